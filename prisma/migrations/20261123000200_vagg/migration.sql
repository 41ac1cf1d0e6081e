-- The wall: who may see what, decided by the database.
-- kraft_vagg owns the definer functions and sees every row; kraft_app, the runtime, sees what its session allows.

create schema vagg;
create schema logg;
grant usage, create on schema vagg, logg to kraft_vagg;
grant usage on schema vagg, logg to kraft_app, kraft_inlogg;
grant usage on schema public to kraft_vagg, kraft_app, kraft_inlogg;
grant select, insert, update, delete on all tables in schema public to kraft_vagg;
alter default privileges in schema public grant select, insert, update, delete on tables to kraft_vagg;

do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '_prisma_migrations' loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy vagg on public.%I to kraft_vagg using (true) with check (true)', t);
  end loop;
end $$;

-- Codes that rules rest on. Text with a check, since an enum cannot use an index under row-level security.
alter table public.medlemskap add check (roll in ('REMITTENT','PROJEKTMEDARBETARE','ARBETSTERAPEUT','FORTROENDELAKARE','PROJEKTLEDARE','PROJEKTADMINISTRATOR','STYRGRUPP','LOGGRANSKARE','SYSTEMADMINISTRATOR'));
alter table public.medlemskap add check ((roll in ('REMITTENT','PROJEKTMEDARBETARE','LOGGRANSKARE')) = (kommun_kod is not null));
alter table public.medlemskap add check ((roll = 'ARBETSTERAPEUT') = (team_kod is not null));
alter table public.medlemskap add check (till is null or till >= fran);
alter table public.session add check (kalla in ('WEBB','CLI'));
alter table public.atkomst add check (slag in ('HANDLAGGARE','KOLLEGA'));
alter table public.deltagare add check (kon in ('KVINNA','MAN','UPPGIFT_SAKNAS'));
alter table public.deltagare add check (nummer_typ in ('PERSONNUMMER','SAMORDNINGSNUMMER','SAKNAS'));
alter table public.deltagare add check ((nummer_typ = 'SAKNAS') = (nummer is null));
alter table public.deltagare add check (nummer ~ '^\d{12}$');
alter table public.deltagare add check (skydd in ('INGA','SEKRETESSMARKERING','SKYDDAD_FOLKBOKFORING','FINGERADE'));
alter table public.utredning add check (spar in ('REAKTIV','FOREBYGGANDE'));
alter table public.utredning add check (status in ('PAGAENDE','VILANDE','AVSLUTAD'));
alter table public.utredning add check (ligger_hos in ('KOMMUN','TEAM','LAKARE'));
alter table public.utredning add check ((status = 'AVSLUTAD') = (avslutad is not null));
alter table public.utredning add check ((avslutad is null) = (avslutsorsak is null));
alter table public.samtycke add check (satt in ('PAPPER','MUNTLIGT','IMPORT'));
alter table public.teambeslut add check (beslut in ('ANTAGEN','EJ_ANTAGEN','KOMPLETTERAS','VILANDE'));
alter table public.rekommendation add check (status in ('UTKAST','SIGNERAD'));
alter table public.rekommendation add check ((status = 'SIGNERAD') = (signerad is not null));
alter table public.insats add check (status in ('PLANERAD','PAGAENDE','AVSLUTAD','AVBRUTEN'));
alter table public.aktivitetsformaga add check (procent between 0 and 100);
alter table public.forslag add check (status in ('INLAMNAT','MOTTAGET','REGISTRERAT','INTE_AKTUELLT'));
-- Several utredningar in sequence, never two open at once.
create unique index utredning_en_oppen on public.utredning (kommun_kod, deltagare_id, program_kod) where avslutad is null;

-- ------------------------------------------------------------------ the actor
set role kraft_vagg;

-- Today, as the calendar in Kalmar has it.
create function vagg.idag() returns date language sql stable set search_path = '' as
$$ select (now() at time zone 'Europe/Stockholm')::date $$;

-- The user behind the secret session id of this transaction; null for a session that is unknown, ended or idle.
create function vagg.jag() returns uuid language sql stable security definer set search_path = '' as $$
  select s.anvandare_id from public.session s join public.anvandare a on a.id = s.anvandare_id
  where s.nyckel = sha256(convert_to(nullif(current_setting('kraft.session', true), ''), 'UTF8'))
    and s.aterkallad_at is null and s.gar_ut_at > now() and s.senast_at > now() - interval '30 minutes'
    and a.avstangd_at is null
$$;

-- The actor's memberships that hold today: begun, confirmed, not ended.
create function vagg.mina_medlemskap() returns setof public.medlemskap language sql stable security definer set search_path = '' as $$
  select m.* from public.medlemskap m
  where m.anvandare_id = vagg.jag() and m.bekraftad_at is not null and m.avslutad_at is null
    and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
$$;

create function vagg.mina_kommuner(roller text[]) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct kommun_kod), '{}') from vagg.mina_medlemskap()
  where roll = any(roller) and kommun_kod is not null
$$;

-- Teams where the actor works as arbetsterapeut, also for a time.
create function vagg.mina_team() returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct team_kod), '{}') from vagg.mina_medlemskap() where roll = 'ARBETSTERAPEUT'
$$;

-- Teams that the actor's kommuner or the actor belong to: whose meetings one may know of.
create function vagg.mina_kommuners_team() returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct tk.team_kod), '{}') from public.team_kommun tk
  where tk.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))
    and tk.fran <= vagg.idag() and (tk.till is null or tk.till >= vagg.idag())
$$;

create function vagg.har_roll(roller text[]) returns boolean language sql stable security definer set search_path = '' as
$$ select exists (select 1 from vagg.mina_medlemskap() where roll = any(roller)) $$;

-- Cases that the actor may open by exception: named handler, or named colleague of another kommun.
-- A row counts only while its person holds a membership that fits it.
create function vagg.mina_undantag() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct a.utredning_id), '{}')
  from public.atkomst a join public.utredning u on u.kommun_kod = a.kommun_kod and u.id = a.utredning_id
  where a.anvandare_id = vagg.jag() and a.aterkallad_at is null
    and a.fran <= vagg.idag() and (a.till is null or a.till >= vagg.idag())
    and ((a.slag = 'HANDLAGGARE' and u.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
      or (a.slag = 'HANDLAGGARE' and u.oppen_team = any(vagg.mina_team()) and u.oppen_till >= vagg.idag())
      or (a.slag = 'KOLLEGA' and cardinality(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) > 0))
$$;

-- Consultations of the actor as förtroendeläkare that stand open: assigned, the ground stands, at most 14 days after the answer.
create function vagg.mina_konsultationer() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(k.id), '{}')
  from public.lakarkonsultation k join public.utredning u on u.kommun_kod = k.kommun_kod and u.id = k.utredning_id
  where k.lakare_id = vagg.jag() and vagg.har_roll('{FORTROENDELAKARE}')
    and k.aterkallad is null and (k.svarad is null or k.svarad + 14 >= vagg.idag())
    and u.oppen_till >= vagg.idag()
    and exists (select 1 from public.samtycke s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
                and s.oppnar_lakare and not s.makulerad and s.aterkallat is null and (s.till is null or s.till >= vagg.idag()))
$$;

-- First statement of every tenant transaction: sets the session for this transaction and answers with the actor, or null.
-- Touches the session at most once a minute.
create function vagg.borja(hemlighet text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare vem uuid;
begin
  perform set_config('kraft.session', coalesce(hemlighet, ''), true);
  vem := vagg.jag();
  if vem is null then return null; end if;
  update public.session set senast_at = now()
  where nyckel = sha256(convert_to(hemlighet, 'UTF8')) and senast_at < now() - interval '1 minute';
  return (select jsonb_build_object(
    'anvandareId', a.id, 'namn', a.namn, 'epost', a.epost, 'idag', vagg.idag(),
    'undantag', to_jsonb(vagg.mina_undantag()),
    'medlemskap', coalesce((select jsonb_agg(jsonb_build_object(
        'id', m.id, 'programKod', m.program_kod, 'roll', m.roll, 'yrke', m.yrke, 'kommunKod', m.kommun_kod,
        'teamKod', m.team_kod, 'fran', m.fran, 'till', m.till) order by m.fran, m.id)
      from vagg.mina_medlemskap() m), '[]'))
    from public.anvandare a where a.id = vem);
end $$;

-- Names of staff, for those who are signed in. Staff names are no secret; participants' names never pass here.
create function vagg.namn(ids uuid[]) returns table (id uuid, namn text) language sql stable security definer set search_path = '' as $$
  select a.id, a.namn from public.anvandare a where a.id = any(ids) and vagg.jag() is not null
$$;

-- The people one works with: projektmedarbetare and arbetsterapeuter of one's kommuner and teams, and the läkare.
create function vagg.personal() returns table (anvandare_id uuid, namn text, roll text, yrke text, kommun_kod text, team_kod text)
language sql stable security definer set search_path = '' as $$
  with mina as (select vagg.mina_kommuner('{PROJEKTMEDARBETARE,REMITTENT}') k,
                       array(select unnest(vagg.mina_team()) union select unnest(vagg.mina_kommuners_team())) t)
  select distinct a.id, a.namn, m.roll, m.yrke, m.kommun_kod, m.team_kod
  from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id, mina
  where m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
    and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
    and ((m.roll = 'PROJEKTMEDARBETARE' and (m.kommun_kod = any(mina.k)
           or exists (select 1 from public.team_kommun tk where tk.kommun_kod = m.kommun_kod and tk.team_kod = any(mina.t))))
      or (m.roll = 'ARBETSTERAPEUT' and m.team_kod = any(mina.t))
      or (m.roll = 'FORTROENDELAKARE' and cardinality(mina.t) > 0))
$$;

-- ------------------------------------------------------------------ what the case row says about who may see it

-- Sets oppen_team and oppen_till of the utredningar from what is recorded: a sending that is not taken back and a
-- samtycke that stands open the case for the team; a withdrawal, an end date, avslut and follow-up close it again.
-- Ends the named colleagues of a samtycke that stands no more.
create function vagg.rakna_om_oppning(ids uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  with lage as (
    select u.kommun_kod, u.id,
      (select a.team_kod from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
        and a.atertagen is null and not a.makulerad order by a.skickad_at desc, a.id limit 1) as team,
      (select max(coalesce(s.till, 'infinity'::date)) from public.samtycke s where s.kommun_kod = u.kommun_kod
        and s.utredning_id = u.id and s.oppnar_team and s.aterkallat is null and not s.makulerad) as samtycke_till,
      case when u.avslutad is null then 'infinity'::date
           else least(u.avslutad + 120, coalesce(u.uppfoljd, 'infinity'::date)) end as avslut_till,
      u.avslutsorsak
    from public.utredning u where u.id = any(ids)
  ), ny as (
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
    and (u.oppen_team is distinct from ny.oppen_team or u.oppen_till is distinct from ny.oppen_till)
$$;

-- A statement that touches an aktualisering or a samtycke reckons the opening of its utredningar anew: nobody can forget it.
create function vagg.efter_andring() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform vagg.rakna_om_oppning(array(select distinct utredning_id from andrade));
  return null;
end $$;

create function vagg.fore_utredning() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.skyddad := (select d.skydd <> 'INGA' from public.deltagare d where d.kommun_kod = new.kommun_kod and d.id = new.deltagare_id);
  new.oppen_team := null;
  new.oppen_till := null;
  return new;
end $$;

create function vagg.efter_utredning() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform vagg.rakna_om_oppning(array[new.id]);
  return null;
end $$;

-- A signed rekommendation is locked: only its annulment may still be recorded.
create function vagg.las_signerad() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status = 'SIGNERAD' and (to_jsonb(new) - 'makulerad' - 'version' - 'andrad_at' - 'andrad_av')
     <> (to_jsonb(old) - 'makulerad' - 'version' - 'andrad_at' - 'andrad_av') then
    raise exception 'REKOMMENDATION_LAST' using errcode = 'KR001';
  end if;
  return new;
end $$;

-- A note is locked once signed, or after 14 days; only annulment, sharing and signing are recorded after that.
create function vagg.las_anteckning() returns trigger language plpgsql set search_path = '' as $$
begin
  if (old.signerad_at is not null or old.skapad_at < now() - interval '14 days')
     and (new.text, new.typ, new.datum, new.forfattare_id) is distinct from (old.text, old.typ, old.datum, old.forfattare_id) then
    raise exception 'ANTECKNING_LAST' using errcode = 'KR001';
  end if;
  return new;
end $$;

reset role;
create trigger oppning_ny after insert on public.aktualisering referencing new table as andrade for each statement execute function vagg.efter_andring();
create trigger oppning_andrad after update on public.aktualisering referencing new table as andrade for each statement execute function vagg.efter_andring();
create trigger oppning_ny after insert on public.samtycke referencing new table as andrade for each statement execute function vagg.efter_andring();
create trigger oppning_andrad after update on public.samtycke referencing new table as andrade for each statement execute function vagg.efter_andring();
create trigger oppning_fore before insert on public.utredning for each row execute function vagg.fore_utredning();
create trigger oppning_avslut after update of avslutad, avslutsorsak, uppfoljd on public.utredning for each row
  when (old.avslutad is distinct from new.avslutad or old.avslutsorsak is distinct from new.avslutsorsak or old.uppfoljd is distinct from new.uppfoljd)
  execute function vagg.efter_utredning();
create trigger las before update on public.rekommendation for each row execute function vagg.las_signerad();
create trigger las before update on public.anteckning for each row execute function vagg.las_anteckning();

-- ------------------------------------------------------------------ what the runtime may do

grant select on public.program, public.kommun, public.team, public.team_kommun, public.malvarde to kraft_app, kraft_inlogg;
create policy las on public.program for select to kraft_app, kraft_inlogg using (true);
create policy las on public.kommun for select to kraft_app, kraft_inlogg using (true);
create policy las on public.team for select to kraft_app, kraft_inlogg using (true);
create policy las on public.team_kommun for select to kraft_app, kraft_inlogg using (true);
create policy las on public.malvarde for select to kraft_app, kraft_inlogg using (true);

grant select, insert, update, delete on public.inloggningsforsok to kraft_inlogg;
create policy forsok on public.inloggningsforsok to kraft_inlogg using (true) with check (true);

-- The case. Whom it is open to stands on the row itself; the policy is a wall, every query narrows on its own.
grant select, insert on public.utredning to kraft_app;
create policy las on public.utredning for select to kraft_app using (
     (not skyddad and array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null)
  or (not skyddad and array_position((select vagg.mina_team())::text[], oppen_team) is not null and oppen_till >= (select vagg.idag()))
  or array_position((select vagg.mina_undantag())::uuid[], id) is not null);
create policy skapa on public.utredning for insert to kraft_app with check (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);
create policy andra on public.utredning for update to kraft_app using (
     array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
  or (array_position((select vagg.mina_team())::text[], oppen_team) is not null and oppen_till >= (select vagg.idag())));

-- The columns that say who may see a row, and whose it is, are out of the runtime's reach.
do $$
declare kolumner text;
begin
  select string_agg(quote_ident(attname), ', ') into kolumner from pg_attribute
  where attrelid = 'public.utredning'::regclass and attnum > 0 and not attisdropped
    and attname not in ('kommun_kod','id','deltagare_id','program_kod','arendenummer','team_kod','skyddad','oppen_team','oppen_till','kalla','skapad_at','skapad_av');
  execute format('grant update (%s) on public.utredning to kraft_app', kolumner);
  select string_agg(quote_ident(attname), ', ') into kolumner from pg_attribute
  where attrelid = 'public.deltagare'::regclass and attnum > 0 and not attisdropped
    and attname not in ('kommun_kod','id','skydd','skapad_at','skapad_av');
  execute format('grant update (%s) on public.deltagare to kraft_app', kolumner);
end $$;

grant select, insert on public.deltagare to kraft_app;
create policy las on public.deltagare for select to kraft_app using (
     (skydd = 'INGA' and array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null)
  or exists (select 1 from public.utredning u where u.kommun_kod = deltagare.kommun_kod and u.deltagare_id = deltagare.id offset 0));
create policy skapa on public.deltagare for insert to kraft_app with check (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);
create policy andra on public.deltagare for update to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);

do $$
declare t text;
begin
  -- What hangs on the person: seen with the person, written by the kommun.
  foreach t in array array['deltagare_nummer','foretradare'] loop
    execute format('grant select, insert, update on public.%I to kraft_app', t);
    execute format('create policy las on public.%1$I for select to kraft_app using (exists (
      select 1 from public.deltagare d where d.kommun_kod = %1$I.kommun_kod and d.id = %1$I.deltagare_id offset 0))', t);
    execute format('create policy skapa on public.%1$I for insert to kraft_app with check (
      array_position((select vagg.mina_kommuner(''{PROJEKTMEDARBETARE}''))::text[], kommun_kod) is not null)', t);
    execute format('create policy andra on public.%1$I for update to kraft_app using (
      array_position((select vagg.mina_kommuner(''{PROJEKTMEDARBETARE}''))::text[], kommun_kod) is not null)', t);
  end loop;

  -- What hangs on the case: seen with the case; written by the kommun's projektmedarbetare and the team that the case is open to.
  foreach t in array array['steg_period','status_period','samtycke','aktualisering','teambeslut','kartlaggning_omrade','kartlaggning_bidrag',
      'instrument','rekommendation','rekommendation_steg','insats','aktivitetsformaga','uppfoljning','rattelse'] loop
    execute format('grant select, insert, update on public.%I to kraft_app', t);
    execute format('create policy las on public.%1$I for select to kraft_app using (exists (
      select 1 from public.utredning u where u.kommun_kod = %1$I.kommun_kod and u.id = %1$I.utredning_id offset 0))', t);
    execute format('create policy skapa on public.%1$I for insert to kraft_app with check (exists (
      select 1 from public.utredning u where u.kommun_kod = %1$I.kommun_kod and u.id = %1$I.utredning_id
        and (array_position((select vagg.mina_kommuner(''{PROJEKTMEDARBETARE}''))::text[], u.kommun_kod) is not null
          or array_position((select vagg.mina_team())::text[], u.oppen_team) is not null) offset 0))', t);
    execute format('create policy andra on public.%1$I for update to kraft_app using (exists (
      select 1 from public.utredning u where u.kommun_kod = %1$I.kommun_kod and u.id = %1$I.utredning_id
        and (array_position((select vagg.mina_kommuner(''{PROJEKTMEDARBETARE}''))::text[], u.kommun_kod) is not null
          or array_position((select vagg.mina_team())::text[], u.oppen_team) is not null) offset 0))', t);
  end loop;
end $$;
grant delete on public.rekommendation_steg to kraft_app;
create policy bort on public.rekommendation_steg for delete to kraft_app using (exists (
  select 1 from public.rekommendation r where r.kommun_kod = rekommendation_steg.kommun_kod and r.id = rekommendation_steg.rekommendation_id
    and r.status = 'UTKAST' offset 0));
-- The team decides, and the arbetsterapeut signs; the sending and the samtycke are the kommun's.
create policy teamets on public.teambeslut as restrictive for insert to kraft_app with check (exists (
  select 1 from public.utredning u where u.kommun_kod = teambeslut.kommun_kod and u.id = teambeslut.utredning_id
    and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0));
create policy teamets_signering on public.rekommendation as restrictive for update to kraft_app using (true) with check (
  status = 'UTKAST' or exists (select 1 from public.utredning u where u.kommun_kod = rekommendation.kommun_kod and u.id = rekommendation.utredning_id
    and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0));
create policy teamets_signering_ny on public.rekommendation as restrictive for insert to kraft_app with check (status = 'UTKAST');
create policy kommunens on public.samtycke as restrictive for insert to kraft_app with check (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);
create policy kommunens_andring on public.samtycke as restrictive for update to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);
create policy kommunens on public.aktualisering as restrictive for insert to kraft_app with check (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);

grant select, insert, update on public.anteckning to kraft_app;
create policy las on public.anteckning for select to kraft_app using (exists (
    select 1 from public.utredning u where u.kommun_kod = anteckning.kommun_kod and u.id = anteckning.utredning_id offset 0)
  and (delad or array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null));
create policy skapa on public.anteckning for insert to kraft_app with check (
  forfattare_id = (select vagg.jag()) and exists (
    select 1 from public.utredning u where u.kommun_kod = anteckning.kommun_kod and u.id = anteckning.utredning_id
      and (array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], u.kommun_kod) is not null
        or array_position((select vagg.mina_team())::text[], u.oppen_team) is not null) offset 0));
create policy andra on public.anteckning for update to kraft_app using (
  forfattare_id = (select vagg.jag()) or array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);

grant select, insert, update on public.uppgift to kraft_app;
create policy las on public.uppgift for select to kraft_app using (
  case when utredning_id is null then array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
       else exists (select 1 from public.utredning u where u.kommun_kod = uppgift.kommun_kod and u.id = uppgift.utredning_id offset 0) end);
create policy skapa on public.uppgift for insert to kraft_app with check (
  exists (select 1 from public.utredning u where u.kommun_kod = uppgift.kommun_kod and u.id = uppgift.utredning_id offset 0));
create policy andra on public.uppgift for update to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
  or array_position((select vagg.mina_team())::text[], team_kod) is not null);

-- Team meetings: the team runs them; the kommuner see date, those present and their own minutes.
grant select, insert, update on public.teammote, public.teammote_narvaro, public.teammote_protokoll to kraft_app;
grant delete on public.teammote_narvaro to kraft_app;
create policy las on public.teammote for select to kraft_app using (
  array_position((select vagg.mina_team())::text[], team_kod) is not null
  or array_position((select vagg.mina_kommuners_team())::text[], team_kod) is not null);
create policy skapa on public.teammote for insert to kraft_app with check (array_position((select vagg.mina_team())::text[], team_kod) is not null);
create policy andra on public.teammote for update to kraft_app using (array_position((select vagg.mina_team())::text[], team_kod) is not null);
create policy las on public.teammote_narvaro for select to kraft_app using (
  exists (select 1 from public.teammote m where m.id = teammote_narvaro.mote_id offset 0));
create policy skriv on public.teammote_narvaro for insert to kraft_app with check (exists (
  select 1 from public.teammote m where m.id = teammote_narvaro.mote_id and array_position((select vagg.mina_team())::text[], m.team_kod) is not null offset 0));
create policy bort on public.teammote_narvaro for delete to kraft_app using (exists (
  select 1 from public.teammote m where m.id = teammote_narvaro.mote_id and array_position((select vagg.mina_team())::text[], m.team_kod) is not null offset 0));
create policy las on public.teammote_protokoll for select to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
  or exists (select 1 from public.teammote m where m.id = teammote_protokoll.mote_id and array_position((select vagg.mina_team())::text[], m.team_kod) is not null offset 0));
create policy skriv on public.teammote_protokoll for insert to kraft_app with check (exists (
  select 1 from public.teammote m where m.id = teammote_protokoll.mote_id and array_position((select vagg.mina_team())::text[], m.team_kod) is not null offset 0));
create policy andra on public.teammote_protokoll for update to kraft_app using (exists (
  select 1 from public.teammote m where m.id = teammote_protokoll.mote_id and array_position((select vagg.mina_team())::text[], m.team_kod) is not null offset 0));

-- The doctor sees the consultations that stand open, and no other row about a person.
grant select, insert, update on public.lakarkonsultation to kraft_app;
grant select, insert on public.konsultation_underlag to kraft_app;
create policy las on public.lakarkonsultation for select to kraft_app using (
  array_position((select vagg.mina_konsultationer())::uuid[], id) is not null
  or exists (select 1 from public.utredning u where u.kommun_kod = lakarkonsultation.kommun_kod and u.id = lakarkonsultation.utredning_id offset 0));
create policy skapa on public.lakarkonsultation for insert to kraft_app with check (exists (
  select 1 from public.utredning u where u.kommun_kod = lakarkonsultation.kommun_kod and u.id = lakarkonsultation.utredning_id
    and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0));
create policy andra on public.lakarkonsultation for update to kraft_app using (
  array_position((select vagg.mina_konsultationer())::uuid[], id) is not null
  or array_position((select vagg.mina_team())::text[], team_kod) is not null);
create policy las on public.konsultation_underlag for select to kraft_app using (exists (
  select 1 from public.lakarkonsultation k where k.kommun_kod = konsultation_underlag.kommun_kod and k.id = konsultation_underlag.konsultation_id offset 0));
create policy skapa on public.konsultation_underlag for insert to kraft_app with check (exists (
  select 1 from public.lakarkonsultation k where k.kommun_kod = konsultation_underlag.kommun_kod and k.id = konsultation_underlag.konsultation_id
    and k.stalld_av = (select vagg.jag()) offset 0));
grant select, insert on public.lakar_andel to kraft_app;
create policy las on public.lakar_andel for select to kraft_app using ((select vagg.har_roll('{ARBETSTERAPEUT,PROJEKTLEDARE,FORTROENDELAKARE}')));
create policy skapa on public.lakar_andel for insert to kraft_app with check ((select vagg.har_roll('{PROJEKTLEDARE}')));

-- A förslag: seen by the one who made it, and by the kommun's projektmedarbetare.
grant select, insert, update on public.forslag to kraft_app;
create policy las on public.forslag for select to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
  or (forslagsstallare_id = (select vagg.jag()) and array_position((select vagg.mina_kommuner('{REMITTENT}'))::text[], kommun_kod) is not null));
create policy skapa on public.forslag for insert to kraft_app with check (
  forslagsstallare_id = (select vagg.jag()) and array_position((select vagg.mina_kommuner('{REMITTENT}'))::text[], kommun_kod) is not null);
create policy andra on public.forslag for update to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);

grant select, update on public.granskning to kraft_app;
create policy las on public.granskning for select to kraft_app using (exists (
  select 1 from public.utredning u where u.kommun_kod = granskning.kommun_kod and u.id = granskning.utredning_id offset 0));
create policy andra on public.granskning for update to kraft_app using (exists (
  select 1 from public.utredning u where u.kommun_kod = granskning.kommun_kod and u.id = granskning.utredning_id offset 0));

grant select on public.malintervall, public.import_rad to kraft_app;
create policy las on public.malintervall for select to kraft_app using (exists (
  select 1 from public.utredning u where u.kommun_kod = malintervall.kommun_kod and u.id = malintervall.utredning_id offset 0));
create policy las on public.import_rad for select to kraft_app using (exists (
  select 1 from public.utredning u where u.kommun_kod = import_rad.kommun_kod and u.id = import_rad.utredning_id offset 0));

-- Drafts: their author alone, while a membership holds that reaches the kommun.
set role kraft_vagg;
create function vagg.mina_utkastkommuner() returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct k), '{}') from (
    select kommun_kod k from vagg.mina_medlemskap() where kommun_kod is not null
    union all select tk.kommun_kod from public.team_kommun tk where tk.team_kod = any(vagg.mina_team())
    union all select kod from public.kommun where vagg.har_roll('{FORTROENDELAKARE,PROJEKTLEDARE,PROJEKTADMINISTRATOR}')) x
$$;
reset role;
grant select, insert, update, delete on public.utkast to kraft_app;
create policy mina on public.utkast to kraft_app using (
  anvandare_id = (select vagg.jag()) and array_position((select vagg.mina_utkastkommuner())::text[], kommun_kod) is not null)
  with check (anvandare_id = (select vagg.jag()) and array_position((select vagg.mina_utkastkommuner())::text[], kommun_kod) is not null);

-- Nothing is executable by just anybody; each door is opened by name.
set role kraft_vagg;
revoke execute on all functions in schema vagg from public;
alter default privileges for role kraft_vagg revoke execute on functions from public;
grant execute on function vagg.borja(text), vagg.idag(), vagg.jag(), vagg.mina_kommuner(text[]), vagg.mina_team(), vagg.mina_kommuners_team(),
  vagg.har_roll(text[]), vagg.mina_undantag(), vagg.mina_konsultationer(), vagg.mina_utkastkommuner(), vagg.namn(uuid[]), vagg.personal() to kraft_app;
grant execute on function vagg.idag() to kraft_inlogg;
reset role;
