// What people are of each other: written down, and over.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { getoondSinds } from '../inwoner/herkennen.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import { vooroudersVan } from '../inwoner/verwant.sql.ts'
import { verhoogVersie } from '../lid/lid.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { gebeurd, opHuishouden, type Verzoek, type Werk } from './huishouden.commands.ts'
import { mensVan } from './huishouden.sql.ts'
import { leggen, type Wie } from './leggen.ts'
import { insertRelatie, relatiesVan, saveVerbroken } from './relatie.sql.ts'
import type { Relatiesoort } from './relatie.ts'
import { type Verbreekreden, verbreken } from './verbreken.ts'

type Leg = {
  readonly wieId: string | undefined
  readonly naam: string | undefined
  readonly telefoon: string | undefined
  readonly soort: Relatiesoort
  readonly anderId?: string | undefined
  readonly van: Datum
}

/** Writes down what somebody is of a lid: another lid, somebody shown today, or a name with a telephone number. */
export const relatieLeggen = (ctx: Context, door: Medewerker, o: Verzoek & Leg) =>
  opHuishouden(ctx, door, { ...o, act: 'relatie_leggen' }, async (werk) => {
    const { tx, huis, vandaag } = werk
    const ander = huis.bewoners.find((b) => b.inwonerId === o.anderId)
    const wie = await wieVan(werk, o)
    const bestaand = ander ? await relatiesVan(tx, [ander.inwonerId]) : []
    const voorouders = await vooroudersVanBeide(tx, [wie, ander])
    const outcome = leggen({ wie, ander, bestaand, voorouders }, { soort: o.soort, van: o.van, vandaag })
    if (!outcome.ok) return outcome.reason
    const id = ctx.ids.nieuw()
    await insertRelatie(tx, { ...outcome.value, gemeenteId: door.gemeenteId, id })
    await verhoogVersie(tx, [huis.id])
    const gegevens = { relatie: id, soort: outcome.value.soort, van: o.van }
    await gebeurd(werk, 'relatie_gelegd', { inwonerId: outcome.value.anderId, gegevens })
    return undefined
  })

async function vooroudersVanBeide(tx: Tx, beide: readonly (Wie | undefined)[]) {
  const voorouders: Record<string, readonly string[]> = {}
  for (const wie of beide)
    if (wie && 'inwonerId' in wie) voorouders[wie.inwonerId] = await vooroudersVan(tx, wie.inwonerId)
  return voorouders
}

async function wieVan({ ctx, tx, door, huis }: Werk, o: Leg): Promise<Wie | undefined> {
  if (!o.wieId) return o.naam ? { naam: o.naam, telefoon: o.telefoon } : undefined
  const lid = huis.bewoners.find((b) => b.inwonerId === o.wieId)
  if (lid) return lid
  const sinds = getoondSinds(ctx.clock.now())
  const getoond = await gekozenInwoner(tx, { inwonerId: o.wieId, medewerkerId: door.id, sinds })
  return getoond && (await mensVan(tx, o.wieId))
}

type Verbreek = {
  readonly relatieId?: string | undefined
  readonly tot: Datum
  readonly reden: Verbreekreden
}

/** What two were of each other is over. */
export const relatieVerbreken = (ctx: Context, door: Medewerker, o: Verzoek & Verbreek) =>
  opHuishouden(ctx, door, { ...o, act: 'relatie_verbreken' }, async (werk) => {
    const { tx, huis, vandaag } = werk
    const relaties = await relatiesVan(
      tx,
      huis.bewoners.map((b) => b.inwonerId),
    )
    const relatie = relaties.find((r) => r.id === o.relatieId)
    const outcome = verbreken(relatie, { ...o, vandaag })
    if (!outcome.ok) return outcome.reason
    await saveVerbroken(tx, outcome.value)
    await verhoogVersie(tx, [huis.id])
    const { id, tot, reden } = outcome.value
    await gebeurd(werk, 'relatie_verbroken', { gegevens: { relatie: id, tot, reden } })
    return undefined
  })
