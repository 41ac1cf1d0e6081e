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
  /** Everything the criteria look at, in one statement. Annulled events are left out. */
  async load(tx: Tx, u: Arende, idag: Datum): Promise<UnderlagRad | null> {
    const rows = await tx.$queryRaw<{ underlag: UnderlagRad }[]>`
      with u as (select kommun_kod, id, deltagare_id from utredning where kommun_kod = ${u.kommunKod} and id = ${u.id}::uuid),
      sandning as (
        select a.id from aktualisering a, u where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
          and a.atertagen is null and not a.makulerad order by a.skickad_at desc limit 1),
      rek as (
        select r.* from rekommendation r, u where r.kommun_kod = u.kommun_kod and r.utredning_id = u.id and not r.makulerad
        order by r.nr desc limit 1)
      select jsonb_build_object(
        'fodelsedatum', d.fodelsedatum,
        'harStaendeSamtycke', exists (select 1 from samtycke s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
          and s.oppnar_team and not s.makulerad and s.aterkallat is null and (s.till is null or s.till >= ${idag}::date)),
        'arSkickad', exists (select 1 from sandning),
        'senasteBeslut', (select b.beslut from teambeslut b, sandning where b.kommun_kod = u.kommun_kod
          and b.aktualisering_id = sandning.id and not b.makulerad order by b.datum desc, b.skapad_at desc limit 1),
        'bidrag', coalesce((select jsonb_agg(jsonb_build_object('omrade', k.omrade, 'yrke', k.yrke)) from kartlaggning_bidrag k
          where k.kommun_kod = u.kommun_kod and k.utredning_id = u.id
            and trim(concat(k.text, k.styrkor, k.hinder, k.stodbehov)) <> ''), '[]'),
        'ejRelevanta', coalesce((select jsonb_agg(jsonb_build_object('omrade', o.omrade, 'skal', o.ej_relevant_skal))
          from kartlaggning_omrade o where o.kommun_kod = u.kommun_kod and o.utredning_id = u.id
            and trim(o.ej_relevant_skal) <> ''), '[]'),
        'rekommendation', (select jsonb_build_object(
            'harSammanfattning', trim(coalesce(rek.sammanfattning, '')) <> '',
            'antalNastaSteg', (select count(*) from rekommendation_steg s where s.kommun_kod = rek.kommun_kod and s.rekommendation_id = rek.id),
            'harAktivitetsformaga', exists (select 1 from aktivitetsformaga f where f.kommun_kod = rek.kommun_kod
              and f.id = rek.aktivitetsformaga_id and not f.makulerad),
            'harMotivering', trim(coalesce(rek.motivering, '')) <> '',
            'harPersonensSyn', trim(coalesce(rek.personens_syn, '')) <> '',
            'genomgangen', rek.genomgangen, 'ejGenomgangenSkal', rek.ej_genomgangen_skal, 'signerad', rek.signerad) from rek),
        'harStartadInsats', exists (select 1 from insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id
          and i.startad is not null and not i.makulerad)) as underlag
      from u join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id`
    return rows[0]?.underlag ?? null
  },
}
