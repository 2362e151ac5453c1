// From a melding that was handed over back to what came along with it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Link, Paragraph } from '../../ui/text.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { overgedragenMet } from './pakketlink.sql.ts'

/** The id of that overdracht, for who may read the package. */
export async function pakketVoor(
  { ctx, medewerker: door }: Call,
  tx: Tx,
  meldingId: string,
): Promise<string | undefined> {
  const rij = await overgedragenMet(tx, door, meldingId, ctx.clock.now())
  if (!rij) return undefined
  const { id, autorisaties, isGeheim } = rij
  const voorwerp = { soort: 'overdracht', autorisaties, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow && reikt(besluit.niveau, 'L2') ? id : undefined
}

export const PakketLink = ({ overdrachtId }: { readonly overdrachtId: string | undefined }) =>
  overdrachtId && (
    <Paragraph>
      Deze melding is aan u overgedragen.{' '}
      <Link href={`/werk/overdrachten/${overdrachtId}`}>Lees wat er mee ging</Link>
    </Paragraph>
  )
