// What the grondslag of a grant is worth: the relation it makes, and whether it reaches over the wall between wetten.

import type { Wet } from '../medewerker/medewerker.ts'
import { type Autorisatie, laagste, type Niveau } from './autorisatie.ts'

/** How a grant ties its holder to the thing. */
export type Relatie = 'genoemd' | 'team' | 'kaart' | 'steekproef' | 'nood'

const relaties: Readonly<Record<string, Relatie>> = {
  voortgangskaart: 'kaart',
  steekproef: 'steekproef',
  auditopdracht: 'steekproef',
  noodtoegang: 'nood',
  noodtoegang_met_tweede: 'nood',
}

/** What ties its holder otherwise than by name or by team. */
export const anderegrondslagen: readonly string[] = Object.keys(relaties)

export const relatieVan = (a: Autorisatie): Relatie =>
  relaties[a.grondslag] ?? (a.isPersoonlijk ? 'genoemd' : 'team')

/** Given by name to work here: who is named on a zegel reads that one thing (access.md H4), who took noodtoegang only looks. */
export const werktOpNaam = (a: Autorisatie): boolean =>
  a.isPersoonlijk && relatieVan(a) === 'genoemd' && a.grondslag !== 'zegel'

/** By these somebody reads along by name: nothing of it is theirs to treat. */
const meekijkend: readonly string[] = ['gezamenlijk_gesprek', 'eerder_traject', 'plan_opgegaan']

/** Given by name to treat it. */
export const behandeltOpNaam = (a: Autorisatie): boolean =>
  werktOpNaam(a) && !meekijkend.includes(a.grondslag) && !a.grondslag.startsWith('aanbod_')

/** With a second person break-glass goes to L4; without one as far as the matrix says (access.md, Break-glass). */
export const isMetTweede = (grondslag: string): boolean => grondslag === 'noodtoegang_met_tweede'

export type OverDeMuur = Readonly<Record<string, Opening>>
type Opening = { readonly bron: string; readonly hoogstens: Niveau; readonly vanaf: string | undefined }

/**
 * The grondslagen that open work of another wet, from which day, and how far (access.md 2.1, 2.4 H5, 2.7).
 * Without a first day it is not law: the Wams is a bill, and opens nothing until a date stands here.
 */
export const overDeMuur: OverDeMuur = {
  toestemming: { bron: 'Wmo 2015 art. 5.1.1 lid 4', hoogstens: 'L2', vanaf: '2015-01-01' },
  mandaat: { bron: 'Awb art. 10:1', hoogstens: 'L2', vanaf: '2015-01-01' },
  maatregel: { bron: 'Jeugdwet art. 7.3.11', hoogstens: 'L3', vanaf: '2015-01-01' },
  wams: { bron: 'Wams (wetsvoorstel)', hoogstens: 'L2', vanaf: undefined },
}

type Waar = { readonly wet: Wet | undefined; readonly nu: Date | undefined; readonly muur: OverDeMuur }

/**
 * What a grant gives on a thing of this wet: all of it under its own wet, what its grondslag reaches under another.
 * Undefined when the wall stands between; also when nobody says which day it is.
 */
export function overWet(a: Autorisatie, { wet, nu, muur }: Waar): Niveau | undefined {
  if (wet === undefined || wet === 'geen' || a.wet === wet) return a.niveau
  const over = muur[a.grondslag]
  if (!over?.vanaf || !nu || nu < new Date(over.vanaf)) return undefined
  return laagste(a.niveau, over.hoogstens)
}
