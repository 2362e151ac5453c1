// The page of parting: who leave, from when, where to, and with whom the plan stays.

import { RadioGroup } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { kernen } from '../melding/melding.sql.ts'
import { AdresVelden, type Kern } from './adresvelden.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { splitsSchema } from './formulier.ts'
import { MeerLeden, redenAlleen } from './ledenvelden.tsx'
import { huishoudenSplitsen } from './samen.commands.ts'

const Velden = ({ form, beeld, extra }: VeldenProps<readonly Kern[]>) => (
  <Stack space="l">
    <MeerLeden form={form} beeld={beeld} name="vertrekkers" label="Wie gaan er weg?" />
    <DateField form={form} name="dag" label="Vanaf welke dag wonen zij apart?" />
    {beeld.planId && (
      <RadioGroup
        form={form}
        name="plan"
        label="Bij wie blijft het plan?"
        options={[
          { value: 'blijvers', label: 'Bij wie hier blijft wonen' },
          { value: 'vertrekkers', label: 'Bij wie weggaat' },
        ]}
        hint="Doelen van de anderen blijven in het plan staan. Pas het plan daarna aan, of begin daar een nieuw plan."
      />
    )}
    <Section titel="Waar gaan zij wonen?">
      <Stack>
        <Paragraph>Weet u het nog niet? Laat het leeg. U kunt het later invullen met verhuizen.</Paragraph>
        <AdresVelden form={form} kernen={extra} />
      </Stack>
    </Section>
  </Stack>
)

const splitsing: Deel<typeof splitsSchema, readonly Kern[]> = {
  pad: 'splitsing',
  titel: 'Huishouden splitsen',
  intro:
    'Wie weggaat, krijgt samen een nieuw huishouden. Open meldingen en lopende trajecten gaan mee met de persoon om wie het gaat.',
  knop: 'Splitsen',
  schema: splitsSchema,
  Velden,
  laad: (_, tx) => kernen(tx),
  reden: redenAlleen('niemand_blijft'),
  mist: ({ planId }, form) => (planId && !typed(form, 'plan') ? ['plan_kiezen'] : []),
  doe: (call, { value, ...o }) =>
    huishoudenSplitsen(call.ctx, call.medewerker, { ...value, ...o, adres: value }),
}
export const splits = deuren(splitsing)
