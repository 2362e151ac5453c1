// What the functionaris can name at the decision: kind, day and number; what cannot go stands beside it with its reason.

import type { FormState } from '../../platform/formstate.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Detail } from './detail.tsx'
import { sleutelVan } from './ding.ts'
import { dingNaam, redenZin } from './teksten.ts'

type Props = { readonly v: Masked<Detail>; readonly form: FormState }

export function DingenKeuze({ v, form }: Props) {
  const keuzes = v.keuzes ?? []
  const vrij = keuzes.filter(({ reden }) => reden === null)
  const vast = keuzes.flatMap((ding) =>
    ding.reden ? [`${dingNaam(ding)}: ${redenZin[ding.reden].toLowerCase()}`] : [],
  )
  return (
    <Stack>
      {vrij.length > 0 && (
        <CheckboxGroup
          form={form}
          name="dingen"
          label="Wat gaat weg?"
          hint="Bij ja, of voor een deel. Alles wat erbij hoort gaat mee: gesprekken, documenten en berichten."
          optional
          options={vrij.map((ding) => ({ value: sleutelVan(ding), label: dingNaam(ding) }))}
        />
      )}
      {vast.length > 0 && (
        <>
          <Paragraph>Dit kan nu niet weg:</Paragraph>
          <List items={vast} />
        </>
      )}
      {keuzes.length === 0 && (
        <Paragraph>Wij hebben geen melding, hulp, plan of contact van deze persoon. Zeg dan nee.</Paragraph>
      )}
    </Stack>
  )
}
