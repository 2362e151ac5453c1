// For who guards access: the alarm on the first page, and the page that names each grant that is not as it should be.

import type { ReactNode } from 'react'
import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { schrijfMoment } from '../termijn/datum.ts'
import { hoogstens } from './herrekening.commands.ts'
import { laatstNagerekend, type Nagerekend, verschillenNu } from './herrekening.sql.ts'
import { type Verschilregel, zonderSleutel } from './herrekening.ts'
import { verschilZin } from './teksten.ts'

const pad = '/werk/privacy/autorisaties'
const moment = (op: string | null) => (op ? schrijfMoment(new Date(op)) : 'geen einde')

/** Nothing for who has no part in it, and nothing while all is well. */
export async function herrekeningDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('autorisatie:narekenen')) return undefined
  const laatst = await laatstNagerekend(tx)
  return laatst && laatst.verschillen > 0 ? <Alarm laatst={laatst} /> : undefined
}

const Alarm = ({ laatst }: { readonly laatst: Nagerekend }) => (
  <Alert kind="fout" titel="Autorisaties kloppen niet">
    {`Nagerekend op ${moment(laatst.op)}: ${laatst.verschillen} ${laatst.verschillen === 1 ? 'autorisatie is' : 'autorisaties zijn'} anders dan uit het werk volgt. `}
    <Link href={pad}>Bekijk welke</Link>
  </Alert>
)

/** Recomputed while the reader waits: what was mended is gone from it at once. */
export const getNagerekend = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const verschillen = (await verschillenNu(tx, call.ctx.clock.now(), hoogstens)).map(zonderSleutel)
    return page(
      <NagerekendPagina call={call} verschillen={verschillen} laatst={await laatstNagerekend(tx)} />,
    )
  })

type Props = {
  readonly call: Call
  readonly verschillen: readonly Verschilregel[]
  readonly laatst: Nagerekend | undefined
}

const NagerekendPagina = ({ call, verschillen, laatst }: Props) => (
  <Schil call={call} titel="Autorisaties nagerekend">
    <Stack space="l">
      <PageHead
        titel="Autorisaties nagerekend"
        intro="Wie wat mag zien, volgt uit wat er gebeurde. Hier staat iedere autorisatie die daar niet uit volgt."
      />
      {verschillen.length === 0 ? (
        <EmptyState titel="Alles klopt">
          Iedere autorisatie volgt uit iets wat gebeurde, en is er nog zo lang als mag.
        </EmptyState>
      ) : (
        <Lijst verschillen={verschillen} />
      )}
      <Paragraph>
        {laatst
          ? `Vanzelf nagerekend op ${moment(laatst.op)}: ${laatst.verschillen === 0 ? 'alles klopte' : `${laatst.verschillen} anders`}.`
          : 'Nog niet vanzelf nagerekend: dat gebeurt iedere nacht.'}
      </Paragraph>
    </Stack>
  </Schil>
)

const Lijst = ({ verschillen }: Pick<Props, 'verschillen'>) => (
  <Section titel="Wat niet klopt">
    <Stack>
      <Paragraph>
        Er is hier niets vanzelf hersteld. Zoek eerst uit hoe het kwam: kijk in de log, en vraag wie de
        database beheert: die ziet met npm run autorisaties het hele nummer.
      </Paragraph>
      <Table
        caption="Autorisaties die niet kloppen"
        captionHidden
        columns={[
          { label: 'Wat is er' },
          { label: 'Van wie' },
          { label: 'Waarop' },
          { label: 'Rust op' },
          { label: 'Loopt tot' },
          { label: 'Moet tot' },
        ]}
        rows={verschillen.map((v, nr) => ({ id: String(nr), cells: cellen(v) }))}
      />
    </Stack>
  </Section>
)

const cellen = (v: Verschilregel): ReactNode[] => [
  verschilZin[v.soort],
  [v.houder, v.niveau].filter(Boolean).join(', '),
  `${v.wat} ${v.staart}`,
  v.grondslag,
  v.soort === 'ontbreekt' ? '' : moment(v.tot),
  v.moetTot ? moment(v.moetTot) : '',
]
