-- Why a note was annulled is seen by those who see the note: one from before the sending stays in the kommun.
create policy anteckningens on public.rattelse as restrictive for select to kraft_app using (
  sak <> 'anteckning' or exists (
    select 1 from public.anteckning a where a.kommun_kod = rattelse.kommun_kod and a.id = rattelse.sak_id offset 0));
