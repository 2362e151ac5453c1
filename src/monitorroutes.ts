// The URLs of the monitor: figures, rapporten, streefwaarden, and what belongs to them.

import type { Route } from './context.ts'
import * as vragen from './features/ervaring/openbaar.tsx'
import * as ervaring from './features/ervaring/werkplek.tsx'
import * as kosten from './features/kosten/werkplek.tsx'
import * as monitor from './features/monitor/werkplek.tsx'
import { get, post, postUpload } from './route.ts'

export const monitorroutes: readonly Route[] = [
  get('/werk/monitor', monitor.getMonitor, 'monitor:inzien'),
  get('/werk/monitor/:code', monitor.getCijfer, 'monitor:inzien'),
  get('/werk/ervaring', ervaring.getErvaring, 'ervaring:beheren'),
  post('/werk/ervaring/steekproef', ervaring.postSteekproef, 'ervaring:beheren'),
  get('/werk/ervaring/papier', ervaring.getPapier, 'ervaring:invoeren'),
  post('/werk/ervaring/papier', ervaring.postPapier, 'ervaring:invoeren'),
  get('/werk/ervaring/toelichtingen', ervaring.getToelichtingen, 'ervaring:toelichtingen'),
  get('/werk/trajecten/:id/ervaring', ervaring.getVraag, 'ervaring:vragen', 'traject_ingezien'),
  post('/werk/trajecten/:id/ervaring', ervaring.postVraag, 'ervaring:vragen', 'traject_ingezien'),
  get('/e/:code', vragen.getVragen),
  post('/e/:code', vragen.postVragen),
  get('/werk/kosten', kosten.getKosten, 'kosten:beheren'),
  postUpload('/werk/kosten', kosten.postKosten, 'kosten:beheren'),
  post('/werk/kosten/:id/terugname', kosten.postTerugnemen, 'kosten:beheren'),
]
