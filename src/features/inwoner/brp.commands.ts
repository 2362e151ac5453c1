// Asking the BRP who somebody is: who fits what was typed, and the whole person behind a choice.

import type { Context } from '../../context.ts'
import type { BrpGevonden, BrpNaam, BrpPersoon } from '../../platform/brp/persoon.ts'
import type { BrpWeigering } from '../../platform/brp.ts'
import type { Bsn } from '../../platform/bsn.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { geheimenOnder } from '../autorisatie/geheim.sql.ts'
import { uitgeslotenVanBuiten } from '../autorisatie/uitgesloten.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { volledig, type Zoekvraag, zonderVoorvoegsel } from './herkennen.ts'
import type { DeurWeigering } from './koppelen.ts'

/** Somebody the BRP gave, to choose from; `keuze` is the encrypted BSN, so that no page holds one that was not typed. */
export type BrpTreffer = BrpNaam & {
  readonly keuze: string
  readonly geboortedatum: string | undefined
  /** Undefined for somebody whose data are hidden (Wet BRP art. 2.59). */
  readonly plaats: string | undefined
  readonly isGeheim: boolean
}
export type BrpVraagWeigering = BrpWeigering | 'geen_brp' | 'te_weinig_voor_brp'
export type BrpReden = BrpVraagWeigering | DeurWeigering | 'brp_niet_gevonden'

/** How far a page is with the BRP. */
export type BrpStand =
  | { readonly soort: 'reden'; readonly reden: BrpReden }
  | { readonly soort: 'treffers'; readonly treffers: readonly BrpTreffer[] }
  | { readonly soort: 'overgenomen'; readonly isOnderCuratele: boolean }

/** Who in the BRP fits what was typed, hidden people too: the door tells of those no more than that. The question is recorded. */
export async function brpBevragen(
  ctx: Context,
  door: Medewerker,
  vraag: Zoekvraag,
): Promise<Result<readonly BrpTreffer[], BrpVraagWeigering>> {
  if (!ctx.brp) return refused('geen_brp')
  const { bsn, geslachtsnaam, geboortedatum } = volledig(vraag)
  let antwoord: Result<readonly BrpGevonden[], BrpWeigering>
  if (bsn) {
    const een = await ctx.brp.zoekBsn(bsn)
    antwoord = een.ok
      ? done(een.value ? [{ ...een.value, adresregels: [een.value.adres?.woonplaats ?? ''] }] : [])
      : een
  } else if (geslachtsnaam && geboortedatum) {
    antwoord = await ctx.brp.zoekNaam({ geslachtsnaam: zonderVoorvoegsel(geslachtsnaam), geboortedatum })
  } else return refused('te_weinig_voor_brp')
  const treffers = antwoord.ok ? done(await zonderUitgesloten(ctx, door, antwoord.value)) : antwoord
  await recordVraag(ctx, door, bsn ? 'bsn' : 'naam', treffers)
  if (!treffers.ok) return treffers
  const hier = await afgeschermdHier(
    ctx,
    door,
    treffers.value.flatMap((p) => p.bsn ?? []),
  )
  return done(treffers.value.flatMap((p) => trefferVan(ctx, door, { ...p, hier })))
}

/** Own people are not there, here as everywhere (access.md H2, H3): the register is no way round it. */
async function zonderUitgesloten<P extends BrpGevonden | BrpPersoon>(
  ctx: Context,
  door: Medewerker,
  gevonden: readonly P[],
): Promise<readonly P[]> {
  const bekend = gevonden.flatMap((persoon) => (persoon.bsn ? [{ persoon, bsn: persoon.bsn }] : []))
  const personen = bekend.map(({ persoon: p, bsn }) => ({
    bsnHash: Buffer.from(ctx.sleutels.hash(bsn, door.gemeenteId)),
    geboortedatum: p.geboortedatum,
    naamNorm: normaliseerNaam([p.voornamen, p.voorvoegsel, p.geslachtsnaam].filter(Boolean).join(' ')),
  }))
  const vraag = { gemeenteId: door.gemeenteId, medewerkerId: door.id, personen }
  const dicht = await ctx.db.transaction(identiteit(door), (tx) => uitgeslotenVanBuiten(tx, vraag))
  return bekend.flatMap(({ persoon }, nr) => (dicht.has(nr) ? [] : [persoon]))
}

/** What is hidden here of this person: that they are there at all, or where they live, for somebody who is geheim lives there too. */
type Afgeschermd = (bsn: Bsn) => 'zelf' | 'adres' | undefined

/** The register is no way round what is hidden here (access.md H4). */
export async function afgeschermdHier(
  ctx: Context,
  door: Medewerker,
  bsns: readonly Bsn[],
): Promise<Afgeschermd> {
  const hex = (bsn: Bsn) => Buffer.from(ctx.sleutels.hash(bsn, door.gemeenteId)).toString('hex')
  const gevonden =
    bsns.length === 0
      ? []
      : await ctx.db.transaction(identiteit(door), (tx) => geheimenOnder(tx, bsns.map(hex)))
  const per = new Map(gevonden.map(({ hash, isZelf }) => [hash, isZelf ? 'zelf' : 'adres'] as const))
  return (bsn) => per.get(hex(bsn))
}

/** Nothing for somebody without a BSN: that person cannot be looked up. */
function trefferVan(
  ctx: Context,
  door: Medewerker,
  p: BrpGevonden & { readonly hier: Afgeschermd },
): BrpTreffer[] {
  if (!p.bsn) return []
  const { voornamen, voorvoegsel, geslachtsnaam, geboortedatum } = p
  const hier = p.hier(p.bsn)
  const isGeheim = p.geheimhouding || hier === 'zelf'
  const keuze = Buffer.from(ctx.sleutels.versleutel(p.bsn, door.gemeenteId)).toString('base64url')
  const plaats = isGeheim || hier ? undefined : p.adresregels.at(-1) || undefined
  return [{ voornamen, voorvoegsel, geslachtsnaam, geboortedatum, keuze, plaats, isGeheim }]
}

/** Who asked the BRP, when and how; not about whom, for that person may be unknown here. */
const recordVraag = (
  ctx: Context,
  door: Medewerker,
  wijze: 'bsn' | 'naam',
  uitkomst: Result<readonly unknown[], string>,
) =>
  ctx.db.transaction(identiteit(door), (tx) =>
    record(tx, ctx.ids, identiteit(door), {
      soort: 'brp_bevraagd',
      op: ctx.clock.now(),
      gegevens: {
        wijze,
        doel: 'toegangscontrole',
        aantal: uitkomst.ok ? uitkomst.value.length : uitkomst.reason,
      },
    }),
  )

/** The whole person behind a choice of `brpBevragen`; undefined when the register has nobody to show any more. */
export async function brpPersoon(
  ctx: Context,
  door: Medewerker,
  keuze: string,
): Promise<Result<BrpPersoon, BrpWeigering | 'geen_brp' | 'brp_niet_gevonden'>> {
  if (!ctx.brp) return refused('geen_brp')
  const bsn = bsnVanKeuze(ctx, door, keuze)
  if (!bsn) return refused('brp_niet_gevonden')
  const antwoord = await ctx.brp.zoekBsn(bsn)
  const gevonden = antwoord.ok
    ? done(await zonderUitgesloten(ctx, door, antwoord.value ? [antwoord.value] : []))
    : antwoord
  await recordVraag(ctx, door, 'bsn', gevonden)
  if (!gevonden.ok) return gevonden
  const [persoon] = gevonden.value
  return persoon ? done(persoon) : refused('brp_niet_gevonden')
}

/** The BSN in a choice that our own page carried; undefined when the page was tampered with. */
export function bsnVanKeuze(ctx: Context, door: Medewerker, keuze: string): Bsn | undefined {
  const bsn = ctx.sleutels.ontsleutel(Buffer.from(keuze, 'base64url'), door.gemeenteId)
  return bsn.ok ? bsn.value : undefined
}
