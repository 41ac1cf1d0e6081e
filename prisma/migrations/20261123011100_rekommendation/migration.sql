-- One draft at a time, so that two people write in the same.
create unique index rekommendation_ett_utkast on public.rekommendation (kommun_kod, utredning_id)
  where status = 'UTKAST' and not makulerad;

-- The assessment that a rekommendation rests on is one of the same utredning.
create policy samma_utredning_ny on public.rekommendation as restrictive for insert to kraft_app with check (
  aktivitetsformaga_id is null or exists (select 1 from public.aktivitetsformaga f
    where f.kommun_kod = rekommendation.kommun_kod and f.id = rekommendation.aktivitetsformaga_id
      and f.utredning_id = rekommendation.utredning_id offset 0));
create policy samma_utredning on public.rekommendation as restrictive for update to kraft_app using (true) with check (
  aktivitetsformaga_id is null or exists (select 1 from public.aktivitetsformaga f
    where f.kommun_kod = rekommendation.kommun_kod and f.id = rekommendation.aktivitetsformaga_id
      and f.utredning_id = rekommendation.utredning_id offset 0));

-- The next steps are locked with the version they belong to.
create policy utkastets_ny on public.rekommendation_steg as restrictive for insert to kraft_app with check (exists (
  select 1 from public.rekommendation r where r.kommun_kod = rekommendation_steg.kommun_kod
    and r.id = rekommendation_steg.rekommendation_id and r.utredning_id = rekommendation_steg.utredning_id
    and r.status = 'UTKAST' and not r.makulerad offset 0));
-- A saved draft has its steps written anew; none is changed where it stands.
revoke update on public.rekommendation_steg from kraft_app;

-- Whose a version is never changes.
revoke update on public.rekommendation from kraft_app;
grant update (status, sammanfattning, aktivitetsformaga_id, motivering, personens_syn, genomgangen, ej_genomgangen_skal, signerad,
  signerad_at, signerad_av, makulerad, version, andrad_at, andrad_av) on public.rekommendation to kraft_app;

-- One signs in one's own name, and what is annulled stays annulled.
set role kraft_vagg;
create function vagg.egen_underskrift() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.makulerad then
    raise exception 'REKOMMENDATION_MAKULERAD' using errcode = 'KR001';
  end if;
  if current_user = 'kraft_app' and old.status = 'UTKAST' and new.status = 'SIGNERAD'
     and (new.signerad_av is distinct from vagg.jag() or new.makulerad) then
    raise exception 'REKOMMENDATION_UNDERSKRIFT' using errcode = 'KR003';
  end if;
  return new;
end $$;
grant execute on function vagg.egen_underskrift() to kraft_agare;
reset role;
create trigger underskrift before update on public.rekommendation for each row execute function vagg.egen_underskrift();
