-- What is to be made again can be named itself: all of them after a load, one line each.
alter table geval_vuil add column eenheid uuid;
