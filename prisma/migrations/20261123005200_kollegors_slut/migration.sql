-- Named colleagues carry the end date of the samtycke that names them; when that is corrected, theirs follows.
set role kraft_vagg;
create function vagg.kollegors_slut(kommun text, vilken uuid, pa_samtycke uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not vagg.far_som_kommun(kommun, vilken) then
    raise exception 'SAMTYCKE_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  update public.atkomst a set till = s.till from public.samtycke s
  where s.kommun_kod = kommun and s.utredning_id = vilken and s.id = pa_samtycke
    and a.kommun_kod = kommun and a.utredning_id = vilken and a.samtycke_id = s.id and a.slag = 'KOLLEGA' and a.aterkallad_at is null
    and a.till is distinct from s.till;
end $$;
revoke execute on function vagg.kollegors_slut(text, uuid, uuid) from public;
grant execute on function vagg.kollegors_slut(text, uuid, uuid) to kraft_app;
reset role;
