-- Toestemming: the inwoner's yes as a record: for what, in which words it was asked, from whom, how, when, until when, and taken back (AVG art. 7; Wmo 2015 art. 5.1.1 lid 4).

create table toestemming (
  gemeente_id integer not null,
  id uuid not null,
  -- Whose data it is about.
  inwoner_id uuid not null,
  -- For what: the package that goes along, the voortgangskaart of who sent it, or a place in the one plan.
  reikwijdte text not null check (reikwijdte in ('pakket', 'voortgangskaart', 'plan')),
  overdracht_id uuid,
  traject_id uuid,
  doel_id uuid,
  -- Which wording of the sentence was asked (features/toestemming/vraag.ts).
  versie integer not null check (versie >= 1),
  gegeven_door text not null check (gegeven_door in ('inwoner', 'ouder', 'wettelijk_vertegenwoordiger')),
  -- Who spoke for the inwoner, where the file knows them.
  gever_id uuid,
  wijze text not null check (wijze in ('mondeling', 'schriftelijk')),
  gegeven_op date not null,
  -- The last day; empty is until it is taken back.
  tot date,
  vastgelegd_op timestamptz not null,
  vastgelegd_door_id uuid not null,
  -- Taken back: from that moment it opens nothing.
  ingetrokken_op timestamptz,
  ingetrokken_vastgelegd_door_id uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, gever_id) references inwoner on delete restrict,
  foreign key (gemeente_id, overdracht_id) references overdracht on delete restrict,
  foreign key (gemeente_id, traject_id) references traject on delete restrict,
  -- A doel that is taken out of the plan takes its yes along.
  foreign key (gemeente_id, doel_id) references doel on delete cascade,
  foreign key (gemeente_id, vastgelegd_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, ingetrokken_vastgelegd_door_id) references medewerker on delete restrict,
  constraint toestemming_voor_een check (num_nonnulls(overdracht_id, traject_id, doel_id) = 1
    and (reikwijdte = 'plan') = (overdracht_id is null)),
  constraint toestemming_zelf_is_zelf check (gegeven_door <> 'inwoner' or gever_id is null),
  constraint toestemming_eindigt_na_begin check (tot >= gegeven_op),
  constraint toestemming_intrekking_heel check (num_nonnulls(ingetrokken_op, ingetrokken_vastgelegd_door_id) in (0, 2)
    and ingetrokken_op >= vastgelegd_op)
);
create index toestemming_overdracht on toestemming (gemeente_id, overdracht_id) where overdracht_id is not null;
create index toestemming_traject on toestemming (gemeente_id, traject_id) where traject_id is not null;
create index toestemming_doel on toestemming (gemeente_id, doel_id) where doel_id is not null;
create index toestemming_inwoner on toestemming (gemeente_id, inwoner_id);

-- What was answered at overdrachten until now.
insert into toestemming (gemeente_id, id, inwoner_id, reikwijdte, overdracht_id, versie, gegeven_door, gever_id, wijze, gegeven_op,
  vastgelegd_op, vastgelegd_door_id, ingetrokken_op, ingetrokken_vastgelegd_door_id)
select o.gemeente_id, gen_random_uuid(), o.inwoner_id, r.reikwijdte, o.id, 1, o.antwoord_door,
  null, o.antwoord_wijze, o.antwoord_op, o.aangeboden_op, o.aangeboden_door_id,
  case when r.reikwijdte = 'voortgangskaart' then o.zicht_beeindigd_op end,
  case when r.reikwijdte = 'voortgangskaart' and o.zicht_beeindigd_op is not null then o.aangeboden_door_id end
from overdracht o cross join (values ('pakket'), ('voortgangskaart')) as r (reikwijdte)
where case r.reikwijdte when 'pakket' then o.is_akkoord else o.grondslag = 'toestemming' end;

-- Why a sender sees no more: the inwoner asked so, or who treats closed it because somebody is not safe (access.md 2.5.4).
alter table overdracht add column zicht_eindcode text check (zicht_eindcode in ('inwoner', 'veiligheid'));
alter table overdracht add column zicht_eindwoorden text check (length(zicht_eindwoorden) between 1 and 2000);
update overdracht set zicht_eindcode = 'inwoner' where zicht_beeindigd_op is not null;
alter table overdracht add constraint overdracht_zicht_einde_heeft_reden check ((zicht_beeindigd_op is null) = (zicht_eindcode is null)
  and (zicht_eindwoorden is not null) = (zicht_eindcode is not distinct from 'veiligheid'));
