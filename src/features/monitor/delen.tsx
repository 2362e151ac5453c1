// The delen of a kpi in one period, each leading to its own line.

import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import { type Bronnen, cijfer } from './cijfer.ts'
import type { Deel, Kpi } from './kpi.ts'
import { aantalTekst, waardeTekst } from './teksten.ts'

type Props = { readonly kpi: Kpi; readonly deel: Deel; readonly bronnen: Bronnen }

export const Delen = ({ kpi, deel, bronnen }: Props) => (
  <Section titel="Onderdelen">
    <Table
      caption="De onderdelen in deze periode; kies er een voor zijn lijn"
      columns={[
        { label: 'Onderdeel', plain: true },
        { label: 'Aantal', numeric: true },
        { label: 'Van', numeric: true },
        { label: 'Cijfer', numeric: true },
      ]}
      rows={kpi.delen.map((ander) => {
        const { nu } = cijfer(kpi, ander, bronnen)
        const naam =
          ander.code === deel.code ? (
            <strong key="naam">{ander.naam}</strong>
          ) : (
            <Link
              key="naam"
              href={`/werk/monitor/${kpi.code}?periode=${bronnen.periode.code}&deel=${ander.code}`}
            >
              {ander.naam}
            </Link>
          )
        return {
          id: ander.code,
          cells: [
            naam,
            aantalTekst(nu.teller),
            aantalTekst(nu.noemer),
            waardeTekst(nu.waarde, ander.eenheid, nu.noemer),
          ],
        }
      })}
    />
  </Section>
)
