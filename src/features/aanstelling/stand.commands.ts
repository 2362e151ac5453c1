// How every act about who works here runs: held, not on oneself, on what was shown, and counted.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Recht, rechtenVan } from '../medewerker/rechten.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { aanstellingenVan } from './aanstelling.sql.ts'
import type { Anderen } from './beeindigen.ts'
import { isEenBeheerderNaast, lockDienst, rollenOp, saveDienst } from './dienst.sql.ts'
import { type Dienst, eigenWeigering, type Feiten } from './dienst.ts'
import type { Invoer } from './geven.ts'
import type { Voorstel } from './rolvoorstel.ts'

export type Verzoek = { readonly medewerkerId: string; readonly versie: number; readonly sleutel: string }
export type StandWeigering = 'niet_gevonden' | 'rol_is_voorbij' | 'eigen_aanstelling' | 'intussen_gewijzigd'
export type Volledig = Feiten & { readonly anderen: Anderen }
type Gegevens = Readonly<Record<string, string | null>>

/** What is known of somebody, held until the end of the transaction; undefined when there is no such medewerker. */
export async function feitenVan(
  { tx, door, op }: Pick<Werk, 'tx' | 'op'> & { readonly door: Pick<Medewerker, 'id' | 'gemeenteId'> },
  medewerkerId: string,
): Promise<Volledig | undefined> {
  const dienst = await lockDienst(tx, door.gemeenteId, medewerkerId)
  if (!dienst) return undefined
  const vandaag = datumInAmsterdam(op)
  const isEenBeheerder = await isEenBeheerderNaast(tx, medewerkerId, vandaag)
  const aanstellingen = await aanstellingenVan(tx, medewerkerId)
  return { doorId: door.id, vandaag, dienst, aanstellingen, anderen: { isEenBeheerder } }
}

/**
 * Has who does this still the recht, behind the lock?
 * The door asked before it: two beheerders who end each other's rol at once would both be answered.
 */
export const heeftNogRecht = async ({ tx, door, op }: Werk, recht: Recht): Promise<boolean> =>
  rechtenVan(await rollenOp(tx, door.id, datumInAmsterdam(op))).has(recht)

/** Does one act about one medewerker; refused when it is oneself, or when somebody else changed it since the page was shown. */
export function opDienst<W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string; readonly recht: Recht },
  doe: (werk: Werk, feiten: Volledig) => Promise<Result<Dienst, W>>,
): Promise<Result<{ id: string }, W | StandWeigering>> {
  const { act, sleutel, medewerkerId, versie } = o
  return eenKeer<{ id: string }, W | StandWeigering>(ctx, door, { act, sleutel }, async (werk) => {
    const feiten = await feitenVan(werk, medewerkerId)
    if (!feiten) return refused('niet_gevonden')
    if (!(await heeftNogRecht(werk, o.recht))) return refused('rol_is_voorbij')
    const eigen = eigenWeigering(feiten)
    if (eigen) return refused(eigen)
    if (feiten.dienst.versie !== versie) return refused('intussen_gewijzigd')
    const uitkomst = await doe(werk, feiten)
    if (!uitkomst.ok) return uitkomst
    await saveDienst(werk.tx, uitkomst.value)
    return done({ id: medewerkerId })
  })
}

/** Writes what happened with somebody: numbers, codes and dates only. */
export const schrijf = (
  { ctx, tx, door, op }: Werk,
  soort: string,
  medewerkerId: string,
  gegevens: Gegevens = {},
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), { soort, op, gegevens: { medewerker: medewerkerId, ...gegevens } })

export const inGegevens = ({ soort, wat, van, tot }: Invoer): Gegevens => ({ soort, wat, van, tot })

export const inVoorstel = ({ id, rol, van, tot }: Voorstel): Gegevens => ({
  ...inGegevens({ soort: 'rol', wat: rol, van, tot }),
  voorstel: id,
})
