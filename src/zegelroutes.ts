// The URLs of what is closed to all but who is named: zegels, and the address of who is geheim.

import type { Route } from './context.ts'
import * as huishouden from './features/huishouden/werkplek.tsx'
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
]
