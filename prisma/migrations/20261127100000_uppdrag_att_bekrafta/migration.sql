-- How many of a kommun's proposed memberships wait for the actor's own confirmation, by the same rule as the act. For the start
-- page: without the names, and without counting anybody's cases.
set role kraft_vagg;

create function vagg.uppdrag_att_bekrafta(kommun text) returns int language sql stable security definer set search_path = '' as $$
  select count(*)::int from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id
  where m.kommun_kod = kommun and m.bekraftad_at is null and m.avslutad_at is null and (m.till is null or m.till >= vagg.idag())
    and a.avstangd_at is null and vagg.far_bekrafta(m.id)
$$;

revoke execute on function vagg.uppdrag_att_bekrafta(text) from public;
grant execute on function vagg.uppdrag_att_bekrafta(text) to kraft_app;
reset role;
