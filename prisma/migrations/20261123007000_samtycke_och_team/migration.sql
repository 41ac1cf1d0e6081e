-- Samtycke, sending and team meeting: naming people whom a case opens to by exception, and what the page says about them.

set role kraft_vagg;

-- Whether the actor, as projektmedarbetare of the kommun, may open the case at all: a protected one only for its handlers.
create function vagg.far_som_kommun(kommun text, vilken uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.id = vilken
    and kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))
    and (not u.skyddad or u.id = any(vagg.mina_undantag())))
$$;

-- Projektmedarbetare of other kommuner than this one: who a samtycke may name. Staff names are no secret.
create function vagg.kolleger_i_andra_kommuner(kommun text) returns table (anvandare_id uuid, namn text, kommun_kod text)
language sql stable security definer set search_path = '' as $$
  select distinct a.id, a.namn, m.kommun_kod from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
  where kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) and m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod <> kommun
    and m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
    and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
    and not exists (select 1 from public.medlemskap h where h.anvandare_id = a.id and h.roll = 'PROJEKTMEDARBETARE' and h.kommun_kod = kommun
      and h.bekraftad_at is not null and h.avslutad_at is null and (h.till is null or h.till >= vagg.idag()))
$$;

-- Opens the case to colleagues of other kommuner whom a standing samtycke names; until it ends or is withdrawn.
create function vagg.namnge_kolleger(kommun text, vilken uuid, pa_samtycke uuid, kolleger uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare s public.samtycke;
begin
  select x.* into s from public.samtycke x where x.kommun_kod = kommun and x.id = pa_samtycke and x.utredning_id = vilken
    and x.aterkallat is null and not x.makulerad and (x.till is null or x.till >= vagg.idag());
  if not found or not vagg.far_som_kommun(kommun, vilken) then
    raise exception 'SAMTYCKE_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  if exists (select 1 from unnest(kolleger) k where not exists (
      select 1 from vagg.kolleger_i_andra_kommuner(kommun) x where x.anvandare_id = k)) then
    raise exception 'SAMTYCKE_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  insert into public.atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran, till, samtycke_id, skapad_av)
  select gen_random_uuid(), kommun, vilken, k, 'KOLLEGA', vagg.idag(), s.till, s.id, vagg.jag()
  from (select distinct unnest(kolleger) k) x;
end $$;

-- Names an arbetsterapeut of the case's team as handler of a protected case, at the sending: without one nobody in the team finds it.
create function vagg.namnge_arbetsterapeut(kommun text, vilken uuid, vem uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not vagg.far_som_kommun(kommun, vilken) or not exists (
      select 1 from public.utredning u join public.medlemskap m on m.anvandare_id = vem and m.roll = 'ARBETSTERAPEUT' and m.team_kod = u.team_kod
        and m.bekraftad_at is not null and m.avslutad_at is null and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
      where u.kommun_kod = kommun and u.id = vilken and u.skyddad) then
    raise exception 'SKYDD_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  insert into public.atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran, skapad_av)
  select gen_random_uuid(), kommun, vilken, vem, 'HANDLAGGARE', vagg.idag(), vagg.jag()
  where not exists (select 1 from public.atkomst a where a.kommun_kod = kommun and a.utredning_id = vilken and a.anvandare_id = vem
    and a.slag = 'HANDLAGGARE' and a.aterkallad_at is null);
end $$;

-- Who is named in a case by exception now, for its kommun: handlers, and colleagues with the samtycke's end date.
create function vagg.namngivna(kommun text, vilken uuid)
returns table (anvandare_id uuid, namn text, slag text, kommun_kod text, team_kod text, till date)
language sql stable security definer set search_path = '' as $$
  select distinct on (x.slag, a.namn, a.id) a.id, a.namn, x.slag, m.kommun_kod, m.team_kod, x.till
  from public.atkomst x join public.anvandare a on a.id = x.anvandare_id
    join public.utredning u on u.kommun_kod = x.kommun_kod and u.id = x.utredning_id
    left join public.medlemskap m on m.anvandare_id = a.id and m.bekraftad_at is not null and m.avslutad_at is null
      and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
      and ((x.slag = 'KOLLEGA' and m.roll = 'PROJEKTMEDARBETARE')
        or (x.slag = 'HANDLAGGARE' and (m.kommun_kod = kommun and m.roll = 'PROJEKTMEDARBETARE' or m.team_kod = u.team_kod)))
  where x.kommun_kod = kommun and x.utredning_id = vilken and x.aterkallad_at is null and x.fran <= vagg.idag()
    and (x.till is null or x.till >= vagg.idag()) and vagg.far_som_kommun(kommun, vilken)
  order by x.slag, a.namn, a.id, x.till desc nulls first
$$;

-- As before, and: a taken back aktualisering leaves no decision standing on the case, and the task is not set twice.
create or replace function vagg.samtycke_upphor(kommun text, vilken uuid, dag date, orsak text) returns void
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
      update public.utredning set teambeslut = null, aktualiserad = (select min(x.skickad) from public.aktualisering x
        where x.kommun_kod = kommun and x.utredning_id = vilken and x.atertagen is null and not x.makulerad) where kommun_kod = kommun and id = vilken;
    end if;
  end if;
  if u.status = 'PAGAENDE' then
    update public.status_period set till = dag where kommun_kod = kommun and utredning_id = vilken and till is null;
    insert into public.status_period (kommun_kod, id, utredning_id, status, fran, skal, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'VILANDE', dag, orsak, vagg.jag());
  end if;
  update public.utredning set status = 'VILANDE', vilande_skal = orsak, vilande_till = null, ligger_hos = 'KOMMUN', ligger_hos_sedan = dag,
    version = version + 1, andrad_at = now(), andrad_av = vagg.jag() where kommun_kod = kommun and id = vilken;
  if not exists (select 1 from public.uppgift x where x.kommun_kod = kommun and x.utredning_id = vilken
                 and x.slag = 'NYTT_SAMTYCKE_ELLER_AVSLUT' and x.klar_at is null) then
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll, forfaller, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'NYTT_SAMTYCKE_ELLER_AVSLUT', u.kontaktperson_id, 'PROJEKTMEDARBETARE', dag + 14, vagg.jag());
  end if;
end $$;

revoke execute on function vagg.far_som_kommun(text, uuid), vagg.kolleger_i_andra_kommuner(text), vagg.namnge_kolleger(text, uuid, uuid, uuid[]),
  vagg.namnge_arbetsterapeut(text, uuid, uuid), vagg.namngivna(text, uuid) from public;
grant execute on function vagg.kolleger_i_andra_kommuner(text), vagg.namnge_kolleger(text, uuid, uuid, uuid[]),
  vagg.namnge_arbetsterapeut(text, uuid, uuid), vagg.namngivna(text, uuid) to kraft_app;
reset role;
