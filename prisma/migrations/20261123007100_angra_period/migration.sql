-- An act that is undone takes with it the period that it began; only the one that runs can go.
grant delete on public.steg_period, public.status_period to kraft_app;
do $$
declare t text;
begin
  foreach t in array array['steg_period', 'status_period'] loop
    execute format('create policy bort on public.%1$I for delete to kraft_app using (till is null and exists (
      select 1 from public.utredning u where u.kommun_kod = %1$I.kommun_kod and u.id = %1$I.utredning_id
        and (array_position((select vagg.mina_kommuner(''{PROJEKTMEDARBETARE}''))::text[], u.kommun_kod) is not null
          or array_position((select vagg.mina_team())::text[], u.oppen_team) is not null) offset 0))', t);
  end loop;
end $$;
