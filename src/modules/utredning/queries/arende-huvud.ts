import 'server-only'
import { namesOf } from '@/modules/anvandare/public'
import { alderPaDatum, maskeraPersonnummer } from '@/modules/deltagare/public'
import type { Datum, Kon, Spar, UtredningStatus } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import type { Actor } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'
import { can } from '@/server/policy'
import type { Arende } from '../domain/arende'
import { samtyckesLage, type SamtyckesLage } from '../domain/samtyckes-lage'
import { stegvis, type StegLage } from '../domain/stegvis'
import { type HuvudRad, huvudStore } from '../huvud-store'
import { utredningPolicy } from '../policy'

/** What stands at the top of every page about a case: who, where it stands and with whom. Facts and codes, no row. */
export interface ArendeHuvud {
  deltagareId: string
  utredningId: string
  /** Set where the page shows another utredning than the person's latest: goes on in every link as ?u=. */
  u: string | null
  version: number
  programKod: string
  kommunKod: string
  arendenummer: string
  kommun: string
  team: string
  idag: Datum
  /** Null where the name is hidden until it is shown. */
  namn: string | null
  /** Masked; null where the person has no number. */
  nummer: string | null
  alder: number | null
  kon: Kon | null
  /** The kind of protection, and who may open the case; null where there is none. */
  skydd: { kod: string; handlaggare: string[] } | null
  sprak: string | null
  tolkbehov: boolean
  tolkNotering: string | null
  spar: Spar
  manader: number | null
  kontaktperson: string | null
  /** Whether the actor is the contact person. */
  arMitt: boolean
  /** The actor's own name, as it stands among others. */
  jag: string
  arbetsterapeut: string | null
  liggerHos: Arende['liggerHos']
  liggerHosSedan: Datum
  nastaKontakt: { datum: Datum; vad: string | null } | null
  samtycke: SamtyckesLage
  status: UtredningStatus
  vilande: { sedan: Datum | null; till: Datum | null; skal: string | null } | null
  avslutad: { datum: Datum; orsak: string } | null
  steg: string
  stegSedan: Datum
  stegen: StegLage[]
  teambeslut: string | null
  /** The person's utredningar that the actor may see, latest first. */
  utredningar: { id: string; arendenummer: string; identifierad: Datum; avslutad: Datum | null }[]
  can: Record<'read' | 'arbeta' | 'kommunens' | 'teamets', boolean>
}

/**
 * Takes a case that the actor may read and gives its head. Belongs in the query of each page about the case, in its
 * transaction; the query logs the read. The name of a protected person stays behind until it is asked for.
 */
export async function loadArendeHuvud(tx: Tx, actor: Actor, u: Arende): Promise<ArendeHuvud> {
  const programme = programmeOf(u.programKod)
  const { deltagare, utredningar, statusar, perioder, samtycken, kommun, team } = await huvudStore.load(tx, u)
  const namn = await namesOf(tx, [u.kontaktpersonId, u.arbetsterapeutId])
  return {
    ...person(deltagare, actor.idag),
    kommun,
    team,
    ...lage(u, statusar.findLast((s) => s.status === 'VILANDE')?.fran ?? null),
    deltagareId: u.deltagareId,
    utredningId: u.id,
    u: utredningar[0]?.id === u.id ? null : u.id,
    version: u.version,
    programKod: u.programKod,
    kommunKod: u.kommunKod,
    arendenummer: u.arendenummer,
    idag: actor.idag,
    skydd: u.skyddad
      ? { kod: deltagare?.skydd ?? '', handlaggare: (await huvudStore.handlaggare(tx, u)).map((h) => h.namn) }
      : null,
    kontaktperson: namn.get(u.kontaktpersonId ?? '') ?? null,
    jag: actor.namn,
    arMitt: u.kontaktpersonId === actor.anvandareId,
    arbetsterapeut: namn.get(u.arbetsterapeutId ?? '') ?? null,
    samtycke: samtyckesLage(samtycken, actor.idag, programme.installningar.samtyckeVarningDagar),
    stegen: stegvis(programme.steg, perioder, statusar, u, actor.idag),
    utredningar,
    can: can(utredningPolicy, actor, u),
  }
}

function person(d: HuvudRad['deltagare'], idag: Datum) {
  const dolt = d === null || d.skydd !== 'INGA'
  return {
    namn: dolt ? null : `${d.fornamn} ${d.efternamn}`,
    nummer: d?.nummer ? (dolt ? '••••••••-••••' : maskeraPersonnummer(d.nummer)) : null,
    alder: dolt ? null : alderPaDatum(d.fodelsedatum, idag),
    kon: dolt ? null : d.kon,
    sprak: d?.sprak ?? null,
    tolkbehov: d?.tolkbehov ?? false,
    tolkNotering: d?.tolkNotering ?? null,
  }
}

function lage(u: Arende, vilandeSedan: Datum | null) {
  const paused = u.status === 'VILANDE'
  return {
    spar: u.spar,
    manader: u.manader,
    liggerHos: u.liggerHos,
    liggerHosSedan: u.liggerHosSedan,
    nastaKontakt: u.nastaKontakt ? { datum: u.nastaKontakt, vad: u.nastaKontaktVad } : null,
    status: u.status,
    vilande: paused ? { sedan: vilandeSedan, till: u.vilandeTill, skal: u.vilandeSkal } : null,
    avslutad: u.avslutad ? { datum: u.avslutad, orsak: u.avslutsorsak ?? '' } : null,
    steg: u.steg,
    stegSedan: u.stegSedan,
    teambeslut: u.teambeslut,
  }
}
