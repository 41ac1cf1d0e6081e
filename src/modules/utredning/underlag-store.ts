import 'server-only'
import type { Datum, Teambeslut } from '@/programme/definition'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'

/** What stands recorded about a case that the criteria of its steps look at. Dates are ISO text. */
export interface UnderlagRad {
  fodelsedatum: Datum
  harStaendeSamtycke: boolean
  arSkickad: boolean
  senasteBeslut: Teambeslut | null
  /** Voices with something written, per area; yrke DELTAGARE is the person's own. */
  bidrag: { omrade: string; yrke: string }[]
  ejRelevanta: { omrade: string; skal: string }[]
  rekommendation: {
    harSammanfattning: boolean
    antalNastaSteg: number
    harAktivitetsformaga: boolean
    harMotivering: boolean
    harPersonensSyn: boolean
    genomgangen: Datum | null
    ejGenomgangenSkal: string | null
    signerad: Datum | null
  } | null
  harStartadInsats: boolean
}

export const underlagStore = {
  /**
   * Takes cases and gives everything that their criteria look at, by the case's id: one statement, be they one or many.
   * Annulled events are left out.
   */
  async load(
    tx: Tx,
    arenden: readonly Pick<Arende, 'kommunKod' | 'id'>[],
    idag: Datum,
  ): Promise<Map<string, UnderlagRad>> {
    if (arenden.length === 0) return new Map()
    const rows = await tx.$queryRaw<{ id: string; underlag: UnderlagRad }[]>`
      select u.id, jsonb_build_object(
        'fodelsedatum', d.fodelsedatum,
        'harStaendeSamtycke', exists (select 1 from samtycke s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
          and s.oppnar_team and not s.makulerad and s.aterkallat is null and (s.till is null or s.till >= ${idag}::date)),
        'arSkickad', sandning.id is not null,
        'senasteBeslut', (select b.beslut from teambeslut b where b.kommun_kod = u.kommun_kod
          and b.aktualisering_id = sandning.id and not b.makulerad order by b.datum desc, b.skapad_at desc limit 1),
        'bidrag', coalesce((select jsonb_agg(jsonb_build_object('omrade', k.omrade, 'yrke', k.yrke)) from kartlaggning_bidrag k
          where k.kommun_kod = u.kommun_kod and k.utredning_id = u.id
            and trim(concat(k.text, k.styrkor, k.hinder, k.stodbehov)) <> ''), '[]'),
        'ejRelevanta', coalesce((select jsonb_agg(jsonb_build_object('omrade', o.omrade, 'skal', o.ej_relevant_skal))
          from kartlaggning_omrade o where o.kommun_kod = u.kommun_kod and o.utredning_id = u.id
            and trim(o.ej_relevant_skal) <> ''), '[]'),
        'rekommendation', case when rek.id is not null then jsonb_build_object(
            'harSammanfattning', trim(coalesce(rek.sammanfattning, '')) <> '',
            'antalNastaSteg', (select count(*) from rekommendation_steg s where s.kommun_kod = rek.kommun_kod and s.rekommendation_id = rek.id),
            'harAktivitetsformaga', exists (select 1 from aktivitetsformaga f where f.kommun_kod = rek.kommun_kod
              and f.id = rek.aktivitetsformaga_id and not f.makulerad),
            'harMotivering', trim(coalesce(rek.motivering, '')) <> '',
            'harPersonensSyn', trim(coalesce(rek.personens_syn, '')) <> '',
            'genomgangen', rek.genomgangen, 'ejGenomgangenSkal', rek.ej_genomgangen_skal, 'signerad', rek.signerad) end,
        'harStartadInsats', exists (select 1 from insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id
          and i.startad is not null and not i.makulerad)) as underlag
      from unnest(${arenden.map((a) => a.kommunKod)}::text[], ${arenden.map((a) => a.id)}::uuid[]) as vald (kommun_kod, id)
      join utredning u on u.kommun_kod = vald.kommun_kod and u.id = vald.id
      join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
      left join lateral (
        select a.id from aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
          and a.atertagen is null and not a.makulerad order by a.skickad_at desc limit 1) sandning on true
      left join lateral (
        select r.* from rekommendation r where r.kommun_kod = u.kommun_kod and r.utredning_id = u.id and not r.makulerad
        order by r.nr desc limit 1) rek on true`
    return new Map(rows.map((r) => [r.id, r.underlag]))
  },
}
