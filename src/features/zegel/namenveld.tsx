// The colleagues who may be named on a zegel, to tick.

import type { FormState } from '../../platform/formstate.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'

export type Collega = { readonly id: string; readonly naam: string; readonly functie?: string }

type Props = {
  readonly form: FormState
  readonly label: string
  readonly collegas: readonly Collega[]
  readonly optional?: true
}

export const NamenVeld = ({ form, label, collegas, optional }: Props) => (
  <CheckboxGroup
    form={form}
    name="genoemden"
    label={label}
    hint="Kies er zo weinig mogelijk. Zij zien alleen dit stuk, en van de rest niets meer dan zij al zagen."
    columns
    {...(optional && { optional })}
    options={collegas.map(({ id, naam, functie }) => ({
      value: id,
      label: functie ? `${naam}, ${functie}` : naam,
    }))}
  />
)
