// The form of looking back: for every doel that goes on how it is now, and what comes next.

import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import { scoreNaam, zelfredzaamheid } from '../gesprek/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { vervolgen } from './evaluatie.ts'
import { evaluatieSchema, scoresVan } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { vervolgNaam } from './teksten.ts'
import { planEvalueren } from './verloop.commands.ts'

/** The doelen that go on; one that is closed has its end score. */
const lopend = ({ plan }: PlanBeeld) => (plan.doelen ?? []).filter((doel) => doel.resultaat === null)

const stand = (beeld: PlanBeeld): [string, string][] => {
  const [laatste] = beeld.plan.evaluaties ?? []
  const terugblik: [string, string][] = laatste
    ? [[`Evaluatie van ${schrijfDatum(laatste.gehoudenOp)}, door ${laatste.door}`, laatste.bevindingen]]
    : []
  const scores = lopend(beeld).map(({ woorden, nuScore, startScore }): [string, string] => [
    woorden,
    scoreNaam(nuScore ?? startScore),
  ])
  return [...terugblik, ...scores]
}

export const evaluatieDeel: Onderdeel<typeof evaluatieSchema> = {
  pad: 'evaluaties',
  act: 'evalueren',
  titel: () => 'Evalueren',
  intro: 'Kijk samen met de inwoner terug. Wat is er veranderd, en hoe gaat het verder?',
  knop: 'Evaluatie vastleggen',
  schema: evaluatieSchema,
  Velden: EvaluatieVelden,
  verborgen: ['laatste'],
  mist: ['score_ontbreekt'],
  waarden: ({ plan }) => ({ laatste: plan.evaluaties?.[0]?.id ?? '' }),
  // Closing is the next thing to do; more or less support stands on the page of the plan.
  naar: (planId, { vervolg }) =>
    vervolg === 'afsluiten' ? `/werk/plannen/${planId}/afsluiting` : `/werk/plannen/${planId}#terugkijken`,
  opgeslagen: stand,
  doe: (call, { planId, sleutel, value }) => {
    const { versie, laatste, gehoudenOp, bevindingen, vervolg } = value
    const invoer = { gehoudenOp, bevindingen, vervolg, scores: scoresVan(value) }
    return planEvalueren(call.ctx, call.medewerker, { planId, sleutel, versie, laatste, invoer })
  },
}

function EvaluatieVelden({ form, beeld }: VeldenProps) {
  return (
    <Stack>
      <DateField form={form} name="gehoudenOp" label="Op welke dag keek u terug?" />
      <TextArea form={form} name="bevindingen" label="Wat zag u samen?" rows={5} />
      {lopend(beeld).map((doel) => (
        <Select
          key={doel.id}
          form={form}
          name={`score_${doel.id}`}
          label={`Hoe gaat het nu met: ${doel.woorden}`}
          empty="Kies"
          options={zelfredzaamheid}
        />
      ))}
      <RadioGroup
        form={form}
        name="vervolg"
        label="Hoe gaat het verder?"
        options={vervolgen.map((value) => ({ value, label: vervolgNaam[value] }))}
      />
    </Stack>
  )
}
