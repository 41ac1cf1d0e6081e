-- Who is named in a case by exception says on which samtycke, so that the page can set each name beside its samtycke.
drop function vagg.namngivna(text, uuid);
set role kraft_vagg;
create function vagg.namngivna(kommun text, vilken uuid)
returns table (anvandare_id uuid, namn text, slag text, kommun_kod text, team_kod text, till date, samtycke_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct on (x.slag, a.namn, a.id) a.id, a.namn, x.slag, m.kommun_kod, m.team_kod, x.till, x.samtycke_id
  from public.atkomst x join public.anvandare a on a.id = x.anvandare_id
    join public.utredning u on u.kommun_kod = x.kommun_kod and u.id = x.utredning_id
    left join public.medlemskap m on m.anvandare_id = a.id and m.bekraftad_at is not null and m.avslutad_at is null
      and m.fran <= vagg.idag() and (m.till is null or m.till >= vagg.idag())
      and ((x.slag = 'KOLLEGA' and m.roll = 'PROJEKTMEDARBETARE')
        or (x.slag = 'HANDLAGGARE' and (m.kommun_kod = kommun and m.roll = 'PROJEKTMEDARBETARE' or m.team_kod = u.team_kod)))
  where x.kommun_kod = kommun and x.utredning_id = vilken and x.aterkallad_at is null and x.fran <= vagg.idag()
    and (x.till is null or x.till >= vagg.idag()) and vagg.far_som_kommun(kommun, vilken)
  order by x.slag, a.namn, a.id, x.till desc nulls first
$$;
revoke execute on function vagg.namngivna(text, uuid) from public;
grant execute on function vagg.namngivna(text, uuid) to kraft_app;
reset role;
