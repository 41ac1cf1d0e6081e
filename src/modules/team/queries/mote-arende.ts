import type { Datum } from '@/domain/datum'
import { daysBetween } from '@/domain/datum'
import type { Aktualisering, Beslut } from '@/modules/aktualisering/public'
import { maskeraPersonnummer } from '@/modules/deltagare/public'
import { bedomBehorighet } from '@/modules/utredning/domain/public'
import type { Spar, Teambeslut } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { type Regelrad, regelrader, samtyckesrad, skickadText } from '@/text/sv/team'
import type { MoteArende } from '../beslut-store'
import { vantarPaBeslut } from '../domain/teammote'

/** What the team looks at when it decides. Left out of the answer altogether on a shared screen. */
export interface ArendeInnehall {
  nummer: string | null
  skickad: string
  regler: Regelrad[]
  fraga: string | null
  bakgrund: string | null
  provatTidigare: string | null
  egnaOrd: string | null
  /** "Hanna", whose own words these are; null for a protected person. */
  fornamn: string | null
  /** What the team asked for and what the kommun answered, or why it let the case wait. */
  tidigare: { beslut: Teambeslut; datum: Datum; text: string; svar: string | null } | null
}

/** A case in a meeting's queue. */
export interface KoArende {
  utredningId: string
  deltagareId: string
  version: number
  arendenummer: string
  /** The name; the ärendenummer on a shared screen; null for a protected person. */
  namn: string | null
  skyddad: boolean
  kommun: string
  kommunKod: string
  spar: Spar
  skickad: Datum
  vantat: number
  /** What this meeting has decided about it, if it has. */
  beslut: { id: string; kod: Teambeslut } | null
  innehall: ArendeInnehall | null
}

interface Sammanhang {
  moteId: string
  motesdag: Datum
  idag: Datum
  delad: boolean
  kommuner: Map<string, string>
  namn: Map<string, string>
}

/** Takes a case, the meeting and what is to be shown; gives it as the meeting sees it. */
export function toKoArende(a: MoteArende, s: Sammanhang): KoArende {
  const { u } = a
  const sandning = a.sandningar.find((x) => x.atertagen === null) ?? a.sandningar[0] ?? null
  const beslut = vantarPaBeslut(u, s.motesdag, s.idag) ? null : (decidedHere(a, s.moteId).at(-1) ?? null)
  const skickad = u.aktualiserad ?? sandning?.skickad ?? u.identifierad
  return {
    utredningId: u.id,
    deltagareId: u.deltagareId,
    version: u.version,
    arendenummer: u.arendenummer,
    namn: visatNamn(a, s.delad),
    skyddad: u.skyddad,
    kommun: s.kommuner.get(u.kommunKod) ?? '',
    kommunKod: u.kommunKod,
    spar: u.spar,
    skickad,
    vantat: daysBetween(skickad, s.idag),
    beslut: beslut && { id: beslut.id, kod: beslut.beslut },
    innehall: s.delad ? null : toInnehall(a, sandning, skickad, s),
  }
}

/** The decisions of this meeting that stand on a case, in the order they were made. */
export const decidedHere = (a: MoteArende, moteId: string): Beslut[] =>
  a.sandningar
    .flatMap((s) => s.beslut)
    .filter((b) => !b.makulerad && b.moteId === moteId)
    .sort((x, y) => x.skapadAt.localeCompare(y.skapadAt))

function visatNamn({ u, deltagare }: MoteArende, delad: boolean): string | null {
  if (delad) return u.arendenummer
  return u.skyddad || !deltagare ? null : `${deltagare.fornamn} ${deltagare.efternamn}`
}

function toInnehall(
  a: MoteArende,
  sandning: Aktualisering | null,
  skickad: Datum,
  s: Sammanhang,
): ArendeInnehall {
  const { u, deltagare } = a
  const programme = programmeOf(u.programKod)
  const underlag = { ...u, fodelsedatum: deltagare?.fodelsedatum ?? null, dag: skickad }
  const { regler } = bedomBehorighet(underlag, programme)
  const staende = a.samtycken.filter((x) => x.till === null || x.till >= s.idag)
  return {
    nummer: u.skyddad || !deltagare?.nummer ? null : maskeraPersonnummer(deltagare.nummer),
    skickad: skickadText(
      skickad,
      s.namn.get(sandning?.skickadAv ?? '') ?? null,
      daysBetween(skickad, s.idag),
      s.idag,
    ),
    regler: [...regelrader(regler, u.skal, programme.installningar.alder), samtyckesrad(staende)],
    fraga: sandning?.fraga ?? null,
    bakgrund: u.bakgrund,
    provatTidigare: u.provatTidigare,
    egnaOrd: sandning?.egnaOrd ?? null,
    fornamn: u.skyddad ? null : (deltagare?.fornamn ?? null),
    tidigare: sandning && earlier(sandning, s.moteId),
  }
}

function earlier(sandning: Aktualisering, moteId: string): ArendeInnehall['tidigare'] {
  const fore = sandning.beslut.filter((b) => !b.makulerad && b.moteId !== moteId).at(-1)
  if (!fore) return null
  const text = fore.komplettera ?? fore.skal ?? ''
  const svar = fore.beslut === 'KOMPLETTERAS' ? sandning.komplettering : null
  return { beslut: fore.beslut, datum: fore.datum, text, svar }
}
