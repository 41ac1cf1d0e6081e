-- Accounts and memberships. The runtime has no right on these tables: each act is a function that asks who the actor is,
-- whatever the app has asked already. What they may do: docs/beslut/2026-11-23-konton-och-medlemskap.md.

create index utredning_arbetsterapeut on public.utredning (arbetsterapeut_id) where avslutad is null;

set role kraft_vagg;

-- Open cases that would be left alone: the kontaktperson's in the kommun, the ansvarig arbetsterapeut's in the team.
-- None where another membership of the same person and kind holds.
create function vagg.oppna_arenden(vilket uuid) returns int language sql stable security definer set search_path = '' as $$
  select coalesce((
    select case m.roll
      when 'PROJEKTMEDARBETARE' then (select count(*) from public.utredning u
        where u.kommun_kod = m.kommun_kod and u.kontaktperson_id = m.anvandare_id and u.avslutad is null)
      when 'ARBETSTERAPEUT' then (select count(*) from public.utredning u
        where u.arbetsterapeut_id = m.anvandare_id and u.team_kod = m.team_kod and u.avslutad is null)
      else 0 end
    from public.medlemskap m where m.id = vilket and m.bekraftad_at is not null and m.avslutad_at is null
      and not exists (select 1 from public.medlemskap x where x.id <> m.id and x.anvandare_id = m.anvandare_id and x.roll = m.roll
        and x.kommun_kod is not distinct from m.kommun_kod and x.team_kod is not distinct from m.team_kod
        and x.bekraftad_at is not null and x.avslutad_at is null and x.fran <= vagg.idag() and (x.till is null or x.till >= vagg.idag()))
  ), 0)::int
$$;

-- Whether somebody is confirmed as projektmedarbetare in the kommun, now or from a day to come.
create function vagg.har_projektmedarbetare(kommun text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
    where m.kommun_kod = kommun and m.roll = 'PROJEKTMEDARBETARE' and m.bekraftad_at is not null and m.avslutad_at is null
      and (m.till is null or m.till >= vagg.idag()) and a.avstangd_at is null)
$$;

-- The memberships that the actor has to do with: all for those who keep accounts, the kommun's for its projektmedarbetare,
-- arbetsterapeuter and läkare for the projektledare. Names of staff and dates; nothing about a case but how many are open.
create function vagg.medlemskap_lista() returns table (
  id uuid, anvandare_id uuid, namn text, epost text, demo boolean, avstangd boolean, program_kod text, roll text, yrke text, kommun_kod text, team_kod text,
  fran date, till date, skal text, foreslagen_av uuid, foreslagen_av_namn text, foreslagen_at timestamptz, bekraftad_av uuid, bekraftad_av_namn text,
  bekraftad_at timestamptz, avslutad_at timestamptz, oppna_arenden int, kommunen_har_projektmedarbetare boolean)
language sql stable security definer set search_path = '' as $$
  select m.id, m.anvandare_id, a.namn, a.epost, a.demo, a.avstangd_at is not null, m.program_kod, m.roll, m.yrke, m.kommun_kod, m.team_kod,
    m.fran, m.till, m.skal, m.foreslagen_av, f.namn, m.foreslagen_at, m.bekraftad_av, b.namn, m.bekraftad_at, m.avslutad_at,
    vagg.oppna_arenden(m.id), coalesce(vagg.har_projektmedarbetare(m.kommun_kod), false)
  from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
    left join public.anvandare f on f.id = m.foreslagen_av left join public.anvandare b on b.id = m.bekraftad_av,
    (select vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}') skoter, vagg.har_roll('{PROJEKTLEDARE}') leder,
            vagg.mina_kommuner('{PROJEKTMEDARBETARE}') kommuner) jag
  where jag.skoter or (jag.leder and m.roll in ('ARBETSTERAPEUT', 'FORTROENDELAKARE')) or m.kommun_kod = any(jag.kommuner)
$$;

-- Accounts, for those who keep them.
create function vagg.konton() returns table (id uuid, epost text, namn text, demo boolean, avstangd_at timestamptz, skapad_at timestamptz,
  har_losenord boolean, lank_till timestamptz)
language sql stable security definer set search_path = '' as $$
  select a.id, a.epost, a.namn, a.demo, a.avstangd_at, a.skapad_at, a.losenord_hash is not null,
    (select max(l.gar_ut_at) from public.engangslank l where l.anvandare_id = a.id and l.anvand_at is null and l.gar_ut_at > now())
  from public.anvandare a where vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}')
$$;

create function vagg.krav(ok boolean) returns void language plpgsql stable set search_path = '' as $$
begin
  if ok is not true then raise exception 'KONTO_EJ_BEHORIG' using errcode = 'KR003'; end if;
end $$;

-- Whether an account keeps the installation: only a systemadministratör may touch it.
create function vagg.ar_systemadministrator(vem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.medlemskap m where m.anvandare_id = vem and m.roll = 'SYSTEMADMINISTRATOR'
    and m.bekraftad_at is not null and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag()))
$$;

-- May the actor do what belongs to keeping this account? Never one's own.
create function vagg.far_skota_konto(vem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select vem <> vagg.jag() and (vagg.har_roll('{SYSTEMADMINISTRATOR}')
    or (vagg.har_roll('{PROJEKTADMINISTRATOR}') and not vagg.ar_systemadministrator(vem)))
$$;

-- Makes an account without password. False where the e-mail address has one.
create function vagg.skapa_konto(nytt uuid, ny_epost text, nytt_namn text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform vagg.krav(vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}'));
  insert into public.anvandare (id, epost, namn, skapad_av) values (nytt, lower(ny_epost), nytt_namn, vagg.jag()) on conflict do nothing;
  return found;
end $$;

-- Proposes a membership. One that sees persons stands unconfirmed; the others hold from their first day.
-- m: {id, anvandareId, programKod, roll, yrke, kommunKod, teamKod, fran, till}
create function vagg.foresla_medlemskap(m jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare vem uuid := (m->>'anvandareId')::uuid; ser boolean := m->>'roll' not in ('PROJEKTLEDARE','PROJEKTADMINISTRATOR','STYRGRUPP','SYSTEMADMINISTRATOR');
begin
  perform vagg.krav(vagg.far_skota_konto(vem) and (m->>'roll' <> 'SYSTEMADMINISTRATOR' or vagg.har_roll('{SYSTEMADMINISTRATOR}')));
  perform vagg.krav(exists (select 1 from public.anvandare a where a.id = vem and a.avstangd_at is null));
  insert into public.medlemskap (id, anvandare_id, program_kod, roll, yrke, kommun_kod, team_kod, fran, till, foreslagen_av, bekraftad_av, bekraftad_at)
  values ((m->>'id')::uuid, vem, m->>'programKod', m->>'roll', m->>'yrke', m->>'kommunKod', m->>'teamKod', (m->>'fran')::date, (m->>'till')::date,
    vagg.jag(), case when ser then null else vagg.jag() end, case when ser then null else now() end);
end $$;

-- Who may confirm: the kommun's own for the kommun's roles (its first projektmedarbetare: a systemadministratör), the projektledare for
-- arbetsterapeut and läkare; never one's own, nor one that one has proposed.
create function vagg.far_bekrafta(vilket uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.medlemskap m where m.id = vilket and m.bekraftad_at is null and m.avslutad_at is null
    and m.anvandare_id <> vagg.jag() and m.foreslagen_av is distinct from vagg.jag()
    and (m.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))
      or (m.roll = 'PROJEKTMEDARBETARE' and not vagg.har_projektmedarbetare(m.kommun_kod) and vagg.har_roll('{SYSTEMADMINISTRATOR}'))
      or (m.roll in ('ARBETSTERAPEUT', 'FORTROENDELAKARE') and vagg.har_roll('{PROJEKTLEDARE}'))))
$$;

create function vagg.bekrafta_medlemskap(vilket uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform 1 from public.medlemskap m where m.id = vilket for update;
  perform vagg.krav(vagg.far_bekrafta(vilket));
  update public.medlemskap set bekraftad_av = vagg.jag(), bekraftad_at = now() where id = vilket;
end $$;

-- Ends a membership at once, or turns a proposal down. Answers with how many open cases stand in the way; 0 = it is done.
create function vagg.avsluta_medlemskap(vilket uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare m public.medlemskap; oppna int;
begin
  select * into m from public.medlemskap x where x.id = vilket and x.avslutad_at is null for update;
  perform vagg.krav(found and m.anvandare_id <> vagg.jag() and (vagg.far_skota_konto(m.anvandare_id)
    or (m.roll in ('PROJEKTMEDARBETARE', 'REMITTENT') and m.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
    or (m.roll in ('ARBETSTERAPEUT', 'FORTROENDELAKARE') and vagg.har_roll('{PROJEKTLEDARE}'))
    or (m.bekraftad_at is null and vagg.far_bekrafta(vilket))));
  oppna := vagg.oppna_arenden(vilket);
  if oppna > 0 then return oppna; end if;
  update public.medlemskap set avslutad_av = vagg.jag(), avslutad_at = now() where id = vilket;
  return 0;
end $$;

-- Closes an account: memberships, links and sessions end at once. Answers with how many open cases stand in the way; 0 = it is done.
create function vagg.avsluta_konto(vem uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare oppna int;
begin
  perform 1 from public.anvandare a where a.id = vem and a.avstangd_at is null for update;
  perform vagg.krav(found and vagg.far_skota_konto(vem));
  select coalesce(sum(vagg.oppna_arenden(m.id)), 0) into oppna from public.medlemskap m where m.anvandare_id = vem and m.avslutad_at is null;
  if oppna > 0 then return oppna; end if;
  update public.anvandare set avstangd_at = now() where id = vem;
  update public.medlemskap set avslutad_av = vagg.jag(), avslutad_at = now() where anvandare_id = vem and avslutad_at is null;
  update public.engangslank set gar_ut_at = now() where anvandare_id = vem and anvand_at is null and gar_ut_at > now();
  update public.session set aterkallad_at = now() where anvandare_id = vem and aterkallad_at is null;
  return 0;
end $$;

-- A one-time link: single use, 24 hours; an earlier one that is not used ends.
create function vagg.skapa_lank(vem uuid, hemlighet text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform vagg.krav(vagg.far_skota_konto(vem) and exists (select 1 from public.anvandare a where a.id = vem and a.avstangd_at is null));
  update public.engangslank set gar_ut_at = now() where anvandare_id = vem and anvand_at is null and gar_ut_at > now();
  insert into public.engangslank (nyckel, anvandare_id, skapad_av, gar_ut_at)
  values (sha256(convert_to(hemlighet, 'UTF8')), vem, vagg.jag(), now() + interval '24 hours');
end $$;

-- Arbetsterapeuter that may work in another team for a time: those whose own team is confirmed and holds.
create function vagg.arbetsterapeuter() returns table (anvandare_id uuid, namn text, team_kod text) language sql stable security definer set search_path = '' as $$
  select distinct a.id, a.namn, m.team_kod from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
  where m.roll = 'ARBETSTERAPEUT' and m.skal is null and m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
    and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag()) and vagg.har_roll('{PROJEKTLEDARE}')
$$;

-- Lets an arbetsterapeut work in another team for a time: the projektledare's own act, dated, with a reason.
-- m: {id, anvandareId, programKod, teamKod, fran, till, skal}
create function vagg.bevilja_annat_team(m jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare vem uuid := (m->>'anvandareId')::uuid;
begin
  perform vagg.krav(vem <> vagg.jag() and (m->>'till') is not null and coalesce(m->>'skal', '') <> ''
    and exists (select 1 from vagg.arbetsterapeuter() t where t.anvandare_id = vem)
    and not exists (select 1 from vagg.arbetsterapeuter() t where t.anvandare_id = vem and t.team_kod = m->>'teamKod'));
  insert into public.medlemskap (id, anvandare_id, program_kod, roll, team_kod, fran, till, skal, foreslagen_av, bekraftad_av, bekraftad_at)
  values ((m->>'id')::uuid, vem, m->>'programKod', 'ARBETSTERAPEUT', m->>'teamKod', (m->>'fran')::date, (m->>'till')::date, m->>'skal',
    vagg.jag(), vagg.jag(), now());
end $$;

-- One's own sessions that still hold.
create function vagg.mina_sessioner() returns table (kalla text, skapad_at timestamptz, senast_at timestamptz, gar_ut_at timestamptz, fran text, denna boolean)
language sql stable security definer set search_path = '' as $$
  select s.kalla, s.skapad_at, s.senast_at, s.gar_ut_at, s.fran,
    s.nyckel = sha256(convert_to(nullif(current_setting('kraft.session', true), ''), 'UTF8'))
  from public.session s where s.anvandare_id = vagg.jag() and s.aterkallad_at is null and s.gar_ut_at > now()
    and s.senast_at > now() - interval '30 minutes'
$$;

revoke execute on function vagg.oppna_arenden(uuid), vagg.har_projektmedarbetare(text), vagg.medlemskap_lista(), vagg.konton(), vagg.krav(boolean),
  vagg.ar_systemadministrator(uuid), vagg.far_skota_konto(uuid), vagg.skapa_konto(uuid, text, text), vagg.foresla_medlemskap(jsonb), vagg.far_bekrafta(uuid),
  vagg.bekrafta_medlemskap(uuid), vagg.avsluta_medlemskap(uuid), vagg.avsluta_konto(uuid), vagg.skapa_lank(uuid, text), vagg.arbetsterapeuter(),
  vagg.bevilja_annat_team(jsonb), vagg.mina_sessioner() from public;
grant execute on function vagg.medlemskap_lista(), vagg.konton(), vagg.skapa_konto(uuid, text, text), vagg.foresla_medlemskap(jsonb),
  vagg.bekrafta_medlemskap(uuid), vagg.avsluta_medlemskap(uuid), vagg.avsluta_konto(uuid), vagg.skapa_lank(uuid, text), vagg.arbetsterapeuter(),
  vagg.bevilja_annat_team(jsonb), vagg.mina_sessioner() to kraft_app;
reset role;
