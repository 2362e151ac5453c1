// The form of growing up: per subject what, who and by when; and whether it is settled.

import { Checkbox } from '../../ui/choices.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { onderwerpenVan, volwassenSchema } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { onderwerpHint, onderwerpNaam } from './teksten.ts'
import { planVolwassenWorden, standVan } from './volwassen.commands.ts'
import { isInOvergang, onderwerpen } from './volwassenwording.ts'

const stappen = ({ plan }: PlanBeeld, welk: string | null) =>
  (plan.stappen ?? []).filter(({ inwonerId }) => inwonerId === welk)

export const volwassenDeel: Onderdeel<typeof volwassenSchema> = {
  pad: 'volwassen',
  act: 'verdiepen',
  titel: () => 'Volwassen worden',
  intro: 'Wat moet geregeld zijn op de 18e verjaardag? Vul in wat u samen afspreekt. De rest kan later.',
  knop: 'Opslaan',
  schema: volwassenSchema,
  verborgen: ['stand'],
  isVanMens: true,
  Velden: VolwassenVelden,
  naar: (planId) => `/werk/plannen/${planId}#volwassen`,
  waarden: (beeld, gevraagd) => {
    const welk = gevraagd.get('welk')
    const jongere = beeld.plan.mensen?.find(({ id, isLid }) => isLid && id === welk)
    if (!jongere || !isInOvergang(jongere.geboortedatum, beeld.vandaag)) return undefined
    const rijen = stappen(beeld, welk)
    const velden = rijen.flatMap(({ onderwerp, wat, wie, voorDatum, isGeregeld }): [string, string][] => [
      [`wat_${onderwerp}`, wat],
      [`wie_${onderwerp}`, wie],
      [`voor_${onderwerp}`, schrijfDatum(voorDatum)],
      [`geregeld_${onderwerp}`, isGeregeld ? 'ja' : ''],
    ])
    return { welk: jongere.id, stand: standVan(rijen), ...Object.fromEntries(velden) }
  },
  opgeslagen: (beeld, gevraagd) =>
    stappen(beeld, gevraagd.get('welk')).map(({ onderwerp, wat, wie, voorDatum }) => [
      onderwerpNaam[onderwerp],
      `${wat} (${wie}, vóór ${schrijfDatum(voorDatum)})`,
    ]),
  doe: (call, { planId, sleutel, value }) => {
    const o = { planId, sleutel, inwonerId: value.welk, stand: value.stand, invoer: onderwerpenVan(value) }
    return planVolwassenWorden(call.ctx, call.medewerker, o)
  },
}

function VolwassenVelden({ form }: VeldenProps) {
  return (
    <Stack space="l">
      {onderwerpen.map((onderwerp) => (
        <Section key={onderwerp} level={3} titel={onderwerpNaam[onderwerp]}>
          <Stack>
            <TextArea
              form={form}
              name={`wat_${onderwerp}`}
              label={`Wat spreken wij af over ${onderwerpNaam[onderwerp].toLowerCase()}?`}
              hint={onderwerpHint[onderwerp]}
              rows={2}
              optional
            />
            <FieldRow>
              <TextField form={form} name={`wie_${onderwerp}`} label="Wie doet dit?" optional width="l" />
              <DateField form={form} name={`voor_${onderwerp}`} label="Vóór welke dag?" optional />
            </FieldRow>
            <Checkbox form={form} name={`geregeld_${onderwerp}`} label="Dit is geregeld" />
          </Stack>
        </Section>
      ))}
    </Stack>
  )
}
