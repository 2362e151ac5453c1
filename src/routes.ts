// Every URL of all doors, one line each: who may use it, and what is logged when it shows persons.

import type { Route } from './context.ts'
import * as inloggen from './features/medewerker/openbaar.tsx'
import * as medewerker from './features/medewerker/werkplek.tsx'
import * as melding from './features/melding/werkplek.tsx'
import * as toegang from './features/toegang/werkplek.tsx'
import * as werkvoorraad from './features/werkvoorraad/werkplek.tsx'

export const routes: readonly Route[] = [
  { methode: 'GET', pad: '/', recht: 'openbaar', deur: inloggen.getBegin },
  { methode: 'GET', pad: '/inloggen', recht: 'openbaar', deur: inloggen.getInloggen },
  { methode: 'GET', pad: '/inloggen/terug', recht: 'openbaar', deur: inloggen.getTerug },
  { methode: 'POST', pad: '/uitloggen', recht: 'openbaar', deur: inloggen.postUitloggen },

  { methode: 'GET', pad: '/werk', recht: 'werkplek:openen', deur: werkvoorraad.getWerk },
  { methode: 'GET', pad: '/werk/autorisatiematrix', recht: 'matrix:inzien', deur: medewerker.getMatrix },

  { methode: 'GET', pad: '/werk/contact/nieuw', recht: 'contact:vastleggen', deur: toegang.getNieuw },
  {
    methode: 'POST',
    pad: '/werk/contact',
    recht: 'contact:vastleggen',
    inzage: 'inwoner_herkend',
    deur: toegang.postContact,
  },
  {
    methode: 'POST',
    pad: '/werk/contact/herkennen',
    recht: 'inwoner:herkennen',
    inzage: 'inwoner_herkend',
    deur: toegang.postHerkennen,
  },
  { methode: 'GET', pad: '/werk/contact/:id', recht: 'contact:vastleggen', deur: toegang.getContact },
  {
    methode: 'GET',
    pad: '/werk/contact/:id/melding',
    recht: 'melding:registreren',
    deur: toegang.getUitbouwen,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen',
    recht: 'melding:registreren',
    inzage: 'inwoner_herkend',
    deur: toegang.postMelding,
  },
  {
    methode: 'GET',
    pad: '/werk/meldingen/:id',
    recht: 'melding:inzien',
    inzage: 'melding_ingezien',
    deur: melding.getMelding,
  },
]
