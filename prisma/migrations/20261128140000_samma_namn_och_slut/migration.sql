-- What a name and an end mean, one rule each. docs/beslut/2026-11-23-registrera-och-soka.md, 2026-11-23-rattelser.md and
-- 2026-11-23-samtycke-och-aterkallelse.md.
set role kraft_vagg;

-- The letters of a name that tell whom it names: lower case, without accents other than å, ä and ö. The same rule as namnnyckel in
-- src/modules/deltagare/domain/namnlikhet.ts, and held to it by a test. ICU lowers as the app does, whatever the database's own locale.
create function vagg.namnnyckel(namn text) returns text language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(
    replace(replace(replace(normalize(lower(namn collate "sv-x-icu"), NFD), U&'a\0308', 'ä'), U&'o\0308', 'ö'), U&'a\030a', 'å'),
    '[^a-zåäöæøœßđłþ]', '', 'g')
$$;

-- Whether two names are the same but for case, accents, blanks and hyphens. One question about four texts and no equality between
-- two, so that no plan reckons keys of a whole list or kommun: it is asked of those who are born on the same day.
create function vagg.samma_namn(fornamn_a text, efternamn_a text, fornamn_b text, efternamn_b text) returns boolean
language sql immutable parallel safe set search_path = '' as $$
  select vagg.namnnyckel(efternamn_a) = vagg.namnnyckel(efternamn_b) and vagg.namnnyckel(fornamn_a) = vagg.namnnyckel(fornamn_b)
$$;
revoke execute on function vagg.namnnyckel(text), vagg.samma_namn(text, text, text, text) from public;

-- These four as before, but for what the same name is.
create or replace function vagg.till_granskning_namn(kommun text, nummer12 text, tilltalsnamn text, slaktnamn text, fodd date, varifran text, typat jsonb)
returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning;
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  select x.* into u from public.utredning x join public.deltagare d on d.kommun_kod = x.kommun_kod and d.id = x.deltagare_id
  where d.kommun_kod = kommun and d.skydd <> 'INGA' and d.fodelsedatum = fodd and (nummer12 is null or d.nummer is null)
    and vagg.samma_namn(d.fornamn, d.efternamn, tilltalsnamn, slaktnamn)
    and not exists (select 1 from public.utredning y where y.kommun_kod = kommun and y.deltagare_id = d.id and y.id = any(vagg.mina_undantag()))
  order by x.identifierad desc, x.id limit 1;
  if not found then return false; end if;
  insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
  values (kommun, gen_random_uuid(), u.id, varifran, typat, vagg.jag());
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (kommun, gen_random_uuid(), u.id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE');
  return true;
end $$;

create or replace function vagg.skyddad_i_forslag(f public.forslag) returns uuid language sql stable security definer set search_path = '' as $$
  select d.id from public.deltagare d
  where d.kommun_kod = f.kommun_kod and d.skydd <> 'INGA'
    and (d.nummer = f.nummer
      or exists (select 1 from public.deltagare_nummer x where x.kommun_kod = d.kommun_kod and x.deltagare_id = d.id and x.nummer = f.nummer)
      or ((f.nummer is null or d.nummer is null) and d.fodelsedatum = f.fodelsedatum
        and vagg.samma_namn(d.fornamn, d.efternamn, f.fornamn, f.efternamn)))
  order by d.id limit 1
$$;

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
        and vagg.samma_namn(d.fornamn, d.efternamn, s.fornamn, s.efternamn)
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
      or (d.nummer is null and d.fodelsedatum = s.fodd and vagg.samma_namn(d.fornamn, d.efternamn, s.fornamn, s.efternamn)))
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

-- As before, and: an end that was corrected to a later day after it had been acted on ends again when that day has passed, and a
-- protected person whose handlers are all gone gets one.
create or replace function vagg.dagens_pass(dag date) returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
declare rord uuid[] := '{}'; r record;
begin
  if not vagg.ar_huset() then raise exception 'PASS_EJ_BEHORIG' using errcode = 'KR003'; end if;
  perform pg_advisory_xact_lock(7308);
  for r in select s.kommun_kod, s.utredning_id, max(s.till) as till from public.samtycke s
           where s.oppnar_team and s.till < dag and (s.utganget_at is null or (s.utganget_at at time zone 'Europe/Stockholm')::date <= s.till)
             and s.aterkallat is null and not s.makulerad
           group by 1, 2 order by 1, 2 loop
    update public.samtycke set utganget_at = now() where kommun_kod = r.kommun_kod and utredning_id = r.utredning_id and till < dag
      and (utganget_at is null or (utganget_at at time zone 'Europe/Stockholm')::date <= till);
    if not exists (select 1 from public.samtycke s where s.kommun_kod = r.kommun_kod and s.utredning_id = r.utredning_id and s.oppnar_team
                   and s.aterkallat is null and not s.makulerad and (s.till is null or s.till >= dag)) then
      perform vagg.samtycke_upphor(r.kommun_kod, r.utredning_id, r.till + 1, 'SAMTYCKE_UTGANGET');
      perform logg.skriv(jsonb_build_array(jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'SAMTYCKE_UTGANGET',
        'utredningar', jsonb_build_array(r.utredning_id), 'uppgifter', jsonb_build_object('dag', r.till + 1))), null);
      rord := rord || r.utredning_id;
    end if;
  end loop;
  for r in select u.kommun_kod, u.id from public.utredning u
           where u.avslutad is null and u.kontaktperson_id is not null and not exists (
             select 1 from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id where m.anvandare_id = u.kontaktperson_id
               and m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod = u.kommun_kod and m.bekraftad_at is not null and m.avslutad_at is null
               and (m.till is null or m.till >= dag)) order by 1, 2 loop
    update public.utredning set kontaktperson_id = null, version = version + 1, andrad_at = now() where kommun_kod = r.kommun_kod and id = r.id;
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (r.kommun_kod, gen_random_uuid(), r.id, 'UTAN_KONTAKTPERSON', 'PROJEKTMEDARBETARE');
    perform logg.skriv(jsonb_build_array(jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'UTAN_KONTAKTPERSON',
      'utredningar', jsonb_build_array(r.id))), null);
  end loop;
  perform vagg.utan_handlaggare(dag);
  delete from public.utkast where sparat_at < now() - interval '30 days';
  delete from public.session where gar_ut_at < now() - interval '30 days';
  return rord;
end $$;

-- As before, and: the samtycke whose end closed the case to the team is the last one to end, while the sending stood and before
-- avslut had closed it. One that another to the team took the place of closed nothing. Says whether it was withdrawn or its end
-- date passed.
drop function vagg.stangda_for_teamet();
create function vagg.stangda_for_teamet() returns table (arendenummer text, team_kod text, sedan date, orsak text)
language sql stable security definer set search_path = '' as $$
  with team as materialized (select vagg.mina_team() as mina, vagg.idag() as idag)
  select distinct on (u.id) u.arendenummer, u.team_kod, e.slut, case when s.aterkallat is null then 'UTGANGET' else 'ATERKALLAT' end
  from team join public.samtycke s on s.oppnar_team and not s.makulerad and coalesce(s.aterkallat, s.till + 1) <= team.idag
    and coalesce(s.aterkallat, s.till + 1) > team.idag - (select max((p.installningar->>'oppenEfterAvslutDagar')::int) from public.program p)
    and s.kommun_kod = any(array(select distinct tk.kommun_kod from public.team_kommun tk where tk.team_kod = any(team.mina)))
  cross join lateral (select coalesce(s.aterkallat, s.till + 1)) e(slut)
  join public.utredning u on u.kommun_kod = s.kommun_kod and u.id = s.utredning_id
  join public.program p on p.kod = u.program_kod
  where u.team_kod = any(team.mina) and (u.oppen_till is null or u.oppen_till < team.idag) and not u.skyddad
    and e.slut > team.idag - (p.installningar->>'oppenEfterAvslutDagar')::int
    and u.avslutsorsak is distinct from 'FELREGISTRERAD'
    and (u.avslutad is null or least(u.avslutad + (p.installningar->>'oppenEfterAvslutDagar')::int, u.uppfoljd) >= e.slut)
    and exists (select 1 from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad
      and (a.atertagen is null or a.atertagen >= e.slut))
    and not exists (select 1 from public.samtycke o where o.kommun_kod = s.kommun_kod and o.utredning_id = s.utredning_id
      and o.oppnar_team and not o.makulerad and coalesce(o.aterkallat, o.till + 1, 'infinity') > e.slut)
  order by u.id, s.aterkallat nulls last
$$;
revoke execute on function vagg.stangda_for_teamet() from public;
grant execute on function vagg.stangda_for_teamet() to kraft_app;

reset role;
