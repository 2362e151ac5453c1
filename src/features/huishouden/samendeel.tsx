// The page of joining two huishoudens: with which, from when, and which plan goes on.

import { RadioGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { EmptyState, List, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { keuzesVoor } from './beeld.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { samenSchema } from './formulier.ts'
import type { Keuze } from './huishouden.sql.ts'
import { redenVan } from './ledenvelden.tsx'
import { huishoudenSamenvoegen } from './samen.commands.ts'

type Extra = readonly Masked<Keuze>[]

function Velden({ form, beeld, extra }: VeldenProps<Extra>) {
  if (extra.length === 0) {
    return (
      <EmptyState titel="Geen ander huishouden gevonden">
        U kunt alleen samenvoegen met een huishouden dat u ook behandelt. Vraag wie dat huishouden behandelt.
      </EmptyState>
    )
  }
  return (
    <Stack>
      <RadioGroup
        form={form}
        name="metId"
        label="Welk huishouden komt erbij?"
        options={extra.map((k) => ({
          value: k.id ?? '',
          label: `Huishouden ${k.naam}${k.kern ? `, ${k.kern}` : ''}`,
          hint: [
            `${k.leden?.length} ${k.leden?.length === 1 ? 'persoon' : 'personen'}`,
            k.isNabij && 'familie of zelfde adres',
            k.planId && 'er loopt een plan',
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <DateField form={form} name="dag" label="Vanaf welke dag wonen zij samen?" />
      {beeld.planId && extra.some((k) => k.planId) && <PlanKeuzeVelden form={form} />}
      <Paragraph>Dit gaat mee:</Paragraph>
      <List
        items={[
          'Iedereen die daar woont, met wie daar eerder woonde erbij in de tijd.',
          'Alle meldingen, gesprekken, trajecten en plannen. Wie ze nu mag zien, blijft ze zien. De termijnen lopen door.',
          'Het dossier van het andere huishouden gaat open in dit dossier.',
        ]}
      />
    </Stack>
  )
}

const PlanKeuzeVelden = ({ form }: Pick<VeldenProps<Extra>, 'form'>) => (
  <>
    <RadioGroup
      form={form}
      name="plan"
      label="Loopt er in allebei een plan? Kies welk plan verder gaat."
      options={[
        { value: 'van_hier', label: 'Het plan van dit huishouden gaat verder' },
        { value: 'van_daar', label: 'Het plan van het andere huishouden gaat verder' },
      ]}
    />
    <TextArea
      form={form}
      name="reden"
      label="Waarom stopt het andere plan?"
      hint="Alleen nodig als er twee plannen zijn. Doelen zonder resultaat en open afspraken gaan mee naar het plan dat verder gaat. Iedereen zegt daarna opnieuw ja tegen dat plan."
      optional
      rows={2}
    />
  </>
)

const samenvoeging: Deel<typeof samenSchema, Extra> = {
  pad: 'samenvoeging',
  titel: 'Huishoudens samenvoegen',
  intro: 'Twee huishoudens gaan samen wonen. Het andere huishouden gaat op in dit huishouden.',
  knop: 'Samenvoegen',
  schema: samenSchema,
  Velden,
  laad: (call, tx) => keuzesVoor(call, tx),
  reden: redenVan,
  doe: (call, { value, ...o }) => huishoudenSamenvoegen(call.ctx, call.medewerker, { ...value, ...o }),
}
export const samen = deuren(samenvoeging)
