// Writing down a yes to show something in the plan, and taking it back: both hold from the next request on.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Weigering as GeefWeigering, geven, type Invoer, type Stand } from './geven.ts'
import { type Weigering as IntrekWeigering, intrekken } from './intrekken.ts'
import {
  type ItemRij,
  insertToestemming,
  itemVoor,
  lockItem,
  lockToestemming,
  saveIntrekking,
} from './toestemming.sql.ts'
import type { ItemSoort } from './toestemming.ts'
import { versieVan } from './vraag.ts'
import { besluitOver, zichtIn } from './zicht.commands.ts'

export type ToestemWeigering = GeefWeigering | IntrekWeigering | 'niet_gevonden'

/** How an item stands for who writes down a yes to it. */
export const standVan = (
  item: ItemRij,
  o: { isGeheim: boolean; magBehandelen: boolean; op: Date },
): Stand => ({
  heeftPlan: item.planId !== null,
  isOpen: item.isOpen,
  isGeheim: o.isGeheim,
  magBehandelen: o.magBehandelen,
  leeftijd: item.geboortedatum ? leeftijdOp(datumInAmsterdam(o.op), item.geboortedatum) : undefined,
  toestemmingen: item.toestemmingen,
})

type Ingetrokken = { soort: ItemSoort; itemId: string; zietItem: boolean }
type Op = { readonly soort: ItemSoort; readonly id: string; readonly sleutel: string }

/** Writes down what the inwoner, or who speaks for them, said yes to; a second submit answers the first. */
export const toestemmingGeven = (
  ctx: Context,
  door: Medewerker,
  o: Op & { readonly invoer: Invoer },
): Promise<Result<{ gegeven: true }, ToestemWeigering>> =>
  eenKeer<{ gegeven: true }, ToestemWeigering>(
    ctx,
    door,
    { act: 'toestemming_geven', sleutel: o.sleutel },
    async (werk) => {
      await lockItem(werk.tx, o.soort, o.id)
      const gezien = await itemMetZicht(werk, o)
      if (!gezien) return refused('niet_gevonden')
      const { item, isGeheim, niveau } = gezien
      const stand = standVan(item, { isGeheim, magBehandelen: reikt(niveau, 'L3'), op: werk.op })
      const { gever } = o.invoer
      // Only somebody the file knows as who speaks for this inwoner.
      if (gever?.id && !item.sprekers.some((s) => s.id === gever.id && s.soort === gever.door))
        return refused('gever_mag_niet')
      const outcome = geven(stand, o.invoer, datumInAmsterdam(werk.op))
      if (!outcome.ok) return outcome
      const id = ctx.ids.nieuw(werk.op)
      const waarop = o.soort === 'traject' ? { trajectId: o.id } : { doelId: o.id }
      await insertToestemming(
        werk.tx,
        { gemeenteId: door.gemeenteId, doorId: door.id, op: werk.op },
        {
          ...waarop,
          ...outcome.value,
          id,
          inwonerId: item.inwonerId,
          reikwijdte: 'plan',
          versie: versieVan('plan'),
        },
      )
      await gebeurd(werk, item, 'toestemming_gegeven', id)
      return done({ gegeven: true })
    },
  )

/** Takes a yes back; answers what it was about, and whether who acted still sees that. */
export const toestemmingIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly sleutel: string },
): Promise<Result<Ingetrokken, ToestemWeigering>> =>
  eenKeer<Ingetrokken, ToestemWeigering>(
    ctx,
    door,
    { act: 'toestemming_intrekken', sleutel: o.sleutel },
    async (werk) => {
      const stand = await lockToestemming(werk.tx, o.id)
      const gezien = stand && (await itemMetZicht(werk, { soort: stand.soort, id: stand.itemId }))
      if (!gezien || !reikt(gezien.niveau, 'L2')) return refused('niet_gevonden')
      const outcome = intrekken(stand)
      if (!outcome.ok) return outcome
      await saveIntrekking(werk.tx, { id: o.id, doorId: door.id, op: werk.op })
      await gebeurd(werk, gezien.item, 'toestemming_ingetrokken', o.id)
      const nog = await itemMetZicht(werk, { soort: stand.soort, id: stand.itemId })
      const zietItem = nog !== undefined && reikt(nog.niveau, 'L2')
      return done({ soort: stand.soort, itemId: stand.itemId, zietItem })
    },
  )

async function itemMetZicht({ tx, door, op }: Werk, o: { soort: ItemSoort; id: string }) {
  const item = await itemVoor(tx, o.soort, o.id)
  const zicht = item && (await zichtIn(tx, door, item.huishoudenId, op))
  const besluit = item && zicht && besluitOver(door, zicht, item)
  return besluit && { item, isGeheim: zicht.isGeheim, niveau: besluit.niveau }
}

/** On the tijdlijn of the thing itself: who leads the plan reads of a traject no more than the inwoner let them. */
const gebeurd = ({ ctx, tx, door, op }: Werk, item: ItemRij, soort: string, toestemmingId: string) =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    huishoudenId: item.huishoudenId,
    inwonerId: item.inwonerId,
    ...(item.soort === 'traject' ? { trajectId: item.id } : { planId: item.planId }),
    gegevens: { toestemming: toestemmingId },
  })
