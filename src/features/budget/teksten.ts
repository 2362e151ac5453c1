// The words of the budget: categories, what a line says, and how a category or aanbieder stands.

import { euro } from '../kosten/kostenveld.ts'
import {
  type Budgetcategorie,
  type Budgetstand,
  overschrijding,
  type Raming,
  type Regelsoort,
} from './budget.ts'
import type { Plafondstand } from './omzetplafond.ts'

export const categorieNaam: Readonly<Record<Budgetcategorie, string>> = {
  basisvoorzieningen: 'Basisvoorzieningen',
  wmo_maatwerk: 'Wmo-maatwerk',
  jeugd_maatwerk: 'Jeugd-maatwerk',
}

export const soortNaam: Readonly<Record<Regelsoort, string>> = {
  kader: 'Kader: wat wij mogen uitgeven',
  verplicht: 'Verplicht: wat wij hebben toegezegd',
  buiten_declaraties: 'Niet via declaraties: subsidie, pgb, vervoer',
}

export const maandNaam = (maand: number): string =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, maand - 1, 1))

export const bedragOf = (regel: { readonly bedrag: number } | undefined): string =>
  regel ? euro(regel.bedrag) : 'niet vastgelegd'

export function ramingTekst(raming: Raming | undefined): string {
  if (!raming) return 'niet te zeggen'
  const { bedrag, laag, hoog } = raming
  if (laag === undefined || hoog === undefined || laag === hoog) return euro(bedrag)
  return `${euro(bedrag)} (tussen ${euro(laag)} en ${euro(hoog)})`
}

/** In words: within the frame, above it, or why that cannot be said. */
export function oordeelTekst(stand: Budgetstand): string {
  if (!stand.kader) return 'Geen kader vastgelegd'
  if (!stand.buiten) return 'Niet te vergelijken: leg vast wat niet via declaraties gaat'
  const over = overschrijding(stand)
  if (over === undefined) return 'Niet te zeggen: er is te weinig gedeclareerd'
  return over > 0 ? `${euro(over)} boven het kader` : `${euro(-over)} binnen het kader`
}

export const plafondTekst: Readonly<Record<NonNullable<Plafondstand['oordeel']>, string>> = {
  ruimte: 'Er is ruimte',
  bijna: 'Bijna bereikt',
  eroverheen: 'Boven het plafond',
}
