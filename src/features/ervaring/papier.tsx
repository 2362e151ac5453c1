// Typing in what came back on paper, with the code that stands on it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { TextField } from '../../ui/textfields.tsx'
import { Vragenvelden } from './vragenvelden.tsx'

export const PapierPagina = ({ call, form }: { readonly call: Call; readonly form: FormState }) => (
  <Schil call={call} titel="Papieren formulier invoeren" fout={Object.keys(form.errors).length > 0}>
    <Stack space="l">
      <PageHead
        titel="Papieren formulier invoeren"
        intro="Typ over wat de inwoner heeft ingevuld. Laat leeg wat leeg is, en gooi het papier daarna weg."
      />
      <ErrorSummary form={form} />
      <Form form={form} action="/werk/ervaring/papier">
        <TextField
          form={form}
          name="code"
          label="Code op de brief of de kaart"
          hint="Zestien letters en cijfers. Elke code telt één keer."
          width="l"
        />
        <Vragenvelden form={form} />
        <ButtonRow>
          <SubmitButton>Formulier invoeren</SubmitButton>
        </ButtonRow>
      </Form>
    </Stack>
  </Schil>
)
