-- A voice in the kartläggning is its profession's own: nobody writes in another's name. The person's words anyone who
-- works in the case may take down.
set role kraft_vagg;

-- The professions of the actor as projektmedarbetare, as kommun:yrke.
create function vagg.mina_yrken() returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct kommun_kod || ':' || yrke), '{}') from vagg.mina_medlemskap()
  where roll = 'PROJEKTMEDARBETARE' and yrke is not null
$$;
revoke execute on function vagg.mina_yrken() from public;
grant execute on function vagg.mina_yrken() to kraft_app;
reset role;

create policy egen_rost on public.kartlaggning_bidrag as restrictive for insert to kraft_app with check (
  yrke = 'DELTAGARE'
  or array_position((select vagg.mina_yrken())::text[], kommun_kod || ':' || yrke) is not null
  or (yrke = 'ARBETSTERAPEUT' and exists (
    select 1 from public.utredning u where u.kommun_kod = kartlaggning_bidrag.kommun_kod and u.id = kartlaggning_bidrag.utredning_id
      and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0)));
create policy egen_rost_andring on public.kartlaggning_bidrag as restrictive for update to kraft_app using (
  yrke = 'DELTAGARE'
  or array_position((select vagg.mina_yrken())::text[], kommun_kod || ':' || yrke) is not null
  or (yrke = 'ARBETSTERAPEUT' and exists (
    select 1 from public.utredning u where u.kommun_kod = kartlaggning_bidrag.kommun_kod and u.id = kartlaggning_bidrag.utredning_id
      and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0)));

-- Which case, area and voice a contribution is about never changes; nor does an instrument change cases.
revoke update on public.kartlaggning_bidrag, public.kartlaggning_omrade, public.instrument from kraft_app;
grant update (text, styrkor, hinder, stodbehov, version, andrad_at, andrad_av) on public.kartlaggning_bidrag to kraft_app;
grant update (ej_relevant_skal, version, andrad_at, andrad_av) on public.kartlaggning_omrade to kraft_app;
grant update (namn, datum, bedomare, sammanfattning, makulerad, version) on public.instrument to kraft_app;
