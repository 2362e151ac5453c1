// Views that are handed a raw row, each in another way, and two that are not: test/views.test.ts must tell them apart.

import type { Allow } from '../../../src/features/autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../../../src/features/autorisatie/present.ts'
import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { alleTeams } from '../../../src/features/melding/toewijzing.sql.ts'
import { type HuishoudenRij, huishoudenVan } from '../../../src/features/traject/begin.sql.ts'
import { json } from '../../../src/platform/answer.tsx'
import type { Tx } from '../../../src/platform/db.ts'

type Rij = HuishoudenRij
const Toon = ({ rij }: { rij: Pick<Rij, 'naam'> }) => <p>{rij.naam}</p>
const Gespreid = ({ naam }: { naam: string }) => <p>{naam}</p>
const Gemaskeerd = ({ rij }: { rij: Masked<Rij> }) => <p>{rij.naam}</p>
const brief = (naam: string) => ({ onderwerp: 'Uw plan', tekst: `Beste ${naam}` })

export async function fout(tx: Tx) {
  const rij = await huishoudenVan(tx, '')
  if (!rij) return undefined
  const rijen = { lijst: [rij] }
  const { naam } = rij
  const los = rij.naam
  return [
    <Toon key="geheel" rij={rij} />,
    <Gespreid key="gespreid" {...rij} />,
    <p key="veld">{rij.naam}</p>,
    <p key="uitgepakt">{naam}</p>,
    <p key="los">{los}</p>,
    <ul key="diep">{rijen.lijst.map((een) => een.naam)}</ul>,
    json({ rij }),
    brief(rij.naam),
  ]
}

export async function goed(tx: Tx, lezer: { besluit: Allow; door: Medewerker; weergave: Weergave<Rij> }) {
  const rij = await huishoudenVan(tx, '')
  const masked = rij && present(new Map(), lezer.besluit, lezer.weergave, rij)
  const teams = await alleTeams(tx)
  return [
    masked && <Gemaskeerd key="gemaskeerd" rij={masked} />,
    <ul key="zakelijk">{teams.map(({ naam }) => naam)}</ul>,
    json({ masked, teams, door: lezer.door.naam }),
  ]
}
