-- Behind a number: the ids of the utredningar that the actor may open, and how many persons stand there besides. Of those nobody is
-- told an id, and where the scope's numbers are not exactly the actor's, no count: vagg.mal says what is told there.
set role kraft_vagg;

drop function vagg.mal_rader(text, text, date, text, text, text, text, text);
create function vagg.mal_rader(vilket text, bas text, per date, vad text, vilket_kon text, vilken_typ text, vilken_kod text, bara_spar text)
returns table (synliga uuid[], dolda int) language sql stable security definer set search_path = '' as $$
  with giltiga as materialized (
    select m.person, m.utredning_id, m.indikator, m.kon, m.fran
    from vagg.mina_omfang(vilket, array[per]) o join public.malintervall m on m.kommun_kod = o.kommun_kod
    where o.typ = vilken_typ and o.kod = vilken_kod and m.program_kod = vilket and m.indikator in (bas, vad)
      and m.fran <= per and (m.till is null or m.till > per) and (bara_spar is null or m.spar = bara_spar)),
  senast as (
    select distinct on (g.person) g.person, g.utredning_id, g.kon from giltiga g where g.indikator = bas
    order by g.person, g.fran desc, g.utredning_id desc),
  alla as (
    select s.utredning_id as id from senast s where vad = bas and (vilket_kon is null or s.kon = vilket_kon)
    union all
    select s.utredning_id from senast s where vad <> bas and vad like bas || '\_%'
      and exists (select 1 from giltiga g where g.indikator = vad and g.utredning_id = s.utredning_id)
    union all
    (select distinct on (g.person) g.utredning_id from giltiga g where g.indikator = vad and vad <> bas and vad not like bas || '\_%'
     order by g.person, g.fran desc, g.utredning_id desc)),
  svar as materialized (select vagg.oppna_for_mig(array_agg(a.id)) as synliga, count(*)::int as antal from alla a)
  select s.synliga, case when not exists (select 1 from vagg.grova_omfang(vilket, array[per]) g
      where g.typ = vilken_typ and g.kod = vilken_kod and not g.exakt) then s.antal - cardinality(s.synliga) end
  from svar s
$$;

revoke execute on function vagg.mal_rader(text, text, date, text, text, text, text, text) from public;
grant execute on function vagg.mal_rader(text, text, date, text, text, text, text, text) to kraft_app;
reset role;
