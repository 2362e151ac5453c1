// The page of bewaartermijnen: what holds now and what held, and the form that sets the next version.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { wetten } from '../medewerker/medewerker.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { TermijnRij } from './bewaartermijn.sql.ts'
import { afleidingswijzen, resultaten, soorten, termijnVoor } from './bewaartermijn.ts'
import { duurZin, resultaatNaam, soortNaam, wijzeNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly termijnen: readonly TermijnRij[]
  readonly vandaag: Datum
  readonly form: FormState
}

export function BewaartermijnPagina(props: Props) {
  const { call, form } = props
  return (
    <Schil call={call} titel="Bewaartermijnen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={form} titel="Er is niets vastgelegd" />
        <PageHead
          boven="Beheer"
          titel="Bewaartermijnen"
          intro="Hoe lang iets blijft nadat het is afgesloten. Zonder termijn komt niets op een vernietigingslijst."
        />
        <Termijnen {...props} />
        {call.medewerker.rechten.has('bewaartermijn:vaststellen') && <Nieuw form={form} />}
      </Stack>
    </Schil>
  )
}

/** Whether this version is the one that counts on this day. */
function Stand({
  termijn,
  termijnen,
  vandaag,
}: { termijn: TermijnRij } & Pick<Props, 'termijnen' | 'vandaag'>) {
  const zelfde = termijnen.filter(
    (t) => t.soort === termijn.soort && t.wet === termijn.wet && t.resultaat === termijn.resultaat,
  )
  const { soort } = termijn
  const nu = termijnVoor(
    zelfde,
    { soort, wet: termijn.wet ?? 'geen', resultaat: termijn.resultaat ?? '' },
    vandaag,
  )
  if (nu?.id === termijn.id) return <Badge toon="gelukt">Geldt nu</Badge>
  return <Badge>{termijn.van > vandaag ? 'Komt nog' : 'Voorbij'}</Badge>
}

const Termijnen = ({ termijnen, vandaag }: Props) => (
  <Section titel="Vastgesteld">
    {termijnen.length === 0 ? (
      <EmptyState titel="Er is nog geen bewaartermijn">
        Leg er hieronder een vast. Vraag de archivaris welke selectielijst voor uw gemeente geldt.
      </EmptyState>
    ) : (
      <Table
        caption="Alle versies, de nieuwste eerst"
        captionHidden
        columns={[
          { label: 'Waarvoor' },
          { label: 'Wet' },
          { label: 'Hoe lang' },
          { label: 'Vanaf' },
          { label: 'Waar het staat' },
          { label: 'Geldt' },
          { label: 'Vastgelegd door' },
        ]}
        rows={termijnen.map((t) => ({
          id: t.id,
          cells: [
            `${soortNaam[t.soort]}${t.resultaat ? `: ${resultaatNaam[t.resultaat] ?? t.resultaat}` : ''}`,
            t.wet ? wetNaam[t.wet] : 'Alle wetten',
            `${duurZin(t.duur)} na ${wijzeNaam[t.afleidingswijze]}`,
            `${schrijfDatum(t.van)}${t.tot ? ` tot en met ${schrijfDatum(t.tot)}` : ''}`,
            t.bron,
            <Stand key="stand" termijn={t} termijnen={termijnen} vandaag={vandaag} />,
            t.door,
          ],
        }))}
      />
    )}
  </Section>
)

const keuzesVan = (waarden: readonly string[], naam: (waarde: string) => string) =>
  waarden.map((value) => ({ value, label: naam(value) }))
const alleResultaten = soorten.flatMap((soort) =>
  resultaten[soort].map((value) => ({
    value,
    label: `${soortNaam[soort]}: ${resultaatNaam[value] ?? value}`,
  })),
)

const Nieuw = ({ form }: { form: FormState }) => (
  <Section titel="Nieuwe versie">
    <Stack>
      <Paragraph>Wat eerder gold, blijft staan. Een nieuwe versie geldt vanaf haar eerste dag.</Paragraph>
      <Form form={form} action="/werk/beheer/bewaartermijnen">
        <Stack>
          <Select
            form={form}
            name="soort"
            label="Waarvoor?"
            options={keuzesVan(soorten, (s) => soortNaam[s as keyof typeof soortNaam])}
            empty="Kies"
          />
          <Select
            form={form}
            name="resultaat"
            label="Alleen bij dit resultaat?"
            optional
            options={alleResultaten}
            empty="Alle resultaten"
          />
          <Select
            form={form}
            name="wet"
            label="Alleen bij deze wet?"
            optional
            options={keuzesVan(wetten, (w) => wetNaam[w as keyof typeof wetNaam])}
            empty="Alle wetten"
          />
          <TextField
            form={form}
            name="duur"
            label="Hoe lang blijft het?"
            hint="P15Y is 15 jaar, P6M is 6 maanden, P30D is 30 dagen."
            width="s"
            maxLength={20}
          />
          <Select
            form={form}
            name="afleidingswijze"
            label="Vanaf welke dag telt het?"
            options={keuzesVan(afleidingswijzen, (w) => `Vanaf ${wijzeNaam[w as keyof typeof wijzeNaam]}`)}
            empty="Kies"
          />
          <TextField
            form={form}
            name="bron"
            label="Waar staat dit?"
            hint="Een wetsartikel of een regel van de selectielijst. Bijvoorbeeld: Wmo 2015 artikel 5.3.4."
            maxLength={500}
          />
          <FieldRow>
            <DateField form={form} name="van" label="Vanaf welke dag geldt dit?" />
            <DateField form={form} name="tot" label="Tot en met welke dag?" optional />
          </FieldRow>
          <div>
            <SubmitButton>Bewaartermijn vastleggen</SubmitButton>
          </div>
        </Stack>
      </Form>
    </Stack>
  </Section>
)
