// One opbouwproject: what it is for, the hours so far, and its end.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { resultaten } from './opbouwproject.ts'
import type { ProjectRij, UrenRij } from './opbouwwerk.sql.ts'
import { resultaatNaam } from './teksten.ts'

type ProjectProps = {
  readonly call: Call
  readonly project: ProjectRij
  readonly uren: readonly UrenRij[]
  readonly urenForm: FormState
  readonly sluitForm: FormState
}

export function ProjectPagina(props: ProjectProps) {
  const { call, project: p, urenForm, sluitForm } = props
  const { '': algemeen, ...errors } = { ...urenForm.errors, ...sluitForm.errors }
  const isFout = algemeen !== undefined || Object.keys(errors).length > 0
  return (
    <Schil call={call} titel={p.naam} fout={isFout}>
      <Stack space="l">
        <PageHead
          boven={`Opbouwwerk · ${[p.team, p.kern].filter(Boolean).join(', ')}`}
          titel={p.naam}
          intro={p.doel}
          acties={<LinkButton href="/werk/opbouwwerk">Alle projecten</LinkButton>}
        />
        <ErrorSummary form={{ ...urenForm, errors }} algemeen={algemeen} />
        {p.urenBesteed > p.urenBegroot && (
          <Alert kind="let_op" titel="Er zijn meer uren besteed dan begroot" />
        )}
        <DataList
          items={[
            ['Wat moet er aan het eind staan', p.streef],
            ['Loopt', `${schrijfDatum(p.van)} tot en met ${schrijfDatum(p.tot)}`],
            ['Uren', `${p.urenBesteed.toLocaleString('nl-NL')} van ${p.urenBegroot.toLocaleString('nl-NL')}`],
            ...(p.resultaat ? [['Resultaat', resultaatNaam[p.resultaat]] as [string, string]] : []),
            ...(p.toelichting ? [['Wat het opleverde', p.toelichting] as [string, string]] : []),
          ]}
        />
        <Uren {...props} />
        {isTeSchrijven(p, sluitForm) && <Sluiten {...props} />}
      </Stack>
    </Schil>
  )
}

/** Also when it ended meanwhile, as long as somebody's words stand in the form. */
const isTeSchrijven = (p: ProjectRij, form: FormState) =>
  p.status === 'lopend' || Object.keys(form.errors).length > 0

const Uren = ({ project: p, uren, urenForm: form }: ProjectProps) => (
  <Section titel="Uren">
    {uren.length === 0 ? (
      <Paragraph>Er zijn nog geen uren geschreven.</Paragraph>
    ) : (
      <Table
        caption="Uren op dit project, nieuwste eerst"
        captionHidden
        columns={[{ label: 'Dag' }, { label: 'Wie' }, { label: 'Wat' }, { label: 'Uren', numeric: true }]}
        rows={uren.map((u) => ({
          id: u.id,
          cells: [schrijfDatum(u.dag), u.medewerker, u.wat, u.uren.toLocaleString('nl-NL')],
        }))}
      />
    )}
    {isTeSchrijven(p, form) && (
      <Form form={form} action={`/werk/opbouwwerk/${p.id}/uren`}>
        <FieldRow>
          <DateField form={form} name="dag" label="Op welke dag?" />
          <TextField form={form} name="uren" label="Hoeveel uur?" inputMode="decimal" width="s" />
          <TextField form={form} name="wat" label="Wat deed u?" width="l" />
        </FieldRow>
        <ButtonRow>
          <SubmitButton>Uren opschrijven</SubmitButton>
        </ButtonRow>
      </Form>
    )}
  </Section>
)

const Sluiten = ({ project: p, sluitForm: form }: ProjectProps) => (
  <Details titel="Project afsluiten" open={Object.keys(form.errors).length > 0}>
    <Form form={form} action={`/werk/opbouwwerk/${p.id}/afsluiting`}>
      <RadioGroup
        form={form}
        name="resultaat"
        label="Is het doel bereikt?"
        options={resultaten.map((value) => ({ value, label: resultaatNaam[value] }))}
      />
      <TextArea form={form} name="toelichting" label="Wat heeft het opgeleverd?" rows={3} />
      <ButtonRow>
        <SubmitButton>Project afsluiten</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)
