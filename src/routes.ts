// Every URL of all doors, one line each: who may use it, and what is logged when it shows persons.

import type { Route } from './context.ts'
import * as concept from './features/concept/werkplek.tsx'
import * as document from './features/document/werkplek.tsx'
import * as dossier from './features/dossier/werkplek.tsx'
import * as eigenplan from './features/eigenplan/werkplek.tsx'
import * as formatie from './features/formatie/werkplek.tsx'
import * as gemeente from './features/gemeente/openbaar.tsx'
import * as gesprek from './features/gesprek/werkplek.tsx'
import * as huishouden from './features/huishouden/werkplek.tsx'
import * as inwoner from './features/inwoner/werkplek.tsx'
import * as inloggen from './features/medewerker/openbaar.tsx'
import * as medewerker from './features/medewerker/werkplek.tsx'
import * as melding from './features/melding/werkplek.tsx'
import * as monitor from './features/monitor/werkplek.tsx'
import * as opbouwwerk from './features/opbouwwerk/werkplek.tsx'
import * as overdracht from './features/overdracht/werkplek.tsx'
import * as overleg from './features/overleg/werkplek.tsx'
import * as plan from './features/plan/werkplek.tsx'
import * as regie from './features/regie/werkplek.tsx'
import * as signaal from './features/signaal/werkplek.tsx'
import * as termijnapi from './features/termijn/api.ts'
import * as termijn from './features/termijn/openbaar.tsx'
import * as terugkoppeling from './features/terugkoppeling/werkplek.tsx'
import * as toegang from './features/toegang/werkplek.tsx'
import * as traject from './features/traject/werkplek.tsx'
import * as triage from './features/triage/werkplek.tsx'
import * as uitstel from './features/uitstel/werkplek.tsx'
import * as verplaatsing from './features/verplaatsing/werkplek.tsx'
import * as werkvoorraad from './features/werkvoorraad/werkplek.tsx'
import { get, post, postUpload } from './route.ts'

export const routes: readonly Route[] = [
  get('/', inloggen.getBegin),
  get('/inrichten', gemeente.getInrichten),
  post('/inrichten', gemeente.postInrichten),
  get('/inloggen', inloggen.getInloggen),
  get('/inloggen/terug', inloggen.getTerug),
  post('/uitloggen', inloggen.postUitloggen),
  get('/hulp/termijnberekening', termijn.getBerekening),
  get('/api/v1/termijnberekening', termijnapi.getTermijnberekening),
  get('/api/v1/openapi.json', termijnapi.getOpenapi),

  get('/werk', werkvoorraad.getWerk, 'werkplek:openen', 'werkvoorraad_ingezien'),
  get(
    '/werk/werkvoorraad.csv',
    werkvoorraad.getWerkCsv,
    'werkvoorraad:exporteren',
    'werkvoorraad_uitgevoerd',
  ),
  post('/werk/verdeling', werkvoorraad.postVerdeling, 'melding:toewijzen', 'werkvoorraad_ingezien'),
  get('/werk/autorisatiematrix', medewerker.getMatrix, 'matrix:inzien'),

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

  get('/werk/monitor', monitor.getMonitor, 'monitor:inzien'),
  get('/werk/monitor/:code', monitor.getCijfer, 'monitor:inzien'),

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
  get('/werk/contact/:id', toegang.getContact, 'contact:vastleggen'),
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

  get('/werk/termijnen/:id', uitstel.getTermijn, 'termijn:inzien', 'termijn_ingezien'),
  post('/werk/termijnen/:id/pauzes', uitstel.postPauze, 'termijn:pauzeren', 'termijn_ingezien'),
  post('/werk/termijnen/:id/hervatting', uitstel.postHervatting, 'termijn:hervatten', 'termijn_ingezien'),
  post('/werk/termijnen/:id/verlenging', uitstel.postVerlenging, 'termijn:verlengen', 'termijn_ingezien'),
  post('/werk/termijnen/:id/mededeling', uitstel.postMededeling, 'termijn:mededelen', 'termijn_ingezien'),

  get('/werk/plannen/:id/regie', regie.getRegie, 'regie:inzien', 'plan_ingezien'),
  post('/werk/plannen/:id/regie', regie.postAanbod, 'regie:aanbieden', 'plan_ingezien'),
  get('/werk/team/verplaatsing', verplaatsing.getVerplaatsing, 'werk:verplaatsen', 'werkvoorraad_ingezien'),
  post('/werk/team/verplaatsing/keuze', verplaatsing.postKeuze, 'werk:verplaatsen', 'werkvoorraad_ingezien'),
  post(
    '/werk/team/verplaatsing/controle',
    verplaatsing.postControle,
    'werk:verplaatsen',
    'werkvoorraad_ingezien',
  ),
  post('/werk/team/verplaatsing', verplaatsing.postVerplaatsing, 'werk:verplaatsen', 'werkvoorraad_ingezien'),
  get('/werk/waarnemingen', regie.getWaarnemingen, 'regie:waarnemen', 'plan_ingezien'),
  post('/werk/waarnemingen', regie.postWaarneming, 'regie:waarnemen', 'plan_ingezien'),
  post('/werk/waarnemingen/:id/beeindiging', regie.postWaarnemingEinde, 'regie:waarnemen', 'plan_ingezien'),
  get('/werk/regie/:id/overdracht', regie.getOverdracht, 'regie:aanbieden', 'plan_ingezien'),
  post('/werk/regie/:id/overdracht', regie.postOverdracht, 'regie:aanbieden', 'plan_ingezien'),
  post('/werk/regie/:id/aanvaarding', regie.postAanvaarding, 'regie:aanvaarden', 'plan_ingezien'),
  post('/werk/regie/:id/weigering', regie.postWeigering, 'regie:weigeren', 'plan_ingezien'),
  post('/werk/regie/:id/beeindiging', regie.postBeeindiging, 'regie:beeindigen', 'plan_ingezien'),
  post('/werk/regie/:id/overname', regie.postOvername, 'regie:overnemen', 'plan_ingezien'),
  post('/werk/regie/:id/teruggave', regie.postTeruggave, 'regie:teruggeven', 'plan_ingezien'),

  get('/werk/dossiers/:id', dossier.getDossier, 'dossier:inzien', 'dossier_ingezien'),
  post('/werk/dossiers/:id/contacten', dossier.postContact, 'contact:vastleggen', 'dossier_ingezien'),
  post('/werk/dossiers/:id/zoeken', dossier.postZoeken, 'dossier:inzien', 'dossier_doorzocht'),
  get('/werk/dossiers/:id/documenten/nieuw', document.getNieuw, 'document:toevoegen', 'dossier_ingezien'),
  postUpload('/werk/dossiers/:id/documenten', document.postNieuw, 'document:toevoegen', 'dossier_ingezien'),
  get('/werk/documenten/:id', document.getDocument, 'document:inzien', 'document_ingezien'),
  get('/werk/dossiers/:id/huishouden', huishouden.getHuishouden, 'huishouden:inzien', 'huishouden_ingezien'),
  get(
    '/werk/dossiers/:id/huishouden/samenvoeging',
    huishouden.samen.get,
    'huishouden:samenvoegen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/samenvoeging',
    huishouden.samen.post,
    'huishouden:samenvoegen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/splitsing',
    huishouden.splits.get,
    'huishouden:splitsen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/splitsing',
    huishouden.splits.post,
    'huishouden:splitsen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/verhuizing',
    huishouden.verhuis.get,
    'huishouden:verhuizen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/verhuizing',
    huishouden.verhuis.post,
    'huishouden:verhuizen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/opname',
    huishouden.opneem.get,
    'huishouden:opnemen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/opname',
    huishouden.opneem.post,
    'huishouden:opnemen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/uitschrijving',
    huishouden.uitschrijf.get,
    'huishouden:uitschrijven',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/uitschrijving',
    huishouden.uitschrijf.post,
    'huishouden:uitschrijven',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/verwacht-kind',
    huishouden.verwacht.get,
    'huishouden:verwachten',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/verwacht-kind',
    huishouden.verwacht.post,
    'huishouden:verwachten',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/geboorte',
    huishouden.geboren.get,
    'huishouden:geboorte_vastleggen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/geboorte',
    huishouden.geboren.post,
    'huishouden:geboorte_vastleggen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/overlijden',
    huishouden.overleden.get,
    'huishouden:overlijden_vastleggen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/overlijden',
    huishouden.overleden.post,
    'huishouden:overlijden_vastleggen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/relatie',
    huishouden.leg.get,
    'huishouden:relatie_leggen',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/relatie',
    huishouden.leg.post,
    'huishouden:relatie_leggen',
    'huishouden_ingezien',
  ),
  get(
    '/werk/dossiers/:id/huishouden/relatie-einde',
    huishouden.verbreek.get,
    'huishouden:relatie_verbreken',
    'huishouden_ingezien',
  ),
  post(
    '/werk/dossiers/:id/huishouden/relatie-einde',
    huishouden.verbreek.post,
    'huishouden:relatie_verbreken',
    'huishouden_ingezien',
  ),
  get('/werk/dossiers/:id/gesprekken/nieuw', gesprek.getNieuw, 'gesprek:plannen'),
  post('/werk/dossiers/:id/gesprekken', gesprek.postNieuw, 'gesprek:plannen'),
  get('/werk/gesprekken/:id', gesprek.getGesprek, 'gesprek:inzien', 'gesprek_ingezien'),
  post('/werk/gesprekken/:id/verslag', gesprek.postVerslag, 'gesprek:voeren', 'gesprek_ingezien'),
  post(
    '/werk/gesprekken/:id/vaststelling',
    gesprek.postVaststelling,
    'gesprek:verslag_vaststellen',
    'gesprek_ingezien',
  ),
  post('/werk/gesprekken/:id/afzegging', gesprek.postAfzegging, 'gesprek:afzeggen', 'gesprek_ingezien'),

  get('/werk/dossiers/:id/trajecten/nieuw', traject.getNieuw, 'traject:starten', 'dossier_ingezien'),
  post('/werk/dossiers/:id/trajecten', traject.postTraject, 'traject:starten', 'dossier_ingezien'),
  get('/werk/trajecten/:id', traject.getTraject, 'traject:inzien', 'traject_ingezien'),
  post(
    '/werk/trajecten/:id/contacten',
    traject.postContact,
    'traject:contact_vastleggen',
    'traject_ingezien',
  ),
  post('/werk/trajecten/:id/verlenging', traject.postVerlenging, 'traject:verlengen', 'traject_ingezien'),
  post('/werk/trajecten/:id/toewijzing', traject.postToewijzing, 'traject:toewijzen', 'traject_ingezien'),
  post('/werk/trajecten/:id/afsluiting', traject.postAfsluiting, 'traject:afsluiten', 'traject_ingezien'),

  get('/werk/signalen/:id', signaal.getSignaal, 'signaal:inzien', 'signaal_ingezien'),
  post('/werk/signalen/:id/oppakking', signaal.postOppakking, 'signaal:afhandelen', 'signaal_ingezien'),
  post('/werk/signalen/:id/afhandeling', signaal.postAfhandeling, 'signaal:afhandelen', 'signaal_ingezien'),

  get('/werk/overleggen', overleg.getOverleggen, 'overleg:inzien'),
  get('/werk/plannen/:id/overleggen', overleg.getVanPlan, 'overleg:inzien', 'plan_ingezien'),
  get('/werk/plannen/:id/overleggen/nieuw', overleg.getNieuw, 'overleg:plannen', 'plan_ingezien'),
  post('/werk/plannen/:id/overleggen', overleg.postNieuw, 'overleg:plannen', 'plan_ingezien'),
  get('/werk/overleggen/:id', overleg.getOverleg, 'overleg:inzien', 'overleg_ingezien'),
  post(
    '/werk/overleggen/:id/uitnodigingen',
    overleg.postUitnodiging,
    'overleg:uitnodigen',
    'overleg_ingezien',
  ),
  post(
    '/werk/overleggen/:id/uitnodiging-intrekken',
    overleg.postIntrekking,
    'overleg:uitnodigen',
    'overleg_ingezien',
  ),
  post('/werk/overleggen/:id/verslag', overleg.postVerslag, 'overleg:houden', 'overleg_ingezien'),
  post('/werk/overleggen/:id/afspraken', overleg.postAfspraak, 'afspraak:maken', 'overleg_ingezien'),
  post('/werk/overleggen/:id/afzegging', overleg.postAfzegging, 'overleg:afzeggen', 'overleg_ingezien'),

  get('/werk/meldingen/:id/overdracht', overdracht.melding.get, 'overdracht:aanbieden', 'melding_ingezien'),
  post('/werk/meldingen/:id/overdracht', overdracht.melding.post, 'overdracht:aanbieden', 'melding_ingezien'),
  get('/werk/trajecten/:id/overdracht', overdracht.traject.get, 'overdracht:aanbieden', 'traject_ingezien'),
  post('/werk/trajecten/:id/overdracht', overdracht.traject.post, 'overdracht:aanbieden', 'traject_ingezien'),
  get('/werk/plannen/:id/overdracht', overdracht.plan.get, 'overdracht:aanbieden', 'plan_ingezien'),
  post('/werk/plannen/:id/overdracht', overdracht.plan.post, 'overdracht:aanbieden', 'plan_ingezien'),
  get('/werk/overdrachten', overdracht.getLijst, 'overdracht:inzien', 'overdrachten_ingezien'),
  get('/werk/overdrachten/:id', overdracht.getOverdracht, 'overdracht:inzien', 'overdracht_ingezien'),
  post(
    '/werk/overdrachten/:id/aanvaarding',
    overdracht.postAanvaarding,
    'overdracht:aanvaarden',
    'overdracht_ingezien',
  ),
  post(
    '/werk/overdrachten/:id/weigering',
    overdracht.postWeigering,
    'overdracht:weigeren',
    'overdracht_ingezien',
  ),
  post(
    '/werk/overdrachten/:id/intrekking',
    overdracht.postIntrekking,
    'overdracht:intrekken',
    'overdracht_ingezien',
  ),
  post(
    '/werk/overdrachten/:id/zicht',
    overdracht.postZicht,
    'overdracht:zicht_beeindigen',
    'overdracht_ingezien',
  ),
  get(
    '/werk/overdrachten/:id/terugkoppeling',
    terugkoppeling.getTerugkoppeling,
    'overdracht:terugkoppelen',
    'overdracht_ingezien',
  ),
  post(
    '/werk/overdrachten/:id/terugkoppeling',
    terugkoppeling.postTerugkoppeling,
    'overdracht:terugkoppelen',
    'overdracht_ingezien',
  ),

  post('/werk/dossiers/:id/plan', plan.postOpstellen, 'plan:opstellen'),
  get('/werk/plannen/:id', plan.getPlan, 'plan:inzien', 'plan_ingezien'),
  get('/werk/plannen/:id/woorden', plan.woorden.get, 'plan:wijzigen', 'plan_ingezien'),
  post('/werk/plannen/:id/woorden', plan.woorden.post, 'plan:wijzigen', 'plan_ingezien'),
  get('/werk/plannen/:id/aanvulling', plan.aanvulling.get, 'plan:aanvullen', 'plan_ingezien'),
  post('/werk/plannen/:id/aanvulling', plan.aanvulling.post, 'plan:aanvullen', 'plan_ingezien'),
  get('/werk/plannen/:id/doelen', plan.doelen.get, 'plan:wijzigen', 'plan_ingezien'),
  post('/werk/plannen/:id/doelen', plan.doelen.post, 'plan:wijzigen', 'plan_ingezien'),
  get('/werk/plannen/:id/afspraken', plan.afspraken.get, 'afspraak:maken', 'plan_ingezien'),
  post('/werk/plannen/:id/afspraken', plan.afspraken.post, 'afspraak:maken', 'plan_ingezien'),
  get('/werk/plannen/:id/akkoord', plan.akkoord.get, 'plan:akkoord_vastleggen', 'plan_ingezien'),
  post('/werk/plannen/:id/akkoord', plan.akkoord.post, 'plan:akkoord_vastleggen', 'plan_ingezien'),
  get('/werk/plannen/:id/evaluaties', plan.evaluaties.get, 'plan:evalueren', 'plan_ingezien'),
  post('/werk/plannen/:id/evaluaties', plan.evaluaties.post, 'plan:evalueren', 'plan_ingezien'),
  get('/werk/plannen/:id/afsluiting', plan.afsluiting.get, 'plan:afsluiten', 'plan_ingezien'),
  post('/werk/plannen/:id/afsluiting', plan.afsluiting.post, 'plan:afsluiten', 'plan_ingezien'),
  post('/werk/plannen/:id/deling', plan.postDeling, 'plan:delen', 'plan_ingezien'),
  post('/werk/plannen/:id/vaststelling', plan.postVaststelling, 'plan:vaststellen', 'plan_ingezien'),
  get('/werk/plannen/:id/versies', plan.getVersies, 'plan:inzien', 'plan_ingezien'),
  get('/werk/plannen/:id/voor/:inwonerId', plan.getVoor, 'plan:inzien', 'plan_ingezien'),
  get('/werk/plannen/:id/doelafsluiting', plan.doelafsluiting.get, 'doel:afsluiten', 'plan_ingezien'),
  post('/werk/plannen/:id/doelafsluiting', plan.doelafsluiting.post, 'doel:afsluiten', 'plan_ingezien'),
  post('/werk/plannen/:id/doelheropening', plan.postDoelheropening, 'doel:heropenen', 'plan_ingezien'),
  get('/werk/plannen/:id/betwisting', plan.betwisting.get, 'afspraak:betwisten', 'plan_ingezien'),
  post('/werk/plannen/:id/betwisting', plan.betwisting.post, 'afspraak:betwisten', 'plan_ingezien'),
  get('/werk/plannen/:id/lezers', plan.lezers.get, 'plan:openstellen', 'plan_ingezien'),
  post('/werk/plannen/:id/lezers', plan.lezers.post, 'plan:openstellen', 'plan_ingezien'),
  get('/werk/plannen/:id/opvolging', plan.opvolging.get, 'plan:opvolgen', 'plan_ingezien'),
  post('/werk/plannen/:id/opvolging', plan.opvolging.post, 'plan:opvolgen', 'plan_ingezien'),
  get(
    '/werk/plannen/:id/gezondheidsbeeld',
    plan.gezondheidsbeeld.get,
    'gezondheidsbeeld:tekenen',
    'plan_ingezien',
  ),
  post(
    '/werk/plannen/:id/gezondheidsbeeld',
    plan.gezondheidsbeeld.post,
    'gezondheidsbeeld:tekenen',
    'plan_ingezien',
  ),
  get('/werk/plannen/:id/volwassen', plan.volwassen.get, 'volwassenwording:bijwerken', 'plan_ingezien'),
  post('/werk/plannen/:id/volwassen', plan.volwassen.post, 'volwassenwording:bijwerken', 'plan_ingezien'),
  get(
    '/werk/plannen/:id/jeugdhulpverlenging',
    plan.jeugdhulpverlenging.get,
    'volwassenwording:bijwerken',
    'plan_ingezien',
  ),
  post(
    '/werk/plannen/:id/jeugdhulpverlenging',
    plan.jeugdhulpverlenging.post,
    'volwassenwording:bijwerken',
    'plan_ingezien',
  ),
  post('/werk/afspraken/:id/nakoming', plan.postNakoming, 'afspraak:nakomen', 'plan_ingezien'),
]
