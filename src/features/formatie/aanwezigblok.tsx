// Who is away and who works how many hours; why somebody is away is not asked.

import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { TeamProps } from './teampagina.tsx'

export const AanwezigBlok = (props: TeamProps) => (
  <Section titel="Wie is er?" id="aanwezig">
    <Stack>
      <Afwezig {...props} />
      <Verlof {...props} />
      <Uren {...props} />
    </Stack>
  </Section>
)

const keuzes = (collegas: TeamProps['collegas']) =>
  collegas.map(({ medewerkerId, naam }) => ({ value: medewerkerId, label: naam }))

function Afwezig({ verloven, collegas, forms }: TeamProps) {
  if (verloven.length === 0) return <Paragraph>Er is niemand afwezig of dat binnenkort.</Paragraph>
  const naam = (id: string) => collegas.find((c) => c.medewerkerId === id)?.naam ?? ''
  return (
    <Table
      caption="Afwezig nu en straks"
      captionHidden
      columns={[
        { label: 'Wie' },
        { label: 'Eerste dag' },
        { label: 'Laatste dag' },
        { label: 'Intrekken', headHidden: true },
      ]}
      rows={verloven.map((v) => ({
        id: v.id,
        cells: [
          naam(v.medewerkerId),
          schrijfDatum(v.van),
          schrijfDatum(v.tot),
          <Form key="weg" form={forms.verlof} action="/werk/team/verlof/intrekking">
            <input type="hidden" name="id" value={v.id} />
            <Button
              type="submit"
              variant="subtle"
              ariaLabel={`Afwezigheid van ${naam(v.medewerkerId)} intrekken`}
            >
              Intrekken
            </Button>
          </Form>,
        ],
      }))}
    />
  )
}

const Verlof = ({ collegas, forms: { verlof: form } }: TeamProps) => (
  <Details titel="Vastleggen dat iemand weg is" open={Object.keys(form.errors).length > 0}>
    <Form form={form} action="/werk/team/verlof">
      <Select
        form={form}
        name="afwezigId"
        label="Wie is er weg?"
        hint="Waarom iemand weg is, leggen wij niet vast."
        empty="Kies een medewerker"
        options={keuzes(collegas)}
      />
      <FieldRow>
        <DateField form={form} name="afwezigVan" label="Eerste dag" />
        <DateField form={form} name="afwezigTot" label="Laatste dag" />
      </FieldRow>
      <ButtonRow>
        <SubmitButton>Afwezigheid vastleggen</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)

const Uren = ({ collegas, forms: { inzet: form } }: TeamProps) => (
  <Details titel="Uren per week wijzigen" open={Object.keys(form.errors).length > 0}>
    <Form form={form} action="/werk/team/inzet">
      <Select
        form={form}
        name="inzetId"
        label="Van wie?"
        empty="Kies een medewerker"
        options={keuzes(collegas)}
      />
      <FieldRow>
        <TextField form={form} name="uren" label="Uren per week" inputMode="decimal" width="s" />
        <DateField form={form} name="inzetVan" label="Vanaf welke dag?" />
      </FieldRow>
      <ButtonRow>
        <SubmitButton>Uren vastleggen</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)
