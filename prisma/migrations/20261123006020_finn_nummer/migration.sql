-- As before, and: a number that a later one has replaced still tells who it is, so that nobody is registered twice.

set role kraft_vagg;

create or replace function vagg.finn_nummer(kommun text, nummer12 text) returns table (lage text, deltagare_id uuid)
language sql stable security definer set search_path = '' as $$
  select case when d.skydd = 'INGA' or exists (select 1 from public.utredning u where u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id
                and u.id = any(vagg.mina_undantag())) then 'SYNLIG' else 'DOLD' end, d.id
  from public.deltagare d
  where d.kommun_kod = kommun and (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
    and (d.nummer = nummer12 or d.id in (
      select x.deltagare_id from public.deltagare_nummer x where x.kommun_kod = kommun and x.nummer = nummer12))
  order by d.nummer is not distinct from nummer12 desc, d.id
$$;

-- Likewise: what was typed goes to the handlers of whoever has or had the number.
create or replace function vagg.till_granskning(kommun text, nummer12 text, varifran text, typat jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning;
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE,REMITTENT}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  select x.* into u from public.utredning x join public.deltagare d on d.kommun_kod = x.kommun_kod and d.id = x.deltagare_id
  where d.kommun_kod = kommun and (d.nummer = nummer12 or d.id in (
    select h.deltagare_id from public.deltagare_nummer h where h.kommun_kod = kommun and h.nummer = nummer12))
  order by d.nummer is not distinct from nummer12 desc, x.identifierad desc, x.id limit 1;
  if not found then return; end if;
  insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
  values (kommun, gen_random_uuid(), u.id, varifran, typat, vagg.jag());
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (kommun, gen_random_uuid(), u.id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE');
end $$;

reset role;
create index deltagare_nummer_nummer on public.deltagare_nummer (kommun_kod, nummer);
