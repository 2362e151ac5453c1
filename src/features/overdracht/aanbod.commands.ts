// Offering an overdracht: the package stored, the receiver sees it, and the sender keeps the card that was agreed on.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { houdHuishoudenVan } from '../autorisatie/huishouden.sql.ts'
import { collegasMet, mandatenVan } from '../medewerker/collega.sql.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { insertToestemming } from '../toestemming/toestemming.sql.ts'
import { versieVan } from '../toestemming/vraag.ts'
import { mistMandaat, wettenMetMandaat } from '../traject/mandaat.ts'
import { groepVan, pastWet } from '../traject/traject.ts'
import { type Aanbod, aanbieden, type Invoer, type Weigering } from './aanbieden.ts'
import { type BronRij, bronVoor, lockBron, teamsVan } from './bron.sql.ts'
import type { Bron, BronSoort } from './bron.ts'
import { insertOverdracht } from './overdracht.sql.ts'
import { gebeurd } from './stand.commands.ts'

/** What may be known of a bron, and how it stands for who offers; undefined when there is nothing to see. */
export function bronStand(door: Medewerker, rij: BronRij): { bron: Bron; besluit: Allow } | undefined {
  const { autorisaties, inwoners, huishouden: _, ...bron } = rij
  const isVanEigenTeam = door.teams.some(({ id }) => id === bron.teamId)
  const { soort, isGeheim } = bron
  // Only a traject has a wet of its own: no grant under another reaches it (access.md 2.4, H5).
  const wet = soort === 'traject' ? bron.wetten[0] : undefined
  const besluit = decide(door, { soort, autorisaties, isVanEigenTeam, isGeheim, wet }, 'behandeling')
  if (!besluit.allow) return undefined
  const inwonerIds = inwoners.map(({ id }) => id)
  return { besluit, bron: { ...bron, inwonerIds, magBehandelen: reikt(besluit.niveau, 'L3') } }
}

/** Offers work to another team; a second submit of the same form answers the first. */
export const overdrachtAanbieden = (
  ctx: Context,
  door: Medewerker,
  o: { soort: BronSoort; id: string; invoer: Invoer; sleutel: string },
): Promise<Result<{ overdrachtId: string }, Weigering | 'niet_gevonden'>> =>
  eenKeer<{ overdrachtId: string }, Weigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'overdracht_aanbieden', sleutel: o.sleutel },
    async (werk) => {
      await houdHuishoudenVan(werk.tx, o.soort, o.id)
      await lockBron(werk.tx, o.soort, o.id)
      const rij = await bronVoor(werk.tx, door, o, werk.op)
      const gezien = rij && bronStand(door, rij)
      if (!gezien) return refused('niet_gevonden')
      const outcome = aanbieden(door, gezien.bron, o.invoer, await feitenVan(werk, gezien.bron, o.invoer))
      if (!outcome.ok) return outcome
      return done({ overdrachtId: await bewaar(werk, gezien.bron, outcome.value) })
    },
  )

type Aan = Pick<Invoer, 'teamId' | 'medewerkerId'>

/**
 * For which wetten of a melding nobody who could accept it there holds the mandate; and for which that is no obstacle.
 * Of a traject or a plan who accepts is asked for it (aanvaarden.ts).
 */
export async function mandaatBij(
  tx: Tx,
  bron: Pick<Bron, 'soort' | 'wetten'>,
  { teamId, medewerkerId }: Aan,
  dag: Datum,
): Promise<{ mist: readonly Wet[]; rest: readonly Wet[] }> {
  const nodig = bron.soort === 'melding' ? wettenMetMandaat(bron.wetten) : []
  if (nodig.length === 0 || !teamId) return { mist: [], rest: bron.wetten }
  const ids = (await collegasMet(tx, 'overdracht:aanvaarden', dag))
    .filter(({ id, teamIds }) => teamIds.includes(teamId) && (!medewerkerId || id === medewerkerId))
    .map(({ id }) => id)
  const mist = mistMandaat(nodig, await mandatenVan(tx, ids, dag))
  return { mist, rest: bron.wetten.filter((wet) => !mist.includes(wet)) }
}

async function feitenVan({ tx, door, op }: Werk, bron: Bron, invoer: Invoer) {
  const teams = await teamsVan(tx)
  const [naar, van] = [invoer.teamId, bron.teamId ?? door.teams[0]?.id].map((id) =>
    teams.find((team) => team.id === id),
  )
  const collegas = await collegasMet(tx, 'overdracht:aanvaarden', datumInAmsterdam(op))
  const collega = collegas.find(({ id }) => id === invoer.medewerkerId)
  return {
    nu: op,
    naarTeam: naar && { id: naar.id, isZelfdeOrganisatie: naar.organisatieId === van?.organisatieId },
    isVanTeam: collega?.teamIds.includes(naar?.id ?? '') ?? false,
    zonderMandaat: (await mandaatBij(tx, bron, invoer, datumInAmsterdam(op))).mist,
    pastWet: !invoer.soort || !invoer.wet || pastWet(invoer.soort, invoer.wet),
    isBewaakt: invoer.soort !== undefined && groepVan(invoer.soort) !== undefined,
  }
}

async function bewaar(werk: Werk, bron: Bron, aanbod: Aanbod): Promise<string> {
  const { ctx, tx, door, op } = werk
  const id = ctx.ids.nieuw(op)
  await insertOverdracht(tx, door.gemeenteId, { ...aanbod, id, doorId: door.id, op, bron })
  await legVast(werk, id, aanbod)
  const over = {
    id,
    huishoudenId: bron.huishoudenId as string,
    inwonerId: aanbod.inwonerId,
    meldingId: bron.soort === 'melding' ? bron.id : null,
    trajectId: bron.soort === 'traject' ? bron.id : null,
    planId: bron.soort === 'plan' ? bron.id : null,
  }
  const gebeurtenisId = await gebeurd(werk, over, 'overdracht_aangeboden', {
    naar_team: aanbod.naarTeamId,
    van_team: aanbod.vanTeamId,
    wet: aanbod.wet,
    niveau: aanbod.niveau,
    akkoord: aanbod.isAkkoord,
  })
  await geef(werk, { id, isGeheim: bron.isGeheim, gebeurtenisId }, aanbod)
  return id
}

/** What the inwoner answered is a record: for the package, and for looking on (access.md 2.5.1). */
async function legVast({ ctx, tx, door, op }: Werk, overdrachtId: string, a: Aanbod): Promise<void> {
  if (!a.antwoord) return
  const reikwijdten = [
    ...(a.isAkkoord ? (['pakket'] as const) : []),
    ...(a.grondslag === 'toestemming' ? (['voortgangskaart'] as const) : []),
  ]
  for (const reikwijdte of reikwijdten)
    await insertToestemming(
      tx,
      { gemeenteId: door.gemeenteId, doorId: door.id, op },
      {
        id: ctx.ids.nieuw(op),
        overdrachtId,
        inwonerId: a.inwonerId,
        reikwijdte,
        versie: versieVan(reikwijdte),
        gegevenDoor: a.antwoord.door,
        geverId: null,
        wijze: a.antwoord.wijze,
        gegevenOp: a.antwoord.op,
        tot: null,
      },
    )
}

/** The receiver reads the package (L2), the sender the card, under each wet of its own; of who is geheim only the two who were named. */
async function geef(
  { ctx, tx, door, op }: Werk,
  { id: overdrachtId, isGeheim, gebeurtenisId }: { id: string; isGeheim: boolean; gebeurtenisId: string },
  a: Aanbod,
): Promise<void> {
  const { niveau, naarMedewerkerId } = a
  const basis = { overdrachtId, doel: 'behandeling', van: op, gebeurtenisId } as const
  const kaart = { niveau, grondslag: 'voortgangskaart' } as const
  const pakket = { niveau: 'L2', grondslag: 'ontvangst' } as const
  const aan = [
    { ...kaart, medewerkerId: door.id },
    ...(isGeheim ? [] : [{ ...kaart, teamId: a.vanTeamId }]),
    ...(naarMedewerkerId ? [{ ...pakket, medewerkerId: naarMedewerkerId }] : []),
    ...(isGeheim ? [] : [{ ...pakket, teamId: a.naarTeamId }]),
  ]
  const grants = a.wetten.flatMap((wet) => aan.map((wie) => ({ ...basis, ...wie, id: ctx.ids.nieuw(), wet })))
  await insertAutorisaties(tx, door.gemeenteId, grants)
}
