-- Why a samenvoeging was undone: two files that part are found apart from then on, and who reads them later wants to know.
-- What was undone before nobody asked has none.

alter table inwoner_samenvoeging
  add ongedaan_reden text,
  add constraint inwoner_samenvoeging_ongedaan_reden check (ongedaan_reden is null or ongedaan_op is not null and length(ongedaan_reden) between 1 and 2000);
