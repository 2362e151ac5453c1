// The rules of a version as a table: in order, what each asks and what it advises.

import type { ReactNode } from 'react'
import { Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import { vervolgNaam } from '../melding/teksten.ts'
import type { Regel } from '../melding/triage.ts'
import { regelNaam } from './teksten.ts'
import { vraagt } from './voorwaarden.tsx'

type Kolom = { readonly label: string; readonly numeric?: boolean; readonly cel: (regel: Regel) => ReactNode }
type Props = {
  readonly caption: string
  readonly regels: readonly Regel[]
  /** What else is known of each rule. */
  readonly kolommen: readonly Kolom[]
  /** What can be done with a rule, under what it asks, where there is room for it. */
  readonly onder?: (regel: Regel) => ReactNode
}

export const Regelsblok = ({ caption, regels, kolommen, onder }: Props) => (
  <Table
    caption={caption}
    captionHidden
    columns={[
      { label: 'Regel', plain: true },
      { label: 'Als dit allemaal klopt', plain: true },
      { label: 'Dan', plain: true },
      ...kolommen.map(({ label, numeric }) =>
        numeric ? { label, numeric } : { label, plain: true, narrow: true },
      ),
    ]}
    rows={regels.map((regel, plaats) => ({
      id: regel.code,
      cells: [
        <>
          <strong>
            {plaats + 1}. {regelNaam(regel.code)}
          </strong>
          <Paragraph small>{regel.zin}</Paragraph>
        </>,
        <Stack key="vraagt" space="s">
          <List items={vraagt(regel)} />
          {onder?.(regel)}
        </Stack>,
        vervolgNaam[regel.vervolg],
        ...kolommen.map(({ cel }) => cel(regel)),
      ],
    }))}
  />
)
