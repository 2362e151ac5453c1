// The URLs of what an inwoner asks about the own data, and of the verwerkingsregister.

import type { Route } from './context.ts'
import * as register from './features/verwerkingsregister/werkplek.tsx'
import * as verzoekIn from './features/verzoek/dossierdeur.tsx'
import * as vanFunctionaris from './features/verzoek/functionarisdeur.tsx'
import * as kopie from './features/verzoek/kopiedeur.tsx'
import * as opVerzoek from './features/verzoek/vernietigdeur.tsx'
import * as verzoek from './features/verzoek/werkplek.tsx'
import { get, post } from './route.ts'

export const privacyroutes: readonly Route[] = [
  get('/werk/dossiers/:id/verzoeken', verzoekIn.getVerzoekenIn, 'verzoek:inzien', 'verzoek_ingezien'),
  get('/werk/dossiers/:id/verzoeken/nieuw', verzoekIn.getNieuw, 'verzoek:registreren', 'verzoek_ingezien'),
  post('/werk/dossiers/:id/verzoeken', verzoekIn.postNieuw, 'verzoek:registreren', 'verzoek_ingezien'),
  get('/werk/privacy/inzage/:id/verzoek', vanFunctionaris.getNieuw, 'verzoek:beslissen', 'verzoek_ingezien'),
  post(
    '/werk/privacy/inzage/:id/verzoek',
    vanFunctionaris.postNieuw,
    'verzoek:beslissen',
    'verzoek_ingezien',
  ),
  get('/werk/privacy/verzoeken', verzoek.getVerzoeken, 'verzoek:beslissen', 'verzoeken_ingezien'),
  get('/werk/privacy/verzoeken/:id', verzoek.getVerzoek, 'verzoek:beslissen', 'verzoek_ingezien'),
  get('/werk/privacy/verzoeken/:id/brief', verzoek.getBrief, 'verzoek:beslissen', 'verzoek_ingezien'),
  post(
    '/werk/privacy/verzoeken/:id/identiteit',
    verzoek.postIdentiteit,
    'verzoek:beslissen',
    'verzoek_ingezien',
  ),
  post('/werk/privacy/verzoeken/:id/uitstel', verzoek.postUitstel, 'verzoek:beslissen', 'verzoek_ingezien'),
  post('/werk/privacy/verzoeken/:id/besluit', verzoek.postBesluit, 'verzoek:beslissen', 'verzoek_ingezien'),
  post(
    '/werk/privacy/verzoeken/:id/uitvoering',
    verzoek.postUitvoering,
    'verzoek:beslissen',
    'verzoek_ingezien',
  ),
  post(
    '/werk/privacy/verzoeken/:id/verklaring',
    verzoek.postVerklaring,
    'verzoek:beslissen',
    'verzoek_ingezien',
  ),
  post(
    '/werk/privacy/verzoeken/:id/intrekking',
    verzoek.postIntrekking,
    'verzoek:beslissen',
    'verzoek_ingezien',
  ),
  post('/werk/privacy/verzoeken/:id/nakijker', verzoek.postNakijker, 'verzoek:beslissen', 'verzoek_ingezien'),
  get('/werk/verzoeken/:id/vernietiging', opVerzoek.getVernietiging, 'verzoek:nakijken', 'verzoek_ingezien'),
  post(
    '/werk/verzoeken/:id/vernietiging',
    opVerzoek.postVernietiging,
    'verzoek:nakijken',
    'verzoek_ingezien',
  ),
  get('/werk/verzoeken/:id/kopie', kopie.getKopie, 'kopie:inzien', 'kopie_ingezien'),
  get('/werk/verzoeken/:id/kopie/afdruk', kopie.getAfdruk, 'verzoek:beslissen', 'kopie_uitgevoerd'),
  post('/werk/verzoeken/:id/kopie/bestand', kopie.postBestand, 'verzoek:beslissen', 'kopie_uitgevoerd'),
  post('/werk/verzoeken/:id/kopie/weglating', kopie.postWeglating, 'verzoek:nakijken', 'kopie_ingezien'),
  post(
    '/werk/verzoeken/:id/kopie/terugzetting',
    kopie.postTerugzetting,
    'verzoek:nakijken',
    'kopie_ingezien',
  ),
  post('/werk/verzoeken/:id/kopie/nakijking', kopie.postNakijking, 'verzoek:nakijken', 'kopie_ingezien'),

  get('/werk/privacy/verwerkingsregister', register.getRegister, 'verwerking:inzien'),
  get('/werk/privacy/verwerkingsregister/afdruk', register.getAfdruk, 'verwerking:inzien'),
  get('/werk/privacy/verwerkingsregister/bestand', register.getBestand, 'verwerking:inzien'),
  get('/werk/privacy/verwerkingsregister/:code', register.getVerwerking, 'verwerking:inzien'),
  post('/werk/privacy/verwerkingsregister/:code', register.postVerwerking, 'verwerking:wijzigen'),
]
