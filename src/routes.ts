// Every URL of all doors, one line each: who may use it, and what is logged when it shows persons.

import type { Route } from './context.ts'
import * as gemeente from './features/gemeente/openbaar.tsx'
import * as dossier from './features/dossier/werkplek.tsx'
import * as gesprek from './features/gesprek/werkplek.tsx'
import * as inloggen from './features/medewerker/openbaar.tsx'
import * as medewerker from './features/medewerker/werkplek.tsx'
import * as melding from './features/melding/werkplek.tsx'
import * as monitor from './features/monitor/werkplek.tsx'
import * as regie from './features/regie/werkplek.tsx'
import * as toegang from './features/toegang/werkplek.tsx'
import * as traject from './features/traject/werkplek.tsx'
import * as werkvoorraad from './features/werkvoorraad/werkplek.tsx'

export const routes: readonly Route[] = [
  { methode: 'GET', pad: '/', recht: 'openbaar', deur: inloggen.getBegin },
  { methode: 'GET', pad: '/inrichten', recht: 'openbaar', deur: gemeente.getInrichten },
  { methode: 'POST', pad: '/inrichten', recht: 'openbaar', deur: gemeente.postInrichten },
  { methode: 'GET', pad: '/inloggen', recht: 'openbaar', deur: inloggen.getInloggen },
  { methode: 'GET', pad: '/inloggen/terug', recht: 'openbaar', deur: inloggen.getTerug },
  { methode: 'POST', pad: '/uitloggen', recht: 'openbaar', deur: inloggen.postUitloggen },

  {
    methode: 'GET',
    pad: '/werk',
    recht: 'werkplek:openen',
    inzage: 'werkvoorraad_ingezien',
    deur: werkvoorraad.getWerk,
  },
  {
    methode: 'GET',
    pad: '/werk/werkvoorraad.csv',
    recht: 'werkvoorraad:exporteren',
    inzage: 'werkvoorraad_uitgevoerd',
    deur: werkvoorraad.getWerkCsv,
  },
  {
    methode: 'POST',
    pad: '/werk/verdeling',
    recht: 'melding:toewijzen',
    inzage: 'werkvoorraad_ingezien',
    deur: werkvoorraad.postVerdeling,
  },
  { methode: 'GET', pad: '/werk/autorisatiematrix', recht: 'matrix:inzien', deur: medewerker.getMatrix },

  { methode: 'GET', pad: '/werk/monitor', recht: 'monitor:inzien', deur: monitor.getMonitor },
  { methode: 'GET', pad: '/werk/monitor/:code', recht: 'monitor:inzien', deur: monitor.getCijfer },

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
  {
    methode: 'POST',
    pad: '/werk/contact/brp',
    recht: 'inwoner:herkennen',
    inzage: 'inwoner_herkend',
    deur: toegang.postBrp,
  },
  { methode: 'GET', pad: '/werk/contact/:id', recht: 'contact:vastleggen', deur: toegang.getContact },
  {
    methode: 'GET',
    pad: '/werk/contact/:id/melding',
    recht: 'melding:registreren',
    inzage: 'inwoner_herkend',
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
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/screening',
    recht: 'melding:screenen',
    inzage: 'melding_ingezien',
    deur: melding.postScreening,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/afsluiting',
    recht: 'melding:beantwoorden',
    inzage: 'melding_ingezien',
    deur: melding.postAfsluiting,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/doorverwijzing',
    recht: 'melding:doorverwijzen',
    inzage: 'melding_ingezien',
    deur: melding.postDoorverwijzing,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/intrekking',
    recht: 'melding:intrekken',
    inzage: 'melding_ingezien',
    deur: melding.postIntrekking,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/heropening',
    recht: 'melding:heropenen',
    inzage: 'melding_ingezien',
    deur: melding.postHeropening,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/toewijzing',
    recht: 'melding:toewijzen',
    inzage: 'melding_ingezien',
    deur: melding.postToewijzing,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/teruggave',
    recht: 'melding:teruggeven',
    inzage: 'melding_ingezien',
    deur: melding.postTeruggave,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/contact',
    recht: 'contact:vastleggen',
    inzage: 'melding_ingezien',
    deur: melding.postContact,
  },
  {
    methode: 'POST',
    pad: '/werk/meldingen/:id/bevestiging',
    recht: 'contact:vastleggen',
    inzage: 'melding_ingezien',
    deur: melding.postBevestiging,
  },

  {
    methode: 'GET',
    pad: '/werk/plannen/:id/regie',
    recht: 'regie:inzien',
    inzage: 'plan_ingezien',
    deur: regie.getRegie,
  },
  {
    methode: 'POST',
    pad: '/werk/plannen/:id/regie',
    recht: 'regie:aanbieden',
    inzage: 'plan_ingezien',
    deur: regie.postAanbod,
  },
  {
    methode: 'POST',
    pad: '/werk/regie/:id/aanvaarding',
    recht: 'regie:aanvaarden',
    inzage: 'plan_ingezien',
    deur: regie.postAanvaarding,
  },
  {
    methode: 'POST',
    pad: '/werk/regie/:id/weigering',
    recht: 'regie:weigeren',
    inzage: 'plan_ingezien',
    deur: regie.postWeigering,
  },
  {
    methode: 'POST',
    pad: '/werk/regie/:id/beeindiging',
    recht: 'regie:beeindigen',
    inzage: 'plan_ingezien',
    deur: regie.postBeeindiging,
  },
  {
    methode: 'POST',
    pad: '/werk/regie/:id/overname',
    recht: 'regie:overnemen',
    inzage: 'plan_ingezien',
    deur: regie.postOvername,
  },
  {
    methode: 'POST',
    pad: '/werk/regie/:id/teruggave',
    recht: 'regie:teruggeven',
    inzage: 'plan_ingezien',
    deur: regie.postTeruggave,
  },

  {
    methode: 'GET',
    pad: '/werk/dossiers/:id',
    recht: 'dossier:inzien',
    inzage: 'dossier_ingezien',
    deur: dossier.getDossier,
  },
  {
    methode: 'GET',
    pad: '/werk/dossiers/:id/gesprekken/nieuw',
    recht: 'gesprek:plannen',
    deur: gesprek.getNieuw,
  },
  {
    methode: 'POST',
    pad: '/werk/dossiers/:id/gesprekken',
    recht: 'gesprek:plannen',
    deur: gesprek.postNieuw,
  },
  {
    methode: 'GET',
    pad: '/werk/gesprekken/:id',
    recht: 'gesprek:inzien',
    inzage: 'gesprek_ingezien',
    deur: gesprek.getGesprek,
  },
  {
    methode: 'POST',
    pad: '/werk/gesprekken/:id/verslag',
    recht: 'gesprek:voeren',
    inzage: 'gesprek_ingezien',
    deur: gesprek.postVerslag,
  },
  {
    methode: 'POST',
    pad: '/werk/gesprekken/:id/vaststelling',
    recht: 'gesprek:verslag_vaststellen',
    inzage: 'gesprek_ingezien',
    deur: gesprek.postVaststelling,
  },
  {
    methode: 'POST',
    pad: '/werk/gesprekken/:id/afzegging',
    recht: 'gesprek:afzeggen',
    inzage: 'gesprek_ingezien',
    deur: gesprek.postAfzegging,
  },

  {
    methode: 'GET',
    pad: '/werk/dossiers/:id/trajecten/nieuw',
    recht: 'traject:starten',
    inzage: 'dossier_ingezien',
    deur: traject.getNieuw,
  },
  {
    methode: 'POST',
    pad: '/werk/dossiers/:id/trajecten',
    recht: 'traject:starten',
    inzage: 'dossier_ingezien',
    deur: traject.postTraject,
  },
  {
    methode: 'GET',
    pad: '/werk/trajecten/:id',
    recht: 'traject:inzien',
    inzage: 'traject_ingezien',
    deur: traject.getTraject,
  },
  {
    methode: 'POST',
    pad: '/werk/trajecten/:id/contacten',
    recht: 'traject:contact_vastleggen',
    inzage: 'traject_ingezien',
    deur: traject.postContact,
  },
  {
    methode: 'POST',
    pad: '/werk/trajecten/:id/verlenging',
    recht: 'traject:verlengen',
    inzage: 'traject_ingezien',
    deur: traject.postVerlenging,
  },
  {
    methode: 'POST',
    pad: '/werk/trajecten/:id/toewijzing',
    recht: 'traject:toewijzen',
    inzage: 'traject_ingezien',
    deur: traject.postToewijzing,
  },
  {
    methode: 'POST',
    pad: '/werk/trajecten/:id/afsluiting',
    recht: 'traject:afsluiten',
    inzage: 'traject_ingezien',
    deur: traject.postAfsluiting,
  },
]
