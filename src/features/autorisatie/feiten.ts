// The facts of one decision, for one rol: what every rule looks at.

import { type Doel, hoogste, laagste, type Niveau } from './autorisatie.ts'
import { isMetTweede, type OverDeMuur, overWet, type Relatie, relatieVan } from './grondslag.ts'
import type { Hoedanigheid, Matrixregel, Plafond } from './plafond.ts'
import type { Actie, Voorwerp, Wie } from './voorwerp.ts'

type Grant = { readonly relatie: Relatie; readonly niveau: Niveau; readonly grondslag: string }

export type Feiten = Pick<Matrixregel, 'plafond' | 'geheim' | 'acties' | 'naamregel' | 'grens'> & {
  readonly wie: Wie
  readonly v: Voorwerp
  readonly doel: Doel
  readonly actie: Actie
  readonly nu: Date | undefined
  /** An inwoner or representative: reads of themselves or whom they act for. */
  readonly isLezer: boolean
  /** The grants that count: over the wall between wetten, and of who is geheim those by name only. */
  readonly grants: readonly Grant[]
}

type Gevraagd = {
  readonly wie: Wie
  readonly v: Voorwerp
  readonly doel: Doel
  readonly actie: Actie
  readonly nu: Date | undefined
}

/** The data the facts are found by. */
export type Gegevens = {
  readonly plafonds: Readonly<Record<Hoedanigheid, Matrixregel>>
  readonly muur: OverDeMuur
}

export function feitenVoor(rol: Hoedanigheid, gevraagd: Gevraagd, { plafonds, muur }: Gegevens): Feiten {
  const { plafond, geheim, acties, naamregel, grens, grondslagen } = plafonds[rol]
  const { v, nu } = gevraagd
  const grants = v.autorisaties.flatMap((a): Grant[] => {
    const relatie = relatieVan(a)
    const niveau = overWet(a, { wet: v.wet, nu, muur })
    if (niveau === undefined) return []
    if (grondslagen && relatie === 'genoemd' && !grondslagen.includes(a.grondslag)) return []
    // Of who is geheim only named assignment counts, and break-glass never (access.md 2.4 H4, 2.7).
    if (v.isGeheim && (geheim !== 'genoemd' || !a.isPersoonlijk || relatie === 'nood')) return []
    return [{ relatie, niveau, grondslag: a.grondslag }]
  })
  const isLezer = rol === 'inwoner' || rol === 'vertegenwoordiger'
  return { ...gevraagd, plafond, geheim, acties, naamregel, ...(grens && { grens }), isLezer, grants }
}

/** How far this rol reaches by a grant of this kind on this thing. */
function grensVan(
  { plafond, wie, v }: Feiten,
  relatie: Exclude<Relatie, 'nood'>,
): Plafond['genoemd'] | undefined {
  if (relatie === 'genoemd' || relatie === 'team') {
    if (plafond.aanDeDeur && (v.soort === 'melding' || v.soort === 'inwoner'))
      return plafond.aanDeDeur[relatie]
    if (plafond.metMandaat && v.wet && wie.mandaten.includes(v.wet)) return plafond.metMandaat
  }
  return plafond[relatie]
}

/** What the grants of this kind give this rol; undefined when they give nothing. */
export function doorGrants(f: Feiten, relatie: Exclude<Relatie, 'nood'>): Niveau | undefined {
  const grens = grensVan(f, relatie)
  const niveau = hoogste(f.grants.filter((g) => g.relatie === relatie).map((g) => g.niveau))
  return grens && niveau && laagste(grens, niveau)
}

/** What break-glass gives: looking, for a rol that may break it. */
export function doorNood({ wie, plafond: { nood }, actie, grants }: Feiten): Niveau | undefined {
  if (!nood || wie.isHandelend || (actie !== 'zien' && actie !== 'zoeken')) return undefined
  return hoogste(
    grants
      .filter((g) => g.relatie === 'nood')
      .map((g) => laagste(g.niveau, isMetTweede(g.grondslag) ? 'L4' : nood)),
  )
}
