-- Printed by `npm run db -- schema` from the migrated database; never edited.

create table activiteit (
  gemeente_id integer not null,
  id uuid not null,
  doel text not null,
  naam text not null,
  eigenaar text not null,
  status text not null,
  effect text not null,
  kpi text,
  van date not null,
  tot date,
  stand text,
  versie integer not null default 1,
  constraint activiteit_pkey PRIMARY KEY (gemeente_id, id),
  constraint activiteit_effect_check CHECK (((length(effect) >= 1) AND (length(effect) <= 1000))),
  constraint activiteit_eigenaar_check CHECK (((length(eigenaar) >= 1) AND (length(eigenaar) <= 100))),
  constraint activiteit_eindigt_na_begin CHECK ((tot >= van)),
  constraint activiteit_gemeente_id_doel_fkey FOREIGN KEY (gemeente_id, doel) REFERENCES beleidsdoel(gemeente_id, code) ON DELETE RESTRICT,
  constraint activiteit_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint activiteit_kpi_check CHECK ((kpi ~ '^[a-z_]+(\.[a-z_0-9]+)?$'::text)),
  constraint activiteit_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint activiteit_stand_check CHECK (((length(stand) >= 1) AND (length(stand) <= 1000))),
  constraint activiteit_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'loopt'::text, 'klaar'::text, 'gestopt'::text])))
);
CREATE INDEX activiteit_doel ON public.activiteit USING btree (gemeente_id, doel);
create policy gemeente on activiteit using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table afspraak (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  doel_id uuid,
  van text not null,
  wie text not null,
  medewerker_id uuid,
  wat text not null,
  voor_datum date not null,
  status text not null,
  afgerond_op timestamp with time zone,
  reden text,
  inwoner_id uuid,
  herinnerd_op timestamp with time zone,
  betwist_op timestamp with time zone,
  betwisting text,
  betwist_door text,
  beslecht_op timestamp with time zone,
  constraint afspraak_pkey PRIMARY KEY (gemeente_id, id),
  constraint afspraak_afgerond_heeft_moment CHECK (((status = 'open'::text) = (afgerond_op IS NULL))),
  constraint afspraak_betwist_door_check CHECK (((length(betwist_door) >= 1) AND (length(betwist_door) <= 200))),
  constraint afspraak_betwist_is_heel CHECK (((num_nonnulls(betwist_op, betwisting, betwist_door) = ANY (ARRAY[0, 3])) AND ((beslecht_op IS NULL) OR (beslecht_op >= betwist_op)))),
  constraint afspraak_betwisting_check CHECK (((length(betwisting) >= 1) AND (length(betwisting) <= 2000))),
  constraint afspraak_gemeente_id_doel_id_fkey FOREIGN KEY (gemeente_id, doel_id) REFERENCES doel(gemeente_id, id) ON DELETE CASCADE,
  constraint afspraak_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint afspraak_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint afspraak_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint afspraak_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint afspraak_status_check CHECK ((status = ANY (ARRAY['open'::text, 'nagekomen'::text, 'niet_nagekomen'::text, 'vervallen'::text]))),
  constraint afspraak_van_check CHECK ((van = ANY (ARRAY['inwoner'::text, 'netwerk'::text, 'vrijwilliger'::text, 'medewerker'::text, 'aanbieder'::text]))),
  constraint afspraak_van_een CHECK ((num_nonnulls(inwoner_id, medewerker_id) < 2)),
  constraint afspraak_vervallen_vraagt_reden CHECK (((status <> 'vervallen'::text) OR (reden IS NOT NULL))),
  constraint afspraak_wat_check CHECK (((length(wat) >= 1) AND (length(wat) <= 2000)))
);
CREATE INDEX afspraak_datum ON public.afspraak USING btree (gemeente_id, voor_datum);
CREATE INDEX afspraak_herinneren ON public.afspraak USING btree (gemeente_id, voor_datum) WHERE ((status = 'open'::text) AND (herinnerd_op IS NULL));
CREATE INDEX afspraak_open ON public.afspraak USING btree (gemeente_id, plan_id) WHERE (status = 'open'::text);
CREATE INDEX afspraak_plan ON public.afspraak USING btree (gemeente_id, plan_id);
create policy gemeente on afspraak using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on afspraak using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = afspraak.plan_id)
 OFFSET 0))));

create table autorisatie (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid,
  team_id uuid,
  melding_id uuid,
  traject_id uuid,
  plan_id uuid,
  niveau text not null,
  wet text not null,
  doel text not null,
  grondslag text not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  gebeurtenis_id uuid not null,
  overdracht_id uuid,
  overleg_id uuid,
  huishouden_id uuid,
  constraint autorisatie_pkey PRIMARY KEY (gemeente_id, id),
  constraint autorisatie_aan_een CHECK ((num_nonnulls(medewerker_id, team_id) = 1)),
  constraint autorisatie_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_gemeente_id_overdracht_id_fkey FOREIGN KEY (gemeente_id, overdracht_id) REFERENCES overdracht(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_gemeente_id_overleg_id_fkey FOREIGN KEY (gemeente_id, overleg_id) REFERENCES overleg(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE CASCADE,
  constraint autorisatie_niveau_check CHECK ((niveau = ANY (ARRAY['L0'::text, 'L1'::text, 'L2'::text, 'L3'::text, 'L4'::text]))),
  constraint autorisatie_op_een CHECK ((num_nonnulls(melding_id, traject_id, plan_id, overdracht_id, overleg_id) = 1))
);
CREATE INDEX autorisatie_huishouden ON public.autorisatie USING btree (gemeente_id, huishouden_id) INCLUDE (medewerker_id, team_id, van, tot);
CREATE INDEX autorisatie_medewerker ON public.autorisatie USING btree (gemeente_id, medewerker_id) INCLUDE (tot) WHERE (medewerker_id IS NOT NULL);
CREATE INDEX autorisatie_melding ON public.autorisatie USING btree (gemeente_id, melding_id) INCLUDE (niveau, tot) WHERE (melding_id IS NOT NULL);
CREATE INDEX autorisatie_overdracht ON public.autorisatie USING btree (gemeente_id, overdracht_id) INCLUDE (niveau, tot) WHERE (overdracht_id IS NOT NULL);
CREATE INDEX autorisatie_overleg ON public.autorisatie USING btree (gemeente_id, overleg_id) INCLUDE (niveau, tot) WHERE (overleg_id IS NOT NULL);
CREATE INDEX autorisatie_plan ON public.autorisatie USING btree (gemeente_id, plan_id) INCLUDE (niveau, tot) WHERE (plan_id IS NOT NULL);
CREATE INDEX autorisatie_traject ON public.autorisatie USING btree (gemeente_id, traject_id) INCLUDE (niveau, tot) WHERE (traject_id IS NOT NULL);
create policy gemeente on autorisatie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER autorisatie_huishouden BEFORE INSERT ON public.autorisatie FOR EACH ROW WHEN ((new.huishouden_id IS NULL)) EXECUTE FUNCTION autorisatie_huishouden();

create table beleidsdoel (
  gemeente_id integer not null,
  code text not null,
  naam text not null,
  constraint beleidsdoel_pkey PRIMARY KEY (gemeente_id, code),
  constraint beleidsdoel_code_check CHECK ((code ~ '^(I|II|III|IV|V|VI)( [a-x])?$'::text)),
  constraint beleidsdoel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint beleidsdoel_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 300)))
);
create policy gemeente on beleidsdoel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table benchmark (
  gemeente_id integer not null,
  id uuid not null,
  import_id uuid not null,
  kpi text not null,
  deel text not null,
  periode text not null,
  met text not null,
  waarde numeric not null,
  bron text not null,
  constraint benchmark_pkey PRIMARY KEY (gemeente_id, id),
  constraint benchmark_bron_check CHECK (((length(bron) >= 1) AND (length(bron) <= 300))),
  constraint benchmark_deel_check CHECK ((deel ~ '^[a-z_0-9]+$'::text)),
  constraint benchmark_een_per_import UNIQUE (gemeente_id, import_id, kpi, deel, periode, met),
  constraint benchmark_gemeente_id_import_id_fkey FOREIGN KEY (gemeente_id, import_id) REFERENCES benchmark_import(gemeente_id, id) ON DELETE CASCADE,
  constraint benchmark_kpi_check CHECK ((kpi ~ '^[a-z_]+(\.[a-z_0-9]+)?$'::text)),
  constraint benchmark_met_check CHECK (((length(met) >= 1) AND (length(met) <= 100))),
  constraint benchmark_periode_check CHECK ((periode ~ '^\d{4}(-Q[1-4])?$'::text)),
  constraint benchmark_waarde_check CHECK ((abs(waarde) < (1000000000)::numeric))
);
CREATE INDEX benchmark_kpi ON public.benchmark USING btree (gemeente_id, kpi);
create policy gemeente on benchmark using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table benchmark_import (
  gemeente_id integer not null,
  id uuid not null,
  regels integer not null,
  ingelezen_op timestamp with time zone not null,
  ingelezen_door_id uuid not null,
  teruggenomen_op timestamp with time zone,
  constraint benchmark_import_pkey PRIMARY KEY (gemeente_id, id),
  constraint benchmark_import_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint benchmark_import_gemeente_id_ingelezen_door_id_fkey FOREIGN KEY (gemeente_id, ingelezen_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint benchmark_import_regels_check CHECK ((regels > 0))
);
create policy gemeente on benchmark_import using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table bevinding (
  gemeente_id integer not null,
  gesprek_id uuid not null,
  leefgebied text not null,
  eigen_kracht text not null default ''::text,
  netwerk text not null default ''::text,
  wens text not null default ''::text,
  behoefte text not null default ''::text,
  score integer,
  constraint bevinding_pkey PRIMARY KEY (gemeente_id, gesprek_id, leefgebied),
  constraint bevinding_gemeente_id_gesprek_id_fkey FOREIGN KEY (gemeente_id, gesprek_id) REFERENCES gesprek(gemeente_id, id) ON DELETE CASCADE,
  constraint bevinding_score_check CHECK (((score >= 1) AND (score <= 5)))
);
create policy gemeente on bevinding using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on bevinding using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM gesprek v
  WHERE (v.id = bevinding.gesprek_id)
 OFFSET 0))));

create table bevolking_import (
  gemeente_id integer not null,
  id uuid not null,
  regels integer not null,
  ingelezen_op timestamp with time zone not null,
  ingelezen_door_id uuid not null,
  teruggenomen_op timestamp with time zone,
  constraint bevolking_import_pkey PRIMARY KEY (gemeente_id, id),
  constraint bevolking_import_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint bevolking_import_gemeente_id_ingelezen_door_id_fkey FOREIGN KEY (gemeente_id, ingelezen_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint bevolking_import_regels_check CHECK ((regels > 0))
);
create policy gemeente on bevolking_import using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table bevolkingscijfer (
  gemeente_id integer not null,
  import_id uuid not null,
  jaar smallint not null,
  leeftijd smallint not null,
  aantal integer not null,
  bron text not null,
  constraint bevolkingscijfer_pkey PRIMARY KEY (gemeente_id, import_id, jaar, leeftijd),
  constraint bevolkingscijfer_aantal_check CHECK (((aantal >= 0) AND (aantal <= 100000))),
  constraint bevolkingscijfer_bron_check CHECK (((length(bron) >= 1) AND (length(bron) <= 300))),
  constraint bevolkingscijfer_gemeente_id_import_id_fkey FOREIGN KEY (gemeente_id, import_id) REFERENCES bevolking_import(gemeente_id, id) ON DELETE CASCADE,
  constraint bevolkingscijfer_jaar_check CHECK (((jaar >= 2010) AND (jaar <= 2050))),
  constraint bevolkingscijfer_leeftijd_check CHECK (((leeftijd >= 0) AND (leeftijd <= 100)))
);
create policy gemeente on bevolkingscijfer using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER bevolkingscijfer_staat BEFORE DELETE OR UPDATE ON public.bevolkingscijfer FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table bewaartermijn (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  wet text,
  resultaat text,
  duur text not null,
  afleidingswijze text not null,
  bron text not null,
  van date not null,
  tot date,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint bewaartermijn_pkey PRIMARY KEY (gemeente_id, id),
  constraint bewaartermijn_afleidingswijze_check CHECK ((afleidingswijze = ANY (ARRAY['afgehandeld'::text, 'laatste_wijziging'::text, 'hele_dossier'::text]))),
  constraint bewaartermijn_bron_check CHECK (((length(bron) >= 1) AND (length(bron) <= 500))),
  constraint bewaartermijn_duur_check CHECK ((duur ~ '^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,5}D)?$'::text)),
  constraint bewaartermijn_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint bewaartermijn_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint bewaartermijn_loopt_vooruit CHECK ((tot >= van)),
  constraint bewaartermijn_resultaat_check CHECK ((resultaat ~ '^[a-z_]{2,40}$'::text)),
  constraint bewaartermijn_soort_check CHECK ((soort = ANY (ARRAY['melding'::text, 'traject'::text, 'plan'::text, 'contact'::text, 'huishouden'::text]))),
  constraint bewaartermijn_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text])))
);
create policy gemeente on bewaartermijn using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER bewaartermijn_staat BEFORE DELETE OR UPDATE ON public.bewaartermijn FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table budgetregel (
  gemeente_id integer not null,
  id uuid not null,
  jaar smallint not null,
  categorie text not null,
  soort text not null,
  bedrag bigint not null,
  bron text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint budgetregel_pkey PRIMARY KEY (gemeente_id, id),
  constraint budgetregel_bedrag_check CHECK (((bedrag >= 0) AND (bedrag <= '100000000000'::bigint))),
  constraint budgetregel_bron_check CHECK (((length(bron) >= 1) AND (length(bron) <= 300))),
  constraint budgetregel_categorie_check CHECK ((categorie = ANY (ARRAY['basisvoorzieningen'::text, 'wmo_maatwerk'::text, 'jeugd_maatwerk'::text]))),
  constraint budgetregel_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint budgetregel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint budgetregel_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2040))),
  constraint budgetregel_soort_check CHECK ((soort = ANY (ARRAY['kader'::text, 'verplicht'::text, 'buiten_declaraties'::text])))
);
create policy gemeente on budgetregel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER budgetregel_staat BEFORE DELETE OR UPDATE ON public.budgetregel FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table concept (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  sleutel uuid not null,
  pagina text not null,
  formulier text not null,
  velden bytea not null,
  op timestamp with time zone not null,
  constraint concept_pkey PRIMARY KEY (gemeente_id, medewerker_id, sleutel),
  constraint concept_formulier_check CHECK (((length(formulier) >= 1) AND (length(formulier) <= 300))),
  constraint concept_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE CASCADE,
  constraint concept_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE,
  constraint concept_pagina_check CHECK (((length(pagina) >= 1) AND (length(pagina) <= 300))),
  constraint concept_velden_check CHECK ((octet_length(velden) <= 1100000))
);
CREATE INDEX concept_op ON public.concept USING btree (gemeente_id, op);
CREATE INDEX concept_pagina ON public.concept USING btree (gemeente_id, medewerker_id, pagina);
create policy eigen on concept using (((NULLIF(current_setting('app.medewerker'::text, true), ''::text) IS NULL) OR (medewerker_id = (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid)));
create policy gemeente on concept using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table contact (
  gemeente_id integer not null,
  id uuid not null,
  op timestamp with time zone not null,
  kanaal text not null,
  deur text not null,
  waarover text not null,
  medewerker_id uuid not null,
  team_id uuid not null,
  inwoner_id uuid,
  huishouden_id uuid,
  duur_minuten integer,
  melding_id uuid,
  traject_id uuid,
  is_met_inwoner boolean not null default true,
  plan_id uuid,
  is_verzegeld boolean not null default false,
  constraint contact_pkey PRIMARY KEY (gemeente_id, id),
  constraint contact_duur_minuten_check CHECK (((duur_minuten >= 1) AND (duur_minuten <= 600))),
  constraint contact_gemeente_id_deur_fkey FOREIGN KEY (gemeente_id, deur) REFERENCES deur(gemeente_id, code) ON DELETE RESTRICT,
  constraint contact_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint contact_kanaal CHECK ((kanaal = ANY (ARRAY['spreekuur'::text, 'telefoon'::text, 'e_mail'::text, 'contact_individueel'::text, 'balie'::text, 'brief'::text, 'website'::text, 'verwijzer'::text, 'huisbezoek'::text, 'overig'::text]))),
  constraint contact_waarover_check CHECK (((length(waarover) >= 1) AND (length(waarover) <= 20000)))
);
CREATE INDEX contact_huishouden ON public.contact USING btree (gemeente_id, huishouden_id, op DESC) WHERE (huishouden_id IS NOT NULL);
CREATE INDEX contact_melding ON public.contact USING btree (gemeente_id, melding_id, op) WHERE (melding_id IS NOT NULL);
CREATE INDEX contact_op ON public.contact USING btree (gemeente_id, op);
CREATE INDEX contact_traject ON public.contact USING btree (gemeente_id, traject_id) WHERE (traject_id IS NOT NULL);
create policy gemeente on contact using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zegel on contact using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (NOT is_verzegeld) OR is_genoemd_op((id)::text)));
create policy zicht on contact using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((medewerker_id = ( SELECT (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid AS "nullif")) AND ((huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE)) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = contact.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0))) OR ((huishouden_id IS NOT NULL) AND ziet_opgegaan(huishouden_id))));

create table contactgrens (
  gemeente_id integer not null,
  van date not null,
  aantal integer not null,
  verwijzing text not null,
  constraint contactgrens_pkey PRIMARY KEY (gemeente_id, van),
  constraint contactgrens_aantal_check CHECK (((aantal >= 1) AND (aantal <= 100))),
  constraint contactgrens_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint contactgrens_verwijzing_check CHECK (((length(verwijzing) >= 1) AND (length(verwijzing) <= 500)))
);
create policy gemeente on contactgrens using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER contactgrens_alleen_toevoegen BEFORE DELETE OR UPDATE ON public.contactgrens FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table controle (
  gemeente_id integer not null,
  id uuid not null,
  week date not null,
  reden text not null,
  medewerker_id uuid not null,
  inwoner_id uuid,
  keren integer not null,
  inwoners integer not null,
  mediaan numeric,
  eerste_op timestamp with time zone not null,
  laatste_op timestamp with time zone not null,
  einddatum date not null,
  uitkomst text,
  toelichting text,
  beoordeeld_door_id uuid,
  beoordeeld_op timestamp with time zone,
  constraint controle_pkey PRIMARY KEY (gemeente_id, id),
  constraint controle_een_keer UNIQUE NULLS NOT DISTINCT (gemeente_id, week, reden, medewerker_id, inwoner_id),
  constraint controle_gemeente_id_beoordeeld_door_id_fkey FOREIGN KEY (gemeente_id, beoordeeld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint controle_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint controle_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint controle_gemeente_id_week_fkey FOREIGN KEY (gemeente_id, week) REFERENCES controleronde(gemeente_id, week) ON DELETE RESTRICT,
  constraint controle_inwoners_check CHECK ((inwoners > 0)),
  constraint controle_keren_check CHECK ((keren > 0)),
  constraint controle_loopt_vooruit CHECK ((laatste_op >= eerste_op)),
  constraint controle_mediaan_bij_veel CHECK (((mediaan IS NOT NULL) = (reden = 'veel'::text))),
  constraint controle_niet_over_zichzelf CHECK ((beoordeeld_door_id <> medewerker_id)),
  constraint controle_oordeel_heeft_reden CHECK (((uitkomst IS NULL) OR (uitkomst = 'in_orde'::text) OR (toelichting IS NOT NULL))),
  constraint controle_oordeel_is_heel CHECK (((num_nonnulls(uitkomst, beoordeeld_door_id, beoordeeld_op) = ANY (ARRAY[0, 3])) AND ((uitkomst IS NOT NULL) OR (toelichting IS NULL)))),
  constraint controle_over_een_inwoner CHECK (((inwoner_id IS NOT NULL) = (reden = ANY (ARRAY['zelfde_straat'::text, 'zelfde_naam'::text, 'zonder_vervolg'::text])))),
  constraint controle_reden_check CHECK ((reden = ANY (ARRAY['zelfde_straat'::text, 'zelfde_naam'::text, 'veel'::text, 'zonder_vervolg'::text, 'nacht'::text, 'vrije_dag'::text]))),
  constraint controle_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000))),
  constraint controle_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['in_orde'::text, 'gesprek'::text, 'onterecht'::text])))
);
CREATE INDEX controle_beoordeeld ON public.controle USING btree (gemeente_id, beoordeeld_op) WHERE (uitkomst IS NOT NULL);
CREATE INDEX controle_eerder ON public.controle USING btree (gemeente_id, medewerker_id, inwoner_id, reden) WHERE (uitkomst = 'in_orde'::text);
CREATE INDEX controle_open ON public.controle USING btree (gemeente_id, einddatum, id) WHERE (uitkomst IS NULL);
create policy gemeente on controle using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER controle_oordeel_staat BEFORE UPDATE ON public.controle FOR EACH ROW WHEN ((old.uitkomst IS NOT NULL)) EXECUTE FUNCTION alleen_toevoegen();

create table controleronde (
  gemeente_id integer not null,
  week date not null,
  getrokken_op timestamp with time zone not null,
  inzagen integer not null,
  medewerkers integer not null,
  met_adres integer not null,
  constraint controleronde_pkey PRIMARY KEY (gemeente_id, week),
  constraint controleronde_check CHECK (((met_adres >= 0) AND (met_adres <= medewerkers))),
  constraint controleronde_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint controleronde_inzagen_check CHECK ((inzagen >= 0)),
  constraint controleronde_medewerkers_check CHECK ((medewerkers >= 0)),
  constraint controleronde_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
);
create policy gemeente on controleronde using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table declaratie (
  gemeente_id integer not null,
  id uuid not null default gen_random_uuid(),
  import_id uuid not null,
  aanbieder text not null,
  nummer text not null,
  referentie text not null,
  inwoner_id uuid,
  bsn_hash bytea,
  geboortejaar smallint,
  wet text not null,
  hoofdcategorie text not null,
  product text not null,
  verwijzer text not null,
  van date not null,
  tot date not null,
  bedrag integer not null,
  eenheid text not null,
  volume numeric(12,2) not null,
  constraint declaratie_pkey PRIMARY KEY (gemeente_id, id),
  constraint declaratie_aanbieder_check CHECK (((length(aanbieder) >= 1) AND (length(aanbieder) <= 120))),
  constraint declaratie_bedrag_check CHECK ((bedrag <> 0)),
  constraint declaratie_binnen_een_jaar CHECK (((van <= tot) AND (EXTRACT(year FROM van) = EXTRACT(year FROM tot)))),
  constraint declaratie_bsn_hash_check CHECK ((length(bsn_hash) = 32)),
  constraint declaratie_eenheid_check CHECK ((eenheid = ANY (ARRAY['minuut'::text, 'uur'::text, 'dagdeel'::text, 'dag'::text, 'etmaal'::text, 'stuks'::text, 'euro'::text]))),
  constraint declaratie_eenmaal UNIQUE (gemeente_id, aanbieder, nummer, referentie),
  constraint declaratie_geboortejaar_check CHECK (((geboortejaar >= 1890) AND (geboortejaar <= 2100))),
  constraint declaratie_gemeente_id_import_id_fkey FOREIGN KEY (gemeente_id, import_id) REFERENCES kosten_import(gemeente_id, id) ON DELETE RESTRICT,
  constraint declaratie_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint declaratie_hoofdcategorie_check CHECK ((hoofdcategorie = ANY (ARRAY['jeugd_zonder_verblijf'::text, 'jeugd_met_verblijf'::text, 'jeugd_bescherming'::text, 'wmo_huishouden'::text, 'wmo_begeleiding'::text, 'wmo_dagbesteding'::text, 'wmo_wonen_rollen_vervoer'::text, 'vervoer'::text]))),
  constraint declaratie_iemand_heeft_leeftijd CHECK (((num_nonnulls(inwoner_id, bsn_hash) = 0) OR (geboortejaar IS NOT NULL))),
  constraint declaratie_nummer_check CHECK (((length(nummer) >= 1) AND (length(nummer) <= 40))),
  constraint declaratie_product_check CHECK (((length(product) >= 1) AND (length(product) <= 80))),
  constraint declaratie_referentie_check CHECK (((length(referentie) >= 1) AND (length(referentie) <= 40))),
  constraint declaratie_verwijzer_check CHECK ((verwijzer = ANY (ARRAY['gemeente'::text, 'huisarts'::text, 'jeugdarts'::text, 'medisch_specialist'::text, 'gecertificeerde_instelling'::text, 'geen'::text, 'onbekend'::text]))),
  constraint declaratie_volume_check CHECK ((volume >= (0)::numeric)),
  constraint declaratie_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text]))),
  constraint declaratie_wet_past CHECK (((hoofdcategorie = 'vervoer'::text) OR ((wet = 'jeugdwet'::text) = (hoofdcategorie ~~ 'jeugd\_%'::text))))
);
CREATE INDEX declaratie_import ON public.declaratie USING btree (gemeente_id, import_id);
CREATE INDEX declaratie_inwoner ON public.declaratie USING btree (gemeente_id, inwoner_id) WHERE (inwoner_id IS NOT NULL);
create policy gemeente on declaratie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on declaratie using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((inwoner_id IS NOT NULL) AND ziet_inwoner(inwoner_id))));

create table deur (
  gemeente_id integer not null,
  code text not null,
  naam text not null,
  is_kernteam boolean not null default false,
  constraint deur_pkey PRIMARY KEY (gemeente_id, code),
  constraint deur_code_check CHECK ((code ~ '^[a-z_]+$'::text)),
  constraint deur_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT
);
create policy gemeente on deur using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table document (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid,
  melding_id uuid,
  plan_id uuid,
  traject_id uuid,
  gesprek_id uuid,
  soort text not null,
  wet text not null,
  niveau text not null,
  naam text,
  mime text not null,
  toelichting text,
  bytes integer not null,
  hash text,
  bestand text not null,
  scan text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  verwijderd_op timestamp with time zone,
  verwijderd_door_id uuid,
  verwijderreden text,
  is_verzegeld boolean not null default false,
  constraint document_pkey PRIMARY KEY (gemeente_id, id),
  constraint document_bestand_check CHECK ((bestand ~ '^[0-9a-f]{64}$'::text)),
  constraint document_bestand_key UNIQUE (bestand),
  constraint document_bytes_check CHECK (((bytes >= 1) AND (bytes <= 26214400))),
  constraint document_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_gemeente_id_gesprek_id_fkey FOREIGN KEY (gemeente_id, gesprek_id) REFERENCES gesprek(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_gemeente_id_verwijderd_door_id_fkey FOREIGN KEY (gemeente_id, verwijderd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint document_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_hoort_bij_een CHECK ((num_nonnulls(melding_id, plan_id, traject_id) = 1)),
  constraint document_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 150))),
  constraint document_niveau_check CHECK ((niveau = ANY (ARRAY['L2'::text, 'L3'::text, 'L4'::text]))),
  constraint document_scan_check CHECK ((scan = ANY (ARRAY['schoon'::text, 'niet_gescand'::text]))),
  constraint document_soort_check CHECK ((soort = ANY (ARRAY['brief'::text, 'verslag'::text, 'eigen_plan'::text, 'bewijsstuk'::text, 'medisch'::text, 'foto'::text, 'overig'::text]))),
  constraint document_toelichting_check CHECK ((length(toelichting) <= 2000)),
  constraint document_verwijderd_is_heel CHECK (
CASE
    WHEN (verwijderd_op IS NULL) THEN ((num_nonnulls(verwijderd_door_id, verwijderreden) = 0) AND (num_nonnulls(naam, hash) = 2))
    ELSE ((num_nonnulls(verwijderd_door_id, verwijderreden) = 2) AND (num_nonnulls(naam, hash, toelichting) = 0))
END),
  constraint document_verwijderreden_check CHECK (((length(verwijderreden) >= 1) AND (length(verwijderreden) <= 2000))),
  constraint document_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text])))
);
CREATE INDEX document_melding ON public.document USING btree (gemeente_id, melding_id) WHERE (melding_id IS NOT NULL);
CREATE INDEX document_plan ON public.document USING btree (gemeente_id, plan_id) WHERE (plan_id IS NOT NULL);
CREATE INDEX document_traject ON public.document USING btree (gemeente_id, traject_id) WHERE (traject_id IS NOT NULL);
create policy gemeente on document using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zegel on document using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (((NOT is_verzegeld) OR is_genoemd_op((id)::text)) AND ((gesprek_id IS NULL) OR ziet_gesprek(gesprek_id)))));
create policy zicht on document using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((melding_id IS NOT NULL) AND ziet_melding(melding_id)) OR ((plan_id IS NOT NULL) AND ziet_plan(plan_id)) OR ((traject_id IS NOT NULL) AND ziet_traject(traject_id))));

create table doel (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  leefgebied text not null,
  wet text not null,
  woorden text not null,
  waarom text not null default ''::text,
  start_score integer,
  streef_score integer,
  eind_score integer,
  resultaat text,
  volgorde integer not null,
  afgesloten_op timestamp with time zone,
  reden text,
  constraint doel_pkey PRIMARY KEY (gemeente_id, id),
  constraint doel_eind_score_check CHECK (((eind_score >= 1) AND (eind_score <= 5))),
  constraint doel_einde_is_heel CHECK ((num_nonnulls(resultaat, eind_score) = ANY (ARRAY[0, 2]))),
  constraint doel_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint doel_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint doel_niet_bereikt_vraagt_reden CHECK (((resultaat IS DISTINCT FROM 'niet'::text) OR (reden IS NOT NULL))),
  constraint doel_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint doel_resultaat_check CHECK ((resultaat = ANY (ARRAY['bereikt'::text, 'deels'::text, 'niet'::text]))),
  constraint doel_start_score_check CHECK (((start_score >= 1) AND (start_score <= 5))),
  constraint doel_streef_score_check CHECK (((streef_score >= 1) AND (streef_score <= 5))),
  constraint doel_woorden_check CHECK (((length(woorden) >= 1) AND (length(woorden) <= 2000)))
);
CREATE INDEX doel_afgesloten ON public.doel USING btree (gemeente_id, afgesloten_op) WHERE (afgesloten_op IS NOT NULL);
CREATE INDEX doel_plan ON public.doel USING btree (gemeente_id, plan_id);
create policy gemeente on doel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on doel using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = doel.plan_id)
 OFFSET 0))));

create table duiding (
  gemeente_id integer not null,
  id uuid not null,
  kpi text not null,
  periode text not null,
  uitleg text not null,
  status text not null,
  versie integer not null default 1,
  geschreven_door_id uuid not null,
  geschreven_op timestamp with time zone not null,
  gepubliceerd_op timestamp with time zone,
  constraint duiding_pkey PRIMARY KEY (gemeente_id, id),
  constraint duiding_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint duiding_gemeente_id_geschreven_door_id_fkey FOREIGN KEY (gemeente_id, geschreven_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint duiding_gepubliceerd_heel CHECK (((status = 'gepubliceerd'::text) = (gepubliceerd_op IS NOT NULL))),
  constraint duiding_kpi_check CHECK ((kpi ~ '^[a-z_]+(\.[a-z_]+)?$'::text)),
  constraint duiding_periode_check CHECK ((periode ~ '^\d{4}(-Q[1-4])?$'::text)),
  constraint duiding_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'gepubliceerd'::text]))),
  constraint duiding_uitleg_check CHECK (((length(uitleg) >= 1) AND (length(uitleg) <= 4000))),
  constraint duiding_versie_check CHECK ((versie > 0))
);
CREATE INDEX duiding_periode ON public.duiding USING btree (gemeente_id, periode, kpi, gepubliceerd_op);
CREATE UNIQUE INDEX duiding_een_concept ON public.duiding USING btree (gemeente_id, kpi, periode) WHERE (status = 'concept'::text);
create policy gemeente on duiding using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER duiding_gepubliceerd_blijft BEFORE DELETE OR UPDATE ON public.duiding FOR EACH ROW WHEN ((old.status = 'gepubliceerd'::text)) EXECUTE FUNCTION alleen_toevoegen();

create table eigen_plan (
  gemeente_id integer not null,
  id uuid not null,
  melding_id uuid not null,
  soort text not null,
  ingeleverd_op date not null,
  tekst text not null,
  door_id uuid not null,
  vastgelegd_op timestamp with time zone not null,
  versie integer not null default 1,
  constraint eigen_plan_pkey PRIMARY KEY (gemeente_id, id),
  constraint eigen_plan_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint eigen_plan_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint eigen_plan_gemeente_id_melding_id_soort_key UNIQUE (gemeente_id, melding_id, soort),
  constraint eigen_plan_soort_check CHECK ((soort = ANY (ARRAY['persoonlijk_plan'::text, 'familiegroepsplan'::text]))),
  constraint eigen_plan_tekst_check CHECK (((length(tekst) >= 1) AND (length(tekst) <= 20000)))
);
create policy gemeente on eigen_plan using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on eigen_plan using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM melding v
  WHERE (v.id = eigen_plan.melding_id)
 OFFSET 0))));

create table ervaring_antwoord (
  gemeente_id integer not null,
  id uuid not null,
  aanleiding text not null,
  weg text not null,
  kwartaal date not null,
  wet text not null,
  team_id uuid not null,
  kern_id uuid,
  communicatie smallint,
  toegankelijkheid smallint,
  kwaliteit smallint,
  zelfredzaamheid smallint,
  keuzevrijheid smallint,
  begeleiding smallint,
  snel text,
  is_geteld boolean not null default false,
  constraint ervaring_antwoord_pkey PRIMARY KEY (gemeente_id, id),
  constraint ervaring_antwoord_aanleiding_check CHECK ((aanleiding = ANY (ARRAY['steekproef'::text, 'afsluiting'::text]))),
  constraint ervaring_antwoord_begeleiding_check CHECK (((begeleiding >= 1) AND (begeleiding <= 10))),
  constraint ervaring_antwoord_communicatie_check CHECK (((communicatie >= 1) AND (communicatie <= 10))),
  constraint ervaring_antwoord_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint ervaring_antwoord_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint ervaring_antwoord_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint ervaring_antwoord_keuzevrijheid_check CHECK (((keuzevrijheid >= 1) AND (keuzevrijheid <= 10))),
  constraint ervaring_antwoord_kwaliteit_check CHECK (((kwaliteit >= 1) AND (kwaliteit <= 10))),
  constraint ervaring_antwoord_kwartaal_check CHECK ((kwartaal = (date_trunc('quarter'::text, (kwartaal)::timestamp with time zone))::date)),
  constraint ervaring_antwoord_snel_check CHECK ((snel = ANY (ARRAY['ja'::text, 'deels'::text, 'nee'::text]))),
  constraint ervaring_antwoord_toegankelijkheid_check CHECK (((toegankelijkheid >= 1) AND (toegankelijkheid <= 10))),
  constraint ervaring_antwoord_weg_check CHECK ((weg = ANY (ARRAY['link'::text, 'papier'::text]))),
  constraint ervaring_antwoord_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text]))),
  constraint ervaring_antwoord_zegt_iets CHECK ((num_nonnulls(communicatie, toegankelijkheid, kwaliteit, zelfredzaamheid, keuzevrijheid, begeleiding, snel) > 0)),
  constraint ervaring_antwoord_zelfredzaamheid_check CHECK (((zelfredzaamheid >= 1) AND (zelfredzaamheid <= 10)))
);
CREATE INDEX ervaring_antwoord_in_bus ON public.ervaring_antwoord USING btree (gemeente_id, kwartaal) WHERE (NOT is_geteld);
create policy gemeente on ervaring_antwoord using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table ervaring_code (
  gemeente_id integer not null,
  hash bytea not null,
  aanleiding text not null,
  jaar integer not null,
  verloopt_op date not null,
  wet text not null,
  team_id uuid not null,
  kern_id uuid,
  is_gebruikt boolean not null default false,
  constraint ervaring_code_pkey PRIMARY KEY (gemeente_id, hash),
  constraint ervaring_code_aanleiding_check CHECK ((aanleiding = ANY (ARRAY['steekproef'::text, 'afsluiting'::text]))),
  constraint ervaring_code_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint ervaring_code_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint ervaring_code_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint ervaring_code_hash_check CHECK ((octet_length(hash) = 32)),
  constraint ervaring_code_verloopt_op_check CHECK ((EXTRACT(day FROM verloopt_op) = (1)::numeric)),
  constraint ervaring_code_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text])))
);
create policy gemeente on ervaring_code using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table ervaring_gevraagd (
  gemeente_id integer not null,
  inwoner_id uuid not null,
  jaar integer not null,
  constraint ervaring_gevraagd_pkey PRIMARY KEY (gemeente_id, inwoner_id, jaar),
  constraint ervaring_gevraagd_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT
);
create policy gemeente on ervaring_gevraagd using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on ervaring_gevraagd using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR false));

create table ervaring_poging (
  gemeente_id integer not null,
  minuut timestamp with time zone not null,
  aantal integer not null,
  constraint ervaring_poging_pkey PRIMARY KEY (gemeente_id, minuut),
  constraint ervaring_poging_aantal_check CHECK ((aantal > 0)),
  constraint ervaring_poging_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT
);
create policy gemeente on ervaring_poging using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table ervaring_stop (
  gemeente_id integer not null,
  inwoner_id uuid not null,
  constraint ervaring_stop_pkey PRIMARY KEY (gemeente_id, inwoner_id),
  constraint ervaring_stop_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT
);
create policy gemeente on ervaring_stop using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on ervaring_stop using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR false));

create table ervaring_toelichting (
  gemeente_id integer not null,
  id uuid not null,
  kwartaal date not null,
  toelichting text not null,
  bewaren_tot date not null,
  constraint ervaring_toelichting_pkey PRIMARY KEY (gemeente_id, id),
  constraint ervaring_toelichting_check CHECK ((bewaren_tot > kwartaal)),
  constraint ervaring_toelichting_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint ervaring_toelichting_kwartaal_check CHECK ((kwartaal = (date_trunc('quarter'::text, (kwartaal)::timestamp with time zone))::date)),
  constraint ervaring_toelichting_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000)))
);
create policy gemeente on ervaring_toelichting using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table ervaringsronde (
  gemeente_id integer not null,
  id uuid not null,
  jaar integer not null,
  zaad text not null,
  kader integer not null,
  omvang integer not null,
  reden text not null,
  antwoorden_tot date not null,
  getrokken_op timestamp with time zone not null,
  getrokken_door_id uuid not null,
  constraint ervaringsronde_pkey PRIMARY KEY (gemeente_id, id),
  constraint ervaringsronde_check CHECK (((omvang >= 1) AND (omvang <= kader))),
  constraint ervaringsronde_een_per_jaar UNIQUE (gemeente_id, jaar),
  constraint ervaringsronde_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint ervaringsronde_gemeente_id_getrokken_door_id_fkey FOREIGN KEY (gemeente_id, getrokken_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint ervaringsronde_jaar_check CHECK (((jaar >= 2000) AND (jaar <= 2200))),
  constraint ervaringsronde_kader_check CHECK ((kader > 0)),
  constraint ervaringsronde_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint ervaringsronde_zaad_check CHECK (((length(zaad) >= 20) AND (length(zaad) <= 100)))
);
create policy gemeente on ervaringsronde using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table evaluatie (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  gehouden_op date not null,
  bevindingen text not null,
  vervolg text not null,
  door_id uuid not null,
  opgevolgd_op timestamp with time zone,
  opvolging text,
  opgevolgd_door_id uuid,
  constraint evaluatie_pkey PRIMARY KEY (gemeente_id, id),
  constraint evaluatie_bevindingen_check CHECK (((length(bevindingen) >= 1) AND (length(bevindingen) <= 20000))),
  constraint evaluatie_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint evaluatie_gemeente_id_opgevolgd_door_id_fkey FOREIGN KEY (gemeente_id, opgevolgd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint evaluatie_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint evaluatie_opvolging_check CHECK (((length(opvolging) >= 1) AND (length(opvolging) <= 2000))),
  constraint evaluatie_opvolging_is_heel CHECK ((num_nonnulls(opgevolgd_op, opvolging, opgevolgd_door_id) = ANY (ARRAY[0, 3]))),
  constraint evaluatie_vervolg_check CHECK ((vervolg = ANY (ARRAY['doorgaan'::text, 'opschalen'::text, 'afschalen'::text, 'afsluiten'::text])))
);
CREATE INDEX evaluatie_plan ON public.evaluatie USING btree (gemeente_id, plan_id);
create policy gemeente on evaluatie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on evaluatie using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = evaluatie.plan_id)
 OFFSET 0))));

create table evaluatie_score (
  gemeente_id integer not null,
  evaluatie_id uuid not null,
  doel_id uuid not null,
  score integer not null,
  constraint evaluatie_score_pkey PRIMARY KEY (gemeente_id, evaluatie_id, doel_id),
  constraint evaluatie_score_gemeente_id_doel_id_fkey FOREIGN KEY (gemeente_id, doel_id) REFERENCES doel(gemeente_id, id) ON DELETE CASCADE,
  constraint evaluatie_score_gemeente_id_evaluatie_id_fkey FOREIGN KEY (gemeente_id, evaluatie_id) REFERENCES evaluatie(gemeente_id, id) ON DELETE CASCADE,
  constraint evaluatie_score_score_check CHECK (((score >= 1) AND (score <= 5)))
);
CREATE INDEX evaluatie_score_doel ON public.evaluatie_score USING btree (gemeente_id, doel_id);
create policy gemeente on evaluatie_score using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on evaluatie_score using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM evaluatie v
  WHERE (v.id = evaluatie_score.evaluatie_id)
 OFFSET 0))));

create table formatie (
  gemeente_id integer not null,
  id uuid not null,
  team_id uuid not null,
  soort text not null,
  fte numeric(5,2) not null,
  is_vacature boolean not null default false,
  van date not null,
  tot date,
  constraint formatie_pkey PRIMARY KEY (gemeente_id, id),
  constraint formatie_eindigt_na_begin CHECK (((tot IS NULL) OR (tot > van))),
  constraint formatie_fte_check CHECK ((fte > (0)::numeric)),
  constraint formatie_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint formatie_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint formatie_soort_check CHECK ((soort = ANY (ARRAY['vast'::text, 'inhuur'::text, 'vrijwillig'::text, 'opbouwwerk'::text])))
);
CREATE INDEX formatie_team ON public.formatie USING btree (gemeente_id, team_id, van);
create policy gemeente on formatie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table formuliersleutel (
  gemeente_id integer not null,
  sleutel uuid not null,
  medewerker_id uuid not null,
  act text not null,
  afdruk text not null,
  antwoord jsonb not null,
  op timestamp with time zone not null,
  constraint formuliersleutel_pkey PRIMARY KEY (gemeente_id, medewerker_id, act, sleutel),
  constraint formuliersleutel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE CASCADE,
  constraint formuliersleutel_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX formuliersleutel_op ON public.formuliersleutel USING btree (gemeente_id, op);
create policy gemeente on formuliersleutel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table gebeurtenis (
  gemeente_id integer not null,
  id uuid not null,
  op timestamp with time zone not null,
  soort text not null,
  door_id uuid,
  huishouden_id uuid,
  inwoner_id uuid,
  melding_id uuid,
  plan_id uuid,
  traject_id uuid,
  gegevens jsonb not null default '{}'::jsonb,
  constraint gebeurtenis_pkey PRIMARY KEY (gemeente_id, id),
  constraint gebeurtenis_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint gebeurtenis_soort_check CHECK ((soort ~ '^[a-z_]+$'::text))
) partition by RANGE (id);
CREATE INDEX gebeurtenis_aanstelling ON ONLY public.gebeurtenis USING btree (gemeente_id, id) WHERE (soort = ANY (ARRAY['medewerker_in_dienst'::text, 'medewerker_gewijzigd'::text, 'medewerker_uit_dienst'::text, 'medewerker_gebleven'::text, 'medewerker_teruggekomen'::text, 'aanstelling_gegeven'::text, 'aanstelling_beeindigd'::text, 'aanstelling_hersteld'::text, 'rol_voorgesteld'::text, 'rol_bevestigd'::text, 'rol_geweigerd'::text, 'rolvoorstel_ingetrokken'::text]));
CREATE INDEX gebeurtenis_anoniem ON ONLY public.gebeurtenis USING btree (gemeente_id, melding_id) WHERE ((huishouden_id IS NULL) AND (melding_id IS NOT NULL));
CREATE INDEX gebeurtenis_huishouden ON ONLY public.gebeurtenis USING btree (gemeente_id, huishouden_id, id) WHERE (huishouden_id IS NOT NULL);
CREATE INDEX gebeurtenis_inwoner ON ONLY public.gebeurtenis USING btree (gemeente_id, inwoner_id, id) WHERE ((huishouden_id IS NULL) AND (inwoner_id IS NOT NULL));
create policy gemeente on gebeurtenis using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zegel on gebeurtenis using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (NOT (gegevens ?| ARRAY['contact'::text, 'gesprek'::text, 'document'::text])) OR (NOT (EXISTS ( SELECT
   FROM zegel z
  WHERE ((z.opgeheven_op IS NULL) AND (z.ding = ANY (ARRAY[(gebeurtenis.gegevens ->> 'contact'::text), (gebeurtenis.gegevens ->> 'gesprek'::text), (gebeurtenis.gegevens ->> 'document'::text)])) AND (NOT (EXISTS ( SELECT
           FROM zegel_genoemde n
          WHERE ((n.zegel_id = z.id) AND (n.tot IS NULL) AND (n.medewerker_id = ( SELECT (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid AS "nullif")))
         OFFSET 0))))
 OFFSET 0)))));
create policy zicht on gebeurtenis using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = gebeurtenis.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0))) OR ((huishouden_id IS NOT NULL) AND ziet_opgegaan(huishouden_id)) OR ((huishouden_id IS NULL) AND (inwoner_id IS NULL) AND ((melding_id IS NULL) OR ((melding_id IS NOT NULL) AND ziet_melding(melding_id))))));
CREATE TRIGGER gebeurtenis_alleen_toevoegen BEFORE DELETE OR UPDATE ON public.gebeurtenis FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();
CREATE TRIGGER gebeurtenis_blad AFTER INSERT ON public.gebeurtenis REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION blad_maken();
CREATE TRIGGER maak_gevallen_vuil AFTER INSERT ON public.gebeurtenis REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION maak_gevallen_vuil();
CREATE TRIGGER niet_legen BEFORE TRUNCATE ON public.gebeurtenis FOR EACH STATEMENT EXECUTE FUNCTION alleen_toevoegen();

create table gemeente (
  id integer not null,
  cbs_code text not null,
  naam text not null,
  hostnaam text,
  telefoon text not null,
  postadres text not null,
  is_demo boolean not null default false,
  herinnering_dagen integer not null default 3,
  constraint gemeente_pkey PRIMARY KEY (id),
  constraint gemeente_cbs_code_check CHECK ((cbs_code ~ '^GM[0-9]{4}$'::text)),
  constraint gemeente_herinnering_dagen_check CHECK (((herinnering_dagen >= 0) AND (herinnering_dagen <= 30))),
  constraint gemeente_hostnaam_key UNIQUE (hostnaam)
);
create policy gemeente on gemeente using (true);
create policy instelling on gemeente using ((id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER gemeente_triage_begin AFTER INSERT ON public.gemeente FOR EACH ROW EXECUTE FUNCTION triage_begin();

create table gesprek (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  melding_id uuid,
  plan_id uuid,
  status text not null,
  gepland_op timestamp with time zone not null,
  plaats text not null,
  behandelaar_id uuid not null,
  met_medewerker_id uuid,
  met_naaste text,
  met_oco boolean not null default false,
  gevoerd_op timestamp with time zone,
  eigen_plan text not null default ''::text,
  verslag text,
  vastgesteld_op timestamp with time zone,
  afzegreden text,
  versie integer not null default 1,
  traject_id uuid,
  is_verzegeld boolean not null default false,
  constraint gesprek_pkey PRIMARY KEY (gemeente_id, id),
  constraint gesprek_afzeggen_vraagt_reden CHECK (((status <> 'afgezegd'::text) OR (afzegreden IS NOT NULL))),
  constraint gesprek_afzegreden_check CHECK ((length(afzegreden) <= 2000)),
  constraint gesprek_eigen_plan_check CHECK ((length(eigen_plan) <= 20000)),
  constraint gesprek_gemeente_id_behandelaar_id_fkey FOREIGN KEY (gemeente_id, behandelaar_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint gesprek_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint gesprek_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE RESTRICT,
  constraint gesprek_gemeente_id_met_medewerker_id_fkey FOREIGN KEY (gemeente_id, met_medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint gesprek_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint gesprek_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint gesprek_gevoerd_heeft_moment CHECK (((status = ANY (ARRAY['gevoerd'::text, 'vastgesteld'::text])) = (gevoerd_op IS NOT NULL))),
  constraint gesprek_is_van_een CHECK ((num_nonnulls(melding_id, plan_id, traject_id) = 1)),
  constraint gesprek_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'gevoerd'::text, 'vastgesteld'::text, 'afgezegd'::text]))),
  constraint gesprek_vastgesteld_heeft_verslag CHECK (((status <> 'vastgesteld'::text) OR ((verslag IS NOT NULL) AND (vastgesteld_op IS NOT NULL)))),
  constraint gesprek_verslag_check CHECK ((length(verslag) <= 50000))
);
CREATE INDEX gesprek_gepland ON public.gesprek USING btree (gemeente_id, behandelaar_id, gepland_op) WHERE (status = ANY (ARRAY['gepland'::text, 'gevoerd'::text]));
CREATE INDEX gesprek_huishouden ON public.gesprek USING btree (gemeente_id, huishouden_id);
CREATE INDEX gesprek_melding ON public.gesprek USING btree (gemeente_id, melding_id) WHERE (melding_id IS NOT NULL);
CREATE INDEX gesprek_plan ON public.gesprek USING btree (gemeente_id, plan_id) WHERE (plan_id IS NOT NULL);
CREATE INDEX gesprek_traject ON public.gesprek USING btree (gemeente_id, traject_id) WHERE (traject_id IS NOT NULL);
create policy gemeente on gesprek using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zegel on gesprek using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (NOT is_verzegeld) OR is_genoemd_op((id)::text)));
create policy zicht on gesprek using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = gesprek.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));

create table geval (
  gemeente_id integer not null,
  id uuid not null default gen_random_uuid(),
  kpi text not null,
  eenheid uuid not null,
  bron uuid not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  is_stand boolean not null,
  noemer text[] not null,
  teller text[] not null,
  maat double precision,
  deur text,
  team_id uuid,
  kern_id uuid,
  aanmelding text,
  splitsingen text[],
  wie text,
  wet text,
  leeftijd text,
  verwijzer text,
  constraint geval_pkey PRIMARY KEY (gemeente_id, id),
  constraint geval_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint geval_telt_ergens CHECK ((cardinality(noemer) > 0))
);
CREATE INDEX geval_eenheid ON public.geval USING btree (gemeente_id, eenheid);
CREATE INDEX geval_stand ON public.geval USING btree (gemeente_id, kpi, COALESCE(tot, 'infinity'::timestamp with time zone)) WHERE is_stand;
CREATE INDEX geval_van ON public.geval USING btree (gemeente_id, kpi, van) WHERE (NOT is_stand);
create policy gemeente on geval using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on geval using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((eenheid = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = geval.eenheid) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));

create table geval_vuil (
  gemeente_id integer not null,
  id uuid not null default gen_random_uuid(),
  huishouden_id uuid,
  inwoner_id uuid,
  melding_id uuid,
  contact_id uuid,
  eenheid uuid,
  constraint geval_vuil_pkey PRIMARY KEY (gemeente_id, id),
  constraint geval_vuil_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT
);
create policy gemeente on geval_vuil using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on geval_vuil using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = geval_vuil.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));

create table gezondheidsbeeld (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  op date not null,
  lichaamsfuncties integer not null,
  mentaal_welbevinden integer not null,
  zingeving integer not null,
  kwaliteit_van_leven integer not null,
  meedoen integer not null,
  dagelijks_functioneren integer not null,
  toelichting text not null default ''::text,
  door_id uuid not null,
  versie integer not null default 1,
  constraint gezondheidsbeeld_pkey PRIMARY KEY (gemeente_id, id),
  constraint gezondheidsbeeld_dagelijks_functioneren_check CHECK (((dagelijks_functioneren >= 0) AND (dagelijks_functioneren <= 10))),
  constraint gezondheidsbeeld_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint gezondheidsbeeld_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint gezondheidsbeeld_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint gezondheidsbeeld_gemeente_id_plan_id_inwoner_id_op_key UNIQUE (gemeente_id, plan_id, inwoner_id, op),
  constraint gezondheidsbeeld_kwaliteit_van_leven_check CHECK (((kwaliteit_van_leven >= 0) AND (kwaliteit_van_leven <= 10))),
  constraint gezondheidsbeeld_lichaamsfuncties_check CHECK (((lichaamsfuncties >= 0) AND (lichaamsfuncties <= 10))),
  constraint gezondheidsbeeld_meedoen_check CHECK (((meedoen >= 0) AND (meedoen <= 10))),
  constraint gezondheidsbeeld_mentaal_welbevinden_check CHECK (((mentaal_welbevinden >= 0) AND (mentaal_welbevinden <= 10))),
  constraint gezondheidsbeeld_toelichting_check CHECK ((length(toelichting) <= 2000)),
  constraint gezondheidsbeeld_zingeving_check CHECK (((zingeving >= 0) AND (zingeving <= 10)))
);
create policy gemeente on gezondheidsbeeld using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on gezondheidsbeeld using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = gezondheidsbeeld.plan_id)
 OFFSET 0))));

create table huishouden (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null,
  kern_id uuid,
  straat text,
  huisnummer integer,
  huisnummer_toevoeging text,
  postcode text,
  woonplaats text,
  versie integer not null default 1,
  opgegaan_in_id uuid,
  opgegaan_op date,
  afgesplitst_van_id uuid,
  herkomst_ids uuid[] not null default '{}'::uuid[],
  adres_sinds date,
  vertrokken_op date,
  is_geheim boolean not null default false,
  constraint huishouden_pkey PRIMARY KEY (gemeente_id, id),
  constraint huishouden_gaat_niet_op_in_zichzelf CHECK ((opgegaan_in_id <> id)),
  constraint huishouden_gemeente_id_afgesplitst_van_id_fkey FOREIGN KEY (gemeente_id, afgesplitst_van_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint huishouden_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint huishouden_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint huishouden_gemeente_id_opgegaan_in_id_fkey FOREIGN KEY (gemeente_id, opgegaan_in_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint huishouden_opgegaan_heeft_dag CHECK (((opgegaan_in_id IS NULL) = (opgegaan_op IS NULL))),
  constraint huishouden_postcode_check CHECK ((postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text))
);
CREATE INDEX huishouden_adres ON public.huishouden USING btree (gemeente_id, postcode, huisnummer);
CREATE INDEX huishouden_met_herkomst ON public.huishouden USING btree (gemeente_id, id) WHERE (herkomst_ids <> '{}'::uuid[]);
CREATE INDEX huishouden_opgegaan ON public.huishouden USING btree (gemeente_id, opgegaan_in_id) WHERE (opgegaan_in_id IS NOT NULL);
create policy gemeente on huishouden using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on huishouden using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = huishouden.id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0))) OR ((opgegaan_in_id IS NOT NULL) AND heeft_autorisatie_in(opgegaan_in_id))));
CREATE TRIGGER bepaalt_geheim AFTER UPDATE OF herkomst_ids ON public.huishouden FOR EACH ROW WHEN ((new.herkomst_ids IS DISTINCT FROM old.herkomst_ids)) EXECUTE FUNCTION herkomst_bepaalt_geheim();

create table huishouden_lid (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  van date not null,
  tot date,
  einde_reden text,
  constraint huishouden_lid_pkey PRIMARY KEY (gemeente_id, id),
  constraint geen_twee_huishoudens_op_een_dag EXCLUDE USING gist (box(point((uuid_hash_extended(inwoner_id, (gemeente_id)::bigint))::double precision, ((van - '1800-01-01'::date))::double precision), point((uuid_hash_extended(inwoner_id, (gemeente_id)::bigint))::double precision, (((COALESCE(tot, '4000-01-01'::date) - '1800-01-01'::date))::double precision - (0.5)::double precision))) WITH &&) WHERE (((tot IS NULL) OR (tot > van))),
  constraint huishouden_lid_check CHECK (((tot IS NULL) OR (tot >= van))),
  constraint huishouden_lid_einde_met_reden CHECK (((tot IS NULL) = (einde_reden IS NULL))),
  constraint huishouden_lid_einde_reden CHECK ((einde_reden = ANY (ARRAY['samengevoegd'::text, 'gesplitst'::text, 'verhuisd'::text, 'elders'::text, 'buiten_gemeente'::text, 'instelling'::text, 'vergissing'::text, 'niet_geboren'::text, 'overleden'::text, 'onbekend'::text]))),
  constraint huishouden_lid_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint huishouden_lid_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT
);
CREATE INDEX huishouden_lid_huishouden ON public.huishouden_lid USING btree (gemeente_id, huishouden_id);
CREATE INDEX huishouden_lid_inwoner ON public.huishouden_lid USING btree (gemeente_id, inwoner_id);
CREATE UNIQUE INDEX een_huishouden_tegelijk ON public.huishouden_lid USING btree (gemeente_id, inwoner_id) WHERE (tot IS NULL);
create policy gemeente on huishouden_lid using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on huishouden_lid using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = huishouden_lid.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));
CREATE TRIGGER bepaalt_geheim AFTER INSERT OR UPDATE OF huishouden_id, inwoner_id ON public.huishouden_lid FOR EACH ROW EXECUTE FUNCTION lid_bepaalt_geheim();
CREATE TRIGGER bepaalt_geheim_weg AFTER DELETE OR UPDATE OF huishouden_id, inwoner_id ON public.huishouden_lid FOR EACH ROW EXECUTE FUNCTION lid_weg_bepaalt_geheim();

create table inwoner (
  gemeente_id integer not null,
  id uuid not null,
  voornamen text,
  voorvoegsel text,
  geslachtsnaam text,
  naam_norm text not null default ''::text,
  geboortedatum date,
  bsn_versleuteld bytea,
  bsn_hash bytea,
  geheimhouding boolean not null default false,
  is_anoniem boolean not null default false,
  is_verwacht boolean not null default false,
  taal text not null default 'nl'::text,
  telefoon text,
  email text,
  brp_gekoppeld_op timestamp with time zone,
  overleden_op date,
  versie integer not null default 1,
  samengevoegd_met_id uuid,
  constraint inwoner_pkey PRIMARY KEY (gemeente_id, id),
  constraint inwoner_bsn_een_keer UNIQUE (gemeente_id, bsn_hash),
  constraint inwoner_check CHECK (((bsn_hash IS NULL) = (bsn_versleuteld IS NULL))),
  constraint inwoner_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint inwoner_gemeente_id_samengevoegd_met_id_fkey FOREIGN KEY (gemeente_id, samengevoegd_met_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_heet_of_is_anoniem CHECK ((is_anoniem OR (geslachtsnaam IS NOT NULL) OR is_verwacht)),
  constraint inwoner_niet_met_zichzelf CHECK ((samengevoegd_met_id <> id)),
  constraint inwoner_samengevoegd_zonder_bsn CHECK (((samengevoegd_met_id IS NULL) OR (bsn_hash IS NULL)))
);
CREATE INDEX inwoner_geboortedatum ON public.inwoner USING btree (gemeente_id, geboortedatum) WHERE (geboortedatum IS NOT NULL);
CREATE INDEX inwoner_samengevoegd ON public.inwoner USING btree (gemeente_id, samengevoegd_met_id) WHERE (samengevoegd_met_id IS NOT NULL);
create policy gemeente on inwoner using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on inwoner using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM huishouden_lid v
  WHERE (v.inwoner_id = ANY (ARRAY[inwoner.id, inwoner.samengevoegd_met_id]))
 OFFSET 0))));
CREATE TRIGGER bepaalt_geheim AFTER UPDATE OF geheimhouding ON public.inwoner FOR EACH ROW WHEN ((new.geheimhouding IS DISTINCT FROM old.geheimhouding)) EXECUTE FUNCTION inwoner_bepaalt_geheim();
CREATE TRIGGER houdt_vast BEFORE UPDATE OF geheimhouding ON public.inwoner FOR EACH ROW WHEN ((new.geheimhouding IS DISTINCT FROM old.geheimhouding)) EXECUTE FUNCTION inwoner_houdt_vast();

create table inwoner_samenvoeging (
  gemeente_id integer not null,
  id uuid not null,
  blijft_id uuid not null,
  vervalt_id uuid not null,
  huishouden_van_id uuid,
  huishouden_naar_id uuid not null,
  reden text not null,
  velden_voor jsonb not null,
  velden_na jsonb not null,
  is_bsn_verhuisd boolean not null,
  op timestamp with time zone not null,
  door_id uuid not null,
  ongedaan_op timestamp with time zone,
  ongedaan_door_id uuid,
  ongedaan_reden text,
  constraint inwoner_samenvoeging_pkey PRIMARY KEY (gemeente_id, id),
  constraint inwoner_samenvoeging_check CHECK ((blijft_id <> vervalt_id)),
  constraint inwoner_samenvoeging_check1 CHECK (((ongedaan_op IS NULL) = (ongedaan_door_id IS NULL))),
  constraint inwoner_samenvoeging_gemeente_id_blijft_id_fkey FOREIGN KEY (gemeente_id, blijft_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_samenvoeging_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_samenvoeging_gemeente_id_huishouden_naar_id_fkey FOREIGN KEY (gemeente_id, huishouden_naar_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_samenvoeging_gemeente_id_huishouden_van_id_fkey FOREIGN KEY (gemeente_id, huishouden_van_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_samenvoeging_gemeente_id_ongedaan_door_id_fkey FOREIGN KEY (gemeente_id, ongedaan_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_samenvoeging_gemeente_id_vervalt_id_fkey FOREIGN KEY (gemeente_id, vervalt_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint inwoner_samenvoeging_ongedaan_reden CHECK (((ongedaan_reden IS NULL) OR ((ongedaan_op IS NOT NULL) AND ((length(ongedaan_reden) >= 1) AND (length(ongedaan_reden) <= 2000))))),
  constraint inwoner_samenvoeging_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000)))
);
CREATE INDEX inwoner_samenvoeging_blijft ON public.inwoner_samenvoeging USING btree (gemeente_id, blijft_id);
CREATE UNIQUE INDEX inwoner_samenvoeging_een_keer ON public.inwoner_samenvoeging USING btree (gemeente_id, vervalt_id) WHERE (ongedaan_op IS NULL);
create policy gemeente on inwoner_samenvoeging using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table inwoner_verplaatsing (
  gemeente_id integer not null,
  samenvoeging_id uuid not null,
  tabel text not null,
  kolom text not null,
  sleutel jsonb not null,
  is_beeindigd boolean not null default false,
  constraint inwoner_verplaatsing_pkey PRIMARY KEY (gemeente_id, samenvoeging_id, tabel, kolom, sleutel),
  constraint inwoner_verplaatsing_gemeente_id_samenvoeging_id_fkey FOREIGN KEY (gemeente_id, samenvoeging_id) REFERENCES inwoner_samenvoeging(gemeente_id, id) ON DELETE CASCADE,
  constraint inwoner_verplaatsing_kolom_check CHECK ((kolom ~ '^[a-z_]+$'::text)),
  constraint inwoner_verplaatsing_tabel_check CHECK ((tabel ~ '^[a-z_]+$'::text))
);
create policy gemeente on inwoner_verplaatsing using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table inzage (
  gemeente_id integer not null,
  id uuid not null,
  op timestamp with time zone not null,
  medewerker_id uuid not null,
  inwoner_id uuid not null,
  soort text not null,
  niveau text,
  regel text not null,
  doel text not null,
  verzoek_id uuid not null,
  uitkomst text not null default 'toegestaan'::text,
  constraint inzage_pkey PRIMARY KEY (gemeente_id, id),
  constraint inzage_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint inzage_geweigerd_toont_niets CHECK (((uitkomst = 'geweigerd'::text) = (niveau IS NULL))),
  constraint inzage_niveau_check CHECK ((niveau = ANY (ARRAY['L0'::text, 'L1'::text, 'L2'::text, 'L3'::text, 'L4'::text, 'LX'::text]))),
  constraint inzage_soort_check CHECK ((soort ~ '^[a-z_]+$'::text)),
  constraint inzage_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['toegestaan'::text, 'geweigerd'::text])))
) partition by RANGE (id);
CREATE INDEX inzage_inwoner ON ONLY public.inzage USING btree (gemeente_id, inwoner_id, id);
create policy gemeente on inzage using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER inzage_alleen_toevoegen BEFORE DELETE OR UPDATE ON public.inzage FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();
CREATE TRIGGER inzage_blad AFTER INSERT ON public.inzage REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION blad_maken();
CREATE TRIGGER niet_legen BEFORE TRUNCATE ON public.inzage FOR EACH STATEMENT EXECUTE FUNCTION alleen_toevoegen();

create table inzet (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  uren numeric(3,1) not null,
  van date not null,
  tot date,
  constraint inzet_pkey PRIMARY KEY (gemeente_id, id),
  constraint inzet_eindigt_na_begin CHECK (((tot IS NULL) OR (tot > van))),
  constraint inzet_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint inzet_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint inzet_uren_check CHECK (((uren > (0)::numeric) AND (uren <= (60)::numeric)))
);
CREATE UNIQUE INDEX een_inzet_tegelijk ON public.inzet USING btree (gemeente_id, medewerker_id) WHERE (tot IS NULL);
create policy gemeente on inzet using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table jeugdhulpverlenging (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  soort text not null,
  grond text not null,
  tot date not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  versie integer not null default 1,
  constraint jeugdhulpverlenging_pkey PRIMARY KEY (gemeente_id, id),
  constraint jeugdhulpverlenging_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint jeugdhulpverlenging_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint jeugdhulpverlenging_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint jeugdhulpverlenging_gemeente_id_plan_id_inwoner_id_soort_key UNIQUE (gemeente_id, plan_id, inwoner_id, soort),
  constraint jeugdhulpverlenging_grond_check CHECK (((length(grond) >= 1) AND (length(grond) <= 2000))),
  constraint jeugdhulpverlenging_soort_check CHECK ((soort = ANY (ARRAY['verlengde_jeugdhulp'::text, 'pleegzorg'::text])))
);
create policy gemeente on jeugdhulpverlenging using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on jeugdhulpverlenging using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = jeugdhulpverlenging.plan_id)
 OFFSET 0))));

create table kern (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null,
  kernteamgebied_id uuid,
  inwoners integer,
  inwoners_jaar smallint,
  inwoners_bron text,
  constraint kern_pkey PRIMARY KEY (gemeente_id, id),
  constraint kern_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint kern_gemeente_id_kernteamgebied_id_fkey FOREIGN KEY (gemeente_id, kernteamgebied_id) REFERENCES kernteamgebied(gemeente_id, id) ON DELETE RESTRICT,
  constraint kern_gemeente_id_naam_key UNIQUE (gemeente_id, naam),
  constraint kern_inwoners_bron_check CHECK (((length(inwoners_bron) >= 1) AND (length(inwoners_bron) <= 200))),
  constraint kern_inwoners_check CHECK ((inwoners >= 0)),
  constraint kern_inwoners_herkomst CHECK (((num_nonnulls(inwoners_jaar, inwoners_bron) = ANY (ARRAY[0, 2])) AND ((inwoners IS NOT NULL) OR (inwoners_jaar IS NULL)))),
  constraint kern_inwoners_jaar_check CHECK (((inwoners_jaar >= 2000) AND (inwoners_jaar <= 2100)))
);
create policy gemeente on kern using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table kernteamgebied (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null,
  constraint kernteamgebied_pkey PRIMARY KEY (gemeente_id, id),
  constraint kernteamgebied_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint kernteamgebied_gemeente_id_naam_key UNIQUE (gemeente_id, naam)
);
create policy gemeente on kernteamgebied using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table kindzegel (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid not null,
  contact_id uuid,
  gesprek_id uuid,
  document_id uuid,
  doel_id uuid,
  wens text not null,
  gelegd_door_id uuid not null,
  gelegd_op timestamp with time zone not null,
  beslissen_voor date not null,
  besluit text,
  toelichting text,
  besloten_door_id uuid,
  besloten_op timestamp with time zone,
  opgeheven_door_id uuid,
  opgeheven_op timestamp with time zone,
  is_dicht boolean not null default ((opgeheven_op IS NULL) AND (besluit IS DISTINCT FROM 'geopend'::text)),
  constraint kindzegel_pkey PRIMARY KEY (gemeente_id, id),
  constraint kindzegel_besluit_check CHECK ((besluit = ANY (ARRAY['blijft'::text, 'geopend'::text]))),
  constraint kindzegel_besluit_is_heel CHECK ((num_nonnulls(besluit, besloten_door_id, besloten_op) = ANY (ARRAY[0, 3]))),
  constraint kindzegel_check CHECK ((besloten_op >= gelegd_op)),
  constraint kindzegel_check1 CHECK ((opgeheven_op >= gelegd_op)),
  constraint kindzegel_gemeente_id_besloten_door_id_fkey FOREIGN KEY (gemeente_id, besloten_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_contact_id_fkey FOREIGN KEY (gemeente_id, contact_id) REFERENCES contact(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_document_id_fkey FOREIGN KEY (gemeente_id, document_id) REFERENCES document(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_doel_id_fkey FOREIGN KEY (gemeente_id, doel_id) REFERENCES doel(gemeente_id, id) ON DELETE CASCADE,
  constraint kindzegel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_gelegd_door_id_fkey FOREIGN KEY (gemeente_id, gelegd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_gesprek_id_fkey FOREIGN KEY (gemeente_id, gesprek_id) REFERENCES gesprek(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_gemeente_id_opgeheven_door_id_fkey FOREIGN KEY (gemeente_id, opgeheven_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kindzegel_op_een CHECK ((num_nonnulls(contact_id, gesprek_id, document_id, doel_id) = 1)),
  constraint kindzegel_openen_met_reden CHECK (((besluit IS DISTINCT FROM 'geopend'::text) OR (toelichting IS NOT NULL))),
  constraint kindzegel_opheffing_is_heel CHECK (((opgeheven_op IS NULL) = (opgeheven_door_id IS NULL))),
  constraint kindzegel_toelichting_check CHECK (((length(toelichting) >= 20) AND (length(toelichting) <= 2000))),
  constraint kindzegel_wens_check CHECK (((length(wens) >= 2) AND (length(wens) <= 2000)))
);
CREATE INDEX kindzegel_inwoner ON public.kindzegel USING btree (gemeente_id, inwoner_id);
CREATE UNIQUE INDEX een_kindzegel_tegelijk ON public.kindzegel USING btree (gemeente_id, COALESCE(contact_id, gesprek_id, document_id, doel_id)) WHERE is_dicht;
create policy gemeente on kindzegel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on kindzegel using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM contact v
  WHERE (v.id = kindzegel.contact_id)
 OFFSET 0)) OR (EXISTS ( SELECT
   FROM gesprek v
  WHERE (v.id = kindzegel.gesprek_id)
 OFFSET 0)) OR (EXISTS ( SELECT
   FROM document v
  WHERE (v.id = kindzegel.document_id)
 OFFSET 0)) OR (EXISTS ( SELECT
   FROM doel v
  WHERE (v.id = kindzegel.doel_id)
 OFFSET 0))));

create table kosten_import (
  gemeente_id integer not null,
  id uuid not null,
  hash text not null,
  aantal integer not null,
  al_bekend integer not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  ongedaan_op timestamp with time zone,
  ongedaan_door_id uuid,
  constraint kosten_import_pkey PRIMARY KEY (gemeente_id, id),
  constraint kosten_import_aantal_check CHECK ((aantal >= 0)),
  constraint kosten_import_al_bekend_check CHECK ((al_bekend >= 0)),
  constraint kosten_import_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kosten_import_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint kosten_import_gemeente_id_ongedaan_door_id_fkey FOREIGN KEY (gemeente_id, ongedaan_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kosten_import_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint kosten_import_ongedaan_heel CHECK ((num_nonnulls(ongedaan_op, ongedaan_door_id) = ANY (ARRAY[0, 2])))
);
CREATE UNIQUE INDEX kosten_import_eenmaal ON public.kosten_import USING btree (gemeente_id, hash) WHERE (ongedaan_op IS NULL);
create policy gemeente on kosten_import using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table kostenmaatregel (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null,
  aanname text not null,
  werking text not null,
  effect numeric(4,1) not null,
  categorie text not null,
  van_leeftijd smallint,
  tot_leeftijd smallint,
  van_jaar smallint not null,
  op timestamp with time zone not null,
  door_id uuid not null,
  ingetrokken_op timestamp with time zone,
  ingetrokken_door_id uuid,
  constraint kostenmaatregel_pkey PRIMARY KEY (gemeente_id, id),
  constraint kostenmaatregel_aanname_check CHECK (((length(aanname) >= 1) AND (length(aanname) <= 1000))),
  constraint kostenmaatregel_categorie_check CHECK ((categorie = ANY (ARRAY['jeugd'::text, 'wmo'::text, 'jeugd_zonder_verblijf'::text, 'jeugd_met_verblijf'::text, 'jeugd_bescherming'::text, 'wmo_huishouden'::text, 'wmo_begeleiding'::text, 'wmo_dagbesteding'::text, 'wmo_wonen_rollen_vervoer'::text, 'vervoer'::text]))),
  constraint kostenmaatregel_effect_check CHECK ((((effect >= ('-100'::integer)::numeric) AND (effect <= (100)::numeric)) AND (effect <> (0)::numeric))),
  constraint kostenmaatregel_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kostenmaatregel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint kostenmaatregel_gemeente_id_ingetrokken_door_id_fkey FOREIGN KEY (gemeente_id, ingetrokken_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kostenmaatregel_ingetrokken CHECK ((num_nonnulls(ingetrokken_op, ingetrokken_door_id) <> 1)),
  constraint kostenmaatregel_leeftijden CHECK (((num_nonnulls(van_leeftijd, tot_leeftijd) <> 1) AND (van_leeftijd <= tot_leeftijd))),
  constraint kostenmaatregel_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
  constraint kostenmaatregel_tot_leeftijd_check CHECK (((tot_leeftijd >= 0) AND (tot_leeftijd <= 100))),
  constraint kostenmaatregel_van_jaar_check CHECK (((van_jaar >= 2010) AND (van_jaar <= 2050))),
  constraint kostenmaatregel_van_leeftijd_check CHECK (((van_leeftijd >= 0) AND (van_leeftijd <= 100))),
  constraint kostenmaatregel_werking_check CHECK ((werking = ANY (ARRAY['gebruik'::text, 'kosten'::text])))
);
create policy gemeente on kostenmaatregel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table kwalitatieve_meting (
  gemeente_id integer not null,
  id uuid not null,
  kpi text not null,
  vorm text not null,
  gehouden_op date not null,
  aantal integer not null,
  gehoord text not null,
  waardering text not null,
  vastgelegd_op timestamp with time zone not null,
  vastgelegd_door_id uuid not null,
  ingetrokken_op timestamp with time zone,
  waarom_ingetrokken text,
  constraint kwalitatieve_meting_pkey PRIMARY KEY (gemeente_id, id),
  constraint kwalitatieve_meting_aantal_check CHECK (((aantal >= 1) AND (aantal <= 10000))),
  constraint kwalitatieve_meting_gehoord_check CHECK (((length(gehoord) >= 1) AND (length(gehoord) <= 4000))),
  constraint kwalitatieve_meting_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint kwalitatieve_meting_gemeente_id_vastgelegd_door_id_fkey FOREIGN KEY (gemeente_id, vastgelegd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint kwalitatieve_meting_ingetrokken_met_reden CHECK (((ingetrokken_op IS NULL) = (waarom_ingetrokken IS NULL))),
  constraint kwalitatieve_meting_kpi_check CHECK ((kpi ~ '^resultaat\.[a-z_]+$'::text)),
  constraint kwalitatieve_meting_vorm_check CHECK ((vorm = ANY (ARRAY['gesprek'::text, 'klankbordgroep'::text, 'evaluatie'::text]))),
  constraint kwalitatieve_meting_waardering_check CHECK ((waardering = ANY (ARRAY['goed'::text, 'wisselend'::text, 'onvoldoende'::text]))),
  constraint kwalitatieve_meting_waarom_ingetrokken_check CHECK (((length(waarom_ingetrokken) >= 1) AND (length(waarom_ingetrokken) <= 500)))
);
CREATE INDEX kwalitatieve_meting_kpi ON public.kwalitatieve_meting USING btree (gemeente_id, kpi, gehouden_op DESC);
create policy gemeente on kwalitatieve_meting using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table medewerker (
  gemeente_id integer not null,
  id uuid not null,
  sub text not null,
  naam text not null,
  functie text not null,
  telefoon text,
  organisatie_id uuid not null,
  van date not null,
  tot date,
  versie integer not null default 1,
  constraint medewerker_pkey PRIMARY KEY (gemeente_id, id),
  constraint medewerker_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint medewerker_gemeente_id_organisatie_id_fkey FOREIGN KEY (gemeente_id, organisatie_id) REFERENCES organisatie(gemeente_id, id) ON DELETE RESTRICT,
  constraint medewerker_gemeente_id_sub_key UNIQUE (gemeente_id, sub),
  constraint medewerker_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= (van - 1))))
);
CREATE INDEX medewerker_naam ON public.medewerker USING btree (gemeente_id, naam COLLATE "nl-x-icu", id);
create policy gemeente on medewerker using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER niet_jezelf BEFORE INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION niet_jezelf();

create table medewerker_kern (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  kern_id uuid not null,
  van date not null,
  tot date,
  einde text,
  tot_eerder date,
  constraint medewerker_kern_pkey PRIMARY KEY (gemeente_id, medewerker_id, kern_id, van),
  constraint medewerker_kern_een_keer_per_dag EXCLUDE USING gist (box(point((uuid_hash_extended(medewerker_id, uuid_hash_extended(kern_id, (gemeente_id)::bigint)))::double precision, ((van - '1800-01-01'::date))::double precision), point((uuid_hash_extended(medewerker_id, uuid_hash_extended(kern_id, (gemeente_id)::bigint)))::double precision, ((COALESCE(tot, '4000-01-01'::date) - '1800-01-01'::date))::double precision)) WITH &&) WHERE (((tot IS NULL) OR (tot >= van))),
  constraint medewerker_kern_einde_check CHECK ((einde = ANY (ARRAY['beeindigd'::text, 'uit_dienst'::text]))),
  constraint medewerker_kern_einde_is_heel CHECK ((((einde IS NULL) AND (tot_eerder IS NULL)) OR ((einde IS NOT NULL) AND (tot IS NOT NULL)))),
  constraint medewerker_kern_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint medewerker_kern_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE,
  constraint medewerker_kern_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= (van - 1))))
);
create policy gemeente on medewerker_kern using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER niet_van_jezelf BEFORE INSERT OR UPDATE ON public.medewerker_kern FOR EACH ROW EXECUTE FUNCTION niet_van_jezelf();

create table medewerker_mandaat (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  wet text not null,
  van date not null,
  tot date,
  einde text,
  tot_eerder date,
  constraint medewerker_mandaat_pkey PRIMARY KEY (gemeente_id, medewerker_id, wet, van),
  constraint medewerker_mandaat_een_keer_per_dag EXCLUDE USING gist (box(point((uuid_hash_extended(medewerker_id, hashtextextended(wet, (gemeente_id)::bigint)))::double precision, ((van - '1800-01-01'::date))::double precision), point((uuid_hash_extended(medewerker_id, hashtextextended(wet, (gemeente_id)::bigint)))::double precision, ((COALESCE(tot, '4000-01-01'::date) - '1800-01-01'::date))::double precision)) WITH &&) WHERE (((tot IS NULL) OR (tot >= van))),
  constraint medewerker_mandaat_einde_check CHECK ((einde = ANY (ARRAY['beeindigd'::text, 'uit_dienst'::text]))),
  constraint medewerker_mandaat_einde_is_heel CHECK ((((einde IS NULL) AND (tot_eerder IS NULL)) OR ((einde IS NOT NULL) AND (tot IS NOT NULL)))),
  constraint medewerker_mandaat_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE,
  constraint medewerker_mandaat_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= (van - 1)))),
  constraint medewerker_mandaat_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text])))
);
create policy gemeente on medewerker_mandaat using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER niet_van_jezelf BEFORE INSERT OR UPDATE ON public.medewerker_mandaat FOR EACH ROW EXECUTE FUNCTION niet_van_jezelf();

create table medewerker_rol (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  rol text not null,
  van date not null,
  tot date,
  voorstel_id uuid,
  einde text,
  tot_eerder date,
  constraint medewerker_rol_pkey PRIMARY KEY (gemeente_id, medewerker_id, rol, van),
  constraint medewerker_rol_een_keer_per_dag EXCLUDE USING gist (box(point((uuid_hash_extended(medewerker_id, hashtextextended(rol, (gemeente_id)::bigint)))::double precision, ((van - '1800-01-01'::date))::double precision), point((uuid_hash_extended(medewerker_id, hashtextextended(rol, (gemeente_id)::bigint)))::double precision, ((COALESCE(tot, '4000-01-01'::date) - '1800-01-01'::date))::double precision)) WITH &&) WHERE (((tot IS NULL) OR (tot >= van))),
  constraint medewerker_rol_einde_check CHECK ((einde = ANY (ARRAY['beeindigd'::text, 'uit_dienst'::text]))),
  constraint medewerker_rol_einde_is_heel CHECK ((((einde IS NULL) AND (tot_eerder IS NULL)) OR ((einde IS NOT NULL) AND (tot IS NOT NULL)))),
  constraint medewerker_rol_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE,
  constraint medewerker_rol_gemeente_id_voorstel_id_fkey FOREIGN KEY (gemeente_id, voorstel_id) REFERENCES rolvoorstel(gemeente_id, id) ON DELETE RESTRICT,
  constraint medewerker_rol_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= (van - 1)))),
  constraint medewerker_rol_rol_check CHECK ((rol = ANY (ARRAY['toegang'::text, 'consulent'::text, 'partner_professional'::text, 'teammanager'::text, 'vrijwillig_teamlid'::text, 'maatje'::text, 'interventieteam'::text, 'beleidsadviseur'::text, 'raadslid'::text, 'contractmanager'::text, 'privacy_officer'::text, 'functioneel_beheerder'::text])))
);
create policy gemeente on medewerker_rol using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER bijzondere_rol BEFORE INSERT OR UPDATE ON public.medewerker_rol FOR EACH ROW EXECUTE FUNCTION bijzondere_rol();
CREATE TRIGGER niet_van_jezelf BEFORE INSERT OR UPDATE ON public.medewerker_rol FOR EACH ROW EXECUTE FUNCTION niet_van_jezelf();

create table medewerker_team (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  team_id uuid not null,
  van date not null,
  tot date,
  einde text,
  tot_eerder date,
  constraint medewerker_team_pkey PRIMARY KEY (gemeente_id, medewerker_id, team_id, van),
  constraint medewerker_team_een_keer_per_dag EXCLUDE USING gist (box(point((uuid_hash_extended(medewerker_id, uuid_hash_extended(team_id, (gemeente_id)::bigint)))::double precision, ((van - '1800-01-01'::date))::double precision), point((uuid_hash_extended(medewerker_id, uuid_hash_extended(team_id, (gemeente_id)::bigint)))::double precision, ((COALESCE(tot, '4000-01-01'::date) - '1800-01-01'::date))::double precision)) WITH &&) WHERE (((tot IS NULL) OR (tot >= van))),
  constraint medewerker_team_einde_check CHECK ((einde = ANY (ARRAY['beeindigd'::text, 'uit_dienst'::text]))),
  constraint medewerker_team_einde_is_heel CHECK ((((einde IS NULL) AND (tot_eerder IS NULL)) OR ((einde IS NOT NULL) AND (tot IS NOT NULL)))),
  constraint medewerker_team_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE,
  constraint medewerker_team_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint medewerker_team_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= (van - 1))))
);
create policy gemeente on medewerker_team using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER niet_van_jezelf BEFORE INSERT OR UPDATE ON public.medewerker_team FOR EACH ROW EXECUTE FUNCTION niet_van_jezelf();

create table melding (
  gemeente_id integer not null,
  id uuid not null,
  ontvangen_op timestamp with time zone not null,
  deur text not null,
  kanaal text not null,
  status text not null,
  melder text not null,
  melder_naam text,
  melder_telefoon text,
  inwoner_id uuid,
  huishouden_id uuid,
  woorden text not null,
  urgentie text not null,
  onveilig text not null,
  onveilig_toelichting text,
  is_bedreigend boolean not null default false,
  team_id uuid not null,
  behandelaar_id uuid,
  plan_id uuid,
  reden_tweede_dossier text,
  geregistreerd_door_id uuid not null,
  afgesloten_op timestamp with time zone,
  intrekreden text,
  heropenreden text,
  versie integer not null default 1,
  constraint melding_pkey PRIMARY KEY (gemeente_id, id),
  constraint melding_einde_heeft_moment CHECK (((status = ANY (ARRAY['afgesloten'::text, 'ingetrokken'::text])) = (afgesloten_op IS NOT NULL))),
  constraint melding_gemeente_id_behandelaar_id_fkey FOREIGN KEY (gemeente_id, behandelaar_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint melding_gemeente_id_deur_fkey FOREIGN KEY (gemeente_id, deur) REFERENCES deur(gemeente_id, code) ON DELETE RESTRICT,
  constraint melding_gemeente_id_geregistreerd_door_id_fkey FOREIGN KEY (gemeente_id, geregistreerd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint melding_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint melding_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint melding_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint melding_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint melding_heropenreden_check CHECK ((length(heropenreden) <= 2000)),
  constraint melding_intrekken_vraagt_reden CHECK (((status <> 'ingetrokken'::text) OR (intrekreden IS NOT NULL))),
  constraint melding_intrekreden_check CHECK ((length(intrekreden) <= 2000)),
  constraint melding_inwoner_in_huishouden CHECK (((inwoner_id IS NULL) = (huishouden_id IS NULL))),
  constraint melding_kanaal CHECK ((kanaal = ANY (ARRAY['spreekuur'::text, 'telefoon'::text, 'e_mail'::text, 'contact_individueel'::text, 'balie'::text, 'brief'::text, 'website'::text, 'verwijzer'::text, 'huisbezoek'::text, 'overig'::text]))),
  constraint melding_melder_check CHECK ((melder = ANY (ARRAY['inwoner_zelf'::text, 'mantelzorger'::text, 'familie'::text, 'netwerk'::text, 'huisarts'::text, 'wijkverpleging'::text, 'school'::text, 'ggd'::text, 'aanbieder'::text, 'wmo_consulent'::text, 'wettelijk_vertegenwoordiger'::text, 'politie'::text, 'anders'::text]))),
  constraint melding_onveilig_check CHECK ((onveilig = ANY (ARRAY['nee'::text, 'ja'::text, 'niet_gevraagd'::text]))),
  constraint melding_onveilig_toegelicht CHECK (((onveilig <> 'ja'::text) OR (onveilig_toelichting IS NOT NULL))),
  constraint melding_status_check CHECK ((status = ANY (ARRAY['ontvangen'::text, 'gescreend'::text, 'afgesloten'::text, 'ingetrokken'::text]))),
  constraint melding_urgentie_check CHECK ((urgentie = ANY (ARRAY['gewoon'::text, 'spoed'::text]))),
  constraint melding_woorden_check CHECK (((length(woorden) >= 1) AND (length(woorden) <= 20000)))
);
CREATE INDEX melding_huishouden ON public.melding USING btree (gemeente_id, huishouden_id) WHERE (huishouden_id IS NOT NULL);
CREATE INDEX melding_inwoner ON public.melding USING btree (gemeente_id, inwoner_id, ontvangen_op) WHERE (inwoner_id IS NOT NULL);
CREATE INDEX melding_ontvangen ON public.melding USING btree (gemeente_id, ontvangen_op);
CREATE INDEX melding_open ON public.melding USING btree (gemeente_id, team_id, ontvangen_op) WHERE (status = ANY (ARRAY['ontvangen'::text, 'gescreend'::text]));
create policy gemeente on melding using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on melding using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = melding.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0))) OR ((huishouden_id IS NULL) AND heeft_autorisatie_op(id))));
CREATE TRIGGER autorisatie_verhuist AFTER UPDATE OF huishouden_id ON public.melding FOR EACH ROW WHEN ((new.huishouden_id IS DISTINCT FROM old.huishouden_id)) EXECUTE FUNCTION autorisatie_verhuist('melding_id');

create table melding_deur (
  gemeente_id integer not null,
  melding_id uuid not null,
  deur text not null,
  op timestamp with time zone not null,
  constraint melding_deur_pkey PRIMARY KEY (gemeente_id, melding_id, deur),
  constraint melding_deur_gemeente_id_deur_fkey FOREIGN KEY (gemeente_id, deur) REFERENCES deur(gemeente_id, code) ON DELETE RESTRICT,
  constraint melding_deur_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX melding_deur_op ON public.melding_deur USING btree (gemeente_id, op);
create policy gemeente on melding_deur using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on melding_deur using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM melding v
  WHERE (v.id = melding_deur.melding_id)
 OFFSET 0))));

create table noodtoegang (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  reden text not null,
  toelichting text not null,
  van timestamp with time zone not null,
  tot timestamp with time zone not null,
  gebeurtenis_id uuid not null,
  vraagt_tweede boolean not null,
  tweede_id uuid,
  tweede_op timestamp with time zone,
  beoordelen_voor date not null,
  uitkomst text,
  beoordeeld_door_id uuid,
  beoordeeld_op timestamp with time zone,
  oordeel text,
  constraint noodtoegang_pkey PRIMARY KEY (gemeente_id, id),
  constraint noodtoegang_een_dag CHECK ((tot = (van + '24:00:00'::interval))),
  constraint noodtoegang_gemeente_id_beoordeeld_door_id_fkey FOREIGN KEY (gemeente_id, beoordeeld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint noodtoegang_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint noodtoegang_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint noodtoegang_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint noodtoegang_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint noodtoegang_gemeente_id_tweede_id_fkey FOREIGN KEY (gemeente_id, tweede_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint noodtoegang_oordeel_check CHECK (((length(oordeel) >= 1) AND (length(oordeel) <= 2000))),
  constraint noodtoegang_oordeel_is_heel CHECK ((num_nonnulls(uitkomst, beoordeeld_door_id, beoordeeld_op, oordeel) = ANY (ARRAY[0, 4]))),
  constraint noodtoegang_oordeel_van_een_ander CHECK (((beoordeeld_door_id IS NULL) OR ((beoordeeld_door_id <> medewerker_id) AND (beoordeeld_door_id IS DISTINCT FROM tweede_id)))),
  constraint noodtoegang_reden_check CHECK ((reden = ANY (ARRAY['acuut_gevaar'::text, 'crisis'::text, 'behandelaar_onbereikbaar'::text, 'anders'::text]))),
  constraint noodtoegang_toelichting_check CHECK (((length(toelichting) >= 20) AND (length(toelichting) <= 2000))),
  constraint noodtoegang_tweede_is_een_ander CHECK ((tweede_id IS DISTINCT FROM medewerker_id)),
  constraint noodtoegang_tweede_op_tijd CHECK (((tweede_op IS NULL) OR (vraagt_tweede AND (tweede_id IS NOT NULL) AND ((tweede_op >= van) AND (tweede_op <= (van + '00:15:00'::interval)))))),
  constraint noodtoegang_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['terecht'::text, 'onterecht'::text, 'gesprek_gevoerd'::text])))
);
CREATE INDEX noodtoegang_huishouden ON public.noodtoegang USING btree (gemeente_id, huishouden_id);
CREATE INDEX noodtoegang_medewerker ON public.noodtoegang USING btree (gemeente_id, medewerker_id, van);
CREATE INDEX noodtoegang_te_beoordelen ON public.noodtoegang USING btree (gemeente_id, beoordelen_voor) WHERE (uitkomst IS NULL);
create policy gemeente on noodtoegang using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table omzetplafond (
  gemeente_id integer not null,
  id uuid not null,
  jaar smallint not null,
  aanbieder text not null,
  bedrag bigint not null,
  waarschuwing smallint not null,
  bron text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint omzetplafond_pkey PRIMARY KEY (gemeente_id, id),
  constraint omzetplafond_aanbieder_check CHECK (((length(aanbieder) >= 1) AND (length(aanbieder) <= 120))),
  constraint omzetplafond_bedrag_check CHECK (((bedrag >= 1) AND (bedrag <= '100000000000'::bigint))),
  constraint omzetplafond_bron_check CHECK (((length(bron) >= 1) AND (length(bron) <= 300))),
  constraint omzetplafond_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint omzetplafond_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint omzetplafond_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2040))),
  constraint omzetplafond_waarschuwing_check CHECK (((waarschuwing >= 50) AND (waarschuwing <= 100)))
);
create policy gemeente on omzetplafond using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER omzetplafond_staat BEFORE DELETE OR UPDATE ON public.omzetplafond FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table opbouwproject (
  gemeente_id integer not null,
  id uuid not null,
  team_id uuid not null,
  kern_id uuid,
  naam text not null,
  doel text not null,
  streef text not null,
  uren_begroot integer not null,
  van date not null,
  tot date not null,
  status text not null,
  resultaat text,
  toelichting text,
  afgesloten_op timestamp with time zone,
  versie integer not null default 1,
  constraint opbouwproject_pkey PRIMARY KEY (gemeente_id, id),
  constraint opbouwproject_doel_check CHECK (((length(doel) >= 1) AND (length(doel) <= 2000))),
  constraint opbouwproject_eindigt_na_begin CHECK ((tot >= van)),
  constraint opbouwproject_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint opbouwproject_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint opbouwproject_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint opbouwproject_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint opbouwproject_resultaat_check CHECK ((resultaat = ANY (ARRAY['bereikt'::text, 'deels'::text, 'niet'::text]))),
  constraint opbouwproject_sluit_met_resultaat CHECK ((((status = 'afgesloten'::text) = (resultaat IS NOT NULL)) AND ((status = 'afgesloten'::text) = (afgesloten_op IS NOT NULL)) AND ((status = 'afgesloten'::text) = (toelichting IS NOT NULL)))),
  constraint opbouwproject_status_check CHECK ((status = ANY (ARRAY['lopend'::text, 'afgesloten'::text]))),
  constraint opbouwproject_streef_check CHECK (((length(streef) >= 1) AND (length(streef) <= 500))),
  constraint opbouwproject_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000))),
  constraint opbouwproject_uren_begroot_check CHECK (((uren_begroot >= 1) AND (uren_begroot <= 20000)))
);
CREATE INDEX opbouwproject_team ON public.opbouwproject USING btree (gemeente_id, team_id, van);
create policy gemeente on opbouwproject using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table opbouwuren (
  gemeente_id integer not null,
  id uuid not null,
  opbouwproject_id uuid not null,
  medewerker_id uuid not null,
  dag date not null,
  uren numeric(4,2) not null,
  wat text not null,
  constraint opbouwuren_pkey PRIMARY KEY (gemeente_id, id),
  constraint opbouwuren_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint opbouwuren_gemeente_id_opbouwproject_id_fkey FOREIGN KEY (gemeente_id, opbouwproject_id) REFERENCES opbouwproject(gemeente_id, id) ON DELETE CASCADE,
  constraint opbouwuren_uren_check CHECK (((uren > (0)::numeric) AND (uren <= (24)::numeric))),
  constraint opbouwuren_wat_check CHECK (((length(wat) >= 1) AND (length(wat) <= 500)))
);
CREATE INDEX opbouwuren_project ON public.opbouwuren USING btree (gemeente_id, opbouwproject_id, dag);
create policy gemeente on opbouwuren using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table organisatie (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null,
  soort text not null,
  constraint organisatie_pkey PRIMARY KEY (gemeente_id, id),
  constraint organisatie_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint organisatie_gemeente_id_naam_key UNIQUE (gemeente_id, naam),
  constraint organisatie_soort_check CHECK ((soort = ANY (ARRAY['gemeente'::text, 'partner'::text, 'zorgaanbieder'::text, 'verwijzer'::text])))
);
create policy gemeente on organisatie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table overdracht (
  gemeente_id integer not null,
  id uuid not null,
  keten_id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  melding_id uuid,
  traject_id uuid,
  plan_id uuid,
  van_team_id uuid not null,
  aangeboden_door_id uuid not null,
  naar_team_id uuid not null,
  naar_medewerker_id uuid,
  soort text,
  wet text not null,
  gezien text not null,
  wens text not null,
  advies text not null,
  is_akkoord boolean not null,
  niveau text not null,
  grondslag text,
  antwoord_door text,
  antwoord_op date,
  antwoord_wijze text,
  status text not null,
  aangeboden_op timestamp with time zone not null,
  aanvaarden_voor date not null,
  terugkoppelen_voor date,
  geescaleerd_op timestamp with time zone,
  beantwoord_op timestamp with time zone,
  beantwoord_door_id uuid,
  nieuw_traject_id uuid,
  weigercode text,
  weigerwoorden text,
  zicht_beeindigd_op timestamp with time zone,
  zicht_eindcode text,
  zicht_eindwoorden text,
  leefgebied text,
  constraint overdracht_pkey PRIMARY KEY (gemeente_id, id),
  constraint overdracht_aanvaard_gaat_verder CHECK ((((status = 'aanvaard'::text) AND (melding_id IS NULL)) = (nieuw_traject_id IS NOT NULL))),
  constraint overdracht_advies_check CHECK (((length(advies) >= 1) AND (length(advies) <= 5000))),
  constraint overdracht_antwoord_door_check CHECK ((antwoord_door = ANY (ARRAY['inwoner'::text, 'wettelijk_vertegenwoordiger'::text]))),
  constraint overdracht_antwoord_heeft_moment CHECK ((((status = 'aangeboden'::text) = (beantwoord_op IS NULL)) AND ((beantwoord_op IS NULL) = (beantwoord_door_id IS NULL)))),
  constraint overdracht_antwoord_wijze_check CHECK ((antwoord_wijze = ANY (ARRAY['mondeling'::text, 'schriftelijk'::text]))),
  constraint overdracht_gemeente_id_aangeboden_door_id_fkey FOREIGN KEY (gemeente_id, aangeboden_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_beantwoord_door_id_fkey FOREIGN KEY (gemeente_id, beantwoord_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_keten_id_fkey FOREIGN KEY (gemeente_id, keten_id) REFERENCES overdracht(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_naar_medewerker_id_fkey FOREIGN KEY (gemeente_id, naar_medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_naar_team_id_fkey FOREIGN KEY (gemeente_id, naar_team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_nieuw_traject_id_fkey FOREIGN KEY (gemeente_id, nieuw_traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gemeente_id_van_team_id_fkey FOREIGN KEY (gemeente_id, van_team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint overdracht_gezien_check CHECK (((length(gezien) >= 1) AND (length(gezien) <= 5000))),
  constraint overdracht_grondslag_check CHECK ((grondslag = ANY (ARRAY['toestemming'::text, 'mandaat'::text]))),
  constraint overdracht_leefgebied_vragen_van_melding CHECK (((melding_id IS NULL) OR (leefgebied IS NULL))),
  constraint overdracht_melding_beweegt_zelf CHECK (((melding_id IS NULL) = (soort IS NOT NULL))),
  constraint overdracht_niet_aan_zichzelf CHECK ((van_team_id <> naar_team_id)),
  constraint overdracht_niveau_check CHECK ((niveau = ANY (ARRAY['L0'::text, 'L1'::text]))),
  constraint overdracht_soort_check CHECK ((soort = ANY (ARRAY['forte_school'::text, 'forte_geldzaken'::text, 'maatschappelijk_werk'::text, 'jongerencoaching'::text, 'mantelzorgondersteuning'::text, 'onderzoek_wmo'::text, 'onderzoek_jeugd'::text, 'participatie'::text, 'schuldhulp'::text, 'casusregie'::text, 'jongerenwerk'::text, 'gezinscoaching'::text]))),
  constraint overdracht_status_check CHECK ((status = ANY (ARRAY['aangeboden'::text, 'aanvaard'::text, 'geweigerd'::text, 'ingetrokken'::text]))),
  constraint overdracht_toestemming_vastgelegd CHECK (((num_nonnulls(antwoord_door, antwoord_op, antwoord_wijze) = ANY (ARRAY[0, 3])) AND ((NOT (is_akkoord OR (grondslag = 'toestemming'::text))) OR (antwoord_door IS NOT NULL)))),
  constraint overdracht_van_een CHECK ((num_nonnulls(melding_id, traject_id, plan_id) = 1)),
  constraint overdracht_weigercode_check CHECK ((weigercode = ANY (ARRAY['ander_team'::text, 'geen_plaats'::text, 'gegevens_ontbreken'::text, 'inwoner_wil_niet'::text, 'buiten_gebied'::text, 'anders'::text]))),
  constraint overdracht_weigeren_vraagt_reden CHECK (((status = 'geweigerd'::text) = ((weigercode IS NOT NULL) AND (weigerwoorden IS NOT NULL)))),
  constraint overdracht_weigerwoorden_check CHECK ((length(weigerwoorden) <= 2000)),
  constraint overdracht_wens_check CHECK (((length(wens) >= 1) AND (length(wens) <= 2000))),
  constraint overdracht_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text]))),
  constraint overdracht_zicht_eindcode_check CHECK ((zicht_eindcode = ANY (ARRAY['inwoner'::text, 'veiligheid'::text]))),
  constraint overdracht_zicht_einde_heeft_reden CHECK ((((zicht_beeindigd_op IS NULL) = (zicht_eindcode IS NULL)) AND ((zicht_eindwoorden IS NOT NULL) = (NOT (zicht_eindcode IS DISTINCT FROM 'veiligheid'::text))))),
  constraint overdracht_zicht_eindwoorden_check CHECK (((length(zicht_eindwoorden) >= 1) AND (length(zicht_eindwoorden) <= 2000))),
  constraint overdracht_zicht_heeft_datum CHECK (((niveau = 'L1'::text) = (terugkoppelen_voor IS NOT NULL))),
  constraint overdracht_zicht_heeft_grondslag CHECK (((niveau = 'L1'::text) = (grondslag IS NOT NULL)))
);
CREATE INDEX overdracht_huishouden ON public.overdracht USING btree (gemeente_id, huishouden_id);
CREATE INDEX overdracht_keten ON public.overdracht USING btree (gemeente_id, keten_id);
CREATE INDEX overdracht_melding ON public.overdracht USING btree (gemeente_id, melding_id) WHERE (melding_id IS NOT NULL);
CREATE INDEX overdracht_nieuw_traject ON public.overdracht USING btree (gemeente_id, nieuw_traject_id) WHERE (nieuw_traject_id IS NOT NULL);
CREATE INDEX overdracht_open ON public.overdracht USING btree (gemeente_id, aanvaarden_voor) WHERE (status = 'aangeboden'::text);
CREATE INDEX overdracht_terugkoppelen ON public.overdracht USING btree (gemeente_id, terugkoppelen_voor) WHERE (terugkoppelen_voor IS NOT NULL);
CREATE UNIQUE INDEX een_overdracht_per_melding ON public.overdracht USING btree (gemeente_id, melding_id) WHERE ((melding_id IS NOT NULL) AND (status = 'aangeboden'::text));
CREATE UNIQUE INDEX een_overdracht_per_traject ON public.overdracht USING btree (gemeente_id, traject_id) WHERE ((traject_id IS NOT NULL) AND (status = 'aangeboden'::text));
create policy gemeente on overdracht using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on overdracht using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = overdracht.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));
CREATE TRIGGER autorisatie_verhuist AFTER UPDATE OF huishouden_id ON public.overdracht FOR EACH ROW WHEN ((new.huishouden_id IS DISTINCT FROM old.huishouden_id)) EXECUTE FUNCTION autorisatie_verhuist('overdracht_id');

create table overleg (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  huishouden_id uuid not null,
  soort text not null,
  status text not null,
  gepland_op timestamp with time zone not null,
  plaats text not null,
  vraag text not null,
  voorzitter_id uuid not null,
  inwoner text not null,
  reden_niet_verteld text,
  oco text not null,
  gehouden_op timestamp with time zone,
  samenvatting text,
  uitkomst text,
  afzegreden text,
  versie integer not null default 1,
  constraint overleg_pkey PRIMARY KEY (gemeente_id, id),
  constraint overleg_afzeggen_vraagt_reden CHECK (((status = 'afgezegd'::text) = (afzegreden IS NOT NULL))),
  constraint overleg_afzegreden_check CHECK (((length(afzegreden) >= 1) AND (length(afzegreden) <= 2000))),
  constraint overleg_gehouden_met_uitkomst CHECK ((((status = 'gehouden'::text) = (gehouden_op IS NOT NULL)) AND ((status = 'gehouden'::text) = (uitkomst IS NOT NULL)))),
  constraint overleg_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint overleg_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint overleg_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint overleg_gemeente_id_voorzitter_id_fkey FOREIGN KEY (gemeente_id, voorzitter_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint overleg_inwoner_check CHECK ((inwoner = ANY (ARRAY['erbij'::text, 'akkoord'::text, 'niet_verteld'::text]))),
  constraint overleg_oco_check CHECK ((oco = ANY (ARRAY['erbij'::text, 'wil_niet'::text, 'niet_gevraagd'::text]))),
  constraint overleg_plaats_check CHECK (((length(plaats) >= 1) AND (length(plaats) <= 200))),
  constraint overleg_reden_niet_verteld_check CHECK (((length(reden_niet_verteld) >= 1) AND (length(reden_niet_verteld) <= 2000))),
  constraint overleg_samenvatting_check CHECK ((length(samenvatting) <= 20000)),
  constraint overleg_soort_check CHECK ((soort = ANY (ARRAY['expertiseteam'::text, 'mdo'::text, 'overlegtafel_verblijf'::text, 'perspectiefoverleg'::text, 'wlz_toeleiding'::text]))),
  constraint overleg_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'gehouden'::text, 'afgezegd'::text]))),
  constraint overleg_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['plan_blijft'::text, 'plan_wijzigt'::text, 'opschalen'::text, 'afschalen'::text, 'wlz_aanvragen'::text, 'vervolgoverleg'::text]))),
  constraint overleg_vraag_check CHECK (((length(vraag) >= 1) AND (length(vraag) <= 2000))),
  constraint overleg_wlz_vraagt_oco CHECK (((soort <> 'wlz_toeleiding'::text) OR (oco <> 'niet_gevraagd'::text))),
  constraint overleg_zwijgen_vraagt_reden CHECK (((inwoner = 'niet_verteld'::text) = (reden_niet_verteld IS NOT NULL)))
);
CREATE INDEX overleg_gepland ON public.overleg USING btree (gemeente_id, voorzitter_id, gepland_op) WHERE (status = 'gepland'::text);
CREATE INDEX overleg_plan ON public.overleg USING btree (gemeente_id, plan_id);
create policy gemeente on overleg using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on overleg using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = overleg.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));
CREATE TRIGGER autorisatie_verhuist AFTER UPDATE OF huishouden_id ON public.overleg FOR EACH ROW WHEN ((new.huishouden_id IS DISTINCT FROM old.huishouden_id)) EXECUTE FUNCTION autorisatie_verhuist('overleg_id');

create table overleg_afspraak (
  gemeente_id integer not null,
  overleg_id uuid not null,
  afspraak_id uuid not null,
  constraint overleg_afspraak_pkey PRIMARY KEY (gemeente_id, overleg_id, afspraak_id),
  constraint overleg_afspraak_gemeente_id_afspraak_id_fkey FOREIGN KEY (gemeente_id, afspraak_id) REFERENCES afspraak(gemeente_id, id) ON DELETE CASCADE,
  constraint overleg_afspraak_gemeente_id_overleg_id_fkey FOREIGN KEY (gemeente_id, overleg_id) REFERENCES overleg(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX overleg_afspraak_afspraak ON public.overleg_afspraak USING btree (gemeente_id, afspraak_id);
create policy gemeente on overleg_afspraak using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on overleg_afspraak using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM overleg v
  WHERE (v.id = overleg_afspraak.overleg_id)
 OFFSET 0))));

create table overleg_deel (
  gemeente_id integer not null,
  genodigde_id uuid not null,
  doel_id uuid not null,
  constraint overleg_deel_pkey PRIMARY KEY (gemeente_id, genodigde_id, doel_id),
  constraint overleg_deel_gemeente_id_doel_id_fkey FOREIGN KEY (gemeente_id, doel_id) REFERENCES doel(gemeente_id, id) ON DELETE CASCADE,
  constraint overleg_deel_gemeente_id_genodigde_id_fkey FOREIGN KEY (gemeente_id, genodigde_id) REFERENCES overleg_genodigde(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX overleg_deel_doel ON public.overleg_deel USING btree (gemeente_id, doel_id);
create policy gemeente on overleg_deel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table overleg_genodigde (
  gemeente_id integer not null,
  id uuid not null,
  overleg_id uuid not null,
  medewerker_id uuid,
  naam text,
  organisatie text,
  is_aanwezig boolean,
  constraint overleg_genodigde_pkey PRIMARY KEY (gemeente_id, id),
  constraint genodigde_is_een CHECK (((medewerker_id IS NULL) = (naam IS NOT NULL))),
  constraint genodigde_van_buiten_heeft_organisatie CHECK (((naam IS NULL) OR (organisatie IS NOT NULL))),
  constraint overleg_genodigde_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint overleg_genodigde_gemeente_id_overleg_id_fkey FOREIGN KEY (gemeente_id, overleg_id) REFERENCES overleg(gemeente_id, id) ON DELETE CASCADE,
  constraint overleg_genodigde_gemeente_id_overleg_id_medewerker_id_key UNIQUE (gemeente_id, overleg_id, medewerker_id),
  constraint overleg_genodigde_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint overleg_genodigde_organisatie_check CHECK (((length(organisatie) >= 1) AND (length(organisatie) <= 200)))
);
CREATE INDEX overleg_genodigde_medewerker ON public.overleg_genodigde USING btree (gemeente_id, medewerker_id) WHERE (medewerker_id IS NOT NULL);
create policy gemeente on overleg_genodigde using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on overleg_genodigde using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM overleg v
  WHERE (v.id = overleg_genodigde.overleg_id)
 OFFSET 0))));

create table overleg_punt (
  gemeente_id integer not null,
  id uuid not null,
  overleg_id uuid not null,
  volgorde integer not null,
  tekst text not null,
  besluit text,
  constraint overleg_punt_pkey PRIMARY KEY (gemeente_id, id),
  constraint overleg_punt_besluit_check CHECK ((length(besluit) <= 2000)),
  constraint overleg_punt_gemeente_id_overleg_id_fkey FOREIGN KEY (gemeente_id, overleg_id) REFERENCES overleg(gemeente_id, id) ON DELETE CASCADE,
  constraint overleg_punt_gemeente_id_overleg_id_volgorde_key UNIQUE (gemeente_id, overleg_id, volgorde),
  constraint overleg_punt_tekst_check CHECK (((length(tekst) >= 1) AND (length(tekst) <= 500)))
);
create policy gemeente on overleg_punt using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on overleg_punt using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM overleg v
  WHERE (v.id = overleg_punt.overleg_id)
 OFFSET 0))));

create table plan (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  status text not null,
  eigen_woorden text not null default ''::text,
  heeft_eigen_bijdrage boolean not null default false,
  opgesteld_door_id uuid not null,
  opgesteld_op timestamp with time zone not null,
  gedeeld_op timestamp with time zone,
  gedeelde_versie integer,
  vastgesteld_op timestamp with time zone,
  afgesloten_op timestamp with time zone,
  afsluitreden text,
  versie integer not null default 1,
  constraint plan_pkey PRIMARY KEY (gemeente_id, id),
  constraint plan_afgesloten_met_reden CHECK ((((status = 'afgesloten'::text) = (afgesloten_op IS NOT NULL)) AND ((afgesloten_op IS NULL) = (afsluitreden IS NULL)))),
  constraint plan_eigen_woorden_check CHECK ((length(eigen_woorden) <= 20000)),
  constraint plan_gedeeld_heeft_versie CHECK ((((gedeeld_op IS NULL) = (gedeelde_versie IS NULL)) AND ((status <> 'gedeeld'::text) OR (gedeelde_versie = versie)))),
  constraint plan_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_gemeente_id_opgesteld_door_id_fkey FOREIGN KEY (gemeente_id, opgesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_lopend_is_vastgesteld CHECK (((status <> 'lopend'::text) OR (vastgesteld_op IS NOT NULL))),
  constraint plan_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'gedeeld'::text, 'lopend'::text, 'afgesloten'::text])))
);
CREATE INDEX plan_huishouden ON public.plan USING btree (gemeente_id, huishouden_id);
CREATE INDEX plan_vastgesteld ON public.plan USING btree (gemeente_id, vastgesteld_op) WHERE (vastgesteld_op IS NOT NULL);
CREATE UNIQUE INDEX een_lopend_plan_per_huishouden ON public.plan USING btree (gemeente_id, huishouden_id) WHERE (status <> 'afgesloten'::text);
create policy gemeente on plan using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on plan using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = plan.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));
CREATE TRIGGER autorisatie_verhuist AFTER UPDATE OF huishouden_id ON public.plan FOR EACH ROW WHEN ((new.huishouden_id IS DISTINCT FROM old.huishouden_id)) EXECUTE FUNCTION autorisatie_verhuist('plan_id');

create table plan_akkoord (
  gemeente_id integer not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  versie integer not null,
  wijze text not null,
  toelichting text,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint plan_akkoord_pkey PRIMARY KEY (gemeente_id, plan_id, inwoner_id, versie),
  constraint plan_akkoord_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_akkoord_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_akkoord_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint plan_akkoord_wijze_check CHECK ((wijze = ANY (ARRAY['mondeling'::text, 'ondertekend'::text, 'portaal'::text, 'niet_akkoord'::text])))
);
create policy gemeente on plan_akkoord using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on plan_akkoord using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = plan_akkoord.plan_id)
 OFFSET 0))));

create table plan_lezer (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  doel_id uuid,
  inwoner_id uuid not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint plan_lezer_pkey PRIMARY KEY (gemeente_id, id),
  constraint plan_lezer_gemeente_id_doel_id_fkey FOREIGN KEY (gemeente_id, doel_id) REFERENCES doel(gemeente_id, id) ON DELETE CASCADE,
  constraint plan_lezer_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_lezer_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_lezer_gemeente_id_plan_id_doel_id_inwoner_id_key UNIQUE NULLS NOT DISTINCT (gemeente_id, plan_id, doel_id, inwoner_id),
  constraint plan_lezer_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE
);
create policy gemeente on plan_lezer using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on plan_lezer using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = plan_lezer.plan_id)
 OFFSET 0))));

create table plan_versie (
  gemeente_id integer not null,
  plan_id uuid not null,
  versie integer not null,
  inhoud jsonb not null,
  gedeeld_op timestamp with time zone not null,
  vastgesteld_op timestamp with time zone,
  door_id uuid not null,
  constraint plan_versie_pkey PRIMARY KEY (gemeente_id, plan_id, versie),
  constraint plan_versie_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint plan_versie_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint plan_versie_vastgesteld_na_delen CHECK ((vastgesteld_op >= gedeeld_op))
);
create policy gemeente on plan_versie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on plan_versie using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = plan_versie.plan_id)
 OFFSET 0))));

create table raadsvraag (
  gemeente_id integer not null,
  id uuid not null,
  kpi text not null,
  periode text not null,
  vraagtekst text not null,
  gesteld_door_id uuid not null,
  gesteld_op timestamp with time zone not null,
  status text not null,
  antwoord text,
  beantwoord_door_id uuid,
  gepubliceerd_op timestamp with time zone,
  ingetrokken_op timestamp with time zone,
  versie integer not null default 1,
  constraint raadsvraag_pkey PRIMARY KEY (gemeente_id, id),
  constraint raadsvraag_antwoord_check CHECK (((length(antwoord) >= 1) AND (length(antwoord) <= 4000))),
  constraint raadsvraag_gemeente_id_beantwoord_door_id_fkey FOREIGN KEY (gemeente_id, beantwoord_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint raadsvraag_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint raadsvraag_gemeente_id_gesteld_door_id_fkey FOREIGN KEY (gemeente_id, gesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint raadsvraag_gepubliceerd_heel CHECK ((num_nonnulls(antwoord, beantwoord_door_id, gepubliceerd_op) =
CASE
    WHEN (status = 'gepubliceerd'::text) THEN 3
    ELSE 0
END)),
  constraint raadsvraag_ingetrokken_heel CHECK (((status = 'ingetrokken'::text) = (ingetrokken_op IS NOT NULL))),
  constraint raadsvraag_kpi_check CHECK ((kpi ~ '^[a-z_]+(\.[a-z_]+)?$'::text)),
  constraint raadsvraag_periode_check CHECK ((periode ~ '^\d{4}(-Q[1-4])?$'::text)),
  constraint raadsvraag_status_check CHECK ((status = ANY (ARRAY['open'::text, 'gepubliceerd'::text, 'ingetrokken'::text]))),
  constraint raadsvraag_versie_check CHECK ((versie > 0)),
  constraint raadsvraag_vraagtekst_check CHECK (((length(vraagtekst) >= 1) AND (length(vraagtekst) <= 2000)))
);
CREATE INDEX raadsvraag_kpi ON public.raadsvraag USING btree (gemeente_id, kpi, periode);
CREATE INDEX raadsvraag_status ON public.raadsvraag USING btree (gemeente_id, status, gesteld_op);
create policy gemeente on raadsvraag using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER raadsvraag_blijft BEFORE DELETE OR UPDATE ON public.raadsvraag FOR EACH ROW WHEN ((old.status <> 'open'::text)) EXECUTE FUNCTION alleen_toevoegen();

create table rapport (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  periode text not null,
  uitgave integer not null,
  vervangt_id uuid,
  wijziging text,
  inleiding text not null default ''::text,
  status text not null,
  versie integer not null default 1,
  opgesteld_door_id uuid not null,
  opgesteld_op timestamp with time zone not null,
  bewerkt_door_id uuid not null,
  geteld_op timestamp with time zone not null,
  vastgesteld_door_id uuid,
  vastgesteld_op timestamp with time zone,
  gepubliceerd_door_id uuid,
  gepubliceerd_op timestamp with time zone,
  ingetrokken_door_id uuid,
  ingetrokken_op timestamp with time zone,
  intrekking text,
  constraint rapport_pkey PRIMARY KEY (gemeente_id, id),
  constraint rapport_gemeente_id_bewerkt_door_id_fkey FOREIGN KEY (gemeente_id, bewerkt_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint rapport_gemeente_id_gepubliceerd_door_id_fkey FOREIGN KEY (gemeente_id, gepubliceerd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_gemeente_id_ingetrokken_door_id_fkey FOREIGN KEY (gemeente_id, ingetrokken_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_gemeente_id_opgesteld_door_id_fkey FOREIGN KEY (gemeente_id, opgesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_gemeente_id_vastgesteld_door_id_fkey FOREIGN KEY (gemeente_id, vastgesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_gemeente_id_vervangt_id_fkey FOREIGN KEY (gemeente_id, vervangt_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_gepubliceerd_heel CHECK (((num_nonnulls(gepubliceerd_door_id, gepubliceerd_op) = ANY (ARRAY[0, 2])) AND ((gepubliceerd_op IS NULL) OR ((vastgesteld_op IS NOT NULL) AND (status = ANY (ARRAY['gepubliceerd'::text, 'ingetrokken'::text])))) AND ((status <> 'gepubliceerd'::text) OR (gepubliceerd_op IS NOT NULL)))),
  constraint rapport_ingetrokken_heel CHECK ((num_nonnulls(ingetrokken_door_id, ingetrokken_op, intrekking) =
CASE
    WHEN (status = 'ingetrokken'::text) THEN 3
    ELSE 0
END)),
  constraint rapport_inleiding_check CHECK ((length(inleiding) <= 4000)),
  constraint rapport_intrekking_check CHECK (((length(intrekking) >= 1) AND (length(intrekking) <= 2000))),
  constraint rapport_periode_klopt CHECK ((periode ~
CASE
    WHEN (soort = 'kwartaal'::text) THEN '^\d{4}-Q[1-4]$'::text
    ELSE '^\d{4}$'::text
END)),
  constraint rapport_soort_check CHECK ((soort = ANY (ARRAY['kwartaal'::text, 'jaar'::text, 'nulmeting'::text]))),
  constraint rapport_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'vastgesteld'::text, 'gepubliceerd'::text, 'ingetrokken'::text]))),
  constraint rapport_uitgave_check CHECK ((uitgave > 0)),
  constraint rapport_vastgesteld_heel CHECK (((num_nonnulls(vastgesteld_door_id, vastgesteld_op) = ANY (ARRAY[0, 2])) AND ((status <> 'concept'::text) OR (vastgesteld_op IS NULL)) AND ((status <> 'vastgesteld'::text) OR (vastgesteld_op IS NOT NULL)))),
  constraint rapport_versie_check CHECK ((versie > 0)),
  constraint rapport_vier_ogen CHECK (((vastgesteld_door_id <> opgesteld_door_id) AND (vastgesteld_door_id <> bewerkt_door_id))),
  constraint rapport_wijziging_check CHECK (((length(wijziging) >= 1) AND (length(wijziging) <= 2000))),
  constraint rapport_wijziging_gezegd CHECK ((((uitgave > 1) = (wijziging IS NOT NULL)) AND ((uitgave > 1) = (vervangt_id IS NOT NULL))))
);
CREATE UNIQUE INDEX rapport_een_open ON public.rapport USING btree (gemeente_id, soort, periode) WHERE (status = ANY (ARRAY['concept'::text, 'vastgesteld'::text]));
CREATE UNIQUE INDEX rapport_een_uitgave ON public.rapport USING btree (gemeente_id, soort, periode, uitgave) WHERE (gepubliceerd_op IS NOT NULL);
create policy gemeente on rapport using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy openbaar on rapport using (((CURRENT_USER <> 'keukentafel_openbaar'::name) OR (gepubliceerd_op IS NOT NULL)));
CREATE TRIGGER rapport_gaat_vooruit BEFORE DELETE OR UPDATE ON public.rapport FOR EACH ROW EXECUTE FUNCTION rapport_gaat_vooruit();
CREATE TRIGGER rapport_is_geteld BEFORE UPDATE ON public.rapport FOR EACH ROW EXECUTE FUNCTION rapport_is_geteld();

create table rapport_cel (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  deel text not null,
  periode text not null,
  splitsing text not null,
  groep text not null,
  teller integer,
  noemer integer,
  waarde double precision,
  verborgen text,
  voorlopig boolean not null,
  constraint rapport_cel_pkey PRIMARY KEY (gemeente_id, rapport_id, kpi, deel, periode, splitsing, groep),
  constraint rapport_cel_afgerond CHECK ((((teller % 5) = 0) AND ((noemer % 5) = 0))),
  constraint rapport_cel_gemeente_id_rapport_id_fkey FOREIGN KEY (gemeente_id, rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_cel_verborgen_check CHECK ((verborgen = ANY (ARRAY['minder_dan_5'::text, 'te_weinig_gevallen'::text, 'kleine_kern'::text, 'niet_gepubliceerd'::text]))),
  constraint rapport_cel_verborgen_is_leeg CHECK (((verborgen IS NULL) OR (num_nonnulls(teller, waarde) = 0)))
);
CREATE INDEX rapport_cel_totaal ON public.rapport_cel USING btree (gemeente_id, periode, kpi) WHERE (splitsing = 'totaal'::text);
create policy gemeente on rapport_cel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy openbaar on rapport_cel using (((CURRENT_USER <> 'keukentafel_openbaar'::name) OR (EXISTS ( SELECT
   FROM rapport r
  WHERE ((r.gemeente_id = rapport_cel.gemeente_id) AND (r.id = rapport_cel.rapport_id) AND (r.status = 'gepubliceerd'::text))
 OFFSET 0))));
CREATE TRIGGER rapport_cel_bevroren BEFORE INSERT OR DELETE OR UPDATE ON public.rapport_cel FOR EACH ROW EXECUTE FUNCTION rapport_bevroren();

create table rapport_definitie (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  definitie jsonb not null,
  versie text not null,
  constraint rapport_definitie_pkey PRIMARY KEY (gemeente_id, rapport_id, kpi),
  constraint rapport_definitie_gemeente_id_rapport_id_fkey FOREIGN KEY (gemeente_id, rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT
);
create policy gemeente on rapport_definitie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy openbaar on rapport_definitie using (((CURRENT_USER <> 'keukentafel_openbaar'::name) OR (EXISTS ( SELECT
   FROM rapport r
  WHERE ((r.gemeente_id = rapport_definitie.gemeente_id) AND (r.id = rapport_definitie.rapport_id) AND (r.status = 'gepubliceerd'::text))
 OFFSET 0))));
CREATE TRIGGER rapport_definitie_bevroren BEFORE INSERT OR DELETE OR UPDATE ON public.rapport_definitie FOR EACH ROW EXECUTE FUNCTION rapport_bevroren();

create table rapport_duiding (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  uitleg text not null,
  constraint rapport_duiding_pkey PRIMARY KEY (gemeente_id, rapport_id, kpi),
  constraint rapport_duiding_gemeente_id_rapport_id_fkey FOREIGN KEY (gemeente_id, rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_duiding_uitleg_check CHECK (((length(uitleg) >= 1) AND (length(uitleg) <= 4000)))
);
create policy gemeente on rapport_duiding using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy openbaar on rapport_duiding using (((CURRENT_USER <> 'keukentafel_openbaar'::name) OR (EXISTS ( SELECT
   FROM rapport r
  WHERE ((r.gemeente_id = rapport_duiding.gemeente_id) AND (r.id = rapport_duiding.rapport_id) AND (r.status = 'gepubliceerd'::text))
 OFFSET 0))));
CREATE TRIGGER rapport_duiding_bevroren BEFORE INSERT OR DELETE OR UPDATE ON public.rapport_duiding FOR EACH ROW EXECUTE FUNCTION rapport_bevroren();

create table rapport_reeks (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  periode text not null,
  uit_rapport_id uuid not null,
  constraint rapport_reeks_pkey PRIMARY KEY (gemeente_id, rapport_id, kpi, periode),
  constraint rapport_reeks_gemeente_id_rapport_id_fkey FOREIGN KEY (gemeente_id, rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_reeks_gemeente_id_uit_rapport_id_fkey FOREIGN KEY (gemeente_id, uit_rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_reeks_van_een_ander CHECK ((uit_rapport_id <> rapport_id))
);
create policy gemeente on rapport_reeks using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy openbaar on rapport_reeks using (((CURRENT_USER <> 'keukentafel_openbaar'::name) OR (EXISTS ( SELECT
   FROM rapport r
  WHERE ((r.gemeente_id = rapport_reeks.gemeente_id) AND (r.id = rapport_reeks.rapport_id) AND (r.status = 'gepubliceerd'::text))
 OFFSET 0))));
CREATE TRIGGER rapport_reeks_bevroren BEFORE INSERT OR DELETE OR UPDATE ON public.rapport_reeks FOR EACH ROW EXECUTE FUNCTION rapport_bevroren();

create table rapport_streefwaarde (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  deel text not null,
  kern text not null,
  minimaal double precision,
  maximaal double precision,
  status text not null,
  van date not null,
  besloten_door text,
  besloten_op date,
  verwijzing text not null,
  constraint rapport_streefwaarde_pkey PRIMARY KEY (gemeente_id, rapport_id, kpi, deel, kern),
  constraint rapport_streefwaarde_gemeente_id_rapport_id_fkey FOREIGN KEY (gemeente_id, rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT
);
create policy gemeente on rapport_streefwaarde using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy openbaar on rapport_streefwaarde using (((CURRENT_USER <> 'keukentafel_openbaar'::name) OR (EXISTS ( SELECT
   FROM rapport r
  WHERE ((r.gemeente_id = rapport_streefwaarde.gemeente_id) AND (r.id = rapport_streefwaarde.rapport_id) AND (r.status = 'gepubliceerd'::text))
 OFFSET 0))));
CREATE TRIGGER rapport_streefwaarde_bevroren BEFORE INSERT OR DELETE OR UPDATE ON public.rapport_streefwaarde FOR EACH ROW EXECUTE FUNCTION rapport_bevroren();

create table rapport_telling (
  gemeente_id integer not null,
  rapport_id uuid not null,
  opdracht_id uuid not null,
  gevraagd_op timestamp with time zone not null,
  gehoord_op timestamp with time zone,
  klaar integer not null default 0,
  van integer not null default 0,
  af_op timestamp with time zone,
  mislukt_op timestamp with time zone,
  constraint rapport_telling_pkey PRIMARY KEY (gemeente_id, rapport_id),
  constraint rapport_telling_check CHECK ((van >= klaar)),
  constraint rapport_telling_een_einde CHECK ((num_nonnulls(af_op, mislukt_op) <= 1)),
  constraint rapport_telling_gemeente_id_rapport_id_fkey FOREIGN KEY (gemeente_id, rapport_id) REFERENCES rapport(gemeente_id, id) ON DELETE RESTRICT,
  constraint rapport_telling_klaar_check CHECK ((klaar >= 0))
);
create policy gemeente on rapport_telling using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table regie (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  laag text not null,
  medewerker_id uuid,
  inwoner_id uuid,
  status text not null,
  aangeboden_door_id uuid,
  aangeboden_op timestamp with time zone not null,
  aanvaard_op timestamp with time zone,
  beeindigd_op timestamp with time zone,
  reden text,
  overdrachtsbrief text,
  neemt_meldingen_mee boolean not null default false,
  constraint regie_pkey PRIMARY KEY (gemeente_id, id),
  constraint regie_aanvaard_heeft_moment CHECK (((status <> ALL (ARRAY['aanvaard'::text, 'overgedragen'::text])) OR (aanvaard_op IS NOT NULL))),
  constraint regie_eigen_is_van_inwoner CHECK ((((laag = 'eigen'::text) = (inwoner_id IS NOT NULL)) AND ((laag = 'eigen'::text) = (medewerker_id IS NULL)))),
  constraint regie_einde_heeft_moment CHECK (((status = ANY (ARRAY['aangeboden'::text, 'aanvaard'::text])) = (beeindigd_op IS NULL))),
  constraint regie_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint regie_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint regie_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint regie_laag_check CHECK ((laag = ANY (ARRAY['eigen'::text, 'proces'::text, 'casus'::text]))),
  constraint regie_overdrachtsbrief_check CHECK (((length(overdrachtsbrief) >= 1) AND (length(overdrachtsbrief) <= 20000))),
  constraint regie_overnemen_vraagt_reden CHECK (((laag <> 'eigen'::text) OR (status <> 'overgedragen'::text) OR (reden IS NOT NULL))),
  constraint regie_status_check CHECK ((status = ANY (ARRAY['aangeboden'::text, 'aanvaard'::text, 'geweigerd'::text, 'overgedragen'::text, 'beeindigd'::text]))),
  constraint regie_weigeren_vraagt_reden CHECK (((status <> 'geweigerd'::text) OR (reden IS NOT NULL)))
);
CREATE INDEX regie_geweigerd ON public.regie USING btree (gemeente_id, beeindigd_op) WHERE (status = 'geweigerd'::text);
CREATE INDEX regie_medewerker ON public.regie USING btree (gemeente_id, medewerker_id) WHERE (status = ANY (ARRAY['aangeboden'::text, 'aanvaard'::text]));
CREATE INDEX regie_plan ON public.regie USING btree (gemeente_id, plan_id, laag);
CREATE UNIQUE INDEX een_aanbod_per_laag ON public.regie USING btree (gemeente_id, plan_id, laag) WHERE (status = 'aangeboden'::text);
CREATE UNIQUE INDEX een_regisseur_per_laag ON public.regie USING btree (gemeente_id, plan_id, laag) WHERE (status = 'aanvaard'::text);
create policy gemeente on regie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on regie using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = regie.plan_id)
 OFFSET 0)) OR neemt_waar(id)));

create table relatie (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid,
  ander_id uuid not null,
  soort text not null,
  van date not null,
  tot date,
  naam text,
  telefoon text,
  einde_reden text,
  constraint relatie_pkey PRIMARY KEY (gemeente_id, id),
  constraint relatie_check CHECK ((inwoner_id <> ander_id)),
  constraint relatie_einde_met_reden CHECK (((tot IS NULL) = (einde_reden IS NULL))),
  constraint relatie_einde_reden CHECK ((einde_reden = ANY (ARRAY['voorbij'::text, 'overleden'::text, 'vergissing'::text, 'onbekend'::text]))),
  constraint relatie_gemeente_id_ander_id_fkey FOREIGN KEY (gemeente_id, ander_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint relatie_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint relatie_inwoner_of_naam CHECK ((num_nonnulls(inwoner_id, naam) = 1)),
  constraint relatie_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= van))),
  constraint relatie_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint relatie_soort_check CHECK ((soort = ANY (ARRAY['ouder'::text, 'kind'::text, 'partner'::text, 'mantelzorger'::text, 'netwerk'::text, 'wettelijk_vertegenwoordiger'::text]))),
  constraint relatie_telefoon_bij_naam CHECK (((telefoon IS NULL) OR (naam IS NOT NULL))),
  constraint relatie_telefoon_check CHECK (((length(telefoon) >= 1) AND (length(telefoon) <= 30)))
);
CREATE INDEX relatie_ander ON public.relatie USING btree (gemeente_id, ander_id);
CREATE INDEX relatie_inwoner ON public.relatie USING btree (gemeente_id, inwoner_id);
CREATE UNIQUE INDEX een_relatie_een_keer ON public.relatie USING btree (gemeente_id, (
CASE
    WHEN (soort = ANY (ARRAY['partner'::text, 'netwerk'::text])) THEN LEAST(inwoner_id, ander_id)
    ELSE inwoner_id
END), (
CASE
    WHEN (soort = ANY (ARRAY['partner'::text, 'netwerk'::text])) THEN GREATEST(inwoner_id, ander_id)
    ELSE ander_id
END), soort) WHERE ((tot IS NULL) AND (inwoner_id IS NOT NULL));
create policy gemeente on relatie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on relatie using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM inwoner v
  WHERE (v.id = ANY (ARRAY[relatie.inwoner_id, relatie.ander_id]))
 OFFSET 0))));

create table rolvoorstel (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  rol text not null,
  van date not null,
  tot date,
  status text not null,
  voorgesteld_door_id uuid not null,
  voorgesteld_op timestamp with time zone not null,
  beslist_door_id uuid,
  beslist_op timestamp with time zone,
  is_op_server boolean not null default false,
  reden text,
  constraint rolvoorstel_pkey PRIMARY KEY (gemeente_id, id),
  constraint rolvoorstel_besluit_is_heel CHECK ((((status = 'voorgesteld'::text) = (beslist_op IS NULL)) AND ((beslist_op IS NOT NULL) = ((beslist_door_id IS NOT NULL) OR is_op_server)))),
  constraint rolvoorstel_gemeente_id_beslist_door_id_fkey FOREIGN KEY (gemeente_id, beslist_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rolvoorstel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint rolvoorstel_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rolvoorstel_gemeente_id_voorgesteld_door_id_fkey FOREIGN KEY (gemeente_id, voorgesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint rolvoorstel_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= van))),
  constraint rolvoorstel_niet_voor_zichzelf CHECK (((medewerker_id <> voorgesteld_door_id) AND (medewerker_id IS DISTINCT FROM beslist_door_id))),
  constraint rolvoorstel_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint rolvoorstel_rol_check CHECK ((rol = ANY (ARRAY['functioneel_beheerder'::text, 'privacy_officer'::text, 'interventieteam'::text, 'teammanager'::text]))),
  constraint rolvoorstel_server_zegt_alleen_ja CHECK (((NOT is_op_server) OR ((status = 'bevestigd'::text) AND (beslist_door_id IS NULL)))),
  constraint rolvoorstel_status_check CHECK ((status = ANY (ARRAY['voorgesteld'::text, 'bevestigd'::text, 'geweigerd'::text, 'ingetrokken'::text]))),
  constraint rolvoorstel_twee_personen CHECK (((status = ANY (ARRAY['voorgesteld'::text, 'ingetrokken'::text])) OR (beslist_door_id IS DISTINCT FROM voorgesteld_door_id))),
  constraint rolvoorstel_weigering_heeft_reden CHECK (((status = 'geweigerd'::text) = (reden IS NOT NULL)))
);
CREATE INDEX rolvoorstel_medewerker ON public.rolvoorstel USING btree (gemeente_id, medewerker_id);
CREATE UNIQUE INDEX een_rolvoorstel_tegelijk ON public.rolvoorstel USING btree (gemeente_id, medewerker_id, rol) WHERE (status = 'voorgesteld'::text);
create policy gemeente on rolvoorstel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table screening (
  gemeente_id integer not null,
  melding_id uuid not null,
  advies text not null,
  regel text not null,
  keuze text not null,
  reden_afwijking text,
  door_id uuid not null,
  op timestamp with time zone not null,
  triage_versie integer not null,
  reden_code text,
  constraint screening_pkey PRIMARY KEY (gemeente_id, melding_id),
  constraint screening_afwijken_vraagt_reden CHECK (((advies = keuze) OR (reden_afwijking IS NOT NULL))),
  constraint screening_code_bij_afwijken CHECK (((reden_code IS NULL) OR (reden_afwijking IS NOT NULL))),
  constraint screening_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint screening_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint screening_gemeente_id_triage_versie_fkey FOREIGN KEY (gemeente_id, triage_versie) REFERENCES triage_versie(gemeente_id, nummer) ON DELETE RESTRICT,
  constraint screening_reden_code_check CHECK ((reden_code = ANY (ARRAY['weet_meer'::text, 'inwoner_wil_anders'::text, 'al_geregeld'::text, 'geen_aanbod'::text, 'regel_past_niet'::text, 'anders'::text])))
);
CREATE INDEX screening_regel ON public.screening USING btree (gemeente_id, regel, op);
create policy gemeente on screening using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on screening using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM melding v
  WHERE (v.id = screening.melding_id)
 OFFSET 0))));

create table sessie (
  gemeente_id integer not null,
  hash bytea not null,
  medewerker_id uuid not null,
  id_token text not null,
  gestart_op timestamp with time zone not null,
  laatst_gezien_op timestamp with time zone not null,
  vers_op timestamp with time zone,
  constraint sessie_pkey PRIMARY KEY (gemeente_id, hash),
  constraint sessie_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE CASCADE
);
create policy gemeente on sessie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table signaal (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  bron text not null,
  inwoner_id uuid not null,
  huishouden_id uuid not null,
  kenmerk text not null,
  dag date,
  voor_datum date,
  was text,
  wordt text,
  opgemerkt_op timestamp with time zone not null,
  status text not null,
  opgepakt_door_id uuid,
  opgepakt_op timestamp with time zone,
  afhandeling text,
  toelichting text,
  afgehandeld_door_id uuid,
  afgehandeld_op timestamp with time zone,
  versie integer not null default 1,
  constraint signaal_pkey PRIMARY KEY (gemeente_id, id),
  constraint signaal_afgehandeld_met_antwoord CHECK ((((status = 'afgehandeld'::text) = (afgehandeld_op IS NOT NULL)) AND ((status = 'afgehandeld'::text) = (afgehandeld_door_id IS NOT NULL)) AND ((status = 'afgehandeld'::text) = (afhandeling IS NOT NULL)))),
  constraint signaal_afhandeling_check CHECK ((afhandeling = ANY (ARRAY['gedaan'::text, 'was_bekend'::text, 'niets_nodig'::text, 'klopt_niet'::text]))),
  constraint signaal_afwijken_vraagt_woorden CHECK (((afhandeling IS NULL) OR (afhandeling = ANY (ARRAY['gedaan'::text, 'was_bekend'::text])) OR (length(toelichting) > 0))),
  constraint signaal_bron_check CHECK ((bron = ANY (ARRAY['brp'::text, 'geboortedatum'::text, 'vertegenwoordiging'::text]))),
  constraint signaal_geheim_zonder_adres CHECK (((soort <> 'brp_geheim'::text) OR ((was IS NULL) AND (wordt IS NULL)))),
  constraint signaal_gemeente_id_afgehandeld_door_id_fkey FOREIGN KEY (gemeente_id, afgehandeld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint signaal_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint signaal_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint signaal_gemeente_id_opgepakt_door_id_fkey FOREIGN KEY (gemeente_id, opgepakt_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint signaal_kenmerk_check CHECK (((length(kenmerk) >= 1) AND (length(kenmerk) <= 100))),
  constraint signaal_opgepakt_door_iemand CHECK ((((opgepakt_door_id IS NULL) = (opgepakt_op IS NULL)) AND ((status <> 'opgepakt'::text) OR (opgepakt_op IS NOT NULL)))),
  constraint signaal_soort_check CHECK ((soort = ANY (ARRAY['brp_verhuisd'::text, 'brp_overleden'::text, 'brp_geheim'::text, 'brp_geboren'::text, 'wordt_12'::text, 'wordt_16'::text, 'wordt_16_half'::text, 'wordt_17'::text, 'wordt_18'::text, 'vertegenwoordiging_eindigt'::text]))),
  constraint signaal_status_check CHECK ((status = ANY (ARRAY['open'::text, 'opgepakt'::text, 'afgehandeld'::text]))),
  constraint signaal_toelichting_check CHECK ((length(toelichting) <= 2000)),
  constraint signaal_was_check CHECK ((length(was) <= 500)),
  constraint signaal_wordt_check CHECK ((length(wordt) <= 500))
);
CREATE INDEX signaal_open ON public.signaal USING btree (gemeente_id, huishouden_id) WHERE (status <> 'afgehandeld'::text);
CREATE UNIQUE INDEX signaal_een_keer ON public.signaal USING btree (gemeente_id, inwoner_id, soort, kenmerk);
CREATE UNIQUE INDEX signaal_geboren_een_keer ON public.signaal USING btree (gemeente_id, huishouden_id, kenmerk) WHERE (soort = 'brp_geboren'::text);
create policy gemeente on signaal using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on signaal using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = signaal.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));

create table streefvoorstel (
  gemeente_id integer not null,
  id uuid not null,
  kpi text not null,
  deel text not null,
  kern_id uuid,
  minimaal numeric,
  maximaal numeric,
  van date not null,
  motivering text not null,
  voorgesteld_door_id uuid not null,
  voorgesteld_op timestamp with time zone not null,
  status text not null,
  besloten_door text,
  besloten_op date,
  verwijzing text,
  streefwaarde_id uuid,
  afgehandeld_door_id uuid,
  afgehandeld_op timestamp with time zone,
  versie integer not null default 1,
  constraint streefvoorstel_pkey PRIMARY KEY (gemeente_id, id),
  constraint streefvoorstel_aangenomen_heel CHECK (((status = 'aangenomen'::text) = (streefwaarde_id IS NOT NULL))),
  constraint streefvoorstel_afgehandeld_heel CHECK ((num_nonnulls(afgehandeld_door_id, afgehandeld_op) =
CASE
    WHEN (status = 'open'::text) THEN 0
    ELSE 2
END)),
  constraint streefvoorstel_band_klopt CHECK ((minimaal <= maximaal)),
  constraint streefvoorstel_besloten_door_check CHECK ((besloten_door = ANY (ARRAY['college'::text, 'raad'::text]))),
  constraint streefvoorstel_besluit_heel CHECK ((num_nonnulls(besloten_door, besloten_op, verwijzing) =
CASE
    WHEN (status = ANY (ARRAY['aangenomen'::text, 'verworpen'::text])) THEN 3
    ELSE 0
END)),
  constraint streefvoorstel_deel_check CHECK ((deel ~ '^[a-z_0-9]+$'::text)),
  constraint streefvoorstel_gemeente_id_afgehandeld_door_id_fkey FOREIGN KEY (gemeente_id, afgehandeld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint streefvoorstel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint streefvoorstel_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint streefvoorstel_gemeente_id_streefwaarde_id_fkey FOREIGN KEY (gemeente_id, streefwaarde_id) REFERENCES streefwaarde(gemeente_id, id) ON DELETE RESTRICT,
  constraint streefvoorstel_gemeente_id_voorgesteld_door_id_fkey FOREIGN KEY (gemeente_id, voorgesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint streefvoorstel_kpi_check CHECK ((kpi ~ '^[a-z_]+(\.[a-z_]+)?$'::text)),
  constraint streefvoorstel_motivering_check CHECK (((length(motivering) >= 1) AND (length(motivering) <= 2000))),
  constraint streefvoorstel_status_check CHECK ((status = ANY (ARRAY['open'::text, 'aangenomen'::text, 'verworpen'::text, 'ingetrokken'::text]))),
  constraint streefvoorstel_versie_check CHECK ((versie > 0)),
  constraint streefvoorstel_verwijzing_check CHECK (((length(verwijzing) >= 1) AND (length(verwijzing) <= 500)))
);
CREATE INDEX streefvoorstel_kpi ON public.streefvoorstel USING btree (gemeente_id, kpi, voorgesteld_op);
create policy gemeente on streefvoorstel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table streefwaarde (
  gemeente_id integer not null,
  id uuid not null,
  kpi text not null,
  deel text not null,
  kern_id uuid,
  minimaal numeric,
  maximaal numeric,
  van date not null,
  tot date,
  status text not null,
  besloten_door text,
  besloten_op date,
  verwijzing text not null,
  constraint streefwaarde_pkey PRIMARY KEY (gemeente_id, id),
  constraint streefwaarde_band_klopt CHECK ((minimaal <= maximaal)),
  constraint streefwaarde_besloten_door_check CHECK ((besloten_door = ANY (ARRAY['college'::text, 'raad'::text, 'wetgever'::text]))),
  constraint streefwaarde_besloten_door_iemand CHECK (((status = 'voorstel'::text) OR (besloten_door IS NOT NULL))),
  constraint streefwaarde_deel_check CHECK ((deel ~ '^[a-z_0-9]+$'::text)),
  constraint streefwaarde_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint streefwaarde_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint streefwaarde_kpi_check CHECK ((kpi ~ '^[a-z_]+(\.[a-z_]+)?$'::text)),
  constraint streefwaarde_periode_klopt CHECK ((tot > van)),
  constraint streefwaarde_status_check CHECK ((status = ANY (ARRAY['voorstel'::text, 'vastgesteld'::text, 'niet_vastgesteld'::text, 'wet'::text]))),
  constraint streefwaarde_verwijzing_check CHECK (((length(verwijzing) >= 1) AND (length(verwijzing) <= 500))),
  constraint streefwaarde_zegt_iets CHECK (((status = 'niet_vastgesteld'::text) = (num_nonnulls(minimaal, maximaal) = 0)))
);
CREATE INDEX streefwaarde_kpi ON public.streefwaarde USING btree (gemeente_id, kpi, van);
CREATE UNIQUE INDEX streefwaarde_een_per_dag ON public.streefwaarde USING btree (gemeente_id, kpi, deel, kern_id, van) NULLS NOT DISTINCT WHERE (status <> 'voorstel'::text);
create policy gemeente on streefwaarde using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER streefwaarde_alleen_toevoegen BEFORE DELETE OR UPDATE ON public.streefwaarde FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table team (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null,
  organisatie_id uuid not null,
  deur text not null,
  kernteamgebied_id uuid,
  constraint team_pkey PRIMARY KEY (gemeente_id, id),
  constraint team_gemeente_id_deur_fkey FOREIGN KEY (gemeente_id, deur) REFERENCES deur(gemeente_id, code) ON DELETE RESTRICT,
  constraint team_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint team_gemeente_id_kernteamgebied_id_fkey FOREIGN KEY (gemeente_id, kernteamgebied_id) REFERENCES kernteamgebied(gemeente_id, id) ON DELETE RESTRICT,
  constraint team_gemeente_id_naam_key UNIQUE (gemeente_id, naam),
  constraint team_gemeente_id_organisatie_id_fkey FOREIGN KEY (gemeente_id, organisatie_id) REFERENCES organisatie(gemeente_id, id) ON DELETE RESTRICT
);
create policy gemeente on team using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table termijn (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  wet text not null,
  melding_id uuid,
  plan_id uuid,
  traject_id uuid,
  begin date not null,
  einddatum date not null,
  gestopt_op date,
  is_vervallen boolean not null default false,
  verzoek_id uuid,
  constraint termijn_pkey PRIMARY KEY (gemeente_id, id),
  constraint termijn_eindigt_na_begin CHECK (((einddatum >= begin) OR (soort = 'afloop_voorziening'::text))),
  constraint termijn_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint termijn_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint termijn_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE CASCADE,
  constraint termijn_soort_check CHECK ((soort ~ '^[a-z_]+$'::text)),
  constraint termijn_van_een CHECK ((num_nonnulls(melding_id, plan_id, traject_id, verzoek_id) = 1)),
  constraint termijn_vervallen_is_gestopt CHECK (((NOT is_vervallen) OR (gestopt_op IS NOT NULL))),
  constraint termijn_verzoek_fkey FOREIGN KEY (gemeente_id, verzoek_id) REFERENCES verzoek(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX termijn_evaluatie ON public.termijn USING btree (gemeente_id, einddatum) WHERE (soort = 'evaluatie'::text);
CREATE INDEX termijn_loopt_traject ON public.termijn USING btree (gemeente_id, traject_id) WHERE ((traject_id IS NOT NULL) AND (gestopt_op IS NULL));
CREATE INDEX termijn_lopend ON public.termijn USING btree (gemeente_id, id) WHERE (gestopt_op IS NULL);
CREATE INDEX termijn_melding ON public.termijn USING btree (gemeente_id, melding_id) WHERE (melding_id IS NOT NULL);
CREATE INDEX termijn_plan ON public.termijn USING btree (gemeente_id, plan_id) WHERE (plan_id IS NOT NULL);
CREATE INDEX termijn_traject ON public.termijn USING btree (gemeente_id, traject_id) WHERE (traject_id IS NOT NULL);
CREATE INDEX termijn_verzoek ON public.termijn USING btree (gemeente_id, verzoek_id) WHERE (verzoek_id IS NOT NULL);
create policy gemeente on termijn using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on termijn using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((melding_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM melding v
  WHERE (v.id = termijn.melding_id)
 OFFSET 0))) OR ((plan_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = termijn.plan_id)
 OFFSET 0))) OR ((traject_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM traject v
  WHERE (v.id = termijn.traject_id)
 OFFSET 0))) OR ((verzoek_id IS NOT NULL) AND ziet_verzoek(verzoek_id))));

create table termijn_mededeling (
  gemeente_id integer not null,
  id uuid not null,
  termijn_id uuid not null,
  verwacht_op date not null,
  reden text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint termijn_mededeling_pkey PRIMARY KEY (gemeente_id, id),
  constraint termijn_mededeling_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint termijn_mededeling_gemeente_id_termijn_id_fkey FOREIGN KEY (gemeente_id, termijn_id) REFERENCES termijn(gemeente_id, id) ON DELETE CASCADE,
  constraint termijn_mededeling_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000)))
);
CREATE INDEX termijn_mededeling_termijn ON public.termijn_mededeling USING btree (gemeente_id, termijn_id);
create policy gemeente on termijn_mededeling using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on termijn_mededeling using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM termijn v
  WHERE (v.id = termijn_mededeling.termijn_id)
 OFFSET 0))));

create table termijn_pauze (
  gemeente_id integer not null,
  id uuid not null,
  termijn_id uuid not null,
  grond text not null,
  na date not null,
  uiterlijk date not null,
  tot date,
  toelichting text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint termijn_pauze_pkey PRIMARY KEY (gemeente_id, id),
  constraint termijn_pauze_duurt CHECK ((uiterlijk > na)),
  constraint termijn_pauze_einde CHECK (((tot >= na) AND (tot <= uiterlijk))),
  constraint termijn_pauze_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint termijn_pauze_gemeente_id_termijn_id_fkey FOREIGN KEY (gemeente_id, termijn_id) REFERENCES termijn(gemeente_id, id) ON DELETE CASCADE,
  constraint termijn_pauze_grond_check CHECK ((grond = ANY (ARRAY['aanvullen'::text, 'buitenland'::text, 'instemming'::text, 'toerekenbaar'::text, 'overmacht'::text, 'verzuim'::text]))),
  constraint termijn_pauze_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000)))
);
CREATE INDEX termijn_pauze_termijn ON public.termijn_pauze USING btree (gemeente_id, termijn_id);
create policy gemeente on termijn_pauze using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on termijn_pauze using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM termijn v
  WHERE (v.id = termijn_pauze.termijn_id)
 OFFSET 0))));

create table termijn_verlenging (
  gemeente_id integer not null,
  termijn_id uuid not null,
  weken integer not null,
  reden text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint termijn_verlenging_pkey PRIMARY KEY (gemeente_id, termijn_id),
  constraint termijn_verlenging_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint termijn_verlenging_gemeente_id_termijn_id_fkey FOREIGN KEY (gemeente_id, termijn_id) REFERENCES termijn(gemeente_id, id) ON DELETE CASCADE,
  constraint termijn_verlenging_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint termijn_verlenging_weken_check CHECK (((weken >= 1) AND (weken <= 52)))
);
create policy gemeente on termijn_verlenging using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on termijn_verlenging using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM termijn v
  WHERE (v.id = termijn_verlenging.termijn_id)
 OFFSET 0))));

create table terugkeer (
  gemeente_id integer not null,
  vraag_id uuid not null,
  traject_id uuid not null,
  is_huisgenoot boolean not null,
  op timestamp with time zone not null,
  constraint terugkeer_pkey PRIMARY KEY (gemeente_id, vraag_id, traject_id),
  constraint terugkeer_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE CASCADE,
  constraint terugkeer_gemeente_id_vraag_id_fkey FOREIGN KEY (gemeente_id, vraag_id) REFERENCES vraag(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX terugkeer_traject ON public.terugkeer USING btree (gemeente_id, traject_id);
create policy gemeente on terugkeer using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on terugkeer using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM vraag v
  WHERE (v.id = terugkeer.vraag_id)
 OFFSET 0))));

create table terugkoppeling (
  gemeente_id integer not null,
  id uuid not null,
  overdracht_id uuid not null,
  op timestamp with time zone not null,
  door_id uuid not null,
  antwoord text not null,
  reden text,
  toelichting text,
  is_gedeeld boolean not null,
  constraint terugkoppeling_pkey PRIMARY KEY (gemeente_id, id),
  constraint terugkoppeling_antwoord_check CHECK ((antwoord = ANY (ARRAY['geholpen'::text, 'deels'::text, 'niet_geholpen'::text, 'loopt_nog'::text]))),
  constraint terugkoppeling_delen_is_van_woorden CHECK (((NOT is_gedeeld) OR (toelichting IS NOT NULL))),
  constraint terugkoppeling_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint terugkoppeling_gemeente_id_overdracht_id_fkey FOREIGN KEY (gemeente_id, overdracht_id) REFERENCES overdracht(gemeente_id, id) ON DELETE RESTRICT,
  constraint terugkoppeling_niet_gelukt_heeft_reden CHECK (((antwoord = ANY (ARRAY['deels'::text, 'niet_geholpen'::text])) <= (reden IS NOT NULL))),
  constraint terugkoppeling_reden_check CHECK ((reden = ANY (ARRAY['past_niet'::text, 'wil_niet'::text, 'niet_bereikt'::text, 'iets_anders_gekozen'::text, 'wacht_nog'::text, 'anders'::text]))),
  constraint terugkoppeling_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000)))
);
CREATE INDEX terugkoppeling_overdracht ON public.terugkoppeling USING btree (gemeente_id, overdracht_id, op);
create policy gemeente on terugkoppeling using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on terugkoppeling using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM overdracht v
  WHERE (v.id = terugkoppeling.overdracht_id)
 OFFSET 0))));

create table toestemming (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid not null,
  reikwijdte text not null,
  overdracht_id uuid,
  traject_id uuid,
  doel_id uuid,
  versie integer not null,
  gegeven_door text not null,
  gever_id uuid,
  wijze text not null,
  gegeven_op date not null,
  tot date,
  vastgelegd_op timestamp with time zone not null,
  vastgelegd_door_id uuid not null,
  ingetrokken_op timestamp with time zone,
  ingetrokken_vastgelegd_door_id uuid,
  constraint toestemming_pkey PRIMARY KEY (gemeente_id, id),
  constraint toestemming_eindigt_na_begin CHECK ((tot >= gegeven_op)),
  constraint toestemming_gegeven_door_check CHECK ((gegeven_door = ANY (ARRAY['inwoner'::text, 'ouder'::text, 'wettelijk_vertegenwoordiger'::text]))),
  constraint toestemming_gemeente_id_doel_id_fkey FOREIGN KEY (gemeente_id, doel_id) REFERENCES doel(gemeente_id, id) ON DELETE CASCADE,
  constraint toestemming_gemeente_id_gever_id_fkey FOREIGN KEY (gemeente_id, gever_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint toestemming_gemeente_id_ingetrokken_vastgelegd_door_id_fkey FOREIGN KEY (gemeente_id, ingetrokken_vastgelegd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint toestemming_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint toestemming_gemeente_id_overdracht_id_fkey FOREIGN KEY (gemeente_id, overdracht_id) REFERENCES overdracht(gemeente_id, id) ON DELETE RESTRICT,
  constraint toestemming_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint toestemming_gemeente_id_vastgelegd_door_id_fkey FOREIGN KEY (gemeente_id, vastgelegd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint toestemming_intrekking_heel CHECK (((num_nonnulls(ingetrokken_op, ingetrokken_vastgelegd_door_id) = ANY (ARRAY[0, 2])) AND (ingetrokken_op >= vastgelegd_op))),
  constraint toestemming_reikwijdte_check CHECK ((reikwijdte = ANY (ARRAY['pakket'::text, 'voortgangskaart'::text, 'plan'::text]))),
  constraint toestemming_versie_check CHECK ((versie >= 1)),
  constraint toestemming_voor_een CHECK (((num_nonnulls(overdracht_id, traject_id, doel_id) = 1) AND ((reikwijdte = 'plan'::text) = (overdracht_id IS NULL)))),
  constraint toestemming_wijze_check CHECK ((wijze = ANY (ARRAY['mondeling'::text, 'schriftelijk'::text]))),
  constraint toestemming_zelf_is_zelf CHECK (((gegeven_door <> 'inwoner'::text) OR (gever_id IS NULL)))
);
CREATE INDEX toestemming_doel ON public.toestemming USING btree (gemeente_id, doel_id) WHERE (doel_id IS NOT NULL);
CREATE INDEX toestemming_inwoner ON public.toestemming USING btree (gemeente_id, inwoner_id);
CREATE INDEX toestemming_overdracht ON public.toestemming USING btree (gemeente_id, overdracht_id) WHERE (overdracht_id IS NOT NULL);
CREATE INDEX toestemming_traject ON public.toestemming USING btree (gemeente_id, traject_id) WHERE (traject_id IS NOT NULL);
create policy gemeente on toestemming using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on toestemming using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((overdracht_id IS NOT NULL) AND ziet_overdracht(overdracht_id)) OR ((traject_id IS NOT NULL) AND ziet_traject(traject_id)) OR ((doel_id IS NOT NULL) AND ziet_doel(doel_id))));

create table traject (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  plan_id uuid,
  vraag_id uuid,
  soort text not null,
  wet text not null,
  leefgebied text,
  team_id uuid not null,
  behandelaar_id uuid,
  status text not null,
  doel text not null,
  gestart_op timestamp with time zone not null,
  contacten integer not null default 0,
  reden_na_tien text,
  geraadpleegd_id uuid,
  afgesloten_op timestamp with time zone,
  resultaat text,
  is_volgens_plan boolean,
  toelichting text,
  versie integer not null default 1,
  contactgrens integer,
  kadertoets jsonb,
  geraadpleegd_op date,
  regisseur_id uuid,
  start_score integer,
  eind_score integer,
  eindereden text,
  wat_hielp text,
  constraint traject_pkey PRIMARY KEY (gemeente_id, id),
  constraint traject_afgesloten_met_resultaat CHECK ((((status = 'afgesloten'::text) = (afgesloten_op IS NOT NULL)) AND ((status = 'afgesloten'::text) = (resultaat IS NOT NULL)) AND ((status = 'afgesloten'::text) = (is_volgens_plan IS NOT NULL)))),
  constraint traject_contacten_check CHECK ((contacten >= 0)),
  constraint traject_contactgrens_check CHECK ((contactgrens > 0)),
  constraint traject_doel_check CHECK (((length(doel) >= 1) AND (length(doel) <= 2000))),
  constraint traject_eind_score_check CHECK (((eind_score >= 1) AND (eind_score <= 5))),
  constraint traject_einde_bij_afsluiten CHECK (((status = 'afgesloten'::text) OR (num_nonnulls(eind_score, eindereden, wat_hielp) = 0))),
  constraint traject_eindereden_check CHECK ((eindereden = ANY (ARRAY['doel_bereikt'::text, 'verder_zonder_ons'::text, 'andere_ondersteuning'::text, 'inwoner_stopt'::text, 'geen_contact'::text, 'past_niet'::text, 'verhuisd'::text, 'overleden'::text]))),
  constraint traject_gemeente_id_behandelaar_id_fkey FOREIGN KEY (gemeente_id, behandelaar_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_geraadpleegd_id_fkey FOREIGN KEY (gemeente_id, geraadpleegd_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_regisseur_id_fkey FOREIGN KEY (gemeente_id, regisseur_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_team_id_fkey FOREIGN KEY (gemeente_id, team_id) REFERENCES team(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_gemeente_id_vraag_id_fkey FOREIGN KEY (gemeente_id, vraag_id) REFERENCES vraag(gemeente_id, id) ON DELETE RESTRICT,
  constraint traject_kortdurend_binnen_kader CHECK (((soort <> 'kortdurend'::text) OR ((geraadpleegd_id IS NOT NULL) AND (geraadpleegd_op IS NOT NULL) AND (kadertoets IS NOT NULL) AND (NOT jsonb_path_exists(kadertoets, '$[*]?(@."antwoord" != "ja" && !(exists (@."reden")))'::jsonpath)) AND ((regisseur_id IS NOT NULL) OR (NOT jsonb_path_exists(kadertoets, '$[*]?(@."antwoord" == "twijfel")'::jsonpath)))))),
  constraint traject_na_grens_met_reden CHECK (((contacten <= contactgrens) OR (reden_na_tien IS NOT NULL))),
  constraint traject_resultaat_check CHECK ((resultaat = ANY (ARRAY['bereikt'::text, 'deels'::text, 'niet'::text]))),
  constraint traject_soort_check CHECK ((soort = ANY (ARRAY['kortdurend'::text, 'forte_school'::text, 'forte_geldzaken'::text, 'maatschappelijk_werk'::text, 'jongerencoaching'::text, 'mantelzorgondersteuning'::text, 'onderzoek_wmo'::text, 'onderzoek_jeugd'::text, 'participatie'::text, 'schuldhulp'::text, 'casusregie'::text, 'jongerenwerk'::text, 'gezinscoaching'::text]))),
  constraint traject_start_score_check CHECK (((start_score >= 1) AND (start_score <= 5))),
  constraint traject_status_check CHECK ((status = ANY (ARRAY['lopend'::text, 'afgesloten'::text]))),
  constraint traject_wat_hielp_check CHECK ((length(wat_hielp) <= 5000)),
  constraint traject_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text])))
);
CREATE INDEX traject_afgesloten ON public.traject USING btree (gemeente_id, afgesloten_op) WHERE (afgesloten_op IS NOT NULL);
CREATE INDEX traject_huishouden ON public.traject USING btree (gemeente_id, huishouden_id);
CREATE INDEX traject_inwoner ON public.traject USING btree (gemeente_id, inwoner_id, wet);
CREATE INDEX traject_lopend ON public.traject USING btree (gemeente_id, team_id) WHERE (status = 'lopend'::text);
CREATE INDEX traject_vraag ON public.traject USING btree (gemeente_id, vraag_id) WHERE (vraag_id IS NOT NULL);
create policy gemeente on traject using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on traject using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = traject.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));
CREATE TRIGGER autorisatie_verhuist AFTER UPDATE OF huishouden_id ON public.traject FOR EACH ROW WHEN ((new.huishouden_id IS DISTINCT FROM old.huishouden_id)) EXECUTE FUNCTION autorisatie_verhuist('traject_id');

create table triage_versie (
  gemeente_id integer not null,
  nummer integer not null,
  status text not null,
  regels jsonb not null,
  vanaf timestamp with time zone,
  reden text,
  uit integer,
  gemaakt_door_id uuid,
  gemaakt_op timestamp with time zone not null,
  gepubliceerd_door_id uuid,
  versie integer not null default 1,
  getoetst integer,
  constraint triage_versie_pkey PRIMARY KEY (gemeente_id, nummer),
  constraint triage_versie_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint triage_versie_gemeente_id_gemaakt_door_id_fkey FOREIGN KEY (gemeente_id, gemaakt_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint triage_versie_gemeente_id_gepubliceerd_door_id_fkey FOREIGN KEY (gemeente_id, gepubliceerd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint triage_versie_gemeente_id_uit_fkey FOREIGN KEY (gemeente_id, uit) REFERENCES triage_versie(gemeente_id, nummer) ON DELETE RESTRICT,
  constraint triage_versie_gepubliceerd CHECK (((status = 'gepubliceerd'::text) = ((vanaf IS NOT NULL) AND (reden IS NOT NULL)))),
  constraint triage_versie_heeft_regels CHECK (((jsonb_typeof(regels) = 'array'::text) AND ((jsonb_array_length(regels) >= 2) AND (jsonb_array_length(regels) <= 60)))),
  constraint triage_versie_nummer_check CHECK ((nummer > 0)),
  constraint triage_versie_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint triage_versie_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'gepubliceerd'::text]))),
  constraint triage_versie_vanaf UNIQUE (gemeente_id, vanaf)
);
CREATE UNIQUE INDEX triage_versie_concept ON public.triage_versie USING btree (gemeente_id) WHERE (status = 'concept'::text);
create policy gemeente on triage_versie using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER triage_versie_vast BEFORE DELETE OR UPDATE ON public.triage_versie FOR EACH ROW WHEN ((old.status = 'gepubliceerd'::text)) EXECUTE FUNCTION triage_versie_staat_vast();

create table uitgaand (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  weg text not null,
  inwoner_id uuid,
  melding_id uuid,
  onderwerp text not null,
  tekst text not null,
  gemaakt_op timestamp with time zone not null,
  verzonden_op timestamp with time zone,
  plan_id uuid,
  aan text,
  constraint uitgaand_pkey PRIMARY KEY (gemeente_id, id),
  constraint uitgaand_aan_check CHECK (((length(aan) >= 1) AND (length(aan) <= 800))),
  constraint uitgaand_aan_een CHECK ((num_nonnulls(inwoner_id, aan) = 1)),
  constraint uitgaand_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint uitgaand_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint uitgaand_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint uitgaand_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint uitgaand_soort_check CHECK ((soort ~ '^[a-z_]+$'::text)),
  constraint uitgaand_weg_check CHECK ((weg = ANY (ARRAY['brief'::text, 'e_mail'::text])))
);
CREATE INDEX uitgaand_wacht ON public.uitgaand USING btree (gemeente_id, gemaakt_op) WHERE (verzonden_op IS NULL);
create policy gemeente on uitgaand using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on uitgaand using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((soort <> 'ervaringsvraag'::text) AND (((melding_id IS NOT NULL) AND ziet_melding(melding_id)) OR ((plan_id IS NOT NULL) AND ziet_plan(plan_id)) OR ((inwoner_id IS NOT NULL) AND ziet_inwoner(inwoner_id))))));

create table uitsluiting (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  soort text not null,
  band text,
  naam text not null,
  naam_norm text not null,
  geboortedatum date,
  bsn_hash bytea,
  inwoner_id uuid,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  constraint uitsluiting_pkey PRIMARY KEY (gemeente_id, id),
  constraint uitsluiting_band_check CHECK ((band = ANY (ARRAY['familie'::text, 'ex_partner'::text, 'huisgenoot'::text, 'vriend'::text, 'buur'::text, 'collega'::text, 'anders'::text]))),
  constraint uitsluiting_band_van_een_ander CHECK (((soort = 'ander'::text) = (band IS NOT NULL))),
  constraint uitsluiting_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint uitsluiting_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint uitsluiting_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint uitsluiting_loopt_vooruit CHECK (((tot IS NULL) OR (tot >= van))),
  constraint uitsluiting_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint uitsluiting_soort_check CHECK ((soort = ANY (ARRAY['zelf'::text, 'ander'::text])))
);
CREATE INDEX uitsluiting_medewerker ON public.uitsluiting USING btree (gemeente_id, medewerker_id) WHERE (tot IS NULL);
CREATE UNIQUE INDEX een_keer_zelf ON public.uitsluiting USING btree (gemeente_id, medewerker_id) WHERE ((tot IS NULL) AND (soort = 'zelf'::text));
create policy gemeente on uitsluiting using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table uitsluiting_verklaring (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  op timestamp with time zone not null,
  constraint uitsluiting_verklaring_pkey PRIMARY KEY (gemeente_id, id),
  constraint uitsluiting_verklaring_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT
);
CREATE INDEX uitsluiting_verklaring_medewerker ON public.uitsluiting_verklaring USING btree (gemeente_id, medewerker_id, op);
create policy gemeente on uitsluiting_verklaring using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table uitsluiting_verzoek (
  gemeente_id integer not null,
  id uuid not null,
  uitsluiting_id uuid not null,
  medewerker_id uuid not null,
  reden text not null,
  gevraagd_op timestamp with time zone not null,
  status text not null,
  besloten_door_id uuid,
  besloten_op timestamp with time zone,
  toelichting text,
  constraint uitsluiting_verzoek_pkey PRIMARY KEY (gemeente_id, id),
  constraint uitsluiting_verzoek_besluit_is_heel CHECK ((((status = 'gevraagd'::text) = (besloten_op IS NULL)) AND ((besloten_op IS NULL) = (besloten_door_id IS NULL)) AND ((besloten_op IS NULL) = (toelichting IS NULL)))),
  constraint uitsluiting_verzoek_gemeente_id_besloten_door_id_fkey FOREIGN KEY (gemeente_id, besloten_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint uitsluiting_verzoek_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint uitsluiting_verzoek_gemeente_id_uitsluiting_id_fkey FOREIGN KEY (gemeente_id, uitsluiting_id) REFERENCES uitsluiting(gemeente_id, id) ON DELETE RESTRICT,
  constraint uitsluiting_verzoek_niet_door_zichzelf CHECK ((besloten_door_id IS DISTINCT FROM medewerker_id)),
  constraint uitsluiting_verzoek_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint uitsluiting_verzoek_status_check CHECK ((status = ANY (ARRAY['gevraagd'::text, 'ingewilligd'::text, 'afgewezen'::text]))),
  constraint uitsluiting_verzoek_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000)))
);
CREATE UNIQUE INDEX een_verzoek_tegelijk ON public.uitsluiting_verzoek USING btree (gemeente_id, uitsluiting_id) WHERE (status = 'gevraagd'::text);
create policy gemeente on uitsluiting_verzoek using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table vaste_meting (
  gemeente_id integer not null,
  periode text not null,
  kpi text not null,
  splitsing text not null,
  metingen jsonb not null,
  op timestamp with time zone not null,
  constraint vaste_meting_pkey PRIMARY KEY (gemeente_id, periode, kpi, splitsing),
  constraint vaste_meting_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT
);
create policy gemeente on vaste_meting using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER vaste_meting_staat BEFORE DELETE OR UPDATE ON public.vaste_meting FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table verlof (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  van date not null,
  tot date not null,
  ingetrokken_op timestamp with time zone,
  constraint verlof_pkey PRIMARY KEY (gemeente_id, id),
  constraint verlof_eindigt_niet_voor_begin CHECK ((tot >= van)),
  constraint verlof_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint verlof_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT
);
CREATE INDEX verlof_medewerker ON public.verlof USING btree (gemeente_id, medewerker_id, van) WHERE (ingetrokken_op IS NULL);
create policy gemeente on verlof using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table vernietiging (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  oud_id uuid not null,
  resultaat text,
  eind date,
  grond text not null,
  duur text,
  bron text,
  lijst_id uuid,
  verzoek_id uuid,
  door_ids uuid[] not null,
  op timestamp with time zone not null,
  aantallen jsonb not null,
  wissen jsonb not null,
  constraint vernietiging_pkey PRIMARY KEY (gemeente_id, id),
  constraint vernietiging_door_ids_check CHECK ((cardinality(door_ids) > 0)),
  constraint vernietiging_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint vernietiging_grond_check CHECK ((grond = ANY (ARRAY['bewaartermijn'::text, 'verzoek'::text]))),
  constraint vernietiging_op_een_grond CHECK ((((grond = 'bewaartermijn'::text) = (num_nonnulls(lijst_id, duur, bron, eind) = 4)) AND ((grond = 'verzoek'::text) = (verzoek_id IS NOT NULL)))),
  constraint vernietiging_soort_check CHECK ((soort = ANY (ARRAY['melding'::text, 'traject'::text, 'plan'::text, 'contact'::text, 'gesprek'::text, 'document'::text, 'huishouden'::text])))
);
CREATE INDEX vernietiging_lijst ON public.vernietiging USING btree (gemeente_id, lijst_id) WHERE (lijst_id IS NOT NULL);
create policy gemeente on vernietiging using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER vernietiging_staat BEFORE DELETE OR UPDATE ON public.vernietiging FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table vernietigingsakkoord (
  gemeente_id integer not null,
  lijst_id uuid not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint vernietigingsakkoord_pkey PRIMARY KEY (gemeente_id, lijst_id, door_id),
  constraint vernietigingsakkoord_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingsakkoord_gemeente_id_lijst_id_fkey FOREIGN KEY (gemeente_id, lijst_id) REFERENCES vernietigingslijst(gemeente_id, id) ON DELETE RESTRICT
);
create policy gemeente on vernietigingsakkoord using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER vernietigingsakkoord_staat BEFORE DELETE OR UPDATE ON public.vernietigingsakkoord FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();
CREATE TRIGGER vraagt_twee BEFORE INSERT ON public.vernietigingsakkoord FOR EACH ROW EXECUTE FUNCTION vernietiging_vraagt_twee();

create table vernietigingslijst (
  gemeente_id integer not null,
  id uuid not null,
  peildatum date not null,
  status text not null,
  opgesteld_door_id uuid not null,
  opgesteld_op timestamp with time zone not null,
  goedgekeurd_op timestamp with time zone,
  einde_op timestamp with time zone,
  constraint vernietigingslijst_pkey PRIMARY KEY (gemeente_id, id),
  constraint vernietigingslijst_einde_heel CHECK (((einde_op IS NOT NULL) = (status = ANY (ARRAY['uitgevoerd'::text, 'ingetrokken'::text])))),
  constraint vernietigingslijst_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint vernietigingslijst_gemeente_id_opgesteld_door_id_fkey FOREIGN KEY (gemeente_id, opgesteld_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingslijst_goedgekeurd_heel CHECK (((goedgekeurd_op IS NOT NULL) = (status = ANY (ARRAY['goedgekeurd'::text, 'uitgevoerd'::text])))),
  constraint vernietigingslijst_status_check CHECK ((status = ANY (ARRAY['opgesteld'::text, 'goedgekeurd'::text, 'uitgevoerd'::text, 'ingetrokken'::text])))
);
CREATE UNIQUE INDEX een_vernietigingslijst_tegelijk ON public.vernietigingslijst USING btree (gemeente_id) WHERE (status = ANY (ARRAY['opgesteld'::text, 'goedgekeurd'::text]));
create policy gemeente on vernietigingslijst using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER staat_vast BEFORE DELETE OR UPDATE ON public.vernietigingslijst FOR EACH ROW EXECUTE FUNCTION vernietigingslijst_staat_vast();
CREATE TRIGGER vraagt_twee BEFORE INSERT OR UPDATE ON public.vernietigingslijst FOR EACH ROW WHEN ((new.status = ANY (ARRAY['goedgekeurd'::text, 'uitgevoerd'::text]))) EXECUTE FUNCTION vernietiging_vraagt_twee();

create table vernietigingsregel (
  gemeente_id integer not null,
  id uuid not null,
  lijst_id uuid not null,
  nummer integer not null,
  soort text not null,
  ding_id uuid not null,
  wetten text[] not null,
  resultaat text not null,
  eind date not null,
  bewaartermijn_id uuid not null,
  vernietigen_vanaf date not null,
  status text not null,
  door_id uuid,
  op timestamp with time zone,
  reden text,
  belemmering text,
  constraint vernietigingsregel_pkey PRIMARY KEY (gemeente_id, id),
  constraint vernietigingsregel_belemmering_check CHECK ((belemmering ~ '^[a-z_]+$'::text)),
  constraint vernietigingsregel_eraf_door_iemand CHECK ((((status = 'eraf'::text) = (door_id IS NOT NULL)) AND ((status = 'eraf'::text) OR (reden IS NULL)))),
  constraint vernietigingsregel_gebleven_zegt_waarom CHECK (((status = 'gebleven'::text) = (belemmering IS NOT NULL))),
  constraint vernietigingsregel_gemeente_id_bewaartermijn_id_fkey FOREIGN KEY (gemeente_id, bewaartermijn_id) REFERENCES bewaartermijn(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingsregel_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingsregel_gemeente_id_lijst_id_fkey FOREIGN KEY (gemeente_id, lijst_id) REFERENCES vernietigingslijst(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingsregel_gemeente_id_lijst_id_nummer_key UNIQUE (gemeente_id, lijst_id, nummer),
  constraint vernietigingsregel_nummer_check CHECK ((nummer > 0)),
  constraint vernietigingsregel_op CHECK (((status = 'erop'::text) = (op IS NULL))),
  constraint vernietigingsregel_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint vernietigingsregel_soort_check CHECK ((soort = ANY (ARRAY['melding'::text, 'traject'::text, 'plan'::text, 'contact'::text, 'huishouden'::text]))),
  constraint vernietigingsregel_status_check CHECK ((status = ANY (ARRAY['erop'::text, 'eraf'::text, 'vernietigd'::text, 'gebleven'::text])))
);
CREATE INDEX vernietigingsregel_ding ON public.vernietigingsregel USING btree (gemeente_id, ding_id);
CREATE UNIQUE INDEX vernietigingsregel_een_keer ON public.vernietigingsregel USING btree (gemeente_id, lijst_id, ding_id);
create policy gemeente on vernietigingsregel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER staat_vast BEFORE INSERT OR DELETE OR UPDATE ON public.vernietigingsregel FOR EACH ROW EXECUTE FUNCTION vernietigingsregel_staat_vast();

create table vernietigingsstop (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null,
  ding_id uuid not null,
  reden text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  opgeheven_door_id uuid,
  opgeheven_op timestamp with time zone,
  ophefreden text,
  constraint vernietigingsstop_pkey PRIMARY KEY (gemeente_id, id),
  constraint vernietigingsstop_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingsstop_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint vernietigingsstop_gemeente_id_opgeheven_door_id_fkey FOREIGN KEY (gemeente_id, opgeheven_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vernietigingsstop_opheffing_heel CHECK (((num_nonnulls(opgeheven_door_id, opgeheven_op, ophefreden) = ANY (ARRAY[0, 3])) AND (opgeheven_op >= op))),
  constraint vernietigingsstop_ophefreden_check CHECK (((length(ophefreden) >= 1) AND (length(ophefreden) <= 2000))),
  constraint vernietigingsstop_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint vernietigingsstop_soort_check CHECK ((soort = ANY (ARRAY['melding'::text, 'traject'::text, 'plan'::text, 'contact'::text, 'huishouden'::text])))
);
CREATE UNIQUE INDEX een_stop_tegelijk ON public.vernietigingsstop USING btree (gemeente_id, ding_id) WHERE (opgeheven_op IS NULL);
create policy gemeente on vernietigingsstop using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table vertegenwoordiging (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid not null,
  vertegenwoordiger_id uuid,
  naam text,
  organisatie text,
  telefoon text,
  email text,
  soort text not null,
  waarover text not null,
  melding_id uuid,
  traject_id uuid,
  niveau text,
  met_afspraken boolean not null,
  mag_handelen boolean not null,
  heeft_bezwaar boolean not null,
  is_afgeschermd boolean not null,
  waarom_afgeschermd text,
  van date not null,
  tot_en_met date,
  bewijs text,
  gegeven_door text,
  versie integer not null,
  vervangt_id uuid,
  vastgelegd_op timestamp with time zone not null,
  vastgelegd_door_id uuid not null,
  beeindigd_op timestamp with time zone,
  beeindigd_door_id uuid,
  einde_reden text,
  einde_toelichting text,
  constraint vertegenwoordiging_pkey PRIMARY KEY (gemeente_id, id),
  constraint vertegenwoordiging_afgeschermd_met_woorden CHECK ((is_afgeschermd = (waarom_afgeschermd IS NOT NULL))),
  constraint vertegenwoordiging_bewijs_check CHECK (((length(bewijs) >= 1) AND (length(bewijs) <= 500))),
  constraint vertegenwoordiging_bewind_is_geld CHECK (((soort = 'bewindvoerder'::text) = (waarover = 'geld'::text))),
  constraint vertegenwoordiging_blijkt CHECK (((soort = 'ouder_zonder_gezag'::text) OR (bewijs IS NOT NULL))),
  constraint vertegenwoordiging_een_keer EXCLUDE USING gist (box(point((hashtextextended(((((inwoner_id)::text || soort) || COALESCE((melding_id)::text, (traject_id)::text, ''::text)) || COALESCE((vertegenwoordiger_id)::text, lower(naam))), (gemeente_id)::bigint))::double precision, ((van - '1800-01-01'::date))::double precision), point((hashtextextended(((((inwoner_id)::text || soort) || COALESCE((melding_id)::text, (traject_id)::text, ''::text)) || COALESCE((vertegenwoordiger_id)::text, lower(naam))), (gemeente_id)::bigint))::double precision, (((COALESCE(tot_en_met, '4000-01-01'::date) - '1800-01-01'::date))::double precision + (0.5)::double precision))) WITH &&) WHERE ((beeindigd_op IS NULL)),
  constraint vertegenwoordiging_einde_heel CHECK (((num_nonnulls(beeindigd_op, beeindigd_door_id, einde_reden) = ANY (ARRAY[0, 3])) AND ((einde_toelichting IS NULL) OR (beeindigd_op IS NOT NULL)))),
  constraint vertegenwoordiging_einde_reden_check CHECK ((einde_reden = ANY (ARRAY['ingetrokken'::text, 'gewijzigd'::text, 'maatregel_voorbij'::text, 'gezag_voorbij'::text, 'taak_voorbij'::text, 'vergissing'::text]))),
  constraint vertegenwoordiging_einde_toelichting_check CHECK (((length(einde_toelichting) >= 1) AND (length(einde_toelichting) <= 2000))),
  constraint vertegenwoordiging_email_check CHECK (((length(email) >= 3) AND (length(email) <= 200))),
  constraint vertegenwoordiging_gegeven CHECK (((soort = ANY (ARRAY['mantelzorger'::text, 'oco'::text, 'gemachtigde'::text])) = (gegeven_door IS NOT NULL))),
  constraint vertegenwoordiging_gegeven_door_check CHECK ((gegeven_door = ANY (ARRAY['inwoner'::text, 'vertegenwoordiger'::text]))),
  constraint vertegenwoordiging_gemeente_id_beeindigd_door_id_fkey FOREIGN KEY (gemeente_id, beeindigd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_gemeente_id_traject_id_fkey FOREIGN KEY (gemeente_id, traject_id) REFERENCES traject(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_gemeente_id_vastgelegd_door_id_fkey FOREIGN KEY (gemeente_id, vastgelegd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_gemeente_id_vertegenwoordiger_id_fkey FOREIGN KEY (gemeente_id, vertegenwoordiger_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_gemeente_id_vervangt_id_fkey FOREIGN KEY (gemeente_id, vervangt_id) REFERENCES vertegenwoordiging(gemeente_id, id) ON DELETE RESTRICT,
  constraint vertegenwoordiging_is_iemand CHECK (((num_nonnulls(vertegenwoordiger_id, naam) = 1) AND ((naam IS NOT NULL) OR (num_nonnulls(organisatie, telefoon, email) = 0)))),
  constraint vertegenwoordiging_jaar CHECK (((soort <> ALL (ARRAY['mantelzorger'::text, 'gemachtigde'::text])) OR ((tot_en_met IS NOT NULL) AND (tot_en_met < (van + '1 year'::interval))))),
  constraint vertegenwoordiging_loopt_vooruit CHECK ((tot_en_met >= van)),
  constraint vertegenwoordiging_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint vertegenwoordiging_niveau_check CHECK ((niveau = ANY (ARRAY['L1'::text, 'L2'::text, 'L3'::text]))),
  constraint vertegenwoordiging_oco_bij_een CHECK (((soort <> 'oco'::text) OR (waarover = ANY (ARRAY['een_melding'::text, 'een_traject'::text])))),
  constraint vertegenwoordiging_organisatie_check CHECK (((length(organisatie) >= 1) AND (length(organisatie) <= 200))),
  constraint vertegenwoordiging_soort_check CHECK ((soort = ANY (ARRAY['ouder_met_gezag'::text, 'ouder_zonder_gezag'::text, 'voogd'::text, 'ots'::text, 'mentor'::text, 'curator'::text, 'bewindvoerder'::text, 'mantelzorger'::text, 'oco'::text, 'gemachtigde'::text]))),
  constraint vertegenwoordiging_telefoon_check CHECK (((length(telefoon) >= 1) AND (length(telefoon) <= 30))),
  constraint vertegenwoordiging_van_ouder CHECK (((soort = 'ouder_met_gezag'::text) OR (NOT (heeft_bezwaar OR is_afgeschermd)))),
  constraint vertegenwoordiging_versie_check CHECK ((versie >= 1)),
  constraint vertegenwoordiging_waarom_afgeschermd_check CHECK (((length(waarom_afgeschermd) >= 1) AND (length(waarom_afgeschermd) <= 2000))),
  constraint vertegenwoordiging_waarover_check CHECK ((waarover = ANY (ARRAY['alles'::text, 'een_melding'::text, 'een_traject'::text, 'geld'::text]))),
  constraint vertegenwoordiging_waarover_heel CHECK ((((waarover = 'een_melding'::text) = (melding_id IS NOT NULL)) AND ((waarover = 'een_traject'::text) = (traject_id IS NOT NULL)))),
  constraint vertegenwoordiging_zonder_gezag_niets CHECK ((((soort = 'ouder_zonder_gezag'::text) = (niveau IS NULL)) AND ((niveau IS NOT NULL) OR (NOT (met_afspraken OR mag_handelen)))))
);
CREATE INDEX vertegenwoordiging_eindigt ON public.vertegenwoordiging USING btree (gemeente_id, tot_en_met) WHERE ((beeindigd_op IS NULL) AND (tot_en_met IS NOT NULL));
CREATE INDEX vertegenwoordiging_inwoner ON public.vertegenwoordiging USING btree (gemeente_id, inwoner_id);
CREATE INDEX vertegenwoordiging_vertegenwoordiger ON public.vertegenwoordiging USING btree (gemeente_id, vertegenwoordiger_id) WHERE (vertegenwoordiger_id IS NOT NULL);
CREATE UNIQUE INDEX vertegenwoordiging_vervangen ON public.vertegenwoordiging USING btree (gemeente_id, vervangt_id) WHERE (vervangt_id IS NOT NULL);
create policy gemeente on vertegenwoordiging using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on vertegenwoordiging using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((inwoner_id IS NOT NULL) AND ziet_inwoner(inwoner_id))));

create table verwerking (
  gemeente_id integer not null,
  code text not null,
  versie integer not null,
  van date not null,
  tot date,
  naam text not null,
  verantwoordelijke text not null,
  doel text not null,
  grondslag text not null,
  betrokkenen text not null,
  gegevens text not null,
  ontvangers text not null,
  bewaartermijn text not null,
  beveiliging text not null,
  brp_velden text,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint verwerking_pkey PRIMARY KEY (gemeente_id, code, versie),
  constraint verwerking_betrokkenen_check CHECK (((length(betrokkenen) >= 1) AND (length(betrokkenen) <= 2000))),
  constraint verwerking_beveiliging_check CHECK (((length(beveiliging) >= 1) AND (length(beveiliging) <= 2000))),
  constraint verwerking_bewaartermijn_check CHECK (((length(bewaartermijn) >= 1) AND (length(bewaartermijn) <= 2000))),
  constraint verwerking_brp_velden_check CHECK (((length(brp_velden) >= 1) AND (length(brp_velden) <= 2000))),
  constraint verwerking_code_check CHECK ((code ~ '^[a-z_]{2,40}$'::text)),
  constraint verwerking_doel_check CHECK (((length(doel) >= 1) AND (length(doel) <= 2000))),
  constraint verwerking_gegevens_check CHECK (((length(gegevens) >= 1) AND (length(gegevens) <= 2000))),
  constraint verwerking_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verwerking_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint verwerking_grondslag_check CHECK (((length(grondslag) >= 1) AND (length(grondslag) <= 2000))),
  constraint verwerking_loopt_vooruit CHECK ((tot >= van)),
  constraint verwerking_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint verwerking_ontvangers_check CHECK (((length(ontvangers) >= 1) AND (length(ontvangers) <= 2000))),
  constraint verwerking_verantwoordelijke_check CHECK (((length(verantwoordelijke) >= 1) AND (length(verantwoordelijke) <= 500))),
  constraint verwerking_versie_check CHECK ((versie >= 1))
);
create policy gemeente on verwerking using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER verwerking_staat BEFORE DELETE OR UPDATE ON public.verwerking FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table verwijzing (
  gemeente_id integer not null,
  id uuid not null,
  melding_id uuid not null,
  naam text not null,
  organisatie text not null,
  weg text not null,
  bereik text not null,
  kenmerk text,
  toestemming text not null,
  antwoord_door text,
  antwoord_op date,
  antwoord_wijze text,
  terugkoppelen_voor date not null,
  versie integer not null default 1,
  constraint verwijzing_pkey PRIMARY KEY (gemeente_id, id),
  constraint verwijzing_antwoord_door_check CHECK ((antwoord_door = ANY (ARRAY['inwoner'::text, 'wettelijk_vertegenwoordiger'::text]))),
  constraint verwijzing_antwoord_wijze_check CHECK ((antwoord_wijze = ANY (ARRAY['mondeling'::text, 'schriftelijk'::text]))),
  constraint verwijzing_bereik_check CHECK (((length(bereik) >= 1) AND (length(bereik) <= 300))),
  constraint verwijzing_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint verwijzing_kenmerk_check CHECK (((length(kenmerk) >= 1) AND (length(kenmerk) <= 100))),
  constraint verwijzing_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint verwijzing_organisatie_check CHECK (((length(organisatie) >= 1) AND (length(organisatie) <= 200))),
  constraint verwijzing_toestemming_check CHECK ((toestemming = ANY (ARRAY['ja'::text, 'nee'::text, 'niet_gevraagd'::text]))),
  constraint verwijzing_toestemming_vastgelegd CHECK ((num_nonnulls(antwoord_door, antwoord_op, antwoord_wijze) =
CASE toestemming
    WHEN 'niet_gevraagd'::text THEN 0
    ELSE 3
END)),
  constraint verwijzing_weg_check CHECK ((weg = ANY (ARRAY['brief'::text, 'e_mail'::text, 'telefoon'::text])))
);
CREATE INDEX verwijzing_terugkoppelen ON public.verwijzing USING btree (gemeente_id, terugkoppelen_voor);
CREATE UNIQUE INDEX een_verwijzing_per_melding ON public.verwijzing USING btree (gemeente_id, melding_id);
create policy gemeente on verwijzing using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on verwijzing using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM melding v
  WHERE (v.id = verwijzing.melding_id)
 OFFSET 0))));

create table verwijzing_bericht (
  gemeente_id integer not null,
  id uuid not null,
  verwijzing_id uuid not null,
  op timestamp with time zone not null,
  door_id uuid not null,
  bericht text not null,
  weg text not null,
  gegeven_op date not null,
  uitgaand_id uuid,
  constraint verwijzing_bericht_pkey PRIMARY KEY (gemeente_id, id),
  constraint verwijzing_bericht_bericht_check CHECK ((bericht = ANY (ARRAY['opgepakt'::text, 'ondersteuning_gestart'::text, 'afgerond'::text, 'iemand_anders'::text, 'niet_bereikt'::text, 'wil_niet'::text]))),
  constraint verwijzing_bericht_gebeld_of_verstuurd CHECK (((weg = 'telefoon'::text) = (uitgaand_id IS NULL))),
  constraint verwijzing_bericht_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verwijzing_bericht_gemeente_id_uitgaand_id_fkey FOREIGN KEY (gemeente_id, uitgaand_id) REFERENCES uitgaand(gemeente_id, id) ON DELETE CASCADE,
  constraint verwijzing_bericht_gemeente_id_verwijzing_id_fkey FOREIGN KEY (gemeente_id, verwijzing_id) REFERENCES verwijzing(gemeente_id, id) ON DELETE CASCADE,
  constraint verwijzing_bericht_mail_zonder_inhoud CHECK (((weg <> 'e_mail'::text) OR (bericht = 'opgepakt'::text))),
  constraint verwijzing_bericht_weg_check CHECK ((weg = ANY (ARRAY['brief'::text, 'e_mail'::text, 'telefoon'::text])))
);
CREATE INDEX verwijzing_bericht_verwijzing ON public.verwijzing_bericht USING btree (gemeente_id, verwijzing_id, op);
create policy gemeente on verwijzing_bericht using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on verwijzing_bericht using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM verwijzing v
  WHERE (v.id = verwijzing_bericht.verwijzing_id)
 OFFSET 0))));

create table verzoek (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid not null,
  vertegenwoordiging_id uuid,
  soort text not null,
  wet text not null,
  woorden text not null,
  kanaal text not null,
  ontvangen_op date not null,
  wil_kind boolean not null default false,
  geregistreerd_op timestamp with time zone not null,
  geregistreerd_door_id uuid not null,
  identiteit text,
  identiteit_op timestamp with time zone,
  identiteit_door_id uuid,
  verlengd_op date,
  verlengreden text,
  besluit text,
  weigergrond text,
  besluitwoorden text,
  besloten_op timestamp with time zone,
  besloten_door_id uuid,
  nakijker_id uuid,
  nagekeken_op timestamp with time zone,
  uitvoering text,
  afgerond_op timestamp with time zone,
  afgerond_door_id uuid,
  verklaring text,
  ingetrokken_op timestamp with time zone,
  intrekreden text,
  versie integer not null default 1,
  constraint verzoek_pkey PRIMARY KEY (gemeente_id, id),
  constraint verzoek_besluit_check CHECK ((besluit = ANY (ARRAY['ingewilligd'::text, 'deels'::text, 'geweigerd'::text]))),
  constraint verzoek_besluit_heel CHECK ((num_nonnulls(besluit, besluitwoorden, besloten_op, besloten_door_id) = ANY (ARRAY[0, 4]))),
  constraint verzoek_besluitwoorden_check CHECK (((length(besluitwoorden) >= 1) AND (length(besluitwoorden) <= 5000))),
  constraint verzoek_gemeente_id_afgerond_door_id_fkey FOREIGN KEY (gemeente_id, afgerond_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_gemeente_id_besloten_door_id_fkey FOREIGN KEY (gemeente_id, besloten_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_gemeente_id_geregistreerd_door_id_fkey FOREIGN KEY (gemeente_id, geregistreerd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_gemeente_id_identiteit_door_id_fkey FOREIGN KEY (gemeente_id, identiteit_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_gemeente_id_nakijker_id_fkey FOREIGN KEY (gemeente_id, nakijker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_gemeente_id_vertegenwoordiging_id_fkey FOREIGN KEY (gemeente_id, vertegenwoordiging_id) REFERENCES vertegenwoordiging(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_identiteit_check CHECK ((identiteit = ANY (ARRAY['document'::text, 'digid'::text, 'bekend'::text]))),
  constraint verzoek_identiteit_heel CHECK ((num_nonnulls(identiteit, identiteit_op, identiteit_door_id) = ANY (ARRAY[0, 3]))),
  constraint verzoek_intrekking_heel CHECK (((num_nonnulls(ingetrokken_op, intrekreden) = ANY (ARRAY[0, 2])) AND ((ingetrokken_op IS NULL) OR (afgerond_op IS NULL)))),
  constraint verzoek_intrekreden_check CHECK (((length(intrekreden) >= 1) AND (length(intrekreden) <= 2000))),
  constraint verzoek_ja_met_identiteit CHECK (((besluit IS NULL) OR (besluit = 'geweigerd'::text) OR (identiteit IS NOT NULL))),
  constraint verzoek_kanaal_check CHECK ((kanaal = ANY (ARRAY['balie'::text, 'huisbezoek'::text, 'telefoon'::text, 'brief'::text, 'e_mail'::text]))),
  constraint verzoek_kopie_nagekeken CHECK (((afgerond_op IS NULL) OR (soort <> 'inzage'::text) OR (nagekeken_op IS NOT NULL))),
  constraint verzoek_nee_met_grond CHECK (((weigergrond IS NOT NULL) = ((besluit IS NOT NULL) AND (besluit <> 'ingewilligd'::text)))),
  constraint verzoek_soort_check CHECK ((soort = ANY (ARRAY['inzage'::text, 'correctie'::text, 'vernietiging'::text]))),
  constraint verzoek_twee_personen CHECK ((((nakijker_id IS NULL) OR ((soort = ANY (ARRAY['inzage'::text, 'vernietiging'::text])) AND (besluit IS NOT NULL) AND (besluit <> 'geweigerd'::text))) AND ((nakijker_id IS NOT NULL) OR (soort <> 'inzage'::text) OR (besluit IS NULL) OR (besluit = 'geweigerd'::text)) AND (nakijker_id <> besloten_door_id) AND ((nagekeken_op IS NULL) OR (nakijker_id IS NOT NULL)))),
  constraint verzoek_uitvoering_check CHECK (((length(uitvoering) >= 1) AND (length(uitvoering) <= 5000))),
  constraint verzoek_uitvoering_heel CHECK ((num_nonnulls(uitvoering, afgerond_op, afgerond_door_id) = ANY (ARRAY[0, 3]))),
  constraint verzoek_uitvoering_na_ja CHECK (((afgerond_op IS NULL) OR ((besluit IS NOT NULL) AND (besluit <> 'geweigerd'::text)))),
  constraint verzoek_verklaring_check CHECK (((length(verklaring) >= 1) AND (length(verklaring) <= 5000))),
  constraint verzoek_verklaring_na_nee CHECK (((verklaring IS NULL) OR ((soort = 'correctie'::text) AND (besluit IS NOT NULL) AND (besluit <> 'ingewilligd'::text)))),
  constraint verzoek_verlenging_heel CHECK (((num_nonnulls(verlengd_op, verlengreden) = ANY (ARRAY[0, 2])) AND (verlengd_op >= ontvangen_op))),
  constraint verzoek_verlengreden_check CHECK (((length(verlengreden) >= 1) AND (length(verlengreden) <= 2000))),
  constraint verzoek_weigergrond_check CHECK ((weigergrond = ANY (ARRAY['belang_ander'::text, 'wet_verbiedt'::text, 'nog_nodig'::text, 'niet_bevoegd'::text, 'niet_van_ons'::text, 'klopt_wel'::text, 'buitensporig'::text]))),
  constraint verzoek_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'geen'::text]))),
  constraint verzoek_woorden_check CHECK (((length(woorden) >= 1) AND (length(woorden) <= 5000)))
);
CREATE INDEX verzoek_inwoner ON public.verzoek USING btree (gemeente_id, inwoner_id);
CREATE INDEX verzoek_nakijker ON public.verzoek USING btree (gemeente_id, nakijker_id) WHERE ((nakijker_id IS NOT NULL) AND (nagekeken_op IS NULL));
CREATE INDEX verzoek_open ON public.verzoek USING btree (gemeente_id, ontvangen_op) WHERE ((afgerond_op IS NULL) AND (ingetrokken_op IS NULL));
create policy gemeente on verzoek using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on verzoek using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ( SELECT is_functionaris() AS is_functionaris) OR (nakijker_id = ( SELECT (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid AS "nullif")) OR (EXISTS ( SELECT
   FROM inwoner v
  WHERE (v.id = verzoek.inwoner_id)
 OFFSET 0))));
CREATE TRIGGER vernietiging_is_gedaan BEFORE UPDATE ON public.verzoek FOR EACH ROW WHEN (((new.soort = 'vernietiging'::text) AND (new.afgerond_op IS NOT NULL) AND (old.afgerond_op IS NULL))) EXECUTE FUNCTION vernietiging_is_gedaan();

create table verzoek_ding (
  gemeente_id integer not null,
  verzoek_id uuid not null,
  soort text not null,
  ding_id uuid not null,
  dag date not null,
  weg_op timestamp with time zone,
  weg_door_id uuid,
  constraint verzoek_ding_pkey PRIMARY KEY (gemeente_id, verzoek_id, soort, ding_id),
  constraint verzoek_ding_gemeente_id_verzoek_id_fkey FOREIGN KEY (gemeente_id, verzoek_id) REFERENCES verzoek(gemeente_id, id) ON DELETE CASCADE,
  constraint verzoek_ding_gemeente_id_weg_door_id_fkey FOREIGN KEY (gemeente_id, weg_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_ding_soort_check CHECK ((soort = ANY (ARRAY['melding'::text, 'traject'::text, 'plan'::text, 'contact'::text]))),
  constraint verzoek_ding_weg_heel CHECK ((num_nonnulls(weg_op, weg_door_id) = ANY (ARRAY[0, 2])))
);
create policy gemeente on verzoek_ding using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on verzoek_ding using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM verzoek v
  WHERE (v.id = verzoek_ding.verzoek_id)
 OFFSET 0))));

create table verzoek_weglating (
  gemeente_id integer not null,
  verzoek_id uuid not null,
  soort text not null,
  ding_id uuid not null,
  grond text not null,
  toelichting text not null,
  door_id uuid not null,
  op timestamp with time zone not null,
  constraint verzoek_weglating_pkey PRIMARY KEY (gemeente_id, verzoek_id, soort, ding_id),
  constraint verzoek_weglating_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint verzoek_weglating_gemeente_id_verzoek_id_fkey FOREIGN KEY (gemeente_id, verzoek_id) REFERENCES verzoek(gemeente_id, id) ON DELETE CASCADE,
  constraint verzoek_weglating_grond_check CHECK ((grond = ANY (ARRAY['over_ander'::text, 'van_ander_in_vertrouwen'::text, 'gevaar'::text, 'werkaantekening'::text]))),
  constraint verzoek_weglating_soort_check CHECK ((soort ~ '^[a-z_]+$'::text)),
  constraint verzoek_weglating_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 2000)))
);
create policy gemeente on verzoek_weglating using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on verzoek_weglating using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM verzoek v
  WHERE (v.id = verzoek_weglating.verzoek_id)
 OFFSET 0))));

create table volwassenwording (
  gemeente_id integer not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  onderwerp text not null,
  wat text not null,
  wie text not null,
  voor_datum date not null,
  is_geregeld boolean not null default false,
  door_id uuid not null,
  versie integer not null default 1,
  constraint volwassenwording_pkey PRIMARY KEY (gemeente_id, plan_id, inwoner_id, onderwerp),
  constraint volwassenwording_gemeente_id_door_id_fkey FOREIGN KEY (gemeente_id, door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint volwassenwording_gemeente_id_inwoner_id_fkey FOREIGN KEY (gemeente_id, inwoner_id) REFERENCES inwoner(gemeente_id, id) ON DELETE RESTRICT,
  constraint volwassenwording_gemeente_id_plan_id_fkey FOREIGN KEY (gemeente_id, plan_id) REFERENCES plan(gemeente_id, id) ON DELETE CASCADE,
  constraint volwassenwording_onderwerp_check CHECK ((onderwerp = ANY (ARRAY['wonen'::text, 'werk'::text, 'geld'::text, 'zorg'::text, 'ondersteuning'::text]))),
  constraint volwassenwording_wat_check CHECK (((length(wat) >= 1) AND (length(wat) <= 2000))),
  constraint volwassenwording_wie_check CHECK (((length(wie) >= 1) AND (length(wie) <= 200)))
);
create policy gemeente on volwassenwording using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on volwassenwording using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM plan v
  WHERE (v.id = volwassenwording.plan_id)
 OFFSET 0))));

create table vorig_adres (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  kern_id uuid,
  straat text,
  huisnummer integer,
  huisnummer_toevoeging text,
  postcode text,
  woonplaats text,
  van date,
  tot date not null,
  constraint vorig_adres_pkey PRIMARY KEY (gemeente_id, id),
  constraint vorig_adres_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint vorig_adres_gemeente_id_huishouden_id_fkey FOREIGN KEY (gemeente_id, huishouden_id) REFERENCES huishouden(gemeente_id, id) ON DELETE RESTRICT,
  constraint vorig_adres_gemeente_id_kern_id_fkey FOREIGN KEY (gemeente_id, kern_id) REFERENCES kern(gemeente_id, id) ON DELETE RESTRICT,
  constraint vorig_adres_loopt_vooruit CHECK (((van IS NULL) OR (tot >= van))),
  constraint vorig_adres_postcode_check CHECK ((postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text))
);
CREATE INDEX vorig_adres_huishouden ON public.vorig_adres USING btree (gemeente_id, huishouden_id);
create policy gemeente on vorig_adres using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on vorig_adres using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR ((huishouden_id = (NULLIF(current_setting('app.huishouden'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM autorisatie a
  WHERE ((a.huishouden_id = vorig_adres.huishouden_id) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
 OFFSET 0)))));

create table vraag (
  gemeente_id integer not null,
  id uuid not null,
  melding_id uuid not null,
  leefgebied text not null,
  wet text not null,
  is_complex boolean not null default false,
  vervolg text,
  vervolg_op timestamp with time zone,
  doorverwezen_naar text,
  uitkomst text,
  uitkomst_op timestamp with time zone,
  constraint vraag_pkey PRIMARY KEY (gemeente_id, id),
  constraint vraag_doorverwezen_is_vervolg CHECK (((doorverwezen_naar IS NULL) OR (vervolg = 'doorverwezen'::text))),
  constraint vraag_doorverwezen_naar_check CHECK ((doorverwezen_naar = ANY (ARRAY['huisarts'::text, 'wlz'::text, 'werk_en_inkomen'::text, 'algemene_voorziening'::text, 'andere_gemeente'::text, 'anders'::text]))),
  constraint vraag_gemeente_id_melding_id_fkey FOREIGN KEY (gemeente_id, melding_id) REFERENCES melding(gemeente_id, id) ON DELETE CASCADE,
  constraint vraag_gemeente_id_melding_id_leefgebied_key UNIQUE (gemeente_id, melding_id, leefgebied),
  constraint vraag_leefgebied_check CHECK ((leefgebied = ANY (ARRAY['financien'::text, 'werk_opleiding'::text, 'tijdsbesteding'::text, 'huisvesting'::text, 'huiselijke_relaties'::text, 'geestelijke_gezondheid'::text, 'lichamelijke_gezondheid'::text, 'middelengebruik'::text, 'basale_adl'::text, 'instrumentele_adl'::text, 'sociaal_netwerk'::text, 'maatschappelijke_participatie'::text, 'justitie'::text, 'opgroeien_opvoeden'::text]))),
  constraint vraag_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['eigen_kracht_netwerk'::text, 'algemeen_collectief'::text, 'ondersteuning_sto'::text, 'maatwerk'::text, 'wlz_zvw'::text, 'direct_beantwoord'::text, 'ingetrokken'::text]))),
  constraint vraag_uitkomst_heeft_moment CHECK (((uitkomst IS NULL) = (uitkomst_op IS NULL))),
  constraint vraag_uitkomst_na_vervolg CHECK (((uitkomst IS NULL) OR (uitkomst = 'ingetrokken'::text) OR (vervolg IS NOT NULL))),
  constraint vraag_vervolg_check CHECK ((vervolg = ANY (ARRAY['beantwoord'::text, 'sociale_kaart'::text, 'kortdurende_ondersteuning'::text, 'keukentafelgesprek'::text, 'wijziging_voorziening'::text, 'spoedvoorziening'::text, 'interventieteam'::text, 'doorverwezen'::text]))),
  constraint vraag_vervolg_heeft_moment CHECK (((vervolg IS NULL) = (vervolg_op IS NULL))),
  constraint vraag_wet_check CHECK ((wet = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'participatiewet'::text, 'wgs'::text, 'wvggz'::text, 'wpg'::text, 'leerplicht'::text, 'geen'::text])))
);
CREATE INDEX vraag_open ON public.vraag USING btree (gemeente_id, melding_id) WHERE (uitkomst_op IS NULL);
CREATE INDEX vraag_uitkomst ON public.vraag USING btree (gemeente_id, uitkomst_op) WHERE (uitkomst_op IS NOT NULL);
create policy gemeente on vraag using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zicht on vraag using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM melding v
  WHERE (v.id = vraag.melding_id)
 OFFSET 0))));

create table waarmerk (
  gemeente_id integer not null,
  nummer integer not null,
  op timestamp with time zone not null,
  regel text not null,
  constraint waarmerk_pkey PRIMARY KEY (gemeente_id, nummer),
  constraint waarmerk_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint waarmerk_nummer_check CHECK ((nummer > 0))
);
create policy gemeente on waarmerk using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER niet_legen BEFORE TRUNCATE ON public.waarmerk FOR EACH STATEMENT EXECUTE FUNCTION alleen_toevoegen();
CREATE TRIGGER waarmerk_alleen_toevoegen BEFORE DELETE OR UPDATE ON public.waarmerk FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table waarmerk_blad (
  gemeente_id integer not null,
  tabel text not null,
  id uuid not null,
  nummer integer,
  hash bytea,
  constraint waarmerk_blad_pkey PRIMARY KEY (gemeente_id, tabel, id),
  constraint waarmerk_blad_check CHECK ((num_nonnulls(nummer, hash) = ANY (ARRAY[0, 2]))),
  constraint waarmerk_blad_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint waarmerk_blad_gemeente_id_nummer_fkey FOREIGN KEY (gemeente_id, nummer) REFERENCES waarmerk(gemeente_id, nummer) ON DELETE RESTRICT,
  constraint waarmerk_blad_hash_check CHECK ((length(hash) = 32)),
  constraint waarmerk_blad_tabel_check CHECK ((tabel = ANY (ARRAY['gebeurtenis'::text, 'inzage'::text])))
);
CREATE INDEX waarmerk_blad_nummer ON public.waarmerk_blad USING btree (gemeente_id, nummer, tabel, id);
create policy gemeente on waarmerk_blad using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER niet_legen BEFORE TRUNCATE ON public.waarmerk_blad FOR EACH STATEMENT EXECUTE FUNCTION alleen_toevoegen();
CREATE TRIGGER waarmerk_blad_een_keer BEFORE UPDATE ON public.waarmerk_blad FOR EACH ROW WHEN (((old.nummer IS NOT NULL) OR (new.nummer IS NULL) OR ((new.gemeente_id <> old.gemeente_id) OR (new.tabel <> old.tabel) OR (new.id <> old.id)))) EXECUTE FUNCTION alleen_toevoegen();
CREATE TRIGGER waarmerk_blad_niet_weg BEFORE DELETE ON public.waarmerk_blad FOR EACH ROW EXECUTE FUNCTION alleen_toevoegen();

create table waarneming (
  gemeente_id integer not null,
  id uuid not null,
  regie_id uuid not null,
  medewerker_id uuid not null,
  van date not null,
  tot date not null,
  aangewezen_door_id uuid not null,
  aangewezen_op timestamp with time zone not null,
  beeindigd_op timestamp with time zone,
  eindreden text,
  constraint waarneming_pkey PRIMARY KEY (gemeente_id, id),
  constraint waarneming_einde_heeft_reden CHECK (((beeindigd_op IS NULL) = (eindreden IS NULL))),
  constraint waarneming_eindigt_na_begin CHECK ((tot >= van)),
  constraint waarneming_eindreden_check CHECK (((length(eindreden) >= 1) AND (length(eindreden) <= 2000))),
  constraint waarneming_gemeente_id_aangewezen_door_id_fkey FOREIGN KEY (gemeente_id, aangewezen_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint waarneming_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint waarneming_gemeente_id_regie_id_fkey FOREIGN KEY (gemeente_id, regie_id) REFERENCES regie(gemeente_id, id) ON DELETE CASCADE
);
CREATE INDEX waarneming_medewerker ON public.waarneming USING btree (gemeente_id, medewerker_id) WHERE (beeindigd_op IS NULL);
CREATE INDEX waarneming_regie ON public.waarneming USING btree (gemeente_id, regie_id);
create policy gemeente on waarneming using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table zegel (
  gemeente_id integer not null,
  id uuid not null,
  contact_id uuid,
  gesprek_id uuid,
  document_id uuid,
  ding text not null default (COALESCE(contact_id, gesprek_id, document_id))::text,
  gelegd_door_id uuid not null,
  gelegd_op timestamp with time zone not null,
  opgeheven_door_id uuid,
  opgeheven_op timestamp with time zone,
  versie integer not null default 1,
  constraint zegel_pkey PRIMARY KEY (gemeente_id, id),
  constraint zegel_check CHECK ((opgeheven_op >= gelegd_op)),
  constraint zegel_gemeente_id_contact_id_fkey FOREIGN KEY (gemeente_id, contact_id) REFERENCES contact(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_gemeente_id_document_id_fkey FOREIGN KEY (gemeente_id, document_id) REFERENCES document(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint zegel_gemeente_id_gelegd_door_id_fkey FOREIGN KEY (gemeente_id, gelegd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_gemeente_id_gesprek_id_fkey FOREIGN KEY (gemeente_id, gesprek_id) REFERENCES gesprek(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_gemeente_id_opgeheven_door_id_fkey FOREIGN KEY (gemeente_id, opgeheven_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_op_een CHECK ((num_nonnulls(contact_id, gesprek_id, document_id) = 1)),
  constraint zegel_opheffing_is_heel CHECK (((opgeheven_op IS NULL) = (opgeheven_door_id IS NULL)))
);
CREATE UNIQUE INDEX een_zegel_tegelijk ON public.zegel USING btree (gemeente_id, ding) WHERE (opgeheven_op IS NULL);
create policy gemeente on zegel using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
CREATE TRIGGER zegel_sluit AFTER INSERT OR UPDATE OF opgeheven_op ON public.zegel FOR EACH ROW EXECUTE FUNCTION zegel_sluit();

create table zegel_bewaarder (
  gemeente_id integer not null,
  id uuid not null,
  zegel_id uuid not null,
  medewerker_id uuid not null,
  reden text not null,
  genoemd_door_id uuid not null,
  genoemd_op timestamp with time zone not null,
  constraint zegel_bewaarder_pkey PRIMARY KEY (gemeente_id, id),
  constraint zegel_bewaarder_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE RESTRICT,
  constraint zegel_bewaarder_gemeente_id_genoemd_door_id_fkey FOREIGN KEY (gemeente_id, genoemd_door_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_bewaarder_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_bewaarder_gemeente_id_zegel_id_fkey FOREIGN KEY (gemeente_id, zegel_id) REFERENCES zegel(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_bewaarder_is_een_ander CHECK ((medewerker_id <> genoemd_door_id)),
  constraint zegel_bewaarder_reden_check CHECK (((length(reden) >= 20) AND (length(reden) <= 2000)))
);
CREATE INDEX zegel_bewaarder_zegel ON public.zegel_bewaarder USING btree (gemeente_id, zegel_id, genoemd_op);
create policy gemeente on zegel_bewaarder using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table zegel_genoemde (
  gemeente_id integer not null,
  zegel_id uuid not null,
  medewerker_id uuid not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  constraint zegel_genoemde_pkey PRIMARY KEY (gemeente_id, zegel_id, medewerker_id, van),
  constraint zegel_genoemde_check CHECK ((tot >= van)),
  constraint zegel_genoemde_gemeente_id_medewerker_id_fkey FOREIGN KEY (gemeente_id, medewerker_id) REFERENCES medewerker(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_genoemde_gemeente_id_zegel_id_fkey FOREIGN KEY (gemeente_id, zegel_id) REFERENCES zegel(gemeente_id, id) ON DELETE RESTRICT
);
CREATE INDEX zegel_genoemde_medewerker ON public.zegel_genoemde USING btree (gemeente_id, medewerker_id) WHERE (tot IS NULL);
CREATE UNIQUE INDEX een_keer_genoemd ON public.zegel_genoemde USING btree (gemeente_id, zegel_id, medewerker_id) WHERE (tot IS NULL);
create policy gemeente on zegel_genoemde using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));

create table zegel_reden (
  gemeente_id integer not null,
  zegel_id uuid not null,
  wat text not null,
  reden text not null,
  constraint zegel_reden_pkey PRIMARY KEY (gemeente_id, zegel_id, wat),
  constraint zegel_reden_gemeente_id_zegel_id_fkey FOREIGN KEY (gemeente_id, zegel_id) REFERENCES zegel(gemeente_id, id) ON DELETE RESTRICT,
  constraint zegel_reden_reden_check CHECK (((length(reden) >= 20) AND (length(reden) <= 2000))),
  constraint zegel_reden_wat_check CHECK ((wat = ANY (ARRAY['gelegd'::text, 'opgeheven'::text])))
);
create policy gemeente on zegel_reden using ((gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer));
create policy zegel on zegel_reden using (((COALESCE(current_setting('app.bereik'::text, true), ''::text) <> 'inzien'::text) OR (EXISTS ( SELECT
   FROM zegel_genoemde n
  WHERE ((n.zegel_id = zegel_reden.zegel_id) AND (n.tot IS NULL) AND (n.medewerker_id = ( SELECT (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid AS "nullif")))
 OFFSET 0))));

CREATE OR REPLACE FUNCTION public.aantal_contacten(t traject)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  select t.contacten + (select count(*) from gesprek g
    where g.gemeente_id = t.gemeente_id and g.traject_id = t.id and g.gevoerd_op is not null)::integer
$function$
;

CREATE OR REPLACE FUNCTION public.alleen_toevoegen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'tabel % is alleen om toe te voegen', tg_table_name;
end $function$
;

CREATE OR REPLACE FUNCTION public.autorisatie_huishouden()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.huishouden_id := case
    when new.melding_id is not null then (select huishouden_id from melding where gemeente_id = new.gemeente_id and id = new.melding_id)
    when new.traject_id is not null then (select huishouden_id from traject where gemeente_id = new.gemeente_id and id = new.traject_id)
    when new.plan_id is not null then (select huishouden_id from plan where gemeente_id = new.gemeente_id and id = new.plan_id)
    when new.overdracht_id is not null then (select huishouden_id from overdracht where gemeente_id = new.gemeente_id and id = new.overdracht_id)
    else (select huishouden_id from overleg where gemeente_id = new.gemeente_id and id = new.overleg_id) end;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.autorisatie_verhuist()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  execute format('update autorisatie set huishouden_id = $1 where gemeente_id = $2 and %I = $3', tg_argv[0])
    using new.huishouden_id, new.gemeente_id, new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.bepaal_geheim(gemeente integer, huishoudens uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
  update huishouden h set is_geheim = not h.is_geheim
  where h.gemeente_id = gemeente and (h.id = any(huishoudens) or (h.herkomst_ids <> '{}' and h.herkomst_ids && huishoudens))
    and h.is_geheim <> huishouden_geheim(h.gemeente_id, h.id, h.herkomst_ids);
$function$
;

CREATE OR REPLACE FUNCTION public.betrokkene(wie uuid, bsn bytea, geboren date)
 RETURNS TABLE(inwoner_id uuid, voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum date, is_geheim boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
begin
  if not is_functionaris() then return; end if;
  return query
  -- Somebody with two files that became one is found under the one that stayed.
  select i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, i.geheimhouding from inwoner i
  where i.gemeente_id = gemeente and i.samengevoegd_met_id is null and i.id in (
    select coalesce(z.samengevoegd_met_id, z.id) from inwoner z where z.gemeente_id = gemeente and z.id = wie
    union all select coalesce(z.samengevoegd_met_id, z.id) from inwoner z where z.gemeente_id = gemeente and z.bsn_hash = bsn
    union all (select coalesce(z.samengevoegd_met_id, z.id) from inwoner z
      where z.gemeente_id = gemeente and z.geboortedatum = geboren order by z.id limit 500))
  order by i.id;
end $function$
;

CREATE OR REPLACE FUNCTION public.bijzondere_rol()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if nullif(current_setting('app.medewerker', true), '') is null
    or new.rol not in ('functioneel_beheerder', 'privacy_officer', 'interventieteam', 'teammanager') then
    return new;
  end if;
  if tg_op = 'INSERT' and not exists (select from rolvoorstel v where v.gemeente_id = new.gemeente_id and v.id = new.voorstel_id
      and v.medewerker_id = new.medewerker_id and v.rol = new.rol and v.status = 'bevestigd' and v.van <= new.van
      and (v.tot is null or new.tot <= v.tot)) then
    raise exception 'een bijzondere rol vraagt een tweede persoon';
  end if;
  if tg_op = 'UPDATE' and (new.van <> old.van or new.rol <> old.rol or new.medewerker_id <> old.medewerker_id
      or (old.tot is not null and (new.tot is null or new.tot > old.tot)
        and (old.einde is null or (old.tot_eerder is not null and (new.tot is null or new.tot > old.tot_eerder))))) then
    raise exception 'een bijzondere rol vraagt een tweede persoon';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.blad_maken()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into waarmerk_blad (gemeente_id, tabel, id) select gemeente_id, tg_table_name, id from nieuw;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.dagbegin(dag date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
RETURN ((dag)::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text)
;

CREATE OR REPLACE FUNCTION public.dagvan(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
RETURN ((moment AT TIME ZONE 'Europe/Amsterdam'::text))::date
;

CREATE OR REPLACE FUNCTION public.eerste_gemeente(_cbs_code text, _naam text, _telefoon text, _postadres text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  -- Two at once: the second waits here, and then finds the first.
  lock table gemeente in share row exclusive mode;
  if exists (select from gemeente) then
    return false;
  end if;
  insert into gemeente (id, cbs_code, naam, telefoon, postadres) values (1, _cbs_code, _naam, _telefoon, _postadres);
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.geheim_van(gemeente integer, huishouden uuid)
 RETURNS TABLE(is_geheim boolean)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT COALESCE(( SELECT h.is_geheim
            FROM huishouden h
           WHERE ((h.gemeente_id = geheim_van.gemeente) AND (h.id = geheim_van.huishouden))), false) AS "coalesce";
END
;

CREATE OR REPLACE FUNCTION public.geval_ervaring(gemeente integer, eenheden uuid[], thema text)
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select a.id, a.id, dagbegin(a.kwartaal), null::timestamptz, array['cijfer', 'onvoldoende'],
    case when m.mark < 6 then array['onvoldoende'] else '{}' end, m.mark, null, a.team_id, null, null::text[], null
  from ervaring_antwoord a cross join lateral (select (to_jsonb(a) ->> thema)::double precision as mark) m
  where a.gemeente_id = gemeente and a.id = any(eenheden) and a.is_geteld and m.mark is not null
$function$
;

CREATE OR REPLACE FUNCTION public.geval_kenmerk(gemeente integer, eenheden uuid[])
 RETURNS TABLE(bron uuid, wet text, geboortedatum date, verwijzer text)
 LANGUAGE sql
 STABLE
AS $function$
  with gemeld as (
    select m.gemeente_id, m.id, m.melder, i.geboortedatum
    from geval_melding(gemeente, eenheden) m left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
  )
  -- A melding under two wetten is of neither alone.
  select m.id, case count(distinct v.wet) when 0 then null when 1 then min(v.wet) else 'meer' end, m.geboortedatum, m.melder
  from gemeld m left join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  group by m.id, m.geboortedatum, m.melder
  union all
  select v.id, v.wet, m.geboortedatum, m.melder from gemeld m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  union all
  select t.id, t.wet, i.geboortedatum, m.melder from traject t
  join inwoner i on i.gemeente_id = t.gemeente_id and i.id = t.inwoner_id
  left join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id
  left join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden)
  union all
  select d.id, d.wet, i.geboortedatum, null from plan p
  join doel d on d.gemeente_id = p.gemeente_id and d.plan_id = p.id
  join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
  where p.gemeente_id = gemeente and p.huishouden_id = any(eenheden)
$function$
;

CREATE OR REPLACE FUNCTION public.geval_los_contact(gemeente integer, eenheden uuid[])
 RETURNS TABLE(eenheid uuid, bron uuid, van timestamp with time zone, deur text, team_id uuid, kanaal text)
 LANGUAGE sql
 STABLE
AS $function$
  with contacten as (
    select c.* from contact c where c.gemeente_id = gemeente and c.huishouden_id = any(eenheden)
    union all
    select c.* from contact c where c.gemeente_id = gemeente and c.melding_id = any(eenheden) and c.huishouden_id is null
    union all
    select c.* from contact c where c.gemeente_id = gemeente and c.id = any(eenheden) and c.huishouden_id is null and c.melding_id is null
  )
  select coalesce(c.huishouden_id, c.melding_id, c.id), c.id, c.op, c.deur, c.team_id, c.kanaal
  from contacten c left join melding m on m.gemeente_id = c.gemeente_id and m.id = c.melding_id
  where c.traject_id is null and (m.id is null or m.ontvangen_op >= c.op)
$function$
;

CREATE OR REPLACE FUNCTION public.geval_melding(gemeente integer, eenheden uuid[])
 RETURNS SETOF melding
 LANGUAGE sql
 STABLE
AS $function$
  select m.* from melding m where m.gemeente_id = gemeente and m.huishouden_id = any(eenheden)
  union all
  select m.* from melding m where m.gemeente_id = gemeente and m.id = any(eenheden) and m.huishouden_id is null
$function$
;

CREATE OR REPLACE FUNCTION public.geval_na_traject(gemeente integer, eenheden uuid[], groep text, eerste text)
 RETURNS TABLE(eenheid uuid, bron uuid, van timestamp with time zone, delen text[], is_terug boolean, inwoner_id uuid, leefgebied text, deur text, team_id uuid, wie text)
 LANGUAGE sql
 STABLE
AS $function$
  select t.huishouden_id, t.id, t.afgesloten_op,
    array[eerste, case when a.contacten <= 5 then 'tot_5' when a.contacten <= 10 then 'van_6_tot_10' else 'meer_dan_10' end]
      || case when groep = 'begeleiding' then array[t.soort] else '{}' end,
    -- What was withdrawn was a mistake or a double as often as a vraag; it does not count.
    -- Of one person as we know now: two files may have become one, or two again.
    exists (select from terugkeer r join vraag v on v.gemeente_id = r.gemeente_id and v.id = r.vraag_id
        join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id and m.inwoner_id = t.inwoner_id
      where r.gemeente_id = t.gemeente_id and r.traject_id = t.id and v.uitkomst is distinct from 'ingetrokken'),
    t.inwoner_id, t.leefgebied, d.deur, t.team_id, t.inwoner_id || t.leefgebied
  from traject t
  join team d on d.gemeente_id = t.gemeente_id and d.id = t.team_id
  cross join lateral (select aantal_contacten(t) as contacten) a
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden) and t.leefgebied is not null and t.afgesloten_op is not null
    and soortgroep(t.soort) = groep
$function$
;

CREATE OR REPLACE FUNCTION public.groepnaam(gemeente integer, uitsplitsing text, sleutel text)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN CASE uitsplitsing WHEN 'deur'::text THEN (SELECT d.naam FROM deur d WHERE ((d.gemeente_id = groepnaam.gemeente) AND (d.code = groepnaam.sleutel))) WHEN 'team'::text THEN (SELECT t.naam FROM team t WHERE ((t.gemeente_id = groepnaam.gemeente) AND (t.id = (groepnaam.sleutel)::uuid))) WHEN 'kern'::text THEN COALESCE((SELECT k.naam FROM kern k WHERE ((k.gemeente_id = groepnaam.gemeente) AND (k.id = (groepnaam.sleutel)::uuid))), 'onbekend'::text) ELSE sleutel END
;

CREATE OR REPLACE FUNCTION public.gronden(wie uuid, inzagen uuid[])
 RETURNS TABLE(inzage_id uuid, grondslag text, is_op_naam boolean, sinds timestamp with time zone, tot timestamp with time zone, wat text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare
  gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
begin
  if not is_functionaris() then return; end if;
  return query
  select z.id, a.grondslag, a.medewerker_id is not null, min(a.van), max(a.tot),
    case when a.melding_id is not null then 'melding' when a.traject_id is not null then 'traject' when a.plan_id is not null then 'plan'
      when a.overdracht_id is not null then 'overdracht' else 'overleg' end
  from inzage z
  join huishouden_lid l on l.gemeente_id = gemeente and l.inwoner_id = z.inwoner_id
  join autorisatie a on a.gemeente_id = gemeente and a.huishouden_id = l.huishouden_id and a.van <= z.op and (a.tot is null or a.tot > z.op)
    and (a.medewerker_id = z.medewerker_id or a.team_id in (select t.team_id from medewerker_team t
      where t.gemeente_id = gemeente and t.medewerker_id = z.medewerker_id
        and t.van <= (z.op at time zone 'Europe/Amsterdam')::date and (t.tot is null or t.tot >= (z.op at time zone 'Europe/Amsterdam')::date)))
  where z.gemeente_id = gemeente and z.id = any(inzagen)
    and exists (select from inwoner i where i.gemeente_id = gemeente and i.id = z.inwoner_id and wie in (i.id, i.samengevoegd_met_id))
  group by z.id, a.grondslag, a.medewerker_id is not null, 6;
end $function$
;

CREATE OR REPLACE FUNCTION public.heeft_autorisatie_in(huishouden uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM autorisatie a
           WHERE ((a.huishouden_id = heeft_autorisatie_in.huishouden) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
          OFFSET 0)) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.heeft_autorisatie_op(melding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM autorisatie a
           WHERE ((a.melding_id = heeft_autorisatie_op.melding) AND (COALESCE(a.medewerker_id, a.team_id) = ANY (( SELECT ((NULLIF(current_setting('app.teams'::text, true), ''::text))::uuid[] || (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid))::uuid[])) AND (a.van <= ( SELECT (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone AS "nullif")) AND ((a.tot IS NULL) OR (a.tot > (NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone)) AND ((a.huishouden_id = ANY ((NULLIF(current_setting('app.uitgesloten'::text, true), ''::text))::uuid[])) IS NOT TRUE))
          OFFSET 0)) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.herkomst_bepaalt_geheim()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform bepaal_geheim(new.gemeente_id, array[new.id]);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.huishouden_geheim(gemeente integer, huishouden uuid, herkomst uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (huishouden_lid l
              JOIN inwoner i ON (((i.gemeente_id = l.gemeente_id) AND (i.id = l.inwoner_id))))
           WHERE ((l.gemeente_id = huishouden_geheim.gemeente) AND (l.huishouden_id = ANY ((huishouden_geheim.herkomst || huishouden_geheim.huishouden))) AND i.geheimhouding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.inwoner_bepaalt_geheim()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform bepaal_geheim(new.gemeente_id, array(select huishouden_id from huishouden_lid where gemeente_id = new.gemeente_id and inwoner_id = new.id));
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.inwoner_houdt_vast()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from inwoner where gemeente_id = new.gemeente_id and id = new.id for update;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.is_complex(open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((open_vragen >= 2) AND (is_gemarkeerd OR (wetten >= 2) OR (behandelaars >= 3)))
;

CREATE OR REPLACE FUNCTION public.is_functionaris()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
RETURN (EXISTS (SELECT FROM medewerker_rol r WHERE ((r.gemeente_id = (NULLIF(current_setting('app.gemeente'::text, true), ''::text))::integer) AND (r.medewerker_id = (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid) AND (r.rol = 'privacy_officer'::text) AND (r.van <= ((COALESCE((NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone, now()) AT TIME ZONE 'Europe/Amsterdam'::text))::date) AND ((r.tot IS NULL) OR (r.tot >= ((COALESCE((NULLIF(current_setting('app.nu'::text, true), ''::text))::timestamp with time zone, now()) AT TIME ZONE 'Europe/Amsterdam'::text))::date)))))
;

CREATE OR REPLACE FUNCTION public.is_geheim(gemeente integer, huishouden uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (SELECT g.is_geheim FROM geheim_van(is_geheim.gemeente, is_geheim.huishouden) g(is_geheim))
;

CREATE OR REPLACE FUNCTION public.is_genoemd_op(stuk text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM zegel z
           WHERE ((z.opgeheven_op IS NULL) AND (z.ding = is_genoemd_op.stuk) AND (EXISTS ( SELECT
                    FROM zegel_genoemde n
                   WHERE ((n.zegel_id = z.id) AND (n.tot IS NULL) AND (n.medewerker_id = ( SELECT (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid AS "nullif")))
                  OFFSET 0)))
          OFFSET 0)) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.jaar_later(moment timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
RETURN ((((moment AT TIME ZONE 'UTC'::text) + '1 year'::interval) + CASE WHEN (to_char((moment AT TIME ZONE 'UTC'::text), 'MMDD'::text) = '0229'::text) THEN '1 day'::interval ELSE '00:00:00'::interval END) AT TIME ZONE 'UTC'::text)
;

CREATE OR REPLACE FUNCTION public.kandidaten(eerder uuid[], bsn bytea, geboren date, pc text, nummer integer)
 RETURNS TABLE(op text, inwoner_id uuid, voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum date, is_geheim boolean, huishouden_id uuid, huishouden text, kern text, plan_id uuid, regisseur text, laatste_contact timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
begin
  if nullif(current_setting('app.medewerker', true), '') is null then return; end if;
  return query
  with treffer (id, op, plek) as (
    select e.id, 'eerder', 0 from unnest(eerder) as e (id)
    union all
    select i.id, 'bsn', 1 from inwoner i where i.gemeente_id = gemeente and i.bsn_hash = bsn
    union all
    (select i.id, 'naam', 2 from inwoner i where i.gemeente_id = gemeente and i.geboortedatum = geboren order by i.id limit 500)
    union all
    (select i.id, 'adres', 3
      from huishouden h
      join huishouden_lid l on l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null
      join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where h.gemeente_id = gemeente and h.postcode = pc and h.huisnummer = nummer
        and not h.is_geheim
      order by i.geboortedatum limit 50))
  select t.op, i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum,
    i.geheimhouding, h.id, case when not geheim.is_geheim then h.naam end,
    case when not geheim.is_geheim then k.naam end as kern, p.id,
    m.naam as regisseur,
    -- What is sealed is told to nobody here, not even its day.
    greatest(
      (select max(c.op) from contact c where c.gemeente_id = h.gemeente_id and c.huishouden_id = h.id and not c.is_verzegeld),
      (select max(x.ontvangen_op) from melding x where x.gemeente_id = h.gemeente_id and x.huishouden_id = h.id),
      (select max(g.gevoerd_op) from gesprek g where g.gemeente_id = h.gemeente_id and g.huishouden_id = h.id and not g.is_verzegeld)
    )
  from treffer t
  join inwoner i on i.gemeente_id = gemeente and i.id = t.id and i.samengevoegd_met_id is null
  join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
  join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
  cross join lateral geheim_van(h.gemeente_id, h.id) as geheim
  left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
  left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
  left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
  left join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
  order by t.plek, i.geboortedatum, i.id;
end $function$
;

CREATE OR REPLACE FUNCTION public.kosten_doorstroom(gemeente integer, begin date, eind date)
 RETURNS TABLE(jaar integer, sleutel text, clienten integer, bedrag double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  with mens as materialized (
    select r.jaar, r.wie, max(r.leeftijd) as leeftijd, bool_or(r.wet = 'jeugdwet') as jeugd, bool_or(r.wet = 'wmo') as wmo,
      coalesce(sum(r.bedrag) filter (where r.wet = 'wmo'), 0) as wmo_bedrag
    from kosten_regels(gemeente, begin, eind) r
    where gemeente = nullif(current_setting('app.gemeente', true), '')::integer and r.hoofdcategorie <> 'vervoer' and r.wie is not null
    group by r.jaar, r.wie
  ), eerste as (
    select m.wie, min(m.jaar) as jaar from mens m where m.jeugd group by m.wie
  ), volgend as (
    select m.jaar + 1 as jaar, case when n.jeugd and n.wmo then 'beide' when n.wmo then 'wmo' when n.jeugd then 'jeugdhulp' else 'geen' end as sleutel,
      coalesce(n.wmo_bedrag, 0) as bedrag
    from mens m left join mens n on n.wie = m.wie and n.jaar = m.jaar + 1
    where m.jeugd and m.leeftijd + 1 >= 18 and make_date(m.jaar + 1, 1, 1) < eind
  )
  select v.jaar, v.sleutel, count(*)::integer, sum(v.bedrag)::double precision from volgend v group by v.jaar, v.sleutel
  union all
  select m.jaar, case when e.jaar < m.jaar then 'wmo_na_jeugd' else 'wmo_zonder_jeugd' end, count(*)::integer, sum(m.wmo_bedrag)::double precision
  from mens m left join eerste e on e.wie = m.wie where m.wmo group by 1, 2
$function$
;

CREATE OR REPLACE FUNCTION public.kosten_geteld(gemeente integer, groep text, begin date, eind date)
 RETURNS TABLE(jaar integer, sleutel text, clienten integer, bedrag double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  with regel as (
    select * from kosten_regels(gemeente, begin, eind) where gemeente = nullif(current_setting('app.gemeente', true), '')::integer
  ), geteld as (
    select r.jaar, r.wie, r.bedrag, case groep
      when 'wet' then r.wet
      when 'categorie' then r.hoofdcategorie
      when 'product' then r.hoofdcategorie || '/' || r.product
      when 'aanbieder' then r.aanbieder
      when 'verwijzer' then r.hoofdcategorie || '/' || r.verwijzer
      when 'leeftijd' then r.wet || '/' || r.leeftijd
      when 'categorieleeftijd' then r.hoofdcategorie || '/' || r.leeftijd
      when 'maand' then r.hoofdcategorie || '/' || r.maand
    end collate "C" as sleutel
    from regel r
    where groep <> 'start' and (r.hoofdcategorie <> 'vervoer' or groep in ('categorie', 'product', 'aanbieder', 'maand'))
    -- Apart, for looking back over all years costs a sort that the others do not need.
    union all
    select r.jaar, r.wie, r.bedrag, r.wet || '/' || min(r.jaar) over (partition by r.wet, r.wie)
    from regel r where groep = 'start' and r.hoofdcategorie <> 'vervoer' and r.wie is not null
  )
  -- Everybody once first: that is done by hash, where counting different ones sorts them all.
  select k.jaar, k.sleutel, count(k.wie)::integer, sum(k.bedrag)::double precision
  from (select g.jaar, g.sleutel, g.wie, sum(g.bedrag) as bedrag from geteld g where g.sleutel is not null group by g.jaar, g.sleutel, g.wie) k
  group by k.jaar, k.sleutel
$function$
;

CREATE OR REPLACE FUNCTION public.kosten_huishoudens(gemeente integer, begin date, eind date)
 RETURNS TABLE(jaar integer, sleutel text, huishoudens integer, bedrag double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  with regel as materialized (
    select r.jaar, r.wie, r.inwoner_id, r.product, sum(r.bedrag) as bedrag
    from kosten_regels(gemeente, begin, eind) r
    where gemeente = nullif(current_setting('app.gemeente', true), '')::integer and r.hoofdcategorie <> 'vervoer' and r.wie is not null
    group by r.jaar, r.wie, r.inwoner_id, r.product
  ), huis as (
    select r.jaar, coalesce(l.huishouden_id, r.wie) as huishouden, count(distinct r.product) as producten, sum(r.bedrag) as bedrag
    from regel r left join lateral (
      select l.huishouden_id from huishouden_lid l
      where l.gemeente_id = gemeente and l.inwoner_id = r.inwoner_id and l.van <= make_date(r.jaar, 12, 31)
      order by l.van desc limit 1) l on true
    group by 1, 2
  ), rang as (
    select h.*, row_number() over (partition by h.jaar order by h.bedrag desc, h.huishouden) as nr, count(*) over (partition by h.jaar) as alle from huis h
  )
  select jaar, 'producten/' || least(producten, 5), count(*)::integer, sum(bedrag)::double precision from rang group by 1, 2
  union all
  select r.jaar, 'top/' || t.naam, count(*)::integer, sum(r.bedrag)::double precision
  from rang r join (values ('5', 5, 0.0), ('1', 0, 0.01), ('10', 0, 0.1), ('alle', 0, 1.0)) as t (naam, aantal, deel)
    on r.nr <= greatest(t.aantal, ceil(t.deel * r.alle)) group by 1, 2
$function$
;

CREATE OR REPLACE FUNCTION public.kosten_regels(gemeente integer, begin date, eind date)
 RETURNS TABLE(jaar integer, maand integer, wet text, hoofdcategorie text, product text, aanbieder text, verwijzer text, leeftijd integer, bedrag integer, inwoner_id uuid, wie uuid)
 LANGUAGE sql
 STABLE
AS $function$
  select extract(year from d.tot)::integer, extract(month from d.tot)::integer, d.wet, d.hoofdcategorie, d.product, d.aanbieder, d.verwijzer,
    extract(year from d.tot)::integer - d.geboortejaar, d.bedrag, coalesce(d.inwoner_id, i.id),
    -- Half of the hash tells people apart as well, and compares as fast as an id.
    coalesce(d.inwoner_id, i.id, encode(substring(d.bsn_hash from 1 for 16), 'hex')::uuid)
  from declaratie d
  left join inwoner i on d.inwoner_id is null and i.gemeente_id = d.gemeente_id and i.bsn_hash = d.bsn_hash
  where d.gemeente_id = gemeente and d.tot >= begin and d.tot < eind
$function$
;

CREATE OR REPLACE FUNCTION public.kosten_van_import(gemeente integer, import uuid)
 RETURNS double precision
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select sum(d.bedrag)::double precision from declaratie d
  where d.gemeente_id = gemeente and d.import_id = import and gemeente = nullif(current_setting('app.gemeente', true), '')::integer
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_afspraak_nagekomen(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select n.huishouden_id, a.id, dagbegin(a.voor_datum), null::timestamptz,
    case a.status when 'open' then array['nog_open'] else array['nagekomen', case when a.van in ('inwoner', 'netwerk') then 'van_inwoner' else 'van_ons' end] end,
    case a.status when 'nagekomen' then array['nagekomen', 'van_inwoner', 'van_ons'] else '{}' end,
    null::double precision, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n join afspraak a on a.gemeente_id = n.gemeente_id and a.plan_id = n.id
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and a.voor_datum is not null and a.status in ('nagekomen', 'niet_nagekomen', 'open')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_beeindigd_volgens_plan(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select t.huishouden_id, t.id, t.afgesloten_op, null::timestamptz,
    array['volgens_plan', coalesce(soortgroep(t.soort), 'overig')],
    case when t.is_volgens_plan then array['volgens_plan', coalesce(soortgroep(t.soort), 'overig')] else '{}' end,
    null::double precision, d.deur, t.team_id, null, null::text[], null
  from traject t join team d on d.gemeente_id = t.gemeente_id and d.id = t.team_id
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden) and t.afgesloten_op is not null
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_begeleiding_terugkeer(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select g.eenheid, g.bron, g.van, null::timestamptz, g.delen, case when g.is_terug then g.delen else '{}' end,
    null::double precision, g.deur, g.team_id, null, null::text[], g.wie
  from geval_na_traject(gemeente, eenheden, 'begeleiding', 'terug') g
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_dichtbij_uitstroom(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(m.huishouden_id, m.id), v.id, v.uitkomst_op, null::timestamptz,
    -- Every uitkomst in every group, so that none of them is a blank instead of nought.
    array['maatwerk', 'eigen_kracht_netwerk', 'algemeen_collectief', 'ondersteuning_sto', 'wlz_zvw', 'direct_beantwoord', 'ingetrokken'],
    array[v.uitkomst], null::double precision, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  where v.uitkomst_op is not null
  union all
  select c.eenheid, c.bron, c.van, null, array['losse_contacten'], '{}', null, c.deur, c.team_id, null, null, null
  from geval_los_contact(gemeente, eenheden) c
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_dichtbij_verwijzers_jeugd(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select t.huishouden_id, t.id, t.gestart_op, null::timestamptz, array['trajecten', coalesce(soortgroep(t.soort), 'overig')],
    '{}'::text[], null::double precision, null, t.team_id, null, null::text[], null
  from traject t
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden) and t.wet = 'jeugdwet'
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_doel_bereikt(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select n.huishouden_id, d.id, d.afgesloten_op, null::timestamptz,
    array['bereikt', 'deels', 'niet'] || case when d.start_score is not null and d.eind_score is not null then array['zelfredzamer'] else '{}' end,
    array[d.resultaat] || case when d.eind_score > d.start_score then array['zelfredzamer'] else '{}' end,
    null::double precision, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n join doel d on d.gemeente_id = n.gemeente_id and d.plan_id = n.id
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and d.afgesloten_op is not null and d.resultaat is not null
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_begeleiding(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select * from geval_ervaring(gemeente, eenheden, 'begeleiding')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_communicatie(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select * from geval_ervaring(gemeente, eenheden, 'communicatie')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_keuzevrijheid(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select * from geval_ervaring(gemeente, eenheden, 'keuzevrijheid')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_kwaliteit(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select * from geval_ervaring(gemeente, eenheden, 'kwaliteit')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_snel(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select a.id, a.id, dagbegin(a.kwartaal), null::timestamptz, array['ja', 'nee'], array[a.snel], null::double precision,
    null, a.team_id, null, null::text[], null
  from ervaring_antwoord a
  where a.gemeente_id = gemeente and a.id = any(eenheden) and a.is_geteld and a.snel is not null
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_toegankelijkheid(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select * from geval_ervaring(gemeente, eenheden, 'toegankelijkheid')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_ervaring_zelfredzaamheid(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select * from geval_ervaring(gemeente, eenheden, 'zelfredzaamheid')
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_evaluatie_op_tijd(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select n.huishouden_id, n.id, dagbegin(t.einddatum), null::timestamptz,
    case when t.gestopt_op is null then array['nog_open'] else
      case when not t.is_vervallen then array['op_tijd', 'mediaan_weken'] when t.gestopt_op > t.einddatum then array['op_tijd'] else '{}' end end,
    case when not t.is_vervallen and t.gestopt_op <= t.einddatum then array['op_tijd'] else '{}' end,
    (t.gestopt_op - t.begin) / 7.0, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n join termijn t on t.gemeente_id = n.gemeente_id and t.plan_id = n.id and t.soort = 'evaluatie'
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden)
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_integraal_een_plan(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  -- Stands between the moments at which something of it changed; `open` is at least how many vragen are open from then on.
  with tik as (
    select m.huishouden_id as id, x.op, x.open from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    cross join lateral (values (m.ontvangen_op, 1), (v.uitkomst_op, -1)) as x (op, open)
    where m.gemeente_id = gemeente and m.huishouden_id = any(eenheden)
    union all
    -- The vraag a running traject answers is open too.
    select t.huishouden_id, x.op, case when t.vraag_id is null then 0 else x.open end from traject t
    cross join lateral (values (t.gestart_op, 1), (t.afgesloten_op, -1)) as x (op, open)
    where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden)
    union all
    select p.huishouden_id, x.op, 0 from plan p
    left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces'
    cross join lateral (values (p.vastgesteld_op), (p.afgesloten_op), (r.aanvaard_op), (r.beeindigd_op)) as x (op)
    where p.gemeente_id = gemeente and p.huishouden_id = any(eenheden)
  ), moment as (
    select id, op, sum(open) as open from tik where op is not null group by id, op
  ), elk as (
    select id, op as van, lead(op, 1, 'infinity') over w as tot, sum(open) over w as open from moment window w as (partition by id order by op)
  ), stuk as materialized (
    -- Nobody with one open vraag has several: what is open is looked up for the others alone.
    select id, van, tot from elk where open >= 2
  )
  select o.huishouden_id, o.huishouden_id, o.van, nullif(o.moment, 'infinity'), array['een_plan'] || coalesce(o.soorten, '{}'),
    case when exists (
      select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id
      where p.gemeente_id = gemeente and p.huishouden_id = o.huishouden_id
        and p.vastgesteld_op < o.moment and (p.afgesloten_op is null or p.afgesloten_op >= o.moment)
        and r.laag = 'proces' and r.aanvaard_op < o.moment and (r.beeindigd_op is null or r.beeindigd_op >= o.moment))
      then array['een_plan'] || coalesce(o.soorten, '{}') else '{}' end,
    null::double precision, o.deur, o.team_id, null, null::text[], null
  from openstaand(gemeente, array(select id from stuk order by id, tot), array(select tot from stuk order by id, tot),
    array(select van from stuk order by id, tot)) o
  where is_complex(o.open_vragen, o.wetten, o.behandelaars, o.is_gemarkeerd)
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_integraal_eigen_bijdrage_plan(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select n.huishouden_id, n.id, n.vastgesteld_op, null::timestamptz, array['eigen_bijdrage'],
    case when n.heeft_eigen_bijdrage then array['eigen_bijdrage'] else '{}' end,
    null::double precision, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and n.vastgesteld_op is not null
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_kort_contacten(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select o.eenheid, o.id, o.op, null::timestamptz, array['binnen_5', 'binnen_10', 'elders'],
    case when contacten <= 5 then array['binnen_5', 'binnen_10'] when contacten <= 10 then array['binnen_10'] else '{}' end
      || case when einde.is_elders then array['elders'] else '{}' end,
    null::double precision, o.deur, o.team_id, null, null::text[], null
  from (select coalesce(m.huishouden_id, m.id) as eenheid, m.gemeente_id, m.id, m.ontvangen_op, m.team_id, md.op, md.deur
    from geval_melding(gemeente, eenheden) m
    join melding_deur md on md.gemeente_id = m.gemeente_id and md.melding_id = m.id
    join deur d on d.gemeente_id = md.gemeente_id and d.code = md.deur and d.is_kernteam) o
  cross join lateral (
    select max(v.uitkomst_op) as op,
      bool_and(coalesce(v.uitkomst in ('eigen_kracht_netwerk', 'ondersteuning_sto', 'direct_beantwoord'), false)
        and v.vervolg is distinct from 'doorverwezen') as is_opgelost,
      -- Every vraag ended, and at least one of them not here.
      bool_and(v.uitkomst is not null) and bool_or(v.uitkomst in ('algemeen_collectief', 'maatwerk', 'wlz_zvw')
        or (v.vervolg = 'doorverwezen' and v.uitkomst is distinct from 'ingetrokken')) as is_elders
    from vraag v where v.gemeente_id = o.gemeente_id and v.melding_id = o.id) as einde
  cross join lateral (select case when einde.is_opgelost then
    (select count(*) from contact c
      where c.gemeente_id = o.gemeente_id and c.melding_id = o.id and c.is_met_inwoner and c.op > o.ontvangen_op and c.op <= einde.op)
    + (select count(*) from vraag v
      join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
      join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id and c.melding_id is distinct from o.id
      where v.gemeente_id = o.gemeente_id and v.melding_id = o.id and c.is_met_inwoner and c.op <= einde.op)
    + (select count(*) from gesprek g
      where g.gemeente_id = o.gemeente_id and g.melding_id = o.id and g.gevoerd_op <= einde.op)
    + (select count(*) from vraag v
      join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
      join gesprek g on g.gemeente_id = r.gemeente_id and g.traject_id = r.id
      where v.gemeente_id = o.gemeente_id and v.melding_id = o.id and g.gevoerd_op <= einde.op) end as contacten) as k
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_kort_maatwerk_na(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select g.eenheid, g.bron, g.van, null::timestamptz, g.delen,
    case when exists (
      select from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
      where m.gemeente_id = gemeente and m.inwoner_id = g.inwoner_id and v.leefgebied = g.leefgebied and v.uitkomst = 'maatwerk'
        and v.uitkomst_op >= g.van and v.uitkomst_op < dagbegin((dagvan(g.van) + interval '12 months')::date + 1)) then g.delen else '{}' end,
    null::double precision, g.deur, g.team_id, null, null::text[], g.wie
  from geval_na_traject(gemeente, eenheden, 'kortdurend', 'maatwerk') g
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_kort_terugkeer(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select g.eenheid, g.bron, g.van, null::timestamptz, g.delen, case when g.is_terug then g.delen else '{}' end,
    null::double precision, g.deur, g.team_id, null, null::text[], g.wie
  from geval_na_traject(gemeente, eenheden, 'kortdurend', 'terug') g
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_terugkoppeling(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select o.huishouden_id, o.id, dagbegin(o.terugkoppelen_voor), null::timestamptz, array['op_tijd', 'geholpen'],
    case when terug.eerste <= o.terugkoppelen_voor then array['op_tijd'] else '{}' end
      || case when terug.laatste = 'geholpen' then array['geholpen'] else '{}' end,
    null::double precision, t.deur, o.naar_team_id, null, null::text[], null
  from overdracht o
  left join team t on t.gemeente_id = o.gemeente_id and t.id = o.naar_team_id
  cross join lateral (
    select dagvan(min(k.op)) as eerste, (array_agg(k.antwoord order by k.op desc, k.id desc))[1] as laatste
    from terugkoppeling k where k.gemeente_id = o.gemeente_id and k.overdracht_id = o.id) as terug
  where o.gemeente_id = gemeente and o.huishouden_id = any(eenheden) and o.terugkoppelen_voor is not null
    and o.status = 'aanvaard' and o.zicht_beeindigd_op is null
  union all
  select coalesce(m.huishouden_id, m.id), w.id, dagbegin(w.terugkoppelen_voor), null, array['op_tijd', 'verwijzers'],
    case when (select min(b.gegeven_op) from verwijzing_bericht b where b.gemeente_id = w.gemeente_id and b.verwijzing_id = w.id)
      <= w.terugkoppelen_voor then array['op_tijd', 'verwijzers'] else '{}' end,
    null, t.deur, m.team_id, null, null, null
  from geval_melding(gemeente, eenheden) m
  join verwijzing w on w.gemeente_id = m.gemeente_id and w.melding_id = m.id and w.terugkoppelen_voor is not null
  left join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_toegang_aantal(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  with ontvangen as (
    select coalesce(m.huishouden_id, m.id) as eenheid, m.*,
      -- The audit counts reports by a Wmo-consulent beside the channels (4.1.2).
      case when m.melder = 'wmo_consulent' then m.melder else m.kanaal end as aanmelding
    from geval_melding(gemeente, eenheden) m
  )
  select m.eenheid, m.id, m.ontvangen_op, null::timestamptz, array['meldingen'], '{}'::text[],
    null::double precision, m.deur, m.team_id, m.aanmelding, array['totaal', 'team', 'kern', 'aanmelding', 'wet', 'leeftijd', 'verwijzer'], null
  from ontvangen m
  union all
  -- At each door it came to; in the total once (domain.md, The demo municipality).
  select m.eenheid, m.id, md.op, null, array['meldingen'], '{}', null, md.deur, m.team_id, m.aanmelding, array['deur', 'deur_aanmelding'], null
  from ontvangen m join melding_deur md on md.gemeente_id = m.gemeente_id and md.melding_id = m.id
  union all
  select m.eenheid, v.id, m.ontvangen_op, null, array['vragen'], '{}', null, m.deur, m.team_id, m.aanmelding, array['totaal', 'deur', 'team', 'kern', 'aanmelding', 'wet', 'leeftijd', 'verwijzer'], null
  from ontvangen m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  union all
  select c.eenheid, c.bron, c.van, null, array['contacten'], '{}', null, c.deur, c.team_id, c.kanaal, array['totaal', 'deur', 'team', 'kern', 'aanmelding'], null
  from geval_los_contact(gemeente, eenheden) c
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_toegang_doorlooptijd_plan(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  with samen as materialized (
    -- Of huishoudens that became one: which melding each plan began with. What runs goes on under the plan that goes on, and says it no longer.
    select g.plan_id, g.melding_id from huishouden h
    join gebeurtenis g on g.gemeente_id = h.gemeente_id and g.huishouden_id in (h.id, h.opgegaan_in_id)
      and g.soort = 'plan_opgesteld' and g.melding_id is not null
    where h.gemeente_id = gemeente and h.opgegaan_in_id is not null and (h.id = any(eenheden) or h.opgegaan_in_id = any(eenheden))
  )
  select n.huishouden_id, n.id, n.vastgesteld_op, null::timestamptz, array['binnen_8_weken', 'mediaan_weken', 'p90_weken'],
    case when m.dagen <= 56 then array['binnen_8_weken'] else '{}' end, m.dagen / 7.0, m.deur, m.team_id, null, null::text[], null
  from plan n
  cross join lateral (
    select dagvan(n.vastgesteld_op) - dagvan(x.ontvangen_op) as dagen, x.deur, x.team_id from melding x
    where x.gemeente_id = n.gemeente_id and x.huishouden_id = n.huishouden_id and x.ontvangen_op <= n.opgesteld_op
      -- An earlier plan answered it already.
      and case when x.id in (select melding_id from samen) then (n.id, x.id) in (select plan_id, melding_id from samen)
        else x.plan_id is null or x.plan_id = n.id end
      -- Open when the plan was written: some vraag in it had no uitkomst yet.
      and exists (select from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id
        and (v.uitkomst_op is null or v.uitkomst_op >= n.opgesteld_op))
    order by x.ontvangen_op limit 1) as m
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and n.vastgesteld_op is not null
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_toegang_eerste_contact(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(m.huishouden_id, m.id), m.id, m.ontvangen_op, null::timestamptz, array['binnen_5_dagen'],
    case when exists (
        select from contact c where c.gemeente_id = m.gemeente_id and c.melding_id = m.id and c.is_met_inwoner
          and c.op > m.ontvangen_op and c.op < d.uiterlijk)
      -- Who got an answer was spoken to; who withdrew was not.
      or exists (
        select from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and v.uitkomst <> 'ingetrokken' and v.uitkomst_op < d.uiterlijk)
      or exists (
        select from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id
          and g.gevoerd_op < d.uiterlijk)
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id and c.is_met_inwoner
          and c.op < d.uiterlijk)
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join gesprek g on g.gemeente_id = r.gemeente_id and g.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and g.gevoerd_op < d.uiterlijk)
      then array['binnen_5_dagen'] else '{}' end,
    null::double precision, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m
  cross join lateral (select dagbegin(dagvan(m.ontvangen_op) + 6) as uiterlijk) d
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_toegang_wachtlijst(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  -- Stands from `van` until `tot`; what makes it wait again begins a new one.
  with kandidaat as (
    select coalesce(m.huishouden_id, m.id) as eenheid, v.id, m.gemeente_id, m.ontvangen_op, m.deur, m.team_id, m.huishouden_id, m.behandelaar_id, m.id as melding_id,
      -- Never again after this: an uitkomst, a gesprek that was not called off, or a traject.
      least(v.uitkomst_op,
        (select min(uuid_moment(g.id)) from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id and g.status <> 'afgezegd'),
        (select min(r.gestart_op) from traject r where r.gemeente_id = m.gemeente_id and r.vraag_id = v.id)) as eind
    from geval_melding(gemeente, eenheden) m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  ), verdeeld as materialized (
    select b.huishouden_id, b.melding_id, b.id, b.gegevens ->> 'medewerker' is not null and b.soort = 'melding_toegewezen' as is_verdeeld
    from gebeurtenis b
    where b.gemeente_id = gemeente and b.huishouden_id = any(eenheden) and b.melding_id is not null
      and b.soort in ('melding_toegewezen', 'melding_teruggegeven')
  ), stap as (
    select k.*, k.ontvangen_op as van, false as is_verdeeld, null::uuid as stap from kandidaat k
    union all
    select k.*, uuid_moment(b.id), b.is_verdeeld, b.id
    from kandidaat k join verdeeld b on b.huishouden_id = k.huishouden_id and b.melding_id = k.melding_id and b.id >= uuid_vanaf(k.ontvangen_op)
  ), stuk as (
    select s.*, lead(s.van) over (partition by s.id order by s.van, s.stap nulls first) as volgende from stap s
  )
  select eenheid, id, van, nullif(least(eind, volgende, 'infinity'), 'infinity'), array['vragen', 'mediaan_weken'], '{}'::text[],
    extract(epoch from ontvangen_op), deur, team_id, null, null::text[], null
  from stuk
  where not is_verdeeld and van < coalesce(least(eind, volgende), 'infinity')
    -- Of a melding of nobody in particular only who has it now is known.
    and (huishouden_id is not null or behandelaar_id is null)
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_toegang_wettelijk(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(m.huishouden_id, m.id), m.id, dagbegin(t.einddatum), null::timestamptz,
    case when t.gestopt_op is null then array['nog_open'] else
      case when not t.is_vervallen or t.gestopt_op > t.einddatum then array['op_tijd', k.deel] else '{}' end
      -- How long it took is known of what was done.
      || case when not t.is_vervallen and k.deel = 'onderzoek' then array['mediaan_weken', 'p90_weken'] else '{}' end end,
    case when not t.is_vervallen and t.gestopt_op <= t.einddatum then array['op_tijd', k.deel] else '{}' end,
    (t.gestopt_op - t.begin) / 7.0, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m
  join termijn t on t.gemeente_id = m.gemeente_id and t.melding_id = m.id
  join (values ('onderzoek', 'onderzoek'), ('schuldhulp_eerste_gesprek', 'schuldhulp'), ('schuldhulp_bedreigend', 'schuldhulp')) as k (soort, deel)
    on k.soort = t.soort
$function$
;

CREATE OR REPLACE FUNCTION public.kpi_verwijzing_hops(gemeente integer, eenheden uuid[])
 RETURNS SETOF geval_rij
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(m.huishouden_id, m.id), v.id, v.uitkomst_op, null::timestamptz, array['gemiddeld', 'vaker'],
    case when h.hops > 1 then array['vaker'] else '{}' end, h.hops, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m
  join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id and v.uitkomst_op is not null and v.uitkomst <> 'ingetrokken'
  cross join lateral (select
    -- A melding that changes hands within a team sends nobody on; an overdracht of a melding ends in the same gebeurtenis.
    (select count(*) from gebeurtenis g where g.gemeente_id = m.gemeente_id and g.huishouden_id = m.huishouden_id and g.melding_id = m.id
        and g.op <= v.uitkomst_op and g.soort = 'melding_toegewezen' and g.gegevens ->> 'team' <> g.gegevens ->> 'van_team')
    -- Of somebody who did not say who they are.
    + case when m.huishouden_id is null then (select count(*) from gebeurtenis g
        where g.gemeente_id = m.gemeente_id and g.huishouden_id is null and g.melding_id = m.id
        and g.op <= v.uitkomst_op and g.soort = 'melding_toegewezen' and g.gegevens ->> 'team' <> g.gegevens ->> 'van_team') else 0 end
    + (select count(*) from traject t join overdracht o on o.gemeente_id = t.gemeente_id and o.nieuw_traject_id = t.id
        where t.gemeente_id = v.gemeente_id and t.vraag_id = v.id and o.beantwoord_op <= v.uitkomst_op)
    + case when v.vervolg = 'doorverwezen' then 1 else 0 end as hops) h
$function$
;

CREATE OR REPLACE FUNCTION public.leeftijdsgroep(geboortedatum date, op timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN ((geboortedatum IS NULL) OR (dagvan(op) < geboortedatum)) THEN NULL::text WHEN (EXTRACT(year FROM age((dagvan(op))::timestamp with time zone, (geboortedatum)::timestamp with time zone)) < (12)::numeric) THEN '00-11'::text WHEN (EXTRACT(year FROM age((dagvan(op))::timestamp with time zone, (geboortedatum)::timestamp with time zone)) < (18)::numeric) THEN '12-17'::text WHEN (EXTRACT(year FROM age((dagvan(op))::timestamp with time zone, (geboortedatum)::timestamp with time zone)) < (23)::numeric) THEN '18-22'::text WHEN (EXTRACT(year FROM age((dagvan(op))::timestamp with time zone, (geboortedatum)::timestamp with time zone)) < (65)::numeric) THEN '23-64'::text WHEN (EXTRACT(year FROM age((dagvan(op))::timestamp with time zone, (geboortedatum)::timestamp with time zone)) < (75)::numeric) THEN '65-74'::text ELSE '75+'::text END
;

CREATE OR REPLACE FUNCTION public.lid_bepaalt_geheim()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from inwoner i where i.gemeente_id = new.gemeente_id and i.id = new.inwoner_id and i.geheimhouding) then
    perform bepaal_geheim(new.gemeente_id, array[new.huishouden_id]);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.lid_weg_bepaalt_geheim()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from inwoner i where i.gemeente_id = old.gemeente_id and i.id = old.inwoner_id and i.geheimhouding) then
    perform bepaal_geheim(old.gemeente_id, array[old.huishouden_id]);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.maak_gevallen_vuil()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into geval_vuil (gemeente_id, huishouden_id, inwoner_id, melding_id, contact_id)
  select distinct n.gemeente_id, n.huishouden_id, n.inwoner_id, n.melding_id, (n.gegevens ->> 'contact')::uuid from nieuw n
  where num_nonnulls(n.huishouden_id, n.inwoner_id, n.melding_id) > 0 or n.gegevens ? 'contact';
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.neemt_waar(regie uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM waarneming w
           WHERE ((w.regie_id = neemt_waar.regie) AND (w.medewerker_id = ( SELECT (NULLIF(current_setting('app.medewerker'::text, true), ''::text))::uuid AS "nullif"))))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.niet_jezelf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.id = nullif(current_setting('app.medewerker', true), '')::uuid then
    raise exception 'niemand verandert de eigen aanstelling';
  end if;
  -- Who logs in as whom is said once: another subject on somebody's name would be a way into their work.
  if tg_op = 'UPDATE' and new.sub <> old.sub then
    raise exception 'de inlognaam van een medewerker verandert niet';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.niet_van_jezelf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid then
    raise exception 'niemand verandert de eigen aanstelling';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.openstaand(gemeente integer, huishoudens uuid[], momenten timestamp with time zone[], vans timestamp with time zone[])
 RETURNS TABLE(huishouden_id uuid, moment timestamp with time zone, van timestamp with time zone, open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean, deur text, team_id uuid, soorten text[])
 LANGUAGE sql
 STABLE
AS $function$
  with paar as materialized (
    -- What is open "on the last day" is so just before the first moment after it.
    select p.huishouden_id, p.eind, p.van from unnest(huishoudens, momenten, vans) as p (huishouden_id, eind, van)
  ), gevraagd as (
    select p.huishouden_id, p.eind, p.van, v.id as vraag_id, v.is_complex, v.wet, m.behandelaar_id, m.ontvangen_op, m.deur, m.team_id,
      m.ontvangen_op < p.eind and (v.uitkomst_op is null or v.uitkomst_op >= p.eind) as is_open
    from paar p
    join melding m on m.gemeente_id = gemeente and m.huishouden_id = p.huishouden_id
    join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  ), stuk as (
    select g.huishouden_id, g.eind, g.van, g.vraag_id, g.is_complex, g.wet, g.behandelaar_id, null as soort, g.ontvangen_op, g.deur, g.team_id
    from gevraagd g
    -- The vraag a running traject answers is open too.
    where g.is_open or exists (select from traject t where t.gemeente_id = gemeente and t.vraag_id = g.vraag_id
      and t.gestart_op < g.eind and (t.afgesloten_op is null or t.afgesloten_op >= g.eind))
    union all
    select p.huishouden_id, p.eind, p.van, null, false, t.wet, t.behandelaar_id, t.soort, null, null, null
    from paar p
    join traject t on t.gemeente_id = gemeente and t.huishouden_id = p.huishouden_id
      and t.gestart_op < p.eind and (t.afgesloten_op is null or t.afgesloten_op >= p.eind)
  )
  select huishouden_id, eind, van, count(distinct vraag_id), count(distinct wet) filter (where wet <> 'geen'), count(distinct behandelaar_id),
    bool_or(is_complex),
    (array_agg(deur order by ontvangen_op) filter (where vraag_id is not null))[1],
    (array_agg(team_id order by ontvangen_op) filter (where vraag_id is not null))[1],
    array_agg(distinct soort) filter (where soort in ('casusregie', 'jongerenwerk', 'gezinscoaching'))
  from stuk
  group by huishouden_id, eind, van
$function$
;

CREATE OR REPLACE FUNCTION public.openstaand_nu(gemeente integer)
 RETURNS TABLE(huishouden_id uuid, open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean, team_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
  with loopt as materialized (
    select t.huishouden_id, t.vraag_id, t.wet, t.behandelaar_id from traject t where t.gemeente_id = gemeente and t.status = 'lopend'
  ), vraag_open as materialized (
    select v.id, v.melding_id, v.wet, v.is_complex from vraag v where v.gemeente_id = gemeente and v.uitkomst_op is null
    union
    select v.id, v.melding_id, v.wet, v.is_complex from (select distinct vraag_id from loopt) l
    join vraag v on v.gemeente_id = gemeente and v.id = l.vraag_id
  ), stuk as (
    select m.huishouden_id, v.id as vraag_id, v.is_complex, v.wet, m.behandelaar_id, m.ontvangen_op, m.team_id
    from vraag_open v join melding m on m.gemeente_id = gemeente and m.id = v.melding_id and m.huishouden_id is not null
    union all
    select l.huishouden_id, null, false, l.wet, l.behandelaar_id, null, null from loopt l
  )
  select huishouden_id, count(distinct vraag_id), count(distinct wet) filter (where wet <> 'geen'), count(distinct behandelaar_id),
    bool_or(is_complex), (array_agg(team_id order by ontvangen_op) filter (where vraag_id is not null))[1]
  from stuk
  group by huishouden_id
$function$
;

CREATE OR REPLACE FUNCTION public.planteam(gemeente integer, opsteller uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select w.team_id from medewerker_team w where w.gemeente_id = gemeente and w.medewerker_id = opsteller order by w.van, w.team_id limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.rapport_bevroren()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare regel record := coalesce(new, old);
begin
  if (select status from rapport r where r.gemeente_id = regel.gemeente_id and r.id = regel.rapport_id) is distinct from 'concept' then
    raise exception 'rapport % is fixed', regel.rapport_id using errcode = 'restrict_violation';
  end if;
  return regel;
end $function$
;

CREATE OR REPLACE FUNCTION public.rapport_gaat_vooruit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  vrij constant text[] := '{status,versie,ingetrokken_door_id,ingetrokken_op,intrekking}'::text[] || case old.status
    when 'concept' then '{inleiding,wijziging,bewerkt_door_id,geteld_op,vastgesteld_door_id,vastgesteld_op}'::text[]
    when 'vastgesteld' then '{gepubliceerd_door_id,gepubliceerd_op}'::text[] else '{}'::text[] end;
begin
  if tg_op = 'DELETE' or old.status = 'ingetrokken' or to_jsonb(old) - vrij <> to_jsonb(new) - vrij
    or (old.status, new.status) not in (('concept', 'concept'), ('concept', 'vastgesteld'), ('concept', 'ingetrokken'), ('vastgesteld', 'gepubliceerd'),
      ('vastgesteld', 'ingetrokken'), ('gepubliceerd', 'ingetrokken'))
  then raise exception 'rapport % is fixed', old.id using errcode = 'restrict_violation'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.rapport_is_geteld()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.status = 'vastgesteld' and old.status = 'concept' and exists (
    select from rapport_telling t where t.gemeente_id = new.gemeente_id and t.rapport_id = new.id and t.af_op is null)
  then raise exception 'rapport % is not counted', new.id using errcode = 'restrict_violation'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.soortgroep(soort text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case
    when soort = 'kortdurend' then 'kortdurend'
    when soort in ('forte_school', 'forte_geldzaken', 'maatschappelijk_werk', 'jongerencoaching', 'mantelzorgondersteuning')
      then 'begeleiding' end
$function$
;

CREATE OR REPLACE FUNCTION public.terugkeer_bij(gemeente integer, meldingen uuid[])
 RETURNS TABLE(vraag_id uuid, traject_id uuid, is_huisgenoot boolean, op timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  with gevraagd as (
    select v.id, v.leefgebied, m.inwoner_id, m.huishouden_id, m.ontvangen_op, dagvan(m.ontvangen_op) as dag
    from unnest(meldingen) as gekozen (id) join melding m on m.gemeente_id = gemeente and m.id = gekozen.id
    join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    where m.inwoner_id is not null
  ), wie as (
    select id, leefgebied, inwoner_id, ontvangen_op, dag, false as is_huisgenoot from gevraagd
    union all
    select g.id, g.leefgebied, l.inwoner_id, g.ontvangen_op, g.dag, true
    from gevraagd g join huishouden_lid l on l.gemeente_id = gemeente and l.huishouden_id = g.huishouden_id
      and l.inwoner_id <> g.inwoner_id and l.van <= g.dag and (l.tot is null or l.tot > g.dag)
  )
  select w.id, t.id, w.is_huisgenoot, w.ontvangen_op
  from wie w
  join traject t on t.gemeente_id = gemeente and t.inwoner_id = w.inwoner_id and t.leefgebied = w.leefgebied
    and t.afgesloten_op <= w.ontvangen_op and soortgroep(t.soort) is not null
  join termijn k on k.gemeente_id = t.gemeente_id and k.traject_id = t.id and k.soort = 'terugkeer' and w.dag <= k.einddatum
$function$
;

CREATE OR REPLACE FUNCTION public.triage_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into triage_versie (gemeente_id, nummer, status, vanaf, reden, gemaakt_op, regels)
  values (new.id, 1, 'gepubliceerd', '2015-01-01', 'Het begin: de regels van Keukentafel.', '2015-01-01', triage_beginregels());
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.triage_beginregels()
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $regels$
[
  {"code":"veiligheid","vervolg":"interventieteam","voorwaarden":{"kenmerken":{"onveilig":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Veiligheid gaat voor. Overleg vandaag met het interventieteam.","bron":"beleidsplan 2020-2025, 3.1 en 4.3"},
  {"code":"spoed_wmo","vervolg":"spoedvoorziening","voorwaarden":{"kenmerken":{"spoed":true},"wetten":["wmo"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Dit kan niet wachten. De gemeente beslist meteen over een tijdelijke voorziening; het onderzoek komt daarna.","bron":"Wmo 2015 art. 2.3.3"},
  {"code":"spoed_jeugd","vervolg":"spoedvoorziening","voorwaarden":{"kenmerken":{"spoed":true},"wetten":["jeugdwet"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Dit kan niet wachten. Jeugdhulp is er bij spoed meteen, op elk moment.","bron":"Jeugdwet art. 2.6 lid 1"},
  {"code":"dreiging","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"bedreigend":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er dreigt uitzetting, afsluiting of het einde van de zorgverzekering. Voer het gesprek binnen drie werkdagen.","bron":"Wgs art. 4 lid 2"},
  {"code":"spoed_overig","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"spoed":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Dit kan niet wachten. Plan het gesprek op de eerste dag die kan.","bron":"afspraak van Keukentafel"},
  {"code":"anoniem","vervolg":"beantwoord","voorwaarden":{"kenmerken":{"anoniem":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"De inwoner is anoniem. Geef antwoord of wijs de weg; een dossier kan later.","bron":"afspraak van Keukentafel"},
  {"code":"bekend_en_eenvoudig","vervolg":"wijziging_voorziening","voorwaarden":{"kenmerken":{"planLoopt":true,"eerder":true,"eenVraag":true},"wetten":["wmo"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er loopt een plan en deze vraag is bekend. Regel een eenvoudige aanpassing rechtstreeks met de aanbieder.","bron":"onderzoek toegang 2019, 4.1.1"},
  {"code":"plan_loopt","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"planLoopt":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er loopt al een plan. Bespreek de vraag daarin, samen met de regisseur.","bron":"beleidsplan 2020-2025, 4.3"},
  {"code":"jeugd","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"kind":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Het gaat om een kind of om opvoeden. Een jeugdconsulent bekijkt met het gezin wat nodig is.","bron":"Jeugdwet art. 2.3"},
  {"code":"meer_leefgebieden","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"meerTegelijk":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er spelen meer dingen tegelijk. Bekijk alle leefgebieden in één gesprek.","bron":"beleidsplan 2020-2025, 3.1"},
  {"code":"schulden","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":["wgs"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Het gaat om geldzorgen. Het eerste gesprek is binnen vier weken.","bron":"Wgs art. 4 lid 1"},
  {"code":"komt_terug","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"eerder":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Deze vraag kwam eerder. Ga na waarom zij terugkomt.","bron":"beleidsplan 2020-2025, hoofdstuk 6"},
  {"code":"werk","vervolg":"doorverwezen","voorwaarden":{"kenmerken":{},"wetten":["participatiewet"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Het gaat alleen om werk of inkomen. Het team Werk en Inkomen gaat verder.","bron":"onderzoek toegang 2019, 4.1"},
  {"code":"wonen_en_zorg","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["basale_adl","instrumentele_adl","lichamelijke_gezondheid","huisvesting"],"alleenDeze":false,"melders":[]},"zin":"Zelfstandig thuis blijven lukt niet vanzelf. Onderzoek met de inwoner wat nodig is.","bron":"Wmo 2015 art. 2.3.2"},
  {"code":"meedoen","vervolg":"sociale_kaart","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["tijdsbesteding","sociaal_netwerk","maatschappelijke_participatie"],"alleenDeze":true,"melders":[]},"zin":"Voor meedoen en ontmoeten is aanbod in de buurt. Wijs de weg op de sociale kaart.","bron":"onderzoek toegang 2019, 4.1; beleidsplan 2020-2025, 4.6"},
  {"code":"instelling_meldt","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["geestelijke_gezondheid","huiselijke_relaties","middelengebruik","tijdsbesteding","sociaal_netwerk","maatschappelijke_participatie"],"alleenDeze":false,"melders":["huisarts","wijkverpleging","school","ggd","aanbieder","politie"]},"zin":"Een instelling meldt. Kortdurende ondersteuning kan dan niet: die komt uit ons eigen contact met de inwoner.","bron":"onderzoek toegang 2019, 4.1.2"},
  {"code":"kortdurend","vervolg":"kortdurende_ondersteuning","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["geestelijke_gezondheid","huiselijke_relaties","middelengebruik","tijdsbesteding","sociaal_netwerk","maatschappelijke_participatie"],"alleenDeze":false,"melders":[]},"zin":"Enkele contacten kunnen genoeg zijn en zwaardere zorg voorkomen. Spreek een doel af en overleg eerst met een collega.","bron":"onderzoek toegang 2019, 4.1.2; beleidsplan 2020-2025, 4.3"},
  {"code":"anders","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Geen andere regel past. In een gesprek wordt duidelijk wat nodig is.","bron":"afspraak van Keukentafel"}
]
$regels$::jsonb $function$
;

CREATE OR REPLACE FUNCTION public.triage_versie_staat_vast()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a published version of the triage never changes';
end $function$
;

CREATE OR REPLACE FUNCTION public.uitgesloten_van(gemeente integer, wie uuid)
 RETURNS TABLE(inwoner_id uuid, huishouden_id uuid, als text)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
begin
  return query
  with
  opgave as materialized (
    select u.* from uitsluiting u where u.gemeente_id = gemeente and u.medewerker_id = wie and u.tot is null),
  genoemd as materialized (
    select u.soort, u.inwoner_id as id from opgave u where u.inwoner_id is not null
    union select u.soort, i.id from opgave u join inwoner i on i.gemeente_id = gemeente and i.bsn_hash = u.bsn_hash
    -- Whoever came to be known after it was told; of twins both.
    union select u.soort, i.id from opgave u join inwoner i on i.gemeente_id = gemeente and i.geboortedatum = u.geboortedatum
      and (i.naam_norm = u.naam_norm or i.naam_norm like '% ' || u.naam_norm)),
  zelf as materialized (select id from genoemd where soort = 'zelf'),
  -- Both ways, and what ended counts too: an ex stays one; what was a mistake never was.
  naaste as materialized (
    select r.ander_id as id, case r.soort when 'kind' then 'ouder' when 'ouder' then 'kind' else r.soort end as is_van_mij
    from zelf join relatie r on r.gemeente_id = gemeente and r.inwoner_id = zelf.id
    where r.soort in ('partner', 'ouder', 'kind') and r.einde_reden is distinct from 'vergissing'
    union select r.inwoner_id, r.soort
    from zelf join relatie r on r.gemeente_id = gemeente and r.ander_id = zelf.id
    where r.soort in ('partner', 'ouder', 'kind') and r.inwoner_id is not null and r.einde_reden is distinct from 'vergissing'),
  familie as (
    select id from naaste
    -- Who has a parent in common.
    union select r.ander_id from naaste o join relatie r on r.gemeente_id = gemeente and r.inwoner_id = o.id
      where o.is_van_mij = 'ouder' and r.soort = 'ouder' and r.einde_reden is distinct from 'vergissing'
    union select r.inwoner_id from naaste o join relatie r on r.gemeente_id = gemeente and r.ander_id = o.id
      where o.is_van_mij = 'ouder' and r.soort = 'kind' and r.inwoner_id is not null and r.einde_reden is distinct from 'vergissing'
    -- Who lives in the same house today.
    union select b.inwoner_id from zelf
      join huishouden_lid a on a.gemeente_id = gemeente and a.inwoner_id = zelf.id and a.tot is null
      join huishouden_lid b on b.gemeente_id = gemeente and b.huishouden_id = a.huishouden_id and b.tot is null
    union select id from genoemd where soort = 'ander'),
  mensen as materialized (
    select id, 'zelf' as als from zelf union select id, 'familie' from familie),
  -- A file that went up in another is of the same person.
  ieder as materialized (
    select id, als from mensen
    union select i.samengevoegd_met_id, m.als from mensen m
      join inwoner i on i.gemeente_id = gemeente and i.id = m.id and i.samengevoegd_met_id is not null
    union select i.id, m.als from mensen m join inwoner i on i.gemeente_id = gemeente and i.samengevoegd_met_id = m.id),
  -- What was written where they lived names them, wherever that went since.
  huis as materialized (
    select l.huishouden_id as id, e.als from ieder e join huishouden_lid l on l.gemeente_id = gemeente and l.inwoner_id = e.id),
  huizen as (
    select id, als from huis
    union select h.id, huis.als from huishouden h join huis on huis.id = any(h.herkomst_ids)
      where h.gemeente_id = gemeente and h.herkomst_ids <> '{}'
    union select h.opgegaan_in_id, huis.als from huis join huishouden h on h.gemeente_id = gemeente and h.id = huis.id and h.opgegaan_in_id is not null)
  select e.id, null::uuid, max(e.als) from ieder e group by e.id
  union all select null, h.id, max(h.als) from huizen h group by h.id;
end $function$
;

CREATE OR REPLACE FUNCTION public.uuid_moment(id uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
RETURN to_timestamp((((((('x'::text || replace("left"((id)::text, 13), '-'::text, ''::text)))::bit(48))::bigint)::numeric / 1000.0))::double precision)
;

CREATE OR REPLACE FUNCTION public.uuid_vanaf(moment timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
RETURN (rpad(lpad(to_hex(((EXTRACT(epoch FROM moment) * (1000)::numeric))::bigint), 12, '0'::text), 32, '0'::text))::uuid
;

CREATE OR REPLACE FUNCTION public.vernietiging_is_gedaan()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.nagekeken_op is null or exists (select from verzoek_ding d
    where d.gemeente_id = new.gemeente_id and d.verzoek_id = new.id and d.weg_op is null) then
    raise exception 'er is nog niet alles vernietigd' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.vernietiging_vraagt_twee()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_table_name = 'vernietigingsakkoord' then
    if exists (select from vernietigingslijst l where l.gemeente_id = new.gemeente_id and l.id = new.lijst_id
      and (l.opgesteld_door_id = new.door_id or l.status <> 'opgesteld')) then
      raise exception 'wie de lijst opstelde, keurt haar niet goed' using errcode = 'check_violation';
    end if;
  elsif (select count(*) from vernietigingsakkoord a where a.gemeente_id = new.gemeente_id and a.lijst_id = new.id and a.door_id <> new.opgesteld_door_id) < 2 then
    raise exception 'een vernietigingslijst vraagt twee anderen' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.vernietigingslijst_staat_vast()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or row(new.gemeente_id, new.id, new.peildatum, new.opgesteld_door_id, new.opgesteld_op)
    is distinct from row(old.gemeente_id, old.id, old.peildatum, old.opgesteld_door_id, old.opgesteld_op) then
    raise exception 'een vernietigingslijst staat vast' using errcode = 'check_violation';
  end if;
  -- What was carried out or withdrawn does not begin again.
  if old.status in ('uitgevoerd', 'ingetrokken') and new.status <> old.status then
    raise exception 'deze vernietigingslijst is klaar' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.vernietigingsregel_staat_vast()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' then
    if exists (select from vernietigingsakkoord a where a.gemeente_id = new.gemeente_id and a.lijst_id = new.lijst_id)
      or not exists (select from vernietigingslijst l where l.gemeente_id = new.gemeente_id and l.id = new.lijst_id and l.status = 'opgesteld') then
      raise exception 'over deze lijst is al beslist' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'een regel gaat niet van een vernietigingslijst' using errcode = 'check_violation';
  end if;
  -- Only what became of it is written: once, and its words go when the thing goes.
  if (to_jsonb(new) - '{status,door_id,op,reden,belemmering}'::text[]) is distinct from (to_jsonb(old) - '{status,door_id,op,reden,belemmering}'::text[])
    or (old.status <> 'erop' and (to_jsonb(new) - 'reden' is distinct from to_jsonb(old) - 'reden' or new.reden is not null)) then
    raise exception 'een regel van een vernietigingslijst staat vast' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.wie_keek(wie uuid)
 RETURNS TABLE(id uuid, op timestamp with time zone, bron text, soort text, medewerker_id uuid, uitkomst text, niveau text, regel text, doel text, is_op_naam boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare
  gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
  ids uuid[];
  thuis uuid[];
begin
  if not is_functionaris() then return; end if;
  ids := array(select i.id from inwoner i where i.gemeente_id = gemeente and wie in (i.id, i.samengevoegd_met_id));
  thuis := array(select distinct l.huishouden_id from huishouden_lid l where l.gemeente_id = gemeente and l.inwoner_id = any(ids));
  return query
  select z.id, z.op, 'inzage', z.soort, z.medewerker_id, z.uitkomst, z.niveau, z.regel, z.doel, true
  from inzage z where z.gemeente_id = gemeente and z.inwoner_id = any(ids)
  union all
  select g.id, g.op, 'gebeurtenis', g.soort, g.door_id, 'toegestaan', null, null, null, p.inwoner_id is not null
  from gebeurtenis g
  left join melding d on d.gemeente_id = g.gemeente_id and d.id = g.melding_id
  left join traject t on t.gemeente_id = g.gemeente_id and t.id = g.traject_id
  cross join lateral (select coalesce(g.inwoner_id, t.inwoner_id, d.inwoner_id) as inwoner_id) as p
  where g.gemeente_id = gemeente and (g.huishouden_id = any(thuis) or (g.huishouden_id is null and g.inwoner_id = any(ids)))
    and (p.inwoner_id = any(ids) or (p.inwoner_id is null and exists (select from huishouden_lid l
      where l.gemeente_id = gemeente and l.inwoner_id = any(ids) and l.huishouden_id = g.huishouden_id
        and l.van <= (g.op at time zone 'Europe/Amsterdam')::date and (l.tot is null or l.tot > (g.op at time zone 'Europe/Amsterdam')::date))));
end $function$
;

CREATE OR REPLACE FUNCTION public.zegel_sluit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update contact set is_verzegeld = new.opgeheven_op is null where gemeente_id = new.gemeente_id and id = new.contact_id;
  update gesprek set is_verzegeld = new.opgeheven_op is null where gemeente_id = new.gemeente_id and id = new.gesprek_id;
  update document set is_verzegeld = new.opgeheven_op is null where gemeente_id = new.gemeente_id and id = new.document_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.ziet_contact(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM contact v
           WHERE (v.id = ziet_contact.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_document(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM document v
           WHERE (v.id = ziet_document.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_doel(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM doel v
           WHERE (v.id = ziet_doel.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_gesprek(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM gesprek v
           WHERE (v.id = ziet_gesprek.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_inwoner(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM inwoner v
           WHERE (v.id = ziet_inwoner.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_melding(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM melding v
           WHERE (v.id = ziet_melding.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_opgegaan(huishouden uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM huishouden v
           WHERE ((v.id = ziet_opgegaan.huishouden) AND (v.opgegaan_in_id IS NOT NULL)))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_overdracht(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM overdracht v
           WHERE (v.id = ziet_overdracht.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_plan(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM plan v
           WHERE (v.id = ziet_plan.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_traject(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM traject v
           WHERE (v.id = ziet_traject.ding))) AS "exists";
END
;

CREATE OR REPLACE FUNCTION public.ziet_verzoek(ding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM verzoek v
           WHERE (v.id = ziet_verzoek.ding))) AS "exists";
END
;

create view autorisatie_einde (gemeente_id integer, id uuid, na timestamp with time zone, op timestamp with time zone, is_moet boolean);
-- as db/views/autorisatie_einde.sql

create view autorisatie_gegeven (gemeente_id integer, id uuid, is_gegeven boolean);
-- as db/views/autorisatie_gegeven.sql

create view autorisatie_nodig (gemeente_id integer, medewerker_id uuid, team_id uuid, melding_id uuid, traject_id uuid, plan_id uuid, overdracht_id uuid, grondslag text);
-- as db/views/autorisatie_nodig.sql

create view overdracht_vervolg (gemeente_id integer, overdracht_id uuid, soort text, id uuid, is_onderzoek boolean, is_open boolean, is_heropend boolean, begonnen_op timestamp with time zone, gesloten_op timestamp with time zone, gestart_op timestamp with time zone, team_id uuid, behandelaar_id uuid);
-- as db/views/overdracht_vervolg.sql

create view verwijzing_stand (gemeente_id integer, id uuid, is_begonnen boolean, is_klaar boolean, gesloten_op timestamp with time zone);
-- as db/views/verwijzing_stand.sql

create view werk_afspraak (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_afspraak.sql

create view werk_alarm (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_alarm.sql

create view werk_gesprek (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_gesprek.sql

create view werk_kindzegel (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_kindzegel.sql

create view werk_melding (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_melding.sql

create view werk_noodtoegang (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_noodtoegang.sql

create view werk_opvolging (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_opvolging.sql

create view werk_overdracht (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_overdracht.sql

create view werk_overleg (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_overleg.sql

create view werk_plan (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_plan.sql

create view werk_regie (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_regie.sql

create view werk_signaal (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_signaal.sql

create view werk_traject (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_traject.sql

create view werk_verwijzing (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werk_verwijzing.sql

create view werkvoorraad (gemeente_id integer, id uuid, soort text, wacht boolean, huishouden_id uuid, melding_id uuid, plan_id uuid, traject_id uuid, gesprek_op timestamp with time zone, onderwerp text, wetten text[], klok text, klok_begin date, klok_einddatum date, einddatum date, team_id uuid, behandelaar_id uuid, is_spoed boolean, is_onveilig boolean, versie integer);
-- as db/views/werkvoorraad.sql
