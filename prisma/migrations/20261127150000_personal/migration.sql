-- Whom one works with, and whose log one's acts belong to, as before. What one is oneself is asked for once, and not once for each
-- membership or kommun in the country.
set role kraft_vagg;

create or replace function vagg.mina_kommuners_team() returns text[] language sql stable security definer set search_path = '' as $$
  with mina as materialized (select vagg.mina_kommuner('{PROJEKTMEDARBETARE}') as kommuner, vagg.idag() as idag)
  select coalesce(array_agg(distinct tk.team_kod), '{}') from public.team_kommun tk, mina
  where tk.kommun_kod = any(mina.kommuner) and tk.fran <= mina.idag and (tk.till is null or tk.till >= mina.idag)
$$;

create or replace function vagg.personal() returns table (anvandare_id uuid, namn text, roll text, yrke text, kommun_kod text, team_kod text)
language sql stable security definer set search_path = '' as $$
  with mina as materialized (
    select vagg.mina_kommuner('{PROJEKTMEDARBETARE,REMITTENT}') as kommuner, vagg.idag() as idag,
      array(select unnest(vagg.mina_team()) union select unnest(vagg.mina_kommuners_team())) as team),
  kommuner as materialized (select mina.kommuner || array(select tk.kommun_kod from public.team_kommun tk where tk.team_kod = any(mina.team)) as alla from mina),
  deras as (
    select m.* from public.medlemskap m where m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod = any((select k.alla from kommuner k)::text[])
    union all
    select m.* from public.medlemskap m where m.roll = 'ARBETSTERAPEUT' and m.team_kod = any((select mina.team from mina)::text[])
    union all
    select m.* from public.medlemskap m, mina where m.roll = 'FORTROENDELAKARE' and m.kommun_kod is null and cardinality(mina.team) > 0)
  select distinct a.id, a.namn, m.roll, m.yrke, m.kommun_kod, m.team_kod
  from deras m join public.anvandare a on a.id = m.anvandare_id, mina
  where m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
    and m.fran <= mina.idag and (m.till is null or m.till >= mina.idag)
$$;

create or replace function vagg.mina_kedjor() returns text[] language sql stable security definer set search_path = '' as $$
  with mina as materialized (select vagg.mina_team() as team, vagg.idag() as idag)
  select coalesce(array_agg(distinct x.kod), '{}') from (
    select m.kommun_kod as kod from vagg.mina_medlemskap() m where m.kommun_kod is not null
    union all
    select tk.kommun_kod from public.team_kommun tk, mina where tk.team_kod = any(mina.team) and (tk.till is null or tk.till >= mina.idag)) x
$$;
reset role;

-- A team's open cases by how long they have been in their step: the board.
create index utredning_team_oppna_idx on public.utredning (oppen_team, steg, steg_sedan, id) where avslutad is null;
