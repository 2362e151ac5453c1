// The words of the analyse: wetten, referrers, and where people went.

import type { Kostenwet, Verwijzer } from '../kosten/declaratie.ts'

export const wetNaam: Readonly<Record<Kostenwet, string>> = { jeugdwet: 'Jeugdwet', wmo: 'Wmo' }

export const verwijzerNaam: Readonly<Record<Verwijzer, string>> = {
  gemeente: 'Gemeente',
  huisarts: 'Huisarts',
  jeugdarts: 'Jeugdarts',
  medisch_specialist: 'Medisch specialist',
  gecertificeerde_instelling: 'Gecertificeerde instelling',
  geen: 'Geen verwijzer',
  onbekend: 'Onbekend',
}

export const bestemming: Readonly<Record<string, string>> = {
  wmo: 'Wmo',
  jeugdhulp: 'langer jeugdhulp',
  beide: 'Wmo en jeugdhulp',
  geen: 'geen van beide',
  wmo_na_jeugd: 'Wmo, eerder jeugdhulp',
  wmo_zonder_jeugd: 'Wmo, zonder jeugdhulp',
}
