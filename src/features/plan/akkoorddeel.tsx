// The form of saying yes or no: who, how, and what should be different.

import { RadioGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { planAkkoordVastleggen } from './akkoord.commands.ts'
import { wijzen } from './akkoord.ts'
import { akkoordSchema } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { statusNaam, wijzeNaam } from './teksten.ts'

export const akkoordDeel: Onderdeel<typeof akkoordSchema> = {
  pad: 'akkoord',
  act: 'akkoord',
  titel: () => 'Akkoord vastleggen',
  intro: 'Iedereen van 12 jaar en ouder zegt zelf ja of nee. Nee zeggen mag.',
  knop: 'Vastleggen',
  schema: akkoordSchema,
  Velden: AkkoordVelden,
  waarden: (beeld, gevraagd) => ({ inwonerId: gevraagd.get('inwoner') ?? enige(beeld) }),
  opgeslagen: ({ plan }) => [
    ['Versie', String(plan.versie)],
    ['Stand', plan.status ? statusNaam[plan.status] : ''],
  ],
  doe: (call, { planId, sleutel, value }) =>
    planAkkoordVastleggen(call.ctx, call.medewerker, {
      planId,
      sleutel,
      ...value,
      toelichting: value.toelichting,
    }),
}

const wieMogen = ({ plan }: PlanBeeld) => (plan.personen ?? []).filter((persoon) => persoon.magAkkoord)

/** Where there is nobody to choose among, the one there is stands chosen. */
function enige(beeld: PlanBeeld): string {
  const [een, ander] = wieMogen(beeld)
  return een && !ander ? een.id : ''
}

function AkkoordVelden({ form, beeld }: VeldenProps) {
  const personen = wieMogen(beeld)
  return (
    <Stack>
      <RadioGroup
        form={form}
        name="inwonerId"
        label="Wie zegt het?"
        options={personen.map((persoon) => ({
          value: persoon.id,
          label: volledigeNaam(persoon),
          ...(persoon.isVertegenwoordiger && { hint: 'Wettelijk vertegenwoordiger' }),
        }))}
      />
      <RadioGroup
        form={form}
        name="wijze"
        label="Wat zegt deze persoon?"
        options={wijzen.map((value) => ({ value, label: wijzeNaam[value] }))}
      />
      <TextArea
        form={form}
        name="toelichting"
        label="Wat moet er anders?"
        hint="Nodig als iemand niet akkoord is."
        rows={3}
        optional
      />
    </Stack>
  )
}
