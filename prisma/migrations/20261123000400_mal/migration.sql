-- Numbers without persons, and the doors through which the history and the register are reached
-- where the actor may not see all of it.

set role kraft_vagg;

-- A transaction of the house itself: the daily pass, sign-in and the operator's commands.
create function vagg.ar_huset() returns boolean language sql stable set search_path = '' as
$$ select session_user in ('kraft_inlogg', 'kraft_agare') $$;

-- The whole history of some utredningar as codes and dates, no names: what the programme's pure rule counts from.
create function vagg.historia(ids uuid[]) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'kommunKod', u.kommun_kod, 'utredningId', u.id, 'deltagareId', u.deltagare_id, 'programKod', u.program_kod,
    'person', d.person, 'kon', d.kon, 'spar', u.spar, 'identifierad', u.identifierad,
    'aktualiseringar', coalesce((select jsonb_agg(jsonb_build_object('skickad', a.skickad, 'atertagen', a.atertagen) order by a.skickad, a.skickad_at)
      from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad), '[]'),
    'teambeslut', coalesce((select jsonb_agg(jsonb_build_object('datum', b.datum, 'beslut', b.beslut) order by b.datum, b.skapad_at)
      from public.teambeslut b where b.kommun_kod = u.kommun_kod and b.utredning_id = u.id and not b.makulerad), '[]'),
    'rekommendationer', coalesce((select jsonb_agg(jsonb_build_object('signerad', r.signerad) order by r.signerad)
      from public.rekommendation r where r.kommun_kod = u.kommun_kod and r.utredning_id = u.id and r.status = 'SIGNERAD' and not r.makulerad), '[]'),
    'insatser', coalesce((select jsonb_agg(jsonb_build_object('typ', i.typ, 'startad', i.startad) order by i.startad)
      from public.insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id and i.startad is not null and not i.makulerad), '[]'),
    'aktivitetsformagor', coalesce((select jsonb_agg(jsonb_build_object('datum', f.datum, 'procent', f.procent) order by f.datum)
      from public.aktivitetsformaga f where f.kommun_kod = u.kommun_kod and f.utredning_id = u.id and not f.makulerad), '[]'),
    'stegPerioder', coalesce((select jsonb_agg(jsonb_build_object('steg', s.steg, 'fran', s.fran, 'till', s.till, 'okantSlut', s.okant_slut) order by s.fran, s.id)
      from public.steg_period s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id), '[]'),
    'statusPerioder', coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'fran', s.fran, 'till', s.till) order by s.fran, s.id)
      from public.status_period s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id), '[]'),
    'avslutad', u.avslutad, 'avslutsorsak', u.avslutsorsak)), '[]')
  from public.utredning u join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
  where u.id = any(ids) and (vagg.ar_huset() or u.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) or u.team_kod = any(vagg.mina_team()))
$$;

-- Replaces the interval rows of some utredningar. rader: [{utredningId, indikator, fran, till}]; whose they are is read from the case.
create function vagg.spara_malintervall(ids uuid[], rader jsonb) returns void language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from public.utredning u where u.id = any(ids)
             and not (vagg.ar_huset() or u.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) or u.team_kod = any(vagg.mina_team()))) then
    raise exception 'MAL_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  delete from public.malintervall m using public.utredning u where u.id = any(ids) and m.kommun_kod = u.kommun_kod and m.utredning_id = u.id;
  insert into public.malintervall (kommun_kod, id, utredning_id, deltagare_id, program_kod, person, indikator, kon, spar, fran, till)
  select u.kommun_kod, gen_random_uuid(), u.id, u.deltagare_id, u.program_kod, d.person, r.indikator, d.kon, u.spar, r.fran, r.till
  from jsonb_to_recordset(rader) as r("utredningId" uuid, indikator text, fran date, till date)
  join public.utredning u on u.id = r."utredningId" and u.id = any(ids)
  join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id;
end $$;

-- The scopes whose numbers the actor may ask for, on a day: the programme, its teams and kommuner; typ, kod and the kommuner in it.
create function vagg.mina_omfang(vilket text, per date) returns table (typ text, kod text, namn text, kommun_kod text)
language sql stable security definer set search_path = '' as $$
  with hela as (select exists (select 1 from vagg.mina_medlemskap() where program_kod = vilket
      and roll in ('PROJEKTLEDARE', 'PROJEKTADMINISTRATOR', 'STYRGRUPP')) or vagg.ar_huset() as allt),
  tk as (select t.team_kod, t.kommun_kod from public.team_kommun t
         where t.program_kod = vilket and t.fran <= greatest(per, (select p.fran from public.program p where p.kod = vilket))
           and (t.till is null or t.till >= per))
  select 'PROGRAM', p.kod, p.namn, tk.kommun_kod from public.program p, tk, hela where p.kod = vilket and hela.allt
  union all
  select 'TEAM', t.kod, t.namn, tk.kommun_kod from public.team t join tk on tk.team_kod = t.kod, hela
  where hela.allt or t.kod = any(vagg.mina_team())
  union all
  select 'KOMMUN', k.kod, k.namn, k.kod from public.kommun k join tk on tk.kommun_kod = k.kod, hela
  where hela.allt or k.kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) or tk.team_kod = any(vagg.mina_team())
$$;

-- The numbers: distinct persons per scope, indicator and kön on each day asked for. Who has several utredningar counts in the
-- parts of bas (and with the kön) of the one sent last by that day. One definition for every screen, export and command.
create function vagg.mal(vilket text, bas text, dagar date[], bara_spar text)
returns table (per date, typ text, kod text, indikator text, kon text, antal int)
language sql stable security definer set search_path = '' as $$
  with omfang as materialized (select d.per, o.typ, o.kod, o.kommun_kod from unnest(dagar) d(per), lateral vagg.mina_omfang(vilket, d.per) o),
  giltiga as materialized (
    select o.per, o.typ, o.kod, m.person, m.utredning_id, m.indikator, m.kon, m.fran
    from omfang o join public.malintervall m on m.kommun_kod = o.kommun_kod
    where m.program_kod = vilket and m.fran <= o.per and (m.till is null or m.till > o.per)
      and (bara_spar is null or m.spar = bara_spar)),
  senast as (
    select distinct on (g.per, g.typ, g.kod, g.person) g.per, g.typ, g.kod, g.person, g.utredning_id, g.kon
    from giltiga g where g.indikator = bas order by g.per, g.typ, g.kod, g.person, g.fran desc, g.utredning_id desc)
  select s.per, s.typ, s.kod, bas, s.kon, count(*)::int from senast s group by 1, 2, 3, 5
  union all
  select g.per, g.typ, g.kod, g.indikator, null, count(*)::int
  from giltiga g join senast s on (s.per, s.typ, s.kod, s.person, s.utredning_id) = (g.per, g.typ, g.kod, g.person, g.utredning_id)
  where g.indikator like bas || '\_%' group by 1, 2, 3, 4
  union all
  select g.per, g.typ, g.kod, g.indikator, null, count(distinct g.person)::int
  from giltiga g where g.indikator <> bas and g.indikator not like bas || '\_%' group by 1, 2, 3, 4
$$;

-- Whole days of each ended step period, per scope, without persons; imported ends that nobody knows are left out.
create function vagg.stegtider(vilket text, per date, sedan date) returns table (typ text, kod text, steg text, dagar int[])
language sql stable security definer set search_path = '' as $$
  select o.typ, o.kod, s.steg, array_agg(s.till - s.fran order by s.till - s.fran)
  from vagg.mina_omfang(vilket, per) o
  join public.utredning u on u.kommun_kod = o.kommun_kod and u.program_kod = vilket and u.avslutsorsak is distinct from 'FELREGISTRERAD'
  join public.steg_period s on s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
  where s.till is not null and not s.okant_slut and s.till <= per and s.till > sedan group by 1, 2, 3
$$;

-- ------------------------------------------------------------------ registering, protection, samtycke that ends

-- Who has this number in the kommun: nobody, somebody the actor may see, or somebody whose protection hides even that.
create function vagg.finn_nummer(kommun text, nummer12 text) returns table (lage text, deltagare_id uuid)
language sql stable security definer set search_path = '' as $$
  select case when d.skydd = 'INGA' or exists (select 1 from public.utredning u where u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id
                and u.id = any(vagg.mina_undantag())) then 'SYNLIG' else 'DOLD' end, d.id
  from public.deltagare d
  where d.kommun_kod = kommun and d.nummer = nummer12 and (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
$$;

create function vagg.nytt_arendenummer(kommun text, ar int, hur_manga int default 1) returns setof text
language plpgsql volatile security definer set search_path = '' as $$
declare sista int; forkortning text;
begin
  if not (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  select k.prefix into strict forkortning from public.kommun k where k.kod = kommun;
  insert into public.arendenummer_serie as s (kommun_kod, ar, nr) values (kommun, nytt_arendenummer.ar, hur_manga)
    on conflict (kommun_kod, ar) do update set nr = s.nr + hur_manga returning s.nr into sista;
  return query select forkortning || '-' || nytt_arendenummer.ar || '-' || lpad(n::text, greatest(3, length(n::text)), '0')
    from generate_series(sista - hur_manga + 1, sista) n;
end $$;

-- Lays new rows into a kommun: registering and importing, which may not stumble over what the actor cannot see.
-- innehall: {"deltagare": [{column: value}], "utredning": […], …}, columns in snake_case, the same in every row of a table.
-- Rows may hang on what is laid in here, or on a case that the actor may see.
create function vagg.lagg_in(kommun text, innehall jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t text; rader jsonb; kolumner text; nya uuid[];
begin
  if not (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  nya := array(select (r->>'id')::uuid from jsonb_array_elements(coalesce(innehall->'utredning', '[]')) r);
  if not vagg.ar_huset() and exists (
    select 1 from jsonb_each(innehall) e, jsonb_array_elements(e.value) r
    where r ? 'utredning_id' and not ((r->>'utredning_id')::uuid = any(nya))
      and not exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.id = (r->>'utredning_id')::uuid
                      and (not u.skyddad or u.id = any(vagg.mina_undantag())))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  if not vagg.ar_huset() and exists (
    select 1 from jsonb_array_elements(coalesce(innehall->'atkomst', '[]')) r
    where not ((r->>'utredning_id')::uuid = any(nya)) or r->>'slag' <> 'HANDLAGGARE'
      or not exists (select 1 from public.medlemskap m where m.anvandare_id = (r->>'anvandare_id')::uuid and m.kommun_kod = kommun
                     and m.roll = 'PROJEKTMEDARBETARE' and m.bekraftad_at is not null and m.avslutad_at is null)) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  foreach t in array array['deltagare','deltagare_nummer','foretradare','utredning','steg_period','status_period','samtycke','aktualisering',
      'teambeslut','kartlaggning_omrade','kartlaggning_bidrag','instrument','aktivitetsformaga','rekommendation','rekommendation_steg',
      'insats','anteckning','uppfoljning','uppgift','atkomst','import_rad','lakarkonsultation','konsultation_underlag','rattelse'] loop
    rader := innehall->t;
    continue when rader is null or jsonb_array_length(rader) = 0;
    select string_agg(quote_ident(a.attname), ', ') into kolumner from pg_catalog.pg_attribute a
    where a.attrelid = ('public.' || quote_ident(t))::regclass and a.attnum > 0 and not a.attisdropped
      and (a.attname = 'kommun_kod' or rader->0 ? a.attname::text);
    execute format('insert into public.%1$I (%2$s) select %2$s from jsonb_populate_recordset(null::public.%1$I, (
      select jsonb_agg(r || jsonb_build_object(''kommun_kod'', $1)) from jsonb_array_elements($2) r))', t, kolumner) using kommun, rader;
  end loop;
end $$;

-- What was typed about somebody who is protected and there already: kept for the handlers, who get a task. Says nothing back.
create function vagg.till_granskning(kommun text, nummer12 text, varifran text, typat jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning;
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE,REMITTENT}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  select x.* into u from public.utredning x join public.deltagare d on d.kommun_kod = x.kommun_kod and d.id = x.deltagare_id
  where d.kommun_kod = kommun and d.nummer = nummer12 order by x.identifierad desc, x.id limit 1;
  if not found then return; end if;
  insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
  values (kommun, gen_random_uuid(), u.id, varifran, typat, vagg.jag());
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (kommun, gen_random_uuid(), u.id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE');
end $$;

-- Sets a person's protection and who handles the person. Protected: hidden from all but the handlers, from this statement on.
create function vagg.satt_skydd(kommun text, vem uuid, nytt_skydd text, handlaggare uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning;
begin
  if not exists (select 1 from public.deltagare d where d.kommun_kod = kommun and d.id = vem and kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))
      and (d.skydd = 'INGA' or exists (select 1 from public.utredning x where x.kommun_kod = kommun and x.deltagare_id = vem and x.id = any(vagg.mina_undantag())))) then
    raise exception 'SKYDD_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  update public.deltagare set skydd = nytt_skydd, version = version + 1, andrad_at = now(), andrad_av = vagg.jag() where kommun_kod = kommun and id = vem;
  for u in select * from public.utredning x where x.kommun_kod = kommun and x.deltagare_id = vem loop
    update public.utredning set skyddad = nytt_skydd <> 'INGA' where kommun_kod = kommun and id = u.id;
    update public.atkomst set aterkallad_at = now() where kommun_kod = kommun and utredning_id = u.id and slag = 'HANDLAGGARE' and aterkallad_at is null
      and (nytt_skydd = 'INGA' or not anvandare_id = any(handlaggare));
    if nytt_skydd <> 'INGA' then
      insert into public.atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran, skapad_av)
      select gen_random_uuid(), kommun, u.id, h, 'HANDLAGGARE', vagg.idag(), vagg.jag()
      from (select distinct unnest(handlaggare) h) x
      where exists (select 1 from public.medlemskap m where m.anvandare_id = h and m.bekraftad_at is not null and m.avslutad_at is null
          and ((m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod = kommun) or (m.roll = 'ARBETSTERAPEUT' and m.team_kod = u.team_kod)))
        and not exists (select 1 from public.atkomst a where a.kommun_kod = kommun and a.utredning_id = u.id and a.anvandare_id = h
          and a.slag = 'HANDLAGGARE' and a.aterkallad_at is null);
    end if;
  end loop;
end $$;

-- Who handles a protected case, for those who may open it.
create function vagg.handlaggare(kommun text, vilken uuid) returns table (anvandare_id uuid, namn text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.namn from public.atkomst x join public.anvandare a on a.id = x.anvandare_id
  where x.kommun_kod = kommun and x.utredning_id = vilken and x.slag = 'HANDLAGGARE' and x.aterkallad_at is null
    and (vilken = any(vagg.mina_undantag()))
$$;

-- What follows when a samtycke to the team stands no more (withdrawn, or its end date has passed): the case rests, an undecided
-- aktualisering is taken back, the kontaktperson gets a task. Decided aktualiseringar and signed rekommendationer still count.
create function vagg.samtycke_upphor(kommun text, vilken uuid, dag date, orsak text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning; a public.aktualisering; sista text;
begin
  select * into strict u from public.utredning x where x.kommun_kod = kommun and x.id = vilken for update;
  if not (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
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
      update public.utredning set aktualiserad = (select min(x.skickad) from public.aktualisering x
        where x.kommun_kod = kommun and x.utredning_id = vilken and x.atertagen is null and not x.makulerad) where kommun_kod = kommun and id = vilken;
    end if;
  end if;
  update public.status_period set till = dag where kommun_kod = kommun and utredning_id = vilken and till is null and status = 'PAGAENDE';
  if u.status = 'PAGAENDE' then
    insert into public.status_period (kommun_kod, id, utredning_id, status, fran, skal, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'VILANDE', dag, orsak, vagg.jag());
  end if;
  update public.utredning set status = 'VILANDE', vilande_skal = orsak, vilande_till = null, ligger_hos = 'KOMMUN', ligger_hos_sedan = dag,
    version = version + 1, andrad_at = now(), andrad_av = vagg.jag() where kommun_kod = kommun and id = vilken;
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll, forfaller, skapad_av)
  values (kommun, gen_random_uuid(), vilken, 'NYTT_SAMTYCKE_ELLER_AVSLUT', u.kontaktperson_id, 'PROJEKTMEDARBETARE', dag + 14, vagg.jag());
end $$;

-- Cases that were open to the team and no longer are, because a samtycke was withdrawn or ended: the number and no more, 120 days.
create function vagg.stangda_for_teamet() returns table (arendenummer text, team_kod text, sedan date)
language sql stable security definer set search_path = '' as $$
  select u.arendenummer, u.team_kod, max(coalesce(s.aterkallat, s.till + 1)) from public.utredning u
  join public.samtycke s on s.kommun_kod = u.kommun_kod and s.utredning_id = u.id and s.oppnar_team and not s.makulerad
  where u.team_kod = any(vagg.mina_team()) and (u.oppen_till is null or u.oppen_till < vagg.idag()) and not u.skyddad
    and exists (select 1 from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad)
    and (s.aterkallat is not null or s.till < vagg.idag())
  group by 1, 2 having max(coalesce(s.aterkallat, s.till + 1)) > vagg.idag() - 120
$$;

-- The daily pass: the acts that follow when a date has passed. Idempotent; each act is dated the day after the end date, however
-- late it runs. Answers with the utredningar whose history it touched, so that their intervals are counted anew.
create function vagg.dagens_pass(dag date) returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
declare rord uuid[] := '{}'; r record;
begin
  if not vagg.ar_huset() then raise exception 'PASS_EJ_BEHORIG' using errcode = 'KR003'; end if;
  perform pg_advisory_xact_lock(7308);
  for r in select s.kommun_kod, s.utredning_id, max(s.till) as till from public.samtycke s
           where s.oppnar_team and s.till < dag and s.utganget_at is null and s.aterkallat is null and not s.makulerad
           group by 1, 2 order by 1, 2 loop
    update public.samtycke set utganget_at = now() where kommun_kod = r.kommun_kod and utredning_id = r.utredning_id and till < dag and utganget_at is null;
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
  delete from public.utkast where sparat_at < now() - interval '30 days';
  delete from public.session where gar_ut_at < now() - interval '30 days';
  return rord;
end $$;

-- ------------------------------------------------------------------ sign-in: for kraft_inlogg alone

-- What sign-in needs to judge a password; also for accounts that are closed, so that time and answer tell nothing.
create function vagg.for_inloggning(vilken_epost text) returns table (anvandare_id uuid, losenord_hash text, far boolean, demo boolean)
language sql stable security definer set search_path = '' as $$
  select a.id, a.losenord_hash, a.avstangd_at is null, a.demo from public.anvandare a where a.epost = lower(vilken_epost)
$$;

create function vagg.logga_inloggning(vem uuid, handelse text, fran text, uppgifter jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare rad logg.handelse; k text;
begin
  if not vagg.ar_huset() then raise exception 'INLOGG_EJ_BEHORIG' using errcode = 'KR003'; end if;
  rad.aktor := vem; rad.fran := logga_inloggning.fran; rad.uppgifter := logga_inloggning.uppgifter;
  rad.handelse := logga_inloggning.handelse;
  rad.aktor_slag := case when vem is null then 'OKAND' else 'ANVANDARE' end;
  for k in select distinct coalesce(m.kommun_kod, 'SYSTEM') from (select 1) x
           left join public.medlemskap m on m.anvandare_id = vem and m.bekraftad_at is not null and m.avslutad_at is null order by 1 loop
    rad.kedja := k;
    perform logg.tillagg(rad);
  end loop;
end $$;

create function vagg.oppna_session(vem uuid, hemlighet text, varifran text, adress text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.session (nyckel, anvandare_id, kalla, gar_ut_at, fran)
  select sha256(convert_to(hemlighet, 'UTF8')), a.id, varifran, now() + case varifran when 'CLI' then interval '1 hour' else interval '12 hours' end, adress
  from public.anvandare a where a.id = vem and a.avstangd_at is null;
  if not found then raise exception 'INLOGG_EJ_BEHORIG' using errcode = 'KR003'; end if;
  perform vagg.logga_inloggning(vem, 'INLOGGAD', adress, jsonb_build_object('kalla', varifran));
end $$;

create function vagg.stang_session(hemlighet text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s public.session;
begin
  update public.session set aterkallad_at = now() where nyckel = sha256(convert_to(hemlighet, 'UTF8')) and aterkallad_at is null returning * into s;
  if found then perform vagg.logga_inloggning(s.anvandare_id, 'UTLOGGAD', s.fran, '{}'); end if;
end $$;

-- Sign-out everywhere; answers with how many sessions ended.
create function vagg.stang_alla_sessioner(vem uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  update public.session set aterkallad_at = now() where anvandare_id = vem and aterkallad_at is null and gar_ut_at > now();
  get diagnostics n = row_count;
  perform vagg.logga_inloggning(vem, 'UTLOGGAD_OVERALLT', null, jsonb_build_object('sessioner', n));
  return n;
end $$;

-- Whether a secret session id still holds, and whose it is.
create function vagg.session_anvandare(hemlighet text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
begin
  perform set_config('kraft.session', coalesce(hemlighet, ''), true);
  return vagg.jag();
end $$;

-- A one-time link that is used: sets the password and burns the link. Null when it is unknown, used or older than 24 hours.
create function vagg.anvand_engangslank(hemlighet text, ny_hash text, adress text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare vem uuid;
begin
  update public.engangslank set anvand_at = now()
  where nyckel = sha256(convert_to(hemlighet, 'UTF8')) and anvand_at is null and gar_ut_at > now() returning anvandare_id into vem;
  if not found then return null; end if;
  update public.anvandare set losenord_hash = ny_hash where id = vem;
  update public.session set aterkallad_at = now() where anvandare_id = vem and aterkallad_at is null;
  perform vagg.logga_inloggning(vem, 'LOSENORD_SATT', adress, '{}');
  return vem;
end $$;

revoke execute on all functions in schema vagg from public;
grant execute on function vagg.historia(uuid[]), vagg.spara_malintervall(uuid[], jsonb), vagg.mina_omfang(text, date), vagg.mal(text, text, date[], text),
  vagg.stegtider(text, date, date), vagg.finn_nummer(text, text), vagg.nytt_arendenummer(text, int, int), vagg.lagg_in(text, jsonb),
  vagg.till_granskning(text, text, text, jsonb), vagg.satt_skydd(text, uuid, text, uuid[]), vagg.handlaggare(text, uuid),
  vagg.samtycke_upphor(text, uuid, date, text), vagg.stangda_for_teamet() to kraft_app;
grant execute on function vagg.historia(uuid[]), vagg.spara_malintervall(uuid[], jsonb), vagg.dagens_pass(date), vagg.for_inloggning(text),
  vagg.logga_inloggning(uuid, text, text, jsonb), vagg.oppna_session(uuid, text, text, text), vagg.stang_session(text),
  vagg.stang_alla_sessioner(uuid), vagg.session_anvandare(text), vagg.anvand_engangslank(text, text, text) to kraft_inlogg;
reset role;
