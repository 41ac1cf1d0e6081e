-- What was just sent, so that the same form sent twice has one effect: a fingerprint and the answer, the sender's alone.
create table public.engang (
  anvandare_id uuid not null,
  avtryck bytea not null,
  vid timestamptz(3) not null default now(),
  svar jsonb,
  constraint engang_pkey primary key (anvandare_id, avtryck)
);
grant select, insert, update, delete on public.engang to kraft_vagg, kraft_app;
alter table public.engang enable row level security;
alter table public.engang force row level security;
create policy vagg on public.engang to kraft_vagg using (true) with check (true);
create policy mina on public.engang to kraft_app using (anvandare_id = (select vagg.jag())) with check (anvandare_id = (select vagg.jag()));
