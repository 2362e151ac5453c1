// Distributing: take, hand over and give back, one melding or several at once; access follows (access.md 2.2).

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigGrondslag, insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { type Collega, collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { gesprekkenMee } from './gesprekmee.commands.ts'
import { type Gebeurd, gebeurd, type Obstakel, standVoor, type Werk } from './melding.commands.ts'
import type { Stand } from './melding.ts'
import { lockStanden } from './stand.sql.ts'
import { type Weigering as TeruggeefWeigering, teruggeven } from './teruggeven.ts'
import { type Naar, type Weigering as ToewijsWeigering, type Toewijzing, toewijzen } from './toewijzen.ts'
import { alleTeams, saveToewijzing, type VerdeelTeam } from './toewijzing.sql.ts'

/** Without `teamId` each stays in its own team; without `medewerkerId` it waits there to be taken. */
export type Bestemd = { readonly teamId?: string | undefined; readonly medewerkerId?: string | undefined }
export type VerdeelWeigering = ToewijsWeigering | TeruggeefWeigering | Obstakel

type Verdeling = {
  readonly ids: readonly string[]
  readonly sleutel: string
  /** The version of the one melding on the page; a list does without, the rule on who has it guards that. */
  readonly versie?: number | undefined
}

/**
 * Hands meldingen to a medewerker or a team: all of them, or none with the first obstacle.
 * What lies there already stays as it is. A second submit of the same form answers the first.
 */
export const meldingenToewijzen = (
  ctx: Context,
  door: Medewerker,
  o: Verdeling & { readonly naar: Bestemd },
): Promise<Result<{ aantal: number }, VerdeelWeigering>> =>
  verdeel(ctx, door, { ...o, act: 'melding_toewijzen' }, (melding, wie) => {
    const naar = bestemming(melding, o.naar, wie)
    return naar ? toewijzen(melding, door, naar) : refused('team_niet_gevonden')
  })

/** Lays meldingen back with their team: all of them, or none with the first obstacle. */
export const meldingenTeruggeven = (
  ctx: Context,
  door: Medewerker,
  o: Verdeling,
): Promise<Result<{ aantal: number }, VerdeelWeigering>> =>
  verdeel(ctx, door, { ...o, act: 'melding_teruggeven' }, (melding, { teams }) => {
    const terug = teruggeven(melding, door)
    if (!terug.ok) return terug
    const team = teams.find(({ id }) => id === terug.value.teamId)
    if (!team) return refused('team_niet_gevonden')
    return done({ teamId: team.id, deur: team.deur, behandelaarId: undefined, isAnders: true })
  })

type Ontvangers = { readonly teams: readonly VerdeelTeam[]; readonly collegas: readonly Collega[] }
type Beslis = (melding: Stand, wie: Ontvangers) => Result<Toewijzing, VerdeelWeigering>

function verdeel(
  ctx: Context,
  door: Medewerker,
  o: Verdeling & { readonly act: string },
  beslis: Beslis,
): Promise<Result<{ aantal: number }, VerdeelWeigering>> {
  const { act } = o
  return eenKeer<{ aantal: number }, VerdeelWeigering>(ctx, door, o, async ({ tx, op }) => {
    const ids = [...new Set(o.ids)]
    const standen = (await lockStanden(tx, door, ids, op))
      .map((rij) => standVoor(door, rij, 'werkverdeling'))
      .filter((melding) => melding !== undefined)
    if (ids.length === 0 || standen.length < ids.length) return refused('niet_gevonden')
    if (o.versie !== undefined && standen[0]?.versie !== o.versie) return refused('intussen_gewijzigd')
    const wie = {
      teams: await alleTeams(tx),
      collegas: await collegasMet(tx, 'melding:screenen', datumInAmsterdam(op)),
    }
    const besluiten: { melding: Stand; naar: Toewijzing }[] = []
    // All decisions before the first change: a refusal must find nothing half done.
    for (const melding of standen) {
      const besluit = beslis(melding, wie)
      if (!besluit.ok) return besluit
      if (besluit.value.isAnders) besluiten.push({ melding, naar: besluit.value })
    }
    for (const { melding, naar } of besluiten)
      await bewaarToewijzing(ctx, door, { tx, melding, op }, { ...naar, act })
    return done({ aantal: besluiten.length })
  })
}

function bestemming(m: Stand, o: Bestemd, { teams, collegas }: Ontvangers): Naar | undefined {
  const gevonden = teams.find(({ id }) => id === (o.teamId ?? m.teamId))
  if (!gevonden) return undefined
  const hier = teams.find(({ id }) => id === m.teamId)?.organisatieId
  const team = { ...gevonden, isAndereOrganisatie: gevonden.organisatieId !== hier }
  if (!o.medewerkerId) return { team, medewerker: undefined }
  const gekozen = collegas.find(({ id }) => id === o.medewerkerId)
  const isVanTeam = gekozen?.teamIds.includes(team.id) ?? false
  return { team, medewerker: { id: o.medewerkerId, isVanTeam } }
}

/** What distributing needs to know of a melding. */
export type Verdeeld = Gebeurd & {
  readonly melding: Pick<Werk['melding'], 'teamId' | 'behandelaarId'>
}

/** The row, what happened, its gesprekken, and who may see it from now on: the earlier grants end, whoever held them. */
export async function bewaarToewijzing(
  ctx: Context,
  door: Medewerker,
  werk: Verdeeld,
  t: Toewijzing & { act: string },
): Promise<void> {
  const { tx, melding, op } = werk
  await saveToewijzing(tx, melding.id, t, op)
  const isTerug = t.act === 'melding_teruggeven'
  const gebeurtenisId = await gebeurd(ctx, door, werk, {
    soort: isTerug ? 'melding_teruggegeven' : 'melding_toegewezen',
    gegevens: {
      team: t.teamId,
      medewerker: t.behandelaarId ?? null,
      van_team: melding.teamId,
      van_medewerker: melding.behandelaarId,
      deur: t.deur,
    },
  })
  await beeindigGrondslag(tx, { meldingId: melding.id }, 'toewijzing', op)
  // Who was invited by whoever had it goes along with them; a team that takes up its own work keeps its guest.
  if (melding.behandelaarId !== null || melding.teamId !== t.teamId)
    await beeindigGrondslag(tx, { meldingId: melding.id }, 'gezamenlijk_gesprek', op)
  const grant = {
    meldingId: melding.id,
    wet: 'geen',
    doel: 'behandeling',
    grondslag: 'toewijzing',
    van: op,
    gebeurtenisId,
  } as const
  await insertAutorisaties(tx, door.gemeenteId, [
    // Undistributed, a team sees that there is work; once somebody has it, colleagues can stand in.
    { ...grant, id: ctx.ids.nieuw(), teamId: t.teamId, niveau: t.behandelaarId ? 'L3' : 'L2' },
    ...(t.behandelaarId
      ? [{ ...grant, id: ctx.ids.nieuw(), medewerkerId: t.behandelaarId, niveau: 'L4' as const }]
      : []),
  ])
  const { teamId, behandelaarId } = t
  // Without somebody its gesprekken wait with it to be handed out (db/views/werk_gesprek.sql).
  if (!behandelaarId) return
  await gesprekkenMee(ctx, door, werk, { teamId, behandelaarId })
}
