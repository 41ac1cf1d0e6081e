-- The wall held against whoever can run SQL of their own as the runtime, with a real session: what they could learn of or change
-- for persons they may not see. tests/integration/wall/angripare.test.ts tries each.

set role kraft_vagg;

-- Of these utredningar, those the actor may open: the policy on utredning in one place for functions that look past it.
create function vagg.oppna_for_mig(ids uuid[]) returns uuid[] language sql stable security definer set search_path = '' as $$
  with jag as materialized (select vagg.mina_kommuner('{PROJEKTMEDARBETARE}') kommuner, vagg.mina_team() team, vagg.mina_undantag() undantag, vagg.idag() idag)
  select coalesce(array_agg(u.id), '{}') from public.utredning u, jag
  where u.id = any(ids) and (u.id = any(jag.undantag) or (not u.skyddad
    and (u.kommun_kod = any(jag.kommuner) or (u.oppen_team = any(jag.team) and u.oppen_till >= jag.idag))))
$$;

-- What the runtime may lay in: only what registering and importing write; on persons and cases that are new here or that the actor
-- may open (a case of one's own making on a hidden person would open the person); the team's acts only as an import tells of them;
-- handlers only on new cases, from the kommun.
create function vagg.prova_inlaggning(kommun text, innehall jsonb, nya uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if exists (select 1 from jsonb_object_keys(innehall) k where k <> all(array['deltagare','foretradare','utredning','steg_period','status_period',
      'samtycke','aktualisering','teambeslut','aktivitetsformaga','rekommendation','insats','uppgift','atkomst','import_rad']))
    or exists (select 1 from jsonb_each(innehall) e, jsonb_array_elements(e.value) r
      where r ? 'utredning_id' and not ((r->>'utredning_id')::uuid = any(nya))
        and not exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.id = (r->>'utredning_id')::uuid
          and (not u.skyddad or u.id = any(vagg.mina_undantag()))))
    or exists (select 1 from jsonb_each(innehall) e, jsonb_array_elements(e.value) r
      where r ? 'deltagare_id'
        and not exists (select 1 from jsonb_array_elements(coalesce(innehall->'deltagare', '[]')) n where n->>'id' = r->>'deltagare_id')
        and not exists (select 1 from public.deltagare d where d.kommun_kod = kommun and d.id = (r->>'deltagare_id')::uuid
          and (d.skydd = 'INGA' or exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = d.id
            and u.id = any(vagg.mina_undantag())))))
    or exists (select 1 from unnest(array['teambeslut','rekommendation']) t, jsonb_array_elements(coalesce(innehall->t, '[]')) r
      where r->>'kalla' is distinct from 'IMPORT')
    or exists (select 1 from jsonb_array_elements(coalesce(innehall->'atkomst', '[]')) r
      where not ((r->>'utredning_id')::uuid = any(nya)) or r->>'slag' is distinct from 'HANDLAGGARE'
        or not exists (select 1 from public.medlemskap m where m.anvandare_id = (r->>'anvandare_id')::uuid and m.kommun_kod = kommun
          and m.roll = 'PROJEKTMEDARBETARE' and m.bekraftad_at is not null and m.avslutad_at is null)) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
end $$;

create or replace function vagg.lagg_in(kommun text, innehall jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t text; rader jsonb; kolumner text; nya uuid[];
begin
  if not (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  nya := array(select (r->>'id')::uuid from jsonb_array_elements(coalesce(innehall->'utredning', '[]')) r);
  if not vagg.ar_huset() then perform vagg.prova_inlaggning(kommun, innehall, nya); end if;
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

-- As before, but of a case that the actor may not open there is no history. Which may be opened is asked once for them all.
create or replace function vagg.historia(ids uuid[]) returns jsonb language sql stable security definer set search_path = '' as $$
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
  from (select distinct unnest(case when vagg.ar_huset() then ids else vagg.oppna_for_mig(ids) end) as id) oppen
  join public.utredning u on u.id = oppen.id
  join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
$$;

create or replace function vagg.spara_malintervall(ids uuid[], rader jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare oppna uuid[] := case when vagg.ar_huset() then ids else vagg.oppna_for_mig(ids) end;
begin
  if exists (select 1 from public.utredning u where u.id = any(ids) and not u.id = any(oppna)) then
    raise exception 'MAL_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  delete from public.malintervall m using public.utredning u where u.id = any(ids) and m.kommun_kod = u.kommun_kod and m.utredning_id = u.id;
  insert into public.malintervall (kommun_kod, id, utredning_id, deltagare_id, program_kod, person, indikator, kon, spar, fran, till)
  select u.kommun_kod, gen_random_uuid(), u.id, u.deltagare_id, u.program_kod, d.person, r.indikator, d.kon, u.spar, r.fran, r.till
  from jsonb_to_recordset(rader) as r("utredningId" uuid, indikator text, fran date, till date)
  join public.utredning u on u.id = r."utredningId" and u.id = any(ids)
  join public.deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id;
end $$;

-- As before, but whoever is hidden has no id either.
create or replace function vagg.finn_nummer(kommun text, nummer12 text) returns table (lage text, deltagare_id uuid)
language sql stable security definer set search_path = '' as $$
  select case when syns then 'SYNLIG' else 'DOLD' end, case when syns then t.id end
  from (
    select d.id, d.nummer, d.skydd = 'INGA' or exists (select 1 from public.utredning u where u.kommun_kod = d.kommun_kod
        and u.deltagare_id = d.id and u.id = any(vagg.mina_undantag())) or vagg.ar_huset() as syns
    from public.deltagare d
    where d.kommun_kod = kommun and (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
      and (d.nummer = nummer12 or d.id in (
        select x.deltagare_id from public.deltagare_nummer x where x.kommun_kod = kommun and x.nummer = nummer12))) t
  order by t.nummer is not distinct from nummer12 desc, t.id
$$;

-- As before, but not for somebody who is not signed in.
create or replace function vagg.kedjor_for_konto(vem uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct x.k order by x.k), '{SYSTEM}') from (
    select m.kommun_kod k from public.medlemskap m where m.anvandare_id = vem and m.kommun_kod is not null
      and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
    union
    select tk.kommun_kod from public.medlemskap m join public.team_kommun tk on tk.team_kod = m.team_kod
    where m.anvandare_id = vem and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
      and tk.fran <= vagg.idag() and (tk.till is null or tk.till >= vagg.idag())) x
  where vagg.ar_huset() or vagg.jag() is not null
$$;

reset role;

-- Registering goes through the function: a key that is taken would tell of somebody hidden.
revoke insert on public.deltagare, public.utredning from kraft_app;
drop policy skapa on public.deltagare;
drop policy skapa on public.utredning;

-- An update that reads nothing (no WHERE, no RETURNING) is held by the policy for updates alone: it says by itself what may be seen.
drop policy andra on public.utredning;
create policy andra on public.utredning for update to kraft_app using (
  (array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
    or (array_position((select vagg.mina_team())::text[], oppen_team) is not null and oppen_till >= (select vagg.idag())))
  and (not skyddad or array_position((select vagg.mina_undantag())::uuid[], id) is not null));
drop policy andra on public.deltagare;
create policy andra on public.deltagare for update to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
  and (skydd = 'INGA' or exists (select 1 from public.utredning u where u.kommun_kod = deltagare.kommun_kod
    and u.deltagare_id = deltagare.id offset 0)));
do $$
declare t text; synlig text;
begin
  foreach t in array array['deltagare_nummer', 'foretradare'] loop
    synlig := format('exists (select 1 from public.deltagare d where d.kommun_kod = %1$I.kommun_kod and d.id = %1$I.deltagare_id offset 0)', t);
    execute format('create policy synlig_ny on public.%I as restrictive for insert to kraft_app with check (%s)', t, synlig);
    execute format('create policy synlig_andring on public.%I as restrictive for update to kraft_app using (%s)', t, synlig);
  end loop;
  foreach t in array array['anteckning', 'uppgift'] loop
    execute format('create policy synlig_andring on public.%1$I as restrictive for update to kraft_app using (utredning_id is null or exists (
      select 1 from public.utredning u where u.kommun_kod = %1$I.kommun_kod and u.id = %1$I.utredning_id offset 0))', t);
  end loop;
end $$;
