// Formatie: what there is now per team and kind, how it went over the years, and the lines themselves.

import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, RadioGroup, Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { type Datum, jaarVan, schrijfDatum } from '../termijn/datum.ts'
import { type Formatie, soorten, standOp } from './formatie.ts'
import type { TeamProps } from './teampagina.tsx'
import { schrijfGetal, soortNaam } from './teksten.ts'

export const FormatieBlok = (props: TeamProps) => (
  <Section titel="Formatie" id="formatie">
    <Stack>
      {props.formatie.length === 0 ? (
        <EmptyState titel="Nog geen formatie vastgelegd">
          Leg hieronder per team vast hoeveel fte er is. Dan ziet u hoeveel werk er per fte ligt.
        </EmptyState>
      ) : (
        <>
          <Samen {...props} />
          <PerTeam {...props} />
          <DoorDeJaren {...props} />
          <Regels {...props} />
        </>
      )}
      <Nieuw {...props} />
    </Stack>
  </Section>
)

const kolommen = [
  ...soorten.map((soort) => ({ label: soortNaam[soort], numeric: true })),
  { label: 'Samen', numeric: true },
  { label: 'Vacature', numeric: true },
]
const cijfers = (formatie: readonly Formatie[], dag: Datum) => {
  const stand = standOp(formatie, dag)
  return [...soorten.map((soort) => stand[soort]), stand.bezet, stand.vacant].map(schrijfGetal)
}

/** The sum in a line; the table is for who wants to know how it is made up. */
const Samen = ({ formatie, vandaag }: TeamProps) => {
  const { bezet, vacant } = standOp(formatie, vandaag)
  return (
    <Paragraph>
      {`Uw teams hebben nu samen ${schrijfGetal(bezet)} fte${vacant > 0 ? `, en ${schrijfGetal(vacant)} fte vacature` : ''}.`}
    </Paragraph>
  )
}

const PerTeam = ({ standen, formatie, vandaag }: TeamProps) => (
  <Details titel="Fte nu, per team">
    <Table
      caption="Fte nu, per team"
      captionHidden
      columns={[{ label: 'Team' }, ...kolommen]}
      rows={standen.map((t) => ({
        id: t.id,
        cells: [
          t.naam,
          ...cijfers(
            formatie.filter(({ teamId }) => teamId === t.id),
            vandaag,
          ),
        ],
      }))}
    />
  </Details>
)

/** The first of January of this year and the four before. */
const jaren = (vandaag: Datum): Datum[] =>
  Array.from({ length: 5 }, (_, i) => `${Number(jaarVan(vandaag)) - i}-01-01` as Datum)

const DoorDeJaren = ({ formatie, vandaag }: TeamProps) => (
  <Details titel="Fte door de jaren">
    <Table
      caption="Fte van uw teams samen, op 1 januari"
      columns={[{ label: 'Op' }, ...kolommen]}
      rows={jaren(vandaag).map((dag) => ({ id: dag, cells: [schrijfDatum(dag), ...cijfers(formatie, dag)] }))}
    />
  </Details>
)

function Regels({ standen, formatie, forms: { einde } }: TeamProps) {
  const teamNaam = (id: string) => standen.find((t) => t.id === id)?.naam ?? ''
  return (
    <Details titel="Alle regels" open={Object.keys(einde.errors).length > 0}>
      <Table
        caption="Regels van de formatie"
        captionHidden
        columns={[
          { label: 'Team' },
          { label: 'Soort' },
          { label: 'Fte', numeric: true },
          { label: 'Vanaf' },
          { label: 'Tot' },
          { label: 'Eindigen', headHidden: true },
        ]}
        rows={formatie.map((f) => ({
          id: f.id,
          cells: [
            teamNaam(f.teamId),
            f.isVacature ? `${soortNaam[f.soort]} (vacature)` : soortNaam[f.soort],
            schrijfGetal(f.fte),
            schrijfDatum(f.van),
            f.tot ? schrijfDatum(f.tot) : 'Loopt',
            f.tot === null ? <Eindigen key="einde" formatie={f} form={einde} /> : '',
          ],
        }))}
      />
    </Details>
  )
}

const Eindigen = ({
  formatie: f,
  form,
}: { readonly formatie: Formatie } & Pick<Parameters<typeof Form>[0], 'form'>) => (
  <Form form={form} action="/werk/team/formatie/einde">
    <input type="hidden" name="id" value={f.id} />
    <DateField form={form} name="eindeTot" id={`einde-${f.id}`} label="Geldt niet meer vanaf" />
    <Button type="submit" variant="subtle">
      Eindigen
    </Button>
  </Form>
)

const Nieuw = ({ standen, forms: { formatie: form } }: TeamProps) => (
  <Details titel="Formatie toevoegen" open={Object.keys(form.errors).length > 0}>
    <Form form={form} action="/werk/team/formatie">
      <Select
        form={form}
        name="teamId"
        label="Welk team?"
        empty="Kies een team"
        options={standen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <RadioGroup
        form={form}
        name="soort"
        label="Wat voor formatie?"
        inline
        options={soorten.map((value) => ({ value, label: soortNaam[value] }))}
      />
      <FieldRow>
        <TextField form={form} name="fte" label="Aantal fte" inputMode="decimal" width="s" />
        <DateField form={form} name="van" label="Vanaf welke dag?" />
        <DateField form={form} name="tot" label="Tot welke dag? (leeg als het doorloopt)" />
      </FieldRow>
      <Checkbox form={form} name="isVacature" label="Dit is een vacature: er is nog niemand" />
      <ButtonRow>
        <SubmitButton>Formatie toevoegen</SubmitButton>
      </ButtonRow>
    </Form>
  </Details>
)
