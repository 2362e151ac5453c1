// Undoing a samenvoeging: what moved goes back, with what came since and hangs on it; the rest that came since stays.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { saveNietOpgegaan, verhoogVersie } from '../lid/lid.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
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
  readonly reason: Weigering | undefined
}

const lossenVan = (
  tx: Tx,
  { blijftId, op }: SamenvoegingRij,
  { id: lezerId }: Medewerker,
): Promise<Losse[]> => lossenSindsdien(tx, { inwonerId: blijftId, op, lezerId })

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
  return {
    samenvoeging,
    besluit,
    verplaatst: await verplaatst(tx, id),
    sindsdien: await sindsdien(tx, { inwonerId: samenvoeging.blijftId, op: samenvoeging.op }),
    losse: await lossenVan(tx, samenvoeging, door),
    reason: weigering(toestandVan(samenvoeging)),
  }
}

export const samenvoegingOngedaanMaken = (
  ctx: Context,
  door: Medewerker,
  o: { id: string; keuzes: Keuzes; sleutel: string },
): Promise<Result<{ id: string }, OngedaanWeigering>> => {
  const act = 'inwoner_samenvoegen_ongedaan_maken'
  return eenKeer(ctx, door, { act, sleutel: o.sleutel }, async ({ tx, op }) => {
    const eerst = await samenvoegingVan(tx, o.id, { slot: false })
    if (eerst) await lockHuizenVan(tx, [eerst.blijftId])
    const s = await samenvoegingVan(tx, o.id, { slot: true })
    if (!s || !(await magInHuishouden(ctx, tx, door, s.huishoudenId))) return refused('niet_gevonden')
    const losse = await lossenVan(tx, s, door)
    const mistKeuze = zonderKeuze(losse, o.keuzes).length > 0
    const outcome = samenvoegenOngedaanMaken({ ...toestandVan(s), mistKeuze }, s)
    if (!outcome.ok) return outcome
    await saveVelden(tx, s.blijftId, outcome.value.velden)
    await zetAllesTerug(tx, s)
    const vanDeAnder = losse.filter(({ id }) => o.keuzes[id] === 'vervalt')
    await zetLosseTerug(tx, { inwonerId: s.vervaltId, losse: vanDeAnder })
    // Heard of while they were one: of which of the two, is not known, so both are shielded.
    if (s.nu.geheimhouding && !s.na.geheimhouding) await saveGeheim(tx, s.vervaltId)
    await saveOngedaan(tx, { id: s.id, op, doorId: door.id })
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

async function zetAllesTerug(tx: Tx, s: SamenvoegingRij): Promise<void> {
  const persoon = { id: s.id, vanId: s.vervaltId, naarId: s.blijftId }
  const huis = s.huishoudenVanId && { id: s.id, vanId: s.huishoudenVanId, naarId: s.huishoudenNaarId }
  await savePointer(tx, s.vervaltId, null)
  if (s.isBsnVerhuisd) await verhuisBsn(tx, { vanId: s.blijftId, naarId: s.vervaltId })
  for (const v of gaatMee) {
    if (v.naar === 'inwoner') await zetTerug(tx, v, persoon)
    else if (huis) await zetTerug(tx, v, huis)
  }
  await volgPersoon(tx, persoon, huis || undefined)
  if (huis) await volgZaak(tx, huis)
  await zetPersonenTerug(tx, persoon)
  if (huis) await saveNietOpgegaan(tx, { id: huis.vanId, inId: huis.naarId, samenvoegingId: s.id })
  await verhoogVersie(tx, [s.huishoudenNaarId, ...(huis ? [huis.vanId] : [])])
}
