// Distributing trajecten: take, hand back, give to a colleague; one or several at once, and access follows.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigGrondslag } from '../autorisatie/autorisatie.sql.ts'
import { type Collega, collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { alleTeams, type VerdeelTeam } from '../melding/toewijzing.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Naar, type Toewijzing, toewijzen, type Weigering } from './toewijzen.ts'
import { gebeurd, geefToewijzing, type Obstakel, standVoor } from './traject.commands.ts'
import { lockStanden, saveToewijzing } from './traject.sql.ts'
import type { Stand } from './traject.ts'

/** Without `teamId` each stays in its own team; without `medewerkerId` it waits there to be taken. */
export type Bestemd = { readonly teamId?: string | undefined; readonly medewerkerId?: string | undefined }

/**
 * Hands trajecten to a medewerker or back to a team: all of them, or none with the first obstacle.
 * What lies there already stays as it is. A second submit of the same form answers the first.
 */
export const trajectenToewijzen = (
  ctx: Context,
  door: Medewerker,
  o: {
    readonly ids: readonly string[]
    readonly naar: Bestemd
    readonly sleutel: string
    /** The version of the one traject on the page; a list does without. */
    readonly versie?: number | undefined
  },
): Promise<Result<{ aantal: number }, Weigering | Obstakel>> =>
  eenKeer<{ aantal: number }, Weigering | Obstakel>(
    ctx,
    door,
    { act: 'traject_toewijzen', sleutel: o.sleutel },
    async (werk) => {
      const ids = [...new Set(o.ids)]
      const standen = (await lockStanden(werk.tx, door, ids, werk.op))
        .map((rij) => standVoor(door, rij, 'werkverdeling'))
        .filter((stand) => stand !== undefined)
      if (ids.length === 0 || standen.length < ids.length) return refused('niet_gevonden')
      if (o.versie !== undefined && standen[0]?.versie !== o.versie) return refused('intussen_gewijzigd')
      const collegas = await collegasMet(werk.tx, 'traject:contact_vastleggen', datumInAmsterdam(werk.op))
      const teams = await alleTeams(werk.tx)
      const besluiten: { stand: Stand; naar: Toewijzing }[] = []
      // All decisions before the first change: a refusal must find nothing half done.
      for (const stand of standen) {
        const outcome = toewijzen(stand, door, bestemming(stand, o.naar, { teams, collegas }))
        if (!outcome.ok) return outcome
        if (outcome.value.isAnders) besluiten.push({ stand, naar: outcome.value })
      }
      for (const { stand, naar } of besluiten) await bewaar(werk, stand, naar)
      return done({ aantal: besluiten.length })
    },
  )

type Ontvangers = { readonly teams: readonly VerdeelTeam[]; readonly collegas: readonly Collega[] }

function bestemming(
  t: Stand,
  { teamId = t.teamId, medewerkerId }: Bestemd,
  { teams, collegas }: Ontvangers,
): Naar {
  const organisatie = (id: string) => teams.find((team) => team.id === id)?.organisatieId
  const isAndereOrganisatie = organisatie(teamId) !== organisatie(t.teamId)
  if (!medewerkerId) return { teamId, isAndereOrganisatie, medewerker: undefined }
  const isVanTeam = collegas.find(({ id }) => id === medewerkerId)?.teamIds.includes(teamId) ?? false
  return { teamId, isAndereOrganisatie, medewerker: { id: medewerkerId, isVanTeam } }
}

async function bewaar(werk: Werk, stand: Stand, naar: Toewijzing): Promise<void> {
  await saveToewijzing(werk.tx, stand.id, naar)
  // Who was invited by whoever had it goes along with them; a team that takes up its own work keeps its guest.
  if (stand.behandelaarId !== null || stand.teamId !== naar.teamId)
    await beeindigGrondslag(werk.tx, { trajectId: stand.id }, 'gezamenlijk_gesprek', werk.op)
  const gebeurtenisId = await gebeurd(werk, stand, {
    soort: 'traject_toegewezen',
    gegevens: {
      team: naar.teamId,
      medewerker: naar.behandelaarId ?? null,
      van_team: stand.teamId,
      van_medewerker: stand.behandelaarId,
    },
  })
  const { teamId, behandelaarId } = naar
  await geefToewijzing(werk, { ...stand, teamId, behandelaarId }, gebeurtenisId)
}
