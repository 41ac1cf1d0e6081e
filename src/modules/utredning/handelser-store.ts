import 'server-only'
import type { Tx } from '@/server/db/tenant-transaction'
import { programmeOf } from '@/programme/register'
import type { Arende } from './domain/arende'
import { iFoljd } from './domain/steg-foljd'
import type { Handelserader } from './domain/handelserader'

export const handelserStore = {
  /**
   * Everything recorded about one case as far as the actor may see it, in one statement: each list is narrowed by the
   * case's key, and row-level security leaves out what is not the actor's to see.
   */
  async load(tx: Tx, u: Arende): Promise<Handelserader> {
    const [row] = await tx.$queryRaw<{ rader: Handelserader }[]>`
      with n as (select ${u.kommunKod}::text as k, ${u.id}::uuid as u)
      select jsonb_build_object(
        'samtycken', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skapad_av, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', x.kalla, 'datum', x.datum, 'till', x.till, 'satt', x.satt, 'berattat', x.berattat,
            'oppnarTeam', x.oppnar_team, 'oppnarLakare', x.oppnar_lakare, 'mottagare', x.mottagare, 'aterkallat', x.aterkallat,
            'aterkallatSkal', x.aterkallat_skal) order by x.datum, x.skapad_at), '[]')
          from samtycke x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'aktualiseringar', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skickad_av, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', x.kalla, 'skickad', x.skickad, 'fraga', x.fraga, 'egnaOrd', x.egna_ord,
            'atertagen', x.atertagen, 'atertagenSkal', x.atertagen_skal, 'kompletterad', x.kompletterad,
            'komplettering', x.komplettering) order by x.skickad, x.skickad_at), '[]')
          from aktualisering x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'beslut', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skapad_av, 'makulerad', x.makulerad, 'version', 1,
            'kalla', x.kalla, 'aktualiseringId', x.aktualisering_id, 'beslut', x.beslut, 'datum', x.datum, 'skal', x.skal,
            'forslag', x.forslag, 'komplettera', x.komplettera, 'kompletteraSenast', x.komplettera_senast, 'taUpp', x.ta_upp,
            'anteckning', x.anteckning) order by x.datum, x.skapad_at), '[]')
          from teambeslut x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'anteckningar', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.forfattare_id, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', 'APP', 'typ', x.typ, 'datum', x.datum, 'text', x.text, 'delad', x.delad,
            'signerad', x.signerad_at is not null, 'tillaggTillId', x.tillagg_till_id) order by x.datum, x.skapad_at), '[]')
          from anteckning x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'insatser', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skapad_av, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', x.kalla, 'typ', x.typ, 'benamning', x.benamning, 'utforare', x.utforare,
            'utforareNamn', x.utforare_namn, 'status', x.status, 'planeradStart', x.planerad_start, 'startad', x.startad,
            'slutad', x.slutad, 'timmarPerVecka', x.timmar_per_vecka, 'syfte', x.syfte, 'resultat', x.resultat,
            'avbrottSkal', x.avbrott_skal) order by coalesce(x.startad, x.planerad_start), x.skapad_at), '[]')
          from insats x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'formagor', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skapad_av, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', x.kalla, 'datum', x.datum, 'procent', x.procent, 'bedomare', x.bedomare, 'grund', x.grund,
            'motivering', x.motivering) order by x.datum, x.skapad_at), '[]')
          from aktivitetsformaga x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'instrument', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skapad_av, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', 'APP', 'datum', x.datum, 'namn', x.namn, 'bedomare', x.bedomare,
            'sammanfattning', x.sammanfattning) order by x.datum, x.skapad_at), '[]')
          from instrument x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'rekommendationer', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.signerad_av, 'makulerad', x.makulerad,
            'version', x.version, 'kalla', x.kalla, 'nr', x.nr, 'status', x.status, 'sammanfattning', x.sammanfattning,
            'motivering', x.motivering, 'personensSyn', x.personens_syn, 'genomgangen', x.genomgangen,
            'ejGenomgangenSkal', x.ej_genomgangen_skal, 'signerad', x.signerad, 'rattelseSkal', x.rattelse_skal,
            'aktivitetsformagaId', x.aktivitetsformaga_id,
            'steg', (select coalesce(jsonb_agg(jsonb_build_object('ordning', s.ordning, 'insatstyp', s.insatstyp,
                'beskrivning', s.beskrivning) order by s.ordning), '[]')
              from rekommendation_steg s where s.kommun_kod = x.kommun_kod and s.rekommendation_id = x.id)) order by x.nr), '[]')
          from rekommendation x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'konsultationer', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.stalld_av, 'makulerad', false,
            'version', x.version, 'kalla', 'APP', 'stalld', (x.stalld_at at time zone 'Europe/Stockholm')::date, 'fraga', x.fraga,
            'onskatSvar', x.onskat_svar, 'lakareId', x.lakare_id, 'svar', x.svar, 'svarad', x.svarad,
            'minuterAnvanda', x.minuter_anvanda, 'aterkallad', x.aterkallad) order by x.stalld_at), '[]')
          from lakarkonsultation x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'uppfoljningar', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'av', x.skapad_av, 'makulerad', x.makulerad,
            'version', 1, 'kalla', 'APP', 'datum', x.datum, 'nadd', x.nadd, 'forsorjning', x.forsorjning,
            'sysselsattning', x.sysselsattning, 'kommentar', x.kommentar) order by x.datum, x.skapad_at), '[]')
          from uppfoljning x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'bidrag', (select coalesce(jsonb_agg(jsonb_build_object('omrade', x.omrade, 'yrke', x.yrke, 'text', x.text, 'styrkor', x.styrkor,
            'hinder', x.hinder, 'stodbehov', x.stodbehov, 'andrad', (x.andrad_at at time zone 'Europe/Stockholm')::date)
            order by x.andrad_at desc), '[]')
          from kartlaggning_bidrag x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'steg', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'steg', x.steg, 'fran', x.fran, 'till', x.till,
            'skal', x.skal, 'av', x.skapad_av, 'kalla', x.kalla)), '[]')
          from steg_period x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'statusar', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'status', x.status, 'fran', x.fran, 'till', x.till,
            'skal', x.skal, 'ater', x.ater, 'av', x.skapad_av) order by x.fran, x.till nulls last, x.id), '[]')
          from status_period x, n where x.kommun_kod = n.k and x.utredning_id = n.u),
        'uppgifter', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'slag', x.slag, 'text', x.text,
            'forfaller', x.forfaller) order by x.forfaller nulls last), '[]')
          from uppgift x, n where x.kommun_kod = n.k and x.utredning_id = n.u and x.klar_at is null),
        'rattade', (select coalesce(jsonb_agg(distinct x.sak_id), '[]')
          from rattelse x, n where x.kommun_kod = n.k and x.utredning_id = n.u and x.slag = 'RATTAD'),
        'antalRattelser', (select count(*) from rattelse x, n where x.kommun_kod = n.k and x.utredning_id = n.u)
      ) as rader`
    if (!row) throw new Error('handelser-store: inget svar')
    return { ...row.rader, steg: iFoljd(row.rader.steg, programmeOf(u.programKod).steg) }
  },
}
