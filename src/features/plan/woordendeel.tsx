// The resident's own words on top of the plan: to change them, and to add to them.

import { TextArea } from '../../ui/textfields.tsx'
import { aanvulSchema, woordenSchema } from './formulier.ts'
import { planAanvullen, planWoordenWijzigen } from './inhoud.commands.ts'
import type { Onderdeel } from './onderdeel.tsx'

export const woordenDeel: Onderdeel<typeof woordenSchema> = {
  pad: 'woorden',
  act: 'wijzigen',
  titel: () => 'De woorden van de inwoner',
  knop: 'Opslaan',
  schema: woordenSchema,
  waarden: ({ plan }) => ({ woorden: plan.eigenWoorden }),
  opgeslagen: ({ plan }) => [['De woorden van de inwoner', plan.eigenWoorden ?? '']],
  Velden: ({ form }) => (
    <TextArea
      form={form}
      name="woorden"
      label="Wat zegt de inwoner zelf?"
      hint="In eigen woorden. Dit staat bovenaan het plan."
      rows={8}
      optional
    />
  ),
  doe: (call, { planId, sleutel, value }) =>
    planWoordenWijzigen(call.ctx, call.medewerker, { planId, sleutel, ...value }),
}

export const aanvulDeel: Onderdeel<typeof aanvulSchema> = {
  pad: 'aanvulling',
  act: 'wijzigen',
  titel: () => 'Aanvulling van de inwoner',
  intro: 'Wat de inwoner erbij wil zetten. Het komt onder de woorden die er al staan.',
  knop: 'Toevoegen',
  schema: aanvulSchema,
  waarden: () => ({}),
  opgeslagen: ({ plan }) => [['De woorden van de inwoner', plan.eigenWoorden ?? '']],
  Velden: ({ form }) => (
    <TextArea form={form} name="woorden" label="Wat wil de inwoner erbij zetten?" rows={6} />
  ),
  doe: (call, { planId, sleutel, value }) =>
    planAanvullen(call.ctx, call.medewerker, { planId, sleutel, woorden: value.woorden }),
}
