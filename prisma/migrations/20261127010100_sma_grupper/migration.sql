-- Small groups are withheld here and not by the app: whoever has only the styrgrupp's right to a scope is told no number from which
-- one person could be found. docs/beslut/2026-11-23-sma-grupper.md. For all others nothing more is reckoned than before.
set role kraft_vagg;

-- Counting is one thing and telling another: what was vagg.mal counts, for the functions of the wall alone.
alter function vagg.mal(text, text, date[], text, text, text, text[]) rename to raknade_mal;
revoke execute on function vagg.raknade_mal(text, text, date[], text, text, text, text[]) from kraft_app;

-- For whoever may see the whole programme as the styrgrupp and not as more: every scope on each of some days, the team it belongs
-- to, and whether another membership gives its numbers exactly all the same. For everybody else no row.
create function vagg.grova_omfang(vilket text, dagar date[]) returns table (per date, typ text, kod text, team_kod text, exakt boolean)
language sql stable security definer set search_path = '' as $$
  with jag as materialized (select vagg.mina_team() as team, vagg.mina_kommuner('{PROJEKTMEDARBETARE}') as kommuner,
      array(select m.roll from vagg.mina_medlemskap() m where m.program_kod = vilket) as roller),
  omfang as materialized (select o.* from vagg.mina_omfang(vilket, dagar) o
    where (select '{STYRGRUPP}' <@ jag.roller and not jag.roller && '{PROJEKTLEDARE,PROJEKTADMINISTRATOR}' from jag))
  select distinct o.per, o.typ, o.kod, t.kod,
    coalesce(t.kod = any(jag.team), false) or (o.typ = 'KOMMUN' and o.kod = any(jag.kommuner))
  from jag, omfang o left join omfang t
    on o.typ <> 'PROGRAM' and t.typ = 'TEAM' and t.per = o.per and t.kommun_kod = o.kommun_kod
$$;

-- The numbers as they are told, each as it was counted. Where something is withheld in a scope, bas comes in one row with the reason:
-- SMA_GRUPPER, its sum and no kön; ENDAST_MANADSSLUT, no number of the scope at all. Kön is told only where all scopes are asked for
-- together, since their siblings decide whether they are small, and of the programme's own first goal alone.
create function vagg.mal(vilket text, bas text, dagar date[], bara_spar text,
  vilken_typ text default null, vilken_kod text default null, vilka text[] default null)
returns table (per date, typ text, kod text, indikator text, kon text, antal int, undantag text)
language sql stable security definer set search_path = '' as $$
  with tal as materialized (select * from vagg.raknade_mal(vilket, bas, dagar, bara_spar, vilken_typ, vilken_kod, vilka)),
  omfang as materialized (select o.* from vagg.grova_omfang(vilket, dagar) o
    where (vilken_typ is null or o.typ = vilken_typ) and (vilken_kod is null or o.kod = vilken_kod)),
  grans as materialized (select (p.installningar->>'minstaGrupp')::int as minst, p.installningar->>'konAv' as kon_av
    from public.program p where p.kod = vilket),
  sma as materialized (
    select o.per, bool_or(o.typ = 'PROGRAM' and s.kod is not null) as program, bool_or(o.typ = 'TEAM' and s.kod is not null) as team,
      coalesce(array_agg(distinct o.team_kod) filter (where o.typ = 'KOMMUN' and s.kod is not null), '{}') as kommuners_team,
      count(*) filter (where o.typ = 'TEAM') as antal_team
    from omfang o left join (select distinct t.per, t.typ, t.kod from tal t, grans where t.indikator = bas and t.antal < grans.minst) s
      on s.per = o.per and s.typ = o.typ and s.kod = o.kod
    group by 1),
  -- A small group is withheld with its siblings. Where the programme is told and the teams are not, and one single team could still
  -- be found by taking the other teams' kommuner from the programme, all kommuner are withheld.
  dolda as materialized (
    select o.per, o.typ, o.kod, case
        when o.per > vagg.idag() or (o.typ <> 'PROGRAM' and extract(day from o.per + 1) <> 1) then 'ENDAST_MANADSSLUT'
        when bara_spar is not null or vilken_typ is not null or vilken_kod is not null
          or grans.minst is null or grans.kon_av is distinct from bas
          or case o.typ when 'PROGRAM' then sma.program when 'TEAM' then sma.team
             else o.team_kod = any(sma.kommuners_team)
               or (sma.team and not sma.program and sma.antal_team > 1 and cardinality(sma.kommuners_team) <= 1) end
        then 'SMA_GRUPPER' end as undantag
    from omfang o join sma on sma.per = o.per, grans where not o.exakt)
  select t.per, t.typ, t.kod, t.indikator, t.kon, t.antal, null
  from tal t left join dolda d on d.per = t.per and d.typ = t.typ and d.kod = t.kod
  where d.undantag is null or (d.undantag = 'SMA_GRUPPER' and t.indikator <> bas)
  union all
  select d.per, d.typ, d.kod, bas, null, (sum(t.antal) filter (where d.undantag = 'SMA_GRUPPER'))::int, d.undantag
  from dolda d left join tal t on t.per = d.per and t.typ = d.typ and t.kod = d.kod and t.indikator = bas
  where d.undantag is not null group by d.per, d.typ, d.kod, d.undantag
$$;

-- How many periods of each step ended in the year up to the day, in a scope, and their median in calendar days, half a day where two
-- stand in the middle; imported ends that nobody knows are left out. Withheld as above: no median of a small number.
drop function vagg.stegtider(text, date, date, text, text);
create function vagg.stegtider(vilket text, per date, vilken_typ text, vilken_kod text)
returns table (steg text, antal int, mediandagar double precision)
language sql stable security definer set search_path = '' as $$
  select s.steg, count(*)::int, percentile_cont(0.5) within group (order by (s.till - s.fran)::double precision)
  from vagg.mina_omfang(vilket, array[per]) o
  join public.utredning u on u.kommun_kod = o.kommun_kod and u.program_kod = vilket and u.avslutsorsak is distinct from 'FELREGISTRERAD'
  join public.steg_period s on s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
  where o.typ = vilken_typ and o.kod = vilken_kod
    and s.till is not null and not s.okant_slut and s.till <= per and s.till > per - 365
  group by s.steg
  having not exists (select 1 from vagg.grova_omfang(vilket, array[stegtider.per]) g where g.typ = vilken_typ and g.kod = vilken_kod and not g.exakt)
    or (stegtider.per <= vagg.idag() and (vilken_typ = 'PROGRAM' or extract(day from stegtider.per + 1) = 1)
      and count(*) >= (select (p.installningar->>'minstaGrupp')::int from public.program p where p.kod = vilket))
$$;

revoke execute on function vagg.grova_omfang(text, date[]), vagg.mal(text, text, date[], text, text, text, text[]),
  vagg.stegtider(text, date, text, text) from public;
grant execute on function vagg.mal(text, text, date[], text, text, text, text[]), vagg.stegtider(text, date, text, text) to kraft_app;
reset role;
