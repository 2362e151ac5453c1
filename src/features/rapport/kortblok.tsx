// The beginning of a rapport: what misses its streefwaarde, what changed most, and what nobody explained yet.

import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import { streefTekst } from '../monitor/teksten.ts'
import { type RapportCijfer, samenvatting } from './cijfers.ts'
import { bewegingTekst, cijferTekst } from './teksten.ts'

const naar = ({ kpi }: RapportCijfer) => (
  <Link key={kpi.code} href={`#${kpi.code.replace('.', '-')}`}>
    {kpi.vraag}
  </Link>
)

const nuTekst = ({ nu, deel }: RapportCijfer) =>
  `${cijferTekst(nu, deel.eenheid)}${nu?.voorlopig ? ' (voorlopig)' : ''}`

function oordeelZin(gehaald: number, gemist: number): string {
  const samen = gehaald + gemist
  if (samen === 0)
    return 'Van geen van de cijfers is te zeggen of zij gehaald zijn: er is geen streefwaarde, of er zijn te weinig gevallen.'
  return `Van ${samen} cijfers met een streefwaarde zijn er ${gehaald} gehaald en ${gemist} niet.`
}

const Gemist = ({ cijfers }: { readonly cijfers: readonly RapportCijfer[] }) => (
  <Section titel="Dit haalt de streefwaarde niet" level={3}>
    <Table
      caption="Cijfers die de streefwaarde niet halen"
      captionHidden
      columns={[
        { label: 'Vraag', plain: true },
        { label: 'Wat wij tellen' },
        { label: 'Cijfer', numeric: true },
        { label: 'Streefwaarde' },
      ]}
      rows={cijfers.map((c) => ({
        id: c.kpi.code,
        cells: [naar(c), c.deel.naam, nuTekst(c), streefTekst(c.maatstaf, c.deel.eenheid)],
      }))}
    />
  </Section>
)

export const InHetKort = ({ cijfers }: { readonly cijfers: readonly RapportCijfer[] }) => {
  const { gemist, gehaald, bewogen, zonderUitleg } = samenvatting(cijfers)
  return (
    <Section titel="In het kort" id="in-het-kort">
      <Stack>
        <Paragraph lead>{oordeelZin(gehaald, gemist.length)}</Paragraph>
        {gemist.length > 0 && <Gemist cijfers={gemist} />}
        {bewogen.length > 0 && (
          <Section titel="Dit veranderde het meest" level={3}>
            <Table
              caption="Cijfers die het meest veranderden"
              captionHidden
              columns={[
                { label: 'Vraag', plain: true },
                { label: 'Wat wij tellen' },
                { label: 'Cijfer', numeric: true },
                { label: 'Verandering' },
              ]}
              rows={bewogen.map((c) => ({
                id: c.kpi.code,
                cells: [naar(c), c.deel.naam, nuTekst(c), bewegingTekst(c)],
              }))}
            />
          </Section>
        )}
        {zonderUitleg.length > 0 && (
          <Section titel="Hier ontbreekt nog uitleg" level={3}>
            <Paragraph>Deze cijfers halen de streefwaarde niet, en er staat nog niet bij waarom.</Paragraph>
            <List items={zonderUitleg.map(naar)} />
          </Section>
        )}
      </Stack>
    </Section>
  )
}
