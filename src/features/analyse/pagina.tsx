// The page of the analyse: one picture below another, each with its words, its table and its file.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Jumps, Pager } from '../../ui/navigation.tsx'
import { Pictured } from '../../ui/pictures/pictured.tsx'
import type { TableProps } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import type { Beeld } from './beelden.tsx'
import { schrijfWaarde } from './kostenbeeld.ts'

type Props = {
  readonly call: Call
  readonly jaar: number
  readonly laatste: number
  readonly beelden: readonly Beeld[]
}

export const AnalysePagina = ({ call, jaar, laatste, beelden }: Props) => (
  <Schil call={call} titel={`Analyse ${jaar}`}>
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel={`Analyse ${jaar}`}
        intro="Waar de kosten naartoe gaan: per soort hulp, leeftijd, verwijzer en aanbieder. Uit declaraties geteld, zonder namen."
      />
      <Pager
        naam="Ander jaar"
        tekst={jaar === laatste ? `${jaar}, tot nu toe` : String(jaar)}
        vorige={jaar > 2015 ? `/werk/analyse?jaar=${jaar - 1}` : undefined}
        volgende={jaar < laatste ? `/werk/analyse?jaar=${jaar + 1}` : undefined}
      />
      <Jumps items={beelden.map(({ code, titel }) => ({ naar: code, label: titel }))} />
      {beelden.map((beeld) => (
        <Section key={beeld.code} titel={beeld.titel} id={beeld.code}>
          <Stack>
            <Paragraph>{beeld.uitleg}</Paragraph>
            <Pictured
              picture={beeld.picture}
              table={tabel(beeld, jaar)}
              csv={`/werk/analyse/${beeld.code}.csv?jaar=${jaar}`}
            />
          </Stack>
        </Section>
      ))}
    </Stack>
  </Schil>
)

const tabel = ({ titel, code, waarden: { kolommen, rijen } }: Beeld, jaar: number): TableProps => ({
  caption: `${titel}, ${jaar}`,
  columns: kolommen.map(([label, soort]) => ({ label, numeric: soort !== 'tekst' })),
  rows: rijen.map((rij, at) => ({
    id: `${code}-${at}`,
    cells: rij.map((waarde, kolom) => schrijfWaarde(waarde, kolommen[kolom]?.[1] ?? 'tekst')),
  })),
})
