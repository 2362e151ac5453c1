// What every act on a verwijzing shares: one transaction, once per form, locked, and only for who may see the melding.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { lockVerwijzing, type VerwijzingRij, verwijzingVoor } from './verwijzing.sql.ts'
import type { Stand } from './verwijzing.ts'

export type Verzoek = { readonly verwijzingId: string; readonly versie: number; readonly sleutel: string }
export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'
type Zaak = Stand & { readonly team: string; readonly besluit: Allow }

/** How it stands for this medewerker: whoever sees the melding; else undefined. */
export function standVoor(door: Medewerker, rij: VerwijzingRij): { stand: Zaak; besluit: Allow } | undefined {
  const { autorisaties, isGeheim } = rij
  const isVanEigenTeam = door.teams.some(({ id }) => id === rij.teamId)
  const besluit = decide(door, { soort: 'melding', autorisaties, isVanEigenTeam, isGeheim }, 'behandeling')
  if (!besluit.allow) return undefined
  return { besluit, stand: { ...rij, besluit, magBehandelen: reikt(besluit.niveau, 'L3') } }
}

/** The verwijzing with this melding, locked, as this medewerker may know it. */
export async function lockStand(
  { tx, door, op }: Omit<Werk, 'ctx'>,
  waar: { id: string } | { meldingId: string },
): Promise<Zaak | undefined> {
  await lockVerwijzing(tx, waar)
  const rij = await verwijzingVoor(tx, door, waar, op)
  return rij && standVoor(door, rij)?.stand
}

/** Does one act on one verwijzing; a second submit of the same form answers the first. */
export function opVerwijzing<W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk, stand: Zaak) => Promise<Result<{ gedaan: boolean }, W>>,
): Promise<Result<{ gedaan: boolean }, W | Obstakel>> {
  return eenKeer<{ gedaan: boolean }, W | Obstakel>(ctx, door, o, async ({ tx, op }) => {
    const stand = await lockStand({ tx, door, op }, { id: o.verwijzingId })
    if (!stand) return refused('niet_gevonden')
    if (stand.versie !== o.versie) return refused('intussen_gewijzigd')
    return doe({ ctx, tx, door, op }, stand)
  })
}

/** Writes what happened; ids and codes only. */
export const gebeurd = (
  { ctx, tx, door, op }: Werk,
  { id, meldingId, inwonerId, huishoudenId, planId }: Stand,
  soort: string,
  gegevens: Readonly<Record<string, string>>,
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    meldingId,
    inwonerId,
    huishoudenId,
    planId,
    gegevens: { verwijzing: id, ...gegevens },
  })
