-- What the criteria of the steps look at, of the cases that the actor may open, by the case's id. Whoever sees a case sees all that
-- is read here, so the case is asked for once and not again for every row that hangs on it: of a board's cases, a tenth of the time.
-- Annulled events are left out. docs/beslut/2026-11-27-fart.md.
set role kraft_vagg;

create function vagg.steg_underlag(ids uuid[], dag date) returns table (id uuid, underlag jsonb)
language sql stable security definer set search_path = '' as $$
  select u.id, jsonb_build_object(
    'fodelsedatum', d.fodelsedatum,
    'harStaendeSamtycke', exists (select 1 from public.samtycke s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
      and s.oppnar_team and not s.makulerad and s.aterkallat is null and (s.till is null or s.till >= dag)),
    'arSkickad', sandning.id is not null,
    'senasteBeslut', (select b.beslut from public.teambeslut b where b.kommun_kod = u.kommun_kod and b.utredning_id = u.id
      and b.aktualisering_id = sandning.id and not b.makulerad order by b.datum desc, b.skapad_at desc limit 1),
    'bidrag', coalesce((select jsonb_agg(jsonb_build_object('omrade', k.omrade, 'yrke', k.yrke)) from public.kartlaggning_bidrag k
      where k.kommun_kod = u.kommun_kod and k.utredning_id = u.id
        and trim(concat(k.text, k.styrkor, k.hinder, k.stodbehov)) <> ''), '[]'),
    'ejRelevanta', coalesce((select jsonb_agg(jsonb_build_object('omrade', o.omrade, 'skal', o.ej_relevant_skal))
      from public.kartlaggning_omrade o where o.kommun_kod = u.kommun_kod and o.utredning_id = u.id
        and trim(o.ej_relevant_skal) <> ''), '[]'),
    'rekommendation', case when rek.id is not null then jsonb_build_object(
        'harSammanfattning', trim(coalesce(rek.sammanfattning, '')) <> '',
        'antalNastaSteg', (select count(*) from public.rekommendation_steg s
          where s.kommun_kod = rek.kommun_kod and s.rekommendation_id = rek.id),
        'harAktivitetsformaga', exists (select 1 from public.aktivitetsformaga f where f.kommun_kod = rek.kommun_kod
          and f.id = rek.aktivitetsformaga_id and not f.makulerad),
        'harMotivering', trim(coalesce(rek.motivering, '')) <> '',
        'harPersonensSyn', trim(coalesce(rek.personens_syn, '')) <> '',
        'genomgangen', rek.genomgangen, 'ejGenomgangenSkal', rek.ej_genomgangen_skal, 'signerad', rek.signerad) end,
    'harStartadInsats', exists (select 1 from public.insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id
      and i.startad is not null and not i.makulerad))
  from public.utredning u
  join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
  left join lateral (
    select a.id from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
      and a.atertagen is null and not a.makulerad order by a.skickad_at desc limit 1) sandning on true
  left join lateral (
    select r.* from public.rekommendation r where r.kommun_kod = u.kommun_kod and r.utredning_id = u.id and not r.makulerad
    order by r.nr desc limit 1) rek on true
  where u.id = any(vagg.oppna_for_mig(ids))
$$;
revoke execute on function vagg.steg_underlag(uuid[], date) from public;
grant execute on function vagg.steg_underlag(uuid[], date) to kraft_app;

-- A team is told which cases have closed to it by way of the samtycken that have lately ended, not by way of all it ever had.
create or replace function vagg.stangda_for_teamet() returns table (arendenummer text, team_kod text, sedan date)
language sql stable security definer set search_path = '' as $$
  with team as materialized (select vagg.mina_team() as mina, vagg.idag() as idag)
  select u.arendenummer, u.team_kod, max(coalesce(s.aterkallat, s.till + 1))
  from team join public.samtycke s on s.oppnar_team and not s.makulerad and coalesce(s.aterkallat, s.till + 1) <= team.idag
    and coalesce(s.aterkallat, s.till + 1) > team.idag - (select max((p.installningar->>'oppenEfterAvslutDagar')::int) from public.program p)
    and s.kommun_kod = any(array(select distinct tk.kommun_kod from public.team_kommun tk where tk.team_kod = any(team.mina)))
  join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
  join public.program p on p.kod = u.program_kod
  where u.team_kod = any(team.mina) and (u.oppen_till is null or u.oppen_till < team.idag) and not u.skyddad
    and coalesce(s.aterkallat, s.till + 1) > team.idag - (p.installningar->>'oppenEfterAvslutDagar')::int
    and exists (select 1 from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad)
  group by 1, 2
$$;
reset role;

create index samtycke_upphort_idx on public.samtycke (kommun_kod, (coalesce(aterkallat, till + 1))) where oppnar_team and not makulerad;
