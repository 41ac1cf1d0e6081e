-- The goals of a country in the time of a county: counts without persons, kept up to date in the same transaction as the rows that
-- they count, by triggers. What may be asked, by whom, and what is withheld is as before. docs/beslut/2026-11-27-malsummor.md.

-- How much each number changes on a day. kon: of the programme's own first goal alone, else empty.
create table public.maldag (
  program_kod text not null,
  kommun_kod text not null,
  dag date not null,
  indikator text not null,
  kon text not null,
  spar text not null,
  antal int not null,
  constraint maldag_pkey primary key (program_kod, kommun_kod, dag, indikator, kon, spar)
);
-- The same by month; manad is its first day.
create table public.malmanad (
  program_kod text not null,
  kommun_kod text not null,
  manad date not null,
  indikator text not null,
  kon text not null,
  spar text not null,
  antal int not null,
  constraint malmanad_pkey primary key (program_kod, kommun_kod, manad, indikator, kon, spar)
);
-- In how many utredningar a person is counted. Whoever is in several is told apart in each scope, and is in no sum.
create table public.malperson (
  program_kod text not null,
  person text not null,
  utredningar int not null,
  constraint malperson_pkey primary key (program_kod, person)
);
create index malperson_flera_idx on public.malperson (program_kod) where utredningar > 1;
-- How many periods of a step ended in a month after so many days.
create table public.stegtid (
  program_kod text not null,
  kommun_kod text not null,
  manad date not null,
  steg text not null,
  dagar int not null,
  antal int not null,
  constraint stegtid_pkey primary key (program_kod, kommun_kod, manad, steg, dagar)
);

do $$
declare t text;
begin
  foreach t in array array['maldag', 'malmanad', 'malperson', 'stegtid'] loop
    execute format('grant select, insert, update, delete on public.%I to kraft_vagg', t);
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy vagg on public.%I to kraft_vagg using (true) with check (true)', t);
  end loop;
end $$;

set role kraft_vagg;

-- One at a time a kommun, so that two who change the same sums do not wait for each other in a ring.
create function vagg.las_malsummor(kommuner text[]) returns void language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('malsummor ' || k.kod, 0)) from (select distinct unnest(kommuner) as kod order by 1) k
$$;

-- Rows of malintervall that are gone and rows that are new: their persons' days in the sums.
create function vagg.malrader_andrade(borta public.malintervall[], nya public.malintervall[]) returns void
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
begin
  if cardinality(borta) + cardinality(nya) = 0 then return; end if;
  perform vagg.las_malsummor(array(select r.kommun_kod from unnest(borta || nya) r));
  -- The row of a person is held from here on: two kommuner that count the same person for the first time do it one after the other.
  insert into public.malperson (program_kod, person, utredningar)
  select distinct r.program_kod, r.person, 0 from unnest(borta || nya) r order by 1, 2
  on conflict (program_kod, person) do update set utredningar = malperson.utredningar;

  with rorda as materialized (
    select p.program_kod, p.person, p.utredningar as fore, (select count(distinct m.utredning_id)::int from public.malintervall m
        where m.program_kod = p.program_kod and m.person = p.person) as efter
    from (select distinct r.program_kod, r.person from unnest(borta || nya) r) r
    join public.malperson p on p.program_kod = r.program_kod and p.person = r.person),
  -- Who was in one utredning and is in one: the difference. Who comes to be in several leaves the sums, with all that stood there.
  rader as (
    select n as rad, 1 as tecken from unnest(nya) n join rorda r on r.program_kod = n.program_kod and r.person = n.person
    where r.efter <= 1 and r.fore <= 1
    union all
    select b, -1 from unnest(borta) b join rorda r on r.program_kod = b.program_kod and r.person = b.person where r.fore <= 1
    union all
    select m, -1 from rorda r join public.malintervall m on m.program_kod = r.program_kod and m.person = r.person
    where r.fore <= 1 and r.efter > 1 and not exists (select 1 from unnest(nya) n where n.kommun_kod = m.kommun_kod and n.id = m.id)
    union all
    select m, 1 from rorda r join public.malintervall m on m.program_kod = r.program_kod and m.person = r.person
    where r.fore > 1 and r.efter <= 1),
  dagar as materialized (
    select (r.rad).program_kod, (r.rad).kommun_kod, d.dag, (r.rad).indikator,
      case when (r.rad).indikator = p.installningar->>'konAv' then (r.rad).kon else '' end as kon, (r.rad).spar,
      sum(r.tecken * d.tecken)::int as antal
    from rader r join public.program p on p.kod = (r.rad).program_kod
    cross join lateral (values ((r.rad).fran, 1), ((r.rad).till, -1)) d(dag, tecken)
    where d.dag is not null group by 1, 2, 3, 4, 5, 6 having sum(r.tecken * d.tecken) <> 0),
  i_dagen as (
    insert into public.maldag (program_kod, kommun_kod, dag, indikator, kon, spar, antal) select * from dagar
    on conflict (program_kod, kommun_kod, dag, indikator, kon, spar) do update set antal = maldag.antal + excluded.antal),
  i_manaden as (
    insert into public.malmanad (program_kod, kommun_kod, manad, indikator, kon, spar, antal)
    select d.program_kod, d.kommun_kod, date_trunc('month', d.dag)::date, d.indikator, d.kon, d.spar, sum(d.antal)
    from dagar d group by 1, 2, 3, 4, 5, 6 having sum(d.antal) <> 0
    on conflict (program_kod, kommun_kod, manad, indikator, kon, spar) do update set antal = malmanad.antal + excluded.antal)
  update public.malperson p set utredningar = r.efter from rorda r
  where p.program_kod = r.program_kod and p.person = r.person and r.efter <> r.fore;
end $$;

create function vagg.malrader_nya() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.malrader_andrade('{}', array(select row(n.*)::public.malintervall from nya n)); return null; end $$;
create function vagg.malrader_borta() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.malrader_andrade(array(select row(b.*)::public.malintervall from borta b), '{}'); return null; end $$;
create function vagg.malrader_byts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform vagg.malrader_andrade(array(select row(b.*)::public.malintervall from borta b), array(select row(n.*)::public.malintervall from nya n));
  return null;
end $$;

-- Ended periods of steps that are gone and that are new. A case that is FELREGISTRERAD counts nowhere, and a day that nobody knows is none.
create function vagg.stegperioder_andrade(borta public.steg_period[], nya public.steg_period[]) returns void
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
begin
  if not exists (select 1 from unnest(borta || nya) s where s.till is not null and not s.okant_slut) then return; end if;
  perform vagg.las_malsummor(array(select s.kommun_kod from unnest(borta || nya) s));
  insert into public.stegtid (program_kod, kommun_kod, manad, steg, dagar, antal)
  select u.program_kod, s.kommun_kod, date_trunc('month', s.till)::date, s.steg, s.till - s.fran, sum(s.tecken)
  from (select *, 1 as tecken from unnest(nya) union all select *, -1 from unnest(borta)) s
  join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id and u.avslutsorsak is distinct from 'FELREGISTRERAD'
  where s.till is not null and not s.okant_slut group by 1, 2, 3, 4, 5 having sum(s.tecken) <> 0
  on conflict (program_kod, kommun_kod, manad, steg, dagar) do update set antal = stegtid.antal + excluded.antal;
end $$;

create function vagg.stegperioder_nya() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.stegperioder_andrade('{}', array(select row(n.*)::public.steg_period from nya n)); return null; end $$;
create function vagg.stegperioder_borta() returns trigger language plpgsql security definer set search_path = '' as $$
begin perform vagg.stegperioder_andrade(array(select row(b.*)::public.steg_period from borta b), '{}'); return null; end $$;
create function vagg.stegperioder_byts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform vagg.stegperioder_andrade(array(select row(b.*)::public.steg_period from borta b), array(select row(n.*)::public.steg_period from nya n));
  return null;
end $$;
-- A case that is marked as registered by mistake, or no longer so: all its periods leave the sums, or come back.
create function vagg.felregistrering_byts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform vagg.las_malsummor(array[new.kommun_kod]);
  insert into public.stegtid (program_kod, kommun_kod, manad, steg, dagar, antal)
  select new.program_kod, s.kommun_kod, date_trunc('month', s.till)::date, s.steg, s.till - s.fran,
    sum(case when new.avslutsorsak is distinct from 'FELREGISTRERAD' then 1 else -1 end)
  from public.steg_period s where s.kommun_kod = new.kommun_kod and s.utredning_id = new.id and s.till is not null and not s.okant_slut
  group by 1, 2, 3, 4, 5
  on conflict (program_kod, kommun_kod, manad, steg, dagar) do update set antal = stegtid.antal + excluded.antal;
  return null;
end $$;

-- What the sums should be, counted from the rows themselves.
create function vagg.malsummor_ur_rader() returns table (tabell text, nyckel text, antal int)
language sql stable security definer set search_path = '' as $$
  with person as materialized (
    select m.program_kod, m.person, count(distinct m.utredning_id)::int as utredningar from public.malintervall m group by 1, 2),
  dagar as materialized (
    select m.program_kod, m.kommun_kod, d.dag, m.indikator, case when m.indikator = p.installningar->>'konAv' then m.kon else '' end as kon,
      m.spar, sum(d.tecken)::int as antal
    from public.malintervall m join person f on f.program_kod = m.program_kod and f.person = m.person and f.utredningar = 1
    join public.program p on p.kod = m.program_kod
    cross join lateral (values (m.fran, 1), (m.till, -1)) d(dag, tecken) where d.dag is not null group by 1, 2, 3, 4, 5, 6)
  select 'malperson', concat_ws('|', f.program_kod, f.person), f.utredningar from person f
  union all
  select 'maldag', concat_ws('|', d.program_kod, d.kommun_kod, d.dag, d.indikator, d.kon, d.spar), d.antal from dagar d where d.antal <> 0
  union all
  select 'malmanad', concat_ws('|', d.program_kod, d.kommun_kod, date_trunc('month', d.dag)::date, d.indikator, d.kon, d.spar),
    sum(d.antal)::int from dagar d group by 2 having sum(d.antal) <> 0
  union all
  select 'stegtid', concat_ws('|', u.program_kod, s.kommun_kod, date_trunc('month', s.till)::date, s.steg, s.till - s.fran), count(*)::int
  from public.steg_period s join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
  where s.till is not null and not s.okant_slut and u.avslutsorsak is distinct from 'FELREGISTRERAD' group by 2
$$;
-- Where the sums kept are not what they should be; no row when all is well.
create function vagg.malsummor_fel() returns table (tabell text, nyckel text, ar int, borde_vara int)
language sql stable security definer set search_path = '' as $$
  with sparade as (
    select 'malperson' as tabell, concat_ws('|', program_kod, person) as nyckel, utredningar as antal from public.malperson
    union all select 'maldag', concat_ws('|', program_kod, kommun_kod, dag, indikator, kon, spar), antal from public.maldag
    union all select 'malmanad', concat_ws('|', program_kod, kommun_kod, manad, indikator, kon, spar), antal from public.malmanad
    union all select 'stegtid', concat_ws('|', program_kod, kommun_kod, manad, steg, dagar), antal from public.stegtid)
  select tabell, nyckel, coalesce(s.antal, 0), coalesce(r.antal, 0)
  from (select * from sparade where antal <> 0) s full join vagg.malsummor_ur_rader() r using (tabell, nyckel)
  where coalesce(s.antal, 0) <> coalesce(r.antal, 0)
$$;

-- The numbers: distinct persons per scope, indicator and kön on each day asked for. One definition for every screen, export and
-- command. Who has several utredningar counts in the parts of bas (and with the kön) of the one sent last by that day.
-- vilken_typ, vilken_kod: that scope alone. vilka: those indicators alone, bas among them where a part of it is.
-- The days asked for are numbered; a change counts from the first of them that it is not later than. Neither nested loops nor sorts:
-- the planner takes each part for a row or two, and a country's are many thousand.
create or replace function vagg.raknade_mal(vilket text, bas text, dagar date[], bara_spar text,
  vilken_typ text default null, vilken_kod text default null, vilka text[] default null)
returns table (per date, typ text, kod text, indikator text, kon text, antal int)
language sql stable security definer set search_path = '' set enable_nestloop = off set enable_sort = off as $$
  with dag as materialized (select x.alla, cardinality(x.alla) as hur_manga, x.alla[cardinality(x.alla)] as sista
    from (select array(select distinct d from unnest(dagar) d order by d) as alla) x),
  omfang as materialized (
    select array_position(dag.alla, o.per) as nr, o.typ, o.kod, o.kommun_kod
    from dag cross join lateral vagg.mina_omfang(vilket, dag.alla) o
    where (vilken_typ is null or o.typ = vilken_typ) and (vilken_kod is null or o.kod = vilken_kod)),
  kommuner as materialized (select array(select distinct o.kommun_kod from omfang o) as alla),
  -- From which day up to, but not on, which a kommun belongs to a scope.
  tillhor as materialized (
    select o.typ, o.kod, o.kommun_kod, min(o.nr) as fran_nr, max(o.nr) + 1 as till_nr
    from (select o.*, o.nr - row_number() over (partition by o.typ, o.kod, o.kommun_kod order by o.nr) as svit from omfang o) o
    group by o.typ, o.kod, o.kommun_kod, o.svit),
  -- Months in which a day other than the last is asked for are read by the day, but where nothing changes after the day: as today.
  delade as materialized (
    select d.manad, d.nr, d.hur_manga = 1 and d.nr = (select hur_manga from dag) and not exists (
        select 1 from public.maldag m where m.program_kod = vilket and m.kommun_kod = any((select k.alla from kommuner k)::text[])
          and m.dag > d.dag and m.dag < d.manad + interval '1 month') as hel
    from (select date_trunc('month', d.dag)::date as manad, max(d.dag) as dag, max(d.nr) as nr, count(*) as hur_manga
      from dag, unnest(dag.alla) with ordinality d(dag, nr) where extract(day from d.dag + 1) <> 1 group by 1) d),
  andringar as materialized (
    select a.kommun_kod, a.indikator, a.kon, a.nr, sum(a.antal) as antal from (
      select m.kommun_kod, m.indikator, m.kon, m.antal,
        coalesce(d.nr, width_bucket((m.manad + interval '1 month')::date - 2, dag.alla) + 1) as nr
      from dag, public.malmanad m left join delade d on d.manad = m.manad
      where m.program_kod = vilket and m.kommun_kod = any((select k.alla from kommuner k)::text[]) and m.manad <= (select d.sista from dag d)
        and d.hel is distinct from false
        and (vilka is null or m.indikator = any(vilka)) and (bara_spar is null or m.spar = bara_spar)
      union all
      select m.kommun_kod, m.indikator, m.kon, m.antal, width_bucket(m.dag - 1, dag.alla) + 1
      from dag, public.maldag m
      where m.program_kod = vilket and m.kommun_kod = any((select k.alla from kommuner k)::text[])
        and m.dag between (select min(d.manad) from delade d where not d.hel) and (select d.sista from dag d)
        and date_trunc('month', m.dag::timestamp)::date in (select d.manad from delade d where not d.hel)
        and (vilka is null or m.indikator = any(vilka)) and (bara_spar is null or m.spar = bara_spar)
    ) a, dag where a.nr <= dag.hur_manga group by 1, 2, 3, 4),
  -- Who is in several utredningar: their days in each scope, as numbers of the days asked for.
  deras as materialized (
    select t.typ, t.kod, m.person, m.utredning_id, m.indikator, m.kon, m.fran, int4range(greatest(m.fran_nr, t.fran_nr), least(m.till_nr, t.till_nr)) as nr
    from (
      select m.*, width_bucket(m.fran - 1, dag.alla) + 1 as fran_nr,
        case when m.till is null then dag.hur_manga else width_bucket(m.till - 1, dag.alla) end + 1 as till_nr
      from dag, public.malintervall m
      where m.program_kod = vilket
        and m.person = any(array(select p.person from public.malperson p where p.program_kod = vilket and p.utredningar > 1))
        and m.fran <= (select d.sista from dag d) and (vilka is null or m.indikator = any(vilka)) and (bara_spar is null or m.spar = bara_spar)) m
    join tillhor t on t.kommun_kod = m.kommun_kod
    where greatest(m.fran_nr, t.fran_nr) < least(m.till_nr, t.till_nr)),
  -- The days on which an utredning is the one sent last.
  senast as materialized (
    select d.typ, d.kod, d.person, d.utredning_id, d.kon, int4multirange(d.nr) - coalesce(range_agg(d.nr) over (
        partition by d.typ, d.kod, d.person order by d.fran desc, d.utredning_id desc rows between unbounded preceding and 1 preceding),
      '{}') as nr
    from deras d where d.indikator = bas),
  fleras as (
    select s.typ, s.kod, bas as indikator, s.kon, s.nr from senast s
    union all
    select d.typ, d.kod, d.indikator, '', int4multirange(d.nr) * s.nr
    from deras d join (select s.typ, s.kod, s.person, s.utredning_id, range_agg(r.nr) as nr from senast s, unnest(s.nr) r(nr) group by 1, 2, 3, 4) s
      on s.typ = d.typ and s.kod = d.kod and s.person = d.person and s.utredning_id = d.utredning_id
    where d.indikator like bas || '\_%'
    union all
    select d.typ, d.kod, d.indikator, '', range_agg(d.nr) from deras d where d.indikator <> bas and d.indikator not like bas || '\_%'
    group by d.typ, d.kod, d.indikator, d.person),
  steg as (
    select t.typ, t.kod, a.indikator, a.kon, greatest(a.nr, t.fran_nr) as nr, a.antal
    from andringar a join tillhor t on t.kommun_kod = a.kommun_kod and greatest(a.nr, t.fran_nr) < t.till_nr
    union all
    select t.typ, t.kod, a.indikator, a.kon, t.till_nr, -a.antal
    from andringar a join tillhor t on t.kommun_kod = a.kommun_kod and greatest(a.nr, t.fran_nr) < t.till_nr
    union all
    select f.typ, f.kod, f.indikator, f.kon, s.nr, s.tecken
    from fleras f, unnest(f.nr) r(nr), lateral (values (lower(r.nr), 1), (upper(r.nr), -1)) s(nr, tecken)),
  summor as materialized (
    select s.typ, s.kod, s.indikator, case when s.indikator = bas then s.kon end as kon, s.nr, sum(s.antal) as antal
    from steg s, dag where s.nr <= dag.hur_manga group by 1, 2, 3, 4, 5)
  select dag.alla[x.nr], x.typ, x.kod, x.indikator, x.kon, x.antal::int from dag, (
    select n.typ, n.kod, n.indikator, n.kon, d.nr, sum(s.antal) over (partition by n.typ, n.kod, n.indikator, n.kon order by d.nr) as antal
    from (select distinct typ, kod, indikator, kon from summor) n
    cross join (select generate_series(1, hur_manga) as nr from dag) d
    left join summor s on s.typ = n.typ and s.kod = n.kod and s.indikator = n.indikator and s.kon is not distinct from n.kon and s.nr = d.nr
  ) x where x.antal > 0
$$;

-- How many periods of each step ended in a scope in the month of the day, up to the day, and the eleven months before it, and their
-- median in calendar days, half a day where two stand in the middle. Withheld as before: no median of a small number.
create or replace function vagg.stegtider(vilket text, per date, vilken_typ text, vilken_kod text)
returns table (steg text, antal int, mediandagar double precision)
language sql stable security definer set search_path = '' as $$
  with manad as materialized (
    select date_trunc('month', stegtider.per)::date as denna, extract(day from stegtider.per + 1) <> 1 and stegtider.per < vagg.idag() as delad),
  kommuner as materialized (select array(select o.kommun_kod from vagg.mina_omfang(vilket, array[per]) o
    where o.typ = vilken_typ and o.kod = vilken_kod) as alla),
  langder as (
    select l.steg, l.dagar, sum(l.antal) as antal from (
      select t.steg, t.dagar, t.antal from manad, kommuner, public.stegtid t
      where t.program_kod = vilket and t.kommun_kod = any(kommuner.alla)
        and t.manad > manad.denna - interval '1 year' and t.manad <= manad.denna and not (manad.delad and t.manad = manad.denna)
      union all
      select s.steg, s.till - s.fran, 1 from manad, kommuner, public.steg_period s
      join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
        and u.program_kod = vilket and u.avslutsorsak is distinct from 'FELREGISTRERAD'
      where manad.delad and s.kommun_kod = any(kommuner.alla) and s.till between manad.denna and stegtider.per and not s.okant_slut
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

-- What stands already.
with r as materialized (select u.tabell, string_to_array(u.nyckel, '|') as f, u.antal from vagg.malsummor_ur_rader() u),
personer as (insert into public.malperson select r.f[1], r.f[2], r.antal from r where r.tabell = 'malperson'),
dagar as (insert into public.maldag select r.f[1], r.f[2], r.f[3]::date, r.f[4], r.f[5], r.f[6], r.antal from r where r.tabell = 'maldag'),
manader as (insert into public.malmanad select r.f[1], r.f[2], r.f[3]::date, r.f[4], r.f[5], r.f[6], r.antal from r where r.tabell = 'malmanad')
insert into public.stegtid select r.f[1], r.f[2], r.f[3]::date, r.f[4], r.f[5]::int, r.antal from r where r.tabell = 'stegtid';

grant execute on function vagg.malrader_nya(), vagg.malrader_borta(), vagg.malrader_byts(), vagg.stegperioder_nya(),
  vagg.stegperioder_borta(), vagg.stegperioder_byts(), vagg.felregistrering_byts() to kraft_agare;
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
