// The rapporten for staff: those that are published, and for who makes them those on their way.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Regel } from './makers.sql.ts'
import { soorten } from './rapport.ts'
import { soortNaam, statusNaam, titelVan } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly rapporten: readonly Regel[]
  /** What may be drawn up now, the latest first: code and name. */
  readonly perioden: readonly (readonly [code: string, naam: string])[]
  readonly form: FormState
}

const dag = (op: Date | null) => (op ? schrijfDatum(datumInAmsterdam(op)) : '')

const Tabel = ({ rapporten }: Pick<Props, 'rapporten'>) => (
  <Table
    caption="Rapporten, het nieuwste eerst"
    captionHidden
    columns={['Rapport', 'Uitgave', 'Stand', 'Opgesteld door', 'Gepubliceerd op'].map((label, nr) => ({
      label,
      plain: nr === 0,
    }))}
    rows={rapporten.map((r) => ({
      id: r.id,
      cells: [
        <Link key="naar" href={`/werk/rapporten/${r.id}`}>
          {titelVan(r)}
        </Link>,
        r.uitgave,
        <Badge key="stand" toon={r.status === 'gepubliceerd' ? 'gelukt' : 'neutraal'}>
          {statusNaam[r.status]}
        </Badge>,
        r.opgesteldDoor,
        dag(r.gepubliceerdOp),
      ],
    }))}
  />
)

const Nieuw = ({ form, perioden }: Pick<Props, 'form' | 'perioden'>) => (
  <Section titel="Een rapport opstellen">
    <Form form={form} action="/werk/rapporten">
      <Stack>
        <Paragraph>
          Wij halen alle cijfers op van een periode die voorbij is. Daarna schrijft u de inleiding. Een ander
          stelt het rapport vast.
        </Paragraph>
        <FieldRow>
          <Select
            form={form}
            name="soort"
            label="Welk rapport?"
            options={soorten.map((soort) => ({ value: soort, label: soortNaam[soort] }))}
          />
          <Select
            form={form}
            name="periode"
            label="Welke periode?"
            options={perioden.map(([value, label]) => ({ value, label }))}
          />
        </FieldRow>
        <ButtonRow>
          <SubmitButton>Stel het concept op</SubmitButton>
        </ButtonRow>
      </Stack>
    </Form>
  </Section>
)

export const LijstPagina = ({ call, rapporten, perioden, form }: Props) => (
  <Schil call={call} titel="Rapporten" fout={Object.keys(form.errors).length > 0}>
    <Stack space="l">
      <MonitorNav call={call} />
      <ErrorSummary form={form} titel="Er is geen rapport opgesteld" />
      <PageHead
        titel="Rapporten"
        intro="De cijfers zoals raad en inwoners ze lezen: vastgelegd op één moment, afgerond, en daarna niet meer veranderd."
      />
      <Section titel="Alle rapporten">
        {rapporten.length === 0 ? (
          <EmptyState titel="Er is nog geen rapport">Zodra er een is, staat het hier.</EmptyState>
        ) : (
          <Tabel rapporten={rapporten} />
        )}
        <Paragraph small>
          Wat gepubliceerd is, leest iedereen op de <Link href="/monitor">openbare pagina</Link>.
        </Paragraph>
      </Section>
      {call.medewerker.rechten.has('rapport:opstellen') && <Nieuw form={form} perioden={perioden} />}
    </Stack>
  </Schil>
)
