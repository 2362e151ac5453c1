// The form that names somebody: by BSN or by name and birth date; whether they are known here is never said.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { bandNaam } from './teksten.ts'
import { banden } from './uitsluiting.ts'

type Props = { readonly form: FormState; readonly heeftZelf: boolean }

export const OpgeefDeel = ({ form, heeftZelf }: Props) => {
  const values = { ...form.values, soort: form.values.soort || (heeftZelf ? 'ander' : '') }
  return (
    <Form form={form} action="/werk/uitsluitingen">
      <Stack>
        <RadioGroup
          form={{ ...form, values }}
          name="soort"
          label="Over wie gaat het?"
          options={[
            { value: 'zelf', label: 'Over mijzelf', hint: 'U woont in deze gemeente.' },
            { value: 'ander', label: 'Over iemand anders' },
          ]}
        />
        <Select
          form={form}
          name="band"
          label="Wie is dit voor u?"
          optional
          hint="Alleen bij iemand anders."
          empty="Kies"
          options={banden.map((band) => ({ value: band, label: bandNaam[band] }))}
        />
        <FieldRow>
          <TextField form={form} name="voornamen" label="Voornaam" optional width="l" maxLength={100} />
          <TextField form={form} name="geslachtsnaam" label="Achternaam" width="l" maxLength={99} />
        </FieldRow>
        <FieldRow>
          <DateField form={form} name="geboortedatum" label="Geboortedatum" optional />
          <TextField
            form={form}
            name="bsn"
            label="BSN"
            optional
            width="m"
            inputMode="numeric"
            hint="Wij bewaren het BSN niet leesbaar."
          />
        </FieldRow>
        <Paragraph small>
          Met een geboortedatum of BSN herkennen wij deze persoon, ook als die pas later bekend wordt. Weet u
          beide niet? Zet dan de naam erop, en vul het aan als u meer weet.
        </Paragraph>
        <SubmitButton>Op mijn lijst zetten</SubmitButton>
      </Stack>
    </Form>
  )
}
