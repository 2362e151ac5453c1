// The names of the groups a figure is divided in; door, team and kern come with their own.

import { kanaalNaam } from '../contact/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { melderNaam } from '../melding/teksten.ts'
import type { leeftijdsgroepen } from './kpi.ts'

const leeftijdNaam: Readonly<Record<(typeof leeftijdsgroepen)[number], string>> = {
  '00-11': 'Tot 12 jaar',
  '12-17': '12 tot 18 jaar',
  '18-22': '18 tot 23 jaar',
  '23-64': '23 tot 65 jaar',
  '65-74': '65 tot 75 jaar',
  '75+': '75 jaar en ouder',
}

const namen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aanmelding: { ...kanaalNaam, wmo_consulent: melderNaam.wmo_consulent },
  wet: { ...wetNaam, meer: 'Meer dan één wet' },
  leeftijd: leeftijdNaam,
  verwijzer: melderNaam,
}

/** The name of a group as people read it; door, team and kern come with their own. A code without a name is its own: a group that was kept may be of a list we no longer have. */
export const groepNaam = (splitsing: string, groep: string): string =>
  groep === 'onbekend' ? 'Onbekend' : (namen[splitsing]?.[groep] ?? groep)
