// The activiteiten of the policy plan under their goals: hoofddoel by hoofddoel, each with its kpi.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Link, List } from '../../ui/text.tsx'
import { kpis } from '../monitor/monitor.sql.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { resultaatKpis } from '../monitor/zonderbron.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Activiteit, Beleidsdoel } from './activiteit.ts'
import { statusNaam } from './teksten.ts'
import { Activiteitvelden } from './velden.tsx'

type Beeld = { readonly doelen: readonly Beleidsdoel[]; readonly activiteiten: readonly Activiteit[] }
type Props = { readonly call: Call; readonly beeld: Beeld; readonly form: FormState }

export function ActiviteitenPagina({ call, beeld, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const isFout = Object.keys(form.errors).length > 0
  const magWijzigen = call.medewerker.rechten.has('activiteit:beheren')
  return (
    <Schil call={call} titel="Activiteiten" fout={isFout}>
      <Stack space="l">
        <MonitorNav call={call} />
        <PageHead
          titel="Activiteiten"
          intro="Wat wij doen voor de doelen van het beleidsplan, wie ervoor zorgt, en in welk cijfer het te zien moet zijn."
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        {beeld.doelen.length === 0 && (
          <EmptyState titel="De doelen van het beleidsplan staan er nog niet in">
            De beheerder van het programma zet ze erin.
          </EmptyState>
        )}
        {beeld.doelen
          .filter(({ code }) => !code.includes(' '))
          .map((doel) => (
            <Hoofddoel key={doel.code} doel={doel} beeld={beeld} magWijzigen={magWijzigen} />
          ))}
        {magWijzigen && beeld.doelen.length > 0 && (
          <Section titel="Nieuwe activiteit">
            <Details titel="Activiteit toevoegen" open={isFout}>
              <Form form={{ ...form, errors }} action="/werk/activiteiten">
                <Activiteitvelden form={{ ...form, errors }} doelen={beeld.doelen} />
                <ButtonRow>
                  <SubmitButton>Activiteit toevoegen</SubmitButton>
                </ButtonRow>
              </Form>
            </Details>
          </Section>
        )}
      </Stack>
    </Schil>
  )
}

type DoelProps = { readonly doel: Beleidsdoel; readonly beeld: Beeld; readonly magWijzigen: boolean }

function Hoofddoel({ doel, beeld, magWijzigen }: DoelProps) {
  const hoort = (code: string) => code === doel.code || code.startsWith(`${doel.code} `)
  const subdoelen = beeld.doelen.filter(({ code }) => code !== doel.code && hoort(code))
  const rijen = beeld.activiteiten.filter((a) => hoort(a.doel))
  return (
    <Section titel={`${doel.code}. ${doel.naam}`} id={`doel-${doel.code}`}>
      {subdoelen.length > 0 && (
        <Details titel={`De doelen onder ${doel.code}`}>
          <List items={subdoelen.map(({ code, naam }) => `${code.split(' ')[1]}. ${naam}`)} />
        </Details>
      )}
      {rijen.length === 0 ? (
        <EmptyState titel="Voor dit doel staat nog niets">Voeg onderaan een activiteit toe.</EmptyState>
      ) : (
        <Table
          caption={`Activiteiten voor doel ${doel.code}`}
          captionHidden
          columns={[
            { label: 'Activiteit', plain: true },
            { label: 'Doel' },
            { label: 'Wie' },
            { label: 'Status' },
            { label: 'Wat er anders wordt' },
            { label: 'Cijfer' },
          ]}
          rows={rijen.map((a) => ({ id: a.id, cells: cellen(a, magWijzigen) }))}
        />
      )}
    </Section>
  )
}

/** A kpi without a source has no page. */
const heeftPagina = (code: string) => [...kpis, ...resultaatKpis].some((kpi) => kpi.code === code)

const cellen = (a: Activiteit, magWijzigen: boolean) => [
  magWijzigen ? (
    <Link key="naam" href={`/werk/activiteiten/${a.id}`}>
      {a.naam}
    </Link>
  ) : (
    a.naam
  ),
  a.doel,
  a.eigenaar,
  [statusNaam[a.status], a.tot && `tot ${schrijfDatum(a.tot)}`, a.stand].filter(Boolean).join('. '),
  a.effect,
  a.kpi && heeftPagina(a.kpi) ? (
    <Link key="kpi" href={`/werk/monitor/${a.kpi}`}>
      {a.kpi}
    </Link>
  ) : (
    (a.kpi ?? 'Geen')
  ),
]
