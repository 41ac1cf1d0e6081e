-- The log as its reviewer reads it: one person's account by exact number, never of somebody protected, and who has acted.

set role kraft_vagg;

create index handelse_utredningar on logg.handelse using gin (utredningar);
create index handelse_aktor on logg.handelse (kedja, aktor);

-- A person of the kommun whose account the loggranskare may read: known by the number as written, and not protected.
create function logg.finn_person(kommun text, nummer12 text) returns uuid language sql stable security definer set search_path = '' as $$
  select d.id from public.deltagare d
  where d.kommun_kod = kommun and kommun = any(vagg.mina_kommuner('{LOGGRANSKARE}')) and d.skydd = 'INGA'
    and (d.nummer = nummer12 or exists (select 1 from public.deltagare_nummer x
      where x.kommun_kod = d.kommun_kod and x.deltagare_id = d.id and x.nummer = nummer12))
  order by (d.nummer = nummer12) desc limit 1
$$;

-- Whom an account is about: the person's ärendenummer, nothing else. Null for somebody unknown, protected or of another kommun.
create function logg.persons_arenden(kommun text, vem uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select array(select u.arendenummer from public.utredning u where u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id order by u.identifierad, 1)
  from public.deltagare d where d.kommun_kod = kommun and d.id = vem and d.skydd = 'INGA' and kommun = any(vagg.mina_kommuner('{LOGGRANSKARE}'))
$$;

-- A person's own account: every row that names the person or one of the person's cases. Newest first, before a number.
create function logg.konto(kommun text, vem uuid, fran_dag date, till_dag date, fore_nr bigint, hogst int)
returns table (nr bigint, vid timestamptz, aktor uuid, aktor_namn text, aktor_slag text, roll text, handelse text, uppgifter jsonb, fran text)
language sql stable security definer set search_path = '' as $$
  with fall as materialized (select array(select u.id from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = vem) ids
    where logg.persons_arenden(kommun, vem) is not null)
  select h.nr, h.vid, h.aktor, a.namn, h.aktor_slag, h.roll, h.handelse, h.uppgifter, h.fran
  from fall, logg.handelse h left join public.anvandare a on a.id = h.aktor
  where h.kedja = kommun and (h.deltagare @> array[vem] or h.utredningar && fall.ids)
    and (fran_dag is null or h.vid >= fran_dag::timestamp at time zone 'Europe/Stockholm')
    and (till_dag is null or h.vid < (till_dag + 1)::timestamp at time zone 'Europe/Stockholm')
    and (fore_nr is null or h.nr < fore_nr)
  order by h.nr desc limit least(hogst, 5000)
$$;

-- Who has acted in a chain that the actor may read.
create function logg.aktorer(vilken text) returns table (id uuid, namn text) language sql stable security definer set search_path = '' as $$
  select a.id, a.namn from public.anvandare a
  where exists (select 1 from logg.handelse h where h.kedja = vilken and h.aktor = a.id)
    and ((vilken <> 'SYSTEM' and vilken = any(vagg.mina_kommuner('{LOGGRANSKARE}'))) or (vilken = 'SYSTEM' and vagg.har_roll('{SYSTEMADMINISTRATOR}')))
$$;

revoke execute on function logg.finn_person(text, text), logg.persons_arenden(text, uuid), logg.konto(text, uuid, date, date, bigint, int), logg.aktorer(text) from public;
grant execute on function logg.finn_person(text, text), logg.persons_arenden(text, uuid), logg.konto(text, uuid, date, date, bigint, int), logg.aktorer(text) to kraft_app;
reset role;
