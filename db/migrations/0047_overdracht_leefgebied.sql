-- What an overdracht is about: the traject that begins with it is watched for coming back per leefgebied (policy plan ch. 6).
-- Of a melding its vragen say so. What was offered before from a traject takes that of the traject; of a plan nobody said it.

alter table overdracht
  add leefgebied text,
  add constraint overdracht_leefgebied_vragen_van_melding check (melding_id is null or leefgebied is null);

update overdracht o set leefgebied = t.leefgebied from traject t where t.gemeente_id = o.gemeente_id and t.id = o.traject_id;
