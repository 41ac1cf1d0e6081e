import 'server-only'
import type { Datum } from '@/domain/datum'
import type { StegUnderlag } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from '../domain/arende'
import { bedomBehorighet, somKriterium } from '../domain/bedom-behorighet'
import { malgruppsDag } from '../domain/malgrupp'
import { underlagStore, type UnderlagRad } from '../underlag-store'

const DELTAGARE = 'DELTAGARE'

/**
 * Takes a case that the actor may read and gives what the criteria of its steps look at: for the checklist, and for the
 * acts that leave a step. Throws where the case is out of sight, which its loader has already ruled out.
 * Source: Projektplan, "Utredningens fem steg".
 */
export async function loadStegUnderlag(tx: Tx, u: Arende, idag: Datum): Promise<StegUnderlag> {
  const rad = await underlagStore.load(tx, u, idag)
  if (!rad) throw new Error(`steg-underlag: ${u.id} syns inte`)
  return tillUnderlag(u, rad)
}

/** Takes the case and what stands recorded about it and gives the facts of the criteria. */
export function tillUnderlag(u: Arende, rad: UnderlagRad): StegUnderlag {
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
  const yrken = roster.filter((yrke) => yrke !== DELTAGARE)
  return {
    kod,
    beskrivet: yrken.length > 0,
    ejRelevantSkal: rad.ejRelevanta.find((o) => o.omrade === kod)?.skal ?? null,
    harEgnaOrd: roster.includes(DELTAGARE),
    yrken,
  }
}
