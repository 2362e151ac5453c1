// The page to plan an overleg: what kind, when, what it must answer, and what the resident knows of it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { inwonerstanden, ocostanden, soorten } from './overleg.ts'
import { inwonerNaam, ocoNaam, soortNaam } from './teksten.ts'

type NieuwOverlegProps = {
  readonly call: Call
  readonly form: FormState
  readonly planId: string
  readonly huishouden: string
}

export function NieuwOverlegPagina({ call, form, planId, huishouden }: NieuwOverlegProps) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  return (
    <Schil call={call} titel="Overleg plannen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={`Huishouden ${huishouden}`}
          titel="Overleg plannen"
          intro="Daarna kiest u wie u uitnodigt, en wat ieder van het plan mag zien."
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        <Form form={velden} action={`/werk/plannen/${planId}/overleggen`}>
          <Waarover form={velden} />
          <DeInwoner form={velden} />
          <ButtonRow>
            <SubmitButton>Overleg plannen</SubmitButton>
            <LinkButton href={`/werk/plannen/${planId}`} variant="subtle">
              Terug
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}

const Waarover = ({ form }: { readonly form: FormState }) => (
  <Stack>
    <RadioGroup
      form={form}
      name="soort"
      label="Wat voor overleg is het?"
      options={soorten.map((value) => ({
        value,
        label: soortNaam[value].naam,
        hint: soortNaam[value].uitleg,
      }))}
    />
    <FieldRow>
      <DateField form={form} name="datum" label="Op welke dag?" />
      <TextField
        form={form}
        name="tijd"
        label="Hoe laat?"
        hint="Bijvoorbeeld 14:30"
        inputMode="numeric"
        width="s"
      />
    </FieldRow>
    <TextField form={form} name="plaats" label="Waar?" width="l" />
    <TextArea form={form} name="vraag" label="Welke vraag moet het overleg beantwoorden?" rows={2} />
    <TextArea form={form} name="agenda" label="Agenda" hint="Elk punt op een eigen regel." rows={4} />
  </Stack>
)

const DeInwoner = ({ form }: { readonly form: FormState }) => (
  <Section titel="De inwoner">
    <RadioGroup
      form={form}
      name="inwoner"
      label="Weet de inwoner van dit overleg?"
      options={inwonerstanden.map((value) => ({ value, label: inwonerNaam[value] }))}
    />
    <TextArea
      form={form}
      name="redenNietVerteld"
      label="Waarom weet de inwoner het niet?"
      hint="Alleen als het anders onveilig wordt. De inwoner hoort het zodra het kan."
      optional
      rows={2}
    />
    <RadioGroup
      form={form}
      name="oco"
      label="Is een onafhankelijke cliëntondersteuner erbij?"
      options={ocostanden.map((value) => ({ value, label: ocoNaam[value] }))}
    />
  </Section>
)
