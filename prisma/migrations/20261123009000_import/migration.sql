-- The import's doors: what is stored about everyone in a list, in one question, and what the import adds to its own cases;
-- and the file between its dry run and its import.

-- A list that was handed in: its author's alone, for some hours, and gone when it is read in or replaced.
create table public.import_fil (
  kommun_kod text not null,
  id uuid not null,
  anvandare_id uuid not null,
  filnamn text not null,
  innehall bytea not null,
  inlamnad_at timestamptz(3) not null default now(),
  constraint import_fil_pkey primary key (kommun_kod, id),
  constraint import_fil_kommun_kod_fkey foreign key (kommun_kod) references public.kommun (kod) on delete restrict on update cascade
);
create unique index import_fil_id_key on public.import_fil (id);
create index import_fil_anvandare_id_idx on public.import_fil (anvandare_id);
grant select, insert, update, delete on public.import_fil to kraft_vagg;
alter table public.import_fil enable row level security;
alter table public.import_fil force row level security;
create policy vagg on public.import_fil to kraft_vagg using (true) with check (true);
grant select, insert, delete on public.import_fil to kraft_app;
create policy min on public.import_fil to kraft_app using (
  anvandare_id = (select vagg.jag()) and inlamnad_at > now() - interval '12 hours'
  and array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null)
  with check (anvandare_id = (select vagg.jag())
  and array_position((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[], kommun_kod) is not null);

set role kraft_vagg;

-- Takes away every handed in list that has outlived its hours, whoever's it was.
create function vagg.rensa_importfiler() returns void language sql volatile security definer set search_path = '' as $$
  delete from public.import_fil where inlamnad_at < now() - interval '12 hours'
$$;

-- What is stored about the persons of a list: personer [{nummer, fornamn, efternamn, fodd}]. Of somebody whose protection hides
-- even that they are there, only that (dold); of others the latest utredning and every row that was ever taken in. Who is
-- nowhere is left out. `andrad`: decided, corrected or moved on in the app since the import (each import of a case is a version).
create function vagg.import_lagrat(kommun text, program text, personer jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare mina uuid[];
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'IMPORT_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  mina := vagg.mina_undantag();
  return (
    with sokta as materialized (
      select * from jsonb_to_recordset(personer) as s(nummer text, fornamn text, efternamn text, fodd date)
    ), traffar as materialized (
      select s.nummer as sokt, d.id, d.skydd, d.skydd = 'INGA' or exists (
          select 1 from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = d.id and u.id = any(mina)) as syns
      from sokta s join public.deltagare d on d.kommun_kod = kommun and d.nummer = s.nummer
      union all
      select s.nummer, d.id, d.skydd, false
      from sokta s join public.deltagare d on d.kommun_kod = kommun and d.nummer is null and d.fodelsedatum = s.fodd and d.skydd <> 'INGA'
        and lower(d.fornamn) = lower(s.fornamn) and lower(d.efternamn) = lower(s.efternamn)
      where not exists (select 1 from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = d.id and u.id = any(mina))
    )
    select coalesce(jsonb_agg(case when not t.syns then jsonb_build_object('nummer', t.sokt, 'dold', true) else jsonb_build_object(
      'nummer', t.sokt, 'dold', false, 'deltagareId', t.id, 'skydd', t.skydd,
      'utredning', (select jsonb_build_object('id', u.id, 'avslutad', u.avslutad, 'version', u.version, 'andrad',
          u.version > (select count(*) from public.import_rad r where r.kommun_kod = kommun and r.utredning_id = u.id)
          or exists (select 1 from public.samtycke x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.rekommendation x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.insats x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.aktivitetsformaga x where x.kommun_kod = kommun and x.utredning_id = u.id and x.kalla <> 'IMPORT')
          or exists (select 1 from public.rattelse x where x.kommun_kod = kommun and x.utredning_id = u.id))
        from public.utredning u where u.kommun_kod = kommun and u.deltagare_id = t.id and u.program_kod = program
        order by u.identifierad desc, u.skapad_at desc, u.id limit 1),
      'rader', coalesce((select jsonb_agg(jsonb_build_object('utredningId', r.utredning_id, 'falt', r.falt) order by r.import_at, r.id)
        from public.utredning u join public.import_rad r on r.kommun_kod = u.kommun_kod and r.utredning_id = u.id
        where u.kommun_kod = kommun and u.deltagare_id = t.id and u.program_kod = program), '[]')) end), '[]')
    from traffar t
  );
end $$;

-- Rows about somebody hidden: kept for that person's handlers with a task, once however often the list is tried. Says nothing back.
-- rader: [{nummer, fornamn, efternamn, fodd, typat}].
create function vagg.import_till_granskning(kommun text, rader jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'IMPORT_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  with sokta as (
    select * from jsonb_to_recordset(rader) as s(nummer text, fornamn text, efternamn text, fodd date, typat jsonb)
  ), gomda as (
    select s.typat, u.id as utredning_id from sokta s
    join public.deltagare d on d.kommun_kod = kommun and d.skydd <> 'INGA' and (d.nummer = s.nummer
      or (d.nummer is null and d.fodelsedatum = s.fodd and lower(d.fornamn) = lower(s.fornamn) and lower(d.efternamn) = lower(s.efternamn)))
    cross join lateral (select x.id from public.utredning x where x.kommun_kod = kommun and x.deltagare_id = d.id
      order by x.identifierad desc, x.skapad_at desc, x.id limit 1) u
  ), nya as (
    insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
    select kommun, gen_random_uuid(), g.utredning_id, 'IMPORT', g.typat, vagg.jag() from gomda g
    where not exists (select 1 from public.granskning x where x.kommun_kod = kommun and x.utredning_id = g.utredning_id
      and x.kalla = 'IMPORT' and x.innehall = g.typat and x.inlamnad_av = vagg.jag() and x.klar_at is null)
    returning utredning_id
  )
  insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll)
  select distinct on (n.utredning_id) kommun, gen_random_uuid(), n.utredning_id, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE' from nya n
  where not exists (select 1 from public.uppgift x where x.kommun_kod = kommun and x.utredning_id = n.utredning_id
    and x.slag = 'GRANSKA_INKOMMET' and x.klar_at is null);
end $$;

-- Brings imported cases up to date with a later list: the case as it is with the new facts, its old periods taken away (new ones
-- are laid in after), its imported samtycke withdrawn where that is why it ended. Only cases that came by import and that the actor may open.
-- arenden: [{id, version, manader, skal, steg, steg_sedan, status, vilande_skal, ligger_hos, ligger_hos_sedan, aktualiserad, teambeslut,
-- avslutad, avslutsorsak, aterkallat}]. Answers with how many were still as they were when they were read.
create function vagg.import_komplettera(kommun text, arenden jsonb) returns int
language plpgsql volatile security definer set search_path = '' as $$
declare hur_manga int; ids uuid[];
begin
  if not (kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'IMPORT_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  ids := array(select (a->>'id')::uuid from jsonb_array_elements(arenden) a);
  if exists (select 1 from public.utredning u where u.id = any(ids)
             and (u.kommun_kod <> kommun or u.kalla <> 'IMPORT' or (u.skyddad and not u.id = any(vagg.mina_undantag())))) then
    raise exception 'IMPORT_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  update public.utredning u set manader = n.manader, skal = n.skal, steg = n.steg, steg_sedan = n.steg_sedan, status = n.status,
    vilande_skal = n.vilande_skal, ligger_hos = n.ligger_hos, ligger_hos_sedan = n.ligger_hos_sedan, aktualiserad = n.aktualiserad,
    teambeslut = n.teambeslut, avslutad = n.avslutad, avslutsorsak = n.avslutsorsak, version = u.version + 1,
    andrad_at = now(), andrad_av = vagg.jag()
  from jsonb_populate_recordset(null::public.utredning, arenden) n
  where u.kommun_kod = kommun and u.id = n.id and u.version = n.version;
  get diagnostics hur_manga = row_count;
  delete from public.steg_period p where p.kommun_kod = kommun and p.utredning_id = any(ids);
  delete from public.status_period p where p.kommun_kod = kommun and p.utredning_id = any(ids);
  update public.samtycke s set aterkallat = (a->>'aterkallat')::date, version = s.version + 1
  from jsonb_array_elements(arenden) a
  where a->>'aterkallat' is not null and s.kommun_kod = kommun and s.utredning_id = (a->>'id')::uuid and s.satt = 'IMPORT' and s.aterkallat is null;
  return hur_manga;
end $$;

revoke execute on function vagg.rensa_importfiler(), vagg.import_lagrat(text, text, jsonb), vagg.import_till_granskning(text, jsonb),
  vagg.import_komplettera(text, jsonb) from public;
grant execute on function vagg.rensa_importfiler() to kraft_app, kraft_inlogg;
grant execute on function vagg.import_lagrat(text, text, jsonb), vagg.import_till_granskning(text, jsonb), vagg.import_komplettera(text, jsonb) to kraft_app;
reset role;
