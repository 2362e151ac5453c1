// Every URL of all doors, one line each: who may use it, and what is logged when it shows persons.
// Those of a dossier and everything in it stand in dossierroutes.ts.

import { bewaarroutes } from './bewaarroutes.ts'
import type { Route } from './context.ts'
import { dossierroutes } from './dossierroutes.ts'
import * as rolvoorstel from './features/aanstelling/voorsteldeur.tsx'
import * as aanstelling from './features/aanstelling/werkplek.tsx'
import * as autorisatie from './features/autorisatie/werkplek.tsx'
import * as concept from './features/concept/werkplek.tsx'
import * as controle from './features/controle/werkplek.tsx'
import * as eigenplan from './features/eigenplan/werkplek.tsx'
import * as formatie from './features/formatie/werkplek.tsx'
import * as gemeente from './features/gemeente/openbaar.tsx'
import * as inwonertal from './features/instelling/inwonertal.tsx'
import * as instelling from './features/instelling/werkplek.tsx'
import * as inwoner from './features/inwoner/werkplek.tsx'
import * as inzage from './features/inzage/werkplek.tsx'
import * as logboek from './features/logboek/werkplek.tsx'
import * as inloggen from './features/medewerker/openbaar.tsx'
import * as melding from './features/melding/werkplek.tsx'
import * as noodtoegang from './features/noodtoegang/werkplek.tsx'
import * as opbouwwerk from './features/opbouwwerk/werkplek.tsx'
import * as opendata from './features/opendata/api.ts'
import * as termijnapi from './features/termijn/api.ts'
import * as termijn from './features/termijn/openbaar.tsx'
import * as toegang from './features/toegang/werkplek.tsx'
import * as triage from './features/triage/werkplek.tsx'
import * as uitsluiting from './features/uitsluiting/werkplek.tsx'
import * as werkvoorraad from './features/werkvoorraad/werkplek.tsx'
import { monitorroutes } from './monitorroutes.ts'
import { getOpenapi } from './openapi.ts'
import { privacyroutes } from './privacyroutes.ts'
import { get, post } from './route.ts'

export const routes: readonly Route[] = [
  get('/', inloggen.getBegin),
  get('/inrichten', gemeente.getInrichten),
  post('/inrichten', gemeente.postInrichten),
  get('/inloggen', inloggen.getInloggen),
  get('/inloggen/terug', inloggen.getTerug),
  post('/uitloggen', inloggen.postUitloggen),
  get('/hulp/termijnberekening', termijn.getBerekening),
  get('/api/v1/termijnberekening', termijnapi.getTermijnberekening),
  get('/api/v1/openapi.json', getOpenapi),
  get('/api/v1/kpis', opendata.getKpis),
  get('/api/v1/kpis/:code/metingen', opendata.getMetingen),
  get('/api/v1/kwartaalrapporten', opendata.getKwartaalrapporten),
  get('/api/v1/kwartaalrapporten/:id', opendata.getKwartaalrapport),

  get('/werk', werkvoorraad.getWerk, 'werkplek:openen', 'werkvoorraad_ingezien'),
  get(
    '/werk/werkvoorraad.csv',
    werkvoorraad.getWerkCsv,
    'werkvoorraad:exporteren',
    'werkvoorraad_uitgevoerd',
  ),
  get('/werk/afspraken', werkvoorraad.getAfspraken, 'gesprek:voeren', 'afspraken_ingezien'),
  post('/werk/verdeling', werkvoorraad.postVerdeling, 'melding:toewijzen', 'werkvoorraad_ingezien'),
  get('/werk/autorisatiematrix', autorisatie.getMatrix, 'matrix:inzien'),
  get('/werk/privacy/autorisaties', autorisatie.getNagerekend, 'autorisatie:narekenen'),
  get('/werk/privacy/log', logboek.getLogboek, 'logboek:inzien'),
  post('/werk/privacy/log/uitvoer', logboek.postUitvoer, 'logboek:uitvoeren'),
  get('/werk/privacy/inzage', inzage.getZoeken, 'inzage:inzien'),
  post('/werk/privacy/inzage/zoeken', inzage.postZoeken, 'inzage:inzien', 'inzage_gezocht'),
  get('/werk/privacy/inzage/:id', inzage.getWieKeek, 'inzage:inzien', 'inzage_ingezien'),
  get('/werk/privacy/inzage/:id/brief', inzage.getBrief, 'inzage:inzien', 'inzage_uitgeschreven'),
  get('/werk/privacy/controle', controle.getControle, 'controle:inzien'),
  post('/werk/privacy/controle/:id/uitkomst', controle.postUitkomst, 'controle:beoordelen'),

  get('/werk/noodtoegang', noodtoegang.getBevestigen, 'noodtoegang:bevestigen'),
  post('/werk/noodtoegang/:id/bevestiging', noodtoegang.postBevestiging, 'noodtoegang:bevestigen'),
  get('/werk/privacy/noodtoegang', noodtoegang.getPrivacy, 'noodtoegang:beoordelen'),
  post('/werk/privacy/noodtoegang/:id/beoordeling', noodtoegang.postBeoordeling, 'noodtoegang:beoordelen'),
  get('/werk/inwoners/:id/noodtoegang', noodtoegang.getNoodtoegang, 'noodtoegang:nemen', 'inwoner_herkend'),
  post('/werk/inwoners/:id/noodtoegang', noodtoegang.postNoodtoegang, 'noodtoegang:nemen', 'inwoner_herkend'),

  get('/werk/uitsluitingen', uitsluiting.getUitsluitingen, 'uitsluiting:opgeven'),
  post('/werk/uitsluitingen', uitsluiting.postUitsluiting, 'uitsluiting:opgeven'),
  post('/werk/uitsluitingen/verklaring', uitsluiting.postVerklaring, 'uitsluiting:verklaren'),
  post('/werk/uitsluitingen/:id/herroeping', uitsluiting.postHerroeping, 'uitsluiting:herroepen'),
  get('/werk/privacy/uitsluitingen', uitsluiting.getPrivacy, 'uitsluiting:beoordelen'),
  post('/werk/privacy/uitsluitingen/:id/besluit', uitsluiting.postBesluit, 'uitsluiting:beoordelen'),

  post('/werk/concepten', concept.postConcept, 'werkplek:openen'),
  post('/werk/concepten/weg', concept.postWeggooien, 'werkplek:openen'),

  get('/werk/team', formatie.getTeam, 'team:inzien'),
  post('/werk/team/formatie', formatie.postFormatie, 'formatie:vastleggen'),
  post('/werk/team/formatie/einde', formatie.postEinde, 'formatie:vastleggen'),
  post('/werk/team/verlof', formatie.postVerlof, 'verlof:vastleggen'),
  post('/werk/team/verlof/intrekking', formatie.postIntrekking, 'verlof:vastleggen'),
  post('/werk/team/inzet', formatie.postInzet, 'inzet:vastleggen'),
  get('/werk/opbouwwerk', opbouwwerk.getProjecten, 'opbouwproject:inzien'),
  post('/werk/opbouwwerk', opbouwwerk.postProject, 'opbouwproject:starten'),
  get('/werk/opbouwwerk/:id', opbouwwerk.getProject, 'opbouwproject:inzien'),
  post('/werk/opbouwwerk/:id/uren', opbouwwerk.postUren, 'opbouwproject:uren_schrijven'),
  post('/werk/opbouwwerk/:id/afsluiting', opbouwwerk.postAfsluiting, 'opbouwproject:afsluiten'),

  get('/werk/contact/nieuw', toegang.getNieuw, 'contact:vastleggen'),
  post('/werk/contact', toegang.postContact, 'contact:vastleggen', 'inwoner_herkend'),
  post('/werk/contact/herkennen', toegang.postHerkennen, 'inwoner:herkennen', 'inwoner_herkend'),
  post('/werk/contact/brp', toegang.postBrp, 'inwoner:herkennen', 'inwoner_herkend'),
  post('/werk/zoeken', toegang.postZoeken, 'inwoner:herkennen', 'inwoner_herkend'),
  get('/werk/inwoners/:id/koppeling', inwoner.getKoppeling, 'inwoner:koppelen', 'inwoner_ingezien'),
  post('/werk/inwoners/:id/brp', inwoner.postBrp, 'inwoner:koppelen', 'inwoner_ingezien'),
  post('/werk/inwoners/:id/koppeling', inwoner.postKoppeling, 'inwoner:koppelen', 'inwoner_ingezien'),
  get('/werk/inwoners/:id/samenvoeging', inwoner.getSamenvoeging, 'inwoner:samenvoegen', 'inwoner_ingezien'),
  post(
    '/werk/inwoners/:id/samenvoeging/zoeken',
    inwoner.postZoeken,
    'inwoner:samenvoegen',
    'inwoner_herkend',
  ),
  post(
    '/werk/inwoners/:id/samenvoeging',
    inwoner.postSamenvoeging,
    'inwoner:samenvoegen',
    'inwoner_ingezien',
  ),
  get('/werk/samenvoegingen/:id', inwoner.getSamengevoegd, 'inwoner:samenvoegen', 'inwoner_ingezien'),
  post('/werk/samenvoegingen/:id/ongedaan', inwoner.postOngedaan, 'inwoner:samenvoegen', 'inwoner_ingezien'),
  get('/werk/contact/:id', toegang.getContact, 'contact:vastleggen', 'contact_ingezien'),
  get('/werk/contact/:id/melding', toegang.getUitbouwen, 'melding:registreren', 'inwoner_herkend'),
  post('/werk/meldingen', toegang.postMelding, 'melding:registreren', 'inwoner_herkend'),
  get('/werk/meldingen/:id/inwoner', toegang.getWieIsHet, 'melding:koppelen', 'inwoner_herkend'),
  post(
    '/werk/meldingen/:id/inwoner/herkennen',
    toegang.postWieHerkennen,
    'melding:koppelen',
    'inwoner_herkend',
  ),
  post('/werk/meldingen/:id/inwoner/brp', toegang.postWieBrp, 'melding:koppelen', 'inwoner_herkend'),
  post('/werk/meldingen/:id/inwoner', toegang.postWieIsHet, 'melding:koppelen', 'inwoner_herkend'),
  get('/werk/meldingen/:id', melding.getMelding, 'melding:inzien', 'melding_ingezien'),
  post('/werk/meldingen/:id/screening', melding.postScreening, 'melding:screenen', 'melding_ingezien'),
  post('/werk/meldingen/:id/afsluiting', melding.postAfsluiting, 'melding:beantwoorden', 'melding_ingezien'),
  post(
    '/werk/meldingen/:id/doorverwijzing',
    melding.postDoorverwijzing,
    'melding:doorverwijzen',
    'melding_ingezien',
  ),
  post('/werk/meldingen/:id/intrekking', melding.postIntrekking, 'melding:intrekken', 'melding_ingezien'),
  post('/werk/meldingen/:id/heropening', melding.postHeropening, 'melding:heropenen', 'melding_ingezien'),
  post('/werk/meldingen/:id/toewijzing', melding.postToewijzing, 'melding:toewijzen', 'melding_ingezien'),
  post('/werk/meldingen/:id/teruggave', melding.postTeruggave, 'melding:teruggeven', 'melding_ingezien'),
  post('/werk/meldingen/:id/contact', melding.postContact, 'contact:vastleggen', 'melding_ingezien'),
  get('/werk/meldingen/:id/eigen-plan', eigenplan.getEigenPlan, 'eigen_plan:inleveren', 'melding_ingezien'),
  post('/werk/meldingen/:id/eigen-plan', eigenplan.postEigenPlan, 'eigen_plan:inleveren', 'melding_ingezien'),
  post('/werk/meldingen/:id/bevestiging', melding.postBevestiging, 'contact:vastleggen', 'melding_ingezien'),

  get('/werk/beheer', instelling.getBeheer, 'triage:inzien'),
  get('/werk/beheer/instellingen', instelling.getInstellingen, 'instelling:inzien'),
  post('/werk/beheer/instellingen/contactgrens', instelling.postContactgrens, 'contactgrens:besluiten'),
  post('/werk/beheer/instellingen/herinnering', instelling.postHerinnering, 'gemeente:instellen'),
  get('/werk/beheer/kernen', inwonertal.getKernen, 'instelling:inzien'),
  post('/werk/beheer/kernen', inwonertal.postKernen, 'gemeente:instellen'),
  get('/werk/beheer/medewerkers', aanstelling.getMedewerkers, 'medewerker:inzien'),
  post('/werk/beheer/medewerkers', aanstelling.postNieuw, 'medewerker:in_dienst_nemen'),
  post('/werk/beheer/medewerkers/zoeken', aanstelling.postZoeken, 'medewerker:inzien'),
  get('/werk/beheer/medewerkers/nieuw', aanstelling.getNieuw, 'medewerker:in_dienst_nemen'),
  get('/werk/beheer/medewerkers/:id', aanstelling.getMedewerker, 'medewerker:inzien'),
  post('/werk/beheer/medewerkers/:id/gegevens', aanstelling.postGegevens, 'medewerker:wijzigen'),
  post('/werk/beheer/medewerkers/:id/vertrek', aanstelling.postVertrek, 'medewerker:uit_dienst_nemen'),
  post('/werk/beheer/medewerkers/:id/blijven', aanstelling.postBlijven, 'medewerker:blijven'),
  post('/werk/beheer/medewerkers/:id/terugkeer', aanstelling.postTerugkeer, 'medewerker:terugkomen'),
  post('/werk/beheer/medewerkers/:id/aanstellingen', aanstelling.postAanstelling, 'aanstelling:geven'),
  post('/werk/beheer/medewerkers/:id/einde', aanstelling.postEinde, 'aanstelling:beeindigen'),
  post('/werk/beheer/medewerkers/:id/herstel', aanstelling.postHerstel, 'aanstelling:herstellen'),
  post('/werk/beheer/medewerkers/:id/voorstellen', aanstelling.postVoorstel, 'rolvoorstel:voorstellen'),
  get('/werk/beheer/rolvoorstellen', rolvoorstel.getVoorstellen, 'rolvoorstel:inzien'),
  post('/werk/beheer/rolvoorstellen/:id/bevestiging', rolvoorstel.postBevestiging, 'rolvoorstel:bevestigen'),
  post('/werk/beheer/rolvoorstellen/:id/weigering', rolvoorstel.postWeigering, 'rolvoorstel:weigeren'),
  post('/werk/beheer/rolvoorstellen/:id/intrekking', rolvoorstel.postIntrekking, 'rolvoorstel:intrekken'),
  get('/werk/beheer/triage', triage.getTriage, 'triage:inzien'),
  get('/werk/beheer/triage/versies/:nummer', triage.getVersie, 'triage:inzien'),
  get('/werk/beheer/triage/regels/:code', triage.getRegelgebruik, 'triage:inzien'),
  get('/werk/beheer/triage/concept', triage.getConcept, 'triage:aanpassen'),
  post('/werk/beheer/triage/concept', triage.postConcept, 'triage:kopieren'),
  get('/werk/beheer/triage/concept/regels/:code', triage.getRegel, 'triage:aanpassen'),
  post('/werk/beheer/triage/concept/regels/:code', triage.postRegel, 'triage:aanpassen'),
  post('/werk/beheer/triage/concept/plaats', triage.postPlaats, 'triage:aanpassen'),
  get('/werk/beheer/triage/concept/toets', triage.getToets, 'triage:toetsen'),
  post('/werk/beheer/triage/concept/toets', triage.postToets, 'triage:toetsen'),
  post('/werk/beheer/triage/concept/weg', triage.postWeg, 'triage:weggooien'),
  post('/werk/beheer/triage/publicatie', triage.postPublicatie, 'triage:publiceren'),

  ...bewaarroutes,
  ...monitorroutes,
  ...privacyroutes,
  ...dossierroutes,
]
