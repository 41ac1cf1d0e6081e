-- Whoever may ask for all scopes is not asked which teams and kommuner are theirs: of the three questions about who asks, which cost
-- more than the numbers of a small project, one is left. What each may ask for is as before.

set role kraft_vagg;

-- The scopes whose numbers the actor may ask for, on each of some days: the programme, its teams and kommuner, and the kommuner in it.
-- vilken_typ, vilken_kod: that scope alone.
create or replace function vagg.mina_omfang(vilket text, dagar date[], vilken_typ text default null, vilken_kod text default null)
returns table (per date, typ text, kod text, namn text, kommun_kod text)
language sql stable security definer set search_path = '' as $$
  with jag as materialized (select exists (select 1 from vagg.mina_medlemskap() where program_kod = vilket
        and roll in ('PROJEKTLEDARE', 'PROJEKTADMINISTRATOR', 'STYRGRUPP')) or vagg.ar_huset() as allt),
  tk as materialized (select d.per, t.team_kod, t.kommun_kod from unnest(dagar) d(per), public.team_kommun t
         where t.program_kod = vilket and t.fran <= greatest(d.per, (select p.fran from public.program p where p.kod = vilket))
           and (t.till is null or t.till >= d.per))
  select tk.per, 'PROGRAM', p.kod, p.namn, tk.kommun_kod from public.program p, tk, jag
  where p.kod = vilket and jag.allt and coalesce(vilken_typ, 'PROGRAM') = 'PROGRAM' and coalesce(vilken_kod, p.kod) = p.kod
  union all
  select tk.per, 'TEAM', t.kod, t.namn, tk.kommun_kod from public.team t join tk on tk.team_kod = t.kod, jag
  where (jag.allt or t.kod = any((select vagg.mina_team())::text[]))
    and coalesce(vilken_typ, 'TEAM') = 'TEAM' and coalesce(vilken_kod, t.kod) = t.kod
  union all
  select tk.per, 'KOMMUN', k.kod, k.namn, k.kod from public.kommun k join tk on tk.kommun_kod = k.kod, jag
  where (jag.allt or k.kod = any((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[])
      or tk.team_kod = any((select vagg.mina_team())::text[]))
    and coalesce(vilken_typ, 'KOMMUN') = 'KOMMUN' and coalesce(vilken_kod, k.kod) = k.kod
$$;

-- For whoever may see the whole programme as the styrgrupp and not as more: every scope on each of some days, the team it belongs
-- to, and whether another membership gives its numbers exactly all the same. For everybody else no row.
create or replace function vagg.grova_omfang(vilket text, dagar date[])
returns table (per date, typ text, kod text, team_kod text, exakt boolean)
language sql stable security definer set search_path = '' as $$
  with omfang as materialized (select o.* from vagg.mina_omfang(vilket, dagar) o
    where (select '{STYRGRUPP}' <@ jag.roller and not jag.roller && '{PROJEKTLEDARE,PROJEKTADMINISTRATOR}'
      from (select array(select m.roll from vagg.mina_medlemskap() m where m.program_kod = vilket) as roller) jag))
  select distinct o.per, o.typ, o.kod, t.kod,
    coalesce(t.kod = any((select vagg.mina_team())::text[]), false)
      or (o.typ = 'KOMMUN' and o.kod = any((select vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))::text[]))
  from omfang o left join omfang t
    on o.typ <> 'PROGRAM' and t.typ = 'TEAM' and t.per = o.per and t.kommun_kod = o.kommun_kod
$$;
