-- The log: append-only by lack of rights, one chain per kommun and one for the system, each row sealed with the hash of
-- the row before it, written in the transaction of the act.

set role kraft_vagg;

create table logg.kedja (
  kedja text primary key,
  nr bigint not null,
  hash bytea not null
);

create table logg.handelse (
  kedja text not null,
  nr bigint not null,
  vid timestamptz not null,
  aktor uuid,
  aktor_slag text not null check (aktor_slag in ('ANVANDARE', 'SYSTEM', 'OPERATOR', 'OKAND')),
  medlemskap uuid,
  roll text,
  handelse text not null,
  deltagare uuid[] not null default '{}',
  utredningar uuid[] not null default '{}',
  uppgifter jsonb not null default '{}',
  fran text,
  fore bytea not null,
  hash bytea not null,
  primary key (kedja, nr)
);
create index handelse_vid on logg.handelse (kedja, vid desc);
create index handelse_deltagare on logg.handelse using gin (deltagare);

create function logg.text_av(h logg.handelse) returns text language sql stable set search_path = '' as $$
  select concat_ws('|', h.kedja, h.nr, to_char(h.vid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(h.aktor::text, ''),
    h.aktor_slag, coalesce(h.medlemskap::text, ''), coalesce(h.roll, ''), h.handelse, array_to_string(h.deltagare, ','),
    array_to_string(h.utredningar, ','), h.uppgifter::text, coalesce(h.fran, ''))
$$;

-- Appends one row to its chain. The caller has resolved the actor.
create function logg.tillagg(h logg.handelse) returns void language plpgsql security definer set search_path = '' as $$
declare rad logg.handelse := h; huvud logg.kedja;
begin
  insert into logg.kedja (kedja, nr, hash) values (h.kedja, 0, '\x') on conflict do nothing;
  select * into huvud from logg.kedja k where k.kedja = h.kedja for update;
  rad.nr := huvud.nr + 1;
  rad.vid := clock_timestamp();
  rad.deltagare := coalesce(h.deltagare, '{}');
  rad.utredningar := coalesce(h.utredningar, '{}');
  rad.uppgifter := coalesce(h.uppgifter, '{}');
  rad.fore := huvud.hash;
  rad.hash := sha256(huvud.hash || convert_to(logg.text_av(rad), 'UTF8'));
  insert into logg.handelse select rad.*;
  update logg.kedja k set nr = rad.nr, hash = rad.hash where k.kedja = h.kedja;
end $$;

-- Writes the events of one act, in the order of their chains so that no two acts wait for each other in a ring.
-- handelser: [{kedja, handelse, medlemskap, deltagare[], utredningar[], uppgifter}]. The actor is resolved here, never passed in.
create function logg.skriv(handelser jsonb, fran text) returns void language plpgsql security definer set search_path = '' as $$
declare vem uuid := vagg.jag(); e jsonb; rad logg.handelse; m public.medlemskap;
begin
  for e in select value from jsonb_array_elements(handelser) with ordinality t(value, n) order by value->>'kedja', n loop
    if e->>'kedja' <> 'SYSTEM' and not exists (select 1 from public.kommun where kod = e->>'kedja') then
      raise exception 'LOGG_OKAND_KEDJA %', e->>'kedja';
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

-- Counts a chain over from its first row: how many rows, and the number of the first that does not hold (null = all hold).
create function logg.verifiera(vilken text) returns table (rader bigint, forsta_fel bigint) language sql stable security definer set search_path = '' as $$
  with r as (
    select h.nr, h.hash, h.fore, sha256(h.fore || convert_to(logg.text_av(h), 'UTF8')) as raknad,
      lag(h.hash, 1, '\x') over (order by h.nr) as forra, row_number() over (order by h.nr) as plats
    from logg.handelse h where h.kedja = vilken
  ), slut as (
    select k.nr, k.hash from logg.kedja k where k.kedja = vilken
  )
  select (select count(*) from r), (select min(nr) from (
    select nr from r where hash <> raknad or fore <> forra or nr <> plats
    union all
    select slut.nr from slut where slut.nr <> coalesce((select max(nr) from r), 0)
      or slut.hash <> coalesce((select hash from r order by nr desc limit 1), '\x')) fel)
$$;

-- The log as a loggranskare of the kommun reads it (the system's chain: a systemadministratör). Newest first, before a number.
create function logg.las(vilken text, fran_dag date, till_dag date, person uuid, vem uuid, vad text, fore_nr bigint, hogst int)
returns table (nr bigint, vid timestamptz, aktor uuid, aktor_namn text, aktor_slag text, roll text, handelse text, deltagare uuid[],
  arendenummer text[], uppgifter jsonb, fran text)
language sql stable security definer set search_path = '' as $$
  select h.nr, h.vid, h.aktor, a.namn, h.aktor_slag, h.roll, h.handelse, h.deltagare,
    array(select u.arendenummer from public.utredning u where u.id = any(h.utredningar) and not u.skyddad order by 1), h.uppgifter, h.fran
  from logg.handelse h left join public.anvandare a on a.id = h.aktor
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

revoke execute on all functions in schema logg from public;
grant execute on function logg.skriv(jsonb, text), logg.las(text, date, date, uuid, uuid, text, bigint, int) to kraft_app;
grant execute on function logg.skriv(jsonb, text) to kraft_inlogg;
grant execute on function logg.verifiera(text) to kraft_inlogg, kraft_agare;
reset role;
