// In the letter: what goes or went by kind and day, and what is kept and why.

import { Stack } from '../../ui/layout.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Detail } from './detail.tsx'
import { dingBrief, redenBrief } from './teksten.ts'

export function BriefDingen({ v }: { readonly v: Masked<Detail> }) {
  const dingen = v.dingen ?? []
  const weg = dingen.flatMap((d) =>
    d.wegOp ? [`${dingBrief(d)}: weggehaald op ${schrijfDatum(datumInAmsterdam(d.wegOp))}`] : [],
  )
  const nog = dingen.filter(({ wegOp }) => wegOp === null).map(dingBrief)
  return (
    <Stack>
      <Lijst zin="Dit is weg, met alles wat erbij hoorde:" items={weg} />
      <Lijst zin="Dit gaat nog weg:" items={nog} />
      <Lijst zin="Dit bewaren wij:" items={bewaard(v)} />
      {weg.length > 0 && (
        <Paragraph>
          Deze vraag en ons antwoord bewaren wij, met uw naam. Zo kunnen wij laten zien wat wij deden.
        </Paragraph>
      )}
    </Stack>
  )
}

const Lijst = ({ zin, items }: { readonly zin: string; readonly items: readonly string[] }) =>
  items.length > 0 && (
    <>
      <Paragraph>{zin}</Paragraph>
      <List items={items} />
    </>
  )

/** What there was at the decision and was not named; who represents does not learn of what they may not read. */
function bewaard(v: Masked<Detail>): string[] {
  const { beslotenDag, dingen = [] } = v
  const rest = (v.keuzes ?? []).filter(
    ({ id, dag }) => !dingen.some((d) => d.id === id) && beslotenDag && dag <= beslotenDag,
  )
  if (v.alsWat) return rest.length > 0 ? ['De rest. Hieronder leest u waarom.'] : []
  return rest.map((d) => (d.reden ? `${dingBrief(d)}. ${redenBrief[d.reden]}` : dingBrief(d)))
}
