// One figure divided by deur, team, kern or aanmelding.

import type { Call } from '../../context.ts'
import { Section } from '../../ui/layout.tsx'
import { Tabs } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { kanaalNaam } from '../contact/teksten.ts'
import { melderNaam } from '../melding/teksten.ts'
import type { Bronnen } from './cijfer.ts'
import type { Deel, Kpi, Splitsing } from './kpi.ts'
import { isTeKlein } from './meting.ts'
import { aantalTekst, splitsingNaam, waardeTekst } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly kpi: Kpi
  readonly deel: Deel
  readonly splitsing: Splitsing
  readonly bronnen: Bronnen
}

const groepNaam: Readonly<Record<string, string>> = { ...kanaalNaam, wmo_consulent: melderNaam.wmo_consulent }

function adres(call: Call, splitsing: Splitsing): string {
  const keuzes = new URLSearchParams(call.url.search)
  keuzes.set('uitsplitsing', splitsing)
  return `${call.url.pathname}?${keuzes}`
}

export const Verdeling = ({ call, kpi, deel, splitsing, bronnen }: Props) => {
  const { metingen, periode } = bronnen
  const rijen = metingen.filter(
    (m) => m.periode === periode.code && m.deel === deel.code && m.splitsing === splitsing,
  )
  const isDeling = deel.eenheid === '%'
  const heeftKlein = rijen.some((m) => isTeKlein(kpi, deel, m))
  return (
    <Section titel="Verdeeld" id="verdeeld">
      <Tabs
        label="Waarover verdeeld"
        items={kpi.uitsplitsingen.map((s) => ({
          href: `${adres(call, s)}#verdeeld`,
          label: splitsingNaam[s],
          actief: s === splitsing,
        }))}
      />
      {rijen.length === 0 ? (
        <EmptyState titel="In deze periode is hier niets geteld">Kies een andere periode.</EmptyState>
      ) : (
        <Table
          caption={`${deel.naam}, per ${splitsingNaam[splitsing].toLowerCase()}`}
          columns={[
            { label: splitsingNaam[splitsing], plain: true },
            ...(isDeling
              ? [
                  { label: 'Teller', numeric: true },
                  { label: 'Noemer', numeric: true },
                ]
              : []),
            { label: 'Cijfer', numeric: true },
            ...(heeftKlein ? [{ label: 'Let op' }] : []),
          ]}
          rows={rijen.map((m) => ({
            id: m.groep,
            cells: [
              groepNaam[m.groep] ?? m.groep,
              ...(isDeling ? [aantalTekst(m.teller), aantalTekst(m.noemer)] : []),
              waardeTekst(m.waarde, deel.eenheid),
              ...(heeftKlein ? [isTeKlein(kpi, deel, m) ? 'weinig gevallen' : ''] : []),
            ],
          }))}
        />
      )}
      {splitsing === 'team' && <Paragraph small>Het team is dat waar de melding nu ligt.</Paragraph>}
      {kpi.code === 'toegang.aantal' && splitsing === 'deur' && deel.code === 'meldingen' && (
        <Paragraph small>
          Een melding die bij twee deuren binnenkomt, telt bij beide. In het totaal telt zij één keer.
        </Paragraph>
      )}
    </Section>
  )
}
