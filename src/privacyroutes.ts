// The URLs of what an inwoner asks about the own data, and of the verwerkingsregister.

import type { Route } from './context.ts'
import * as register from './features/verwerkingsregister/werkplek.tsx'
import { get, post } from './route.ts'

export const privacyroutes: readonly Route[] = [
  get('/werk/privacy/verwerkingsregister', register.getRegister, 'verwerking:inzien'),
  get('/werk/privacy/verwerkingsregister/afdruk', register.getAfdruk, 'verwerking:inzien'),
  get('/werk/privacy/verwerkingsregister/bestand', register.getBestand, 'verwerking:inzien'),
  get('/werk/privacy/verwerkingsregister/:code', register.getVerwerking, 'verwerking:inzien'),
  post('/werk/privacy/verwerkingsregister/:code', register.postVerwerking, 'verwerking:wijzigen'),
]
