// Figures of others: what there is, the file to read in, and what was read in before.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { FileField } from '../../ui/filefield.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { ImportRij } from './benchmark.sql.ts'
import type { Benchmark } from './benchmark.ts'
import type { Regelfout } from './benchmarkbestand.ts'
import { regelfoutTekst } from './teksten.ts'

type Beeld = {
  readonly imports: readonly ImportRij[]
  readonly benchmarks: readonly Benchmark[]
  readonly fouten: readonly Regelfout[]
}
type Props = { readonly call: Call; readonly beeld: Beeld; readonly form: FormState }

export const BenchmarksPagina = ({ call, beeld, form }: Props) => (
  <Schil call={call} titel="Cijfers van anderen" fout={Object.keys(form.errors).length > 0}>
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel="Cijfers van anderen"
        intro="Om ons mee te vergelijken. Ze staan met hun bron naast ons eigen cijfer."
      />
      <ErrorSummary form={form} />
      {beeld.fouten.length > 0 && <Fouten fouten={beeld.fouten} />}
      <Section titel="Bestand inlezen">
        <Paragraph>
          Een CSV-bestand met op de eerste regel: <strong>indicator;periode;waarde;bron;met</strong>. Bij
          indicator staat de naam in bestanden van ons cijfer, zoals ervaring.snel. Met zegt met wie wij
          vergelijken.
        </Paragraph>
        <Form form={form} action="/werk/benchmarks" upload>
          <FileField
            form={form}
            name="bestand"
            label="Bestand"
            accept={['csv']}
            hint="Een CSV-bestand. Alle regels worden ingelezen, of geen enkele."
          />
          <ButtonRow>
            <SubmitButton>Bestand inlezen</SubmitButton>
          </ButtonRow>
        </Form>
      </Section>
      <Alle benchmarks={beeld.benchmarks} />
      {beeld.imports.length > 0 && <Ingelezen call={call} imports={beeld.imports} />}
    </Stack>
  </Schil>
)

const Fouten = ({ fouten }: { readonly fouten: readonly Regelfout[] }) => (
  <Section titel="Wat er niet klopt">
    <Table
      caption="De regels die niet kloppen, ten hoogste vijftig"
      columns={[{ label: 'Regel', numeric: true }, { label: 'Wat u kunt doen' }]}
      rows={fouten.map(({ nr, fout }, at) => ({
        id: `${nr} ${at}`,
        cells: [String(nr), regelfoutTekst[fout]],
      }))}
    />
  </Section>
)

const Alle = ({ benchmarks }: { readonly benchmarks: readonly Benchmark[] }) => (
  <Section titel="Wat er nu staat">
    {benchmarks.length === 0 ? (
      <EmptyState titel="Er zijn nog geen cijfers van anderen">Lees hierboven een bestand in.</EmptyState>
    ) : (
      <Table
        caption="Alle cijfers van anderen"
        captionHidden
        columns={[
          { label: 'Ons cijfer', plain: true },
          { label: 'Periode' },
          { label: 'Met' },
          { label: 'Waarde', numeric: true },
          { label: 'Bron' },
        ]}
        rows={benchmarks.map((b) => ({
          id: `${b.kpi} ${b.deel} ${b.periode} ${b.met}`,
          cells: [
            <Link key="kpi" href={`/werk/monitor/${b.kpi}?periode=${b.periode}&deel=${b.deel}`}>
              {`${b.kpi}/${b.deel}`}
            </Link>,
            b.periode,
            b.met,
            b.waarde.toLocaleString('nl-NL'),
            b.bron,
          ],
        }))}
      />
    )}
  </Section>
)

const Ingelezen = ({ call, imports }: { readonly call: Call; readonly imports: readonly ImportRij[] }) => (
  <Section titel="Ingelezen bestanden">
    <Table
      caption="Ingelezen bestanden, het laatste eerst"
      captionHidden
      columns={[
        { label: 'Wanneer', plain: true },
        { label: 'Door' },
        { label: 'Regels', numeric: true },
        { label: 'Stand' },
      ]}
      rows={imports.map((i) => ({
        id: i.id,
        cells: [
          schrijfDatum(datumInAmsterdam(i.ingelezenOp)),
          i.door,
          String(i.regels),
          i.teruggenomenOp ? 'Teruggenomen' : <Terugnemen key="terug" call={call} id={i.id} />,
        ],
      }))}
    />
  </Section>
)

const Terugnemen = ({ call, id }: { readonly call: Call; readonly id: string }) => (
  <Form
    form={{ values: {}, errors: {}, csrf: call.csrf, sleutel: call.ctx.ids.nieuw() }}
    action={`/werk/benchmarks/${id}/terugname`}
  >
    <SubmitButton variant="secondary">Terugnemen</SubmitButton>
  </Form>
)
