// The form of the own picture: six points from 0 to 10, as the resident says it.

import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { beeldSchema, puntenVan } from './formulier.ts'
import { gezondheidsbeeldTekenen } from './gezondheidsbeeld.commands.ts'
import { dimensies } from './gezondheidsbeeld.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { dimensieNaam, dimensieVraag } from './teksten.ts'

const vind = ({ plan }: PlanBeeld, gevraagd: URLSearchParams) =>
  plan.beelden?.find(({ id }) => id === gevraagd.get('welk'))

export const beeldDeel: Onderdeel<typeof beeldSchema> = {
  pad: 'gezondheidsbeeld',
  act: 'verdiepen',
  titel: (isNieuw) => (isNieuw ? 'Hoe gaat het met u?' : 'Beeld wijzigen'),
  intro: 'Positieve Gezondheid: de inwoner geeft zelf de cijfers, van 0 (slecht) tot 10 (heel goed).',
  knop: 'Opslaan',
  schema: beeldSchema,
  verborgen: ['beeldversie'],
  Velden: BeeldVelden,
  naar: (planId) => `/werk/plannen/${planId}#gezondheid`,
  waarden: (beeld, gevraagd) => {
    const oud = vind(beeld, gevraagd)
    if (gevraagd.get('welk') && !oud) return undefined
    if (!oud) return { gehoudenOp: schrijfDatum(beeld.vandaag), inwonerId: gevraagd.get('inwoner') ?? '' }
    const punten = dimensies.map((d): [string, string] => [`punt_${d}`, String(oud.punten[d])])
    const { id, versie, inwonerId, op, toelichting } = oud
    const vast = {
      welk: id,
      beeldversie: String(versie),
      inwonerId,
      gehoudenOp: schrijfDatum(op),
      toelichting,
    }
    return { ...vast, ...Object.fromEntries(punten) }
  },
  opgeslagen: (beeld, gevraagd) => {
    const oud = vind(beeld, gevraagd)
    return oud ? dimensies.map((d) => [dimensieNaam[d], String(oud.punten[d])] as const) : []
  },
  doe: (call, { planId, sleutel, value }) => {
    const { welk, beeldversie, inwonerId, gehoudenOp, toelichting } = value
    const invoer = { inwonerId, op: gehoudenOp, toelichting, punten: puntenVan(value) }
    return gezondheidsbeeldTekenen(call.ctx, call.medewerker, { planId, sleutel, welk, beeldversie, invoer })
  },
}

const cijfers = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }))

function BeeldVelden({ form, beeld }: VeldenProps) {
  const leden = (beeld.plan.mensen ?? []).filter(({ isLid }) => isLid)
  return (
    <Stack>
      <RadioGroup
        form={form}
        name="inwonerId"
        label="Van wie is dit beeld?"
        options={leden.map((mens) => ({ value: mens.id, label: volledigeNaam(mens) }))}
      />
      <DateField form={form} name="gehoudenOp" label="Van welke dag?" />
      {dimensies.map((d) => (
        <Select
          key={d}
          form={form}
          name={`punt_${d}`}
          label={dimensieNaam[d]}
          hint={dimensieVraag[d]}
          empty="Kies"
          options={cijfers}
        />
      ))}
      <TextArea form={form} name="toelichting" label="Wat zegt de inwoner erbij?" rows={3} optional />
    </Stack>
  )
}
