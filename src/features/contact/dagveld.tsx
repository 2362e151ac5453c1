// The field of the day a contact was, the same wherever a contact is written down.

import type { FormState } from '../../platform/formstate.ts'
import { DateField } from '../../ui/textfields.tsx'

export const DagVeld = ({ form }: { readonly form: FormState }) => (
  <DateField
    form={form}
    name="dag"
    label="Op welke dag?"
    hint="Laat leeg als het vandaag was. Anders dag-maand-jaar, bijvoorbeeld 3-4-2026."
    optional
  />
)
