-- The net under every page (access.md 2.8, layer 3), applied again after every migration.
-- In a transaction that only reads (app.bereik = 'inzien') rows about people show themselves to who holds a grant in that household now, by name or by team.
-- Acts decide in code and see the whole gemeente: whether a plan runs already may not hang on who asks.
-- Each policy is one scalar probe of an index; a list of ids or a function per row is fifty times slower (access.md, "Measured, so do not repeat").
-- `offset 0` keeps it a probe: without it the planner may read every grant of the gemeente into a hash instead, once per table and per year of the gebeurtenissen.
-- What a policy is made of is set up for every table of every query, also where no row comes by (decision 0013, 11):
-- so what is asked per probe is a subquery, what is asked once is not, and what is rarely asked stands in a function.
-- A probe compares no gemeente: what it looks up shows only rows of the gemeente of who asks, as does the table it guards (db/beveiliging.sql).

do $$
declare
  p record;
  acteert constant text := $q$coalesce(current_setting('app.bereik', true), '') <> 'inzien'$q$;
  ik constant text := $q$(select nullif(current_setting('app.medewerker', true), '')::uuid)$q$;
  -- Who asks, by name and by every team of theirs.
  houder constant text := $q$ = any((select nullif(current_setting('app.teams', true), '')::uuid[] || nullif(current_setting('app.medewerker', true), '')::uuid)::uuid[])$q$;
  -- The huishoudens of which who asks sees nothing: found once per request, here one look at a list that is nearly always empty (access.md H2, H3).
  uitgesloten constant text := $q$ = any(nullif(current_setting('app.uitgesloten', true), '')::uuid[])$q$;
  -- A grant that holds now for who asks, in a huishouden that is not closed to them.
  eigen constant text := 'exists (select from autorisatie a where a.%2$s = %1$s and coalesce(a.medewerker_id, a.team_id)' || houder
    || $q$ and a.van <= (select nullif(current_setting('app.nu', true), '')::timestamptz)
      and (a.tot is null or a.tot > nullif(current_setting('app.nu', true), '')::timestamptz) and (a.huishouden_id$q$ || uitgesloten || ') is not true offset 0)';
  -- The dossier that is open was judged when the transaction began (src/platform/db.ts), so that its rows cost one comparison each.
  huishouden constant text := $q$(%1$s.%2$s = nullif(current_setting('app.huishouden', true), '')::uuid or $q$ || format(eigen, '%1$s.%2$s', 'huishouden_id') || ')';
  -- What hangs on something else is seen with it.
  via constant text := 'exists (select from %3$s v where v.id = %1$s.%2$s offset 0)';
  -- The same for what few rows hang on.
  zelden constant text := '%1$s.%2$s is not null and ziet_%3$s(%1$s.%2$s)';
  functie constant text := 'create or replace function %s returns boolean stable parallel safe language sql begin atomic select %s; end';
begin
  execute format(functie, 'heeft_autorisatie_in(huishouden uuid)', format(eigen, 'huishouden', 'huishouden_id'));
  execute format(functie, 'heeft_autorisatie_op(melding uuid)', format(eigen, 'melding', 'melding_id'));
  -- Its own grants are probed before this is asked.
  execute format(functie, 'ziet_opgegaan(huishouden uuid)', 'exists (select from huishouden v where v.id = huishouden and v.opgegaan_in_id is not null)');
  execute format(functie, 'neemt_waar(regie uuid)', 'exists (select from waarneming w where w.regie_id = regie and w.medewerker_id = ' || ik || ')');
  for p in select unnest(array['inwoner', 'melding', 'plan', 'traject', 'doel', 'overdracht', 'verzoek', 'contact', 'gesprek', 'document']) as ding
  loop execute format(functie, format('ziet_%s(ding uuid)', p.ding), format('exists (select from %s v where v.id = ding)', p.ding)); end loop;
  for p in
    select tabel, format(huishouden, tabel, 'huishouden_id') as mag
    from unnest(array['huishouden_lid', 'vorig_adres', 'traject', 'plan', 'gesprek', 'overdracht', 'overleg', 'signaal', 'geval_vuil']) as tabel
    union all
    select tabel, format(via, tabel, kolom, ding) from (values
      ('afspraak', 'plan_id', 'plan'), ('doel', 'plan_id', 'plan'), ('evaluatie', 'plan_id', 'plan'), ('gezondheidsbeeld', 'plan_id', 'plan'),
      ('jeugdhulpverlenging', 'plan_id', 'plan'), ('plan_akkoord', 'plan_id', 'plan'), ('plan_lezer', 'plan_id', 'plan'),
      ('plan_versie', 'plan_id', 'plan'), ('volwassenwording', 'plan_id', 'plan'), ('evaluatie_score', 'evaluatie_id', 'evaluatie'),
      ('eigen_plan', 'melding_id', 'melding'), ('melding_deur', 'melding_id', 'melding'), ('screening', 'melding_id', 'melding'),
      ('verwijzing', 'melding_id', 'melding'), ('verwijzing_bericht', 'verwijzing_id', 'verwijzing'),
      ('vraag', 'melding_id', 'melding'), ('terugkeer', 'vraag_id', 'vraag'),
      ('bevinding', 'gesprek_id', 'gesprek'), ('terugkoppeling', 'overdracht_id', 'overdracht'),
      ('overleg_afspraak', 'overleg_id', 'overleg'), ('overleg_genodigde', 'overleg_id', 'overleg'), ('overleg_punt', 'overleg_id', 'overleg'),
      ('verzoek_weglating', 'verzoek_id', 'verzoek'), ('verzoek_ding', 'verzoek_id', 'verzoek'),
      ('termijn_mededeling', 'termijn_id', 'termijn'), ('termijn_pauze', 'termijn_id', 'termijn'), ('termijn_verlenging', 'termijn_id', 'termijn')
    ) as v (tabel, kolom, ding)
    union all
    select * from (values
      ('document', concat_ws(' or ', format(zelden, 'document', 'melding_id', 'melding'), format(zelden, 'document', 'plan_id', 'plan'), format(zelden, 'document', 'traject_id', 'traject'))),
      ('termijn', concat_ws(' or ', 'termijn.melding_id is not null and ' || format(via, 'termijn', 'melding_id', 'melding'),
        'termijn.plan_id is not null and ' || format(via, 'termijn', 'plan_id', 'plan'),
        'termijn.traject_id is not null and ' || format(via, 'termijn', 'traject_id', 'traject'), format(zelden, 'termijn', 'verzoek_id', 'verzoek'))),
      -- Who answers it, who reads the copy before it leaves, and who works with the household.
      ('verzoek', '(select is_functionaris()) or verzoek.nakijker_id = ' || ik || ' or ' || format(via, 'verzoek', 'inwoner_id', 'inwoner')),
      -- What went up in another huishouden is part of its dossier.
      ('huishouden', format(huishouden, 'huishouden', 'id') || ' or huishouden.opgegaan_in_id is not null and heeft_autorisatie_in(huishouden.opgegaan_in_id)'),
      ('gebeurtenis', format(huishouden, 'gebeurtenis', 'huishouden_id') || ' or ' || format(zelden, 'gebeurtenis', 'huishouden_id', 'opgegaan')
        -- Of who works here, and of a melding of somebody who did not say who they are.
        || ' or gebeurtenis.huishouden_id is null and gebeurtenis.inwoner_id is null and (gebeurtenis.melding_id is null or ' || format(zelden, 'gebeurtenis', 'melding_id', 'melding') || ')'),
      -- What the monitor counts is counted for everybody; which dossiers those are shows to who works there.
      ('geval', format(huishouden, 'geval', 'eenheid')),
      -- Somebody who did not say who they are has no huishouden yet.
      ('melding', format(huishouden, 'melding', 'huishouden_id') || ' or melding.huishouden_id is null and heeft_autorisatie_op(melding.id)'),
      ('contact', 'contact.medewerker_id = ' || ik || ' and (contact.huishouden_id' || uitgesloten || ') is not true or '
        || format(huishouden, 'contact', 'huishouden_id') || ' or ' || format(zelden, 'contact', 'huishouden_id', 'opgegaan')),
      -- Who will stand in knows for how many plannen before the first day, and no more than that.
      ('regie', format(via, 'regie', 'plan_id', 'plan') || ' or neemt_waar(regie.id)'),
      -- Whoever lives or lived in a huishouden that is seen, also under the number a second file had.
      ('inwoner', 'exists (select from huishouden_lid v where v.inwoner_id in (inwoner.id, inwoner.samengevoegd_met_id) offset 0)'),
      -- Who was asked for the survey is known to nobody who works with them (decision 0026).
      ('ervaring_gevraagd', 'false'), ('ervaring_stop', 'false'),
      ('uitgaand', 'uitgaand.soort <> ''ervaringsvraag'' and (' || concat_ws(' or ', format(zelden, 'uitgaand', 'melding_id', 'melding'), format(zelden, 'uitgaand', 'plan_id', 'plan'), format(zelden, 'uitgaand', 'inwoner_id', 'inwoner')) || ')'),
      ('kindzegel', concat_ws(' or ', format(via, 'kindzegel', 'contact_id', 'contact'), format(via, 'kindzegel', 'gesprek_id', 'gesprek'), format(via, 'kindzegel', 'document_id', 'document'), format(via, 'kindzegel', 'doel_id', 'doel'))),
      ('toestemming', concat_ws(' or ', format(zelden, 'toestemming', 'overdracht_id', 'overdracht'), format(zelden, 'toestemming', 'traject_id', 'traject'), format(zelden, 'toestemming', 'doel_id', 'doel'))),
      ('relatie', 'exists (select from inwoner v where v.id in (relatie.inwoner_id, relatie.ander_id) offset 0)'),
      -- What care costs is counted for all by one guarded function (db/views/kosten.sql); whose care it was shows to who works there.
      ('declaratie', format(zelden, 'declaratie', 'inwoner_id', 'inwoner')),
      ('vertegenwoordiging', format(zelden, 'vertegenwoordiging', 'inwoner_id', 'inwoner'))
    ) as v (tabel, mag)
  loop
    execute format('drop policy if exists zicht on %I', p.tabel);
    execute format('create policy zicht on %I as restrictive for select using (%s or %s)', p.tabel, acteert, p.mag);
  end loop;
end $$;

-- A zegel closes one row to all who are not named on it, whatever they hold in the household (access.md H4).
-- What is not sealed costs one look at a boolean of the row itself.
-- A gebeurtenis bears no such boolean; one that names such a thing costs one probe of the zegels that hold.
-- That probe is written out where the rows are many: in a function it was half of a page with 600 contacten on it.
-- What is closed is not gathered beforehand: that is once per query and per year, however few rows there are, and grows with the zegels of the gemeente.
do $$
declare
  p record;
  acteert constant text := $q$coalesce(current_setting('app.bereik', true), '') <> 'inzien'$q$;
  ik constant text := $q$(select nullif(current_setting('app.medewerker', true), '')::uuid)$q$;
  genoemd constant text := 'exists (select from zegel_genoemde n where n.zegel_id = %s and n.tot is null and n.medewerker_id = ' || ik || ' offset 0)';
  -- The zegel on one of these things that holds now, on which the reader is or is not named.
  zegel constant text := 'exists (select from zegel z where z.opgeheven_op is null and z.ding %s and %s ' || format(genoemd, 'z.id') || ' offset 0)';
begin
  execute 'create or replace function is_genoemd_op(stuk text) returns boolean stable parallel safe language sql begin atomic select ' || format(zegel, '= stuk', '') || '; end';
  for p in
    select tabel, format('not %1$s.is_verzegeld or is_genoemd_op(%1$s.id::text)', tabel) as mag
    from unnest(array['contact', 'gesprek']) as tabel
    union all
    select * from (values
      -- What came with a gesprek is seen with it.
      ('document', '(not document.is_verzegeld or is_genoemd_op(document.id::text)) and (document.gesprek_id is null or ziet_gesprek(document.gesprek_id))'),
      ('zegel_reden', format(genoemd, 'zegel_reden.zegel_id')),
      ('gebeurtenis', $q$not gebeurtenis.gegevens ?| array['contact', 'gesprek', 'document'] or not $q$
        || format(zegel, $q$= any(array[gebeurtenis.gegevens ->> 'contact', gebeurtenis.gegevens ->> 'gesprek', gebeurtenis.gegevens ->> 'document'])$q$, 'not'))
    ) as v (tabel, mag)
  loop
    execute format('drop policy if exists zegel on %I', p.tabel);
    execute format('create policy zegel on %I as restrictive for select using (%s or %s)', p.tabel, acteert, p.mag);
  end loop;
end $$;

-- What the policies above no longer ask, in a database that had it before.
drop function if exists is_dicht_door_zegel(text[]), is_genoemd_op(text[]), dicht_door_zegel();
