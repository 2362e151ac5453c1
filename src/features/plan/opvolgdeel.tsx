// The form of what was done after an evaluatie that asked for more or less support.

import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { opvolgSchema } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { vervolgNaam } from './teksten.ts'
import { planOpvolgen } from './verloop.commands.ts'

const vind = ({ plan }: PlanBeeld, id: string | null) => plan.evaluaties?.find((e) => e.id === id)

export const opvolgDeel: Onderdeel<typeof opvolgSchema> = {
  pad: 'opvolging',
  act: 'bijhouden',
  titel: () => 'Wat is er geregeld?',
  intro:
    'De evaluatie vroeg om meer of minder ondersteuning. Regel dat eerst, en schrijf hier op wat u deed.',
  knop: 'Vastleggen',
  schema: opvolgSchema,
  Velden: OpvolgVelden,
  waarden: (beeld, gevraagd) => {
    const evaluatie = vind(beeld, gevraagd.get('welk'))
    return evaluatie && { welk: evaluatie.id }
  },
  opgeslagen: (beeld, gevraagd) => [
    ['Wat is er geregeld', vind(beeld, gevraagd.get('welk'))?.opvolging ?? ''],
  ],
  doe: (call, { planId, sleutel, value }) => {
    const { welk, woorden } = value
    return planOpvolgen(call.ctx, call.medewerker, { planId, sleutel, evaluatieId: welk, woorden })
  },
}

function OpvolgVelden({ form, beeld }: VeldenProps) {
  const evaluatie = vind(beeld, String(form.values.welk ?? ''))
  const dossier = `/werk/dossiers/${beeld.plan.huishoudenId}`
  return (
    <Stack>
      {evaluatie && <Quote van={vervolgNaam[evaluatie.vervolg]}>{evaluatie.bevindingen}</Quote>}
      <ButtonRow>
        {evaluatie?.vervolg === 'opschalen' ? (
          <LinkButton href={`${dossier}/trajecten/nieuw`}>Traject starten</LinkButton>
        ) : (
          <LinkButton href={dossier}>Naar de trajecten in het dossier</LinkButton>
        )}
      </ButtonRow>
      <TextArea form={form} name="woorden" label="Wat heeft u geregeld?" rows={3} />
    </Stack>
  )
}
