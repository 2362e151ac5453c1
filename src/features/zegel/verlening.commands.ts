// Who is named finds the way to what is sealed: a grant of L0 by name on what it hangs on, that ends with the naming.

import type { Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { beeindigVerleendBij, insertAutorisaties, type Op } from '../autorisatie/autorisatie.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import type { Stuk } from './stuk.ts'

type Soort =
  | 'zegel_gelegd'
  | 'zegel_bewaarder_genoemd'
  | 'zegel_genoemd'
  | 'zegel_naam_weg'
  | 'zegel_opgeheven'
type Om = { readonly stuk: Stuk; readonly zegelId: string }

/** What happened to a zegel; it names the thing, so that it is as closed as the thing is. */
export const leg = (
  { ctx, tx, door, op }: Werk,
  { stuk, zegelId }: Om,
  soort: Soort,
  medewerkerId?: string,
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    ...{ soort, op, huishoudenId: stuk.huishoudenId },
    ...{ meldingId: stuk.meldingId, planId: stuk.planId, trajectId: stuk.trajectId },
    gegevens: {
      zegel: zegelId,
      [stuk.soort]: stuk.id,
      ...(medewerkerId !== undefined && { medewerker: medewerkerId }),
    },
  })

const waarop = ({ meldingId, trajectId, planId }: Stuk): Op =>
  meldingId ? { meldingId } : trajectId ? { trajectId } : { planId: planId ?? '' }

/** Each who is named, with a gebeurtenis and the grant it gives. */
export async function noem(werk: Werk, om: Om, medewerkerIds: readonly string[]): Promise<void> {
  const { ctx, tx, door, op } = werk
  for (const medewerkerId of medewerkerIds) {
    const gebeurtenisId = await leg(werk, om, 'zegel_genoemd', medewerkerId)
    const grant = { niveau: 'L0', wet: om.stuk.wet, doel: 'behandeling', grondslag: 'zegel' } as const
    await insertAutorisaties(tx, door.gemeenteId, [
      { id: ctx.ids.nieuw(op), medewerkerId, ...waarop(om.stuk), ...grant, van: op, gebeurtenisId },
    ])
  }
}

/** Ends what being named on this zegel gave: to one, or to all. */
export const ontneem = ({ tx, op }: Werk, { stuk, zegelId }: Om, medewerkerId?: string): Promise<unknown> =>
  beeindigVerleendBij(
    tx,
    waarop(stuk),
    {
      soort: 'zegel_genoemd',
      noun: 'zegel',
      id: zegelId,
      ...(medewerkerId !== undefined && { medewerkerId }),
    },
    op,
  )
