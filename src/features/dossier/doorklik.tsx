// The page of a doorklik: the dossiers a figure is about.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { groepNaam } from '../monitor/groep.tsx'
import type { Splitsing } from '../monitor/kpi.ts'
import { periodeNaam, splitsingNaam } from '../monitor/teksten.ts'
import { type Cijfercel, doorklikAdres } from '../monitor/uitvoer.ts'
import { type DoorklikRegel, doorklikPerBladzij } from './doorklik.ts'

type Props = {
  readonly call: Call
  readonly cel: Cijfercel
  readonly regels: readonly Masked<DoorklikRegel>[]
  /** In the figure, and of those how many the reader sees, in how many dossiers. */
  readonly gevallen: number
  readonly gezien: number
  readonly dossiers: number
  readonly pagina: number
}

/** The way back keeps what was chosen. */
const terug = ({ kpi, periode, deel, splitsing }: Cijfercel) =>
  `/werk/monitor/${kpi.code}?${new URLSearchParams({ periode: periode.code, deel, ...(splitsing !== 'totaal' && { uitsplitsing: splitsing }) })}#verdeeld`

const aantal = (n: number, een: string, meer: string) =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? een : meer}`

export const DoorklikPagina = (props: Props) => {
  const { call, cel, regels, gevallen, gezien, dossiers, pagina } = props
  const deel = cel.kpi.delen.find(({ code }) => code === cel.deel)
  const groep =
    cel.splitsing === 'totaal'
      ? 'de hele gemeente'
      : `${splitsingNaam[cel.splitsing as Splitsing].toLowerCase()} ${groepNaam(cel.splitsing, cel.groep)}`
  return (
    <Schil call={call} titel={`Dossiers bij: ${cel.kpi.naam}`}>
      <Stack space="l">
        <PageHead
          boven={`Monitor · ${periodeNaam(cel.periode)}`}
          titel="Om welke dossiers gaat het?"
          intro={`${cel.kpi.naam}: ${deel?.naam ?? ''}, ${groep}.`}
          acties={
            <LinkButton href={terug(cel)} variant="secondary">
              Terug naar het cijfer
            </LinkButton>
          }
        />
        <Paragraph>
          Dit cijfer telt {aantal(gevallen, 'geval', 'gevallen')}. U ziet er {gezien.toLocaleString('nl-NL')}
          {dossiers > 0 && <>, in {aantal(dossiers, 'dossier', 'dossiers')}</>}. U ziet alleen dossiers waar u
          of uw team aan werkt.
        </Paragraph>
        {regels.length === 0 ? (
          <EmptyState titel="Hier zijn geen dossiers die u mag zien">
            Alleen wie aan een dossier werkt, ziet hier welk dossier het is.
          </EmptyState>
        ) : (
          <>
            <Tabel regels={regels} isDeling={deel?.eenheid === '%'} />
            <Pages
              pagina={pagina}
              perBladzij={doorklikPerBladzij}
              getoond={regels.length}
              totaal={dossiers}
              naar={(p) => doorklikAdres(cel, p)}
            />
          </>
        )}
      </Stack>
    </Schil>
  )
}

const Tabel = ({ regels, isDeling }: { readonly regels: Props['regels']; readonly isDeling: boolean }) => (
  <Table
    caption="Dossiers die in dit cijfer tellen, op naam"
    captionHidden
    columns={[
      { label: 'Huishouden', plain: true },
      { label: 'Kern' },
      { label: 'Gevallen', numeric: true },
      ...(isDeling ? [{ label: 'Waarvan in de teller', numeric: true }] : []),
    ]}
    rows={regels.map((r) => ({
      id: r.id ?? '',
      cells: [
        <Link key="naam" href={`/werk/dossiers/${r.id}`}>
          Huishouden {r.naam}
        </Link>,
        r.kern ?? '–',
        String(r.gevallen),
        ...(isDeling ? [String(r.bereikt)] : []),
      ],
    }))}
  />
)
