// The URLs of a dossier and what is in it: people, documents, gesprek, traject, overdracht, signaal, termijn.

import type { Route } from './context.ts'
import * as documentweg from './features/document/verwijderdeur.tsx'
import * as document from './features/document/werkplek.tsx'
import * as dossiers from './features/dossier/lijstdeur.tsx'
import * as dossier from './features/dossier/werkplek.tsx'
import * as gesprek from './features/gesprek/werkplek.tsx'
import * as huishouden from './features/huishouden/werkplek.tsx'
import * as overdracht from './features/overdracht/werkplek.tsx'
import * as signaal from './features/signaal/werkplek.tsx'
import * as terugkoppeling from './features/terugkoppeling/werkplek.tsx'
import * as traject from './features/traject/werkplek.tsx'
import * as uitstel from './features/uitstel/werkplek.tsx'
import * as verplaatsing from './features/verplaatsing/werkplek.tsx'
import * as verwijzing from './features/verwijzing/werkplek.tsx'
import { planroutes } from './planroutes.ts'
import { get, post, postUpload } from './route.ts'
import { vertegenwoordigingroutes } from './vertegenwoordigingroutes.ts'
import { zegelroutes } from './zegelroutes.ts'

export const dossierroutes: readonly Route[] = [
  get('/werk/termijnen/:id', uitstel.getTermijn, 'termijn:inzien', 'termijn_ingezien'),
  post('/werk/termijnen/:id/pauzes', uitstel.postPauze, 'termijn:pauzeren', 'termijn_ingezien'),
  post('/werk/termijnen/:id/hervatting', uitstel.postHervatting, 'termijn:hervatten', 'termijn_ingezien'),
  post('/werk/termijnen/:id/verlenging', uitstel.postVerlenging, 'termijn:verlengen', 'termijn_ingezien'),
  post('/werk/termijnen/:id/mededeling', uitstel.postMededeling, 'termijn:mededelen', 'termijn_ingezien'),
  get('/werk/team/verplaatsing', verplaatsing.getVerplaatsing, 'werk:verplaatsen', 'werkvoorraad_ingezien'),
  post('/werk/team/verplaatsing/keuze', verplaatsing.postKeuze, 'werk:verplaatsen', 'werkvoorraad_ingezien'),
  post(
    '/werk/team/verplaatsing/controle',
    verplaatsing.postControle,
    'werk:verplaatsen',
    'werkvoorraad_ingezien',
  ),
  post('/werk/team/verplaatsing', verplaatsing.postVerplaatsing, 'werk:verplaatsen', 'werkvoorraad_ingezien'),
  get('/werk/dossiers', dossiers.getDossiers, 'dossier:inzien', 'dossiers_ingezien'),
  post('/werk/dossiers/zoeken', dossiers.postNaam, 'dossier:inzien', 'dossiers_ingezien'),
  get('/werk/dossiers/:id', dossier.getDossier, 'dossier:inzien', 'dossier_ingezien'),
  post('/werk/dossiers/:id/contacten', dossier.postContact, 'contact:vastleggen', 'dossier_ingezien'),
  post('/werk/dossiers/:id/zoeken', dossier.postZoeken, 'dossier:inzien', 'dossier_doorzocht'),
  get('/werk/dossiers/:id/documenten/nieuw', document.getNieuw, 'document:toevoegen', 'dossier_ingezien'),
  postUpload('/werk/dossiers/:id/documenten', document.postNieuw, 'document:toevoegen', 'dossier_ingezien'),
  get('/werk/documenten/:id', document.getDocument, 'document:inzien', 'document_ingezien'),
  get(
    '/werk/documenten/:id/verwijdering',
    documentweg.getVerwijdering,
    'document:verwijderen',
    'dossier_ingezien',
  ),
  post(
    '/werk/documenten/:id/verwijdering',
    documentweg.postVerwijdering,
    'document:verwijderen',
    'dossier_ingezien',
  ),
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
  get('/werk/meldingen/:id/overdracht', overdracht.melding.get, 'overdracht:aanbieden', 'melding_ingezien'),
  post('/werk/meldingen/:id/overdracht', overdracht.melding.post, 'overdracht:aanbieden', 'melding_ingezien'),
  get('/werk/trajecten/:id/overdracht', overdracht.traject.get, 'overdracht:aanbieden', 'traject_ingezien'),
  post('/werk/trajecten/:id/overdracht', overdracht.traject.post, 'overdracht:aanbieden', 'traject_ingezien'),
  get('/werk/verwijzingen/:id', verwijzing.getVerwijzing, 'verwijzing:inzien', 'melding_ingezien'),
  post(
    '/werk/verwijzingen/:id/toestemming',
    verwijzing.postToestemming,
    'verwijzing:toestemmen',
    'melding_ingezien',
  ),
  post(
    '/werk/verwijzingen/:id/terugkoppeling',
    verwijzing.postTerugkoppeling,
    'verwijzing:terugkoppelen',
    'melding_ingezien',
  ),
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
  post(
    '/werk/overdrachten/:id/nieuw-zicht',
    overdracht.postNieuwZicht,
    'overdracht:zicht_geven',
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

  ...planroutes,
  ...vertegenwoordigingroutes,
  ...zegelroutes,
]
