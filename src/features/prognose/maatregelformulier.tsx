// The form of a kostenmaatregel: the assumption in words beside its percentage.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { FieldRow } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { maatregelcategorieen, werkingen } from './kostenmaatregel.ts'
import { deelNaam, werkingNaam } from './teksten.ts'

export const MaatregelFormulier = ({ form }: { readonly form: FormState }) => (
  <Details titel="Een maatregel vastleggen" open={Object.keys(form.errors).length > 0}>
    <Form form={form} action="/werk/prognose/maatregelen">
      <TextField form={form} name="naam" label="Naam van de maatregel" width="l" />
      <TextArea
        form={form}
        name="aanname"
        label="Wat neemt u aan, en waarom?"
        hint="Bijvoorbeeld: wie al op de basisschool hulp krijgt, heeft later minder vaak jeugdhulp nodig. Onderzoek 2024."
        rows={3}
      />
      <Select
        form={form}
        name="categorie"
        label="Voor welke hulp?"
        empty="Kies welke hulp"
        options={maatregelcategorieen.map((value) => ({ value, label: deelNaam[value] }))}
      />
      <RadioGroup
        form={form}
        name="werking"
        label="Wat verandert er?"
        options={werkingen.map((value) => ({ value, label: werkingNaam[value] }))}
      />
      <FieldRow>
        <TextField
          form={form}
          name="effect"
          label="Effect in procenten"
          hint="-10 is een tiende minder"
          width="s"
        />
        <TextField form={form} name="vanJaar" label="Eerste jaar" inputMode="numeric" width="s" />
      </FieldRow>
      <FieldRow>
        <TextField
          form={form}
          name="vanLeeftijd"
          label="Van leeftijd"
          inputMode="numeric"
          width="s"
          optional
        />
        <TextField
          form={form}
          name="totLeeftijd"
          label="Tot en met leeftijd"
          inputMode="numeric"
          width="s"
          optional
        />
      </FieldRow>
      <ButtonRow>
        <SubmitButton>Maatregel vastleggen</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)
