// The frames of short-term support as they were asked and answered, for who looks back.

import { DataList } from '../../ui/datalist.tsx'
import { Details } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { type Kaderantwoord, kaderVan } from './kader.ts'
import { antwoordNaam } from './teksten.ts'

/** Nothing for support without frames, and for who may not read the words. */
export function Kaders({ kadertoets }: { kadertoets: readonly Shown<Kaderantwoord>[] | null | undefined }) {
  if (!kadertoets) return null
  const anders = kadertoets.filter(({ antwoord }) => antwoord !== 'ja').length
  const titel =
    anders === 0
      ? `Kaders: ${kadertoets.length} van ${kadertoets.length} keer ja`
      : `Kaders: ${anders} keer afgeweken, met een reden`
  return (
    <Details titel={titel}>
      <DataList
        items={kadertoets.map((k) => [
          kaderVan(k)?.tekst ?? k.kader,
          [antwoordNaam[k.antwoord], k.reden].filter(Boolean).join(': '),
        ])}
      />
    </Details>
  )
}
