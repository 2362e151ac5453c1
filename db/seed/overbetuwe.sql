-- The demo municipality: kernen as domain.md names them, teams of the audit (4.1), and the people of product.md.
-- All people are fictional.

insert into gemeente (id, cbs_code, naam, telefoon, postadres, is_demo)
values (1, 'GM1734', 'Overbetuwe', '14 0481', 'Postbus 11, 6660 AA Elst', true);

insert into kernteamgebied (gemeente_id, id, naam) values
  (1, '01900000-0000-7000-8000-000000000101', 'Zetten, Hemmen, Randwijk, Heteren en Driel'),
  (1, '01900000-0000-7000-8000-000000000102', 'Herveld, Andelst en Oosterhout'),
  (1, '01900000-0000-7000-8000-000000000103', 'Elst');

-- Inwoners of each kern are an assumption of ours (aanname), together about what the audit prints for the whole gemeente (bijlage 2).
insert into kern (gemeente_id, id, naam, kernteamgebied_id, inwoners, inwoners_jaar, inwoners_bron)
select 1, ('01900000-0000-7000-8000-0000000002' || lpad(nr::text, 2, '0'))::uuid, naam,
  ('01900000-0000-7000-8000-00000000010' || gebied)::uuid, inwoners, 2017, 'Aanname voor de proefgemeente'
from (values
  (1, 'Andelst', 2, 2000), (2, 'Driel', 1, 4500), (3, 'Elst', 3, 21500), (4, 'Hemmen', 1, 200), (5, 'Herveld', 2, 3000),
  (6, 'Heteren', 1, 5000), (7, 'Oosterhout', 2, 2500), (8, 'Randwijk', 1, 1500), (9, 'Zetten', 1, 5000),
  -- The audit says eleven and names nine; these two are ours, with the second area (domain.md, kern).
  (10, 'Slijk-Ewijk', 2, 500), (11, 'Valburg', 2, 1800)
) as k (nr, naam, gebied, inwoners);

insert into organisatie (gemeente_id, id, naam, soort) values
  (1, '01900000-0000-7000-8000-000000000301', 'Gemeente Overbetuwe', 'gemeente'),
  (1, '01900000-0000-7000-8000-000000000302', 'Forte Welzijn', 'partner'),
  (1, '01900000-0000-7000-8000-000000000303', 'Santé Partners', 'partner'),
  (1, '01900000-0000-7000-8000-000000000304', 'MEE Gelderse Poort', 'partner'),
  (1, '01900000-0000-7000-8000-000000000305', 'RIBW', 'partner');

insert into deur (gemeente_id, code, naam, is_kernteam) values
  (1, 'de_poort', 'De Poort', false),
  (1, 'sociaal_kernteam', 'Sociaal Kernteam', true);

insert into team (gemeente_id, id, naam, organisatie_id, deur, kernteamgebied_id) values
  (1, '01900000-0000-7000-8000-000000000401', 'Toegang De Poort', '01900000-0000-7000-8000-000000000301', 'de_poort', null),
  (1, '01900000-0000-7000-8000-000000000402', 'Wmo', '01900000-0000-7000-8000-000000000301', 'de_poort', null),
  (1, '01900000-0000-7000-8000-000000000403', 'Jeugd', '01900000-0000-7000-8000-000000000301', 'de_poort', null),
  (1, '01900000-0000-7000-8000-000000000404', 'Kernteam Zetten en Heteren', '01900000-0000-7000-8000-000000000302', 'sociaal_kernteam', '01900000-0000-7000-8000-000000000101'),
  (1, '01900000-0000-7000-8000-000000000405', 'Kernteam Herveld en Andelst', '01900000-0000-7000-8000-000000000302', 'sociaal_kernteam', '01900000-0000-7000-8000-000000000102'),
  (1, '01900000-0000-7000-8000-000000000406', 'Kernteam Elst', '01900000-0000-7000-8000-000000000302', 'sociaal_kernteam', '01900000-0000-7000-8000-000000000103'),
  (1, '01900000-0000-7000-8000-000000000407', 'Interventieteam', '01900000-0000-7000-8000-000000000301', 'de_poort', null),
  -- Without it nobody could take over what is asked under the Participatiewet and the Wgs (beleidsplan: uitvoering in Elst).
  (1, '01900000-0000-7000-8000-000000000408', 'Werk en Inkomen', '01900000-0000-7000-8000-000000000301', 'de_poort', null);

insert into medewerker (gemeente_id, id, sub, naam, functie, telefoon, organisatie_id, van)
select 1, ('01900000-0000-7000-8000-0000000005' || lpad(nr::text, 2, '0'))::uuid, sub, naam, functie, telefoon,
  ('01900000-0000-7000-8000-00000000030' || organisatie)::uuid, date '2015-01-01'
from (values
  (1, 'kim', 'Kim Jansen', 'Medewerker toegang', '0481 36 23 00', 1),
  (2, 'noor', 'Noor de Boer', 'Wmo-consulent', '0481 36 23 01', 1),
  (3, 'sam', 'Sam Peters', 'Jeugdconsulent', '0481 36 23 02', 1),
  (4, 'fleur', 'Fleur van Dam', 'Maatschappelijk werker', '0488 45 10 00', 2),
  (5, 'iris', 'Iris Smeets', 'Lid interventieteam', '0481 36 23 03', 1),
  (6, 'bram', 'Bram Willems', 'Teammanager', '0481 36 23 04', 1),
  (7, 'mila', 'Mila Hendriks', 'Beleidsadviseur', '0481 36 23 05', 1),
  (8, 'vera', 'Vera Kuipers', 'Functionaris gegevensbescherming', '0481 36 23 06', 1),
  (9, 'els', 'Els Verhoeven', 'Vrijwillig teamlid', '0488 45 10 01', 2),
  (10, 'henk', 'Henk Arends', 'Maatje', '0488 45 10 02', 2),
  (11, 'aydin', 'Aydin Yilmaz', 'Raadslid', null, 1),
  (12, 'joke', 'Joke Roelofs', 'Contractmanager', '0481 36 23 07', 1),
  (13, 'ties', 'Ties Groen', 'Functioneel beheerder', '0481 36 23 08', 1),
  -- The second person at what nobody gives alone.
  (14, 'lotte', 'Lotte Bosman', 'Functioneel beheerder', '0481 36 23 09', 1)
) as m (nr, sub, naam, functie, telefoon, organisatie);

insert into medewerker_rol (gemeente_id, medewerker_id, rol, van)
select 1, m.id, r.rol, m.van
from (values
  ('kim', 'toegang'), ('noor', 'consulent'), ('sam', 'consulent'), ('fleur', 'partner_professional'),
  ('iris', 'interventieteam'), ('bram', 'teammanager'), ('mila', 'beleidsadviseur'), ('vera', 'privacy_officer'),
  ('els', 'vrijwillig_teamlid'), ('henk', 'maatje'), ('aydin', 'raadslid'), ('joke', 'contractmanager'),
  ('ties', 'functioneel_beheerder'), ('lotte', 'functioneel_beheerder')
) as r (sub, rol) join medewerker m on m.gemeente_id = 1 and m.sub = r.sub;

insert into medewerker_mandaat (gemeente_id, medewerker_id, wet, van)
select 1, m.id, r.wet, m.van
from (values ('noor', 'wmo'), ('sam', 'jeugdwet'), ('iris', 'wmo'), ('iris', 'jeugdwet')) as r (sub, wet)
join medewerker m on m.gemeente_id = 1 and m.sub = r.sub;

insert into medewerker_team (gemeente_id, medewerker_id, team_id, van)
select 1, m.id, t.id, m.van
from (values
  ('kim', 'Toegang De Poort'), ('noor', 'Wmo'), ('sam', 'Jeugd'), ('fleur', 'Kernteam Zetten en Heteren'),
  ('iris', 'Interventieteam'), ('els', 'Kernteam Zetten en Heteren'), ('henk', 'Kernteam Zetten en Heteren'),
  -- Bram leads the whole of the access and the consulenten.
  ('bram', 'Toegang De Poort'), ('bram', 'Wmo'), ('bram', 'Jeugd'), ('bram', 'Werk en Inkomen')
) as r (sub, team)
join medewerker m on m.gemeente_id = 1 and m.sub = r.sub
join team t on t.gemeente_id = 1 and t.naam = r.team;

insert into medewerker_kern (gemeente_id, medewerker_id, kern_id, van)
select 1, m.id, k.id, m.van
from (values ('fleur', 'Zetten'), ('fleur', 'Heteren'), ('els', 'Zetten'), ('henk', 'Zetten'), ('noor', 'Zetten'), ('noor', 'Elst'))
  as r (sub, kern)
join medewerker m on m.gemeente_id = 1 and m.sub = r.sub
join kern k on k.gemeente_id = 1 and k.naam = r.kern;

-- What the raad adopted for the kpi's we measure; the plan names no day of the decision, and begins to count at the nulmeting.
insert into streefwaarde (gemeente_id, id, kpi, deel, minimaal, maximaal, van, status, besloten_door, verwijzing)
select 1, ('01900000-0000-7000-8000-0000000006' || lpad(nr::text, 2, '0'))::uuid, kpi, deel, minimaal, maximaal, date '2021-01-01',
  'vastgesteld', 'raad', 'Beleidsplan Sociaal Domein 2020-2025, hoofdstuk 6; nulmeting 1 januari 2021'
from (values
  (1, 'dichtbij.uitstroom', 'maatwerk', null, 20),
  (2, 'toegang.doorlooptijd_plan', 'p90_weken', null, 8),
  (3, 'integraal.een_plan', 'een_plan', 75, null),
  (4, 'begeleiding.terugkeer', 'terug', null, 40),
  (5, 'ervaring.communicatie', 'cijfer', 7, null),
  (6, 'ervaring.toegankelijkheid', 'cijfer', 7, null),
  (7, 'ervaring.kwaliteit', 'cijfer', 7, null)
) as s (nr, kpi, deel, minimaal, maximaal);

-- The tree of goals of the policy plan (2.5), in short; it prints no e.
insert into beleidsdoel (gemeente_id, code, naam)
select 1, code, naam from (values
  ('I', 'Inwoners zorgen voor elkaar'),
  ('I a', 'Niemand hoeft zich eenzaam te voelen'),
  ('I b', 'Vrijwilligers kunnen hun werk goed doen'),
  ('I c', 'Mantelzorgers voelen zich gezien en houden het vol'),
  ('II', 'Inwoners zijn vitaal en iedereen doet mee'),
  ('II d', 'Ook wie kwetsbaar is, kan tegen een stootje en doet mee'),
  ('II f', 'Inwoners hebben een gezonde financiële basis'),
  ('II g', 'Inwoners voelen zich veilig en weten wat zij kunnen doen'),
  ('II h', 'Inwoners geven zelf vorm aan wonen, werk en dag'),
  ('II i', 'Inwoners genieten van het leven en hebben vertrouwen'),
  ('III', 'Ondersteuning past en is dichtbij'),
  ('III j', 'Ondersteuning sluit aan en maakt mensen zelfredzamer'),
  ('III k', 'Liefst zonder beschikking, samen en dichtbij'),
  ('III l', 'Wie werkt in het dorp, merkt vroeg wat er speelt'),
  ('III m', 'Vroeg helpen voorkomt zware hulp en crisis'),
  ('IV', 'Inwoners, en vooral jongeren, ontwikkelen zich'),
  ('IV n', 'Nieuwe inwoners krijgen een goede start'),
  ('IV o', 'Jongeren groeien veilig en gezond op'),
  ('IV p', 'Wie volwassen wordt, krijgt hulp bij de overgang'),
  ('IV q', 'Sport en bewegen zijn er voor iedereen'),
  ('IV r', 'Taal, rekenen en digitale vaardigheid'),
  ('V', 'Inwoners zijn tevreden over waar zij wonen'),
  ('V s', 'Genoeg voorzieningen om lang thuis te wonen'),
  ('V t', 'Een plek in de buurt om elkaar te ontmoeten'),
  ('VI', 'Ondersteuning is betaalbaar, toegankelijk en goed'),
  ('VI u', 'Wat er is, is bekend en makkelijk te vinden'),
  ('VI v', 'Inwoners zijn tevreden over de kwaliteit'),
  ('VI w', 'Partners, vrijwilligers en inwoners werken goed samen'),
  ('VI x', 'Ondersteuning blijft betaalbaar')
) as d (code, naam);

-- Fte: of the kernteams in 2019 as the audit prints them (4.1.2, "indicatief"); of the other teams an assumption (aanname).
insert into formatie (gemeente_id, id, team_id, soort, fte, is_vacature, van, tot)
select 1, ('01900000-0000-7000-8000-0000000007' || lpad(f.nr::text, 2, '0'))::uuid, t.id, f.soort, f.fte, f.is_vacature, f.van::date, f.tot::date
from (values
  (1, 'Kernteam Zetten en Heteren', 'vast', 0.6, false, '2018-01-01', '2019-01-01'),
  (2, 'Kernteam Zetten en Heteren', 'vast', 1.9, false, '2019-01-01', null),
  (3, 'Kernteam Zetten en Heteren', 'vrijwillig', 2.4, false, '2019-01-01', null),
  (4, 'Kernteam Herveld en Andelst', 'vast', 1.5, false, '2019-01-01', null),
  (5, 'Kernteam Herveld en Andelst', 'vrijwillig', 2.4, false, '2019-01-01', null),
  (6, 'Kernteam Elst', 'vast', 2.4, false, '2018-01-01', '2019-01-01'),
  (7, 'Kernteam Elst', 'vast', 2.8, false, '2019-01-01', null),
  (8, 'Kernteam Elst', 'vrijwillig', 3.0, false, '2019-01-01', null),
  (9, 'Kernteam Elst', 'opbouwwerk', 1.63, false, '2019-06-01', null),
  (10, 'Toegang De Poort', 'vast', 6.0, false, '2018-01-01', null),
  (11, 'Wmo', 'vast', 7.5, false, '2018-01-01', null),
  (12, 'Wmo', 'inhuur', 1.0, false, '2024-01-01', null),
  (13, 'Wmo', 'vast', 1.0, true, '2026-06-01', null),
  (14, 'Jeugd', 'vast', 8.0, false, '2018-01-01', null),
  (15, 'Werk en Inkomen', 'vast', 3.0, false, '2018-01-01', null)
) as f (nr, team, soort, fte, is_vacature, van, tot) join team t on t.gemeente_id = 1 and t.naam = f.team;

insert into inzet (gemeente_id, id, medewerker_id, uren, van)
select 1, ('01900000-0000-7000-8000-0000000008' || lpad(i.nr::text, 2, '0'))::uuid, m.id, i.uren, date '2024-01-01'
from (values (1, 'kim', 32), (2, 'noor', 28), (3, 'sam', 36), (4, 'fleur', 24), (5, 'iris', 36)) as i (nr, sub, uren)
join medewerker m on m.gemeente_id = 1 and m.sub = i.sub;
