-- Who in the team is responsible for a case is the team's to say: in its decision, when that is undone, and when the case is
-- handed over. The kommun, which changes the rest of the row, does not. docs/beslut/2026-11-23-teamets-beslut.md.
set role kraft_vagg;

create function vagg.teamets_ansvarig() returns trigger language plpgsql set search_path = '' as $$
begin
  if array_position(vagg.mina_team(), new.oppen_team) is null then
    raise exception 'ANSVARIG_EJ_BEHORIG' using errcode = 'KR003';
  end if;
  return new;
end $$;

revoke execute on function vagg.teamets_ansvarig() from public;
grant execute on function vagg.teamets_ansvarig() to kraft_agare;
reset role;

create trigger ansvarig before update of arbetsterapeut_id on public.utredning for each row
  when (old.arbetsterapeut_id is distinct from new.arbetsterapeut_id and current_user = 'kraft_app')
  execute function vagg.teamets_ansvarig();
