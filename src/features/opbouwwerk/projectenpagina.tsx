// The opbouwprojecten of my teams, and the form to start one.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Link } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { ProjectRij } from './opbouwwerk.sql.ts'
import { resultaatNaam } from './teksten.ts'

type ProjectenProps = {
  readonly call: Call
  readonly projecten: readonly ProjectRij[]
  readonly kernen: readonly { readonly id: string; readonly naam: string }[]
  readonly form: FormState
}

export function ProjectenPagina(props: ProjectenProps) {
  const { call, projecten, form } = props
  const { '': algemeen, ...errors } = form.errors
  const isFout = Object.keys(form.errors).length > 0
  return (
    <Schil call={call} titel="Opbouwwerk" fout={isFout}>
      <Stack space="l">
        <PageHead
          titel="Opbouwwerk"
          intro="Wat uw team in de dorpen opbouwt: waarvoor, met hoeveel uur, en wat het opleverde."
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        {projecten.length === 0 ? (
          <EmptyState titel="Nog geen projecten">Start hieronder het eerste project van uw team.</EmptyState>
        ) : (
          <Lijst {...props} />
        )}
        {call.medewerker.rechten.has('opbouwproject:starten') && (
          <Section titel="Nieuw project">
            <Details titel="Project starten" open={isFout}>
              <Nieuw {...props} form={{ ...form, errors }} />
            </Details>
          </Section>
        )}
      </Stack>
    </Schil>
  )
}

const Lijst = ({ projecten }: ProjectenProps) => (
  <Table
    caption="Opbouwprojecten, wat loopt eerst"
    captionHidden
    columns={[
      { label: 'Project' },
      { label: 'Team en kern' },
      { label: 'Loopt' },
      { label: 'Uren', numeric: true },
      { label: 'Begroot', numeric: true },
      { label: 'Resultaat' },
    ]}
    rows={projecten.map((p) => ({
      id: p.id,
      cells: [
        <Link key="naam" href={`/werk/opbouwwerk/${p.id}`}>
          {p.naam}
        </Link>,
        [p.team, p.kern].filter(Boolean).join(', '),
        `${schrijfDatum(p.van)} tot en met ${schrijfDatum(p.tot)}`,
        p.urenBesteed.toLocaleString('nl-NL'),
        p.urenBegroot.toLocaleString('nl-NL'),
        p.resultaat ? resultaatNaam[p.resultaat] : 'Loopt',
      ],
    }))}
  />
)

const Nieuw = ({ call, kernen, form }: ProjectenProps) => (
  <Form form={form} action="/werk/opbouwwerk">
    <TextField form={form} name="naam" label="Hoe heet het project?" width="l" />
    <FieldRow>
      <Select
        form={form}
        name="teamId"
        label="Welk team?"
        empty="Kies een team"
        options={call.medewerker.teams.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <Select
        form={form}
        name="kernId"
        label="In welke kern?"
        optional
        empty="In alle kernen van het team"
        options={kernen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
    </FieldRow>
    <TextArea form={form} name="doel" label="Waarvoor is het?" rows={2} />
    <TextField
      form={form}
      name="streef"
      label="Wat moet er aan het eind staan?"
      hint="Bijvoorbeeld: een eettafel met twintig bezoekers die buurtbewoners zelf leiden."
      width="full"
    />
    <FieldRow>
      <TextField
        form={form}
        name="urenBegroot"
        label="Hoeveel uur mag het kosten?"
        inputMode="numeric"
        width="s"
      />
      <DateField form={form} name="van" label="Eerste dag" />
      <DateField form={form} name="tot" label="Laatste dag" />
    </FieldRow>
    <ButtonRow>
      <SubmitButton>Project starten</SubmitButton>
    </ButtonRow>
  </Form>
)
