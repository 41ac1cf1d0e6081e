import 'server-only'
import { daysBetween } from '@/domain/datum'
import { etikettAv } from '@/domain/kodlista'
import { arbetarITeamet, namesOf, personal } from '@/modules/anvandare/public'
import {
  bedomBehorighet,
  type Behorighet,
  stegSomBorjarMed,
  utredningPolicy,
} from '@/modules/utredning/domain/public'
import { type Arende, gangStore } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import type { Actor } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'
import { beslutRad } from '@/text/sv/aktualisering'
import { type Aktualisering, type AktualiseringsLage, aktualiseringsLage } from '../domain/aktualisering'
import { aktualiseringStore } from '../store'

/** A sending as the case's page shows it. */
export interface SandningRad {
  id: string
  skickad: Datum
  av: string | null
  fraga: string | null
  egnaOrd: string | null
  atertagen: { datum: Datum; skal: string | null } | null
  komplettering: { datum: Datum; text: string | null } | null
  /** Decisions that stand, in words. */
  beslut: { id: string; text: string }[]
}

export interface SandningView {
  lage: 'EJ_SKICKAD' | AktualiseringsLage
  /** Days since the turn came to the team. */
  vantat: number
  sandningar: SandningRad[]
  /** What must be so before it can be sent. */
  krav: { kod: string; etikett: string; klar: boolean }[]
  behorighet: Behorighet['utslag']
  pausad: boolean
  avslutad: boolean
  /** Notes that only the kommun reads so far. */
  anteckningar: { id: string; datum: Datum; typ: string; text: string }[]
  /** Who in the team can be named to handle a protected person; null where nobody needs to be. */
  arbetsterapeuter: { id: string; namn: string }[] | null
  kan: { skicka: boolean; aterta: boolean; komplettera: boolean; besluta: boolean; starta: boolean }
}

/**
 * Takes a case that the actor may read; gives where its sending to the team stands and what the actor can do about it.
 * Belongs in the query of the page, in its transaction.
 */
export async function loadSandning(tx: Tx, actor: Actor, u: Arende): Promise<SandningView> {
  const alla = await aktualiseringStore.all(tx, u)
  const senast = alla[0] ?? null
  const lage = senast ? aktualiseringsLage(senast, u.liggerHos) : 'EJ_SKICKAD'
  const kommunens = utredningPolicy.kommunens(actor, u) !== null
  const fodelsedatum = await aktualiseringStore.fodelsedatum(tx, u)
  const programme = programmeOf(u.programKod)
  const { utslag } = bedomBehorighet({ ...u, fodelsedatum, dag: actor.idag }, programme)
  const skickaNu = kommunens && u.avslutad === null && u.aktualiserad === null
  return {
    lage,
    vantat: daysBetween(u.liggerHosSedan, actor.idag),
    sandningar: await rows(tx, u, alla),
    krav: await requirements(tx, u, utslag, actor.idag),
    behorighet: utslag,
    pausad: u.status === 'VILANDE',
    avslutad: u.avslutad !== null,
    anteckningar: skickaNu ? await aktualiseringStore.ownNotes(tx, u) : [],
    arbetsterapeuter: skickaNu && u.skyddad ? await teametsTerapeuter(tx, u) : null,
    kan: {
      skicka: skickaNu,
      aterta: kommunens && u.avslutad === null && u.aktualiserad !== null && lage !== 'ANTAGEN',
      komplettera: kommunens && lage === 'VANTAR_PA_KOMMUNEN' && u.status === 'PAGAENDE',
      besluta: utredningPolicy.teamets(actor, u) !== null && u.aktualiserad !== null,
      starta:
        utredningPolicy.arbeta(actor, u) !== null &&
        lage === 'ANTAGEN' &&
        u.status === 'PAGAENDE' &&
        u.steg === stegSomBorjarMed(programme, 'SANDNING'),
    },
  }
}

async function rows(tx: Tx, u: Arende, alla: Aktualisering[]): Promise<SandningRad[]> {
  const ids = alla.flatMap((a) => [a.skickadAv, ...a.beslut.map((b) => b.ansvarigId)])
  const namn = await namesOf(tx, ids)
  const { teambeslut } = programmeOf(u.programKod).koder
  return alla.map((a) => ({
    id: a.id,
    skickad: a.skickad,
    av: namn.get(a.skickadAv ?? '') ?? null,
    fraga: a.fraga,
    egnaOrd: a.egnaOrd,
    atertagen: a.atertagen === null ? null : { datum: a.atertagen, skal: a.atertagenSkal },
    komplettering: a.kompletterad === null ? null : { datum: a.kompletterad, text: a.komplettering },
    beslut: a.beslut
      .filter((b) => !b.makulerad)
      .map((b) => {
        const etikett = etikettAv(teambeslut, b.beslut)
        const ansvarig = namn.get(b.ansvarigId ?? '') ?? null
        return { id: b.id, text: beslutRad(etikett, b.datum, { ...b, ansvarig }) }
      }),
  }))
}

/** The criteria that the sending rests on, in the programme's own words. */
async function requirements(
  tx: Tx,
  u: Arende,
  utslag: Behorighet['utslag'],
  idag: Datum,
): Promise<SandningView['krav']> {
  const klara: Record<string, boolean> = {
    KONTAKTPERSON: u.kontaktpersonId !== null,
    BEHORIGHET: utslag === 'JA' || utslag === 'JA_MED_SKAL',
    SAMTYCKE: await gangStore.harSamtycke(tx, u, idag, 'TEAMET'),
  }
  const kriterier = programmeOf(u.programKod).steg.flatMap((s) => [...s.kriterier])
  return kriterier.flatMap(({ kod, etikett }) => {
    const klar = klara[kod]
    return klar === undefined ? [] : [{ kod, etikett, klar }]
  })
}

async function teametsTerapeuter(tx: Tx, u: Arende): Promise<{ id: string; namn: string }[]> {
  const personer = await personal(tx)
  return personer
    .filter((p) => arbetarITeamet(p, u.teamKod))
    .map((p) => ({ id: p.anvandareId, namn: p.namn }))
}
