-- The doctor answers without seeing the case: the answer and whose turn it is are recorded by a function. The team asks
-- and takes back. How the time is shared and used is shown to every arbetsterapeut and the projektledare, without persons.

revoke update on public.lakarkonsultation from kraft_app;
grant update (aterkallad, aterkallad_skal, version) on public.lakarkonsultation to kraft_app;
drop policy andra on public.lakarkonsultation;
create policy andra on public.lakarkonsultation for update to kraft_app using (
  svarad is null and exists (select 1 from public.utredning u where u.kommun_kod = lakarkonsultation.kommun_kod and u.id = lakarkonsultation.utredning_id
    and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0))
  with check (array_position((select vagg.mina_team())::text[], team_kod) is not null);
-- A question is asked in one's own name, unanswered, to somebody who is a doctor here.
drop policy skapa on public.lakarkonsultation;

set role kraft_vagg;

-- Who may be asked: förtroendeläkare whose membership holds.
create function vagg.ar_lakare(vem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
    where m.anvandare_id = vem and m.roll = 'FORTROENDELAKARE' and m.bekraftad_at is not null and m.avslutad_at is null and a.avstangd_at is null
      and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag()) and vagg.jag() is not null)
$$;

-- The doctor's answer: recorded once, with the minutes used; then it is the team's turn, unless another question waits.
-- False where somebody was first or the version is another.
create function vagg.besvara_konsultation(vilken uuid, svaret text, minuter int, bas_version int) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare k public.lakarkonsultation;
begin
  if not vilken = any(vagg.mina_konsultationer()) then raise exception 'KONSULTATION_EJ_BEHORIG' using errcode = 'KR003'; end if;
  update public.lakarkonsultation x set svar = svaret, minuter_anvanda = minuter, svarad = vagg.idag(), svarad_at = now(), version = x.version + 1
  where x.id = vilken and x.svarad is null and x.aterkallad is null and x.version = bas_version returning * into k;
  if not found then return false; end if;
  update public.utredning u set ligger_hos = 'TEAM', ligger_hos_sedan = vagg.idag(), version = u.version + 1, andrad_at = now(), andrad_av = vagg.jag()
  where u.kommun_kod = k.kommun_kod and u.id = k.utredning_id and u.ligger_hos = 'LAKARE'
    and not exists (select 1 from public.lakarkonsultation x where x.kommun_kod = k.kommun_kod and x.utredning_id = k.utredning_id
      and x.svarad is null and x.aterkallad is null);
  return true;
end $$;

-- The doctor's time, minutes for the whole project: each team's share and what is booked and used; team null = the projektledare's.
create function vagg.lakartid(vilket text) returns table (team_kod text, andel int, bokat int, anvant int)
language sql stable security definer set search_path = '' as $$
  with delar as (select t.kod as team from public.team t where t.program_kod = vilket union all select null)
  select d.team,
    (select a.minuter from public.lakar_andel a where a.program_kod = vilket and a.team_kod is not distinct from d.team
       and a.fran <= vagg.idag() order by a.fran desc, a.satt_at desc limit 1),
    coalesce((select sum(k.minuter_bokade) from public.lakarkonsultation k where k.team_kod = d.team and k.svarad is null and k.aterkallad is null), 0)::int,
    coalesce((select sum(k.minuter_anvanda) from public.lakarkonsultation k where k.team_kod = d.team and k.svarad is not null), 0)::int
  from delar d where exists (select 1 from vagg.mina_medlemskap() m where m.program_kod = vilket and m.roll in ('ARBETSTERAPEUT', 'PROJEKTLEDARE'))
$$;

revoke execute on function vagg.ar_lakare(uuid), vagg.besvara_konsultation(uuid, text, int, int), vagg.lakartid(text) from public;
grant execute on function vagg.ar_lakare(uuid), vagg.besvara_konsultation(uuid, text, int, int), vagg.lakartid(text) to kraft_app;
reset role;

create policy skapa on public.lakarkonsultation for insert to kraft_app with check (
  stalld_av = (select vagg.jag()) and svarad is null and svar is null and minuter_anvanda is null and aterkallad is null and vagg.ar_lakare(lakare_id)
  and exists (select 1 from public.utredning u where u.kommun_kod = lakarkonsultation.kommun_kod and u.id = lakarkonsultation.utredning_id
    and u.team_kod = lakarkonsultation.team_kod and u.arendenummer = lakarkonsultation.arendenummer
    and array_position((select vagg.mina_team())::text[], u.oppen_team) is not null offset 0)
  and exists (select 1 from public.samtycke s where s.kommun_kod = lakarkonsultation.kommun_kod and s.utredning_id = lakarkonsultation.utredning_id
    and s.oppnar_lakare and not s.makulerad and s.aterkallat is null and (s.till is null or s.till >= (select vagg.idag())) offset 0));
