-- A protected person is found by named handlers alone: a colleague of another kommun whom an older samtycke names reads no more
-- while the protection lasts, and none is named meanwhile. docs/beslut/2026-11-23-skyddade-personuppgifter.md.
set role kraft_vagg;

-- Cases that the actor may open by exception: named handler, or named colleague of another kommun where nobody is protected.
-- A row counts only while its person holds a membership that fits it.
create or replace function vagg.mina_undantag() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct a.utredning_id), '{}')
  from public.atkomst a join public.utredning u on u.kommun_kod = a.kommun_kod and u.id = a.utredning_id
  where a.anvandare_id = vagg.jag() and a.aterkallad_at is null
    and a.fran <= vagg.idag() and (a.till is null or a.till >= vagg.idag())
    and ((a.slag = 'HANDLAGGARE' and u.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
      or (a.slag = 'HANDLAGGARE' and u.oppen_team = any(vagg.mina_team()) and u.oppen_till >= vagg.idag())
      or (a.slag = 'KOLLEGA' and not u.skyddad and cardinality(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) > 0))
$$;

-- Opens the case to colleagues of other kommuner whom a standing samtycke names; until it ends or is withdrawn.
create or replace function vagg.namnge_kolleger(kommun text, vilken uuid, pa_samtycke uuid, kolleger uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare s public.samtycke;
begin
  select x.* into s from public.samtycke x where x.kommun_kod = kommun and x.id = pa_samtycke and x.utredning_id = vilken
    and x.aterkallat is null and not x.makulerad and (x.till is null or x.till >= vagg.idag());
  if not found or not vagg.far_som_kommun(kommun, vilken) then
    raise exception 'SAMTYCKE_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  if exists (select 1 from unnest(kolleger) k where not exists (
      select 1 from vagg.kolleger_i_andra_kommuner(kommun) x where x.anvandare_id = k)
      or exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.id = vilken and u.skyddad)) then
    raise exception 'SAMTYCKE_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  insert into public.atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran, till, samtycke_id, skapad_av)
  select gen_random_uuid(), kommun, vilken, k, 'KOLLEGA', vagg.idag(), s.till, s.id, vagg.jag()
  from (select distinct unnest(kolleger) k) x;
end $$;
reset role;
