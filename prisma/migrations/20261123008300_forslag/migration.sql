-- A förslag goes through one function, which keeps what was typed about somebody protected for that person's handlers:
-- other projektmedarbetare never see the row, and the one who proposed sees it as any other.
-- Why it is done so: docs/beslut/2026-11-23-forslag.md.

create index deltagare_skyddade on public.deltagare (kommun_kod, fodelsedatum) where skydd <> 'INGA';

set role kraft_vagg;

-- The protected person in the kommun whom a förslag is about, or null: the same number, or the same name and birth date
-- where one of the two has no number. For functions of the wall alone.
create function vagg.skyddad_i_forslag(f public.forslag) returns uuid language sql stable security definer set search_path = '' as $$
  select d.id from public.deltagare d
  where d.kommun_kod = f.kommun_kod and d.skydd <> 'INGA'
    and (d.nummer = f.nummer
      or exists (select 1 from public.deltagare_nummer x where x.kommun_kod = d.kommun_kod and x.deltagare_id = d.id and x.nummer = f.nummer)
      or ((f.nummer is null or d.nummer is null) and d.fodelsedatum = f.fodelsedatum
        and lower(d.fornamn) = lower(f.fornamn) and lower(d.efternamn) = lower(f.efternamn)))
  order by d.id limit 1
$$;

-- Förslag in the actor's kommuner about protected persons whom the actor does not handle. Asked anew at each reading, so
-- that a protection that comes later hides the förslag too.
create function vagg.dolda_forslag() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(f.id), '{}') from public.forslag f, lateral (select vagg.skyddad_i_forslag(f)) s(deltagare_id)
  where f.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) and s.deltagare_id is not null
    and not exists (select 1 from public.utredning u where u.kommun_kod = f.kommun_kod and u.deltagare_id = s.deltagare_id
      and u.id = any(vagg.mina_undantag()))
$$;

-- Förslag that the actor may read and that are about a protected person: shown masked.
create function vagg.skyddade_forslag() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(f.id), '{}') from public.forslag f
  where f.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')) and vagg.skyddad_i_forslag(f) is not null
$$;

-- Hands a förslag in. Answers nothing, whoever it is about.
-- f: {id, kommunKod, fornamn, efternamn, nummer, fodelsedatum, telefon, motivering, grund}
create function vagg.lamna_forslag(f jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare rad public.forslag; vem uuid; u public.utredning;
begin
  if not (f->>'kommunKod' = any(vagg.mina_kommuner('{REMITTENT}')))
     or exists (select 1 from public.kommun k where k.kod = f->>'kommunKod' and not k.samma_namnd and coalesce(f->>'grund', '') = '') then
    raise exception 'FORSLAG_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  insert into public.forslag (kommun_kod, id, fornamn, efternamn, nummer, fodelsedatum, telefon, motivering, grund, forslagsstallare_id)
  values (f->>'kommunKod', (f->>'id')::uuid, f->>'fornamn', f->>'efternamn', f->>'nummer', (f->>'fodelsedatum')::date, f->>'telefon',
    f->>'motivering', f->>'grund', vagg.jag()) returning * into rad;
  vem := vagg.skyddad_i_forslag(rad);
  if vem is null then return; end if;
  select x.* into u from public.utredning x where x.kommun_kod = rad.kommun_kod and x.deltagare_id = vem order by x.identifierad desc, x.id limit 1;
  if not found then return; end if;
  insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
  values (rad.kommun_kod, gen_random_uuid(), u.id, 'FORSLAG', jsonb_strip_nulls(f - 'id' - 'kommunKod'), vagg.jag());
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values (rad.kommun_kod, gen_random_uuid(), u.id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE');
end $$;

revoke execute on function vagg.skyddad_i_forslag(public.forslag), vagg.dolda_forslag(), vagg.skyddade_forslag(), vagg.lamna_forslag(jsonb) from public;
grant execute on function vagg.dolda_forslag(), vagg.skyddade_forslag(), vagg.lamna_forslag(jsonb) to kraft_app;
reset role;

drop policy las on public.forslag;
drop policy skapa on public.forslag;
drop policy andra on public.forslag;
revoke insert, update on public.forslag from kraft_app;
grant update (status, skal, utredning_id, svarat_at, svarat_av, version) on public.forslag to kraft_app;
create policy las on public.forslag for select to kraft_app using (
  (array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
    and array_position((select vagg.dolda_forslag())::uuid[], id) is null)
  or (forslagsstallare_id = (select vagg.jag()) and array_position((select vagg.mina_kommuner('{REMITTENT}'))::text[], kommun_kod) is not null));
create policy andra on public.forslag for update to kraft_app using (
  array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null
  and array_position((select vagg.dolda_forslag())::uuid[], id) is null);
