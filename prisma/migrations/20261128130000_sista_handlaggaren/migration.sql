-- A protected person always has somebody of the kommun who can open the case: the last handler is not ended by hand, and where a date
-- has ended them all, one colleague is named. docs/beslut/2026-11-23-skyddade-personuppgifter.md.

create index uppgift_egna on public.uppgift (kommun_kod, anvandare_id) where klar_at is null;

set role kraft_vagg;

-- The handlers of a case who hold a membership that fits it on a day, with some memberships left out of account; and whether they are
-- the kommun's own.
create function vagg.giltiga_handlaggare(kommun text, vilken uuid, dag date, utan uuid[] default '{}') returns table (anvandare_id uuid, kommunens boolean)
language sql stable security definer set search_path = '' as $$
  select x.anvandare_id, bool_or(m.roll = 'PROJEKTMEDARBETARE')
  from public.atkomst x
  join public.utredning u on u.kommun_kod = x.kommun_kod and u.id = x.utredning_id
  join public.anvandare a on a.id = x.anvandare_id and a.avstangd_at is null
  join public.medlemskap m on m.anvandare_id = x.anvandare_id and m.program_kod = u.program_kod
    and ((m.roll = 'PROJEKTMEDARBETARE' and m.kommun_kod = u.kommun_kod) or (m.roll = 'ARBETSTERAPEUT' and m.team_kod in (u.team_kod, u.oppen_team)))
    and m.bekraftad_at is not null and m.avslutad_at is null and m.fran <= dag and (m.till is null or m.till >= dag) and not m.id = any(utan)
  where x.kommun_kod = kommun and x.utredning_id = vilken and x.slag = 'HANDLAGGARE' and x.aterkallad_at is null
    and x.fran <= dag and (x.till is null or x.till >= dag)
  group by 1
$$;

-- Who handles a protected case, for those who may open it. One whose membership has ended handles nothing.
create or replace function vagg.handlaggare(kommun text, vilken uuid) returns table (anvandare_id uuid, namn text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.namn from vagg.giltiga_handlaggare(kommun, vilken, vagg.idag()) x join public.anvandare a on a.id = x.anvandare_id
  where vilken = any(vagg.mina_undantag())
$$;

-- ------------------------------------------------------------------ by hand: never the last one

-- Whether a protected person, in a case open or closed, would stand without a handler of the kommun if these memberships ended.
create function vagg.sista_handlaggare(dessa uuid[]) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.medlemskap m
    join public.atkomst x on x.anvandare_id = m.anvandare_id and x.kommun_kod = m.kommun_kod and x.slag = 'HANDLAGGARE' and x.aterkallad_at is null
    join public.utredning u on u.kommun_kod = x.kommun_kod and u.id = x.utredning_id and u.skyddad
    where m.id = any(dessa) and m.roll = 'PROJEKTMEDARBETARE'
      and exists (select 1 from vagg.giltiga_handlaggare(u.kommun_kod, u.id, vagg.idag()) g where g.kommunens and g.anvandare_id = m.anvandare_id)
      and not exists (select 1 from vagg.giltiga_handlaggare(u.kommun_kod, u.id, vagg.idag(), dessa) g where g.kommunens))
$$;

-- Ends a membership at once, or turns a proposal down. Answers with what stands in the way: open cases, and whether it is a protected
-- person's last handler. Nothing: it is done. One ending at a time, so that two handlers do not leave at once.
drop function vagg.avsluta_medlemskap(uuid);
create function vagg.avsluta_medlemskap(vilket uuid, out oppna int, out sista boolean) language plpgsql volatile security definer set search_path = '' as $$
declare m public.medlemskap;
begin
  perform pg_advisory_xact_lock(7308);
  select * into m from public.medlemskap x where x.id = vilket and x.avslutad_at is null for update;
  perform vagg.krav(found and m.anvandare_id <> vagg.jag() and (vagg.far_skota_konto(m.anvandare_id)
    or (m.roll in ('PROJEKTMEDARBETARE', 'REMITTENT') and m.kommun_kod = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}')))
    or (m.roll in ('ARBETSTERAPEUT', 'FORTROENDELAKARE') and vagg.har_roll('{PROJEKTLEDARE}'))
    or (m.bekraftad_at is null and vagg.far_bekrafta(vilket))));
  oppna := vagg.oppna_arenden(vilket);
  sista := vagg.sista_handlaggare(array[vilket]);
  if oppna > 0 or sista then return; end if;
  update public.medlemskap set avslutad_av = vagg.jag(), avslutad_at = now() where id = vilket;
end $$;

-- Closes an account: memberships, links and sessions end at once. Answers as above.
drop function vagg.avsluta_konto(uuid);
create function vagg.avsluta_konto(vem uuid, out oppna int, out sista boolean) language plpgsql volatile security definer set search_path = '' as $$
declare alla uuid[];
begin
  perform pg_advisory_xact_lock(7308);
  perform 1 from public.anvandare a where a.id = vem and a.avstangd_at is null for update;
  perform vagg.krav(found and vagg.far_skota_konto(vem));
  alla := array(select m.id from public.medlemskap m where m.anvandare_id = vem and m.avslutad_at is null);
  select coalesce(sum(vagg.oppna_arenden(x)), 0) into oppna from unnest(alla) x;
  sista := vagg.sista_handlaggare(alla);
  if oppna > 0 or sista then return; end if;
  update public.anvandare set avstangd_at = now() where id = vem;
  update public.medlemskap set avslutad_av = vagg.jag(), avslutad_at = now() where id = any(alla);
  update public.engangslank set gar_ut_at = now() where anvandare_id = vem and anvand_at is null and gar_ut_at > now();
  update public.session set aterkallad_at = now() where anvandare_id = vem and aterkallad_at is null;
end $$;

-- ------------------------------------------------------------------ by date: somebody comes in

-- Those who can handle a protected person of the kommun on a day, and since when.
create function vagg.mojliga_handlaggare(kommun text, program text, dag date) returns table (anvandare_id uuid, sedan date)
language sql stable security definer set search_path = '' as $$
  select m.anvandare_id, min(m.fran) from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id and a.avstangd_at is null
  where m.kommun_kod = kommun and m.program_kod = program and m.roll = 'PROJEKTMEDARBETARE'
    and m.bekraftad_at is not null and m.avslutad_at is null and m.fran <= dag and (m.till is null or m.till >= dag)
  group by 1
$$;

-- A part of the daily pass, which the next migration gives a place in it. Where nobody of the kommun can open a protected case any more, the one is named who handles the person in
-- another case, else who has been there longest, and gets a task to see the handlers over. Where one handler is left and there are
-- two who can be, that one is asked for the second.
create function vagg.utan_handlaggare(dag date) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r record; ny uuid;
begin
  for r in select u.kommun_kod, u.deltagare_id, u.program_kod, array_agg(u.id order by u.identifierad desc, u.skapad_at desc) as ids
           from public.deltagare d join public.utredning u on u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id
           where d.skydd <> 'INGA' and not exists (select 1 from vagg.giltiga_handlaggare(u.kommun_kod, u.id, dag) g where g.kommunens)
           group by 1, 2, 3 order by 1, 2, 3 loop
    select p.anvandare_id into ny from vagg.mojliga_handlaggare(r.kommun_kod, r.program_kod, dag) p
    order by exists (select 1 from public.utredning u, vagg.giltiga_handlaggare(u.kommun_kod, u.id, dag) g
      where u.kommun_kod = r.kommun_kod and u.deltagare_id = r.deltagare_id and g.anvandare_id = p.anvandare_id) desc, p.sedan, p.anvandare_id limit 1;
    continue when not found;
    insert into public.atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran)
    select gen_random_uuid(), r.kommun_kod, x, ny, 'HANDLAGGARE', dag from unnest(r.ids) x;
    insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll)
    values (r.kommun_kod, gen_random_uuid(), r.ids[1], 'UTSEDD_HANDLAGGARE', ny, 'PROJEKTMEDARBETARE');
    perform logg.skriv(jsonb_build_array(jsonb_build_object('kedja', r.kommun_kod, 'handelse', 'HANDLAGGARE_UTSEDD',
      'deltagare', jsonb_build_array(r.deltagare_id), 'utredningar', to_jsonb(r.ids), 'uppgifter', jsonb_build_object('efter', jsonb_build_array(ny)))), null);
  end loop;
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll)
  select s.kommun_kod, gen_random_uuid(), s.id, 'ANDRA_HANDLAGGARE', g.kvar, 'PROJEKTMEDARBETARE'
  from (select distinct on (u.kommun_kod, u.deltagare_id) u.* from public.deltagare d
        join public.utredning u on u.kommun_kod = d.kommun_kod and u.deltagare_id = d.id where d.skydd <> 'INGA'
        order by u.kommun_kod, u.deltagare_id, u.identifierad desc, u.skapad_at desc) s,
    lateral (select (array_agg(x.anvandare_id))[1] as kvar from vagg.giltiga_handlaggare(s.kommun_kod, s.id, dag) x having count(*) = 1) g
  where (select count(*) from vagg.mojliga_handlaggare(s.kommun_kod, s.program_kod, dag)) >= 2
    and not exists (select 1 from public.uppgift t join public.utredning u on u.kommun_kod = t.kommun_kod and u.id = t.utredning_id
      where u.kommun_kod = s.kommun_kod and u.deltagare_id = s.deltagare_id and t.anvandare_id = g.kvar and t.klar_at is null
        and t.slag in ('ANDRA_HANDLAGGARE', 'UTSEDD_HANDLAGGARE'));
end $$;

revoke execute on function vagg.giltiga_handlaggare(text, uuid, date, uuid[]), vagg.sista_handlaggare(uuid[]), vagg.avsluta_medlemskap(uuid),
  vagg.avsluta_konto(uuid), vagg.mojliga_handlaggare(text, text, date), vagg.utan_handlaggare(date) from public;
grant execute on function vagg.avsluta_medlemskap(uuid), vagg.avsluta_konto(uuid) to kraft_app;
reset role;
