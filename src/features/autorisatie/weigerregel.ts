// What is denied whatever else holds: H1 to H10, never overridable; and O1 to O4, that break-glass may open (access.md 2.4).

import type { Aanspraak } from './aanspraak.ts'
import { hoogste, jaarLater, type Niveau, reikt } from './autorisatie.ts'
import { betrokkenheidVan } from './betrokkenheid.ts'
import { doorNood, type Feiten } from './feiten.ts'
import { isGeslotenVoor, isOuder } from './lezing.ts'
import type { Regel } from './regel.ts'
import type { Actie } from './voorwerp.ts'

type Geldt = (f: Feiten, aanspraak: Aanspraak | undefined) => boolean

/** How far one must see to do this; to see asks what the item asks. */
const voorActie: Readonly<Record<Actie, Niveau>> = {
  zien: 'L0',
  zoeken: 'L1',
  wijzigen: 'L2',
  uitvoeren: 'L1',
  delen: 'L2',
  verwijderen: 'L3',
}

const isVerzegeld = ({ v }: Feiten): boolean =>
  v.zegel?.soort === 'genoemden' ? !v.zegel.isGenoemd : v.niveau === 'LX'

const isTeHoog = ({ v, actie, acties }: Feiten, a: Aanspraak | undefined): boolean => {
  const nodig = hoogste([v.niveau ?? 'L0', voorActie[actie]]) ?? 'LX'
  return !acties.includes(actie) || !a || !reikt(a.niveau, nodig)
}

/** The first that holds decides. */
export const hardeRegels: readonly (readonly [Regel, Geldt])[] = [
  ['H1', ({ wie }) => !wie.isActief],
  ['H2', ({ wie, v, isLezer }) => !isLezer && betrokkenheidVan(wie, v) === 'zelf'],
  ['H3', ({ wie, v, isLezer }) => !isLezer && betrokkenheidVan(wie, v) === 'familie'],
  ['H4', isVerzegeld],
  ['H4', ({ v }, aanspraak) => v.isGeheim && !aanspraak],
  // No grant reaches over the wall, and it is no wet this reader works under.
  [
    'H5',
    ({ v, wie, isLezer }, aanspraak) =>
      !isLezer && !!v.wet && v.wet !== 'geen' && !aanspraak && !wie.mandaten.includes(v.wet),
  ],
  [
    'H6',
    ({ grens, v, actie, acties }) =>
      grens === 'H6' && (!acties.includes(actie) || (!v.isEigenStuk && reikt(v.niveau ?? 'L0', 'L2'))),
  ],
  ['H7', ({ grens }) => grens === 'H7'],
  ['H8', ({ grens }) => grens === 'H8'],
  [
    'H9',
    ({ v }) =>
      v.lezing !== undefined &&
      (isGeslotenVoor(v.lezing) || (v.zegel?.soort === 'kind' && isOuder(v.lezing))),
  ],
  ['H10', ({ grens }) => grens === 'H10'],
]

/** In the order of access.md; break-glass opens O2 and O3 by itself, and is a ground for the other two. */
export const doorbreekbareRegels: readonly (readonly [Regel, Geldt])[] = [
  ['O1', (_, aanspraak) => !aanspraak],
  // Through the team only: who was named works where that was asked.
  [
    'O2',
    ({ v, wie }, aanspraak) =>
      aanspraak?.regel === 'A2' &&
      v.kernId !== undefined &&
      wie.kernIds.length > 0 &&
      !wie.kernIds.includes(v.kernId),
  ],
  ['O3', (f) => isLangDicht(f) && !f.isLezer && f.v.soort !== 'inzage' && doorNood(f) === undefined],
  ['O4', isTeHoog],
]

/** Closed for more than twelve months; without a moment to ask it at there is no answer, and so no sight. */
function isLangDicht({ v, nu }: Feiten): boolean {
  if (!v.geslotenOp) return false
  if (!nu) throw new Error('what was closed is asked for without a moment')
  return nu >= jaarLater(v.geslotenOp)
}
