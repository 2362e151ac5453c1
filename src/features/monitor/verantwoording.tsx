// The verantwoording of a figure: what is counted, from which source, and who decided the streefwaarde.

import { DataList } from '../../ui/datalist.tsx'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import type { Kpi } from './kpi.ts'
import { loopttot, type Streefwaarde } from './streefwaarde.ts'
import { beslotenTekst, looptijdTekst, richtingTekst, statusTekst, streefTekst } from './teksten.ts'

export const Definitie = ({ kpi }: { readonly kpi: Kpi }) => (
  <Section titel="Wat wij tellen">
    <DataList
      items={[
        ['Teller', kpi.teller],
        ['Noemer', kpi.noemer],
        ['Eenheid', kpi.eenheid === '%' ? 'procent van de noemer' : kpi.eenheid],
        ['Richting', richtingTekst[kpi.delen[0].richting]],
        ['Bron', kpi.bron],
        ['Doel', `Hoofddoel en subdoel ${kpi.doel} van het beleidsplan`],
        ['Eigenaar', kpi.eigenaar],
        ['Naam in bestanden', kpi.code],
      ]}
    />
  </Section>
)

type Props = { readonly kpi: Kpi; readonly streefwaarden: readonly Streefwaarde[] }

export const Streefwaarden = ({ kpi, streefwaarden }: Props) => {
  const van = (code: string) => kpi.delen.find((deel) => deel.code === code) ?? kpi.delen[0]
  const rijen = streefwaarden.filter((s) => s.kpi === kpi.code)
  return (
    <Section titel="Wie besliste de streefwaarde">
      {rijen.length === 0 ? (
        <EmptyState titel="De streefwaarde is nog niet vastgesteld">
          College of raad besluit erover. Tot die tijd geven wij over dit cijfer geen oordeel.
        </EmptyState>
      ) : (
        <Table
          caption="Alle besluiten, het oudste eerst"
          columns={['Streefwaarde', 'Geldt', 'Voor', 'Status', 'Besloten door', 'Verwijzing'].map(
            (label) => ({ label }),
          )}
          rows={rijen.map((s) => ({
            id: s.id,
            cells: [
              `${van(s.deel).naam}: ${streefTekst(s, van(s.deel).eenheid)}`,
              looptijdTekst(s.van, loopttot(rijen, s)),
              s.kern ?? 'de hele gemeente',
              statusTekst[s.status],
              beslotenTekst(s),
              s.verwijzing,
            ],
          }))}
        />
      )}
    </Section>
  )
}
