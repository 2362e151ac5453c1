// The page of the search field in the top bar: who it may be, and the way to the dossiers the reader has a grant in.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import type { Gevonden } from './commands.ts'
import { aantalZin, kandidaatZin } from './teksten.ts'
import { VoorCollega } from './uitslag.tsx'

type Props = {
  readonly call: Call
  readonly gevonden: Gevonden
  /** The huishoudens of which this reader may open the dossier. */
  readonly open: ReadonlySet<string>
}

export function ZoekPagina({ call, gevonden, open }: Props) {
  const isDicht = gevonden.isBijzonder || gevonden.isVoorCollega
  return (
    <Schil call={call} titel="Zoeken">
      <Stack space="l">
        <PageHead
          titel="Zoeken"
          intro={gevonden.isLeeg || isDicht ? undefined : aantalZin(gevonden.kandidaten.length)}
        />
        {gevonden.isVoorCollega && <VoorCollega />}
        {gevonden.isBijzonder && (
          <Alert kind="let_op" titel="Ga naar de bijzondere balie">
            De gegevens van deze persoon zijn afgeschermd. De bijzondere balie neemt het over.
          </Alert>
        )}
        {gevonden.kandidaten.length > 0 && <Mensen call={call} gevonden={gevonden} open={open} />}
        {gevonden.isMeer && <Paragraph>Er zijn er meer. Zoek op naam en geboortedatum.</Paragraph>}
        {gevonden.kandidaten.length === 0 && !isDicht && <Hoe isLeeg={gevonden.isLeeg} />}
      </Stack>
    </Schil>
  )
}

function Mensen({ call, gevonden, open }: Props) {
  const nu = call.ctx.clock.now()
  const rows = gevonden.kandidaten.map((k) => {
    const { naam, uitleg } = kandidaatZin(k, nu)
    const mag = k.huishoudenId !== undefined && open.has(k.huishoudenId)
    return {
      id: k.inwonerId ?? '',
      cells: [
        <strong key="naam">{naam}</strong>,
        uitleg,
        mag ? (
          <LinkButton
            variant="subtle"
            key="dossier"
            href={`/werk/dossiers/${k.huishoudenId}`}
            aria-label={`Naar het dossier van ${naam}`}
          >
            Naar het dossier
          </LinkButton>
        ) : (
          <GeenToegang key="dicht" call={call} inwonerId={k.inwonerId ?? ''} naam={naam} />
        ),
      ],
    }
  })
  return (
    <Table
      caption="Gevonden personen"
      captionHidden
      columns={[
        { label: 'Wie', plain: true },
        { label: 'Stand', plain: true },
        { label: 'Dossier', plain: true, narrow: true },
      ]}
      rows={rows}
    />
  )
}

type DichtProps = { readonly call: Call; readonly inwonerId: string; readonly naam: string }

/** The one place that leads to noodtoegang: here it is known already that there is somebody. */
const GeenToegang = ({ call, inwonerId, naam }: DichtProps) => (
  <Stack space="s">
    <span>U heeft geen toegang tot dit dossier.</span>
    {call.medewerker.rechten.has('noodtoegang:nemen') && (
      <LinkButton
        variant="subtle"
        href={`/werk/inwoners/${inwonerId}/noodtoegang`}
        aria-label={`Noodtoegang tot het dossier van ${naam}`}
      >
        Noodtoegang
      </LinkButton>
    )}
  </Stack>
)

const Hoe = ({ isLeeg }: { isLeeg: boolean }) => (
  <Stack>
    <Paragraph>
      {isLeeg
        ? 'U zoekt één persoon tegelijk, zodat niemand door namen bladert. Typ een van deze drie:'
        : 'Kijk na wat u typte. U kunt zoeken met:'}
    </Paragraph>
    <List
      items={[
        'achternaam en geboortedatum, bijvoorbeeld de Wit 3-4-1948',
        'het BSN, negen cijfers',
        'postcode en huisnummer, bijvoorbeeld 6671 BX 12',
      ]}
    />
  </Stack>
)
