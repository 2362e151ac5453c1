// A figure as it was published: its line, its table with the streefwaarde of each quarter, and the same per kern.

import { Section } from '../../ui/layout.tsx'
import { bars } from '../../ui/pictures/bars.tsx'
import { line } from '../../ui/pictures/line.tsx'
import { Pictured, type PicturedProps } from '../../ui/pictures/pictured.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Deel } from '../monitor/kpi.ts'
import { streefBeeld } from '../monitor/stand.tsx'
import { periodeNaam, streefTekst } from '../monitor/teksten.ts'
import { kwartalen, type Punt } from './cijfer.ts'
import { inPeriode, puntTekst, Stand } from './stand.tsx'

const csvVan = (punt: Punt) => `/werk/rapporten/${punt.cel.rapportId}.csv`

type Props = { readonly deel: Deel; readonly punten: readonly Punt[]; readonly kernen: readonly Punt[] }

export const Gepubliceerd = ({ deel, punten, kernen }: Props) => {
  const reeks = kwartalen(punten)
  const laatste = reeks.at(-1)
  if (!laatste) return null
  return (
    <>
      <Section titel="Zoals gepubliceerd">
        <Beeld
          punten={reeks}
          picture={line({
            naam: deel.naam,
            punten: reeks.map((punt, nr) => lijnpunt(punt, deel, nr)),
            streef: streefBeeld(laatste.streef, deel),
          })}
          table={tabel(deel, reeks)}
          csv={csvVan(laatste)}
        />
      </Section>
      <PerKern deel={deel} laatste={laatste} kernen={kernen} />
    </>
  )
}

/** With nothing to draw the table says it all. */
const Beeld = ({ punten, ...rest }: PicturedProps & { readonly punten: readonly Punt[] }) =>
  punten.some(({ cel }) => cel.waarde !== null) ? <Pictured {...rest} /> : <Table {...rest.table} />

const lijnpunt = (punt: Punt, deel: Deel, nr: number) => {
  const { periode, cel } = punt
  return {
    label: `K${periode.code.slice(6)}`,
    ...((nr === 0 || periode.code.endsWith('Q1')) && { onder: periode.code.slice(0, 4) }),
    naam: inPeriode(periode),
    waarde: cel.waarde,
    tekst: cel.waarde === null ? '–' : cel.waarde.toLocaleString('nl-NL'),
    voluit: puntTekst(punt, deel),
    open: cel.voorlopig,
  }
}

const tabel = (deel: Deel, reeks: readonly Punt[]) => ({
  caption: `${deel.naam}, per kwartaal`,
  columns: [
    { label: 'Kwartaal' },
    { label: 'Cijfer', numeric: true },
    { label: 'Streefwaarde toen' },
    { label: 'Stand' },
  ],
  rows: reeks.map((punt) => ({
    id: punt.periode.code,
    cells: [
      periodeNaam(punt.periode),
      puntTekst(punt, deel),
      streefTekst(punt.streef, deel.eenheid),
      <Stand key="stand" punt={punt} />,
    ],
  })),
})

const PerKern = ({ deel, laatste, kernen }: Omit<Props, 'punten'> & { readonly laatste: Punt }) => (
  <Section titel={`Per kern, in ${inPeriode(laatste.periode)}`} id="per-kern">
    {kernen.length === 0 ? (
      <EmptyState titel="Van dit cijfer is niets per kern gepubliceerd">
        Niet ieder cijfer is per kern te tellen. In een kleine kern laten wij niets zien, zodat niemand te
        herkennen is.
      </EmptyState>
    ) : (
      <>
        <Beeld
          punten={kernen}
          picture={bars({
            naam: deel.naam,
            staven: kernen.map((punt) => staaf(punt, deel)),
            streef: streefBeeld(laatste.streef, deel),
          })}
          table={{
            caption: `${deel.naam}, per kern`,
            columns: [
              { label: 'Kern', plain: true },
              { label: 'Cijfer', numeric: true },
              { label: 'Streefwaarde' },
              { label: 'Stand' },
            ],
            rows: kernen.map((punt) => ({
              id: punt.cel.groep,
              cells: [
                punt.cel.groep,
                puntTekst(punt, deel),
                streefTekst(punt.streef, deel.eenheid),
                <Stand key="stand" punt={punt} />,
              ],
            })),
          }}
          csv={csvVan(laatste)}
        />
        <Paragraph small>
          Wij ronden af, zodat niemand te herkennen is. Daarom telt het niet altijd op.
        </Paragraph>
      </>
    )}
  </Section>
)

const staaf = (punt: Punt, deel: Deel) => ({
  naam: punt.cel.groep,
  waarde: punt.cel.waarde,
  tekst: puntTekst(punt, deel),
  ...(punt.oordeel === 'niet_gehaald' && { stand: 'mist' as const }),
})
