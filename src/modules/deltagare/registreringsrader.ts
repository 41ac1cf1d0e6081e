import type { Datum, Programme } from '@/programme/definition'
import type { LayIn } from '@/server/db/lay-in'
import { stegSomBorjarMed } from '@/modules/utredning/domain/public'
import { medForsorjningstid } from './domain/forsorjningstid'
import type { Identitet } from './domain/identitet'
import type { NyUtredningInput, RegistreraInput } from './schema'

/** What an utredning begins with, beside what was typed. */
export interface Borjan {
  utredningId: string
  deltagareId: string
  programKod: string
  program: Pick<Programme, 'steg'>
  arendenummer: string
  teamKod: string
  by: string
  newId: () => string
}

type Identifiering = Omit<NyUtredningInput, 'deltagareId' | 'kommunKod'>

/** Takes what was typed about the case when it begins; gives its rows: in its first step, running, with the kommun. */
export function utredningsrader(i: Identifiering, b: Borjan): LayIn {
  const steg = stegSomBorjarMed(b.program, 'REGISTRERING')
  const fran: Datum = i.identifierad
  const { kontaktpersonId, spar, manader, skal, forum, forsorjning, bakgrund, provatTidigare } = i
  const { forsorjningSammanhangande, forsorjningTotal } = medForsorjningstid(i)
  const skapad = { skapadAv: b.by, skapadAt: new Date() }
  return {
    utredning: [
      {
        id: b.utredningId,
        deltagareId: b.deltagareId,
        programKod: b.programKod,
        arendenummer: b.arendenummer,
        teamKod: b.teamKod,
        identifierad: fran,
        kontaktpersonId,
        spar,
        manader,
        skal,
        forum,
        bakgrund,
        provatTidigare,
        forsorjning,
        forsorjningSammanhangande,
        forsorjningTotal,
        steg,
        stegSedan: fran,
        status: 'PAGAENDE',
        liggerHos: 'KOMMUN',
        liggerHosSedan: fran,
        kalla: 'APP',
        version: 1,
        skyddad: false,
        ...skapad,
        andradAv: b.by,
        andradAt: skapad.skapadAt,
      },
    ],
    steg_period: [
      {
        id: b.newId(),
        utredningId: b.utredningId,
        steg,
        fran,
        okantSlut: false,
        kalla: 'APP',
        skapadAv: b.by,
      },
    ],
    status_period: [{ id: b.newId(), utredningId: b.utredningId, status: 'PAGAENDE', fran, skapadAv: b.by }],
  }
}

/** Takes what was typed about the person; gives the person's row, and the företrädare's where there is one. */
export function deltagarrader(i: RegistreraInput, identitet: Identitet, person: string, b: Borjan): LayIn {
  const {
    fornamn,
    efternamn,
    kon,
    skydd,
    telefon,
    epost,
    adress,
    kontaktsatt,
    sprak,
    tolkbehov,
    tolkNotering,
  } = i
  const nu = new Date()
  const rader: LayIn = {
    deltagare: [
      {
        id: b.deltagareId,
        fornamn,
        efternamn,
        ...identitet,
        person,
        kon,
        skydd,
        telefon,
        epost,
        adress,
        kontaktsatt,
        sprak,
        tolkbehov,
        tolkNotering,
        version: 1,
        skapadAv: b.by,
        skapadAt: nu,
        andradAv: b.by,
        andradAt: nu,
      },
    ],
  }
  if (i.foretradareNamn) {
    rader.foretradare = [
      {
        id: b.newId(),
        deltagareId: b.deltagareId,
        slag: i.foretradareSlag,
        namn: i.foretradareNamn,
        telefon: i.foretradareTelefon,
        epost: i.foretradareEpost,
        omfattning: i.foretradareOmfattning,
      },
    ]
  }
  return rader
}

/** Takes the handlers of a protected case and whether a second one is still to be named; gives their rows. */
export function skyddsrader(handlaggare: string[], behoverAndra: boolean, dag: Datum, b: Borjan): LayIn {
  const { utredningId, by, newId } = b
  const nu = new Date()
  return {
    atkomst: handlaggare.map((anvandareId) => ({
      id: newId(),
      utredningId,
      anvandareId,
      slag: 'HANDLAGGARE',
      fran: dag,
      skapadAv: by,
      skapadAt: nu,
    })),
    uppgift: behoverAndra
      ? [
          {
            id: newId(),
            utredningId,
            slag: 'ANDRA_HANDLAGGARE',
            anvandareId: by,
            roll: 'PROJEKTMEDARBETARE',
            skapadAv: by,
            skapadAt: nu,
          },
        ]
      : [],
  }
}
