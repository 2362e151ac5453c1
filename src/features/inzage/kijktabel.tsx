// The lines of who looked at one dossier: when, who, from which screen, why, on what ground, and how far.

import { Badge } from '../../ui/badge.tsx'
import { Cluster, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { niveauZin } from '../autorisatie/teksten.ts'
import { voorvalZin } from '../dossier/teksten.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from '../termijn/datum.ts'
import type { Grond, Kijkregel } from './inzage.ts'
import { doelZin, grondZin, regelZin, schermZin } from './teksten.ts'

type Rij = Masked<Kijkregel>

const uur = (op: Date) => `${tijdInAmsterdam(op)} uur`
const dagVan = (op: Date) => schrijfDatum(datumInAmsterdam(op))

function Wie({ r }: { readonly r: Rij }) {
  if (!r.medewerker) return <>Keukentafel zelf</>
  const rollen = (r.rollen ?? []).map((rol) => rolNaam[rol]).join(', ')
  return (
    <Stack space="s">
      <strong>{r.medewerker}</strong>
      <Paragraph small>
        {[...new Set([rollen || r.functie, ...(r.teams ?? []), r.organisatie])].filter(Boolean).join(', ')}
      </Paragraph>
    </Stack>
  )
}

function Wat({ r }: { readonly r: Rij }) {
  const soort = r.soort ?? ''
  if (r.bron === 'gebeurtenis') return <>{voorvalZin[soort]?.[1] ?? 'Er is iets gebeurd'}</>
  return (
    <Cluster>
      <span>{schermZin[soort] ?? 'Een pagina'}</span>
      {r.uitkomst === 'geweigerd' && <Badge toon="let_op">Geweigerd</Badge>}
      {r.regel === 'N1' && <Badge toon="te_laat">Noodtoegang</Badge>}
    </Cluster>
  )
}

function Grondslag({ r }: { readonly r: Rij }) {
  if (!r.regel) return <>Een handeling</>
  const gronden = r.uitkomst === 'geweigerd' ? [] : (r.gronden ?? []).filter((g) => past(g, r.regel))
  return (
    <Stack space="s">
      <span>
        {regelZin[r.regel]}.{' '}
        <Link href={`/werk/autorisatiematrix#regel-${r.regel}`}>{`Regel ${r.regel}`}</Link>
      </span>
      {gronden.length > 0 && <List items={gronden.map((g) => grondZin(g, dagVan(g.sinds)))} />}
    </Stack>
  )
}

const kaartOfNood = /^(voortgangskaart|noodtoegang.*)$/

/** Of the grants somebody held, those by which this rule opened it. */
const past = ({ isOpNaam, grondslag }: Grond, regel: Rij['regel']): boolean => {
  if (regel === 'A3') return grondslag === 'voortgangskaart'
  if (regel === 'N1') return grondslag.startsWith('noodtoegang')
  if (kaartOfNood.test(grondslag)) return false
  return regel === 'A2' ? !isOpNaam : regel === 'A1' ? isOpNaam : regel !== 'A0' && regel !== 'E1'
}

const zichtZin = ({ niveau, uitkomst }: Rij): string => {
  if (niveau) return `${niveau}: ${niveauZin[niveau]}`
  return uitkomst === 'geweigerd' ? 'Niets' : ''
}

const rij = (r: Rij) => ({
  id: r.id ?? '',
  cells: [
    r.op ? uur(r.op) : '',
    <Wie key="wie" r={r} />,
    <Wat key="wat" r={r} />,
    r.doel ? doelZin[r.doel] : '',
    <Grondslag key="grond" r={r} />,
    zichtZin(r),
  ],
})

/** Under the day of each line, newest first. */
export function Kijktabel({ regels }: { readonly regels: readonly Rij[] }) {
  const dagen = Map.groupBy(regels, (r) => (r.op ? dagVan(r.op) : ''))
  return (
    <Table
      caption="Wie keek en wie deed iets, nieuwste eerst"
      captionHidden
      columns={[
        { label: 'Tijd', narrow: true },
        { label: 'Wie' },
        { label: 'Wat' },
        { label: 'Doel' },
        { label: 'Grond' },
        { label: 'Zag tot en met' },
      ]}
      groups={[...dagen].map(([label, rijen]) => ({ label, rows: rijen.map(rij) }))}
    />
  )
}
