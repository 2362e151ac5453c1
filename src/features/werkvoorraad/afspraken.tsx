// Afspraken: per day which gesprek and overleg the reader has and what was promised; what is past and open stands first.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { type Row, Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, tijdInAmsterdam } from '../termijn/datum.ts'
import { Wat } from './regels.tsx'
import { dagUit, geenAfspraken, nogZonderUitkomst, waarom, wanneer } from './teksten.ts'
import { heeftUur, type Regel } from './werkvoorraad.ts'

/** Lines on one page. */
export const perBladzij = 50

type Props = {
  readonly call: Call
  readonly regels: readonly Masked<Regel>[]
  readonly aantal: number
  readonly pagina: number
  readonly vandaag: Datum
}

export const AfsprakenPagina = (props: Props) => (
  <Schil call={props.call} titel="Afspraken">
    <Stack space="m">
      <PageHead
        titel="Afspraken"
        intro="Uw gesprekken, uw overleggen en wat u beloofde, per dag."
        acties={<LinkButton href="/werk/overleggen">Alle overleggen</LinkButton>}
      />
      {props.regels.length === 0 ? (
        <EmptyState titel={geenAfspraken.titel}>{geenAfspraken.uitleg}</EmptyState>
      ) : (
        <Dagen {...props} />
      )}
    </Stack>
  </Schil>
)

function Dagen({ regels, aantal, pagina, vandaag }: Props) {
  const perDag = Map.groupBy(regels, ({ einddatum }) => kop(einddatum, vandaag))
  return (
    <>
      <Table
        caption="Afspraken, op volgorde van de dag"
        captionHidden
        columns={[
          { label: 'Tijd', plain: true, narrow: true },
          { label: 'Wat en voor wie', plain: true },
          { label: 'Waarover', plain: true },
        ]}
        groups={[...perDag].map(([label, rows]) => ({ label, rows: rows.map((r) => rij(r, vandaag)) }))}
      />
      <Pages
        pagina={pagina}
        perBladzij={perBladzij}
        getoond={regels.length}
        totaal={aantal}
        naar={(n) => `/werk/afspraken?pagina=${n}`}
      />
    </>
  )
}

/** The heading a line stands under. */
function kop(dag: Datum | null | undefined, vandaag: Datum): string {
  if (!dag || dag < vandaag) return nogZonderUitkomst
  const woorden = dagUit(dag, vandaag)
  return dag === vandaag ? `Vandaag, ${woorden}` : woorden
}

const rij = (r: Masked<Regel>, vandaag: Datum): Row => ({
  id: `${r.soort}:${r.id}`,
  cells: [
    <Tijd key="tijd" r={r} vandaag={vandaag} />,
    <Wat key="wat" r={r} />,
    <p key="waarover">{waarom(r)}</p>,
  ],
})

function Tijd({ r, vandaag }: { readonly r: Masked<Regel>; readonly vandaag: Datum }) {
  const uur = heeftUur(r.soort) && r.gesprekOp ? `${tijdInAmsterdam(new Date(r.gesprekOp))} uur` : ''
  if (!r.einddatum || r.einddatum >= vandaag) return uur || 'In de loop van de dag'
  return (
    <>
      <p>{[dagUit(r.einddatum, vandaag), uur].filter(Boolean).join(', ')}</p>
      <Badge toon="te_laat">{wanneer(r.einddatum, vandaag)}</Badge>
    </>
  )
}
