// The fields of a melding as Kim would fill them in; a test names only what it is about.

import type { Velden } from './client.ts'

export const meldingVelden = (anders: Velden = {}): Velden => ({
  waarover: 'Ik kan het huishouden niet meer alleen.',
  kanaal: 'telefoon',
  voornamen: 'Anna',
  geslachtsnaam: 'Bakker',
  geboortedatum: '3-4-1948',
  // "Iemand anders": tests share one Anna Bakker, and mean a new one each time.
  inwonerId: '',
  ...(anders.inwonerId ? {} : { redenTweedeDossier: 'Een naamgenoot van dezelfde dag.' }),
  melder: 'inwoner_zelf',
  leefgebieden: ['instrumentele_adl'],
  urgentie: 'gewoon',
  onveilig: 'nee',
  ...anders,
})
