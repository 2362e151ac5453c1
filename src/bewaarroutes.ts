// The URLs of how long things are kept and of destroying them.

import type { Route } from './context.ts'
import * as bewaartermijn from './features/bewaartermijn/werkplek.tsx'
import * as stop from './features/vernietiging/stopdeur.tsx'
import * as vernietiging from './features/vernietiging/werkplek.tsx'
import { get, post } from './route.ts'

export const bewaarroutes: readonly Route[] = [
  get('/werk/beheer/bewaartermijnen', bewaartermijn.getBewaartermijnen, 'bewaartermijn:inzien'),
  post('/werk/beheer/bewaartermijnen', bewaartermijn.postBewaartermijn, 'bewaartermijn:vaststellen'),
  get('/werk/beheer/vernietiging', vernietiging.getVernietiging, 'vernietiging:inzien'),
  post('/werk/beheer/vernietiging', vernietiging.postLijst, 'vernietigingslijst:opstellen'),
  get('/werk/beheer/vernietiging/:id', vernietiging.getLijst, 'vernietiging:inzien'),
  post('/werk/beheer/vernietiging/:id/akkoord', vernietiging.postAkkoord, 'vernietigingslijst:goedkeuren'),
  post('/werk/beheer/vernietiging/:id/afhalen', vernietiging.postAfhalen, 'vernietigingslijst:afhalen'),
  post(
    '/werk/beheer/vernietiging/:id/intrekking',
    vernietiging.postIntrekking,
    'vernietigingslijst:intrekken',
  ),
  get('/werk/beheer/vernietigd', vernietiging.getVernietigd, 'vernietiging:inzien'),
  get('/werk/beheer/vernietigingsstops', stop.getStops, 'vernietigingsstop:plaatsen'),
  post('/werk/beheer/vernietigingsstops', stop.postStop, 'vernietigingsstop:plaatsen'),
  post('/werk/beheer/vernietigingsstops/:id/opheffing', stop.postOpheffing, 'vernietigingsstop:opheffen'),
]
