-- A team's open cases by how long they have been in their step, with all that the board counts and the wall asks: the counts of a
-- country are read from the index alone.
drop index public.utredning_team_oppna_idx;
create index utredning_team_oppna_idx on public.utredning (oppen_team, steg, steg_sedan, id)
  include (kommun_kod, skyddad, oppen_till, status, arbetsterapeut_id, kontaktperson_id, teambeslut, aktualiserad, ligger_hos, ligger_hos_sedan, vilande_till)
  where avslutad is null;
