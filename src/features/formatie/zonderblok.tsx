// Work without a medewerker: who left or leaves with work still at their name, and the way to move it.

import { Badge } from '../../ui/badge.tsx'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { TeamProps } from './teampagina.tsx'
import type { Vertrokken } from './zonder.sql.ts'

export function ZonderBlok({ call, zonder, vandaag }: Pick<TeamProps, 'call' | 'zonder' | 'vandaag'>) {
  if (zonder.length === 0) return null
  const magVerplaatsen = call.medewerker.rechten.has('werk:verplaatsen')
  return (
    <Section titel="Werk zonder medewerker">
      <Table
        caption="Wie weg is of weggaat, en wat daar nog ligt"
        captionHidden
        columns={[{ label: 'Van wie' }, { label: 'Wanneer' }, { label: 'Stukken werk', numeric: true }]}
        rows={zonder.map((v) => ({
          id: `${v.id}-${v.isDicht}`,
          cells: [
            magVerplaatsen ? (
              <Link key="wie" href={`/werk/team/verplaatsing?van=${v.id}`}>
                {v.naam}
              </Link>
            ) : (
              v.naam
            ),
            <Badge key="tot" toon={v.tot !== null && v.tot >= vandaag ? 'let_op' : 'te_laat'}>
              {wanneer(v, vandaag)}
            </Badge>,
            v.stukken,
          ],
        }))}
      />
    </Section>
  )
}

const wanneer = ({ tot, isDicht }: Vertrokken, vandaag: string): string => {
  if (isDicht) return 'Kan dit deel niet meer doen'
  if (tot === null) return 'Uit het team'
  return tot < vandaag ? `Weg sinds ${schrijfDatum(tot)}` : `Laatste dag ${schrijfDatum(tot)}`
}
