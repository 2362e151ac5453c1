// The page to take somebody into service: who, from when, and as whom they log in.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Link } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { GegevensVelden } from './gegevensvelden.tsx'
import type { Keus } from './lijst.sql.ts'

type Props = { readonly call: Call; readonly form: FormState; readonly organisaties: readonly Keus[] }

export function NieuwPagina({ call, form, organisaties }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Medewerker in dienst nemen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <PageHead
          boven={<Link href="/werk/beheer/medewerkers">Medewerkers</Link>}
          titel="Medewerker in dienst nemen"
          intro="Daarna geeft u rollen, teams, mandaten en kernen. Tot dan kan deze medewerker nergens bij."
        />
        <Form form={form} action="/werk/beheer/medewerkers">
          <Stack>
            <GegevensVelden form={form} organisaties={organisaties} />
            <TextField
              form={form}
              name="sub"
              label="Inlognaam"
              hint={
                'Zoals het inlogsysteem van de gemeente deze medewerker kent (de "sub"). Kijk dit goed na: het kan later niet anders.'
              }
              width="l"
              maxLength={255}
            />
            <DateField form={form} name="van" label="Eerste werkdag" />
            <ButtonRow>
              <SubmitButton>In dienst nemen</SubmitButton>
              <LinkButton href="/werk/beheer/medewerkers" variant="subtle">
                Terug
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}
