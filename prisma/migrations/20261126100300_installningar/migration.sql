-- The numbers that rules turn on stand in the programme's definition alone. The database keeps them as the server last told them
-- (at each start, with the daily pass), and its functions read them there. Where one is missing, the narrower answer holds.

alter table public.program add column installningar jsonb not null default '{}';

set role kraft_vagg;

-- Takes the settings of a programme's definition. Where they are others than before, what they decide is reckoned anew.
create function vagg.ta_installningar(program text, nya jsonb) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not vagg.ar_huset() then raise exception 'PASS_EJ_BEHORIG' using errcode = 'KR003'; end if;
  update public.program p set installningar = nya where p.kod = program and p.installningar <> nya;
  if not found then return false; end if;
  perform vagg.rakna_om_oppning(array(select u.id from public.utredning u where u.program_kod = program and u.avslutad is not null));
  return true;
end $$;

create or replace function vagg.mina_konsultationer() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(k.id), '{}')
  from public.lakarkonsultation k join public.utredning u on u.kommun_kod = k.kommun_kod and u.id = k.utredning_id
    join public.program p on p.kod = u.program_kod
  where k.lakare_id = vagg.jag() and vagg.har_roll('{FORTROENDELAKARE}')
    and k.aterkallad is null and (k.svarad is null or k.svarad + (p.installningar->>'lakarlasningDagar')::int >= vagg.idag())
    and u.oppen_till >= vagg.idag()
    and exists (select 1 from public.samtycke s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id
                and s.oppnar_lakare and not s.makulerad and s.aterkallat is null and (s.till is null or s.till >= vagg.idag()))
$$;

create or replace function vagg.rakna_om_oppning(ids uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  with lage as materialized (
    select u.kommun_kod, u.id,
      (select a.team_kod from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id
        and a.atertagen is null and not a.makulerad order by a.skickad_at desc, a.id limit 1) as team,
      (select max(coalesce(s.till, 'infinity'::date)) from public.samtycke s where s.kommun_kod = u.kommun_kod
        and s.utredning_id = u.id and s.oppnar_team and s.aterkallat is null and not s.makulerad) as samtycke_till,
      case when u.avslutad is null then 'infinity'::date
           else least(u.avslutad + coalesce((p.installningar->>'oppenEfterAvslutDagar')::int, 0), coalesce(u.uppfoljd, 'infinity'::date)) end as avslut_till,
      u.avslutsorsak
    from public.utredning u join public.program p on p.kod = u.program_kod where u.id = any(ids)
  ), ny as materialized (
    select kommun_kod, id,
      case when team is null or samtycke_till is null or avslutsorsak = 'FELREGISTRERAD' then null else team end as oppen_team,
      case when team is null or samtycke_till is null or avslutsorsak = 'FELREGISTRERAD' then null
           else least(samtycke_till, avslut_till) end as oppen_till
    from lage
  ), stangda as (
    update public.atkomst a set aterkallad_at = now()
    where a.utredning_id = any(ids) and a.slag = 'KOLLEGA' and a.aterkallad_at is null and a.samtycke_id is not null
      and not exists (select 1 from public.samtycke s where s.kommun_kod = a.kommun_kod and s.id = a.samtycke_id
                      and s.aterkallat is null and not s.makulerad)
  )
  update public.utredning u set oppen_team = ny.oppen_team, oppen_till = ny.oppen_till from ny
  where u.kommun_kod = ny.kommun_kod and u.id = ny.id
    and (u.oppen_team is distinct from ny.oppen_team or u.oppen_till is distinct from ny.oppen_till)
$$;

create or replace function vagg.stangda_for_teamet() returns table (arendenummer text, team_kod text, sedan date)
language sql stable security definer set search_path = '' as $$
  select u.arendenummer, u.team_kod, max(coalesce(s.aterkallat, s.till + 1)) from public.utredning u
  join public.program p on p.kod = u.program_kod
  join public.samtycke s on s.kommun_kod = u.kommun_kod and s.utredning_id = u.id and s.oppnar_team and not s.makulerad
  where u.team_kod = any(vagg.mina_team()) and (u.oppen_till is null or u.oppen_till < vagg.idag()) and not u.skyddad
    and exists (select 1 from public.aktualisering a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad)
    and (s.aterkallat is not null or s.till < vagg.idag())
  group by 1, 2 having max(coalesce(s.aterkallat, s.till + 1)) > vagg.idag() - max((p.installningar->>'oppenEfterAvslutDagar')::int)
$$;

create or replace function vagg.las_anteckning() returns trigger language plpgsql set search_path = '' as $$
declare dagar int := (select (p.installningar->>'anteckningLasesDagar')::int from public.utredning u join public.program p on p.kod = u.program_kod
  where u.kommun_kod = new.kommun_kod and u.id = new.utredning_id);
begin
  if (old.signerad_at is not null or old.skapad_at < now() - make_interval(days => coalesce(dagar, 0)))
     and (new.text, new.typ, new.datum, new.forfattare_id) is distinct from (old.text, old.typ, old.datum, old.forfattare_id) then
    raise exception 'ANTECKNING_LAST' using errcode = 'KR001';
  end if;
  return new;
end $$;

-- As before, and: a case that already rests for another reason ends that period and begins one with the new reason, so that its
-- days say why. A protected case is its handlers' also here.
create or replace function vagg.samtycke_upphor(kommun text, vilken uuid, dag date, orsak text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare u public.utredning; a public.aktualisering; sista text; fran_dag date;
begin
  select * into strict u from public.utredning x where x.kommun_kod = kommun and x.id = vilken for update;
  if not (vagg.ar_huset() or vagg.far_som_kommun(kommun, vilken)) then
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
  if u.status <> 'VILANDE' or u.vilande_skal is distinct from orsak then
    -- What began on the day or later is not run backwards: the new period takes over where it began.
    select greatest(dag, max(p.fran)) into fran_dag from public.status_period p
    where p.kommun_kod = kommun and p.utredning_id = vilken and p.till is null;
    update public.status_period set till = fran_dag where kommun_kod = kommun and utredning_id = vilken and till is null;
    insert into public.status_period (kommun_kod, id, utredning_id, status, fran, skal, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'VILANDE', fran_dag, orsak, vagg.jag());
  end if;
  update public.utredning set status = 'VILANDE', vilande_skal = orsak, vilande_till = null, ligger_hos = 'KOMMUN', ligger_hos_sedan = dag,
    version = version + 1, andrad_at = now(), andrad_av = vagg.jag() where kommun_kod = kommun and id = vilken;
  if not exists (select 1 from public.uppgift x where x.kommun_kod = kommun and x.utredning_id = vilken
                 and x.slag = 'NYTT_SAMTYCKE_ELLER_AVSLUT' and x.klar_at is null) then
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll, forfaller, skapad_av)
    values (kommun, gen_random_uuid(), vilken, 'NYTT_SAMTYCKE_ELLER_AVSLUT', u.kontaktperson_id, 'PROJEKTMEDARBETARE', dag + coalesce((select (p.installningar->>'nyttSamtyckeDagar')::int from public.program p where p.kod = u.program_kod), 0), vagg.jag());
  end if;
end $$;

grant execute on function vagg.ta_installningar(text, jsonb) to kraft_inlogg;
reset role;
