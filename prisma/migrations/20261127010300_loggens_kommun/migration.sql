-- Nobody writes in the chain of a kommun that they have nothing to do with, in their own name or not.
set role kraft_vagg;

-- The kommuner that the actor works in: those of the memberships, and those of the teams.
create function vagg.mina_kedjor() returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct x.kod), '{}') from (
    select m.kommun_kod as kod from vagg.mina_medlemskap() m where m.kommun_kod is not null
    union all
    select tk.kommun_kod from public.team_kommun tk where tk.team_kod = any(vagg.mina_team()) and (tk.till is null or tk.till >= vagg.idag())) x
$$;

-- Whether a row may stand in the chain of a kommun that the actor does not work in: where it tells of cases there, all open to the
-- actor (named colleague, förtroendeläkare); or, naming nobody, of an account that reaches the kommun, by those who keep such accounts.
create function logg.hor_dit(e jsonb) returns boolean language sql stable security definer set search_path = '' as $$
  with namnda as materialized (select array(select jsonb_array_elements_text(coalesce(e->'utredningar', '[]'))::uuid) as ids),
  mina as materialized (select unnest(vagg.oppna_for_mig(n.ids)) as id from namnda n
    union select k.utredning_id from public.lakarkonsultation k where k.id = any(vagg.mina_konsultationer()))
  select case
    when cardinality(n.ids) > 0 then not exists (select 1 from unnest(n.ids) as v(id) where not exists (
      select 1 from mina join public.utredning u on u.id = mina.id where mina.id = v.id and u.kommun_kod = e->>'kedja'))
    else coalesce(jsonb_array_length(e->'deltagare'), 0) = 0 and exists (
      select 1 from public.medlemskap m left join public.team_kommun tk on tk.team_kod = m.team_kod
      where m.anvandare_id::text = e->'uppgifter'->>'konto' and e->>'kedja' in (m.kommun_kod, tk.kommun_kod)
        and (vagg.har_roll('{SYSTEMADMINISTRATOR,PROJEKTADMINISTRATOR}') or (m.team_kod is not null and vagg.har_roll('{PROJEKTLEDARE}')))) end
  from namnda n
$$;

-- As before, but the chain is the system's, one of the actor's own or one that the row belongs in.
create or replace function logg.skriv(handelser jsonb, fran text) returns void language plpgsql security definer set search_path = '' as $$
declare vem uuid := vagg.jag(); mina text[] := '{SYSTEM}' || vagg.mina_kedjor(); e jsonb; rad logg.handelse; m public.medlemskap;
begin
  for e in select value from jsonb_array_elements(handelser) with ordinality t(value, n) order by value->>'kedja', n loop
    if vagg.ar_huset() then
      if e->>'kedja' <> 'SYSTEM' and not exists (select 1 from public.kommun where kod = e->>'kedja') then
        raise exception 'LOGG_OKAND_KEDJA %', e->>'kedja';
      end if;
    elsif (e->>'kedja' = any(mina) or logg.hor_dit(e)) is not true then
      raise exception 'LOGG_FRAMMANDE_KEDJA' using errcode = 'KR002';
    end if;
    rad := null;
    rad.kedja := e->>'kedja';
    rad.handelse := e->>'handelse';
    rad.aktor := vem;
    rad.fran := fran;
    rad.aktor_slag := case when vem is not null then 'ANVANDARE' when session_user = 'kraft_agare' then 'OPERATOR'
                           when session_user = 'kraft_inlogg' then 'SYSTEM' else null end;
    if rad.aktor_slag is null then raise exception 'LOGG_UTAN_AKTOR' using errcode = 'KR002'; end if;
    if e->>'medlemskap' is not null then
      select * into m from public.medlemskap where id = (e->>'medlemskap')::uuid and anvandare_id = vem;
      if not found then raise exception 'LOGG_FRAMMANDE_MEDLEMSKAP' using errcode = 'KR002'; end if;
      rad.medlemskap := m.id;
      rad.roll := m.roll;
    end if;
    rad.deltagare := array(select jsonb_array_elements_text(coalesce(e->'deltagare', '[]'))::uuid);
    rad.utredningar := array(select jsonb_array_elements_text(coalesce(e->'utredningar', '[]'))::uuid);
    rad.uppgifter := coalesce(e->'uppgifter', '{}');
    perform logg.tillagg(rad);
  end loop;
end $$;

revoke execute on function vagg.mina_kedjor(), logg.hor_dit(jsonb) from public;
reset role;
