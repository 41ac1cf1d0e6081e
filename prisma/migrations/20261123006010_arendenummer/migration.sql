-- As before, but the year's name no longer hides the column of the same name: every call failed (42702).

set role kraft_vagg;

create or replace function vagg.nytt_arendenummer(kommun text, ar int, hur_manga int default 1) returns setof text
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare sista int; forkortning text;
begin
  if not (vagg.ar_huset() or kommun = any(vagg.mina_kommuner('{PROJEKTMEDARBETARE}'))) then
    raise exception 'REGISTRERA_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  select k.prefix into strict forkortning from public.kommun k where k.kod = kommun;
  insert into public.arendenummer_serie as s (kommun_kod, ar, nr) values (kommun, nytt_arendenummer.ar, hur_manga)
    on conflict (kommun_kod, ar) do update set nr = s.nr + hur_manga returning s.nr into sista;
  return query select forkortning || '-' || nytt_arendenummer.ar || '-' || lpad(n::text, greatest(3, length(n::text)), '0')
    from generate_series(sista - hur_manga + 1, sista) n;
end $$;

reset role;
