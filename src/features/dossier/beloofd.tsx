// What was promised: ours and theirs apart, the first to be due on top.

import { Badge } from '../../ui/badge.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import type { Shown } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Afspraak } from './dossier.ts'
import { afspraakStand, vanWie } from './teksten.ts'
import { Uiterlijk } from './uiterlijk.tsx'

type Props = {
  readonly titel: string
  readonly afspraken: readonly Shown<Afspraak>[] | undefined
  readonly vandaag: Datum
}

const rij = (a: Shown<Afspraak>, vandaag: Datum) => ({
  id: a.id,
  cells: [
    a.wie,
    a.wat,
    a.status === 'open' ? (
      <Uiterlijk key="uiterlijk" datum={a.voorDatum} vandaag={vandaag} />
    ) : (
      <Badge key="stand" toon={a.status === 'nagekomen' ? 'gelukt' : 'let_op'}>
        {afspraakStand[a.status]}
      </Badge>
    ),
  ],
})

/** Nothing when the reader may not see promises, or there are none. */
export function BeloofdTabel({ titel, afspraken = [], vandaag }: Props) {
  if (afspraken.length === 0) return null
  const groepen = (['medewerker', 'inwoner'] as const)
    .map(
      (van): RowGroup => ({
        label: vanWie(van),
        rows: afspraken.filter((a) => vanWie(a.van) === vanWie(van)).map((a) => rij(a, vandaag)),
      }),
    )
    .filter(({ rows }) => rows.length > 0)
  return (
    <Table
      caption={titel}
      columns={[
        { label: 'Wie', plain: true, narrow: true },
        { label: 'Wat', plain: true },
        { label: 'Vóór', plain: true, narrow: true },
      ]}
      groups={groepen}
    />
  )
}
