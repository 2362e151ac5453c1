// A verzoek: what an inwoner, or who represents them, asks about the own data, and how far the answer is.

import type { Datum } from '../termijn/datum.ts'

export const soorten = ['inzage', 'correctie', 'vernietiging'] as const
export type Soort = (typeof soorten)[number]

/** Whose term of destruction binds; 'geen' is the AVG alone. */
export const wetten = ['wmo', 'jeugdwet', 'geen'] as const
export type VerzoekWet = (typeof wetten)[number]

export const kanalen = ['balie', 'huisbezoek', 'telefoon', 'brief', 'e_mail'] as const
export type Kanaal = (typeof kanalen)[number]

export const identiteiten = ['document', 'digid', 'bekend'] as const
export type Identiteit = (typeof identiteiten)[number]

export const besluiten = ['ingewilligd', 'deels', 'geweigerd'] as const
export type Besluit = (typeof besluiten)[number]

export const gronden = [
  'belang_ander',
  'wet_verbiedt',
  'nog_nodig',
  'niet_bevoegd',
  'niet_van_ons',
  'klopt_wel',
  'buitensporig',
] as const
export type Grond = (typeof gronden)[number]

/** What each soort can be refused on (Wmo 2015 5.3.2, 5.3.5; AVG 12 lid 5, 15 lid 4, 16, 17 lid 3). */
export const grondenVan: Readonly<Record<Soort, readonly Grond[]>> = {
  inzage: ['belang_ander', 'wet_verbiedt', 'niet_bevoegd', 'niet_van_ons', 'buitensporig'],
  correctie: ['klopt_wel', 'wet_verbiedt', 'niet_bevoegd', 'niet_van_ons', 'buitensporig'],
  vernietiging: ['nog_nodig', 'belang_ander', 'wet_verbiedt', 'niet_bevoegd', 'niet_van_ons'],
}

/** As the rules read it. */
export type Verzoek = {
  readonly id: string
  readonly inwonerId: string
  readonly soort: Soort
  readonly wet: VerzoekWet
  readonly ontvangenOp: Datum
  readonly identiteit: Identiteit | null
  readonly verlengdOp: Datum | null
  readonly besluit: Besluit | null
  readonly weigergrond: Grond | null
  readonly beslotenDoorId: string | null
  readonly nakijkerId: string | null
  readonly nagekekenOp: Date | null
  readonly afgerondOp: Date | null
  readonly verklaring: string | null
  readonly ingetrokkenOp: Date | null
}

export type Stand =
  | 'ingetrokken'
  | 'afgerond'
  | 'identiteit_nodig'
  | 'te_beslissen'
  | 'na_te_kijken'
  | 'uit_te_voeren'

/** What has to happen now; a no is done once it is said. */
export function standVan(v: Verzoek): Stand {
  if (v.ingetrokkenOp) return 'ingetrokken'
  if (v.besluit === null) return v.identiteit === null ? 'identiteit_nodig' : 'te_beslissen'
  if (v.afgerondOp || v.besluit === 'geweigerd') return 'afgerond'
  // A second person reads the copy, or destroys, before the functionaris says it is done.
  return v.soort !== 'correctie' && v.nagekekenOp === null ? 'na_te_kijken' : 'uit_te_voeren'
}

export const isOpen = (v: Verzoek): boolean => !['ingetrokken', 'afgerond'].includes(standVan(v))

/** The clocks that start with it; who asks to destroy hears within a month too. */
export const klokkenVan = ({ soort, wet }: Pick<Verzoek, 'soort' | 'wet'>): readonly string[] =>
  soort === 'vernietiging' && wet !== 'geen'
    ? ['inwonersverzoek', `vernietiging_${wet}`]
    : ['inwonersverzoek']

/** What does not go any more: said once, taken back, or done. */
export const nietOpen = (v: Verzoek): 'ingetrokken' | 'al_beslist' | undefined =>
  v.ingetrokkenOp ? 'ingetrokken' : v.besluit === null ? undefined : 'al_beslist'
