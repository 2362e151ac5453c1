// The forms of looking back and of closing: for every doel how it is now, and what comes next.

import { RadioGroup, Select } from '../../ui/choices.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import { scoreNaam, zelfredzaamheid } from '../gesprek/teksten.ts'
import { vervolgen } from './evaluatie.ts'
import { afsluitSchema, eindenVan, evaluatieSchema, scoresVan } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import { resultaten } from './plan.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { resultaatNaam, vervolgNaam } from './teksten.ts'
import { planAfsluiten, planEvalueren } from './verloop.commands.ts'

const stand = ({ plan }: PlanBeeld): [string, string][] =>
  (plan.doelen ?? []).map((doel): [string, string] => [
    doel.woorden,
    scoreNaam(doel.nuScore ?? doel.startScore),
  ])

export const evaluatieDeel: Onderdeel<typeof evaluatieSchema> = {
  pad: 'evaluaties',
  act: 'evalueren',
  titel: () => 'Evalueren',
  intro: 'Kijk samen met de inwoner terug. Wat is er veranderd, en hoe gaat het verder?',
  knop: 'Evaluatie vastleggen',
  schema: evaluatieSchema,
  Velden: EvaluatieVelden,
  waarden: () => ({}),
  opgeslagen: stand,
  doe: (call, { planId, sleutel, value }) => {
    const { versie, gehoudenOp, bevindingen, vervolg } = value
    const invoer = { gehoudenOp, bevindingen, vervolg, scores: scoresVan(value) }
    return planEvalueren(call.ctx, call.medewerker, { planId, sleutel, versie, invoer })
  },
}

export const afsluitDeel: Onderdeel<typeof afsluitSchema> = {
  pad: 'afsluiting',
  act: 'afsluiten',
  titel: () => 'Plan afsluiten',
  intro: 'Na het afsluiten kijken wij nog zes maanden of de vraag terugkomt.',
  knop: 'Plan afsluiten',
  schema: afsluitSchema,
  Velden: AfsluitVelden,
  waarden: () => ({}),
  opgeslagen: stand,
  doe: (call, { planId, sleutel, value }) => {
    const invoer = { reden: value.reden, perDoel: eindenVan(value) }
    return planAfsluiten(call.ctx, call.medewerker, { planId, sleutel, versie: value.versie, invoer })
  },
}

function EvaluatieVelden({ form, beeld }: VeldenProps) {
  return (
    <Stack>
      <DateField form={form} name="gehoudenOp" label="Op welke dag keek u terug?" />
      <TextArea form={form} name="bevindingen" label="Wat zag u samen?" rows={5} />
      {(beeld.plan.doelen ?? []).map((doel) => (
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

function AfsluitVelden({ form, beeld }: VeldenProps) {
  // A plan that never ran has no results.
  const doelen = beeld.plan.status === 'lopend' ? (beeld.plan.doelen ?? []) : []
  return (
    <Stack>
      {doelen.map((doel) => (
        <Section key={doel.id} titel={doel.woorden} level={3}>
          <FieldRow>
            <Select
              form={form}
              name={`resultaat_${doel.id}`}
              label="Is het doel bereikt?"
              empty="Kies"
              options={resultaten.map((value) => ({ value, label: resultaatNaam[value] }))}
            />
            <Select
              form={form}
              name={`score_${doel.id}`}
              label="Hoe gaat het nu?"
              empty="Kies"
              options={zelfredzaamheid}
            />
          </FieldRow>
        </Section>
      ))}
      <TextArea form={form} name="reden" label="Waarom stopt het plan?" rows={3} />
    </Stack>
  )
}
