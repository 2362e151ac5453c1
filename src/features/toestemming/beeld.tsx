// An item of the plan as one reader may see it: what it is, who does it, and whose yes there is.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { ontbreekt, type Stem } from './stem.ts'
import { type ItemRij, itemsIn } from './toestemming.sql.ts'
import { besluitOver, zichtIn } from './zicht.commands.ts'

/** With whose yes is still missing; none missing is a yes. */
export type Item = Omit<ItemRij, 'geboortedatum'> & {
  readonly leeftijd: number | undefined
  readonly ontbreekt: readonly Stem[]
}

/** Of what the inwoner did not put in the plan only that it is there and whom to ask (access.md 2.3 L0, A4). */
const weergave: Weergave<Item> = {
  personen: (i) => [i.inwonerId],
  velden: {
    soort: 'L0',
    isOpen: 'L0',
    contact: 'L0',
    telefoon: 'L0',
    ontbreekt: 'L0',
    id: 'L1',
    huishoudenId: 'L1',
    planId: 'L1',
    inwonerId: 'L1',
    wet: 'L1',
    teamId: 'L1',
    team: 'L1',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    leeftijd: 'L2',
    leefgebied: 'L2',
    woorden: 'L2',
    toestemmingen: 'L2',
    sprekers: 'L3',
  },
}

export function itemBeeld(call: Call, besluit: Allow, { geboortedatum, ...rij }: ItemRij): Masked<Item> {
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const leeftijd = geboortedatum === null ? undefined : leeftijdOp(vandaag, geboortedatum)
  const item = { ...rij, leeftijd, ontbreekt: ontbreekt(leeftijd, rij.toestemmingen, vandaag) }
  return present(call.gezien, besluit, weergave, item)
}

/** What runs in this household that could stand in its plan, as far as this reader may know of it. */
export async function itemsVoor(call: Call, tx: Tx, huishoudenId: string): Promise<Masked<Item>[]> {
  const zicht = await zichtIn(tx, call.medewerker, huishoudenId, call.ctx.clock.now())
  return (await itemsIn(tx, huishoudenId)).flatMap((rij) => {
    const besluit = besluitOver(call.medewerker, zicht, rij)
    return besluit ? [itemBeeld(call, besluit, rij)] : []
  })
}
