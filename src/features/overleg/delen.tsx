// The parts of the plan that lie on the table; a genodigde sees only what was shared with that person.

import { Section, Stack } from '../../ui/layout.tsx'
import { List, Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Doel, OverlegBeeld } from './genodigde.ts'

type DelenProps = { readonly overleg: Masked<OverlegBeeld>; readonly isGast: boolean }

export function Delen({ overleg: { doelen = [], genodigden = [] }, isGast }: DelenProps) {
  const gedeeld = isGast ? doelen : doelen.filter(({ id }) => genodigden.some((g) => g.doelIds.includes(id)))
  if (gedeeld.length === 0 && isGast) return null
  return (
    <Section titel={isGast ? 'Met u gedeeld uit het plan' : 'Wat er van het plan op tafel ligt'}>
      {gedeeld.length === 0 && <Paragraph>Er is nog niets van het plan gedeeld.</Paragraph>}
      <Stack>
        {gedeeld.map((doel) => (
          <Deel key={doel.id} doel={doel} />
        ))}
      </Stack>
    </Section>
  )
}

const Deel = ({ doel }: { readonly doel: Shown<Doel> }) => (
  <Stack space="s">
    <Quote van={`${doel.voornamen ?? 'Inwoner'} · ${leefgebiedNaam[doel.leefgebied]}`}>{doel.woorden}</Quote>
    {doel.afspraken.length > 0 && (
      <List items={doel.afspraken.map((a) => `${a.wie}: ${a.wat} (vóór ${schrijfDatum(a.voorDatum)})`)} />
    )}
  </Stack>
)
