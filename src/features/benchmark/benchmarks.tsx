// What others have, beside our figure of the same period, on the page of that figure; nothing when nothing was read in about it.

import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import type { Kpi } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'
import { waardeTekst } from '../monitor/teksten.ts'
import type { Benchmark } from './benchmark.ts'

type Props = {
  readonly kpi: Kpi
  readonly benchmarks: readonly Benchmark[]
  /** Ours, of the same periods. */
  readonly metingen: readonly Meting[]
}

export function Benchmarks({ kpi, benchmarks, metingen }: Props) {
  if (benchmarks.length === 0) return null
  return (
    <Section titel="Cijfers van anderen">
      <Table
        caption="Anderen en wij, steeds in dezelfde periode"
        columns={[
          { label: 'Onderdeel', plain: true },
          { label: 'Periode' },
          { label: 'Met' },
          { label: 'Zij', numeric: true },
          { label: 'Wij', numeric: true },
          { label: 'Bron' },
        ]}
        rows={benchmarks.map((b) => {
          const deel = kpi.delen.find(({ code }) => code === b.deel) ?? kpi.delen[0]
          const onze = metingen.find((m) => m.periode === b.periode && m.deel === b.deel)
          return {
            id: `${b.deel} ${b.periode} ${b.met}`,
            cells: [
              deel.naam,
              b.periode,
              b.met,
              waardeTekst(b.waarde, deel.eenheid),
              waardeTekst(onze?.waarde ?? null, deel.eenheid, onze?.noemer),
              b.bron,
            ],
          }
        })}
      />
    </Section>
  )
}
