// The letters with the plan: to each who may say yes, with only what that person reads.

import { putUitgaand } from '../../platform/post.ts'
import { voorOntvanger } from '../autorisatie/ontvanger.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { afsprakenVan } from './afspraak.sql.ts'
import { personenVan } from './akkoord.sql.ts'
import { magAkkoordGeven } from './akkoord.ts'
import { briefWeergave, planBrief } from './brief.ts'
import { doelenVan } from './doel.sql.ts'
import { lezingenVan, mensenVan } from './lezer.sql.ts'
import { delenVoor } from './lezer.ts'
import { alsMens, alsPersoon, type Werk } from './plan.commands.ts'

/** Puts them in the outbox; answers how many: none without an address, or when it must stay hidden. */
export async function stuurBrieven(werk: Werk): Promise<number> {
  const { ctx, tx, door, plan, op } = werk
  const { gemeenteId } = door
  const personen = await personenVan(tx, { huishoudenId: plan.huishoudenId, planId: plan.id })
  // A hidden address stays with who keeps it (access.md H4): such a plan is handed over in person.
  if (personen.some((persoon) => persoon.isGeheim)) return 0
  const dag = datumInAmsterdam(op)
  const mensen = (await mensenVan(tx, plan.huishoudenId, dag)).map((mens) => alsMens(mens, op))
  const van = { mensen, lezingen: await lezingenVan(tx, plan.id) }
  const [doelen, afspraken] = [await doelenVan(tx, plan.id), await afsprakenVan(tx, plan.id)]
  let aantal = 0
  for (const aan of personen) {
    const mens = mensen.find(({ id }) => id === aan.id)
    // Who represents lives elsewhere: that address is not the household's.
    if (!mens || !aan.isLid || !aan.heeftAdres || !magAkkoordGeven(alsPersoon(aan, op))) continue
    const zijn = delenVoor(mens, { doelen, afspraken }, van)
    if (!zijn.woorden && zijn.doelen.length + zijn.afspraken.length === 0) continue
    const eigenWoorden = zijn.woorden ? plan.eigenWoorden : ''
    const stof = voorOntvanger(mens, briefWeergave, { ...zijn, versie: plan.versie, eigenWoorden })
    if (!stof) continue
    const tekst = planBrief({
      plan: stof,
      gemeente: door.gemeente,
      telefoon: door.gemeenteTelefoon,
      nu: op,
    })
    const stuk = { soort: 'plan', weg: 'brief', inwonerId: aan.id, planId: plan.id, ...tekst } as const
    const id = await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk })
    await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
    aantal += 1
  }
  return aantal
}
