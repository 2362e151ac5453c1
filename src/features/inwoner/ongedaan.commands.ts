// Undoing a samenvoeging: what moved goes back, with what came since and hangs on it; the rest that came since stays.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { saveNietOpgegaan, verhoogVersie } from '../lid/lid.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { blijftAchter, leidtWeerZelf } from './achterblijven.commands.ts'
import {
  type Huisgang,
  huizenVanVertrek,
  ontkoppelAchterblijvers,
  planHuis,
  telAchterblijvers,
} from './achterblijven.sql.ts'
import { lossenSindsdien } from './losse.sql.ts'
import { type Keuzes, type Losse, zonderKeuze } from './losse.ts'
import { magInHuishouden } from './samenvoegen.commands.ts'
import { samenvoegenOngedaanMaken, type Weigering, weigering } from './samenvoegenongedaanmaken.ts'
import {
  lockHuizenVan,
  type SamenvoegingRij,
  samenvoegingVan,
  saveGeheim,
  saveOngedaan,
  savePointer,
  saveVelden,
  verhuisBsn,
} from './samenvoeging.sql.ts'
import {
  sindsdien,
  verplaatst,
  volgPersoon,
  volgZaak,
  zetLosseTerug,
  zetPersonenTerug,
  zetTerug,
} from './verplaatsing.sql.ts'
import { gaatMee, type Telling } from './verplaatsing.ts'

export type OngedaanWeigering = Weigering | 'niet_gevonden'

export type SamenvoegingBeeld = {
  readonly samenvoeging: SamenvoegingRij
  readonly besluit: Allow
  readonly verplaatst: readonly Telling[]
  /** What came into the file that stays, and will stay there. */
  readonly sindsdien: readonly Telling[]
  /** Of that what hangs on no other work: somebody says of whom it is. */
  readonly losse: readonly Losse[]
  /** What is of others in a plan that goes back: it stays where they live. */
  readonly achter: readonly Telling[]
  readonly reason: Weigering | undefined
}

const lossenVan = (
  tx: Tx,
  { blijftId, op }: SamenvoegingRij,
  { id: lezerId }: Medewerker,
): Promise<Losse[]> => lossenSindsdien(tx, { inwonerId: blijftId, op, lezerId })

/** Where its plan is now and where it goes back to; undefined when no huishouden went along. */
async function huisgang(tx: Tx, s: SamenvoegingRij): Promise<Huisgang | undefined> {
  const { id, vervaltId, blijftId, huishoudenVanId: vanId, op } = s
  if (!vanId) return undefined
  return { id, vervaltId, blijftId, vanId, naarId: (await planHuis(tx, id)) ?? s.huishoudenNaarId, op }
}

/** Who undoes it works with every file that something goes out of. */
async function magOveral(ctx: Context, tx: Tx, door: Medewerker, s: SamenvoegingRij): Promise<boolean> {
  for (const huis of await huizenVanVertrek(tx, s.id))
    if (!(await magInHuishouden(ctx, tx, door, huis))) return false
  return true
}

const toestandVan = (s: SamenvoegingRij) => ({ ...s, isOngedaan: s.ongedaanOp !== null })

/** One samenvoeging, for who works with the file that stays; undefined otherwise, as when not there. */
export async function samenvoegingVoor(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  id: string,
): Promise<SamenvoegingBeeld | undefined> {
  const samenvoeging = await samenvoegingVan(tx, id, { slot: false })
  const besluit = samenvoeging && (await magInHuishouden(ctx, tx, door, samenvoeging.huishoudenId))
  if (!samenvoeging || !besluit) return undefined
  const gang = await huisgang(tx, samenvoeging)
  const isElders = !(await magOveral(ctx, tx, door, samenvoeging))
  return {
    samenvoeging,
    besluit,
    verplaatst: await verplaatst(tx, id),
    sindsdien: await sindsdien(tx, { inwonerId: samenvoeging.blijftId, op: samenvoeging.op }),
    losse: await lossenVan(tx, samenvoeging, door),
    achter: gang ? await telAchterblijvers(tx, gang) : [],
    reason: weigering({ ...toestandVan(samenvoeging), isElders }),
  }
}

export const samenvoegingOngedaanMaken = (
  ctx: Context,
  door: Medewerker,
  o: { id: string; keuzes: Keuzes; reden: string; sleutel: string },
): Promise<Result<{ id: string }, OngedaanWeigering>> => {
  const act = 'inwoner_samenvoegen_ongedaan_maken'
  return eenKeer(ctx, door, { act, sleutel: o.sleutel }, async ({ tx, op }) => {
    const eerst = await samenvoegingVan(tx, o.id, { slot: false })
    if (eerst) await lockHuizenVan(tx, [eerst.blijftId], await huizenVanVertrek(tx, eerst.id))
    const s = await samenvoegingVan(tx, o.id, { slot: true })
    if (!s || !(await magInHuishouden(ctx, tx, door, s.huishoudenId))) return refused('niet_gevonden')
    const losse = await lossenVan(tx, s, door)
    const mistKeuze = zonderKeuze(losse, o.keuzes).length > 0
    const isElders = !(await magOveral(ctx, tx, door, s))
    const outcome = samenvoegenOngedaanMaken(
      { ...toestandVan(s), mistKeuze, isElders },
      { ...s, reden: o.reden },
    )
    if (!outcome.ok) return outcome
    await saveVelden(tx, s.blijftId, outcome.value.velden)
    await zetAllesTerug({ ctx, tx, door, op }, s)
    const vanDeAnder = losse.filter(({ id }) => o.keuzes[id] === 'vervalt')
    await zetLosseTerug(tx, { inwonerId: s.vervaltId, losse: vanDeAnder })
    // Heard of while they were one: of which of the two, is not known, so both are shielded.
    if (s.nu.geheimhouding && !s.na.geheimhouding) await saveGeheim(tx, s.vervaltId)
    await saveOngedaan(tx, { id: s.id, op, doorId: door.id, reden: o.reden })
    await record(tx, ctx.ids, identiteit(door), {
      soort: 'inwoner_samenvoeging_ongedaan',
      op,
      inwonerId: s.blijftId,
      huishoudenId: s.huishoudenId,
      gegevens: { samenvoeging: s.id, inwoner: s.vervaltId, los: losse.length, los_terug: vanDeAnder.length },
    })
    return done({ id: s.id })
  })
}

type Werk = { readonly ctx: Context; readonly tx: Tx; readonly door: Medewerker; readonly op: Date }

async function zetAllesTerug(werk: Werk, s: SamenvoegingRij): Promise<void> {
  const { tx } = werk
  const gang = await huisgang(tx, s)
  const persoon = { id: s.id, vanId: s.vervaltId, naarId: s.blijftId }
  const huis = s.huishoudenVanId && { id: s.id, vanId: s.huishoudenVanId, naarId: s.huishoudenNaarId }
  await savePointer(tx, s.vervaltId, null)
  if (s.isBsnVerhuisd) await verhuisBsn(tx, { vanId: s.blijftId, naarId: s.vervaltId })
  for (const v of gaatMee) {
    if (v.naar === 'inwoner') await zetTerug(tx, v, persoon)
    else if (huis) await zetTerug(tx, v, huis)
  }
  const planId = gang ? await blijftAchter(werk, gang) : null
  await volgPersoon(tx, persoon, huis || undefined)
  if (huis) await volgZaak(tx, huis)
  if (gang) {
    await ontkoppelAchterblijvers(tx, gang, planId)
    await leidtWeerZelf(werk, gang)
  }
  await zetPersonenTerug(tx, persoon)
  if (huis) await saveNietOpgegaan(tx, { id: huis.vanId, inId: huis.naarId, samenvoegingId: s.id })
  await verhoogVersie(tx, [s.huishoudenNaarId, ...(huis ? [huis.vanId] : []), ...(gang ? [gang.naarId] : [])])
}
