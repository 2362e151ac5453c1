// The answer to an overdracht: accept (the work goes on with the other team), return, take back, or end the sight.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { done, type Result } from '../../platform/result.ts'
import { beeindigGrondslag } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { lockStanden } from '../melding/stand.sql.ts'
import { bewaarToewijzing } from '../melding/toewijzing.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { klokloopOp } from '../termijn/klokken.ts'
import { insertTermijnen } from '../termijn/termijn.sql.ts'
import { saveKaartIntrekking } from '../toestemming/toestemming.sql.ts'
import { contactgrensOp } from '../traject/begin.sql.ts'
import { vraagtMandaat, wettenMetMandaat } from '../traject/mandaat.ts'
import { bewaarTraject } from '../traject/starten.commands.ts'
import { groepVan } from '../traject/traject.ts'
import { type Weigering as AanvaardWeigering, aanvaarden, type Feiten } from './aanvaarden.ts'
import { lijnVan, onderzoekSinds } from './bron.sql.ts'
import { intrekken } from './intrekken.ts'
import { saveAntwoord, saveZichtEinde } from './overdracht.sql.ts'
import type { Stand } from './overdracht.ts'
import { besluitOp, gebeurd, type OpOverdracht, opOverdracht } from './stand.commands.ts'
import { type Reden, weigeren } from './weigeren.ts'
import { type Invoer, zichtBeeindigen } from './zichtbeeindigen.ts'

type MeldingStand = Awaited<ReturnType<typeof lockStanden>>[number]
type Bron = { readonly feiten: Feiten; readonly melding: MeldingStand | undefined }

/** The melding of this overdracht, locked, and what the rule asks about it. */
export async function bronVan({ tx, door, op }: Omit<Werk, 'ctx'>, o: Stand): Promise<Bron> {
  const [melding] = o.meldingId ? await lockStanden(tx, door, [o.meldingId], op) : []
  const isOpen = melding?.status === 'ontvangen' || melding?.status === 'gescreend'
  return {
    melding,
    feiten: {
      isBronOngewijzigd: o.meldingId === null || (isOpen && melding.teamId === o.vanTeamId),
      mandaatVoor: mandaatVoor(
        o,
        melding?.vragen.filter(({ uitkomst }) => uitkomst === null),
      ),
      isGeheim: await isGeheimOp(tx, { huishoudenId: o.huishoudenId }),
      isBewaakt: o.soort !== null && groepVan(o.soort) !== undefined,
    },
  }
}

/** Of what is asked; of a melding of each vraag that is open, also one that was added since the offer. */
function mandaatVoor(o: Stand, open: readonly { readonly wet: Wet }[] = []): readonly Wet[] {
  if (o.soort === null) return wettenMetMandaat(open.map(({ wet }) => wet))
  return vraagtMandaat(o.soort, o.wet) ? [o.wet] : []
}

/** Says yes; answers where the work goes on. Of two at once the second gets a sentence. */
export const overdrachtAanvaarden = (
  ctx: Context,
  door: Medewerker,
  o: OpOverdracht & { readonly isVoorMij: boolean },
): Promise<Result<{ pad: string }, AanvaardWeigering | 'niet_gevonden'>> =>
  opOverdracht<{ pad: string }, AanvaardWeigering>(
    ctx,
    door,
    { ...o, act: 'overdracht_aanvaarden' },
    async (werk, stand) => {
      const { feiten, melding } = await bronVan(werk, stand)
      const outcome = aanvaarden(stand, door, o.isVoorMij, feiten)
      if (!outcome.ok) return outcome
      const { behandelaarId } = outcome.value
      const nieuwTrajectId = melding ? undefined : await begin(werk, stand, behandelaarId)
      if (melding) await verleg(werk, stand, melding, behandelaarId)
      await saveAntwoord(werk.tx, {
        id: stand.id,
        status: 'aanvaard',
        doorId: door.id,
        op: werk.op,
        nieuwTrajectId,
      })
      await gebeurd(werk, stand, 'overdracht_aanvaard', {
        medewerker: behandelaarId ?? null,
        nieuw_traject: nieuwTrajectId ?? null,
      })
      return done({ pad: melding ? `/werk/meldingen/${melding.id}` : `/werk/trajecten/${nieuwTrajectId}` })
    },
  )

/** The melding goes to this team with its clocks as they run: an overdracht never resets one (domain.md, Clocks). */
async function verleg(
  { ctx, tx, door, op }: Werk,
  stand: Stand,
  melding: MeldingStand,
  behandelaarId: string | undefined,
): Promise<void> {
  const deur = door.teams.find(({ id }) => id === stand.naarTeamId)?.deur ?? ''
  const naar = { teamId: stand.naarTeamId, deur, behandelaarId, isAnders: true, act: 'overdracht_aanvaarden' }
  await bewaarToewijzing(ctx, door, { tx, melding, op }, naar)
}

/** The next traject in the keten: its doel is what the inwoner wants, in the words of the package. */
async function begin(werk: Werk, stand: Stand, behandelaarId: string | undefined): Promise<string> {
  const lijn = await lijnVan(werk.tx, stand)
  const id = werk.ctx.ids.nieuw(werk.op)
  const soort = stand.soort as NonNullable<Stand['soort']>
  const grens = await contactgrensOp(werk.tx, datumInAmsterdam(werk.op))
  await bewaarTraject(werk, {
    id,
    soort,
    wet: stand.wet,
    inwonerId: stand.inwonerId,
    huishoudenId: stand.huishoudenId,
    planId: lijn?.planId ?? undefined,
    vraagId: lijn?.vraagId ?? undefined,
    leefgebied: stand.leefgebied ?? undefined,
    doel: stand.wens,
    teamId: stand.naarTeamId,
    behandelaarId,
    startScore: undefined,
    gestartOp: werk.op,
    contactgrens: groepVan(soort) && grens,
    kader: undefined,
  })
  if (soort === 'onderzoek_wmo') await startOnderzoek(werk, stand.id, id)
  return id
}

/**
 * The six weeks of the Wmo count from the first melding at any door, never from the overdracht (domain.md, Clocks).
 * The Jeugdwet sets no term for the onderzoek; its clock starts with the aanvraag.
 */
async function startOnderzoek(
  { tx, ctx, door }: Werk,
  overdrachtId: string,
  trajectId: string,
): Promise<void> {
  const sinds = await onderzoekSinds(tx, { id: overdrachtId, klok: 'onderzoek' })
  const begin = sinds && datumInAmsterdam(sinds)
  const loop = begin && klokloopOp('onderzoek', begin)
  if (!loop) return
  await insertTermijnen(tx, door.gemeenteId, [{ ...loop, id: ctx.ids.nieuw(), trajectId }])
}

/** Returns it: the work stays with who offered. */
export const overdrachtWeigeren = (ctx: Context, door: Medewerker, o: OpOverdracht & { reden: Reden }) =>
  opOverdracht(ctx, door, { ...o, act: 'overdracht_weigeren' }, async (werk, stand) => {
    const outcome = weigeren(stand, door, o.reden)
    if (!outcome.ok) return outcome
    const reden = outcome.value
    await saveAntwoord(werk.tx, { id: stand.id, status: 'geweigerd', doorId: door.id, op: werk.op, reden })
    await beeindigGrondslag(werk.tx, { overdrachtId: stand.id }, 'ontvangst', werk.op)
    await gebeurd(werk, stand, 'overdracht_geweigerd', { reden: reden.code })
    return done({ pad: '/werk/overdrachten' })
  })

/** Takes it back before there is an answer; who was asked sees nothing more. */
export const overdrachtIntrekken = (ctx: Context, door: Medewerker, o: OpOverdracht) =>
  opOverdracht(ctx, door, { ...o, act: 'overdracht_intrekken' }, async (werk, stand) => {
    const outcome = intrekken(stand, door)
    if (!outcome.ok) return outcome
    const { status } = outcome.value
    await saveAntwoord(werk.tx, { id: stand.id, status, doorId: door.id, op: werk.op })
    await beeindigGrondslag(werk.tx, { overdrachtId: stand.id }, 'ontvangst', werk.op)
    await gebeurd(werk, stand, 'overdracht_ingetrokken')
    return done({ pad: `/werk/overdrachten/${stand.id}` })
  })

/**
 * The inwoner withdraws, or who treats closes it for safety: the card of the sender is gone at the next request (access.md 2.5.4).
 * To the sender both are the same, and the same as a card whose time is over.
 */
export const overdrachtZichtBeeindigen = (
  ctx: Context,
  door: Medewerker,
  o: OpOverdracht & { readonly invoer: Invoer },
) =>
  opOverdracht(ctx, door, { ...o, act: 'overdracht_zicht_beeindigen' }, async (werk, stand) => {
    const besluit = await besluitOp(werk, stand)
    const isOntvanger = besluit !== undefined && reikt(besluit.niveau, 'L2')
    const outcome = zichtBeeindigen(stand, o.invoer, isOntvanger)
    if (!outcome.ok) return outcome
    await saveZichtEinde(werk.tx, stand.id, outcome.value, werk.op)
    await saveKaartIntrekking(werk.tx, { overdrachtId: stand.id, doorId: door.id, op: werk.op })
    await beeindigGrondslag(werk.tx, { overdrachtId: stand.id }, 'voortgangskaart', werk.op)
    // On the tijdlijn of what came of it alone: in the own file the sender would read that there was more to see.
    // Where nothing came of it yet, on no tijdlijn at all.
    const isAanvaard = stand.status === 'aanvaard'
    const { id, inwonerId, nieuwTrajectId: trajectId } = stand
    const huishoudenId = isAanvaard ? stand.huishoudenId : null
    const meldingId = isAanvaard ? stand.meldingId : null
    await gebeurd(werk, { id, huishoudenId, inwonerId, trajectId, meldingId }, 'overdracht_zicht_beeindigd')
    return done({ pad: isOntvanger ? `/werk/overdrachten/${stand.id}` : '/werk/overdrachten' })
  })
