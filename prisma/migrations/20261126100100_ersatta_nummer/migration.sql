set role kraft_vagg;

-- As before, and: a number that a later one has replaced still tells who it is, as vagg.finn_nummer has it.
create or replace function vagg.import_lagrat(kommun text, program text, personer jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare mina uuid[];
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'IMPORT_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  mina := vagg.mina_undantag();
  return (
    with sokta as materialized (
      select * from jsonb_to_recordset(personer) as s(nummer text, fornamn text, efternamn text, fodd date)
    ), numrerade as materialized (
      select s.nummer as sokt, d.id from sokta s join public.deltagare d on d.kommun_kod = kommun and d.nummer = s.nummer
      union
      select s.nummer, x.deltagare_id from sokta s join public.deltagare_nummer x on x.kommun_kod = kommun and x.nummer = s.nummer
      where not exists (select 1 from public.deltagare d where d.kommun_kod = kommun and d.nummer = s.nummer)
    ), traffar as materialized (
      select n.sokt, d.id, d.skydd, d.skydd = 'INGA' or exists (
          select 1 from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = d.id and u.id = any(mina)) as syns
      from numrerade n join public.deltagare d on d.kommun_kod = kommun and d.id = n.id
      union all
      select s.nummer, d.id, d.skydd, false
      from sokta s join public.deltagare d on d.kommun_kod = kommun and d.nummer is null and d.fodelsedatum = s.fodd and d.skydd <> 'INGA'
        and lower(d.fornamn) = lower(s.fornamn) and lower(d.efternamn) = lower(s.efternamn)
      where not exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = d.id and u.id = any(mina))
    )
    select coalesce(jsonb_agg(case when not t.syns then jsonb_build_object('nummer', t.sokt, 'dold', true) else jsonb_build_object(
      'nummer', t.sokt, 'dold', false, 'deltagareId', t.id, 'skydd', t.skydd,
      'utredning', (select jsonb_build_object('id', u.id, 'avslutad', u.avslutad, 'version', u.version, 'andrad',
          u.version > (select count(*) from public.import_rad r where r.kommun_kod = kommun and r.utredning_id = u.id)
          or exists (select 1 from public.samtycke x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.rekommendation x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.insats x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.aktivitetsformaga x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.rattelse x where x.kommun_kod = kommun and x.utredning_id = u.id))
        from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = t.id and u.program_kod = program
        order by u.identifierad desc, u.skapad_at desc, u.id limit 1),
      'rader', coalesce((select jsonb_agg(jsonb_build_object('utredningId', r.utredning_id, 'falt', r.falt) order by r.import_at, r.id)
        from public.utredning u join public.import_rad r on r.kommun_kod = u.kommun_kod and r.utredning_id = u.id
        where u.kommun_kod = kommun and u.deltagare_id = t.id and u.program_kod = program), '[]')) end), '[]')
    from traffar t
  );
end $$;

create or replace function vagg.import_till_granskning(kommun text, rader jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'IMPORT_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  with sokta as (
    select * from jsonb_to_recordset(rader) as s(nummer text, fornamn text, efternamn text, fodd date, typat jsonb)
  ), gomda as (
    select s.typat, u.id as utredning_id from sokta s
    join public.deltagare d on d.kommun_kod = kommun and d.skydd <> 'INGA' and (d.nummer = s.nummer
      or exists (select 1 from public.deltagare_nummer x where x.kommun_kod = kommun and x.deltagare_id = d.id and x.nummer = s.nummer)
      or (d.nummer is null and d.fodelsedatum = s.fodd and lower(d.fornamn) = lower(s.fornamn) and lower(d.efternamn) = lower(s.efternamn)))
    cross join lateral (select x.id from public.utredning x where x.kommun_kod = kommun and x.deltagare_id = d.id
      order by x.identifierad desc, x.skapad_at desc, x.id limit 1) u
  ), nya as (
    insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
    select kommun, gen_random_uuid(), g.utredning_id, 'IMPORT', g.typat, vagg.jag() from gomda g
    where not exists (select 1 from public.granskning x where x.kommun_kod = kommun and x.utredning_id = g.utredning_id
      and x.kalla = 'IMPORT' and x.innehall = g.typat and x.inlamnad_av = vagg.jag() and x.klar_at is null)
    returning utredning_id
  )
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll)
  select distinct on (n.utredning_id) kommun, gen_random_uuid(), n.utredning_id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE' from nya n
  where not exists (select 1 from public.uppgift x where x.kommun_kod = kommun and x.utredning_id = n.utredning_id
    and x.slag = 'GRANSKA_INKOMMET' and x.klar_at is null);
end $$;

reset role;
