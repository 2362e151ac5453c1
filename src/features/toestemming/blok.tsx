// On the page of a plan: what runs for this household under which wet, and what of it the inwoner lets the plan show.

import { Badge } from '../../ui/badge.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import type { Item } from './beeld.tsx'
import { stemNaam } from './teksten.ts'

export function InHetPlan({ items }: { readonly items: readonly Masked<Item>[] }) {
  if (items.length === 0) return null
  return (
    <Section titel="Wat er loopt, en wat in het plan mag" id="inhetplan">
      <Stack>
        <Paragraph>
          Ieder stuk hoort bij één wet. Wie het plan leidt, ziet alleen wat de inwoner in het plan laat
          zetten.
        </Paragraph>
        <List items={items.map((item, nr) => <Regel key={item.id ?? nr} item={item} />)} />
      </Stack>
    </Section>
  )
}

function Regel({ item }: { readonly item: Masked<Item> }) {
  if (item.id === undefined) return <Onbekend item={item} />
  return (
    <Stack space="s">
      <span>
        <Link href={`/werk/${item.soort === 'doel' ? 'doelen' : 'trajecten'}/${item.id}/toestemming`}>
          {titelVan(item)}
        </Link>{' '}
        <Staat item={item} />
      </span>
      <span className="kt-soft">
        {[
          item.wet && wetNaam[item.wet],
          item.contact ?? item.team,
          item.inwonerId && `voor ${volledigeNaam(item)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Stack>
  )
}

/** Not in the plan: that somebody is at work, and whom to ask; not what it is. */
const Onbekend = ({ item: { contact, telefoon } }: { readonly item: Masked<Item> }) => (
  <Stack space="s">
    <span>
      Er loopt nog iets bij een ander team. <Badge>Niet in het plan</Badge>
    </span>
    <span className="kt-soft">
      {contact
        ? `Wil de inwoner dit in het plan? Vraag ${[contact, telefoon].filter(Boolean).join(', ')}.`
        : 'Er is nog niemand die het doet. Vraag het later nog eens.'}
    </span>
  </Stack>
)

/** In the words of the inwoner, as far as the reader may know. */
export const titelVan = ({ soort, woorden }: Masked<Item>): string =>
  woorden ?? (soort === 'doel' ? 'Doel' : 'Traject')

/** In the plan, or whose yes is still to be asked; a doel stands in it, and can be opened over the wall between wetten. */
export function Staat({ item }: { readonly item: Masked<Item> }) {
  const mist = item.ontbreekt ?? []
  const [ja, nee] =
    item.soort === 'doel'
      ? ['Open voor andere wetten', 'Nog niet gevraagd']
      : ['In het plan', 'Niet in het plan']
  if (mist.length === 0) return <Badge toon="gelukt">{ja}</Badge>
  const isHalf = item.toestemmingen?.some((t) => !t.isIngetrokken) ?? false
  return (
    <Badge toon={isHalf ? 'let_op' : 'neutraal'}>
      {isHalf ? `Nog vragen: ${mist.map((stem) => stemNaam[stem]).join(' en ')}` : nee}
    </Badge>
  )
}
