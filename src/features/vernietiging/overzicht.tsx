// The page of vernietiging: the list of now, the lists of before, and where terms, stops and what went are found.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, List, Paragraph } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { LijstRij } from './lijst.sql.ts'
import { statusNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly lijsten: readonly LijstRij[]
  readonly form: FormState
}

export function VernietigingPagina({ call, lijsten, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const open = lijsten.some(({ status }) => status === 'opgesteld' || status === 'goedgekeurd')
  return (
    <Schil call={call} titel="Vernietiging" fout={algemeen !== undefined}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} titel="Er is geen lijst gemaakt" />
        <PageHead
          boven="Beheer"
          titel="Vernietiging"
          intro="Wat te lang is bewaard, gaat voorgoed weg. Eén persoon stelt een lijst op, twee anderen keuren haar goed. Wat erin staat, ziet niemand hier."
        />
        <List
          items={[
            <Link key="t" href="/werk/beheer/bewaartermijnen">
              Bewaartermijnen
            </Link>,
            <Link key="s" href="/werk/beheer/vernietigingsstops">
              Wat niet weg mag
            </Link>,
            <Link key="v" href="/werk/beheer/vernietigd">
              Wat vernietigd is
            </Link>,
          ]}
        />
        <Section titel="Vernietigingslijsten">
          <Stack>
            {lijsten.length === 0 ? (
              <EmptyState titel="Er is nog geen lijst">
                Een lijst bevat alles waarvan de bewaartermijn voorbij is.
              </EmptyState>
            ) : (
              <Lijsten lijsten={lijsten} />
            )}
            {open ? (
              <Paragraph>
                Er is één lijst tegelijk. Een nieuwe kan als deze klaar of ingetrokken is.
              </Paragraph>
            ) : (
              <Form form={form} action="/werk/beheer/vernietiging">
                <SubmitButton>Lijst opstellen</SubmitButton>
              </Form>
            )}
          </Stack>
        </Section>
      </Stack>
    </Schil>
  )
}

const Lijsten = ({ lijsten }: Pick<Props, 'lijsten'>) => (
  <Table
    caption="Vernietigingslijsten, de nieuwste eerst"
    captionHidden
    columns={[
      { label: 'Opgesteld op' },
      { label: 'Stand' },
      { label: 'Opgesteld door' },
      { label: 'Akkoord van' },
      { label: 'Nog te doen', numeric: true },
      { label: 'Vernietigd', numeric: true },
      { label: 'Gebleven', numeric: true },
    ]}
    rows={lijsten.map((l) => ({
      id: l.id,
      cells: [
        <Link key="op" href={`/werk/beheer/vernietiging/${l.id}`}>
          {schrijfDatum(datumInAmsterdam(l.opgesteldOp))}
        </Link>,
        statusNaam[l.status],
        l.opgesteldDoor,
        l.akkoorden.join(', ') || 'Nog niemand',
        l.aantallen.erop,
        l.aantallen.vernietigd,
        l.aantallen.gebleven + l.aantallen.eraf,
      ],
    }))}
  />
)
