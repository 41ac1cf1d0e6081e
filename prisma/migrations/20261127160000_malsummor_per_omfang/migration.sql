-- The sums of the goals, kept for each scope as it is asked for: the programme, each team, each kommun. A person who is in several
-- kommuner is told apart when something is written, once, and not each time somebody looks. docs/beslut/2026-11-27-malsummor.md.
drop trigger summor_nya on public.malintervall;
drop trigger summor_borta on public.malintervall;
drop trigger summor_byts on public.malintervall;
drop trigger summor_nya on public.steg_period;
drop trigger summor_borta on public.steg_period;
drop trigger summor_byts on public.steg_period;
drop trigger felregistrering on public.utredning;
drop table public.maldag, public.malmanad, public.stegtid;
drop index public.malperson_flera_idx;
alter table public.malperson drop column utredningar;

-- How much a number of a scope changes on a day (DAG), in a month named by its first day (MANAD), and what all changes come to (NU).
-- kon: of the programme's own first goal alone, else empty. spar: empty for what is to be added where both are asked for, since some are
-- in both. What stands in several rows is their sum.
create table public.malsumma (
  id uuid not null default gen_random_uuid(),
  program_kod text not null,
  typ text not null,
  kod text not null,
  spar text not null,
  indikator text not null,
  grad text not null,
  fran date not null,
  kon text not null,
  antal int not null,
  constraint malsumma_pkey primary key (id)
) with (fillfactor = 80);
create index malsumma_nyckel_idx on public.malsumma (program_kod, typ, kod, indikator, grad, fran, spar, kon);
create index malsumma_dag_idx on public.malsumma (program_kod, fran) where grad = 'DAG';
-- How many periods of a step ended in a scope in a month after so many days. What stands in several rows is their sum.
create table public.stegtid (
  id uuid not null default gen_random_uuid(),
  program_kod text not null,
  typ text not null,
  kod text not null,
  steg text not null,
  manad date not null,
  dagar int not null,
  antal int not null,
  constraint stegtid_pkey primary key (id)
);
create index stegtid_nyckel_idx on public.stegtid (program_kod, typ, kod, steg, manad, dagar);

do $$
declare t text;
begin
  foreach t in array array['malsumma', 'stegtid'] loop
    execute format('grant select, insert, update, delete on public.%I to kraft_vagg', t);
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy vagg on public.%I to kraft_vagg using (true) with check (true)', t);
  end loop;
end $$;

set role kraft_vagg;
drop function vagg.malrader_andrade(public.malintervall[], public.malintervall[]), vagg.stegperioder_andrade(public.steg_period[], public.steg_period[]),
  vagg.las_malsummor(text[]), vagg.malsummor_fel(), vagg.malsummor_ur_rader(), vagg.mina_omfang(text, date[]);

-- On which days a kommun is in a scope. Whoever is in the programme when it begins has been in it always.
create view vagg.omfangstid as
select tk.program_kod, tk.kommun_kod, o.typ, o.kod, daterange(case when tk.fran > p.fran then tk.fran end, tk.till, '[]') as dagar
from public.team_kommun tk join public.program p on p.kod = tk.program_kod
cross join lateral (values ('PROGRAM', tk.program_kod), ('TEAM', tk.team_kod), ('KOMMUN', tk.kommun_kod)) o(typ, kod);

-- What the sums change by. efter: all the rows of some persons, as they are now; nya: those of them that are new; borta: rows that they
-- had before. A person counts as one in a number, in each scope, in its spår and in both together. Who is in several utredningar is one:
-- in bas and its parts by the utredning sent last. Planned once a connection: planning takes longer than doing.
create function vagg.malandring(borta public.malintervall[], nya public.malintervall[], efter public.malintervall[])
returns table (program_kod text, typ text, kod text, spar text, indikator text, grad text, fran date, kon text, antal int)
language plpgsql stable set search_path = '' set enable_nestloop = off set plan_cache_mode = force_generic_plan
set work_mem = '64MB' set jit = off as $$
#variable_conflict use_column
begin
  return query
  with rad as materialized (
    select r.*, daterange(r.fran, case when r.till < r.fran then r.fran else r.till end) as nar
    from (
      select 1 as tecken, e.* from unnest(efter) e
      union all select -1, e.* from unnest(efter) e where not exists (select 1 from unnest(nya) n where n.kommun_kod = e.kommun_kod and n.id = e.id)
      union all select -1, b.* from unnest(borta) b) r),
  flera as materialized (
    select r.tecken, r.program_kod, r.person from rad r group by 1, 2, 3 having min(r.utredning_id::text) <> max(r.utredning_id::text)),
  i_omfang as materialized (
    select r.tecken, r.program_kod, o.typ, o.kod, s.spar, r.person, r.utredning_id, r.indikator, r.kon, r.fran, p.bas, f.person is not null as flera,
      r.nar * o.dagar as nar
    from rad r join (select kod, installningar->>'konAv' as bas from public.program) p on p.kod = r.program_kod
    join vagg.omfangstid o on o.program_kod = r.program_kod and o.kommun_kod = r.kommun_kod and o.dagar && r.nar
    left join flera f on f.tecken = r.tecken and f.program_kod = r.program_kod and f.person = r.person
    cross join lateral (values (r.spar), (case when f.person is not null then '' end)) s(spar)
    where s.spar is not null),
  -- The days on which an utredning is the one sent last.
  senast as materialized (
    select d.tecken, d.program_kod, d.typ, d.kod, d.spar, d.person, d.utredning_id, d.indikator, d.kon,
      datemultirange(d.nar) - coalesce(range_agg(d.nar) over (
        partition by d.tecken, d.program_kod, d.typ, d.kod, d.spar, d.person order by d.fran desc, d.utredning_id desc
        rows between unbounded preceding and 1 preceding), '{}') as nar
    from i_omfang d where d.flera and d.indikator = d.bas),
  fleras as (
    select s.tecken, s.program_kod, s.typ, s.kod, s.spar, s.indikator, s.kon, s.nar from senast s
    union all
    select d.tecken, d.program_kod, d.typ, d.kod, d.spar, d.indikator, '', datemultirange(d.nar) * s.nar
    from i_omfang d join (
      select s.tecken, s.program_kod, s.typ, s.kod, s.spar, s.person, s.utredning_id, range_agg(r.nar) as nar
      from senast s, unnest(s.nar) r(nar) group by 1, 2, 3, 4, 5, 6, 7) s
      on s.tecken = d.tecken and s.program_kod = d.program_kod and s.typ = d.typ and s.kod = d.kod and s.spar = d.spar and s.person = d.person
        and s.utredning_id = d.utredning_id
    where d.flera and d.indikator like d.bas || '\_%'
    union all
    select d.tecken, d.program_kod, d.typ, d.kod, d.spar, d.indikator, '', range_agg(d.nar)
    from i_omfang d where d.flera and d.indikator <> d.bas and d.indikator not like d.bas || '\_%'
    group by d.tecken, d.program_kod, d.typ, d.kod, d.spar, d.indikator, d.person),
  bidrag as (
    select d.tecken, d.program_kod, d.typ, d.kod, d.spar, d.indikator, case when d.indikator = d.bas then d.kon else '' end as kon, d.nar
    from i_omfang d where not d.flera
    union all
    -- In both together, less what each spår has already told.
    select f.tecken * s.tecken, f.program_kod, f.typ, f.kod, s.spar, f.indikator, f.kon, r.nar
    from fleras f, unnest(f.nar) r(nar), lateral (values (f.spar, 1), (case when f.spar <> '' then '' end, -1)) s(spar, tecken) where s.spar is not null),
  dagar as materialized (
    select b.program_kod, b.typ, b.kod, b.spar, b.indikator, d.dag, b.kon, sum(b.tecken * d.tecken)::int as antal
    from bidrag b cross join lateral (values (lower(b.nar), 1), (upper(b.nar), -1)) d(dag, tecken)
    where d.dag is not null group by 1, 2, 3, 4, 5, 6, 7 having sum(b.tecken * d.tecken) <> 0)
  select d.program_kod, d.typ, d.kod, d.spar, d.indikator, g.grad, g.fran, d.kon, sum(d.antal)::int
  from dagar d cross join lateral (values ('DAG', d.dag), ('MANAD', date_trunc('month', d.dag::timestamp)::date), ('NU', '-infinity'::date)) g(grad, fran)
  group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(d.antal) <> 0;
end $$;

-- Writes it down: in a row that nobody else is writing in, and where there is none in a row of its own. So nobody waits, and there are
-- never more rows of a sum than have been written at once.
create function vagg.skriv_malsummor(borta public.malintervall[], nya public.malintervall[], efter public.malintervall[]) returns void
language plpgsql volatile set search_path = '' set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  with andring as materialized (
    select a.*, ledig.id from vagg.malandring(borta, nya, efter) a left join lateral (
      select s.id from public.malsumma s
      where s.program_kod = a.program_kod and s.typ = a.typ and s.kod = a.kod and s.spar = a.spar and s.indikator = a.indikator
        and s.grad = a.grad and s.fran = a.fran and s.kon = a.kon
      limit 1 for update skip locked) ledig on true),
  ny as (
    insert into public.malsumma (program_kod, typ, kod, spar, indikator, grad, fran, kon, antal)
    select a.program_kod, a.typ, a.kod, a.spar, a.indikator, a.grad, a.fran, a.kon, a.antal from andring a where a.id is null)
  update public.malsumma s set antal = s.antal + a.antal from andring a where s.id = a.id;
end $$;

-- Rows of malintervall that are gone and rows that are new, of one statement. The persons are held from here on: two kommuner that
-- count the same person do it one after the other.
create function vagg.malrader_andrade(borta public.malintervall[], nya public.malintervall[]) returns void
language plpgsql volatile security definer set search_path = '' set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  if cardinality(borta) + cardinality(nya) = 0 then return; end if;
  insert into public.malperson (program_kod, person) select distinct r.program_kod, r.person from unnest(borta || nya) r order by 1, 2 on conflict do nothing;
  perform 1 from public.malperson p join (select distinct r.program_kod, r.person from unnest(borta || nya) r) r
    on r.program_kod = p.program_kod and r.person = p.person order by p.program_kod, p.person for update of p;
  perform vagg.skriv_malsummor(borta, nya, array(
    select m from (select distinct r.program_kod, r.person from unnest(borta || nya) r) r
    join public.malintervall m on m.program_kod = r.program_kod and m.person = r.person));
end $$;

-- Ended periods of steps, as they count in each scope that the kommun was in when they ended. A day that nobody knows is none.
-- aven_fel: those of a case that is FELREGISTRERAD too, which else count nowhere.
create function vagg.stegbidrag(perioder public.steg_period[], aven_fel boolean)
returns table (program_kod text, typ text, kod text, steg text, manad date, dagar int)
language sql stable set search_path = '' as $$
  select o.program_kod, o.typ, o.kod, s.steg, date_trunc('month', s.till::timestamp)::date, s.till - s.fran
  from unnest(perioder) s join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
  join vagg.omfangstid o on o.program_kod = u.program_kod and o.kommun_kod = s.kommun_kod and o.dagar @> s.till
  where s.till is not null and not s.okant_slut and (aven_fel or u.avslutsorsak is distinct from 'FELREGISTRERAD')
$$;

-- Adds and takes away periods, as with the sums above.
create function vagg.skriv_stegtid(borta public.steg_period[], nya public.steg_period[], aven_fel boolean) returns void
language plpgsql volatile set search_path = '' set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  if not exists (select 1 from unnest(borta || nya) s where s.till is not null and not s.okant_slut) then return; end if;
  -- Waits for whoever counts all anew, and reads which scopes there are after that.
  lock table public.stegtid in row exclusive mode;
  with andring as materialized (
    select a.*, ledig.id from (
      select b.program_kod, b.typ, b.kod, b.steg, b.manad, b.dagar, sum(b.tecken)::int as antal
      from (select *, 1 as tecken from vagg.stegbidrag(nya, aven_fel) union all select *, -1 from vagg.stegbidrag(borta, aven_fel)) b
      group by 1, 2, 3, 4, 5, 6 having sum(b.tecken) <> 0) a
    left join lateral (
      select s.id from public.stegtid s where s.program_kod = a.program_kod and s.typ = a.typ and s.kod = a.kod and s.steg = a.steg
        and s.manad = a.manad and s.dagar = a.dagar limit 1 for update skip locked) ledig on true),
  ny as (
    insert into public.stegtid (program_kod, typ, kod, steg, manad, dagar, antal)
    select a.program_kod, a.typ, a.kod, a.steg, a.manad, a.dagar, a.antal from andring a where a.id is null)
  update public.stegtid s set antal = s.antal + a.antal from andring a where s.id = a.id;
end $$;

create or replace function vagg.stegperioder_nya() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.skriv_stegtid('{}', array(select row(n.*)::public.steg_period from nya n), false); return null; end $$;
create or replace function vagg.stegperioder_borta() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.skriv_stegtid(array(select row(b.*)::public.steg_period from borta b), '{}', false); return null; end $$;
create or replace function vagg.stegperioder_byts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform vagg.skriv_stegtid(array(select row(b.*)::public.steg_period from borta b), array(select row(n.*)::public.steg_period from nya n), false);
  return null;
end $$;
-- A case that is marked as registered by mistake, or no longer so: all its periods leave the sums, or come back.
create or replace function vagg.felregistrering_byts() returns trigger language plpgsql security definer set search_path = '' as $$
declare perioder public.steg_period[] := array(select s from public.steg_period s where s.kommun_kod = new.kommun_kod and s.utredning_id = new.id);
begin
  if new.avslutsorsak is distinct from 'FELREGISTRERAD' then perform vagg.skriv_stegtid('{}', perioder, true);
  else perform vagg.skriv_stegtid(perioder, '{}', true); end if;
  return null;
end $$;

-- What the sums should be, counted from the rows themselves.
create function vagg.malsummor_ur_rader()
returns table (program_kod text, typ text, kod text, vad text, fran date, spar text, grad text, kon text, langd int, antal bigint)
language sql stable security definer set search_path = '' set enable_nestloop = off set work_mem = '256MB' as $$
  with flera as materialized (
    select m.program_kod, m.person from public.malintervall m group by 1, 2 having min(m.utredning_id::text) <> max(m.utredning_id::text)),
  ensammas as (
    select m.program_kod, o.typ, o.kod, m.indikator, d.dag, m.spar, case when m.indikator = p.installningar->>'konAv' then m.kon else '' end as kon,
      sum(d.tecken) as antal
    from public.malintervall m left join flera f on f.program_kod = m.program_kod and f.person = m.person
    join public.program p on p.kod = m.program_kod
    join vagg.omfangstid o on o.program_kod = m.program_kod and o.kommun_kod = m.kommun_kod and o.dagar && daterange(m.fran, m.till)
    cross join lateral (values (lower(daterange(m.fran, m.till) * o.dagar), 1), (upper(daterange(m.fran, m.till) * o.dagar), -1)) d(dag, tecken)
    where f.person is null and d.dag is not null group by 1, 2, 3, 4, 5, 6, 7),
  dagar as (
    select * from ensammas
    union all
    select a.program_kod, a.typ, a.kod, a.indikator, a.fran, a.spar, a.kon, a.antal
    from (select array(select m from public.malintervall m join flera f on f.program_kod = m.program_kod and f.person = m.person) as alla) r,
      vagg.malandring('{}', r.alla, r.alla) a where a.grad = 'DAG')
  select d.program_kod, d.typ, d.kod, d.indikator, g.fran, d.spar, g.grad, d.kon, null::int, sum(d.antal)::bigint
  from dagar d cross join lateral (values ('DAG', d.dag), ('MANAD', date_trunc('month', d.dag::timestamp)::date), ('NU', '-infinity'::date)) g(grad, fran)
  group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(d.antal) <> 0
  union all
  select o.program_kod, o.typ, o.kod, s.steg, date_trunc('month', s.till::timestamp)::date, null, null, null, s.till - s.fran, count(*)
  from public.steg_period s join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
  join vagg.omfangstid o on o.program_kod = u.program_kod and o.kommun_kod = s.kommun_kod and o.dagar @> s.till
  where s.till is not null and not s.okant_slut and u.avslutsorsak is distinct from 'FELREGISTRERAD' group by 1, 2, 3, 4, 5, 9
$$;
-- Where the sums kept are not what they should be; no row when all is well.
create function vagg.malsummor_fel() returns table (tabell text, nyckel text, ar int, borde_vara int)
language sql stable security definer set search_path = '' as $$
  select case when x.langd is null then 'malsumma' else 'stegtid' end,
    concat_ws('|', x.program_kod, x.typ, x.kod, x.vad, x.grad, x.fran, x.spar, x.kon, x.langd), sum(x.ar)::int, sum(x.borde_vara)::int
  from (
    select program_kod, typ, kod, indikator as vad, fran, spar, grad, kon, null::int as langd, antal as ar, 0 as borde_vara from public.malsumma
    union all select program_kod, typ, kod, steg, manad, null, null, null, dagar, antal, 0 from public.stegtid
    union all select program_kod, typ, kod, vad, fran, spar, grad, kon, langd, 0, antal from vagg.malsummor_ur_rader()) x
  group by x.program_kod, x.typ, x.kod, x.vad, x.fran, x.spar, x.grad, x.kon, x.langd having sum(x.ar) <> sum(x.borde_vara)
$$;

-- Counts all anew, and lays together what is read together. Whoever counts a person, or a step, waits until it is done.
create function vagg.rakna_om_malsummor() returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  lock table public.malperson, public.stegtid in share row exclusive mode;
  delete from public.malsumma;
  delete from public.stegtid;
  with r as materialized (select * from vagg.malsummor_ur_rader()),
  summor as (
    insert into public.malsumma (program_kod, typ, kod, indikator, fran, spar, grad, kon, antal)
    select r.program_kod, r.typ, r.kod, r.vad, r.fran, r.spar, r.grad, r.kon, r.antal from r where r.langd is null
    order by r.grad <> 'NU', r.typ, r.kod, r.vad, r.fran)
  insert into public.stegtid (program_kod, typ, kod, steg, manad, dagar, antal)
  select r.program_kod, r.typ, r.kod, r.vad, r.fran, r.langd, r.antal from r where r.langd is not null order by r.typ, r.kod, r.vad, r.fran;
end $$;
-- Which kommun is in which scope, and when a programme began, are seldom changed once somebody is counted. Then all is counted anew.
create function vagg.omfang_byttes() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from public.malintervall m where m.kommun_kod in (old.kommun_kod, new.kommun_kod))
    or exists (select 1 from public.steg_period s where s.kommun_kod in (old.kommun_kod, new.kommun_kod)) then
    perform vagg.rakna_om_malsummor();
  end if;
  return null;
end $$;
create function vagg.program_byttes() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.rakna_om_malsummor(); return null; end $$;

-- The scopes whose numbers the actor may ask for, on each of some days: the programme, its teams and kommuner, and the kommuner in it.
-- vilken_typ, vilken_kod: that scope alone.
create function vagg.mina_omfang(vilket text, dagar date[], vilken_typ text default null, vilken_kod text default null)
returns table (per date, typ text, kod text, namn text, kommun_kod text)
language sql stable security definer set search_path = '' as $$
  with jag as materialized (select vagg.mina_team() as team, vagg.mina_kommuner('{PROJEKTMEDARBETARE}') as kommuner,
      exists (select 1 from vagg.mina_medlemskap() where program_kod = vilket
        and roll in ('PROJEKTLEDARE', 'PROJEKTADMINISTRATOR', 'STYRGRUPP')) or vagg.ar_huset() as allt),
  tk as materialized (select d.per, t.team_kod, t.kommun_kod from unnest(dagar) d(per), public.team_kommun t
         where t.program_kod = vilket and t.fran <= greatest(d.per, (select p.fran from public.program p where p.kod = vilket))
           and (t.till is null or t.till >= d.per))
  select tk.per, 'PROGRAM', p.kod, p.namn, tk.kommun_kod from public.program p, tk, jag
  where p.kod = vilket and jag.allt and coalesce(vilken_typ, 'PROGRAM') = 'PROGRAM' and coalesce(vilken_kod, p.kod) = p.kod
  union all
  select tk.per, 'TEAM', t.kod, t.namn, tk.kommun_kod from public.team t join tk on tk.team_kod = t.kod, jag
  where (jag.allt or t.kod = any(jag.team)) and coalesce(vilken_typ, 'TEAM') = 'TEAM' and coalesce(vilken_kod, t.kod) = t.kod
  union all
  select tk.per, 'KOMMUN', k.kod, k.namn, k.kod from public.kommun k join tk on tk.kommun_kod = k.kod, jag
  where (jag.allt or k.kod = any(jag.kommuner) or tk.team_kod = any(jag.team)) and coalesce(vilken_typ, 'KOMMUN') = 'KOMMUN' and coalesce(vilken_kod, k.kod) = k.kod
$$;

-- The numbers: distinct persons per scope, indicator and kön on each day asked for. One definition for every screen, export and
-- command. vilken_typ, vilken_kod: that scope alone. vilka: those indicators alone.
-- What it is on the first day is what it is now less all that has changed since; each change counts from the first day asked for that it
-- is not later than. A month with a day asked for within it, other than its last, is read by the day. sedan: whether anything has.
create or replace function vagg.raknade_mal(vilket text, bas text, dagar date[], bara_spar text,
  vilken_typ text default null, vilken_kod text default null, vilka text[] default null)
returns table (per date, typ text, kod text, indikator text, kon text, antal int)
language sql stable security definer set search_path = '' as $$
  with dag as materialized (
    select x.alla, cardinality(x.alla) as hur_manga, x.alla[1] as forsta,
      array(select distinct date_trunc('month', d::timestamp)::date from unnest(x.alla) d where extract(day from d + 1) <> 1 order by 1) as delade,
      (select max(s.fran) from public.malsumma s where s.program_kod = vilket and s.grad = 'DAG') > x.alla[1] as sedan
    from (select array(select distinct d from unnest(dagar) d order by d) as alla) x),
  omfang as materialized (
    select distinct array_position(dag.alla, o.per) as nr, o.typ, o.kod from dag cross join lateral vagg.mina_omfang(vilket, dag.alla, vilken_typ, vilken_kod) o),
  lasta as (
    select o.typ, o.kod, m.indikator, m.kon, m.nr, m.antal
    from dag, (select distinct o.typ, o.kod from omfang o) o cross join lateral (
      select s.indikator, s.kon, 1 as nr, s.antal from public.malsumma s
      where s.program_kod = vilket and s.typ = o.typ and s.kod = o.kod and (bara_spar is null or s.spar = bara_spar) and (vilka is null or s.indikator = any(vilka))
        and s.grad = 'NU' and s.fran = '-infinity'
      union all
      select s.indikator, s.kon, width_bucket((s.fran + interval '1 month')::date - 2, dag.alla) + 1, s.antal
      from (select * from dag where dag.sedan) dag, public.malsumma s
      where s.program_kod = vilket and s.typ = o.typ and s.kod = o.kod and (bara_spar is null or s.spar = bara_spar) and (vilka is null or s.indikator = any(vilka))
        and s.grad = 'MANAD' and s.fran > dag.forsta and s.fran <> all(dag.delade)
      union all
      select s.indikator, s.kon, width_bucket(s.fran - 1, dag.alla) + 1, s.antal
      from (select * from dag where dag.sedan) dag, public.malsumma s
      where s.program_kod = vilket and s.typ = o.typ and s.kod = o.kod and (bara_spar is null or s.spar = bara_spar) and (vilka is null or s.indikator = any(vilka))
        and s.grad = 'DAG' and s.fran > dag.forsta and s.fran >= dag.delade[1]
        and s.fran < dag.delade[cardinality(dag.delade)] + interval '1 month' and date_trunc('month', s.fran::timestamp)::date = any(dag.delade)
      offset 0) m),
  summor as materialized (
    select l.typ, l.kod, l.indikator, case when l.indikator = bas then l.kon end as kon, n.nr, sum(n.tecken * l.antal) as antal
    from lasta l, dag cross join lateral (values (1, case when l.nr = 1 then 1 else -1 end), (nullif(l.nr, 1), 1)) n(nr, tecken)
    where n.nr <= dag.hur_manga group by 1, 2, 3, 4, 5)
  select dag.alla[x.nr], x.typ, x.kod, x.indikator, x.kon, x.antal::int from dag, (
    select n.typ, n.kod, n.indikator, n.kon, d.nr, sum(s.antal) over (partition by n.typ, n.kod, n.indikator, n.kon order by d.nr) as antal
    from (select distinct typ, kod, indikator, kon from summor) n
    cross join (select generate_series(1, hur_manga) as nr from dag) d
    left join summor s on s.typ = n.typ and s.kod = n.kod and s.indikator = n.indikator and s.kon is not distinct from n.kon and s.nr = d.nr
  ) x join omfang o on o.nr = x.nr and o.typ = x.typ and o.kod = x.kod where x.antal > 0
$$;

-- How many periods of each step ended in a scope in the month of the day, up to the day, and the eleven months before it, and their
-- median in calendar days, half a day where two stand in the middle. Withheld as before: no median of a small number.
create or replace function vagg.stegtider(vilket text, per date, vilken_typ text, vilken_kod text)
returns table (steg text, antal int, mediandagar double precision)
language sql stable security definer set search_path = '' as $$
  with manad as materialized (
    select date_trunc('month', stegtider.per)::date as denna, extract(day from stegtider.per + 1) <> 1 and stegtider.per < vagg.idag() as delad),
  omfang as materialized (select o.kommun_kod from vagg.mina_omfang(vilket, array[per], vilken_typ, vilken_kod) o),
  langder as (
    select l.steg, l.dagar, sum(l.antal) as antal from (
      select t.steg, t.dagar, t.antal from manad, public.stegtid t
      where t.program_kod = vilket and t.typ = vilken_typ and t.kod = vilken_kod and exists (select 1 from omfang)
        and t.manad > manad.denna - interval '1 year' and t.manad <= manad.denna and not (manad.delad and t.manad = manad.denna)
      union all
      select s.steg, s.till - s.fran, 1 from manad, public.steg_period s
      join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
        and u.program_kod = vilket and u.avslutsorsak is distinct from 'FELREGISTRERAD'
      join vagg.omfangstid o on o.program_kod = vilket and o.kommun_kod = s.kommun_kod and o.typ = vilken_typ and o.kod = vilken_kod and o.dagar @> s.till
      where manad.delad and exists (select 1 from omfang) and s.till between manad.denna and stegtider.per and not s.okant_slut
        and s.kommun_kod = any(array(select t.kommun_kod from vagg.omfangstid t where t.program_kod = vilket and t.typ = vilken_typ and t.kod = vilken_kod))
    ) l group by 1, 2 having sum(l.antal) > 0),
  lopande as (
    select l.steg, l.dagar, sum(l.antal) over (partition by l.steg order by l.dagar) as hittills, sum(l.antal) over (partition by l.steg) as alla
    from langder l)
  select l.steg, l.alla::int, (min(l.dagar) filter (where l.hittills > div(l.alla - 1, 2))
    + min(l.dagar) filter (where l.hittills > div(l.alla, 2)))::double precision / 2
  from lopande l group by l.steg, l.alla
  having not exists (select 1 from vagg.grova_omfang(vilket, array[stegtider.per]) g where g.typ = vilken_typ and g.kod = vilken_kod and not g.exakt)
    or (stegtider.per <= vagg.idag() and (vilken_typ = 'PROGRAM' or extract(day from stegtider.per + 1) = 1)
      and l.alla >= (select (p.installningar->>'minstaGrupp')::int from public.program p where p.kod = vilket))
$$;

-- As before, but what stands as it should is left as it is.
create or replace function vagg.spara_malintervall(ids uuid[], rader jsonb) returns void language plpgsql security definer
set search_path = '' set enable_seqscan = off set plan_cache_mode = force_custom_plan as $$
declare oppna uuid[] := case when vagg.ar_huset() then ids else vagg.oppna_for_mig(ids) end; ska public.malintervall[]; kvar uuid[];
begin
  if exists (select 1 from public.utredning u where u.id = any(ids) and not u.id = any(oppna)) then
    raise exception 'MAL_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  ska := array(
    select row(u.kommun_kod, coalesce(m.id, gen_random_uuid()), u.id, u.deltagare_id, u.program_kod, d.person, r.indikator, d.kon, u.spar, r.fran, r.till)::public.malintervall
    from jsonb_to_recordset(rader) as r("utredningId" uuid, indikator text, fran date, till date)
    join public.utredning u on u.id = r."utredningId" and u.id = any(ids)
    join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
    left join lateral (
      select m.id from public.malintervall m where m.kommun_kod = u.kommun_kod and m.utredning_id = u.id and m.deltagare_id = u.deltagare_id
        and m.program_kod = u.program_kod and m.person = d.person and m.indikator = r.indikator and m.kon = d.kon and m.spar = u.spar
        and m.fran = r.fran and m.till is not distinct from r.till limit 1) m on true);
  kvar := array(select s.id from unnest(ska) s);
  delete from public.malintervall m using public.utredning u where u.id = any(ids) and m.kommun_kod = u.kommun_kod and m.utredning_id = u.id
    and m.id <> all(kvar);
  insert into public.malintervall select s.* from unnest(ska) s
  where not exists (select 1 from public.malintervall m where m.kommun_kod = s.kommun_kod and m.id = s.id);
end $$;

select vagg.rakna_om_malsummor();

revoke execute on function vagg.mina_omfang(text, date[], text, text), vagg.malandring(public.malintervall[], public.malintervall[], public.malintervall[]),
  vagg.skriv_malsummor(public.malintervall[], public.malintervall[], public.malintervall[]),
  vagg.malrader_andrade(public.malintervall[], public.malintervall[]), vagg.stegbidrag(public.steg_period[], boolean),
  vagg.skriv_stegtid(public.steg_period[], public.steg_period[], boolean), vagg.malsummor_ur_rader(), vagg.malsummor_fel(),
  vagg.rakna_om_malsummor(), vagg.omfang_byttes(), vagg.program_byttes() from public;
grant execute on function vagg.mina_omfang(text, date[], text, text) to kraft_app;
grant execute on function vagg.omfang_byttes(), vagg.program_byttes() to kraft_agare;
reset role;

create trigger summor_nya after insert on public.malintervall referencing new table as nya for each statement execute function vagg.malrader_nya();
create trigger summor_borta after delete on public.malintervall referencing old table as borta for each statement execute function vagg.malrader_borta();
create trigger summor_byts after update on public.malintervall referencing old table as borta new table as nya
  for each statement execute function vagg.malrader_byts();
create trigger summor_nya after insert on public.steg_period referencing new table as nya for each statement execute function vagg.stegperioder_nya();
create trigger summor_borta after delete on public.steg_period referencing old table as borta for each statement execute function vagg.stegperioder_borta();
create trigger summor_byts after update on public.steg_period referencing old table as borta new table as nya
  for each statement execute function vagg.stegperioder_byts();
create trigger felregistrering after update of avslutsorsak on public.utredning for each row
  when ((old.avslutsorsak is not distinct from 'FELREGISTRERAD') <> (new.avslutsorsak is not distinct from 'FELREGISTRERAD'))
  execute function vagg.felregistrering_byts();
create trigger omfang after insert or update or delete on public.team_kommun for each row execute function vagg.omfang_byttes();
create trigger omfang after update of fran, installningar on public.program for each row
  when (old.fran <> new.fran or old.installningar->>'konAv' is distinct from new.installningar->>'konAv') execute function vagg.program_byttes();
