// The words of the list of dossiers.

import type { Masked } from '../autorisatie/present.ts'
import type { DossierLijst, DossierRegel, standen } from './dossiers.ts'

export const dossierlijstNaam: Readonly<Record<DossierLijst, string>> = {
  mij: 'Van mij',
  team: 'Van mij en mijn team',
}

export const standNaam: Readonly<Record<(typeof standen)[number], string>> = {
  loopt: 'Er loopt iets',
  klaar: 'Alles is klaar',
}

const teller = (n: number | undefined, een: string, meer: string) =>
  n ? (n === 1 ? een : `${n} ${meer}`) : undefined

/** "Plan, melding, 2 trajecten", as far as the reader has a grant on them. */
export function watLoopt({ plannen, meldingen, trajecten }: Masked<DossierRegel>): string {
  const delen = [
    teller(plannen, 'plan', 'plannen'),
    teller(meldingen, 'melding', 'meldingen'),
    teller(trajecten, 'traject', 'trajecten'),
  ].filter((deel) => deel !== undefined)
  const zin = delen.join(', ')
  return zin === '' ? 'Niets' : zin.charAt(0).toUpperCase() + zin.slice(1)
}

/** An empty list says what will come there, and how to begin. */
export const leegZin: Readonly<Record<DossierLijst | 'gefilterd', { titel: string; uitleg: string }>> = {
  mij: {
    titel: 'U heeft nog geen dossiers',
    uitleg:
      'Neemt u een melding of een traject aan, of leidt u een plan? Dan staat het huishouden hier. Kijk ook bij "Van mij en mijn team".',
  },
  team: {
    titel: 'Uw team heeft nog geen dossiers',
    uitleg: 'Ligt er werk bij uw team, dan staat het huishouden hier.',
  },
  gefilterd: {
    titel: 'Niets gevonden',
    uitleg:
      'Onder de dossiers die u mag zien is er geen die hierbij past. Kies iets anders, of toon alle dossiers.',
  },
}
