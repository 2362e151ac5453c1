// Asking somebody to lead, and the answer.

import type { Context } from '../../context.ts'
import type { Result } from '../../platform/result.ts'
import { beeindigGrondslag, insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { meldingenVerplaatsen } from '../melding/verplaatsen.commands.ts'
import { openMeldingenVan } from '../melding/verplaatsen.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { aanbieden } from './aanbieden.ts'
import { aanvaarden } from './aanvaarden.ts'
import { briefstofVan } from './overdrachtsbrief.sql.ts'
import type { Schrijf } from './overdrachtsbrief.ts'
import { insertRegie, regiesVan, saveAanvaard, saveEinde } from './regie.sql.ts'
import { type AanTeBieden, type RegieRij, zittend } from './regie.ts'
import {
  eindig,
  type Gedaan,
  type OpRegie,
  opPlan,
  opRegie,
  type RegieWeigering,
  type Stand,
  schrijf,
  stopWaarneming,
  type Werk,
} from './stand.commands.ts'
import { weigeren } from './weigeren.ts'

/** Whom to ask for what; with a hand-over the brief, as it was edited or else as it is drafted. */
type Aanbod = {
  readonly planId: string
  readonly laag: AanTeBieden
  readonly medewerkerId?: string | undefined
  readonly sleutel: string
  readonly schrijf?: Schrijf | undefined
  readonly overdrachtsbrief?: string | undefined
  readonly neemtMeldingenMee?: boolean | undefined
}

/** Asks somebody to lead; who takes it upon himself leads at once. */
export const regieAanbieden = (
  ctx: Context,
  door: Medewerker,
  o: Aanbod,
): Promise<Result<Gedaan, RegieWeigering>> =>
  opPlan(ctx, door, { ...o, act: 'regie_aanbieden', planId: async () => o.planId }, async (werk, stand) => {
    const kunnen = await collegasMet(werk.tx, 'regie:aanvaarden', datumInAmsterdam(stand.op))
    const naar = o.medewerkerId && {
      id: o.medewerkerId,
      kanLeiden: kunnen.some((c) => c.id === o.medewerkerId),
    }
    const outcome = aanbieden({ ...stand, laag: o.laag }, door, naar || undefined)
    if (!outcome.ok) return outcome.reason
    const id = ctx.ids.nieuw(stand.op)
    const { laag, medewerkerId } = outcome.value
    await insertRegie(werk.tx, {
      gemeenteId: door.gemeenteId,
      id,
      planId: stand.plan.id,
      laag,
      status: 'aangeboden',
      medewerkerId,
      inwonerId: null,
      doorId: door.id,
      op: stand.op,
      overdrachtsbrief: await briefBij(werk, stand, o),
      neemtMeldingenMee: o.laag === 'proces' && o.neemtMeldingenMee,
    })
    await geefAanbod(werk, stand, { id, laag: o.laag, aanId: o.medewerkerId as string })
    if (medewerkerId !== door.id) return undefined
    const aanbod = (await regiesVan(werk.tx, stand.plan.id)).find((r) => r.id === id) as RegieRij
    return neemAan(werk, stand, aanbod)
  })

/** A hand-over never comes without a brief; a first offer has nothing to hand over. */
async function briefBij({ tx }: Werk, { plan, regies, op }: Stand, o: Aanbod): Promise<string | undefined> {
  const vanId = zittend(regies, o.laag)?.medewerkerId
  if (!vanId) return undefined
  if (o.overdrachtsbrief) return o.overdrachtsbrief
  const [stof] = await briefstofVan(tx, { planIds: [plan.id], vanId, nu: op })
  return stof && o.schrijf?.(stof)
}

/** The gebeurtenis of an offer, and L2 on the plan for who was asked: enough to say yes or no. */
async function geefAanbod(
  werk: Werk,
  stand: Stand,
  o: { id: string; laag: AanTeBieden; aanId: string },
): Promise<void> {
  const gebeurtenisId = await schrijf(werk, stand, 'regie_aangeboden', o)
  await insertAutorisaties(werk.tx, werk.door.gemeenteId, [
    {
      ...grant(werk, stand, gebeurtenisId),
      medewerkerId: o.aanId,
      niveau: 'L2',
      grondslag: `aanbod_${o.laag}`,
    },
  ])
}

const grant = ({ ctx }: Werk, { plan, op }: Stand, gebeurtenisId: string) =>
  ({
    id: ctx.ids.nieuw(),
    planId: plan.id,
    wet: 'geen',
    doel: 'behandeling',
    van: op,
    gebeurtenisId,
  }) as const

/** Says yes to an offer; who led this layer before has handed over in the same moment. */
export const regieAanvaarden = (ctx: Context, door: Medewerker, o: OpRegie) =>
  opRegie(ctx, door, { ...o, act: 'regie_aanvaarden' }, neemAan)

async function neemAan(werk: Werk, stand: Stand, regie: RegieRij): Promise<RegieWeigering | undefined> {
  const { ctx, tx, door } = werk
  const outcome = aanvaarden(regie, stand, door.id)
  if (!outcome.ok) return outcome.reason
  const { eerdere } = outcome.value
  if (eerdere) {
    await saveEinde(tx, { id: eerdere.id, status: 'overgedragen', op: stand.op, reden: null })
    await schrijf(werk, stand, 'regie_overgedragen', eerdere)
    await stopWaarneming(werk, stand, eerdere)
    if (regie.neemtMeldingenMee) await neemMeldingenMee(werk, stand, eerdere)
  }
  await saveAanvaard(tx, regie.id, stand.op)
  const gebeurtenisId = await schrijf(werk, stand, 'regie_aanvaard', regie)
  await eindigGrants(werk, stand, regie)
  const grondslag = `regie_${regie.laag}`
  const basis = grant(werk, stand, gebeurtenisId)
  const team = door.teams[0]
  await insertAutorisaties(tx, door.gemeenteId, [
    { ...basis, medewerkerId: door.id, niveau: 'L3', grondslag },
    ...(team ? [{ ...basis, id: ctx.ids.nieuw(), teamId: team.id, niveau: 'L2', grondslag } as const] : []),
  ])
  return undefined
}

/** The open meldingen of who led go to who leads now, as was asked with the offer. */
async function neemMeldingenMee({ ctx, tx, door }: Werk, { plan, op }: Stand, eerdere: RegieRij) {
  const meldingen = await openMeldingenVan(tx, {
    huishoudenId: plan.huishoudenId,
    vanId: eerdere.medewerkerId as string,
    naarId: door.id,
    teamIds: door.teams.map(({ id }) => id),
  })
  await meldingenVerplaatsen({ ctx, tx, door, op }, meldingen)
}

/** What the offer or the regie of this layer gave ends here; a grant for another reason stays. */
async function eindigGrants(
  { tx }: Werk,
  { plan, op }: Stand,
  { laag }: Pick<RegieRij, 'laag'>,
): Promise<void> {
  await beeindigGrondslag(tx, { planId: plan.id }, `aanbod_${laag}`, op)
  await beeindigGrondslag(tx, { planId: plan.id }, `regie_${laag}`, op)
}

/** Says no to an offer. */
export const regieWeigeren = (ctx: Context, door: Medewerker, o: OpRegie & { reden: string }) =>
  opRegie(ctx, door, { ...o, act: 'regie_weigeren' }, async (werk, stand, regie) => {
    const outcome = weigeren(regie, door.id, o.reden)
    if (!outcome.ok) return outcome.reason
    await eindig(werk, stand, regie, { status: 'geweigerd', soort: 'regie_geweigerd', reden: o.reden })
    return undefined
  })
