// The URLs of the monitor: figures, rapporten, streefwaarden, and what belongs to them.

import type { Route } from './context.ts'
import * as activiteit from './features/activiteit/werkplek.tsx'
import * as analyse from './features/analyse/werkplek.tsx'
import * as benchmark from './features/benchmark/werkplek.tsx'
import * as budget from './features/budget/werkplek.tsx'
import * as doorklik from './features/dossier/doorklikdeur.tsx'
import { duidingDeel } from './features/duiding/deel.tsx'
import * as duiding from './features/duiding/werkplek.tsx'
import * as vragen from './features/ervaring/openbaar.tsx'
import * as ervaring from './features/ervaring/werkplek.tsx'
import * as kosten from './features/kosten/werkplek.tsx'
import * as kwalitatief from './features/kwalitatief/werkplek.tsx'
import * as monitor from './features/monitor/werkplek.tsx'
import * as prognose from './features/prognose/werkplek.tsx'
import { raadsvraagDeel } from './features/raadsvraag/deel.tsx'
import * as raadsvraag from './features/raadsvraag/werkplek.tsx'
import * as rapportopenbaar from './features/rapport/openbaar.tsx'
import * as rapport from './features/rapport/werkplek.tsx'
import * as streefwaarde from './features/streefwaarde/werkplek.tsx'
import { get, post, postUpload } from './route.ts'

export const monitorroutes: readonly Route[] = [
  get('/werk/monitor', monitor.getMonitor, 'monitor:inzien'),
  get(
    '/werk/monitor/:code',
    monitor.cijferDeur([benchmark.benchmarkDeel, duidingDeel, raadsvraagDeel]),
    'monitor:inzien',
  ),
  get('/werk/monitor/:code/dossiers', doorklik.getDoorklik, 'monitor:inzien', 'dossiers_ingezien'),
  get('/werk/activiteiten', activiteit.getActiviteiten, 'monitor:inzien'),
  post('/werk/activiteiten', activiteit.postActiviteit, 'activiteit:beheren'),
  get('/werk/activiteiten/:id', activiteit.getActiviteit, 'activiteit:beheren'),
  post('/werk/activiteiten/:id', activiteit.postWijziging, 'activiteit:beheren'),
  get('/werk/benchmarks', benchmark.getBenchmarks, 'benchmark:beheren'),
  postUpload('/werk/benchmarks', benchmark.postBenchmarks, 'benchmark:beheren'),
  post('/werk/benchmarks/:id/terugname', benchmark.postTerugname, 'benchmark:beheren'),
  get('/werk/resultaten', kwalitatief.getResultaten, 'monitor:inzien'),
  get('/werk/resultaten/:code', kwalitatief.getResultaat, 'monitor:inzien'),
  post('/werk/resultaten/:code/metingen', kwalitatief.postMeting, 'kwalitatief:vastleggen'),
  post(
    '/werk/resultaten/:code/metingen/:id/intrekking',
    kwalitatief.postIntrekking,
    'kwalitatief:vastleggen',
  ),
  get('/werk/ervaring', ervaring.getErvaring, 'ervaring:beheren'),
  post('/werk/ervaring/steekproef', ervaring.postSteekproef, 'ervaring:beheren'),
  get('/werk/ervaring/papier', ervaring.getPapier, 'ervaring:invoeren'),
  post('/werk/ervaring/papier', ervaring.postPapier, 'ervaring:invoeren'),
  get('/werk/ervaring/toelichtingen', ervaring.getToelichtingen, 'ervaring:toelichtingen'),
  get('/werk/trajecten/:id/ervaring', ervaring.getVraag, 'ervaring:vragen', 'traject_ingezien'),
  post('/werk/trajecten/:id/ervaring', ervaring.postVraag, 'ervaring:vragen', 'traject_ingezien'),
  get('/e/:code', vragen.getVragen),
  post('/e/:code', vragen.postVragen),
  get('/werk/analyse', analyse.getAnalyse, 'analyse:inzien'),
  get('/werk/analyse/:beeld', analyse.getBeeld, 'analyse:inzien'),
  get('/werk/budget', budget.getBudget, 'budget:inzien'),
  post('/werk/budget', budget.postBudget, 'budget:vastleggen'),
  post('/werk/budget/plafonds', budget.postPlafond, 'omzetplafond:vastleggen'),
  get('/werk/prognose', prognose.getPrognose, 'budget:inzien'),
  get('/werk/prognose/bestanden/:bestand', prognose.getBestand, 'budget:inzien'),
  get('/werk/prognose/beheer', prognose.getBeheer, 'prognose:beheren'),
  postUpload('/werk/prognose/bevolking', prognose.postBevolking, 'prognose:beheren'),
  post('/werk/prognose/bevolking/:id/terugname', prognose.postTerugname, 'prognose:beheren'),
  post('/werk/prognose/maatregelen', prognose.postMaatregel, 'prognose:beheren'),
  post('/werk/prognose/maatregelen/:id/intrekking', prognose.postIntrekking, 'prognose:beheren'),
  get('/werk/kosten', kosten.getKosten, 'kosten:beheren'),
  postUpload('/werk/kosten', kosten.postKosten, 'kosten:beheren'),
  post('/werk/kosten/:id/terugname', kosten.postTerugnemen, 'kosten:beheren'),
  get('/monitor', rapportopenbaar.getMonitor),
  get('/monitor/rapporten/:id', rapportopenbaar.getRapport),
  get('/werk/rapporten', rapport.getRapporten, 'rapport:inzien'),
  post('/werk/rapporten', rapport.postRapport, 'rapport:opstellen'),
  // Not an id alone: `.csv`, `.json` or `.pdf` may follow.
  get('/werk/rapporten/:rapport', rapport.getRapport, 'rapport:inzien'),
  post('/werk/rapporten/:id/inleiding', rapport.postInleiding, 'rapport:opstellen'),
  post('/werk/rapporten/:id/cijfers', rapport.postCijfers, 'rapport:opstellen'),
  post('/werk/rapporten/:id/vaststelling', rapport.postVaststelling, 'rapport:vaststellen'),
  post('/werk/rapporten/:id/publicatie', rapport.postPublicatie, 'rapport:vaststellen'),
  post('/werk/rapporten/:id/correctie', rapport.postCorrectie, 'rapport:opstellen'),
  post('/werk/rapporten/:id/intrekking', rapport.postIntrekking, 'rapport:intrekken'),
  get('/werk/streefwaarden', streefwaarde.getStreefwaarden, 'streefwaarde:inzien'),
  get('/werk/streefwaarden/:kpi', streefwaarde.getStreefwaarde, 'streefwaarde:inzien'),
  post('/werk/streefwaarden/:kpi/voorstellen', streefwaarde.postVoorstel, 'streefwaarde:voorstellen'),
  post(
    '/werk/streefwaarden/:kpi/voorstellen/:id/besluit',
    streefwaarde.postBesluit,
    'streefwaarde:vaststellen',
  ),
  post(
    '/werk/streefwaarden/:kpi/voorstellen/:id/intrekking',
    streefwaarde.postIntrekking,
    'streefwaarde:voorstellen',
  ),
  get('/werk/duidingen/:kpi', duiding.getDuiding, 'duiding:schrijven'),
  post('/werk/duidingen/:kpi', duiding.postDuiding, 'duiding:schrijven'),
  post('/werk/duidingen/:kpi/publicatie', duiding.postPublicatie, 'duiding:publiceren'),
  get('/werk/raadsvragen', raadsvraag.getVragen, 'raadsvraag:inzien'),
  get('/werk/raadsvragen/nieuw', raadsvraag.getNieuw, 'raadsvraag:stellen'),
  post('/werk/raadsvragen', raadsvraag.postVraag, 'raadsvraag:stellen'),
  get('/werk/raadsvragen/:id', raadsvraag.getVraag, 'raadsvraag:inzien'),
  post('/werk/raadsvragen/:id/antwoord', raadsvraag.postAntwoord, 'raadsvraag:beantwoorden'),
  post('/werk/raadsvragen/:id/intrekking', raadsvraag.postIntrekking, 'raadsvraag:stellen'),
]
