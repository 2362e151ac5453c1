-- Two kpi's more: of what there is nobody made their gevallen yet.
insert into geval_vuil (gemeente_id, eenheid) select distinct gemeente_id, eenheid from geval;
