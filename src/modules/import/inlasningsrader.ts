import type { Datum } from '@/programme/definition'
import type { LayIn } from '@/server/db/lay-in'
import type { ImporteradHistorik, ImportUppgift } from './domain/historik'
import type { Importrad } from './domain/importrad'
import type { Komplettering } from './domain/planera-rad'

type Row = Record<string, unknown>

/** What is the same for every row of an import. */
export interface Inlasning {
  programKod: string
  teamKod: string
  /** The one who imports: kontaktperson, and first handler of who is protected. */
  by: string
  /** A second handler is asked for where there is somebody who can be. */
  kanHaAndraHandlaggare: boolean
  /** The version of the text that a samtycke is noted on. */
  textVersion: string
  idag: Datum
  nu: Date
  newId: () => string
}

/** Whose case a row is: where it is laid in. */
export interface RadensArende {
  deltagareId: string
  utredningId: string
}

const IMPORT = { kalla: 'IMPORT' } as const

/** Takes a new person's row as history, with its keyed pseudonym; gives the person's row. */
export function personrad(h: ImporteradHistorik, person: string, a: RadensArende, i: Inlasning): Row {
  const { fornamn, efternamn, nummer, nummerTyp, fodelsedatum, kon, skydd } = h.deltagare
  return {
    id: a.deltagareId,
    fornamn,
    efternamn,
    nummer,
    nummerTyp,
    fodelsedatum,
    kon,
    skydd,
    person,
    tolkbehov: false,
    version: 1,
    skapadAt: i.nu,
    skapadAv: i.by,
    andradAt: i.nu,
    andradAv: i.by,
  }
}

/** Takes a row as history and its ärendenummer; gives the case's row. */
export function arenderad(h: ImporteradHistorik, arendenummer: string, a: RadensArende, i: Inlasning): Row {
  const { kommunKod: _, ...utredning } = h.utredning
  return {
    ...utredning,
    ...IMPORT,
    id: a.utredningId,
    deltagareId: a.deltagareId,
    programKod: i.programKod,
    teamKod: i.teamKod,
    arendenummer,
    kontaktpersonId: i.by,
    skyddad: h.deltagare.skydd !== 'INGA',
    version: 1,
    skapadAt: i.nu,
    skapadAv: i.by,
    andradAt: i.nu,
    andradAv: i.by,
  }
}

/** Takes a row as history, or what a later row adds; gives the rows that hang on the case. */
export function hangandeRader(
  h: Pick<ImporteradHistorik | Komplettering, 'handelser' | 'stegPerioder' | 'statusPerioder' | 'uppgifter'>,
  falt: Importrad,
  aktualiseringId: string | null,
  a: RadensArende,
  i: Inlasning,
): LayIn {
  const hang = (row: Row): Row => ({ id: i.newId(), utredningId: a.utredningId, ...row })
  const skapad = { ...IMPORT, skapadAt: i.nu, skapadAv: i.by }
  const { samtycke, aktualisering, teambeslut, rekommendation, insats, aktivitetsformaga } = h.handelser
  const sandning = aktualisering ? i.newId() : aktualiseringId
  const en = <T>(handelse: T | null, rad: (h: T) => Row): Row[] => (handelse ? [hang(rad(handelse))] : [])
  return {
    steg_period: h.stegPerioder.map((p) => hang({ ...p, ...IMPORT, skapadAv: i.by })),
    status_period: h.statusPerioder.map((p) => hang({ ...p, skapadAv: i.by })),
    samtycke: en(samtycke, (s) => ({
      ...s,
      ...skapad,
      satt: 'IMPORT',
      textVersion: i.textVersion,
      lattSvenska: false,
      oppnarTeam: true,
      oppnarLakare: false,
      makulerad: false,
      version: 1,
    })),
    aktualisering: en(aktualisering, (s) => ({
      ...s,
      ...IMPORT,
      id: sandning,
      teamKod: i.teamKod,
      skickadAt: middag(s.skickad),
      skickadAv: i.by,
      makulerad: false,
      version: 1,
    })),
    teambeslut: en(teambeslut, (b) => ({ ...b, ...skapad, aktualiseringId: sandning, makulerad: false })),
    rekommendation: en(rekommendation, (r) => ({
      ...r,
      ...skapad,
      nr: 1,
      status: 'SIGNERAD',
      makulerad: false,
      version: 1,
      andradAt: i.nu,
      andradAv: i.by,
    })),
    insats: en(insats, (x) => ({
      ...x,
      ...skapad,
      status: 'PAGAENDE',
      makulerad: false,
      version: 1,
      andradAt: i.nu,
      andradAv: i.by,
    })),
    aktivitetsformaga: en(aktivitetsformaga, (f) => ({ ...f, ...skapad, makulerad: false, version: 1 })),
    uppgift: h.uppgifter.flatMap((u) => uppgift(u, i).map(hang)),
    import_rad: [hang({ falt, importAt: i.nu, importAv: i.by })],
  }
}

/** The handler of a protected person's new case: the one who imports. */
export const handlaggarrad = (a: RadensArende, i: Inlasning): Row => ({
  id: i.newId(),
  utredningId: a.utredningId,
  anvandareId: i.by,
  slag: 'HANDLAGGARE',
  fran: i.idag,
  skapadAv: i.by,
  skapadAt: i.nu,
})

function uppgift(slag: ImportUppgift, i: Inlasning): Row[] {
  const skapad = { skapadAt: i.nu, skapadAv: i.by }
  if (slag === 'UTSE_ARBETSTERAPEUT') return [{ slag, roll: 'ARBETSTERAPEUT', teamKod: i.teamKod, ...skapad }]
  if (!i.kanHaAndraHandlaggare) return []
  return [{ slag: 'ANDRA_HANDLAGGARE', anvandareId: i.by, roll: 'PROJEKTMEDARBETARE', ...skapad }]
}

/** Noon in UTC, which falls on the same day in Sweden. */
const middag = (datum: Datum): string => `${datum}T11:00:00.000Z`
