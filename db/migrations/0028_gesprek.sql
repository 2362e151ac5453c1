-- A gesprek can be of a traject, so that what was handed over with it is where the talk begins (product.md, nobody tells a story twice).

alter table gesprek add column traject_id uuid;
alter table gesprek add foreign key (gemeente_id, traject_id) references traject on delete restrict;
alter table gesprek drop constraint gesprek_bij_melding_of_plan;
-- Who may see that one thing, may see this.
alter table gesprek add constraint gesprek_is_van_een check (num_nonnulls(melding_id, plan_id, traject_id) = 1);
create index gesprek_traject on gesprek (gemeente_id, traject_id) where traject_id is not null;

-- What came up in a gesprek of a traject is a document of that traject.
alter table document drop constraint document_gesprek_heeft_drager;

-- Contacts with the resident: those written down, and each gesprek that was held (audit 2019, 4.1.2).
create function aantal_contacten(t traject) returns integer language sql stable as $$
  select t.contacten + (select count(*) from gesprek g
    where g.gemeente_id = t.gemeente_id and g.traject_id = t.id and g.gevoerd_op is not null)::integer
$$;
