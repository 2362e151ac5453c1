// The zegels a reader is named on: the one place where somebody who is named finds what was opened to them.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { stukNaam } from './teksten.ts'
import type { Regel } from './zegel.ts'

type Props = { readonly call: Call; readonly zegels: readonly Masked<Regel>[] }

const dag = (op: Date | undefined) => op && schrijfDatum(datumInAmsterdam(op))

export const ZegelLijst = ({ call, zegels }: Props) => (
  <Schil call={call} titel="Zegels">
    <Stack space="l">
      <PageHead
        titel="Zegels"
        intro="Wat voor de veiligheid dicht is en waar u op naam bij mag. Anderen zien hiervan niets."
      />
      {zegels.length === 0 ? (
        <EmptyState titel="U staat op geen enkel zegel">
          Verzegelen kan bij een contact in de tijdlijn, bij een gesprek en bij een document.
        </EmptyState>
      ) : (
        <Table
          caption="Zegels waar u op staat, de nieuwste eerst"
          captionHidden
          columns={[
            { label: 'Wat', plain: true },
            { label: 'Huishouden', plain: true },
            { label: 'Verzegeld', plain: true, narrow: true },
          ]}
          rows={zegels.map((z) => ({
            id: z.id ?? '',
            cells: [
              <Link key="wat" href={`/werk/zegels/${z.id}`}>
                {`${z.soort && stukNaam[z.soort]} van ${dag(z.op)}`}
              </Link>,
              z.huishouden,
              dag(z.gelegdOp),
            ],
          }))}
        />
      )}
    </Stack>
  </Schil>
)
