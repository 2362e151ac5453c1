// The form of help that goes on after eighteen: on which ground of the law, and until which day.

import { RadioGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { verlengSchema } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { grondNaam } from './teksten.ts'
import { planJeugdhulpVerlengen, standVan } from './volwassen.commands.ts'
import { gronden, isInOvergang } from './volwassenwording.ts'

const vorige = ({ plan }: PlanBeeld, welk: string | null) =>
  (plan.verlengingen ?? []).filter(({ inwonerId }) => inwonerId === welk)

export const verlengDeel: Onderdeel<typeof verlengSchema> = {
  pad: 'jeugdhulpverlenging',
  act: 'verdiepen',
  titel: () => 'Hulp na 18 jaar',
  intro: 'Verlengde jeugdhulp kan tot de 23e verjaardag, pleegzorg tot de 21e (Jeugdwet artikel 1.1).',
  knop: 'Vastleggen',
  schema: verlengSchema,
  verborgen: ['stand'],
  isVanMens: true,
  Velden: ({ form }: VeldenProps) => (
    <Stack>
      <RadioGroup
        form={form}
        name="grond"
        label="Op welke grond gaat de hulp door?"
        options={gronden.map((value) => ({ value, label: grondNaam[value] }))}
      />
      <DateField form={form} name="tot" label="Tot welke dag?" />
    </Stack>
  ),
  naar: (planId) => `/werk/plannen/${planId}#volwassen`,
  waarden: (beeld, gevraagd) => {
    const welk = gevraagd.get('welk')
    const jongere = beeld.plan.mensen?.find(({ id, isLid }) => isLid && id === welk)
    if (!jongere || !isInOvergang(jongere.geboortedatum, beeld.vandaag)) return undefined
    return { welk: jongere.id, stand: standVan(vorige(beeld, welk)) }
  },
  opgeslagen: (beeld, gevraagd) =>
    vorige(beeld, gevraagd.get('welk')).map(({ grond, tot }) => [
      grondNaam[grond],
      `tot ${schrijfDatum(tot)}`,
    ]),
  doe: (call, { planId, sleutel, value }) => {
    const { welk, stand, ...invoer } = value
    return planJeugdhulpVerlengen(call.ctx, call.medewerker, {
      planId,
      sleutel,
      inwonerId: welk,
      stand,
      invoer,
    })
  },
}
