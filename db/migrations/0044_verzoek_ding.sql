-- What a granted request for destruction covers, and who carries it out (Wmo 2015 5.3.5; Jeugdwet 7.3.9; decision 0021).

create table verzoek_ding (
  gemeente_id integer not null,
  verzoek_id uuid not null,
  soort text not null check (soort in ('melding', 'traject', 'plan', 'contact')),
  -- Not a key: the line stays when the thing is gone, so that the letter can say what went.
  ding_id uuid not null,
  -- The day it came in, began, was drawn up or took place.
  dag date not null,
  weg_op timestamptz,
  weg_door_id uuid,
  primary key (gemeente_id, verzoek_id, soort, ding_id),
  foreign key (gemeente_id, verzoek_id) references verzoek on delete cascade,
  foreign key (gemeente_id, weg_door_id) references medewerker on delete restrict,
  constraint verzoek_ding_weg_heel check (num_nonnulls(weg_op, weg_door_id) in (0, 2))
);

-- A second person destroys too; what was decided before this day can still name one.
alter table verzoek drop constraint verzoek_kopie_twee_personen;
alter table verzoek add constraint verzoek_twee_personen check (
  (nakijker_id is null or (soort in ('inzage', 'vernietiging') and besluit is not null and besluit <> 'geweigerd'))
  and (nakijker_id is not null or soort <> 'inzage' or besluit is null or besluit = 'geweigerd')
  and nakijker_id <> besloten_door_id and (nagekeken_op is null or nakijker_id is not null));

-- Destruction is done once all that was named is gone: also when somebody writes in the database itself.
create function vernietiging_is_gedaan() returns trigger language plpgsql as $$
begin
  if new.nagekeken_op is null or exists (select from verzoek_ding d
    where d.gemeente_id = new.gemeente_id and d.verzoek_id = new.id and d.weg_op is null) then
    raise exception 'er is nog niet alles vernietigd' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger vernietiging_is_gedaan before update on verzoek for each row
  when (new.soort = 'vernietiging' and new.afgerond_op is not null and old.afgerond_op is null) execute function vernietiging_is_gedaan();
