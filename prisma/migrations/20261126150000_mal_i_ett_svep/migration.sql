-- The same numbers in one sweep: who asks is found out once and each row is read once, however many days and scopes are asked
-- for; whoever asks for one scope gets that one alone.
set role kraft_vagg;

drop function vagg.mal(text, text, date[], text);
drop function vagg.stegtider(text, date, date);
drop function vagg.mina_omfang(text, date);

-- The scopes whose numbers the actor may ask for, on each of some days: the programme, its teams and kommuner, and the kommuner in it.
create function vagg.mina_omfang(vilket text, dagar date[]) returns table (per date, typ text, kod text, namn text, kommun_kod text)
language sql stable security definer set search_path = '' as $$
  with jag as materialized (select vagg.mina_team() as team, vagg.mina_kommuner('{PROJEKTMEDARBETARE}') as kommuner,
      exists (select 1 from vagg.mina_medlemskap() where program_kod = vilket
        and roll in ('PROJEKTLEDARE', 'PROJEKTADMINISTRATOR', 'STYRGRUPP')) or vagg.ar_huset() as allt),
  tk as materialized (select d.per, t.team_kod, t.kommun_kod from unnest(dagar) d(per), public.team_kommun t
         where t.program_kod = vilket and t.fran <= greatest(d.per, (select p.fran from public.program p where p.kod = vilket))
           and (t.till is null or t.till >= d.per))
  select tk.per, 'PROGRAM', p.kod, p.namn, tk.kommun_kod from public.program p, tk, jag where p.kod = vilket and jag.allt
  union all
  select tk.per, 'TEAM', t.kod, t.namn, tk.kommun_kod from public.team t join tk on tk.team_kod = t.kod, jag
  where jag.allt or t.kod = any(jag.team)
  union all
  select tk.per, 'KOMMUN', k.kod, k.namn, k.kod from public.kommun k join tk on tk.kommun_kod = k.kod, jag
  where jag.allt or k.kod = any(jag.kommuner) or tk.team_kod = any(jag.team)
$$;

-- The numbers: distinct persons per scope, indicator and kön on each day asked for. Who has several utredningar counts in the
-- parts of bas (and with the kön) of the one sent last by that day. One definition for every screen, export and command.
-- vilken_typ, vilken_kod: that scope alone. vilka: those indicators alone, bas among them where a part of it is.
create function vagg.mal(vilket text, bas text, dagar date[], bara_spar text,
  vilken_typ text default null, vilken_kod text default null, vilka text[] default null)
returns table (per date, typ text, kod text, indikator text, kon text, antal int)
language sql stable security definer set search_path = '' as $$
  with dag as materialized (select array(select distinct d from unnest(dagar) d order by d) as alla),
  omfang as materialized (
    select array_position(dag.alla, o.per) as nr, o.per, o.typ, o.kod, o.kommun_kod
    from dag cross join lateral vagg.mina_omfang(vilket, dag.alla) o
    where (vilken_typ is null or o.typ = vilken_typ) and (vilken_kod is null or o.kod = vilken_kod)),
  -- Each person's rows of an indicator. One row counts on the days asked for from number fran_nr up to, but not on, till_nr.
  personer as materialized (
    select m.person, m.indikator, case when m.indikator like bas || '\_%' then bas else m.indikator end as grupp, count(*) > 1 as flera,
      min(m.kommun_kod) as kommun_kod, min(m.kon) as kon, min(width_bucket(m.fran - 1, dag.alla)) + 1 as fran_nr,
      max(case when m.till is null then cardinality(dag.alla) else width_bucket(m.till - 1, dag.alla) end) + 1 as till_nr
    from dag cross join public.malintervall m
    where m.program_kod = vilket and m.kommun_kod = any(array(select o.kommun_kod from omfang o))
      and (vilka is null or m.indikator = any(vilka)) and (bara_spar is null or m.spar = bara_spar)
      and m.fran <= dag.alla[cardinality(dag.alla)] and (m.till is null or m.till > dag.alla[1])
    group by 1, 2),
  -- Who has several rows must be told apart in each scope and day, the parts together with bas. The others are one person a
  -- row: a kommun's rows that have begun less those that have ended are its persons, and kommuner may be summed.
  flera as materialized (select distinct p.person, p.grupp from personer p where p.flera),
  ensamma as (
    select p.kommun_kod, p.indikator, case when p.indikator = bas then p.kon end as kon, p.fran_nr, p.till_nr, count(*) as antal
    from personer p where not p.flera and (p.person, p.grupp) not in (select f.person, f.grupp from flera f) group by 1, 2, 3, 4, 5),
  andringar as materialized (
    select e.kommun_kod, e.indikator, e.kon, a.nr, sum(a.tecken * e.antal) as antal
    from ensamma e cross join lateral (values (e.fran_nr, 1), (e.till_nr, -1)) a(nr, tecken) group by 1, 2, 3, 4),
  deras as materialized (
    select m.*, case when m.indikator like bas || '\_%' then bas else m.indikator end as grupp from public.malintervall m
    where m.program_kod = vilket and m.person = any(array(select f.person from flera f))
      and (vilka is null or m.indikator = any(vilka)) and (bara_spar is null or m.spar = bara_spar)),
  -- senast: the utredning that was sent last. Its parts count, and its kön.
  giltiga as materialized (
    select o.per, o.typ, o.kod, m.person, m.utredning_id, m.indikator, m.grupp, m.kon,
      first_value(m.utredning_id) over (partition by o.nr, o.typ, o.kod, m.person, m.grupp
        order by m.indikator = bas desc, m.fran desc, m.utredning_id desc) as senast
    from deras m join flera f on f.person = m.person and f.grupp = m.grupp
    join omfang o on o.kommun_kod = m.kommun_kod and m.fran <= o.per and (m.till is null or m.till > o.per))
  select d.per, d.typ, d.kod, d.indikator, d.kon, sum(d.antal)::int from (
    select o.per, o.typ, o.kod, a.indikator, a.kon, a.antal
    from andringar a join omfang o on o.kommun_kod = a.kommun_kod and o.nr >= a.nr
    union all
    select g.per, g.typ, g.kod, g.indikator, case when g.indikator = bas then g.kon end, count(distinct g.person)
    from giltiga g where g.grupp <> bas or g.utredning_id = g.senast group by 1, 2, 3, 4, 5
  ) d group by 1, 2, 3, 4, 5 having sum(d.antal) > 0
$$;

-- Whole days of each ended step period in a scope, without persons; imported ends that nobody knows are left out.
create function vagg.stegtider(vilket text, per date, sedan date, vilken_typ text, vilken_kod text) returns table (steg text, dagar int[])
language sql stable security definer set search_path = '' as $$
  select s.steg, array_agg(s.till - s.fran order by s.till - s.fran)
  from vagg.mina_omfang(vilket, array[per]) o
  join public.utredning u on u.kommun_kod = o.kommun_kod and u.program_kod = vilket and u.avslutsorsak is distinct from 'FELREGISTRERAD'
  join public.steg_period s on s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
  where o.typ = vilken_typ and o.kod = vilken_kod
    and s.till is not null and not s.okant_slut and s.till <= per and s.till > sedan group by 1
$$;

-- Which utredningar stand behind a number: as before.
create or replace function vagg.mal_rader(vilket text, bas text, per date, vad text, vilket_kon text, vilken_typ text, vilken_kod text, bara_spar text)
returns setof uuid language sql stable security definer set search_path = '' as $$
  with giltiga as materialized (
    select m.person, m.utredning_id, m.indikator, m.kon, m.fran
    from vagg.mina_omfang(vilket, array[per]) o join public.malintervall m on m.kommun_kod = o.kommun_kod
    where o.typ = vilken_typ and o.kod = vilken_kod and m.program_kod = vilket and m.indikator in (bas, vad)
      and m.fran <= per and (m.till is null or m.till > per) and (bara_spar is null or m.spar = bara_spar)),
  senast as (
    select distinct on (g.person) g.person, g.utredning_id, g.kon from giltiga g where g.indikator = bas
    order by g.person, g.fran desc, g.utredning_id desc)
  select s.utredning_id from senast s where vad = bas and (vilket_kon is null or s.kon = vilket_kon)
  union all
  select s.utredning_id from senast s where vad <> bas and vad like bas || '\_%'
    and exists (select 1 from giltiga g where g.indikator = vad and g.utredning_id = s.utredning_id)
  union all
  (select distinct on (g.person) g.utredning_id from giltiga g where g.indikator = vad and vad <> bas and vad not like bas || '\_%'
   order by g.person, g.fran desc, g.utredning_id desc)
$$;

revoke execute on function vagg.mina_omfang(text, date[]), vagg.mal(text, text, date[], text, text, text, text[]),
  vagg.stegtider(text, date, date, text, text) from public;
grant execute on function vagg.mina_omfang(text, date[]), vagg.mal(text, text, date[], text, text, text, text[]),
  vagg.stegtider(text, date, date, text, text) to kraft_app;
reset role;

-- Those who have several rows are few, and are found by person.
create index malintervall_program_kod_person_idx on public.malintervall (program_kod, person);
