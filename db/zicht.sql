-- The net under every page (access.md 2.8, layer 3), applied again after every migration.
-- In a transaction that only reads (app.bereik = 'inzien') rows about people show themselves to who holds a grant in that household now, by name or by team.
-- Acts decide in code and see the whole gemeente: whether a plan runs already may not hang on who asks.
-- Each policy is one scalar probe of an index; a list of ids or a function per row is fifty times slower (access.md, "Measured, so do not repeat").
-- `offset 0` keeps it a probe: without it the planner may read every grant of the gemeente into a hash instead, once per table and per year of the gebeurtenissen.

do $$
declare
  p record;
  ik constant text := $q$(select nullif(current_setting('app.medewerker', true), '')::uuid)$q$;
  nu constant text := $q$(select nullif(current_setting('app.nu', true), '')::timestamptz)$q$;
  -- The huishoudens of which who asks sees nothing: found once per request, here one look at a list that is nearly always empty (access.md H2, H3).
  uitgesloten constant text := $q$ = any(((select nullif(current_setting('app.uitgesloten', true), ''))::uuid[]))$q$;
  -- A grant that holds now for who asks, or for a team of theirs, in a huishouden that is not closed to them.
  eigen constant text := 'exists (select from autorisatie a where a.gemeente_id = %1$s.gemeente_id and a.%3$s = %1$s.%2$s and (a.medewerker_id = ' || ik
    || $q$ or a.team_id = any(((select nullif(current_setting('app.teams', true), ''))::uuid[]))) and a.van <= $q$ || nu || ' and (a.tot is null or a.tot > ' || nu
    || ') and (a.huishouden_id' || uitgesloten || ') is not true offset 0)';
  -- The dossier that is open, if a grant in it holds: asked once per query, so that two thousand rows of one dossier cost one probe.
  open_dossier constant text := format($q$(select d.huishouden_id from (select nullif(current_setting('app.gemeente', true), '')::integer as gemeente_id,
    nullif(current_setting('app.huishouden', true), '')::uuid as huishouden_id) d where %s)$q$, format(eigen, 'd', 'huishouden_id', 'huishouden_id'));
  huishouden constant text := '(%1$s.%2$s = ' || open_dossier || ' or ' || replace(eigen, '%3$s', 'huishouden_id') || ')';
  -- What hangs on something else is seen with it.
  via constant text := 'exists (select from %3$s v where v.gemeente_id = %1$s.gemeente_id and v.id = %1$s.%2$s offset 0)';
begin
  for p in
    select tabel, format(huishouden, tabel, 'huishouden_id') as mag
    from unnest(array['huishouden_lid', 'vorig_adres', 'traject', 'plan', 'gesprek', 'overdracht', 'overleg', 'signaal']) as tabel
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
      ('vertegenwoordiging', 'inwoner_id', 'inwoner'),
      ('verzoek_weglating', 'verzoek_id', 'verzoek'),
      ('termijn_mededeling', 'termijn_id', 'termijn'), ('termijn_pauze', 'termijn_id', 'termijn'), ('termijn_verlenging', 'termijn_id', 'termijn')
    ) as v (tabel, kolom, ding)
    union all
    select tabel, concat_ws(' or ', format(via, tabel, 'melding_id', 'melding'), format(via, tabel, 'plan_id', 'plan'), format(via, tabel, 'traject_id', 'traject'))
    from (values ('document')) as v (tabel)
    union all
    select * from (values
      ('termijn', concat_ws(' or ', format(via, 'termijn', 'melding_id', 'melding'), format(via, 'termijn', 'plan_id', 'plan'), format(via, 'termijn', 'traject_id', 'traject'), format(via, 'termijn', 'verzoek_id', 'verzoek'))),
      -- Who answers it, who reads the copy before it leaves, and who works with the household.
      ('verzoek', '(select is_functionaris()) or verzoek.nakijker_id = ' || ik || ' or ' || format(via, 'verzoek', 'inwoner_id', 'inwoner')),
      -- What went up in another huishouden is part of its dossier.
      ('huishouden', format(huishouden, 'huishouden', 'id') || ' or ' || format(huishouden, 'huishouden', 'opgegaan_in_id')),
      ('gebeurtenis', format(huishouden, 'gebeurtenis', 'huishouden_id') || ' or ' || format(via, 'gebeurtenis', 'huishouden_id', 'huishouden')
        -- Of who works here, and of a melding of somebody who did not say who they are.
        || ' or gebeurtenis.huishouden_id is null and gebeurtenis.inwoner_id is null and (gebeurtenis.melding_id is null or ' || format(via, 'gebeurtenis', 'melding_id', 'melding') || ')'),
      -- Somebody who did not say who they are has no huishouden yet.
      ('melding', format(huishouden, 'melding', 'huishouden_id') || ' or melding.huishouden_id is null and ' || format(eigen, 'melding', 'id', 'melding_id')),
      ('contact', 'contact.medewerker_id = ' || ik || ' and (contact.huishouden_id' || uitgesloten || ') is not true or ' || format(via, 'contact', 'huishouden_id', 'huishouden')),
      -- Who will stand in knows for how many plannen before the first day, and no more than that.
      ('regie', format(via, 'regie', 'plan_id', 'plan') || ' or exists (select from waarneming w where w.gemeente_id = regie.gemeente_id and w.regie_id = regie.id and w.medewerker_id = ' || ik || ')'),
      -- Whoever lives or lived in a huishouden that is seen, also under the number a second file had.
      ('inwoner', 'exists (select from huishouden_lid v where v.gemeente_id = inwoner.gemeente_id and v.inwoner_id in (inwoner.id, inwoner.samengevoegd_met_id))'),
      ('uitgaand', concat_ws(' or ', format(via, 'uitgaand', 'melding_id', 'melding'), format(via, 'uitgaand', 'plan_id', 'plan'), format(via, 'uitgaand', 'inwoner_id', 'inwoner'))),
      ('toestemming', concat_ws(' or ', format(via, 'toestemming', 'overdracht_id', 'overdracht'), format(via, 'toestemming', 'traject_id', 'traject'), format(via, 'toestemming', 'doel_id', 'doel'))),
      ('relatie', 'exists (select from inwoner v where v.gemeente_id = relatie.gemeente_id and v.id in (relatie.inwoner_id, relatie.ander_id))')
    ) as v (tabel, mag)
  loop
    execute format('drop policy if exists zicht on %I', p.tabel);
    execute format('create policy zicht on %I as restrictive for select using ((select coalesce(current_setting(''app.bereik'', true), '''') <> ''inzien'') or %s)', p.tabel, p.mag);
  end loop;
end $$;

-- A zegel closes one row to all who are not named on it, whatever they hold in the household (access.md H4).
-- What is not sealed costs one look at a boolean of the row itself; a gebeurtenis is looked up only when it names such a thing.
do $$
declare
  p record;
  ik constant text := $q$(select nullif(current_setting('app.medewerker', true), '')::uuid)$q$;
  genoemd constant text := 'exists (select from zegel_genoemde n where n.gemeente_id = %1$s.gemeente_id and n.zegel_id = %2$s and n.tot is null and n.medewerker_id = ' || ik || ')';
  -- The zegel on this thing that holds now, on which the reader is or is not named.
  zegel constant text := 'exists (select from zegel z where z.gemeente_id = %1$s.gemeente_id and z.opgeheven_op is null and z.ding = %2$s and %3$s ' || format(genoemd, 'z', 'z.id') || ')';
begin
  for p in
    select tabel, format('not %1$s.is_verzegeld or ' || zegel, tabel, tabel || '.id::text', '') as mag
    from unnest(array['contact', 'gesprek']) as tabel
    union all
    select * from (values
      -- What came with a gesprek is seen with it.
      ('document', format('(not %1$s.is_verzegeld or ' || zegel || ')', 'document', 'document.id::text', '')
        || ' and (document.gesprek_id is null or exists (select from gesprek v where v.gemeente_id = document.gemeente_id and v.id = document.gesprek_id))'),
      ('zegel_reden', format(genoemd, 'zegel_reden', 'zegel_reden.zegel_id')),
      ('gebeurtenis', $q$not (gebeurtenis.gegevens ?| array['contact', 'gesprek', 'document']) or not $q$
        || format(zegel, 'gebeurtenis', $q$any(array[gebeurtenis.gegevens ->> 'contact', gebeurtenis.gegevens ->> 'gesprek', gebeurtenis.gegevens ->> 'document'])$q$, 'not'))
    ) as v (tabel, mag)
  loop
    execute format('drop policy if exists zegel on %I', p.tabel);
    execute format('create policy zegel on %I as restrictive for select using ((select coalesce(current_setting(''app.bereik'', true), '''') <> ''inzien'') or %s)', p.tabel, p.mag);
  end loop;
end $$;
