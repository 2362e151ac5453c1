// Budget: the frame of the policy plan per year and category beside what is declared, with the bridge between the two.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Verwachting } from './verwachting.ts'

/** The categories of chapter 5 of the policy plan. */
export const budgetcategorieen = ['basisvoorzieningen', 'wmo_maatwerk', 'jeugd_maatwerk'] as const
export type Budgetcategorie = (typeof budgetcategorieen)[number]
export const regelsoorten = ['kader', 'verplicht', 'buiten_declaraties'] as const
export type Regelsoort = (typeof regelsoorten)[number]

export type Budgetregel = Zakelijk<{
  readonly jaar: number
  readonly categorie: Budgetcategorie
  readonly soort: Regelsoort
  /** In cents. */
  readonly bedrag: number
  readonly bron: string
}>

/** Which declaraties count in a category; transport is in none of them, the policy plan shows it apart. */
export const categorieVan = (hoofdcategorie: string): Budgetcategorie | undefined => {
  if (hoofdcategorie.startsWith('jeugd')) return 'jeugd_maatwerk'
  return hoofdcategorie.startsWith('wmo') ? 'wmo_maatwerk' : undefined
}

export type Budgetstand = {
  readonly categorie: Budgetcategorie
  readonly kader: Budgetregel | undefined
  readonly verplicht: Budgetregel | undefined
  /** What is spent in this category and never declared; without it the frame is held against nothing. */
  readonly buiten: Budgetregel | undefined
  /** Declared so far, in cents. */
  readonly gedeclareerd: number
  /** The whole year, declared and not declared together; undefined without a bridge or without earlier years. */
  readonly verwacht: Raming | undefined
}
export type Raming = {
  readonly bedrag: number
  readonly laag: number | undefined
  readonly hoog: number | undefined
}

/** How a category stands: basisvoorzieningen are paid by subsidy, so nothing of them is declared. */
export function standVan(
  categorie: Budgetcategorie,
  regels: readonly Budgetregel[],
  o: { readonly gedeclareerd: number; readonly verwachting: Verwachting | undefined },
): Budgetstand {
  const van = (soort: Regelsoort) => regels.find((r) => r.categorie === categorie && r.soort === soort)
  const buiten = van('buiten_declaraties')
  const nietGedeclareerd = categorie === 'basisvoorzieningen'
  const basis: Raming | undefined = nietGedeclareerd
    ? { bedrag: 0, laag: 0, hoog: 0 }
    : o.verwachting && { bedrag: o.verwachting.bedrag, laag: o.verwachting.laag, hoog: o.verwachting.hoog }
  const erbij = (bedrag: number | undefined) =>
    bedrag === undefined || !buiten ? undefined : bedrag + buiten.bedrag
  return {
    ...{ categorie, kader: van('kader'), verplicht: van('verplicht'), buiten, gedeclareerd: o.gedeclareerd },
    verwacht:
      basis && buiten
        ? { bedrag: basis.bedrag + buiten.bedrag, laag: erbij(basis.laag), hoog: erbij(basis.hoog) }
        : undefined,
  }
}

/** Cents above the frame, below nought when something is left; undefined when the two cannot be compared. */
export const overschrijding = ({ kader, verwacht }: Budgetstand): number | undefined =>
  kader && verwacht ? verwacht.bedrag - kader.bedrag : undefined
