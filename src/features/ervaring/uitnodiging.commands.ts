// Asking at the end of a traject: a code on a card or in a letter, or the wish not to be asked.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { hashVanCode, leesbareCode } from '../../platform/leesbarecode.ts'
import { putUitgaand } from '../../platform/post.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { gebeurd, opTraject } from '../traject/traject.commands.ts'
import type { Stand as TrajectStand } from '../traject/traject.ts'
import { briefMet } from './brief.ts'
import { type Hoe, uitnodigen, type Weigering } from './uitnodigen.ts'
import { insertCodes, insertGevraagd, insertStop, vraagstandVan } from './uitnodiging.sql.ts'

export type UitnodigWeigering = Weigering | 'niet_gevonden' | 'niet_van_u'

/** The code of a card follows from the form it was asked with: sent again, the same card comes back, and it is kept nowhere. */
export const codeVanFormulier = (
  ctx: Pick<Context, 'sleutels'>,
  gemeenteId: number,
  sleutel: string,
): string => leesbareCode(ctx.sleutels.pseudoniem(`ervaring ${sleutel.split('.')[0]}`, gemeenteId))

/** Asks the inwoner of a closed traject how it went; by letter the code is seen by nobody here. */
export const ervaringVragen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly trajectId: string; readonly sleutel: string; readonly hoe: Hoe },
): Promise<Result<{ gedaan: boolean }, UitnodigWeigering | 'intussen_gewijzigd'>> =>
  opTraject<{ gedaan: boolean }, UitnodigWeigering>(
    ctx,
    door,
    { ...o, act: 'ervaring_vragen' },
    async (werk, traject) => {
      if (!traject.magBehandelen) return refused('niet_van_u')
      const { tx, op } = werk
      const vandaag = datumInAmsterdam(op)
      const jaar = jaarVan(vandaag)
      const { kernId, ...stand } = await vraagstandVan(tx, { ...traject, jaar })
      const outcome = uitnodigen({ ...stand, status: traject.status }, o.hoe, vandaag)
      if (!outcome.ok) return outcome
      const { verlooptOp } = outcome.value
      if (verlooptOp) {
        const code = codeVanFormulier(ctx, door.gemeenteId, o.sleutel)
        const { wet, teamId } = traject
        const hash = hashVanCode(code).toString('hex')
        await insertCodes(tx, door.gemeenteId, [
          { hash, aanleiding: 'afsluiting', jaar, verlooptOp, wet, teamId, kernId },
        ])
        await insertGevraagd(tx, door.gemeenteId, jaar, [traject.inwonerId])
        if (o.hoe === 'brief') await stuurBrief(werk, traject, code)
      } else await insertStop(tx, door.gemeenteId, traject.inwonerId)
      await gebeurd(werk, traject, { soort: verlooptOp ? 'ervaring_gevraagd' : 'ervaring_gestopt' })
      return done({ gedaan: true })
    },
  )

async function stuurBrief(
  { ctx, tx, door, op }: Werk,
  { inwonerId }: TrajectStand,
  code: string,
): Promise<void> {
  const { gemeenteId, gemeente, gemeenteTelefoon: telefoon } = door
  const brief = briefMet({ gemeente, telefoon }, new URL(`/e/${code}`, ctx.base).href)
  const stuk = { ...brief, soort: 'ervaringsvraag', weg: 'brief', inwonerId } as const
  const id = await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk })
  await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
}
