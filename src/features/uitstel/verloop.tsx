// What was done about a last day: each pause with its end, the extension, and what was told.

import { Badge } from '../../ui/badge.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { artikelVan } from './grond.ts'
import { grondNaam } from './teksten.ts'
import type { Props } from './termijnpagina.tsx'
import { type Pauzestand, staatStil } from './uitstel.ts'

export function Verloop({ termijn: t, vandaag }: Pick<Props, 'termijn' | 'vandaag'>) {
  const pauzes = t.pauzes ?? []
  const regels = [
    ...(t.weken
      ? [`Verlengd met ${t.weken} ${t.weken === 1 ? 'week' : 'weken'}${reden(t.woorden?.verlenging)}`]
      : []),
    ...(t.mededelingen ?? []).map(
      (m) =>
        `Op ${schrijfDatum(m.op)} verteld dat de beslissing er op ${schrijfDatum(m.verwachtOp)} is${reden(t.woorden?.[m.id])} De termijn bleef zoals hij was.`,
    ),
  ]
  if (pauzes.length === 0 && regels.length === 0) return null
  return (
    <Section titel="Wat er met deze termijn is gedaan">
      <Stack>
        {pauzes.length > 0 && (
          <Table
            caption="Pauzes"
            captionHidden
            columns={[
              { label: 'Waarom', plain: true },
              { label: 'Gevraagd op', narrow: true },
              { label: 'Loopt weer op', narrow: true },
            ]}
            rows={pauzes.map((p) => ({
              id: p.id,
              cells: [
                `${grondNaam[p.grond]} (${artikelVan[p.grond]})${reden(t.woorden?.[p.id])}`,
                schrijfDatum(p.na),
                <Einde key="einde" pauze={p} vandaag={vandaag} />,
              ],
            }))}
          />
        )}
        {regels.length > 0 && <List items={regels} />}
      </Stack>
    </Section>
  )
}

const reden = (tekst: string | undefined) => (tekst ? `: ${tekst}` : '.')

function Einde({ pauze, vandaag }: { pauze: Shown<Pauzestand>; vandaag: Datum }) {
  if (pauze.tot) return schrijfDatum(pauze.tot)
  if (!staatStil(pauze, vandaag)) return `${schrijfDatum(pauze.uiterlijk)} (geen antwoord)`
  return <Badge toon="let_op">{`Staat stil tot uiterlijk ${schrijfDatum(pauze.uiterlijk)}`}</Badge>
}
