set role kraft_vagg;

-- As before, and: a refusal names the case that was asked for, by ärendenummer, where it is one of the chain's own kommun
-- and not protected. The row itself keeps the id that was asked for.
create or replace function logg.las(vilken text, fran_dag date, till_dag date, person uuid, vem uuid, vad text, fore_nr bigint, hogst int)
returns table (nr bigint, vid timestamptz, aktor uuid, aktor_namn text, aktor_slag text, roll text, handelse text, deltagare uuid[],
  arendenummer text[], uppgifter jsonb, fran text)
language sql stable security definer set search_path = '' as $$
  select h.nr, h.vid, h.aktor, a.namn, h.aktor_slag, h.roll, h.handelse, h.deltagare,
    array(
      select u.arendenummer from public.utredning u where u.id = any(h.utredningar) and not u.skyddad
      union
      select u.arendenummer from public.utredning u where u.kommun_kod = vilken and u.id = s.sokt and not u.skyddad
      union
      select u.arendenummer from public.utredning u where u.kommun_kod = vilken and u.deltagare_id = s.sokt and not u.skyddad
      order by 1),
    h.uppgifter, h.fran
  from logg.handelse h left join public.anvandare a on a.id = h.aktor
    cross join lateral (select case when h.handelse = 'ATKOMST_NEKAD' and h.uppgifter->>'id' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then (h.uppgifter->>'id')::uuid end as sokt) s
  where h.kedja = vilken
    and ((vilken <> 'SYSTEM' and vilken = any(vagg.mina_kommuner('{LOGGRANSKARE}')))
      or (vilken = 'SYSTEM' and vagg.har_roll('{SYSTEMADMINISTRATOR}')))
    and (fran_dag is null or h.vid >= fran_dag::timestamp at time zone 'Europe/Stockholm')
    and (till_dag is null or h.vid < (till_dag + 1)::timestamp at time zone 'Europe/Stockholm')
    and (person is null or person = any(h.deltagare))
    and (vem is null or h.aktor = vem)
    and (vad is null or h.handelse = vad)
    and (fore_nr is null or h.nr < fore_nr)
  order by h.nr desc limit least(hogst, 500)
$$;

reset role;
