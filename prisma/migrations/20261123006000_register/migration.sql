-- Registering a person who may already be there, hidden: what the app may ask without learning who.

set role kraft_vagg;

-- One registration at a time in a kommun, so that two who register the same person at once do not both find nobody.
create function vagg.las_registret(kommun text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  perform pg_advisory_xact_lock(7309, hashtext(kommun));
end $$;

-- What was typed about somebody without a number, or whom the register has without one, who bears the same name and birth
-- date as a protected person the actor may not see: kept for that person's handlers. Says whether it was, never about whom.
create function vagg.till_granskning_namn(kommun text, nummer12 text, tilltalsnamn text, slaktnamn text, fodd date, varifran text, typat jsonb)
returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning;
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  select x.* into u from public.utredning x join public.deltagare d on d.kommun_kod = x.kommun_kod and d.id = x.deltagare_id
  where d.kommun_kod = kommun and d.skydd <> 'INGA' and d.fodelsedatum = fodd and (nummer12 is null or d.nummer is null)
    and lower(d.fornamn) = lower(tilltalsnamn) and lower(d.efternamn) = lower(slaktnamn)
    and not exists (select 1 from public.utredning y where y.kommun_kod = kommun and y.deltagare_id = d.id and y.id = any(vagg.mina_undantag()))
  order by x.identifierad desc, x.id limit 1;
  if not found then return false; end if;
  insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
  values (kommun, gen_random_uuid(), u.id, varifran, typat, vagg.jag());
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (kommun, gen_random_uuid(), u.id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE');
  return true;
end $$;

revoke execute on function vagg.las_registret(text), vagg.till_granskning_namn(text, text, text, text, date, text, jsonb) from public;
grant execute on function vagg.las_registret(text), vagg.till_granskning_namn(text, text, text, text, date, text, jsonb) to kraft_app;
reset role;
