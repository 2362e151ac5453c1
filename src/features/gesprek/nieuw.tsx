// The page to plan a gesprek: the day, the place, and who sits at the table.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { Collega } from '../medewerker/collega.sql.ts'

type NieuwGesprekProps = {
  readonly call: Call
  readonly form: FormState
  readonly huishoudenId: string
  readonly huishouden: string
  readonly terug: string
  readonly collegas: readonly Collega[]
}

export function NieuwGesprekPagina({
  call,
  form,
  huishoudenId,
  huishouden,
  terug,
  collegas,
}: NieuwGesprekProps) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  return (
    <Schil call={call} titel="Gesprek plannen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead boven={`Huishouden ${huishouden}`} titel="Gesprek plannen" />
        <ErrorSummary form={velden} algemeen={algemeen} />
        <Form form={velden} action={`/werk/dossiers/${huishoudenId}/gesprekken`}>
          <input type="hidden" name="meldingId" value={typed(form, 'meldingId')} />
          <input type="hidden" name="planId" value={typed(form, 'planId')} />
          <input type="hidden" name="trajectId" value={typed(form, 'trajectId')} />
          <FieldRow>
            <DateField form={velden} name="datum" label="Op welke dag?" />
            <TextField
              form={velden}
              name="tijd"
              label="Hoe laat?"
              hint="Bijvoorbeeld 14:30"
              inputMode="numeric"
              width="s"
            />
          </FieldRow>
          <TextField form={velden} name="plaats" label="Waar?" hint="Bijvoorbeeld thuis." width="l" />
          <Section titel="Wie zijn erbij?">
            <TextField
              form={velden}
              name="metNaaste"
              label="Iemand van de inwoner"
              hint="Een familielid, vriend of buur, zoals de inwoner het zegt: mijn dochter Petra."
              optional
              width="l"
            />
            <Checkbox
              form={velden}
              name="metOco"
              label="Een onafhankelijke cliëntondersteuner"
              hint="Gratis, en niet van de gemeente. Vraag altijd of de inwoner dit wil."
            />
            <Select
              form={velden}
              name="metMedewerkerId"
              label="Een collega"
              hint="De collega mag dan ook het dossier van deze vraag zien."
              optional
              empty="Niemand"
              options={collegas.map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }))}
            />
          </Section>
          <ButtonRow>
            <SubmitButton>Gesprek plannen</SubmitButton>
            <LinkButton href={terug} variant="subtle">
              Terug
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}
