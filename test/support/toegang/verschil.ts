// Where decide and the second opinion differ, over all cases of one rol.

import { beslis, type Decision, type regelwerk } from '../../../src/features/autorisatie/decide.ts'
import type { Hoedanigheid } from '../../../src/features/autorisatie/plafond.ts'
import { type Geval, vraagVan } from './geval.ts'
import { type Oordeel, orakel } from './orakel.ts'
import { kruis, tabellen } from './tabellen.ts'

type Zaak = {
  readonly tabel: string
  readonly geval: Geval
  readonly vraag: ReturnType<typeof vraagVan>
  readonly verwacht: string
}

const oordeelUit = (b: Decision): Oordeel => ({
  mag: b.allow,
  niveau: b.allow ? b.niveau : '',
  regel: b.regel,
  glas: !b.allow && b.isDoorbreekbaar,
  plicht: b.allow ? b.verplichtingen.join(' ') : '',
})
const alsTekst = (o: Oordeel) =>
  `${o.mag ? `ja ${o.niveau}` : 'nee'} ${o.regel}${o.glas ? ' glas' : ''} ${o.plicht}`

/** Every case of this rol in all tables, with what the second opinion says of it. */
export const zakenVan = (rol: Hoedanigheid): Zaak[] =>
  Object.entries(tabellen).flatMap(([tabel, assen]) =>
    assen.rol?.includes(rol)
      ? [...kruis({ ...assen, rol: [rol] })].map((geval) => ({
          tabel,
          geval,
          vraag: vraagVan(geval),
          verwacht: alsTekst(orakel(geval)),
        }))
      : [],
  )

/** What these rules say of a case. */
export const uitspraak = ({ vraag }: Zaak, regels: typeof regelwerk): string =>
  alsTekst(oordeelUit(beslis(vraag.wie, vraag.voorwerp, vraag.vraag, regels)))

// No number of cases is a multiple of it, so that steps of it reach each case once.
const sprong = 7919

/**
 * Do these rules differ anywhere from the second opinion?
 * What one change touches lies together among the cases: looked for here and there in turn it is found soon, and what is not there is looked for everywhere.
 */
export function isGemist(zaken: readonly Zaak[], regels: typeof regelwerk): boolean {
  return zaken.some((_, nr) => {
    const zaak = zaken[(nr * sprong) % zaken.length]
    return zaak !== undefined && uitspraak(zaak, regels) !== zaak.verwacht
  })
}
