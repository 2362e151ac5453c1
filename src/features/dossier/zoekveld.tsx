// The field to look for words in one dossier.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/textfields.tsx'

export const ZoekVeld = ({
  form,
  huishoudenId,
}: {
  readonly form: FormState
  readonly huishoudenId: string
}) => (
  <Form form={form} action={`/werk/dossiers/${huishoudenId}/zoeken`}>
    <TextField
      form={form}
      name="woorden"
      id="zoek-in-dossier"
      label="Zoeken in dit dossier"
      hint="In contacten, verslagen, het plan en de namen van documenten."
      width="l"
      maxLength={100}
    />
    <SubmitButton variant="secondary">Zoeken</SubmitButton>
  </Form>
)
