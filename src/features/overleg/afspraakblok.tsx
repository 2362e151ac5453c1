// The afspraken made at the table, and the form to put one more in the plan.

import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { FieldRow, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Details, List, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { beloftes } from '../plan/afspraak.ts'
import { vanNaam, zietPlanNiet } from '../plan/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { isPossible } from './overleg.ts'
import type { OverlegProps } from './overleg.tsx'

export function AfspraakBlok(props: OverlegProps) {
  const { overleg: o, isGast } = props
  const afspraken = o.afspraken ?? []
  const isOpen = !isGast && o.status !== undefined && isPossible('afsprakenMaken', o.status)
  return (
    <Section titel="Afspraken">
      {afspraken.length === 0 ? (
        <Paragraph>Er zijn bij dit overleg nog geen afspraken gemaakt.</Paragraph>
      ) : (
        <List items={afspraken.map((a) => `${a.wie}: ${a.wat} (vóór ${schrijfDatum(a.voorDatum)})`)} />
      )}
      {isOpen && <Nieuw {...props} />}
    </Section>
  )
}

const Nieuw = ({ overleg: o, forms: { afspraak: form }, collegas }: OverlegProps) => (
  <ScreenOnly>
    <Details titel="Afspraak toevoegen aan het plan" open={Object.keys(form.errors).length > 0}>
      <Form form={form} action={`/werk/overleggen/${o.id}/afspraken`}>
        <Versieveld van={typed(form, 'versie')} />
        <Stack>
          <TextArea form={form} name="wat" label="Wat is er afgesproken?" rows={2} />
          <RadioGroup
            form={form}
            name="van"
            label="Wie doet dit?"
            options={beloftes.map((value) => ({ value, label: vanNaam[value] }))}
          />
          <FieldRow>
            <TextField
              form={form}
              name="wie"
              label="Naam"
              hint="Leeg is de inwoner zelf."
              optional
              width="l"
            />
            <Select
              form={form}
              name="afspraakMedewerkerId"
              label="Als het een medewerker is: wie?"
              hint={zietPlanNiet}
              optional
              empty="Geen medewerker"
              options={collegas.map(({ id, naam }) => ({ value: id, label: naam }))}
            />
          </FieldRow>
          <DateField form={form} name="voorDatum" label="Vóór welke dag?" />
          <Select
            form={form}
            name="doelId"
            label="Bij welk doel?"
            optional
            empty="Bij het hele plan"
            options={(o.doelen ?? []).map(({ id, woorden }) => ({ value: id, label: woorden.slice(0, 80) }))}
          />
          <ButtonRow>
            <SubmitButton>Toevoegen aan het plan</SubmitButton>
          </ButtonRow>
        </Stack>
      </Form>
    </Details>
  </ScreenOnly>
)
