// What every act on a vertegenwoordiging starts from: who may, who it is about, who is near, and what is recorded, locked.

import type { Werk } from '../../eenkeer.ts'
import { isId } from '../../platform/id.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { besluitOpHuishouden } from '../huishouden/huishouden.commands.ts'
import { huishoudenIdVan } from '../huishouden/huishouden.sql.ts'
import type { Feiten, Mens } from './vastleggen.ts'
import {
  eigenNamen,
  inwonerVan,
  ledenVan,
  lockInwoner,
  naastenVan,
  type Rij,
  vertegenwoordigingenVan,
  zakenVan,
} from './vertegenwoordiging.sql.ts'

export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'

type Hier = {
  readonly huishoudenId: string
  /** Who may be chosen: who live there and who are near. */
  readonly mensen: readonly Mens[]
  readonly rijen: readonly Rij[]
  readonly feiten: Omit<Feiten, 'wie'>
}
export type Gevonden = Hier & { readonly was: Rij }

/** For who works with the file (L3) of the huishouden where this inwoner lives; undefined else, as when nobody is there. */
export async function inHuishouden(
  { ctx, tx, door, op }: Werk,
  o: { readonly huishoudenId: string; readonly inwonerId: string },
): Promise<Hier | undefined> {
  if (!isId(o.huishoudenId) || !isId(o.inwonerId)) return undefined
  const besluit = await besluitOpHuishouden({ ctx, tx, door }, o.huishoudenId)
  if (!besluit || !reikt(besluit.niveau, 'L3')) return undefined
  await lockInwoner(tx, o.inwonerId)
  const leden = await ledenVan(tx, o.huishoudenId)
  const over = leden.find(({ inwonerId }) => inwonerId === o.inwonerId)
  if (!over) return undefined
  const rijen = await vertegenwoordigingenVan(tx, [over.inwonerId])
  const naasten = await naastenVan(
    tx,
    leden.map(({ inwonerId }) => inwonerId),
  )
  const teamIds = door.teams.map(({ id }) => id)
  const zaken = await zakenVan(tx, { inwonerId: over.inwonerId, medewerkerId: door.id, teamIds, nu: op })
  const bestaand = rijen.filter(({ inwonerId }) => inwonerId === over.inwonerId)
  return {
    huishoudenId: o.huishoudenId,
    mensen: [...leden, ...naasten],
    rijen,
    feiten: { over, bestaand, zaken: zaken.map(({ id }) => id), eigenNamen: await eigenNamen(tx), nu: op },
  }
}

/** The same from a record; who was a moment too late hears that it was changed or ended meanwhile. */
export async function opRecord(werk: Werk, id: string): Promise<Result<Gevonden, Obstakel>> {
  const inwonerId = isId(id) ? await inwonerVan(werk.tx, id) : undefined
  const huishoudenId = inwonerId && (await huishoudenIdVan(werk.tx, inwonerId))
  const hier = inwonerId && huishoudenId && (await inHuishouden(werk, { huishoudenId, inwonerId }))
  const was = hier ? hier.rijen.find((rij) => rij.id === id) : undefined
  if (!hier || !was) return refused('niet_gevonden')
  if (was.beeindigdOp !== null) return refused('intussen_gewijzigd')
  return done({
    ...hier,
    was,
    // The melding or traject it is about may stay, also when this medewerker holds nothing on it.
    feiten: { ...hier.feiten, zaken: [...hier.feiten.zaken, was.meldingId ?? was.trajectId ?? was.id] },
  })
}
