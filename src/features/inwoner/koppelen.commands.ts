// Linking an inwoner, entered with what was known, to the person of the BRP it turned out to be.

import type { Context } from '../../context.ts'
import type { BrpWeigering } from '../../platform/brp.ts'
import type { Bsn } from '../../platform/bsn.ts'
import type { Tx } from '../../platform/db.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { type Autorisatie, reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { werktOpNaam } from '../autorisatie/grondslag.ts'
import { vulAdres } from '../lid/lid.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { brpPersoon } from './brp.commands.ts'
import { bestaatBsn } from './inwoner.sql.ts'
import { volledigeNaam } from './inwoner.ts'
import { koppelen, type Overgenomen, type Weigering } from './koppelen.ts'
import { type Koppelbaar, koppelbareInwoner, saveKoppeling } from './koppeling.sql.ts'

export type KoppelWeigering =
  | Weigering
  | BrpWeigering
  | 'geen_brp'
  | 'brp_niet_gevonden'
  | 'geheim_volgens_brp'
  | 'niet_gevonden'
  | 'intussen_gewijzigd'

type Koppelkans = {
  readonly inwoner: Koppelbaar
  readonly besluit: Allow
  /** May this person turn out to be one whose data are hidden? */
  readonly magGeheim: boolean
}

/** The inwoner, for who holds a grant in the household with sight of names (L2); undefined otherwise, as when not there. */
export async function koppelbaarVoor(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { inwonerId: string; slot: boolean },
): Promise<Koppelkans | undefined> {
  const inwoner = await koppelbareInwoner(tx, o.inwonerId, { slot: o.slot })
  if (!inwoner) return undefined
  const autorisaties = await autorisatiesInHuishouden(tx, door, inwoner.huishoudenId, ctx.clock.now())
  const isGeheim = await isGeheimOp(tx, inwoner)
  const voorwerp = { soort: 'inwoner', autorisaties, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  if (!besluit.allow || !reikt(besluit.niveau, 'L2')) return undefined
  return { inwoner, besluit, magGeheim: magGeheimKoppelen(door, autorisaties) }
}

/**
 * May this medewerker see that somebody is hidden, and link that person: only who was named on the file with sight of it (L3).
 * The front door sends a hidden person to the special desk, also from what it registered itself (access.md 2.7).
 */
const magGeheimKoppelen = (door: Medewerker, autorisaties: readonly Autorisatie[]): boolean =>
  door.rollen.some((rol) => rol !== 'toegang') &&
  autorisaties.some((a) => werktOpNaam(a) && reikt(a.niveau, 'L3'))

/**
 * Links an inwoner to the person of the BRP that was chosen; the BRP is asked again first, outside the transaction.
 * That somebody died is answered and not stored: it ends more than a date, so it is laid down at the huishouden, as when the BRP tells it later.
 */
export async function inwonerKoppelen(
  ctx: Context,
  door: Medewerker,
  o: { inwonerId: string; keuze: string; versie: number },
): Promise<Result<{ isOverleden: boolean }, KoppelWeigering>> {
  const persoon = await brpPersoon(ctx, door, o.keuze)
  if (!persoon.ok) return persoon
  return ctx.db.transaction(identiteit(door), async (tx) => {
    const { inwoner, magGeheim } = (await koppelbaarVoor(ctx, tx, door, { ...o, slot: true })) ?? {}
    if (!inwoner) return refused('niet_gevonden')
    if (persoon.value.geheimhouding && !magGeheim) return refused('geheim_volgens_brp')
    if (inwoner.versie !== o.versie) return refused('intussen_gewijzigd')
    const bsnHash = Buffer.from(ctx.sleutels.hash(persoon.value.bsn, door.gemeenteId))
    const isGelijk = inwoner.bsnHash?.equals(bsnHash)
    const outcome = koppelen(persoon.value, {
      isAlGekoppeld: inwoner.brpGekoppeldOp !== null,
      bsn: isGelijk === undefined ? 'geen' : isGelijk ? 'gelijk' : 'anders',
      laatsteOuder: inwoner.laatsteOuder,
      eersteKind: inwoner.eersteKind,
      isBsnVanAnder: !isGelijk && (await bestaatBsn(tx, bsnHash)),
    })
    if (!outcome.ok) return outcome
    await bewaarKoppeling(ctx, tx, door, { inwoner, bsn: persoon.value.bsn, bsnHash, nieuw: outcome.value })
    return done({ isOverleden: persoon.value.overleden })
  })
}

async function bewaarKoppeling(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { inwoner: Koppelbaar; bsn: Bsn; bsnHash: Uint8Array; nieuw: Overgenomen },
): Promise<void> {
  const { inwoner, bsn, bsnHash, nieuw } = o
  const { inwonerId, huishoudenId } = inwoner
  const op = ctx.clock.now()
  await saveKoppeling(tx, {
    inwonerId,
    bsnHash,
    bsnVersleuteld: ctx.sleutels.versleutel(bsn, door.gemeenteId),
    voornamen: nieuw.voornamen ?? null,
    voorvoegsel: nieuw.voorvoegsel ?? null,
    geslachtsnaam: nieuw.geslachtsnaam ?? null,
    naamNorm: normaliseerNaam(volledigeNaam(nieuw)),
    geboortedatum: nieuw.geboortedatum ?? null,
    isGeheim: nieuw.isGeheim,
    op,
  })
  if (nieuw.adres?.straat) await vulAdres(tx, { ...nieuw.adres, id: huishoudenId })
  await record(tx, ctx.ids, identiteit(door), { soort: 'inwoner_gekoppeld', op, inwonerId, huishoudenId })
}
