// What came of a melding: its trajecten as links, each as far as its own grants let this reader see it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Section } from '../../ui/layout.tsx'
import { Link, List } from '../../ui/text.tsx'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { leefgebiedNaam } from './teksten.ts'
import { type TrajectRij, trajectenUit } from './trajecten.sql.ts'

const weergave: Weergave<TrajectRij> = {
  personen: (t) => [t.inwonerId],
  velden: {
    id: 'L1',
    inwonerId: 'L1',
    isLopend: 'L1',
    gestartOp: 'L1',
    team: 'L1',
    behandelaar: 'L1',
    leefgebied: 'L2',
    contacten: 'L2',
    laatsteContact: 'L2',
  },
}

/** Of a traject without a grant not even that it is there. */
export async function trajectenVoor(
  call: Call,
  tx: Tx,
  meldingId: string,
): Promise<readonly Masked<TrajectRij>[]> {
  const { ctx, medewerker: door, gezien } = call
  const rijen = await trajectenUit(tx, door, meldingId, ctx.clock.now())
  return rijen.flatMap(({ autorisaties, isGeheim, teamId, wet, ...rij }) => {
    const isVanEigenTeam = door.teams.some((team) => team.id === teamId)
    const voorwerp = { soort: 'traject', autorisaties, isVanEigenTeam, isGeheim, wet } as const
    const besluit = decide(door, voorwerp, 'behandeling', { nu: ctx.clock.now() })
    return besluit.allow ? [present(gezien, besluit, weergave, rij)] : []
  })
}

function regel(t: Masked<TrajectRij>) {
  const over = t.leefgebied ? ` over ${leefgebiedNaam[t.leefgebied]}` : ''
  const sinds = t.gestartOp ? `, begonnen op ${schrijfDatum(datumInAmsterdam(t.gestartOp))}` : ''
  return (
    <span key={t.id}>
      <Link href={`/werk/trajecten/${t.id}`}>{`Traject${over}`}</Link>
      {sinds} · {t.isLopend ? 'loopt' : 'afgesloten'} ·{' '}
      {[t.behandelaar ?? 'nog niet verdeeld', t.team].filter(Boolean).join(', ')}
    </span>
  )
}

/** Nothing when nothing came of it that this reader sees. */
export const TrajectenBlok = ({ trajecten }: { readonly trajecten: readonly Masked<TrajectRij>[] }) =>
  trajecten.length === 0 ? null : (
    <Section titel="Wat hieruit kwam">
      <List items={trajecten.map(regel)} />
    </Section>
  )
