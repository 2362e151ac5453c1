// Making one file of two: who may, a look beforehand at what moves, and doing it in one transaction.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { autorisatiesInHuizen } from '../autorisatie/huizen.sql.ts'
import { saveHerkomst, saveOpgegaan, verhoogVersie } from '../lid/lid.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { herkenTerugkeerVan } from '../terugkeer/terugkeer.sql.ts'
import { samenvoegen, type Weigering, weigering } from './samenvoegen.ts'
import {
  insertSamenvoeging,
  kandidaatdossier,
  lockHuizenVan,
  savePointer,
  saveVelden,
  verhuisBsn,
  wieZiet,
} from './samenvoeging.sql.ts'
import type { Kandidaatdossier, Keuzes, Velden } from './samenvoeging.ts'
import {
  onthoudHuis,
  telVerwijzingen,
  verplaats,
  verplaatsLidmaatschappen,
  verplaatsRelaties,
} from './verplaatsing.sql.ts'
import { gaatMee, type Telling } from './verplaatsing.ts'

/** No grant with sight of the file in one of the two; also when the other is not there, so that nothing leaks. */
export type SamenvoegWeigering = Weigering | 'niet_gevonden' | 'ander_niet_van_u'

export type Inzage = { readonly dossier: Kandidaatdossier; readonly besluit: Allow }

/** In which of these huishoudens somebody works with the file (L3); of who is geheim only by name, as everywhere. */
export async function magInHuizen(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  huishoudenIds: readonly string[],
): Promise<ReadonlyMap<string, Allow>> {
  const huizen = await autorisatiesInHuizen(tx, door, huishoudenIds, ctx.clock.now())
  const besluiten = huizen.map(({ huishoudenId, autorisaties, isGeheim }) => {
    const voorwerp = { soort: 'inwoner', autorisaties, isVanEigenTeam: false, isGeheim } as const
    return [huishoudenId, decide(door, voorwerp, 'behandeling')] as const
  })
  return new Map(
    besluiten.flatMap(([id, besluit]) =>
      besluit.allow && reikt(besluit.niveau, 'L3') ? [[id, besluit] as const] : [],
    ),
  )
}

export const magInHuishouden = async (ctx: Context, tx: Tx, door: Medewerker, huishoudenId: string) =>
  (await magInHuizen(ctx, tx, door, [huishoudenId])).get(huishoudenId)

export async function dossierVoor(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { inwonerId: string; slot?: boolean },
): Promise<Inzage | undefined> {
  const dossier = await kandidaatdossier(tx, o.inwonerId, { slot: o.slot ?? false })
  const besluit = dossier && (await magInHuishouden(ctx, tx, door, dossier.huishoudenId))
  return dossier && besluit && { dossier, besluit }
}

export type Voorbeeld = {
  readonly blijft: Inzage
  readonly vervalt: Inzage
  readonly reason: Weigering | undefined
  readonly mee: readonly Telling[]
  /** Who works in the one huishouden and not in the other: they will find both in one dossier. */
  readonly erbij: readonly string[]
}

/** What would happen; changes nothing. */
export async function samenvoegVoorbeeld(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { blijftId: string; vervaltId: string },
): Promise<Result<Voorbeeld, 'niet_gevonden' | 'ander_niet_van_u'>> {
  const blijft = await dossierVoor(ctx, tx, door, { inwonerId: o.blijftId })
  if (!blijft) return refused('niet_gevonden')
  const vervalt = await dossierVoor(ctx, tx, door, { inwonerId: o.vervaltId })
  if (!vervalt) return refused('ander_niet_van_u')
  const [hier, daar] = [blijft.dossier.huishoudenId, vervalt.dossier.huishoudenId]
  const nu = ctx.clock.now()
  const al = await wieZiet(tx, hier, nu)
  return done({
    blijft,
    vervalt,
    reason: weigering({ blijft: blijft.dossier, vervalt: vervalt.dossier }),
    mee: await telVerwijzingen(tx, { inwonerId: o.vervaltId, huishoudenId: hier === daar ? null : daar }),
    erbij: hier === daar ? [] : (await wieZiet(tx, daar, nu)).filter((wie) => !al.includes(wie)),
  })
}

type Verzoek = {
  readonly blijftId: string
  readonly vervaltId: string
  readonly keuzes: Keuzes
  readonly reden: string
  readonly versies: readonly [number, number]
  readonly sleutel: string
}

/** Grants stay on the things they were given on: nobody gets one by this (access.md AC-8, "grants do not add up"). */
export const inwonersSamenvoegen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ id: string }, SamenvoegWeigering>> => {
  return eenKeer(ctx, door, { act: 'inwoner_samenvoegen', sleutel: o.sleutel }, async ({ tx, op }) => {
    // In one order, so that two who join the same two the other way round do not wait for each other.
    await lockHuizenVan(tx, [o.blijftId, o.vervaltId])
    for (const inwonerId of [o.blijftId, o.vervaltId].toSorted())
      await kandidaatdossier(tx, inwonerId, { slot: true })
    const blijft = await dossierVoor(ctx, tx, door, { inwonerId: o.blijftId })
    if (!blijft) return refused('niet_gevonden')
    const vervalt = await dossierVoor(ctx, tx, door, { inwonerId: o.vervaltId })
    if (!vervalt) return refused('ander_niet_van_u')
    const beide = { blijft: blijft.dossier, vervalt: vervalt.dossier }
    const outcome = samenvoegen(beide, o)
    if (!outcome.ok) return outcome
    return done(await bewaar(ctx, tx, door, { ...beide, na: outcome.value, reden: o.reden, op }))
  })
}

type Besloten = {
  readonly blijft: Kandidaatdossier
  readonly vervalt: Kandidaatdossier
  readonly na: Velden
  readonly reden: string
  readonly op: Date
}

async function bewaar(ctx: Context, tx: Tx, door: Medewerker, o: Besloten): Promise<{ id: string }> {
  const { blijft, vervalt, op } = o
  const id = ctx.ids.nieuw(op)
  const isAnderHuis = blijft.huishoudenId !== vervalt.huishoudenId
  await insertSamenvoeging(tx, {
    gemeenteId: door.gemeenteId,
    id,
    blijftId: blijft.inwonerId,
    vervaltId: vervalt.inwonerId,
    huishoudenVanId: isAnderHuis ? vervalt.huishoudenId : null,
    huishoudenNaarId: blijft.huishoudenId,
    reden: o.reden,
    voor: blijft.velden,
    na: o.na,
    isBsnVerhuisd: vervalt.bsn !== null,
    op,
    doorId: door.id,
  })
  await saveVelden(tx, blijft.inwonerId, o.na)
  if (vervalt.bsn !== null) await verhuisBsn(tx, { vanId: vervalt.inwonerId, naarId: blijft.inwonerId })
  await verplaatsAlles(tx, { id, blijft, vervalt, vandaag: datumInAmsterdam(op) })
  await savePointer(tx, vervalt.inwonerId, blijft.inwonerId)
  await herkenTerugkeerVan(tx, door.gemeenteId, blijft.inwonerId)
  await record(tx, ctx.ids, identiteit(door), {
    soort: 'inwoner_samengevoegd',
    op,
    inwonerId: blijft.inwonerId,
    huishoudenId: blijft.huishoudenId,
    gegevens: { samenvoeging: id, inwoner: vervalt.inwonerId },
  })
  return { id }
}

async function verplaatsAlles(
  tx: Tx,
  o: { id: string; blijft: Kandidaatdossier; vervalt: Kandidaatdossier; vandaag: string },
): Promise<void> {
  const persoon = { id: o.id, vanId: o.vervalt.inwonerId, naarId: o.blijft.inwonerId }
  const huis = { id: o.id, vanId: o.vervalt.huishoudenId, naarId: o.blijft.huishoudenId }
  const isAnderHuis = huis.vanId !== huis.naarId
  for (const v of gaatMee) {
    if (v.naar === 'inwoner') await verplaats(tx, v, persoon)
    else if (isAnderHuis) await verplaats(tx, v, huis)
  }
  await verplaatsLidmaatschappen(tx, persoon, o.vandaag)
  await verplaatsRelaties(tx, persoon, o.vandaag)
  if (isAnderHuis) {
    await onthoudHuis(tx, huis)
    await saveOpgegaan(tx, { id: huis.vanId, inId: huis.naarId, op: o.vandaag })
    await saveHerkomst(tx, { id: huis.naarId, vanId: huis.vanId })
  }
  await verhoogVersie(tx, [huis.vanId, huis.naarId])
}
