-- Of which year the number of inwoners of a kern is and where it was read: from a thousand on a kern is told apart in what is published (reliability.md 3, rule 3).
alter table kern
  add column inwoners_jaar smallint check (inwoners_jaar between 2000 and 2100),
  add column inwoners_bron text check (length(inwoners_bron) between 1 and 200),
  add constraint kern_inwoners_herkomst check (num_nonnulls(inwoners_jaar, inwoners_bron) in (0, 2) and (inwoners is not null or inwoners_jaar is null));
