// How the own teams stand: alarms, what nobody has, what is late and what soon will be, each with the way to it.

import { Badge, type Toon } from '../../ui/badge.tsx'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import type { TeamStand } from './werklast.sql.ts'

type Props = { readonly standen: readonly TeamStand[]; readonly titel: string }

export const StandBlok = ({ standen, titel }: Props) => (
  <Section titel={titel} id="teams">
    {standen.length === 0 ? (
      <EmptyState titel="U leidt nog geen team">
        Vraag de functioneel beheerder om u aan een team te koppelen.
      </EmptyState>
    ) : (
      <Table
        caption="Wat er nu ligt, per team"
        captionHidden
        columns={[
          { label: 'Team', plain: true },
          { label: 'Alarmen', numeric: true },
          { label: 'Niet verdeeld', numeric: true },
          { label: 'Wacht het langst (dagen)', numeric: true },
          { label: 'Te laat', numeric: true },
          { label: 'Moet binnen een week', numeric: true },
        ]}
        rows={standen.map((t) => ({
          id: t.id,
          cells: [
            <Link key="team" href={`/werk?lijst=team&team=${t.id}`}>
              {t.naam}
            </Link>,
            opvallend(t.alarmen, 'let_op', t.alarmen === 1 ? 'alarm' : 'alarmen'),
            t.onverdeeld,
            t.langst ?? '–',
            opvallend(t.teLaat, 'te_laat', 'te laat'),
            t.dezeWeek,
          ],
        }))}
      />
    )}
  </Section>
)

const opvallend = (aantal: number, toon: Toon, woord: string) =>
  aantal > 0 ? (
    <Badge toon={toon}>
      {aantal} {woord}
    </Badge>
  ) : (
    0
  )
