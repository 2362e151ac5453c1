// The page of the functionaris: every question about data that waits for an answer, the nearest day first, and what is done.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages, Tabs } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, plusDagen, schrijfDatum } from '../termijn/datum.ts'
import type { Lijst } from './formulier.ts'
import { besluitNaam, soortNaam, standNaam } from './teksten.ts'
import type { Aantallen } from './verzoek.sql.ts'
import type { Regel } from './verzoekregel.ts'

export const perBladzij = 25
const hier = '/werk/privacy/verzoeken'

type Props = {
  readonly call: Call
  readonly lijst: Lijst
  readonly pagina: number
  readonly aantallen: Aantallen
  readonly regels: readonly Masked<Regel>[]
  readonly vandaag: Datum
}

export const VerzoekenPagina = ({ call, lijst, pagina, aantallen, regels, vandaag }: Props) => (
  <Schil call={call} titel="Vragen over gegevens">
    <Stack space="l">
      <PageHead
        boven="Privacy"
        titel="Vragen over gegevens"
        intro="Inwoners vragen een kopie, of iets te verbeteren of weg te halen. U beslist en geeft antwoord. Een collega van de balie schrijft de vraag op bij het dossier; u kunt dat ook bij Wie keek."
      />
      <Tabs
        label="Vragen over gegevens"
        items={[
          { href: hier, label: 'Open', actief: lijst === 'open', aantal: aantallen.open },
          { href: `${hier}?lijst=klaar`, label: 'Klaar', actief: lijst === 'klaar', aantal: aantallen.klaar },
        ]}
      />
      {regels.length === 0 ? (
        <EmptyState titel={lijst === 'open' ? 'Er wacht niets' : 'Er is nog niets klaar'}>
          {lijst === 'open'
            ? 'Een nieuwe vraag komt vanzelf hier.'
            : 'Wat u beantwoordt, vindt u hier terug.'}
        </EmptyState>
      ) : (
        <Regels {...{ regels, vandaag }} />
      )}
      {aantallen[lijst] > perBladzij && (
        <Pages
          pagina={pagina}
          perBladzij={perBladzij}
          getoond={regels.length}
          totaal={aantallen[lijst]}
          naar={(naar) => `${hier}?lijst=${lijst}&pagina=${naar}`}
        />
      )}
    </Stack>
  </Schil>
)

const Regels = ({ regels, vandaag }: Pick<Props, 'regels' | 'vandaag'>) => (
  <Table
    caption="Vragen over gegevens"
    captionHidden
    columns={[
      { label: 'Wie', plain: true },
      { label: 'Vraag' },
      { label: 'Hoe staat het' },
      { label: 'Ontvangen' },
      { label: 'Uiterlijk' },
    ]}
    rows={regels.map((r) => ({
      id: r.id ?? '',
      cells: [
        <Link key="wie" href={`${hier}/${r.id}`}>
          {r.naam}
        </Link>,
        r.soort && soortNaam[r.soort],
        r.stand === 'afgerond' && r.besluit
          ? `Klaar: ${besluitNaam[r.besluit].toLowerCase()}`
          : r.stand && standNaam[r.stand],
        r.ontvangenOp && schrijfDatum(r.ontvangenOp),
        r.einddatum ? <Uiterlijk key="dag" dag={r.einddatum} vandaag={vandaag} /> : '',
      ],
    }))}
  />
)

/** A week before the last day it stands out; after it, more. */
export const Uiterlijk = ({ dag, vandaag }: { readonly dag: Datum; readonly vandaag: Datum }) => (
  <Stack space="s">
    <span>{schrijfDatum(dag)}</span>
    {dag < vandaag ? (
      <Badge toon="te_laat">Te laat</Badge>
    ) : (
      dag <= plusDagen(vandaag, 7) && <Badge toon="let_op">Binnen een week</Badge>
    )}
  </Stack>
)
