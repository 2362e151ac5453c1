// The fields of an address with its kern; what is not known may stay empty.

import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { TextField } from '../../ui/textfields.tsx'

export type Kern = { readonly id: string; readonly naam: string }

export const AdresVelden = ({ form, kernen }: { form: FormState; kernen: readonly Kern[] }) => (
  <Stack>
    <Select
      form={form}
      name="kernId"
      label="Kern"
      empty="Kies een kern"
      options={kernen.map((k) => ({ value: k.id, label: k.naam }))}
    />
    <FieldRow>
      <TextField form={form} name="postcode" label="Postcode" optional width="s" />
      <TextField form={form} name="huisnummer" label="Huisnummer" optional width="s" inputMode="numeric" />
      <TextField form={form} name="toevoeging" label="Toevoeging" optional width="s" />
    </FieldRow>
    <FieldRow>
      <TextField form={form} name="straat" label="Straat" optional width="l" />
      <TextField
        form={form}
        name="woonplaats"
        label="Plaats, als dat geen kern van ons is"
        optional
        width="l"
      />
    </FieldRow>
  </Stack>
)
