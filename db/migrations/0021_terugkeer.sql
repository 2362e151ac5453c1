-- Short-term support to its full depth: frames as they were asked, contacts before a decision, the result, and the watch on return.

-- The kinds of support the watch on return is kept for, in two groups (policy plan ch. 6, audit 7.1.1); null is not watched.
create function soortgroep(soort text) returns text immutable language sql as $$
  select case
    when soort = 'kortdurend' then 'kortdurend'
    when soort in ('forte_school', 'forte_geldzaken', 'maatschappelijk_werk', 'jongerencoaching', 'mantelzorgondersteuning')
      then 'begeleiding' end
$$;

-- After how many contacts with the resident somebody decides whether to go on, from which day; without a row it is ten (audit 4.1.2).
create table contactgrens (
  gemeente_id integer not null references gemeente on delete restrict,
  van date not null,
  aantal integer not null check (aantal between 1 and 100),
  -- Where it was decided, so that anybody can read it there.
  verwijzing text not null check (length(verwijzing) between 1 and 500),
  primary key (gemeente_id, van)
);
create trigger contactgrens_alleen_toevoegen before update or delete on contactgrens
  for each row execute function alleen_toevoegen();

alter table traject
  -- The grens that held when it started; empty where none holds.
  add column contactgrens integer check (contactgrens > 0),
  -- The frames as they were asked and answered: [{"kader", "vanaf", "antwoord", "reden"}]; only for short-term support.
  add column kadertoets jsonb,
  -- The day of the talk with the colleague.
  add column geraadpleegd_op date,
  -- Who was asked for advice because an answer was in doubt (audit 4.1.2).
  add column regisseur_id uuid,
  -- Zelfredzaamheid on its leefgebied, at the start and at the end.
  add column start_score integer check (start_score between 1 and 5),
  add column eind_score integer check (eind_score between 1 and 5),
  add column eindereden text check (eindereden in ('doel_bereikt', 'verder_zonder_ons', 'andere_ondersteuning', 'inwoner_stopt',
    'geen_contact', 'past_niet', 'verhuisd', 'overleden')),
  add column wat_hielp text check (length(wat_hielp) <= 5000),
  add foreign key (gemeente_id, regisseur_id) references medewerker on delete restrict,
  drop constraint traject_kortdurend_binnen_kader,
  drop constraint traject_na_tien_met_reden;

update traject set contactgrens = 10 where soortgroep(soort) is not null;
update traject set geraadpleegd_op = dagvan(gestart_op), kadertoets = (
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kader', k.kader, 'vanaf', '2019-01-01',
    'antwoord', case when k.klopt then 'ja' else 'nee' end, 'reden', case when k.klopt then null else reden_buiten_kader end)))
  from (values ('doel', coalesce(is_doel_duidelijk, false)), ('geen_alternatief', coalesce(is_geen_alternatief, false)),
    ('eigen_contact', coalesce(is_eigen_contact, false))) as k (kader, klopt))
where soort = 'kortdurend';

alter table traject
  drop column is_doel_duidelijk,
  drop column is_geen_alternatief,
  drop column is_eigen_contact,
  drop column reden_buiten_kader,
  -- Short-term support starts after a talk with a colleague, each answer that is not yes has its reason, each doubt its regisseur (audit 4.1.2).
  add constraint traject_kortdurend_binnen_kader check (soort <> 'kortdurend' or (geraadpleegd_id is not null
    and geraadpleegd_op is not null and kadertoets is not null
    and not jsonb_path_exists(kadertoets, '$[*] ? (@.antwoord != "ja" && !exists(@.reden))')
    and (regisseur_id is not null or not jsonb_path_exists(kadertoets, '$[*] ? (@.antwoord == "twijfel")')))),
  add constraint traject_na_grens_met_reden check (contacten <= contactgrens or reden_na_tien is not null),
  add constraint traject_einde_bij_afsluiten check (status = 'afgesloten' or num_nonnulls(eind_score, eindereden, wat_hielp) = 0);

-- Serves the kpi's of what was closed in a period.
create index traject_afgesloten on traject (gemeente_id, afgesloten_op) where afgesloten_op is not null;

-- The vraag that came back within the watch on a closed traject; a fact of the moment the melding got its resident.
create table terugkeer (
  gemeente_id integer not null,
  vraag_id uuid not null,
  traject_id uuid not null,
  -- It was somebody else of the household then: a hint, which no figure counts unless the two turn out to be one person.
  is_huisgenoot boolean not null,
  -- When the vraag was asked.
  op timestamptz not null,
  primary key (gemeente_id, vraag_id, traject_id),
  foreign key (gemeente_id, vraag_id) references vraag on delete cascade,
  foreign key (gemeente_id, traject_id) references traject on delete cascade
);
-- Serves the kpi's of return.
create index terugkeer_traject on terugkeer (gemeente_id, traject_id);
-- Serves the recognition at the door, and what followed on closed support.
create index melding_inwoner on melding (gemeente_id, inwoner_id, ontvangen_op) where inwoner_id is not null;

-- Serve the kpi's of what was due, agreed or ended in a period.
create index termijn_evaluatie on termijn (gemeente_id, einddatum) where soort = 'evaluatie';
create index afspraak_datum on afspraak (gemeente_id, voor_datum);
create index doel_afgesloten on doel (gemeente_id, afgesloten_op) where afgesloten_op is not null;
create index plan_vastgesteld on plan (gemeente_id, vastgesteld_op) where vastgesteld_op is not null;
