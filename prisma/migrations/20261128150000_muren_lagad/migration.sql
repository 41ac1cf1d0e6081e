-- What the wall still let through, and the daily pass in parts. docs/beslut/2026-11-28-muren-lagad.md.

set role kraft_vagg;

-- ------------------------------------------------------------------ who reads

-- As before, and a colleague of another kommun reads a closed case no longer than the team does: until the follow-up is done, so many
-- days at most, and one that was registered by mistake not at all.
create or replace function vagg.mina_undantag() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct a.utredning_id), '{}')
  from public.atkomst a join public.utredning u on u.kommun_kod = a.kommun_kod and u.id = a.utredning_id
    join public.program p on p.kod = u.program_kod
  where a.anvandare_id = vagg.jag() and a.aterkallad_at is null
    and a.fran <= vagg.idag() and (a.till is null or a.till >= vagg.idag())
    and ((a.slag = 'HANDLAGGARE' and u.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
      or (a.slag = 'HANDLAGGARE' and u.oppen_team = any(vagg.mina_team()) and u.oppen_till >= vagg.idag())
      or (a.slag = 'KOLLEGA' and not u.skyddad and cardinality(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) > 0
        and (u.avslutad is null or (u.avslutsorsak <> 'FELREGISTRERAD'
          and least(u.avslutad + coalesce((p.installningar->>'oppenEfterAvslutDagar')::int, 0), coalesce(u.uppfoljd, 'infinity'::date)) >= vagg.idag()))))
$$;

-- As before, and a förslag that a registration began from is about whoever was registered, however the name was written.
create or replace function vagg.skyddad_i_forslag(f public.forslag) returns uuid language sql stable security definer set search_path = '' as $$
  select d.id from public.deltagare d
  where d.kommun_kod = f.kommun_kod and d.skydd <> 'INGA'
    and (exists (select 1 from public.utredning u where u.kommun_kod = f.kommun_kod and u.id = f.utredning_id and u.deltagare_id = d.id)
      or d.nummer = f.nummer
      or exists (select 1 from public.deltagare_nummer x where x.kommun_kod = d.kommun_kod and x.deltagare_id = d.id and x.nummer = f.nummer)
      or ((f.nummer is null or d.nummer is null) and d.fodelsedatum = f.fodelsedatum
        and vagg.samma_namn(d.fornamn, d.efternamn, f.fornamn, f.efternamn)))
  order by exists (select 1 from public.utredning u where u.kommun_kod = f.kommun_kod and u.id = f.utredning_id and u.deltagare_id = d.id) desc, d.id
  limit 1
$$;

-- As before, but the case is open to its own team, whatever a sending says; and its row is held while it is reckoned, so that two
-- samtycken that end at once see each other.
drop function vagg.rakna_om_oppning(uuid[]);
create function vagg.rakna_om_oppning(ids uuid[]) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform 1 from public.utredning u where u.id = any(ids) order by u.kommun_kod, u.id for no key update;
  with lage as materialized (
    select u.kommun_kod, u.id,
      case when exists (select 1 from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
        and a.atertagen is null and not a.makulerad) then u.team_kod end as team,
      (select max(coalesce(s.till, 'infinity'::date)) from public.samtycke s where s.kommun_kod = u.kommun_kod
        and s.utredning_id = u.id and s.oppnar_team and s.aterkallat is null and not s.makulerad) as samtycke_till,
      case when u.avslutad is null then 'infinity'::date
           else least(u.avslutad + coalesce((p.installningar->>'oppenEfterAvslutDagar')::int, 0), coalesce(u.uppfoljd, 'infinity'::date)) end as avslut_till,
      u.avslutsorsak
    from public.utredning u join public.program p on p.kod = u.program_kod where u.id = any(ids)
  ), ny as materialized (
    select kommun_kod, id,
      case when team is null or samtycke_till is null or avslutsorsak = 'FELREGISTRERAD' then null else team end as oppen_team,
      case when team is null or samtycke_till is null or avslutsorsak = 'FELREGISTRERAD' then null
           else least(samtycke_till, avslut_till) end as oppen_till
    from lage
  ), stangda as (
    update public.atkomst a set aterkallad_at = now()
    where a.utredning_id = any(ids) and a.slag = 'KOLLEGA' and a.aterkallad_at is null and a.samtycke_id is not null
      and not exists (select 1 from public.samtycke s where s.kommun_kod = a.kommun_kod and s.id = a.samtycke_id
                      and s.aterkallat is null and not s.makulerad)
  )
  update public.utredning u set oppen_team = ny.oppen_team, oppen_till = ny.oppen_till from ny
  where u.kommun_kod = ny.kommun_kod and u.id = ny.id
    and (u.oppen_team is distinct from ny.oppen_team or u.oppen_till is distinct from ny.oppen_till);
end $$;

-- ------------------------------------------------------------------ who writes

-- A withdrawal stands, and so does an annulment: a mistake is mended by a new samtycke.
create function vagg.samtycke_star_inte() returns trigger language plpgsql set search_path = '' as $$
begin
  if (old.aterkallat is not null and new.aterkallat is null) or (old.makulerad and not new.makulerad) then
    raise exception 'SAMTYCKE_STAR_INTE' using errcode = 'KR001';
  end if;
  return new;
end $$;

-- As before, and what a note says is its author's.
create or replace function vagg.las_anteckning() returns trigger language plpgsql set search_path = '' as $$
declare dagar int := (select (p.installningar->>'anteckningLasesDagar')::int from public.utredning u join public.program p on p.kod = u.program_kod
  where u.kommun_kod = new.kommun_kod and u.id = new.utredning_id);
begin
  if (new.text, new.typ, new.datum, new.forfattare_id) is distinct from (old.text, old.typ, old.datum, old.forfattare_id) then
    if old.signerad_at is not null or old.skapad_at < now() - make_interval(days => coalesce(dagar, 0)) then
      raise exception 'ANTECKNING_LAST' using errcode = 'KR001';
    end if;
    if current_user = 'kraft_app' and old.forfattare_id is distinct from vagg.jag() then
      raise exception 'ANTECKNING_INTE_DIN' using errcode = 'KR003';
    end if;
  end if;
  return new;
end $$;

-- As before, and the team's acts only in a case that came by import.
create or replace function vagg.prova_inlaggning(kommun text, innehall jsonb, nya uuid[]) returns void
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
      where r->>'kalla' is distinct from 'IMPORT'
        or not (exists (select 1 from jsonb_array_elements(coalesce(innehall->'utredning', '[]')) n
            where n->>'id' = r->>'utredning_id' and n->>'kalla' = 'IMPORT')
          or exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.id = (r->>'utredning_id')::uuid and u.kalla = 'IMPORT')))
    or exists (select 1 from jsonb_array_elements(coalesce(innehall->'atkomst', '[]')) r
      where not ((r->>'utredning_id')::uuid = any(nya)) or r->>'slag' is distinct from 'HANDLAGGARE'
        or not exists (select 1 from public.medlemskap m where m.anvandare_id = (r->>'anvandare_id')::uuid and m.kommun_kod = kommun
          and m.roll = 'PROJEKTMEDARBETARE' and m.bekraftad_at is not null and m.avslutad_at is null)) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
end $$;

-- ------------------------------------------------------------------ the log of accounts

-- As before, and the kommuner whose persons the account reaches through an open consultation or as named in a case.
create or replace function vagg.kedjor_for_konto(vem uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct x.k order by x.k), '{SYSTEM}') from (
    select m.kommun_kod k from public.medlemskap m where m.anvandare_id = vem and m.kommun_kod is not null
      and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
    union
    select tk.kommun_kod from public.medlemskap m join public.team_kommun tk on tk.team_kod = m.team_kod
    where m.anvandare_id = vem and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
      and tk.fran <= vagg.idag() and (tk.till is null or tk.till >= vagg.idag())
    union
    select k.kommun_kod from public.lakarkonsultation k join public.utredning u on u.kommun_kod = k.kommun_kod and u.id = k.utredning_id
      join public.program p on p.kod = u.program_kod
    where k.lakare_id = vem and k.aterkallad is null and (k.svarad is null or k.svarad + (p.installningar->>'lakarlasningDagar')::int >= vagg.idag())
    union
    select a.kommun_kod from public.atkomst a
    where a.anvandare_id = vem and a.aterkallad_at is null and (a.till is null or a.till >= vagg.idag())) x
  where vagg.ar_huset() or vagg.jag() is not null
$$;

-- As before, with the same kommuner.
create or replace function logg.hor_dit(e jsonb) returns boolean language sql stable security definer set search_path = '' as $$
  with namnda as materialized (select array(select jsonb_array_elements_text(coalesce(e->'utredningar', '[]'))::uuid) as ids),
  mina as materialized (select unnest(vagg.oppna_for_mig(n.ids)) as id from namnda n
    union select k.utredning_id from public.lakarkonsultation k where k.id = any(vagg.mina_konsultationer()))
  select case
    when cardinality(n.ids) > 0 then not exists (select 1 from unnest(n.ids) as v(id) where not exists (
      select 1 from mina join public.utredning u on u.id = mina.id where mina.id = v.id and u.kommun_kod = e->>'kedja'))
    else coalesce(jsonb_array_length(e->'deltagare'), 0) = 0 and (exists (
      select 1 from public.medlemskap m left join public.team_kommun tk on tk.team_kod = m.team_kod
      where m.anvandare_id::text = e->'uppgifter'->>'konto' and e->>'kedja' in (m.kommun_kod, tk.kommun_kod)
        and (vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}') or (m.team_kod is not null and vagg.har_roll('{PROJEKTLEDARE}'))))
      or (vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}')
        and e->>'kedja' = any(vagg.kedjor_for_konto((e->'uppgifter'->>'konto')::uuid)))) end
  from namnda n
$$;

-- ------------------------------------------------------------------ memberships that end

-- As before, but of an arbetsterapeut's cases only those that the team can open and so can hand over.
create or replace function vagg.oppna_arenden(vilket uuid) returns int language sql stable security definer set search_path = '' as $$
  select coalesce((
    select case m.roll
      when 'PROJEKTMEDARBETARE' then (select count(*) from public.utredning u
        where u.kommun_kod = m.kommun_kod and u.kontaktperson_id = m.anvandare_id and u.avslutad is null)
      when 'ARBETSTERAPEUT' then (select count(*) from public.utredning u
        where u.arbetsterapeut_id = m.anvandare_id and u.oppen_team = m.team_kod and u.oppen_till >= vagg.idag() and u.avslutad is null)
      else 0 end
    from public.medlemskap m where m.id = vilket and m.bekraftad_at is not null and m.avslutad_at is null
      and not exists (select 1 from public.medlemskap x where x.id <> m.id and x.anvandare_id = m.anvandare_id and x.roll = m.roll
        and x.kommun_kod is not distinct from m.kommun_kod and x.team_kod is not distinct from m.team_kod
        and x.bekraftad_at is not null and x.avslutad_at is null and x.fran <= vagg.idag() and (x.till is null or x.till >= vagg.idag()))
  ), 0)::int
$$;

-- As before, but who is somebody protected's kontaktperson is not read from a number: a colleague counts what the colleague may open.
create or replace function vagg.medlemskap_lista() returns table (
  id uuid, anvandare_id uuid, namn text, epost text, demo boolean, avstangd boolean, program_kod text, roll text, yrke text, kommun_kod text, team_kod text,
  fran date, till date, skal text, foreslagen_av uuid, foreslagen_av_namn text, foreslagen_at timestamptz, bekraftad_av uuid, bekraftad_av_namn text,
  bekraftad_at timestamptz, avslutad_at timestamptz, oppna_arenden int, kommunen_har_projektmedarbetare boolean)
language sql stable security definer set search_path = '' as $$
  select m.id, m.anvandare_id, a.namn, a.epost, a.demo, a.avstangd_at is not null, m.program_kod, m.roll, m.yrke, m.kommun_kod, m.team_kod,
    m.fran, m.till, m.skal, m.foreslagen_av, f.namn, m.foreslagen_at, m.bekraftad_av, b.namn, m.bekraftad_at, m.avslutad_at,
    greatest(vagg.oppna_arenden(m.id) - case when jag.skoter or jag.leder then 0 else (select count(*) from public.utredning u
      where u.kommun_kod = m.kommun_kod and u.kontaktperson_id = m.anvandare_id and u.avslutad is null and u.skyddad
        and not u.id = any(jag.undantag)) end, 0)::int,
    coalesce(vagg.har_projektmedarbetare(m.kommun_kod), false)
  from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
    left join public.anvandare f on f.id = m.foreslagen_av left join public.anvandare b on b.id = m.bekraftad_av,
    (select vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}') skoter, vagg.har_roll('{PROJEKTLEDARE}') leder,
            vagg.mina_kommuner('{PROJEKTMEDARBETARE}') kommuner, vagg.mina_undantag() undantag) jag
  where jag.skoter or (jag.leder and m.roll in ('ARBETSTERAPEUT', 'FORTROENDELAKARE')) or m.kommun_kod = any(jag.kommuner)
$$;

-- Who may end a membership, now or on a day: never one's own.
create function vagg.far_avsluta(m public.medlemskap) returns boolean language sql stable security definer set search_path = '' as $$
  select m.anvandare_id <> vagg.jag() and (vagg.far_skota_konto(m.anvandare_id)
    or (m.roll in ('PROJEKTMEDARBETARE', 'REMITTENT') and m.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
    or (m.roll in ('ARBETSTERAPEUT', 'FORTROENDELAKARE') and vagg.har_roll('{PROJEKTLEDARE}'))
    or (m.bekraftad_at is null and vagg.far_bekrafta(m.id)))
$$;

create or replace function vagg.avsluta_medlemskap(vilket uuid, out oppna int, out sista boolean) language plpgsql volatile security definer set search_path = '' as $$
declare m public.medlemskap;
begin
  perform pg_advisory_xact_lock(7308);
  select * into m from public.medlemskap x where x.id = vilket and x.avslutad_at is null for update;
  perform vagg.krav(found and vagg.far_avsluta(m));
  oppna := vagg.oppna_arenden(vilket);
  sista := vagg.sista_handlaggare(array[vilket]);
  if oppna > 0 or sista then return; end if;
  update public.medlemskap set avslutad_av = vagg.jag(), avslutad_at = now() where id = vilket;
end $$;

-- Gives a membership that holds, or is to begin, a last day: today or later, and earlier than the one it has. What hangs on it then is
-- the daily pass's to hand on, so nothing stands in the way.
create function vagg.satt_sista_dag(vilket uuid, dag date) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m public.medlemskap;
begin
  select * into m from public.medlemskap x where x.id = vilket and x.avslutad_at is null and x.bekraftad_at is not null for update;
  perform vagg.krav(found and vagg.far_avsluta(m) and dag >= greatest(m.fran, vagg.idag()) and (m.till is null or dag < m.till));
  update public.medlemskap set till = dag where id = vilket;
end $$;

-- ------------------------------------------------------------------ the daily pass, one function a duty
-- Each gives the log rows of what it did. They are written together, last in the transaction: the chains are locked after all other rows,
-- in order.

create function vagg.utgangna_samtycken(dag date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r record; handelser jsonb := '[]';
begin
  for r in select s.kommun_kod, s.utredning_id, max(s.till) as till from public.samtycke s
           where s.oppnar_team and s.till < dag and (s.utganget_at is null or (s.utganget_at at time zone 'Europe/Stockholm')::date <= s.till)
             and s.aterkallat is null and not s.makulerad
           group by 1, 2 order by 1, 2 loop
    update public.samtycke set utganget_at = now() where kommun_kod = r.kommun_kod and utredning_id = r.utredning_id and till < dag
      and (utganget_at is null or (utganget_at at time zone 'Europe/Stockholm')::date <= till);
    if not exists (select 1 from public.samtycke s where s.kommun_kod = r.kommun_kod and s.utredning_id = r.utredning_id and s.oppnar_team
                   and s.aterkallat is null and not s.makulerad and (s.till is null or s.till >= dag)) then
      perform vagg.samtycke_upphor(r.kommun_kod, r.utredning_id, r.till + 1, 'SAMTYCKE_UTGANGET');
      handelser := handelser || jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'SAMTYCKE_UTGANGET',
        'utredningar', jsonb_build_array(r.utredning_id), 'uppgifter', jsonb_build_object('dag', r.till + 1));
    end if;
  end loop;
  return handelser;
end $$;

-- Open cases whose kontaktperson works in the kommun no more: nobody's, and a task for the kommun. What the kontaktperson was to do is
-- the kommun's too.
create function vagg.utan_kontaktperson(dag date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r record; handelser jsonb := '[]';
begin
  for r in select u.kommun_kod, u.id, u.kontaktperson_id from public.utredning u
           where u.avslutad is null and u.kontaktperson_id is not null and not exists (
             select 1 from public.medlemskap m where m.anvandare_id = u.kontaktperson_id
               and m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod = u.kommun_kod and m.bekraftad_at is not null and m.avslutad_at is null
               and (m.till is null or m.till >= dag)) order by 1, 2 loop
    update public.utredning set kontaktperson_id = null, version = version + 1, andrad_at = now() where kommun_kod = r.kommun_kod and id = r.id;
    update public.uppgift set anvandare_id = null where kommun_kod = r.kommun_kod and utredning_id = r.id and klar_at is null
      and slag = 'NYTT_SAMTYCKE_ELLER_AVSLUT' and anvandare_id = r.kontaktperson_id;
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (r.kommun_kod, gen_random_uuid(), r.id, 'UTAN_KONTAKTPERSON', 'PROJEKTMEDARBETARE');
    handelser := handelser || jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'UTAN_KONTAKTPERSON', 'utredningar', jsonb_build_array(r.id));
  end loop;
  return handelser;
end $$;

-- Open cases whose ansvarig arbetsterapeut works in the team no more, from when the team can open them: nobody's, and a task for the team.
create function vagg.utan_arbetsterapeut(dag date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r record; handelser jsonb := '[]';
begin
  for r in select u.kommun_kod, u.id, u.oppen_team from public.utredning u
           where u.avslutad is null and u.arbetsterapeut_id is not null and u.oppen_till >= dag and not exists (
             select 1 from public.medlemskap m where m.anvandare_id = u.arbetsterapeut_id
               and m.roll = 'ARBETSTERAPEUT' and m.team_kod = u.oppen_team and m.bekraftad_at is not null and m.avslutad_at is null
               and (m.till is null or m.till >= dag)) order by 1, 2 loop
    update public.utredning set arbetsterapeut_id = null, version = version + 1, andrad_at = now() where kommun_kod = r.kommun_kod and id = r.id;
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll, team_kod)
    values (r.kommun_kod, gen_random_uuid(), r.id, 'UTSE_ARBETSTERAPEUT', 'ARBETSTERAPEUT', r.oppen_team);
    handelser := handelser || jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'UTAN_ARBETSTERAPEUT', 'utredningar', jsonb_build_array(r.id));
  end loop;
  return handelser;
end $$;

-- As before, but it gives its log rows.
drop function vagg.utan_handlaggare(date);
create function vagg.utan_handlaggare(dag date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r record; ny uuid; handelser jsonb := '[]';
begin
  for r in select u.kommun_kod, u.deltagare_id, u.program_kod, array_agg(u.id order by u.identifierad desc, u.skapad_at desc) as ids
           from public.deltagare d join public.utredning u on u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id
           where d.skydd <> 'INGA' and not exists (select 1 from vagg.giltiga_handlaggare(u.kommun_kod, u.id, dag) g where g.kommunens)
           group by 1, 2, 3 order by 1, 2, 3 loop
    select p.anvandare_id into ny from vagg.mojliga_handlaggare(r.kommun_kod, r.program_kod, dag) p
    order by exists (select 1 from public.utredning u, vagg.giltiga_handlaggare(u.kommun_kod, u.id, dag) g
      where u.kommun_kod = r.kommun_kod and u.deltagare_id = r.deltagare_id and g.anvandare_id = p.anvandare_id) desc, p.sedan, p.anvandare_id limit 1;
    continue when not found;
    insert into public.atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran)
    select gen_random_uuid(), r.kommun_kod, x, ny, 'HANDLAGGARE', dag from unnest(r.ids) x;
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll)
    values (r.kommun_kod, gen_random_uuid(), r.ids[1], 'UTSEDD_HANDLAGGARE', ny, 'PROJEKTMEDARBETARE');
    handelser := handelser || jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'HANDLAGGARE_UTSEDD',
      'deltagare', jsonb_build_array(r.deltagare_id), 'utredningar', to_jsonb(r.ids), 'uppgifter', jsonb_build_object('efter', jsonb_build_array(ny)));
  end loop;
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll)
  select s.kommun_kod, gen_random_uuid(), s.id, 'ANDRA_HANDLAGGARE', g.kvar, 'PROJEKTMEDARBETARE'
  from (select distinct on (u.kommun_kod, u.deltagare_id) u.* from public.deltagare d
        join public.utredning u on u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id where d.skydd <> 'INGA'
        order by u.kommun_kod, u.deltagare_id, u.identifierad desc, u.skapad_at desc) s,
    lateral (select (array_agg(x.anvandare_id))[1] as kvar from vagg.giltiga_handlaggare(s.kommun_kod, s.id, dag) x having count(*) = 1) g
  where (select count(*) from vagg.mojliga_handlaggare(s.kommun_kod, s.program_kod, dag)) >= 2
    and not exists (select 1 from public.uppgift t join public.utredning u on u.kommun_kod = t.kommun_kod and u.id = t.utredning_id
      where u.kommun_kod = s.kommun_kod and u.deltagare_id = s.deltagare_id and t.anvandare_id = g.kvar and t.klar_at is null
        and t.slag in ('ANDRA_HANDLAGGARE', 'UTSEDD_HANDLAGGARE'));
  return handelser;
end $$;

-- The daily pass: its duties in order. Gives the cases whose goals are to be reckoned anew, and the log rows to write when they have
-- been. The house's alone.
drop function vagg.dagens_pass(date);
create function vagg.dagens_pass(dag date, out rord uuid[], out handelser jsonb) language plpgsql volatile security definer set search_path = '' as $$
declare utgangna jsonb;
begin
  if not vagg.ar_huset() then raise exception 'PASS_EJ_BEHORIG' using errcode = 'KR003'; end if;
  perform pg_advisory_xact_lock(7308);
  utgangna := vagg.utgangna_samtycken(dag);
  rord := array(select (h->'utredningar'->>0)::uuid from jsonb_array_elements(utgangna) h);
  handelser := utgangna || vagg.utan_kontaktperson(dag) || vagg.utan_arbetsterapeut(dag) || vagg.utan_handlaggare(dag);
  delete from public.utkast where sparat_at < now() - interval '30 days';
  delete from public.session where gar_ut_at < now() - interval '30 days';
end $$;

revoke execute on function vagg.rakna_om_oppning(uuid[]), vagg.samtycke_star_inte(), vagg.far_avsluta(public.medlemskap),
  vagg.satt_sista_dag(uuid, date), vagg.utgangna_samtycken(date), vagg.utan_kontaktperson(date), vagg.utan_arbetsterapeut(date),
  vagg.utan_handlaggare(date), vagg.dagens_pass(date) from public;
grant execute on function vagg.satt_sista_dag(uuid, date) to kraft_app;
grant execute on function vagg.dagens_pass(date) to kraft_inlogg;
grant execute on function vagg.samtycke_star_inte() to kraft_agare;
reset role;

create trigger star_inte before update of aterkallat, makulerad on public.samtycke for each row execute function vagg.samtycke_star_inte();

-- What a row belongs to, where it came from and what has been kept of it are out of the runtime's reach.
do $$
declare t text; kolumner text;
begin
  foreach t in array array['samtycke', 'aktualisering', 'teambeslut'] loop
    select string_agg(quote_ident(attname), ', ') into kolumner from pg_attribute
    where attrelid = ('public.' || t)::regclass and attnum > 0 and not attisdropped
      and attname not in ('kommun_kod','id','utredning_id','aktualisering_id','team_kod','mote_id','oppnar_team','oppnar_lakare','text_version','utganget_at','kalla',
        'skickad_at','skickad_av','skapad_at','skapad_av');
    execute format('revoke update on public.%I from kraft_app', t);
    execute format('grant update (%s) on public.%I to kraft_app', kolumner, t);
  end loop;
end $$;
revoke update on public.rattelse from kraft_app;
drop policy andra on public.rattelse;

-- The team's decisions are changed by the team, what waits for review is the kommun's, and a named colleague writes nothing.
create policy teamets_andring on public.teambeslut as restrictive for update to kraft_app using (exists (
  select 1 from public.utredning u where u.kommun_kod = teambeslut.kommun_kod and u.id = teambeslut.utredning_id
    and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0));
create policy kommunens on public.granskning as restrictive to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);
create policy arbetar_har on public.uppgift as restrictive for insert to kraft_app with check (exists (
  select 1 from public.utredning u where u.kommun_kod = uppgift.kommun_kod and u.id = uppgift.utredning_id
    and (array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], u.kommun_kod) is not null
      or array_position((select vagg.mina_team())::text[], u.oppen_team) is not null) offset 0));
create policy arbetar_har on public.rekommendation_steg as restrictive for delete to kraft_app using (exists (
  select 1 from public.utredning u where u.kommun_kod = rekommendation_steg.kommun_kod and u.id = rekommendation_steg.utredning_id
    and (array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], u.kommun_kod) is not null
      or array_position((select vagg.mina_team())::text[], u.oppen_team) is not null) offset 0));
