set role kraft_vagg;

-- As before, and: a case that already rests for another reason ends that period and begins one with the new reason, so that its
-- days say why. A protected case is its handlers' also here.
create or replace function vagg.samtycke_upphor(kommun text, vilken uuid, dag date, orsak text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning; a public.aktualisering; sista text; fran_dag date;
begin
  select * into strict u from public.utredning x where x.kommun_kod = kommun and x.id = vilken for update;
  if not (vagg.ar_huset() or vagg.far_som_kommun(kommun, vilken)) then
    raise exception 'SAMTYCKE_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  if u.avslutad is not null then return; end if;
  select x.* into a from public.aktualisering x where x.kommun_kod = kommun and x.utredning_id = vilken and x.atertagen is null and not x.makulerad
  order by x.skickad_at desc limit 1;
  if found then
    select b.beslut into sista from public.teambeslut b where b.kommun_kod = kommun and b.aktualisering_id = a.id and not b.makulerad
    order by b.datum desc, b.skapad_at desc limit 1;
    if sista is null or sista in ('KOMPLETTERAS', 'VILANDE') then
      update public.aktualisering set atertagen = dag, atertagen_skal = orsak, version = version + 1 where kommun_kod = kommun and id = a.id;
      update public.utredning set teambeslut = null, aktualiserad = (select min(x.skickad) from public.aktualisering x
        where x.kommun_kod = kommun and x.utredning_id = vilken and x.atertagen is null and not x.makulerad) where kommun_kod = kommun and id = vilken;
    end if;
  end if;
  if u.status <> 'VILANDE' or u.vilande_skal is distinct from orsak then
    -- What began on the day or later is not run backwards: the new period takes over where it began.
    select greatest(dag, max(p.fran)) into fran_dag from public.status_period p
    where p.kommun_kod = kommun and p.utredning_id = vilken and p.till is null;
    update public.status_period set till = fran_dag where kommun_kod = kommun and utredning_id = vilken and till is null;
    insert into public.status_period (kommun_kod, id, utredning_id, status, fran, skal, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'VILANDE', fran_dag, orsak, vagg.jag());
  end if;
  update public.utredning set status = 'VILANDE', vilande_skal = orsak, vilande_till = null, ligger_hos = 'KOMMUN', ligger_hos_sedan = dag,
    version = version + 1, andrad_at = now(), andrad_av = vagg.jag() where kommun_kod = kommun and id = vilken;
  if not exists (select 1 from public.uppgift x where x.kommun_kod = kommun and x.utredning_id = vilken
                 and x.slag = 'NYTT_SAMTYCKE_ELLER_AVSLUT' and x.klar_at is null) then
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll, forfaller, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'NYTT_SAMTYCKE_ELLER_AVSLUT', u.kontaktperson_id, 'PROJEKTMEDARBETARE', dag + 14, vagg.jag());
  end if;
end $$;

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
