// The URLs of what is closed to all but who is named: zegels, and the address of who is geheim.

import type { Route } from './context.ts'
import * as huishouden from './features/huishouden/werkplek.tsx'
import * as kindzegel from './features/kindzegel/werkplek.tsx'
import * as bewaarder from './features/zegel/bewaarderdeur.tsx'
import * as zegel from './features/zegel/werkplek.tsx'
import { get, post } from './route.ts'

export const zegelroutes: readonly Route[] = [
  get('/werk/dossiers/:id/adres', huishouden.getAdres, 'adres:inzien', 'adres_ingezien'),
  get('/werk/contacten/:id/zegel', zegel.contact.get, 'zegel:leggen', 'zegel_ingezien'),
  post('/werk/contacten/:id/zegel', zegel.contact.post, 'zegel:leggen', 'zegel_ingezien'),
  get('/werk/gesprekken/:id/zegel', zegel.gesprek.get, 'zegel:leggen', 'zegel_ingezien'),
  post('/werk/gesprekken/:id/zegel', zegel.gesprek.post, 'zegel:leggen', 'zegel_ingezien'),
  get('/werk/documenten/:id/zegel', zegel.document.get, 'zegel:leggen', 'zegel_ingezien'),
  post('/werk/documenten/:id/zegel', zegel.document.post, 'zegel:leggen', 'zegel_ingezien'),
  get('/werk/zegels', zegel.getZegels, 'zegel:inzien', 'zegels_ingezien'),
  get('/werk/zegels/:id', zegel.getZegel, 'zegel:inzien', 'zegel_ingezien'),
  post('/werk/zegels/:id/namen', zegel.postNamen, 'zegel:namen_wijzigen', 'zegel_ingezien'),
  post('/werk/zegels/:id/opheffing', zegel.postOpheffing, 'zegel:opheffen', 'zegel_ingezien'),
  get('/werk/privacy/zegels', bewaarder.getBewaarders, 'zegel:bewaarder_noemen'),
  post('/werk/privacy/zegels/:id/bewaarder', bewaarder.postBewaarder, 'zegel:bewaarder_noemen'),
  get('/werk/contacten/:id/kindzegel', kindzegel.contact.get, 'kindzegel:inzien', 'kindzegel_ingezien'),
  post('/werk/contacten/:id/kindzegel', kindzegel.contact.post, 'kindzegel:leggen', 'kindzegel_ingezien'),
  post(
    '/werk/contacten/:id/kindzegel/besluit',
    kindzegel.contact.postBesluit,
    'kindzegel:besluiten',
    'kindzegel_ingezien',
  ),
  post(
    '/werk/contacten/:id/kindzegel/opheffing',
    kindzegel.contact.postOpheffing,
    'kindzegel:opheffen',
    'kindzegel_ingezien',
  ),
  get('/werk/gesprekken/:id/kindzegel', kindzegel.gesprek.get, 'kindzegel:inzien', 'kindzegel_ingezien'),
  post('/werk/gesprekken/:id/kindzegel', kindzegel.gesprek.post, 'kindzegel:leggen', 'kindzegel_ingezien'),
  post(
    '/werk/gesprekken/:id/kindzegel/besluit',
    kindzegel.gesprek.postBesluit,
    'kindzegel:besluiten',
    'kindzegel_ingezien',
  ),
  post(
    '/werk/gesprekken/:id/kindzegel/opheffing',
    kindzegel.gesprek.postOpheffing,
    'kindzegel:opheffen',
    'kindzegel_ingezien',
  ),
  get('/werk/documenten/:id/kindzegel', kindzegel.document.get, 'kindzegel:inzien', 'kindzegel_ingezien'),
  post('/werk/documenten/:id/kindzegel', kindzegel.document.post, 'kindzegel:leggen', 'kindzegel_ingezien'),
  post(
    '/werk/documenten/:id/kindzegel/besluit',
    kindzegel.document.postBesluit,
    'kindzegel:besluiten',
    'kindzegel_ingezien',
  ),
  post(
    '/werk/documenten/:id/kindzegel/opheffing',
    kindzegel.document.postOpheffing,
    'kindzegel:opheffen',
    'kindzegel_ingezien',
  ),
  get('/werk/doelen/:id/kindzegel', kindzegel.doel.get, 'kindzegel:inzien', 'kindzegel_ingezien'),
  post('/werk/doelen/:id/kindzegel', kindzegel.doel.post, 'kindzegel:leggen', 'kindzegel_ingezien'),
  post(
    '/werk/doelen/:id/kindzegel/besluit',
    kindzegel.doel.postBesluit,
    'kindzegel:besluiten',
    'kindzegel_ingezien',
  ),
  post(
    '/werk/doelen/:id/kindzegel/opheffing',
    kindzegel.doel.postOpheffing,
    'kindzegel:opheffen',
    'kindzegel_ingezien',
  ),
]
