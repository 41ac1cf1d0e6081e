-- Ten thousand rows in seconds.

-- Looks over the tables that a large import fills, where the planner knows next to nothing of them yet. On an empty database every
-- index that begins with the kommun looks as good as the key, and the checks of foreign keys then read the whole kommun for each
-- row (measured: 3 minutes instead of seconds). Owned by the owner of the tables, since nobody else may look them over in PostgreSQL 15.
create function vagg.se_over_tabeller() returns void language plpgsql volatile security definer set search_path = '' as $$
declare t text;
begin
  foreach t in array array['deltagare', 'utredning', 'steg_period', 'status_period', 'samtycke', 'aktualisering', 'teambeslut',
      'rekommendation', 'insats', 'aktivitetsformaga', 'import_rad', 'malintervall'] loop
    if (select c.reltuples < 5000 from pg_catalog.pg_class c where c.oid = ('public.' || t)::pg_catalog.regclass) then
      execute pg_catalog.format('analyze public.%I', t);
    end if;
  end loop;
end $$;
revoke execute on function vagg.se_over_tabeller() from public;
grant execute on function vagg.se_over_tabeller() to kraft_app;

set role kraft_vagg;

-- As before, but for who the actor is being asked once, not once a case.
create or replace function vagg.historia(ids uuid[]) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'kommunKod', u.kommun_kod, 'utredningId', u.id, 'deltagareId', u.deltagare_id, 'programKod', u.program_kod,
    'person', d.person, 'kon', d.kon, 'spar', u.spar, 'identifierad', u.identifierad,
    'aktualiseringar', coalesce((select jsonb_agg(jsonb_build_object('skickad', a.skickad, 'atertagen', a.atertagen) order by a.skickad, a.skickad_at)
      from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad), '[]'),
    'teambeslut', coalesce((select jsonb_agg(jsonb_build_object('datum', b.datum, 'beslut', b.beslut) order by b.datum, b.skapad_at)
      from public.teambeslut b where b.kommun_kod = u.kommun_kod and b.utredning_id = u.id and not b.makulerad), '[]'),
    'rekommendationer', coalesce((select jsonb_agg(jsonb_build_object('signerad', r.signerad) order by r.signerad)
      from public.rekommendation r where r.kommun_kod = u.kommun_kod and r.utredning_id = u.id and r.status = 'SIGNERAD' and not r.makulerad), '[]'),
    'insatser', coalesce((select jsonb_agg(jsonb_build_object('typ', i.typ, 'startad', i.startad) order by i.startad)
      from public.insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id and i.startad is not null and not i.makulerad), '[]'),
    'aktivitetsformagor', coalesce((select jsonb_agg(jsonb_build_object('datum', f.datum, 'procent', f.procent) order by f.datum)
      from public.aktivitetsformaga f where f.kommun_kod = u.kommun_kod and f.utredning_id = u.id and not f.makulerad), '[]'),
    'stegPerioder', coalesce((select jsonb_agg(jsonb_build_object('steg', s.steg, 'fran', s.fran, 'till', s.till, 'okantSlut', s.okant_slut) order by s.fran, s.id)
      from public.steg_period s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id), '[]'),
    'statusPerioder', coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'fran', s.fran, 'till', s.till) order by s.fran, s.id)
      from public.status_period s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id), '[]'),
    'avslutad', u.avslutad, 'avslutsorsak', u.avslutsorsak)), '[]')
  from public.utredning u join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
  where u.id = any(ids) and ((select vagg.ar_huset())
    or array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}')), u.kommun_kod) is not null
    or array_position((select vagg.mina_team()), u.team_kod) is not null)
$$;

create or replace function vagg.spara_malintervall(ids uuid[], rader jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare huset boolean := vagg.ar_huset(); kommuner text[] := vagg.mina_kommuner('{PROJEKTMEDARBETARE}'); team text[] := vagg.mina_team();
begin
  if exists (select 1 from public.utredning u where u.id = any(ids)
             and not (huset or u.kommun_kod = any(kommuner) or u.team_kod = any(team))) then
    raise exception 'MAL_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  delete from public.malintervall m using public.utredning u where u.id = any(ids) and m.kommun_kod = u.kommun_kod and m.utredning_id = u.id;
  insert into public.malintervall (kommun_kod, id, utredning_id, deltagare_id, program_kod, person, indikator, kon, spar, fran, till)
  select u.kommun_kod, gen_random_uuid(), u.id, u.deltagare_id, u.program_kod, d.person, r.indikator, d.kon, u.spar, r.fran, r.till
  from jsonb_to_recordset(rader) as r("utredningId" uuid, indikator text, fran date, till date)
  join public.utredning u on u.id = r."utredningId" and u.id = any(ids)
  join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id;
end $$;

-- As before, but reckoned once a case: written together, the planner reckons it anew for each comparison.
create or replace function vagg.rakna_om_oppning(ids uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  with lage as materialized (
    select u.kommun_kod, u.id,
      (select a.team_kod from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
        and a.atertagen is null and not a.makulerad order by a.skickad_at desc, a.id limit 1) as team,
      (select max(coalesce(s.till, 'infinity'::date)) from public.samtycke s where s.kommun_kod = u.kommun_kod
        and s.utredning_id = u.id and s.oppnar_team and s.aterkallat is null and not s.makulerad) as samtycke_till,
      case when u.avslutad is null then 'infinity'::date
           else least(u.avslutad + 120, coalesce(u.uppfoljd, 'infinity'::date)) end as avslut_till,
      u.avslutsorsak
    from public.utredning u where u.id = any(ids)
  ), ny as materialized (
    select kommun_kod, id,
      case when team is null or samtycke_till is null or avslutsorsak = 'FELREGISTRERAD' then null else team end as oppen_team,
      case when team is null or samtycke_till is null or avslutsorsak = 'FELREGISTRERAD' then null
           else least(samtycke_till, avslut_till) end as oppen_till
    from lage
  ), stangda as (
    update public.atkomst a set aterkallad_at = now()
    where a.utredning_id = any(ids) and a.slag = 'KOLLEGA' and a.aterkallad_at is null and a.samtycke_id is not null
      and not exists (select 1 from public.samtycke s where s.kommun_kod = a.kommun_kod and s.id = a.samtycke_id
                      and s.aterkallat is null and not s.makulerad)
  )
  update public.utredning u set oppen_team = ny.oppen_team, oppen_till = ny.oppen_till from ny
  where u.kommun_kod = ny.kommun_kod and u.id = ny.id
    and (u.oppen_team is distinct from ny.oppen_team or u.oppen_till is distinct from ny.oppen_till)
$$;

reset role;
