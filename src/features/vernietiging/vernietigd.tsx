// The page of what was destroyed: when, what kind, on what ground and by whose word; what it held is nowhere any more.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import { duurZin } from '../bewaartermijn/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { VernietigdRij } from './vernietiging.sql.ts'

export const perBladzij = 50
const naam = {
  melding: 'Melding',
  traject: 'Traject',
  plan: 'Plan',
  contact: 'Contact',
  huishouden: 'Huishouden',
  gesprek: 'Gesprek',
  document: 'Document',
}

type Props = {
  readonly call: Call
  readonly rijen: readonly VernietigdRij[]
  readonly totaal: number
  readonly pagina: number
}

const totaalVan = (aantallen: Readonly<Record<string, number>>) =>
  Object.values(aantallen).reduce((som, n) => som + n, 0)

export const VernietigdPagina = ({ call, rijen, totaal, pagina }: Props) => (
  <Schil call={call} titel="Wat vernietigd is">
    <Stack space="l">
      <PageHead
        boven="Vernietiging"
        titel="Wat vernietigd is"
        intro="Alleen nummers, soorten en dagen. Wat erin stond, is nergens meer te vinden, ook niet na het terugzetten van een back-up."
      />
      {rijen.length === 0 ? (
        <EmptyState titel="Er is nog niets vernietigd">
          Na het tweede akkoord gaat een lijst in de nacht weg.
        </EmptyState>
      ) : (
        <Table
          caption="Wat vernietigd is, het laatste eerst"
          captionHidden
          columns={[
            { label: 'Op' },
            { label: 'Wat' },
            { label: 'Kenmerk' },
            { label: 'Op grond van' },
            { label: 'Telde vanaf' },
            { label: 'Akkoord van' },
            { label: 'Rijen', numeric: true },
            { label: 'Mensen', numeric: true },
          ]}
          rows={rijen.map((r) => ({
            id: r.id,
            cells: [
              schrijfDatum(datumInAmsterdam(r.op)),
              naam[r.soort],
              r.staart,
              r.duur ? `${duurZin(r.duur)} (${r.bron})` : 'Verzoek van de inwoner',
              r.eind ? schrijfDatum(r.eind) : '',
              r.door.join(', '),
              totaalVan(r.aantallen),
              r.aantallen.inwoner ?? 0,
            ],
          }))}
        />
      )}
      {totaal > perBladzij && (
        <Pages
          pagina={pagina}
          perBladzij={perBladzij}
          getoond={rijen.length}
          totaal={totaal}
          naar={(nummer) => `/werk/beheer/vernietigd?pagina=${nummer}`}
        />
      )}
    </Stack>
  </Schil>
)
