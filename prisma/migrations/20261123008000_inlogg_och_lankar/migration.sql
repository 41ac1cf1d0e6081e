-- Sign-in's own doors, for kraft_inlogg alone: demo accounts to offer, one's own password, one-time links, the first
-- systemadministratör and which chains the log has.

set role kraft_vagg;

-- Demo accounts that may sign in today, with what they are in words. Whether they are offered at all is the app's to decide.
create function vagg.demokonton() returns table (epost text, namn text, roll text, omfang text)
language sql stable security definer set search_path = '' as $$
  select a.epost, a.namn, m.roll, coalesce(k.namn, t.namn)
  from public.anvandare a join public.medlemskap m on m.anvandare_id = a.id
    left join public.kommun k on k.kod = m.kommun_kod left join public.team t on t.kod = m.team_kod
  where a.demo and a.avstangd_at is null and a.losenord_hash is not null and m.bekraftad_at is not null and m.avslutad_at is null
    and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
  order by m.roll, coalesce(k.namn, t.namn) collate "sv-x-icu", a.epost
$$;

-- The chains that an act about an account is written in: the kommuner whose persons it may reach, else the system's.
create function vagg.kedjor_for_konto(vem uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct x.k order by x.k), '{SYSTEM}') from (
    select m.kommun_kod k from public.medlemskap m where m.anvandare_id = vem and m.kommun_kod is not null
      and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
    union
    select tk.kommun_kod from public.medlemskap m join public.team_kommun tk on tk.team_kod = m.team_kod
    where m.anvandare_id = vem and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
      and tk.fran <= vagg.idag() and (tk.till is null or tk.till >= vagg.idag())) x
$$;

-- Whose a one-time link is, while it may still be used. Looking does not burn it: mail and chat programs look too.
create function vagg.lank_galler(hemlighet text) returns table (namn text, epost text, gar_ut_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select a.namn, a.epost, l.gar_ut_at from public.engangslank l join public.anvandare a on a.id = l.anvandare_id
  where l.nyckel = sha256(convert_to(hemlighet, 'UTF8')) and l.anvand_at is null and l.gar_ut_at > now() and a.avstangd_at is null
$$;

-- The password that the person behind a session signs in with, to be judged before it is changed.
create function vagg.losenord_for_session(hemlighet text) returns table (anvandare_id uuid, losenord_hash text, epost text)
language plpgsql volatile security definer set search_path = '' as $$
declare vem uuid := vagg.session_anvandare(hemlighet);
begin
  return query select a.id, a.losenord_hash, a.epost from public.anvandare a where a.id = vem;
end $$;

-- Sets one's own password; every other session of the person ends.
create function vagg.byt_losenord(hemlighet text, ny_hash text, adress text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare vem uuid := vagg.session_anvandare(hemlighet);
begin
  if vem is null then raise exception 'INLOGG_EJ_BEHORIG' using errcode = 'KR003'; end if;
  update public.anvandare set losenord_hash = ny_hash where id = vem;
  update public.session set aterkallad_at = now()
  where anvandare_id = vem and aterkallad_at is null and nyckel <> sha256(convert_to(hemlighet, 'UTF8'));
  perform vagg.logga_inloggning(vem, 'LOSENORD_BYTT', adress, '{}');
end $$;

-- The first systemadministratör of an installation, with a one-time link. Refused as soon as there is one.
create function vagg.forsta_systemadministrator(ny_id uuid, ny_epost text, nytt_namn text, program text, hemlighet text, vem_i_datorn text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not vagg.ar_huset() or exists (
    select 1 from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
    where m.roll = 'SYSTEMADMINISTRATOR' and m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
      and (m.till is null or m.till >= vagg.idag())) then
    raise exception 'KONTO_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  insert into public.anvandare (id, epost, namn) values (ny_id, lower(ny_epost), nytt_namn);
  insert into public.medlemskap (id, anvandare_id, program_kod, roll, fran, bekraftad_at)
  values (gen_random_uuid(), ny_id, program, 'SYSTEMADMINISTRATOR', vagg.idag(), now());
  insert into public.engangslank (nyckel, anvandare_id, gar_ut_at)
  values (sha256(convert_to(hemlighet, 'UTF8')), ny_id, now() + interval '24 hours');
  perform logg.skriv(jsonb_build_array(
    jsonb_build_object('kedja', 'SYSTEM', 'handelse', 'KONTO_SKAPAT', 'uppgifter', jsonb_build_object('konto', ny_id, 'forsta', true)),
    jsonb_build_object('kedja', 'SYSTEM', 'handelse', 'LANK_SKAPAD', 'uppgifter', jsonb_build_object('konto', ny_id))), 'CLI ' || vem_i_datorn);
end $$;

-- Which chains there are, for the one who verifies them.
create function logg.kedjor() returns setof text language sql stable security definer set search_path = '' as $$
  select kedja from logg.kedja order by 1
$$;

revoke execute on function vagg.demokonton(), vagg.kedjor_for_konto(uuid), vagg.lank_galler(text), vagg.losenord_for_session(text), vagg.byt_losenord(text, text, text),
  vagg.forsta_systemadministrator(uuid, text, text, text, text, text), logg.kedjor() from public;
grant execute on function vagg.demokonton(), vagg.lank_galler(text), vagg.losenord_for_session(text), vagg.byt_losenord(text, text, text),
  vagg.forsta_systemadministrator(uuid, text, text, text, text, text), logg.kedjor() to kraft_inlogg;
grant execute on function vagg.kedjor_for_konto(uuid) to kraft_app;
grant execute on function logg.kedjor() to kraft_agare;
reset role;
