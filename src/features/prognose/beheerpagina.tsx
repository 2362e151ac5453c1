// What the prognose is made from: the file with residents, what was read in before, and the kostenmaatregelen.

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
import type { Regelfout } from './bevolkingsbestand.ts'
import { MaatregelFormulier } from './maatregelformulier.tsx'
import type { BevolkingImport, Vastgelegd } from './prognose.sql.ts'
import { regelfoutTekst, werkingTekst } from './teksten.ts'

export type Beheerbeeld = {
  readonly imports: readonly BevolkingImport[]
  readonly maatregelen: readonly Vastgelegd[]
  /** Of which years there are residents, as words. */
  readonly jaren: string
  readonly fouten: readonly Regelfout[]
}
type Props = {
  readonly call: Call
  readonly beeld: Beheerbeeld
  readonly forms: { readonly bestand: FormState; readonly maatregel: FormState }
}

export function PrognoseBeheer({ call, beeld, forms }: Props) {
  const fout = [forms.bestand, forms.maatregel].find(({ errors }) => Object.keys(errors).length > 0)
  return (
    <Schil call={call} titel="Bevolking en maatregelen" fout={fout !== undefined}>
      <Stack space="l">
        <MonitorNav call={call} />
        <PageHead
          titel="Bevolking en maatregelen"
          intro="Waar de prognose mee rekent."
          boven={<Link href="/werk/prognose">Prognose</Link>}
        />
        {fout && <ErrorSummary form={fout} />}
        {beeld.fouten.length > 0 && <Fouten fouten={beeld.fouten} />}
        <Section titel="Bevolkingscijfers inlezen" id="bevolking">
          <Paragraph>{beeld.jaren}</Paragraph>
          <Paragraph>
            Een CSV-bestand met op de eerste regel: <strong>jaar;leeftijd;aantal;bron</strong>. Zet er de
            jaren in die zijn geweest én de jaren die komen, elk met alle leeftijden van 0 tot en met 100. Bij
            100 telt ook wie ouder is. Van een jaar geldt het bestand dat het laatst is ingelezen.
          </Paragraph>
          <Form form={forms.bestand} action="/werk/prognose/bevolking" upload>
            <FileField
              form={forms.bestand}
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
        {beeld.imports.length > 0 && <Ingelezen call={call} imports={beeld.imports} />}
        <Maatregelen call={call} maatregelen={beeld.maatregelen} />
        <MaatregelFormulier form={forms.maatregel} />
      </Stack>
    </Schil>
  )
}

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

const knop = (call: Call): FormState => ({
  ...{ values: {}, errors: {}, csrf: call.csrf, sleutel: call.ctx.ids.nieuw() },
})

const Ingelezen = ({ call, imports }: { readonly call: Call; readonly imports: Beheerbeeld['imports'] }) => (
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
          ...[schrijfDatum(datumInAmsterdam(i.ingelezenOp)), i.door, i.regels.toLocaleString('nl-NL')],
          i.teruggenomenOp ? (
            'Teruggenomen'
          ) : (
            <Form key="terug" form={knop(call)} action={`/werk/prognose/bevolking/${i.id}/terugname`}>
              <SubmitButton variant="secondary">Terugnemen</SubmitButton>
            </Form>
          ),
        ],
      }))}
    />
  </Section>
)

const Maatregelen = ({
  call,
  maatregelen,
}: {
  readonly call: Call
  readonly maatregelen: Beheerbeeld['maatregelen']
}) => (
  <Section titel="Maatregelen" id="maatregelen">
    {maatregelen.length === 0 ? (
      <EmptyState titel="Er zijn nog geen maatregelen">Leg er hieronder een vast.</EmptyState>
    ) : (
      <Table
        caption="Maatregelen"
        captionHidden
        columns={[
          { label: 'Maatregel', plain: true },
          { label: 'Aanname' },
          { label: 'Werkt op' },
          { label: 'Vastgelegd' },
          { label: 'Stand' },
        ]}
        rows={maatregelen.map((m) => ({
          id: m.id,
          cells: [
            ...[m.naam, m.aanname, werkingTekst(m)],
            `${m.door}, ${schrijfDatum(datumInAmsterdam(m.op))}`,
            <Form key="weg" form={knop(call)} action={`/werk/prognose/maatregelen/${m.id}/intrekking`}>
              <SubmitButton variant="secondary" ariaLabel={`Intrekken: ${m.naam}`}>
                Intrekken
              </SubmitButton>
            </Form>,
          ],
        }))}
      />
    )}
  </Section>
)
