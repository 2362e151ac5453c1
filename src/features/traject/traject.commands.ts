// What every act on a traject has in common: one transaction, once per form, locked, seen, and the grants of who has it.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Antwoord } from '../../platform/eenmalig.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import { beeindigGrondslag, beeindigMeegegeven, insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { type Doel, reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { eerdereTrajecten } from './eerder.sql.ts'
import { lockStanden, type StandRij } from './traject.sql.ts'
import type { Stand } from './traject.ts'

/** What a form about one traject carries; without a version it only adds, and nobody's text is lost. */
export type Verzoek = {
  readonly trajectId: string
  readonly versie?: number | undefined
  readonly sleutel: string
}
export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'

/**
 * Does one act on one traject; a second submit of the same form answers the first.
 * Refused when this medewerker may not see it, or somebody changed it since the form was made.
 */
export const opTraject = <A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk, traject: Stand) => Promise<Result<A, W>>,
): Promise<Result<A, W | Obstakel>> =>
  eenKeer<A, W | Obstakel>(ctx, door, o, async (werk) => {
    const [rij] = await lockStanden(werk.tx, door, [o.trajectId], werk.op)
    const traject = rij && standVoor(door, rij)
    if (!traject) return refused('niet_gevonden')
    if (o.versie !== undefined && traject.versie !== o.versie) return refused('intussen_gewijzigd')
    return doe(werk, traject)
  })

/** How a traject stands for this medewerker; undefined when there is nothing to see. */
export function standVoor(
  door: Medewerker,
  { autorisaties, isGeheim, ...rij }: StandRij,
  doel: Doel = 'behandeling',
): Stand | undefined {
  const isVanEigenTeam = door.teams.some((team) => team.id === rij.teamId)
  const voorwerp = { soort: 'traject', autorisaties, isVanEigenTeam, isGeheim, wet: rij.wet } as const
  const besluit = decide(door, voorwerp, doel)
  return besluit.allow ? { ...rij, magBehandelen: reikt(besluit.niveau, 'L3') } : undefined
}

type Wat = { soort: string; gegevens?: Readonly<Record<string, string | number | boolean | null>> }

/** Writes what happened to a traject; answers the id of the gebeurtenis. */
export const gebeurd = (
  { ctx, tx, door, op }: Werk,
  t: { id: string; inwonerId: string; huishoudenId: string; planId?: string | null | undefined },
  wat: Wat,
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    ...wat,
    op,
    trajectId: t.id,
    inwonerId: t.inwonerId,
    huishoudenId: t.huishoudenId,
    planId: t.planId,
  })

type Verdeeld = Pick<Stand, 'id' | 'inwonerId' | 'wet' | 'teamId' | 'vraagId'> & {
  readonly behandelaarId: string | undefined
}

/**
 * Who may see a traject from now on: its team L3, its behandelaar L4 (access.md A1 and A2).
 * The behandelaar also reads that inwoner's earlier trajecten of the same wet ("Decisions on top"), as far as `eerdereTrajecten` gives them.
 * What an earlier toewijzing gave ends, whoever held it.
 */
export async function geefToewijzing(werk: Werk, t: Verdeeld, gebeurtenisId: string): Promise<void> {
  const { ctx, tx, door, op } = werk
  await beeindigGrondslag(tx, { trajectId: t.id }, 'toewijzing', op)
  const { behandelaarId: medewerkerId } = t
  const aan = { medewerkerId, doorId: door.id, dag: datumInAmsterdam(op) }
  const eerdere = await eerdereTrajecten(tx, t, aan)
  await beeindigMeegegeven(tx, { trajectId: t.id, op: eerdere.map(({ id }) => id), tot: op })
  const grant = (trajectId: string) =>
    ({ id: ctx.ids.nieuw(), trajectId, wet: t.wet, doel: 'behandeling', van: op, gebeurtenisId }) as const
  await insertAutorisaties(tx, door.gemeenteId, [
    { ...grant(t.id), teamId: t.teamId, niveau: 'L3', grondslag: 'toewijzing' },
    ...(medewerkerId
      ? [{ ...grant(t.id), medewerkerId, niveau: 'L4', grondslag: 'toewijzing' } as const]
      : []),
    ...(medewerkerId
      ? eerdere
          .filter(({ isMeegegeven }) => isMeegegeven)
          .map(
            ({ id }) => ({ ...grant(id), medewerkerId, niveau: 'L3', grondslag: 'eerder_traject' }) as const,
          )
      : []),
  ])
}
