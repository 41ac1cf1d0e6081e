-- The list of a large kommun in the order of names, without putting all of it in order first.
create index deltagare_namnordning_idx on public.deltagare
  (kommun_kod, (skydd <> 'INGA'), efternamn collate "sv-x-icu", fornamn collate "sv-x-icu", id);
-- The periods of a step that ended in a month, of some kommuner.
create index steg_period_kommun_till_idx on public.steg_period (kommun_kod, till) where till is not null;

set role kraft_vagg;
-- Whom one works with, as before; bara_kommun: the projektmedarbetare of that kommun alone.
drop function vagg.personal();
create function vagg.personal(bara_kommun text default null)
returns table (anvandare_id uuid, namn text, roll text, yrke text, kommun_kod text, team_kod text)
language sql stable security definer set search_path = '' as $$
  with mina as materialized (
    select vagg.mina_kommuner('{PROJEKTMEDARBETARE,REMITTENT}') as kommuner, vagg.idag() as idag,
      array(select unnest(vagg.mina_team()) union select unnest(vagg.mina_kommuners_team())) as team),
  kommuner as materialized (
    select case when bara_kommun is null then x.alla when bara_kommun = any(x.alla) then array[bara_kommun] else '{}' end as alla
    from (select mina.kommuner || array(select tk.kommun_kod from public.team_kommun tk where tk.team_kod = any(mina.team)) as alla from mina) x),
  deras as (
    select m.* from public.medlemskap m where m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod = any((select k.alla from kommuner k)::text[])
    union all
    select m.* from public.medlemskap m where bara_kommun is null and m.roll = 'ARBETSTERAPEUT' and m.team_kod = any((select mina.team from mina)::text[])
    union all
    select m.* from public.medlemskap m, mina
    where bara_kommun is null and m.roll = 'FORTROENDELAKARE' and m.kommun_kod is null and cardinality(mina.team) > 0)
  select distinct a.id, a.namn, m.roll, m.yrke, m.kommun_kod, m.team_kod
  from deras m join public.anvandare a on a.id = m.anvandare_id, mina
  where m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
    and m.fran <= mina.idag and (m.till is null or m.till >= mina.idag)
$$;
revoke execute on function vagg.personal(text) from public;
grant execute on function vagg.personal(text) to kraft_app;
reset role;
