import 'server-only'
import type { SamtyckeMedSlut } from '@/modules/samtycke/domain/public'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Datum, Kon } from '@/programme/definition'
import type { Arende } from './domain/arende'
import type { StatusPeriodRad, StegPeriodRad } from './domain/stegvis'

/** What stands recorded about a case that its head shows, as far as the actor may see it. Dates are ISO text. */
export interface HuvudRad {
  /** Null where the person is out of the actor's sight. */
  deltagare: {
    fornamn: string
    efternamn: string
    nummer: string | null
    fodelsedatum: Datum
    kon: Kon
    skydd: string
    sprak: string | null
    tolkbehov: boolean
    tolkNotering: string | null
  } | null
  /** The person's utredningar, latest first: the order of utredningStore.findForDeltagare. */
  utredningar: { id: string; arendenummer: string; identifierad: Datum; avslutad: Datum | null }[]
  statusar: (StatusPeriodRad & { skal: string | null })[]
  perioder: StegPeriodRad[]
  samtycken: SamtyckeMedSlut[]
  /** What the case's kommun and team are called. */
  kommun: string
  team: string
}

export const huvudStore = {
  /** Everything of the head in one statement; row-level security leaves out what is not the actor's to see. */
  async load(tx: Tx, u: Arende): Promise<HuvudRad> {
    const [row] = await tx.$queryRaw<{ huvud: HuvudRad }[]>`
      with n as (select ${u.kommunKod}::text as k, ${u.id}::uuid as u, ${u.deltagareId}::uuid as d)
      select jsonb_build_object(
        'deltagare', (select jsonb_build_object('fornamn', x.fornamn, 'efternamn', x.efternamn, 'nummer', x.nummer,
            'fodelsedatum', x.fodelsedatum, 'kon', x.kon, 'skydd', x.skydd, 'sprak', x.sprak, 'tolkbehov', x.tolkbehov,
            'tolkNotering', x.tolk_notering)
          from deltagare x, n where x.kommun_kod = n.k and x.id = n.d),
        'utredningar', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'arendenummer', x.arendenummer,
            'identifierad', x.identifierad, 'avslutad', x.avslutad) order by x.identifierad desc, x.skapad_at desc), '[]')
          from utredning x, n where x.kommun_kod = n.k and x.deltagare_id = n.d),
        'statusar', (select coalesce(jsonb_agg(jsonb_build_object('status', x.status, 'fran', x.fran, 'till', x.till,
            'skal', x.skal) order by x.fran, x.till nulls last), '[]')
          from status_period x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'perioder', (select coalesce(jsonb_agg(jsonb_build_object('steg', x.steg, 'fran', x.fran, 'till', x.till,
            'okantSlut', x.okant_slut, 'skal', x.skal)), '[]')
          from steg_period x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'samtycken', (select coalesce(jsonb_agg(jsonb_build_object('datum', x.datum, 'till', x.till, 'oppnarTeam', x.oppnar_team,
            'aterkallat', x.aterkallat, 'aterkallatSkal', x.aterkallat_skal, 'makulerad', x.makulerad)), '[]')
          from samtycke x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'kommun', (select namn from kommun, n where kod = n.k),
        'team', (select namn from team where kod = ${u.teamKod})) as huvud`
    if (!row) throw new Error('huvud-store: inget svar')
    return row.huvud
  },

  /** What the case's kommun and team are called. */
  async organisation(tx: Tx, u: Arende): Promise<{ kommun: string; team: string }> {
    const [row] = await tx.$queryRaw<{ kommun: string; team: string }[]>`
      select k.namn as kommun, t.namn as team from kommun k, team t where k.kod = ${u.kommunKod} and t.kod = ${u.teamKod}`
    return row ?? { kommun: '', team: '' }
  },

  /** Who may open a protected case: its named handlers, by name. */
  async handlaggare(
    tx: Tx,
    u: Pick<Arende, 'kommunKod' | 'id'>,
  ): Promise<{ anvandareId: string; namn: string }[]> {
    return tx.$queryRaw`
      select anvandare_id as "anvandareId", namn from vagg.handlaggare(${u.kommunKod}, ${u.id}::uuid)
      order by namn collate "sv-x-icu"`
  },

  /** The same, their accounts alone. */
  async handlaggareIds(tx: Tx, u: Pick<Arende, 'kommunKod' | 'id'>): Promise<string[]> {
    return (await this.handlaggare(tx, u)).map((h) => h.anvandareId)
  },
}
