// Recording, changing, taking back and ending a vertegenwoordiging: locked on the inwoner, once per form, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { mensVan } from '../huishouden/huishouden.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { beeindigen, type Eindreden, type Weigering as Eindweigering } from './beeindigen.ts'
import { type Gevonden, inHuishouden, type Obstakel, opRecord } from './gevonden.commands.ts'
import { type Weigering as Intrekweigering, intrekken } from './intrekken.ts'
import { alsWie, type Buiten, type Feiten, type Invoer, vastleggen, type Weigering } from './vastleggen.ts'
import { insertVertegenwoordiging, saveEinde } from './vertegenwoordiging.sql.ts'
import type { Inhoud } from './vertegenwoordiging.ts'
import { type Weigering as Wijzigweigering, wijzigen } from './wijzigen.ts'

export type VertegenwoordigingWeigering =
  | Obstakel
  | Weigering
  | Wijzigweigering
  | Intrekweigering
  | Eindweigering

type Gedaan = { readonly huishoudenId: string }
type Vastlegging = {
  readonly huishoudenId: string
  readonly inwonerId: string
  /** Somebody of the huishouden or with a relatie; else who is described in `buiten`. */
  readonly wieId: string | undefined
  readonly buiten: Buiten | undefined
  readonly invoer: Invoer
  readonly sleutel: string
}

/** Records one for somebody who lives in this huishouden. */
export const vertegenwoordigingVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Vastlegging,
): Promise<Result<Gedaan, VertegenwoordigingWeigering>> =>
  eenKeer(ctx, door, { act: 'vertegenwoordiging_vastleggen', sleutel: o.sleutel }, async (werk) => {
    const hier = await inHuishouden(werk, o)
    if (!hier) return refused('niet_gevonden')
    const wie = o.wieId === undefined ? o.buiten : hier.mensen.find((mens) => mens.inwonerId === o.wieId)
    const feiten = { ...hier.feiten, wie }
    const outcome = vastleggen(o.invoer, feiten)
    if (!outcome.ok) return outcome
    await bewaar(werk, { ...hier, inhoud: outcome.value, feiten, was: undefined })
    return done({ huishoudenId: o.huishoudenId })
  })

/** `invoer` without the soort: that stays, as does who it is. */
type Wijziging = {
  readonly id: string
  readonly contact: Omit<Buiten, 'naam'>
  readonly invoer: Omit<Invoer, 'soort'>
  readonly sleutel: string
}

/** A new version; who changed it meanwhile, or ended it, is told. */
export const vertegenwoordigingWijzigen = (
  ctx: Context,
  door: Medewerker,
  o: Wijziging,
): Promise<Result<Gedaan, VertegenwoordigingWeigering>> =>
  eenKeer(ctx, door, { act: 'vertegenwoordiging_wijzigen', sleutel: o.sleutel }, async (werk) => {
    const hier = await opRecord(werk, o.id)
    if (!hier.ok) return hier
    const { was } = hier.value
    const wie =
      was.vertegenwoordigerId === null
        ? { ...o.contact, naam: was.naam ?? '' }
        : await mensVan(werk.tx, was.vertegenwoordigerId)
    const feiten = { ...hier.value.feiten, wie }
    // Who may not read why somebody is closed out keeps the words as they are.
    const waaromAfgeschermd = o.invoer.waaromAfgeschermd ?? was.waaromAfgeschermd ?? undefined
    const outcome = wijzigen(was, { ...o.invoer, waaromAfgeschermd }, feiten)
    if (!outcome.ok) return outcome
    await eindig(werk, { ...hier.value, reden: 'gewijzigd', toelichting: undefined })
    await bewaar(werk, { ...hier.value, inhoud: outcome.value, feiten })
    return done({ huishoudenId: hier.value.huishoudenId })
  })

/** The inwoner takes it back: it gives nothing from this moment on. */
export const vertegenwoordigingIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: { id: string; toelichting: string | undefined; sleutel: string },
): Promise<Result<Gedaan, VertegenwoordigingWeigering>> =>
  eenKeer(ctx, door, { act: 'vertegenwoordiging_intrekken', sleutel: o.sleutel }, async (werk) => {
    const hier = await opRecord(werk, o.id)
    if (!hier.ok) return hier
    const outcome = intrekken(hier.value.was, werk.op)
    if (!outcome.ok) return outcome
    await eindig(werk, { ...hier.value, reden: outcome.value.einde, toelichting: o.toelichting })
    await gebeurd(werk, 'ingetrokken', hier.value)
    return done({ huishoudenId: hier.value.huishoudenId })
  })

/** It is over, or was a mistake. */
export const vertegenwoordigingBeeindigen = (
  ctx: Context,
  door: Medewerker,
  o: { id: string; reden: Eindreden; toelichting: string | undefined; sleutel: string },
): Promise<Result<Gedaan, VertegenwoordigingWeigering>> =>
  eenKeer(ctx, door, { act: 'vertegenwoordiging_beeindigen', sleutel: o.sleutel }, async (werk) => {
    const hier = await opRecord(werk, o.id)
    if (!hier.ok) return hier
    const outcome = beeindigen(hier.value.was, { reden: o.reden, nu: werk.op })
    if (!outcome.ok) return outcome
    await eindig(werk, { ...hier.value, reden: outcome.value.einde, toelichting: o.toelichting })
    await gebeurd(werk, 'beeindigd', hier.value)
    return done({ huishoudenId: hier.value.huishoudenId })
  })

type Te = Pick<Gevonden, 'huishoudenId'> & {
  readonly inhoud: Inhoud
  readonly feiten: Feiten
  readonly was: Gevonden['was'] | undefined
}

async function bewaar(werk: Werk, { huishoudenId, inhoud, feiten, was }: Te): Promise<void> {
  const { ctx, tx, door, op } = werk
  const { over, wie } = feiten
  const buiten = wie && !('inwonerId' in wie) ? wie : { organisatie: null, telefoon: null, email: null }
  const id = ctx.ids.nieuw(op)
  await insertVertegenwoordiging(tx, {
    ...inhoud,
    organisatie: buiten.organisatie,
    telefoon: buiten.telefoon,
    email: buiten.email,
    ...alsWie(wie),
    gemeenteId: door.gemeenteId,
    id,
    inwonerId: over.inwonerId,
    versie: (was?.versie ?? 0) + 1,
    vervangtId: was?.id ?? null,
    op,
    doorId: door.id,
  })
  const wat = was ? 'gewijzigd' : 'vastgelegd'
  await gebeurd(werk, wat, { huishoudenId, was: { ...inhoud, id, inwonerId: over.inwonerId } })
}

const eindig = (
  { tx, door, op }: Werk,
  o: Pick<Gevonden, 'was'> & {
    reden: Eindreden | 'ingetrokken' | 'gewijzigd'
    toelichting: string | undefined
  },
) => saveEinde(tx, { id: o.was.id, op, doorId: door.id, reden: o.reden, toelichting: o.toelichting ?? null })

/** Ids, codes and days; who it is stands in the record. */
const gebeurd = (
  { ctx, tx, door, op }: Werk,
  wat: 'vastgelegd' | 'gewijzigd' | 'ingetrokken' | 'beeindigd',
  o: {
    huishoudenId: string
    was: Pick<Inhoud, 'soort' | 'van' | 'totEnMet'> & { id: string; inwonerId: string }
  },
) =>
  record(tx, ctx.ids, identiteit(door), {
    soort: `vertegenwoordiging_${wat}`,
    op,
    huishoudenId: o.huishoudenId,
    inwonerId: o.was.inwonerId,
    gegevens: { vertegenwoordiging: o.was.id, soort: o.was.soort, van: o.was.van, totEnMet: o.was.totEnMet },
  })
