// One figure divided by what its definition allows.

import type { Call } from '../../context.ts'
import { Section } from '../../ui/layout.tsx'
import { Tabs } from '../../ui/navigation.tsx'
import { bars } from '../../ui/pictures/bars.tsx'
import { multiples } from '../../ui/pictures/multiples.tsx'
import { Pictured } from '../../ui/pictures/pictured.tsx'
import type { TableProps } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import type { Bronnen } from './cijfer.ts'
import { groepNaam } from './groep.tsx'
import type { Deel, Kpi, Splitsing } from './kpi.ts'
import { isTeKlein, type Meting } from './meting.ts'
import { achtKwartalen } from './periode.ts'
import { aantalTekst, splitsingNaam, waardeTekst } from './teksten.ts'
import { csvAdres, doorklikAdres } from './uitvoer.ts'
import { reeksen, staven, type Verdeeld } from './verdeelbeeld.tsx'

type Props = {
  readonly call: Call
  readonly kpi: Kpi
  readonly deel: Deel
  readonly splitsing: Splitsing
  readonly bronnen: Bronnen
}

function adres(call: Call, splitsing: Splitsing): string {
  const keuzes = new URLSearchParams(call.url.search)
  keuzes.set('uitsplitsing', splitsing)
  return `${call.url.pathname}?${keuzes}`
}

type Getoond = Omit<Props, 'call'> & { readonly rijen: readonly Meting[] }

const verdeeldTabel = ({ kpi, deel, splitsing, bronnen, rijen }: Getoond): TableProps => {
  const isDeling = deel.eenheid === '%'
  const heeftKlein = rijen.some((m) => isTeKlein(kpi, deel, m))
  return {
    caption: `${deel.naam}, per ${splitsingNaam[splitsing].toLowerCase()}`,
    columns: [
      { label: splitsingNaam[splitsing], plain: true },
      ...(isDeling
        ? [
            { label: 'Teller', numeric: true },
            { label: 'Noemer', numeric: true },
          ]
        : []),
      { label: 'Cijfer', numeric: true },
      ...(heeftKlein ? [{ label: 'Let op' }] : []),
    ],
    rows: rijen.map((m) => ({
      id: m.groep,
      cells: [
        kpi.toontVanaf > 0 ? (
          groepNaam(splitsing, m.groep)
        ) : (
          <Link
            key="groep"
            href={doorklikAdres({
              kpi,
              periode: bronnen.periode,
              deel: deel.code,
              splitsing,
              groep: m.groep,
            })}
          >
            {groepNaam(splitsing, m.groep)}
          </Link>
        ),
        ...(isDeling ? [aantalTekst(m.teller), aantalTekst(m.noemer)] : []),
        waardeTekst(m.waarde, deel.eenheid, m.noemer),
        ...(heeftKlein ? [isTeKlein(kpi, deel, m) ? 'weinig gevallen' : ''] : []),
      ],
    })),
  }
}

/** Each kern over eight quarters, as small lines on one scale. */
const PerKern = ({ verdeeld, csv }: { readonly verdeeld: Verdeeld; readonly csv: string }) => {
  const data = reeksen(verdeeld)
  const kwartalen = achtKwartalen(verdeeld.bronnen.periode)
  const table = {
    caption: `${data.naam}, per kern en kwartaal`,
    columns: [
      { label: 'Kern', plain: true },
      ...kwartalen.map(({ code }) => ({ label: code.replace('-Q', ' K'), numeric: true })),
    ],
    rows: data.reeksen.map(({ naam, punten }) => ({
      id: naam,
      cells: [naam, ...punten.map(({ tekst }) => tekst)],
    })),
  }
  return (
    <Section titel="Elke kern in acht kwartalen" level={3}>
      <Pictured picture={multiples(data)} table={table} csv={csv} />
    </Section>
  )
}

export const Verdeling = (props: Props) => {
  const { call, kpi, deel, splitsing, bronnen } = props
  const { metingen, periode } = bronnen
  const rijen = metingen.filter(
    (m) => m.periode === periode.code && m.deel === deel.code && m.splitsing === splitsing,
  )
  const verdeeld = { kpi, deel, splitsing, bronnen, naamVan: (groep: string) => groepNaam(splitsing, groep) }
  const csv = csvAdres(kpi, periode)
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
        <Pictured picture={bars(staven(verdeeld))} table={verdeeldTabel({ ...props, rijen })} csv={csv} />
      )}
      {kpi.toontVanaf === 0 && (
        <Paragraph>
          <Link href={doorklikAdres({ kpi, periode, deel: deel.code, splitsing: 'totaal', groep: '' })}>
            Om welke dossiers gaat het?
          </Link>
        </Paragraph>
      )}
      {splitsing === 'kern' && rijen.length > 0 && <PerKern verdeeld={verdeeld} csv={csv} />}
      {splitsing === 'team' && kpi.toontVanaf === 0 && (
        <Paragraph small>Het team is dat waar de melding nu ligt.</Paragraph>
      )}
      {kpi.code === 'toegang.aantal' && splitsing === 'deur' && deel.code === 'meldingen' && (
        <Paragraph small>
          Een melding die bij twee deuren binnenkomt, telt bij beide. In het totaal telt zij één keer.
        </Paragraph>
      )}
    </Section>
  )
}
