// The form of sharing: with whom of the household and near it this part of the plan is shared.

import { CheckboxGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { lezerSchema } from './formulier.ts'
import { planOpenstellen } from './lezer.commands.ts'
import { doelVan, type Onderdeel, type VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'

const gekozen = ({ plan }: PlanBeeld, doelId: string | null) =>
  (plan.lezingen ?? []).filter((lezing) => lezing.doelId === doelId).map(({ inwonerId }) => inwonerId)

export const lezerDeel: Onderdeel<typeof lezerSchema> = {
  pad: 'lezers',
  act: 'verdiepen',
  titel: () => 'Met wie is dit gedeeld?',
  intro: 'Vraag het eerst aan de inwoner. Wie u kiest, krijgt dit deel met de afspraken te lezen.',
  knop: 'Opslaan',
  schema: lezerSchema,
  Velden: LezerVelden,
  waarden: (beeld, gevraagd) => {
    const doel = doelVan(beeld, gevraagd)
    if (gevraagd.get('welk') && !doel) return undefined
    return { welk: doel?.id ?? '', inwonerIds: gekozen(beeld, doel?.id ?? null) }
  },
  opgeslagen: (beeld, gevraagd) => {
    const ids = gekozen(beeld, doelVan(beeld, gevraagd)?.id ?? null)
    const namen = (beeld.plan.mensen ?? []).filter(({ id }) => ids.includes(id)).map(volledigeNaam)
    return [['Gedeeld met', namen.join(', ') || 'Niemand gekozen']]
  },
  doe: (call, { planId, sleutel, value }) => {
    const { versie, welk, inwonerIds } = value
    return planOpenstellen(call.ctx, call.medewerker, { planId, sleutel, versie, doelId: welk, inwonerIds })
  },
}

function LezerVelden({ form, beeld }: VeldenProps) {
  const doel = doelVan(beeld, new URLSearchParams({ welk: String(form.values.welk ?? '') }))
  const mensen = (beeld.plan.mensen ?? []).filter(
    ({ id, geboortedatum }) =>
      id !== doel?.inwonerId && (!geboortedatum || leeftijdOp(beeld.vandaag, geboortedatum) >= 12),
  )
  return (
    <Stack>
      <Paragraph>
        {doel
          ? `Het doel "${doel.woorden}" is van ${doel.inwoner}.`
          : 'De woorden van de inwoner, en de afspraken bij het hele plan.'}
      </Paragraph>
      {mensen.length === 0 ? (
        <Paragraph>Er is niemand anders van 12 jaar of ouder bekend om dit mee te delen.</Paragraph>
      ) : (
        <CheckboxGroup
          form={form}
          name="inwonerIds"
          label="Met wie is dit gedeeld?"
          hint="Wie het gezag heeft, leest mee met een kind tot 16 jaar. Staat dat vast bij “Wie mag lezen”, dan hoeft u die niet te kiezen."
          options={mensen.map((mens) => ({
            value: mens.id,
            label: volledigeNaam(mens),
            ...(!mens.isLid && { hint: 'Uit het netwerk' }),
          }))}
        />
      )}
    </Stack>
  )
}
