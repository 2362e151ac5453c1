// One piece of a copy in words: its title, and what of it who asks may read.

import { DataList } from '../../ui/datalist.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Kopiestuk } from './kopiestuk.ts'
import { labelVan, woordVan } from './kopiewoorden.tsx'
import { stukNaam } from './teksten.ts'

export const stuktitel = (s: Masked<Kopiestuk>): string => {
  const naam = s.soort ? stukNaam[s.soort] : ''
  return s.dag ? `${naam}, ${schrijfDatum(s.dag)}` : naam
}

/** A code as a word; a day as a day. */
const zin = (soort: Masked<Kopiestuk>['soort'], naam: string, waarde: string | number): string => {
  const tekst = String(waarde)
  if (/^\d{4}-\d\d-\d\d$/.test(tekst)) return schrijfDatum(tekst as `${number}-${number}-${number}`)
  return woordVan(soort, naam, tekst)
}

/** Every filled field up to the niveau that was decided. */
export function veldenVan(s: Masked<Kopiestuk>): (readonly [string, string])[] {
  const delen = [s.L1, s.adres, s.L2, s.L3, s.L4]
  return delen
    .flatMap((deel) => Object.entries(deel ?? {}))
    .flatMap(([naam, waarde]) =>
      waarde === null || waarde === '' ? [] : [[labelVan(naam), zin(s.soort, naam, waarde)] as const],
    )
}

export function Stukinhoud({ s }: { readonly s: Masked<Kopiestuk> }) {
  const velden = veldenVan(s)
  if (velden.length === 0) return <Paragraph small>Alleen dat dit er is.</Paragraph>
  return <DataList items={velden} />
}
