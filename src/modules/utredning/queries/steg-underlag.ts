import 'server-only'
import type { Datum } from '@/domain/datum'
import type { StegUnderlag } from '@/programme/definition'
import { EGEN_ROST } from '@/programme/kraft'
import { programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from '../domain/arende'
import { bedomBehorighet, somKriterium } from '../domain/bedom-behorighet'
import { type Checkpunkt, checklista } from '../domain/checklista'
import { malgruppsDag } from '../domain/malgrupp'
import { utredningStore } from '../store'
import { underlagStore, type UnderlagRad } from '../underlag-store'

/**
 * Takes a case that the actor may read and gives what the criteria of its steps look at: for the checklist, and for the
 * acts that leave a step. Throws where the case is out of sight, which its loader has already ruled out.
 * Source: Projektplan, "Utredningens fem steg".
 */
export async function loadStegUnderlag(tx: Tx, u: Arende, idag: Datum): Promise<StegUnderlag> {
  const rad = (await underlagStore.load(tx, [u], idag)).get(u.id)
  if (!rad) throw new Error(`steg-underlag: ${u.id} syns inte`)
  return tillUnderlag(u, rad)
}

/**
 * Takes the cases of a list; gives what is missing in the current step of each open one, by its id, as its checklist
 * says it. Two statements, be they one case or many. Source: Projektplan, "Utredningens fem steg".
 */
export async function loadSaknas(
  tx: Tx,
  lista: readonly { kommunKod: string; utredningId: string }[],
  idag: Datum,
): Promise<Map<string, Checkpunkt[]>> {
  const arenden = (await utredningStore.findAll(tx, lista)).filter((u) => u.avslutad === null)
  const rader = await underlagStore.load(tx, arenden, idag)
  return new Map(
    arenden.flatMap((u) => {
      const rad = rader.get(u.id)
      return rad ? [[u.id, stegChecklista(u, tillUnderlag(u, rad)).filter((p) => !p.klar)] as const] : []
    }),
  )
}

/** Takes a case and the facts of its criteria; gives the checklist of the step that it is in. */
export const stegChecklista = (u: Arende, underlag: StegUnderlag): Checkpunkt[] =>
  checklista(programmeOf(u.programKod), u.steg, underlag)

/** Takes the case and what stands recorded about it and gives the facts of the criteria. */
function tillUnderlag(u: Arende, rad: UnderlagRad): StegUnderlag {
  const programme = programmeOf(u.programKod)
  const behorighet = bedomBehorighet(
    { ...u, fodelsedatum: rad.fodelsedatum, dag: malgruppsDag(u) },
    programme,
  )
  return {
    harKontaktperson: u.kontaktpersonId !== null,
    behorighet: somKriterium(behorighet),
    harStaendeSamtycke: rad.harStaendeSamtycke,
    arSkickad: rad.arSkickad,
    senasteBeslut: rad.senasteBeslut,
    omraden: programme.koder.livsomraden.map((o) => tillOmrade(o.kod, rad)),
    rekommendation: rad.rekommendation,
    overlamning: {
      mottagare: u.mottagare,
      trepartssamtal: u.trepartssamtal,
      ejTrepartssamtalSkal: u.trepartssamtalSkal,
      ejInsatsSkal: u.insatsEjStartadSkal,
    },
    harStartadInsats: rad.harStartadInsats,
  }
}

function tillOmrade(kod: string, rad: UnderlagRad): StegUnderlag['omraden'][number] {
  const roster = rad.bidrag.filter((b) => b.omrade === kod).map((b) => b.yrke)
  const yrken = roster.filter((yrke) => yrke !== EGEN_ROST)
  return {
    kod,
    beskrivet: yrken.length > 0,
    ejRelevantSkal: rad.ejRelevanta.find((o) => o.omrade === kod)?.skal ?? null,
    harEgnaOrd: roster.includes(EGEN_ROST),
    yrken,
  }
}
