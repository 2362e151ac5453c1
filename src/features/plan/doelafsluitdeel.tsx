// The form of closing one doel: its result, its score, and the promises under it.

import { Stack } from '../../ui/layout.tsx'
import { Quote } from '../../ui/text.tsx'
import { planDoelAfsluiten } from './doel.commands.ts'
import { EindeVelden, OpenAfspraken } from './eindevelden.tsx'
import { afrondingVan, doelafsluitSchema, eindenVan } from './formulier.ts'
import { doelVan, type Onderdeel, type VeldenProps } from './onderdeel.tsx'
import { resultaatNaam } from './teksten.ts'

export const doelAfsluitDeel: Onderdeel<typeof doelafsluitSchema> = {
  pad: 'doelafsluiting',
  act: 'bijhouden',
  titel: () => 'Doel afsluiten',
  intro: 'De andere doelen lopen gewoon door.',
  knop: 'Doel afsluiten',
  schema: doelafsluitSchema,
  Velden: DoelAfsluitVelden,
  waarden: (beeld, gevraagd) => {
    const doel = doelVan(beeld, gevraagd)
    return doel && { welk: doel.id }
  },
  opgeslagen: (beeld, gevraagd) => {
    const doel = doelVan(beeld, gevraagd)
    return [[doel?.woorden ?? 'Doel', doel?.resultaat ? resultaatNaam[doel.resultaat] : 'Loopt nog']]
  },
  doe: (call, { planId, sleutel, value }) => {
    const { versie, welk } = value
    const leeg = { resultaat: undefined, score: undefined, reden: undefined }
    const einde = eindenVan(value)[welk ?? ''] ?? leeg
    const o = { planId, sleutel, versie, doelId: welk, einde, perAfspraak: afrondingVan(value) }
    return planDoelAfsluiten(call.ctx, call.medewerker, o)
  },
}

function DoelAfsluitVelden({ form, beeld }: VeldenProps) {
  const doel = doelVan(beeld, new URLSearchParams({ welk: String(form.values.welk ?? '') }))
  if (!doel) return null
  return (
    <Stack space="l">
      <Quote van={doel.inwoner}>{doel.woorden}</Quote>
      <EindeVelden form={form} doelId={doel.id} />
      <OpenAfspraken
        form={form}
        afspraken={(beeld.plan.afspraken ?? []).filter(({ doelId }) => doelId === doel.id)}
      />
    </Stack>
  )
}
