// The two forms of the budget, each behind its own heading.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { FieldRow } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import { budgetcategorieen, regelsoorten } from './budget.ts'
import { categorieNaam, soortNaam } from './teksten.ts'

const isOpen = (form: FormState) => Object.keys(form.errors).length > 0

export const RegelFormulier = ({ form }: { readonly form: FormState }) => (
  <Details titel="Een bedrag vastleggen" open={isOpen(form)}>
    <Form form={form} action="/werk/budget">
      <FieldRow>
        <TextField form={form} name="jaar" label="Jaar" inputMode="numeric" width="s" />
        <Select
          form={form}
          name="categorie"
          label="Categorie"
          empty="Kies een categorie"
          options={budgetcategorieen.map((value) => ({ value, label: categorieNaam[value] }))}
        />
      </FieldRow>
      <Select
        form={form}
        name="soort"
        label="Wat legt u vast?"
        empty="Kies"
        options={regelsoorten.map((value) => ({ value, label: soortNaam[value] }))}
      />
      <TextField
        form={form}
        name="bedrag"
        label="Bedrag voor het hele jaar, in euro’s"
        inputMode="decimal"
        width="m"
      />
      <TextField
        form={form}
        name="bron"
        label="Waar is dit besloten?"
        hint="Bijvoorbeeld: begroting 2024, raad 9 november 2023. Een later bedrag vervangt het eerdere."
      />
      <ButtonRow>
        <SubmitButton>Bedrag vastleggen</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)

export const PlafondFormulier = ({
  form,
  aanbieders,
}: {
  readonly form: FormState
  readonly aanbieders: readonly string[]
}) => (
  <Details titel="Een plafond vastleggen" open={isOpen(form)}>
    <Form form={form} action="/werk/budget/plafonds">
      <TextField form={form} name="plafondJaar" label="Jaar van het plafond" inputMode="numeric" width="s" />
      <Select
        form={form}
        name="aanbieder"
        label="Aanbieder"
        empty="Kies een aanbieder"
        options={aanbieders.toSorted().map((value) => ({ value, label: value }))}
      />
      <FieldRow>
        <TextField form={form} name="plafondBedrag" label="Plafond in euro’s" inputMode="decimal" width="m" />
        <TextField
          form={form}
          name="waarschuwing"
          label="Waarschuw vanaf (%)"
          inputMode="numeric"
          width="s"
        />
      </FieldRow>
      <TextField
        form={form}
        name="plafondBron"
        label="Waar staat het plafond?"
        hint="Bijvoorbeeld: contract 2026, artikel 4."
      />
      <ButtonRow>
        <SubmitButton>Plafond vastleggen</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)
