// How vragen and meldingen end and begin again: beantwoorden, doorverwijzen, intrekken, heropenen.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { done } from '../../platform/result.ts'
import { begrensAutorisaties, verruimAutorisaties } from '../autorisatie/einde.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { hervatTermijnen, stopTermijnen, vervalTermijnen } from '../termijn/termijn.sql.ts'
import {
  saveAflopen,
  saveAfsluiting,
  saveDoorverwijzing,
  saveHeropening,
  saveIntrekking,
} from './afloop.sql.ts'
import { type Afgelopen, type Weigering as BeantwoordWeigering, beantwoorden } from './beantwoorden.ts'
import { type Bestemming, doorverwijzen } from './doorverwijzen.ts'
import { gesprekkenAfzeggen } from './gesprekaf.commands.ts'
import { heropenen } from './heropenen.ts'
import { intrekken } from './intrekken.ts'
import { gebeurd, opMelding, type Verzoek, type Werk } from './melding.commands.ts'
import { type Leefgebied, nietNu } from './melding.ts'
import { lockStanden, meldingVanVraag } from './stand.sql.ts'
import { type Terugbericht, type TerugWeigering, terugBijEinde } from './terugbericht.commands.ts'
import { openVragen, type PerLeefgebied, perVraag, sluitMelding, type Uitkomst } from './vraag.ts'

/** Gives vragen their uitkomst; answers whether the melding closed with it. */
export const meldingBeantwoorden = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly uitkomsten: PerLeefgebied<Uitkomst>; readonly terug?: Terugbericht },
) =>
  opMelding<{ gesloten: boolean }, BeantwoordWeigering | TerugWeigering>(
    ctx,
    door,
    { ...o, act: 'melding_beantwoorden' },
    async (werk) => {
      const outcome = beantwoorden(werk.melding, perVraag(werk.melding.vragen, o.uitkomsten))
      if (!outcome.ok) return outcome
      const { sluit } = outcome.value
      const vertel = await terugBijEinde(ctx, door, werk, { terug: o.terug, sluit })
      if (!vertel.ok) return vertel
      await loopAf(ctx, door, werk, outcome.value)
      await vertel.value()
      return done({ gesloten: sluit })
    },
  )

/** Sends one vraag on to somebody else; answers whether the melding closed with it. */
export const meldingDoorverwijzen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly leefgebied: Leefgebied; readonly naar: Bestemming },
) =>
  opMelding(ctx, door, { ...o, act: 'melding_doorverwijzen' }, async (werk) => {
    const vraagId = werk.melding.vragen.find((v) => v.leefgebied === o.leefgebied)?.id ?? ''
    const outcome = doorverwijzen(werk.melding, vraagId, o.naar)
    if (!outcome.ok) return outcome
    await saveDoorverwijzing(werk.tx, vraagId, o.naar, werk.op)
    await gebeurd(ctx, door, werk, {
      soort: 'melding_doorverwezen',
      gegevens: { vraag: vraagId, naar: o.naar },
    })
    await loopAf(ctx, door, werk, outcome.value)
    return done({ gesloten: outcome.value.sluit })
  })

/** Ends the melding because the resident wants no support; the vragen that were open end with it. */
export const meldingIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly reden: string | undefined },
) =>
  opMelding(ctx, door, { ...o, act: 'melding_intrekken' }, async (werk) => {
    const outcome = intrekken(werk.melding, o.reden)
    if (!outcome.ok) return outcome
    const { tx, melding, op } = werk
    // Before the clocks: who holds one at this moment takes them in that order too.
    await gesprekkenAfzeggen({ ctx, tx, door, op }, { meldingId: melding.id }, 'De melding is ingetrokken.')
    await saveAflopen(tx, melding.id, outcome.value.aflopen, op)
    await saveIntrekking(tx, melding.id, outcome.value.reden, op)
    await vervalTermijnen(tx, { meldingId: melding.id }, datumInAmsterdam(op))
    await begrensAutorisaties(tx, { meldingId: melding.id }, op)
    await gebeurd(ctx, door, werk, { soort: 'melding_ingetrokken' })
    return done({ gesloten: true })
  })

/** Opens a melding that ended; clocks that fell away with it go on to the same last day, and who could see it goes on seeing it. */
export const meldingHeropenen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly reden: string | undefined; readonly vragen: readonly Leefgebied[] },
) =>
  opMelding(ctx, door, { ...o, act: 'melding_heropenen' }, async (werk) => {
    const gekozen = werk.melding.vragen.filter((v) => o.vragen.includes(v.leefgebied)).map((v) => v.id)
    const outcome = heropenen(werk.melding, o.reden, gekozen)
    if (!outcome.ok) return outcome
    await saveHeropening(werk.tx, werk.melding.id, outcome.value)
    const wetten = ['geen', ...werk.melding.vragen.map((v) => v.wet)]
    await hervatTermijnen(werk.tx, { meldingId: werk.melding.id }, wetten)
    await verruimAutorisaties(werk.tx, { meldingId: werk.melding.id }, werk.op)
    await gebeurd(ctx, door, werk, {
      soort: 'melding_heropend',
      gegevens: { status: outcome.value.status, vragen: outcome.value.vragen.length },
    })
    return done({ gesloten: false })
  })

/**
 * The same from elsewhere, inside the transaction of the act that ended the vraag (a traject that was closed).
 * That act decided who may; a vraag that ended before keeps its uitkomst.
 */
export async function vraagBeantwoorden(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { readonly vraagId: string; readonly uitkomst: Uitkomst },
): Promise<void> {
  const op = ctx.clock.now()
  const meldingId = await meldingVanVraag(tx, o.vraagId)
  const [rij] = meldingId ? await lockStanden(tx, door, [meldingId], op) : []
  const isOpen = rij && nietNu('beantwoorden', rij.status) === undefined
  if (!isOpen || !openVragen(rij.vragen).some((v) => v.id === o.vraagId)) return
  const aflopen = [{ id: o.vraagId, uitkomst: o.uitkomst }]
  const melding = { ...rij, magBehandelen: true, isPersoonlijk: false }
  await loopAf(ctx, door, { tx, melding, op }, { aflopen, sluit: sluitMelding(rij.vragen, aflopen) })
}

/** Saves uitkomsten, with a gebeurtenis for each, and closes the melding with the last. */
export async function loopAf(ctx: Context, door: Medewerker, werk: Werk, a: Afgelopen): Promise<void> {
  const { tx, melding, op } = werk
  if (a.aflopen.length > 0) await saveAflopen(tx, melding.id, a.aflopen, op)
  for (const { id, uitkomst } of a.aflopen) {
    const gegevens = { vraag: id, uitkomst }
    await gebeurd(ctx, door, werk, { soort: 'melding_beantwoord', gegevens })
  }
  if (!a.sluit) return
  const vandaag = datumInAmsterdam(op)
  await saveAfsluiting(tx, melding.id, op)
  await gesprekkenAfzeggen({ ctx, tx, door, op }, { meldingId: melding.id }, 'De melding is afgesloten.')
  // Who got an answer was spoken to, and knows that we heard it; what else was due is due no more.
  await stopTermijnen(tx, { meldingId: melding.id }, ['eerste_contact', 'ontvangstbevestiging'], vandaag)
  await vervalTermijnen(tx, { meldingId: melding.id }, vandaag)
  await begrensAutorisaties(tx, { meldingId: melding.id }, op)
  await gebeurd(ctx, door, werk, { soort: 'melding_afgesloten' })
}
