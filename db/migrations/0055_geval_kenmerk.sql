-- What else a geval is divided by: the wet, how old the inwoner was then, and who brought the vraag.
alter table geval add column wet text, add column leeftijd text, add column verwijzer text;
-- Of those there are nobody knows it yet.
insert into geval_vuil (gemeente_id, eenheid) select distinct gemeente_id, eenheid from geval;
