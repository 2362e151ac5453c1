// Who may be the same person as this inwoner: the known-person check, with who works with both files.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { huishoudensMetAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { lijktOp, volledig, type Zoekvraag } from './herkennen.ts'
import { kandidaten } from './kandidaat.sql.ts'
import { type Kandidaat, kandidaatWeergave } from './kandidaat.ts'
import { magInHuizen } from './samenvoegen.commands.ts'

export type Dubbele = Masked<Kandidaat> & {
  /** Does this reader work with the file of that huishouden? Else a colleague joins them. */
  readonly isVanU: boolean
}

const opDePagina = 10

/** One inzage per person per search; of who is geheim only what this reader is named on. */
export async function zoekDubbelen(
  { ctx, medewerker, gezien }: Call,
  tx: Tx,
  o: { inwonerId: string; vraag: Zoekvraag },
): Promise<Dubbele[]> {
  const voorwerp = { soort: 'inwoner', autorisaties: [], isVanEigenTeam: false, isGeheim: false } as const
  const besluit = decide(medewerker, voorwerp, 'toegangscontrole')
  const { bsn, geboortedatum } = volledig(o.vraag)
  if (!besluit.allow || (!bsn && !geboortedatum)) return []
  const bsnHash = bsn && Buffer.from(ctx.sleutels.hash(bsn, medewerker.gemeenteId))
  const gevonden = await kandidaten(tx, {
    bsnHash,
    geboortedatum,
    postcode: undefined,
    huisnummer: undefined,
    ook: [],
  })
  const anderen = gevonden.filter(
    (k, plek) =>
      k.inwonerId !== o.inwonerId &&
      betrokkenheidBij(medewerker, [k.inwonerId, k.huishoudenId]) === 'geen' &&
      (k.op !== 'naam' || lijktOp(o.vraag, k)) &&
      gevonden.findIndex((eerder) => eerder.inwonerId === k.inwonerId) === plek,
  )
  const huizen = anderen.map(({ huishoudenId }) => huishoudenId)
  const vanMij = await huishoudensMetAutorisatie(tx, medewerker, huizen, ctx.clock.now())
  const getoond = anderen.filter((k) => !k.isGeheim || vanMij.has(k.huishoudenId)).slice(0, opDePagina)
  // The same test as the comparison itself.
  const vanU = await magInHuizen(
    ctx,
    tx,
    medewerker,
    getoond.map(({ huishoudenId }) => huishoudenId),
  )
  return getoond.map((k) => ({
    ...present(gezien, besluit, kandidaatWeergave, k),
    isVanU: vanU.has(k.huishoudenId),
  }))
}
