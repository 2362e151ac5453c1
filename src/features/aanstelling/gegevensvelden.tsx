// The fields of who somebody is: the same for somebody new and for a change.

import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Keus } from './lijst.sql.ts'

type Props = { readonly form: FormState; readonly organisaties: readonly Keus[] }

export const GegevensVelden = ({ form, organisaties }: Props) => (
  <>
    <TextField form={form} name="naam" label="Naam" width="l" maxLength={200} />
    <TextField
      form={form}
      name="functie"
      label="Functie"
      hint="Bijvoorbeeld Wmo-consulent. Een functie geeft geen rechten."
      width="l"
      maxLength={200}
    />
    <TextField
      form={form}
      name="telefoon"
      label="Telefoonnummer van het werk"
      type="tel"
      width="m"
      maxLength={30}
      optional
    />
    <Select
      form={form}
      name="organisatieId"
      label="Bij welke organisatie?"
      empty="Kies een organisatie"
      options={organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
    />
  </>
)
