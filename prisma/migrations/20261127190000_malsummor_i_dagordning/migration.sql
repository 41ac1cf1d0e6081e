-- The sums of a scope are read from a day on, for one indicator or many: the day stands before the indicator.
drop index public.malsumma_nyckel_idx;
create index malsumma_nyckel_idx on public.malsumma (program_kod, typ, kod, grad, fran, indikator, spar, kon);

-- Nobody ceases to be counted before the first day.
alter table public.malintervall add constraint malintervall_dagar check (till >= fran) not valid;
