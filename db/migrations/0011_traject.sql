-- A strand of support under the plan, with one wet, one purpose and one responsible team.

create table traject (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  plan_id uuid,
  -- The vraag it answers.
  vraag_id uuid,
  soort text not null check (soort in ('kortdurend', 'forte_school', 'forte_geldzaken', 'maatschappelijk_werk',
    'jongerencoaching', 'mantelzorgondersteuning', 'onderzoek_wmo', 'onderzoek_jeugd', 'participatie', 'schuldhulp',
    'casusregie', 'jongerenwerk', 'gezinscoaching')),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  leefgebied text,
  team_id uuid not null,
  behandelaar_id uuid,
  status text not null check (status in ('lopend', 'afgesloten')),
  doel text not null check (length(doel) between 1 and 2000),
  gestart_op timestamptz not null,
  -- How many contacts with the resident; kept in the transaction of each contact, for kort.contacten.
  contacten integer not null default 0 check (contacten >= 0),
  -- Why support went on after the tenth contact (audit 4.1.2: a signal rather than a wall).
  reden_na_tien text,
  -- The frames for short-term support (audit 4.1.2), as they were answered at the start; empty for other soorten.
  is_doel_duidelijk boolean,
  is_geen_alternatief boolean,
  is_eigen_contact boolean,
  -- The colleague who was consulted before it started.
  geraadpleegd_id uuid,
  -- Why it started although a frame says no.
  reden_buiten_kader text,
  afgesloten_op timestamptz,
  resultaat text check (resultaat in ('bereikt', 'deels', 'niet')),
  is_volgens_plan boolean,
  toelichting text,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, plan_id) references plan on delete restrict,
  foreign key (gemeente_id, vraag_id) references vraag on delete restrict,
  foreign key (gemeente_id, team_id) references team on delete restrict,
  foreign key (gemeente_id, behandelaar_id) references medewerker on delete restrict,
  foreign key (gemeente_id, geraadpleegd_id) references medewerker on delete restrict,
  -- Short-term support starts after a talk with a colleague, within the frames or with a reason (audit 4.1.2).
  constraint traject_kortdurend_binnen_kader check (soort <> 'kortdurend' or (geraadpleegd_id is not null
    and ((is_doel_duidelijk and is_geen_alternatief and is_eigen_contact) is true or reden_buiten_kader is not null))),
  constraint traject_afgesloten_met_resultaat check ((status = 'afgesloten') = (afgesloten_op is not null)
    and (status = 'afgesloten') = (resultaat is not null) and (status = 'afgesloten') = (is_volgens_plan is not null)),
  constraint traject_na_tien_met_reden check (contacten <= 10 or reden_na_tien is not null)
);
-- Serves the dossier, and the earlier trajecten a new behandelaar may read.
create index traject_huishouden on traject (gemeente_id, huishouden_id);
create index traject_vraag on traject (gemeente_id, vraag_id) where vraag_id is not null;
create index traject_inwoner on traject (gemeente_id, inwoner_id, wet);
-- Serves the work list.
create index traject_lopend on traject (gemeente_id, team_id) where status = 'lopend';

alter table termijn add foreign key (gemeente_id, traject_id) references traject on delete cascade;
alter table autorisatie add foreign key (gemeente_id, traject_id) references traject on delete cascade;

-- A contact may belong to a traject; those count to ten.
alter table contact add column traject_id uuid;
-- Those with the resident count; a call with a school or a doctor does not.
alter table contact add column is_met_inwoner boolean not null default true;
alter table contact add foreign key (gemeente_id, traject_id) references traject on delete restrict;
alter table contact add foreign key (gemeente_id, melding_id) references melding on delete restrict;
create index contact_traject on contact (gemeente_id, traject_id) where traject_id is not null;
