// Each act of a melding once: transaction, facts, decision, rows, gebeurtenis, outbox.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { putUitgaand } from '../../platform/post.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { koppelMelding } from '../contact/contact.sql.ts'
import { inwonerOpvoeren } from '../inwoner/commands.ts'
import { getoondSinds } from '../inwoner/herkennen.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import { leeftijdOp, type Wie } from '../inwoner/inwoner.ts'
import type { Weigering as OpvoerWeigering } from '../inwoner/opvoeren.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { insertTermijnen } from '../termijn/termijn.sql.ts'
import { herkenTerugkeer } from '../terugkeer/terugkeer.sql.ts'
import { verwijzingBij } from '../verwijzing/commands.ts'
import type { Verwijzer, Verwijzing, Weigering as VerwijzingWeigering } from '../verwijzing/vastleggen.ts'
import { insertVerwijzing } from '../verwijzing/verwijzing.sql.ts'
import { ontvangstbevestiging } from './bevestiging.ts'
import { insertMelding } from './melding.sql.ts'
import { type Feiten, type Invoer, type Registratie, registreren, type Weigering } from './registreren.ts'
import { brengBijRegisseur } from './toevoegen.commands.ts'

export type MeldWeigering = Weigering | OpvoerWeigering | 'bsn_al_bekend' | 'inwoner_niet_gevonden'
export type RegistratieWeigering = MeldWeigering | VerwijzingWeigering

/** Registers a melding; a second submit of the same form answers the first melding. */
export function meldingRegistreren(
  ctx: Context,
  door: Medewerker,
  o: {
    wie: Wie
    invoer: Invoer
    /** How to answer a verwijzer outside, when one reports. */
    verwijzer?: Verwijzer
    contactId?: string | undefined
    sleutel: string
  },
): Promise<Result<{ meldingId: string }, RegistratieWeigering>> {
  return eenKeer(ctx, door, { act: 'melding_registreren', sleutel: o.sleutel }, async ({ tx, op }) => {
    const wie = await vind(ctx, tx, door, o.wie)
    if (!wie) return refused('inwoner_niet_gevonden')
    const outcome = registreren(door, o.invoer, { nu: op, nieuwId: () => ctx.ids.nieuw(op), ...wie })
    if (!outcome.ok) return outcome
    const verwijzing = verwijzingBij(o.invoer, o.verwijzer, datumInAmsterdam(op))
    if (!verwijzing.ok) return verwijzing
    if (o.wie.soort === 'nieuw' && wie.inwoner) {
      const opgevoerd = await inwonerOpvoeren(ctx, tx, door, { nieuw: o.wie.inwoner, ...wie.inwoner })
      if (!opgevoerd.ok) return opgevoerd
    }
    await bewaar(ctx, tx, door, { ...outcome.value, verwijzing: verwijzing.value })
    await bevestig(ctx, tx, door, { ...outcome.value, weg: wie.weg, op })
    if (o.contactId)
      await koppelMelding(tx, {
        id: o.contactId,
        medewerkerId: door.id,
        meldingId: outcome.value.melding.id,
      })
    return done({ meldingId: outcome.value.melding.id })
  })
}

type Gevonden = Pick<Feiten, 'inwoner' | 'planId' | 'isNieuw'> & {
  readonly weg: 'brief' | 'e_mail' | undefined
}

/** The facts about the person; undefined when this medewerker was not shown this person in the last twelve hours. */
export async function vind(ctx: Context, tx: Tx, door: Medewerker, wie: Wie): Promise<Gevonden | undefined> {
  if (wie.soort === 'anoniem')
    return { inwoner: undefined, planId: undefined, isNieuw: false, weg: undefined }
  const vandaag = datumInAmsterdam(ctx.clock.now())
  const leeftijd = (geboren: Datum | null | undefined) => (geboren ? leeftijdOp(vandaag, geboren) : undefined)
  if (wie.soort === 'nieuw') {
    const { geboortedatum, adres, email } = wie.inwoner
    const inwoner = { id: ctx.ids.nieuw(), huishoudenId: ctx.ids.nieuw(), leeftijd: leeftijd(geboortedatum) }
    return { inwoner, planId: undefined, isNieuw: true, weg: wegNaar(adres.straat !== undefined, email) }
  }
  const sinds = getoondSinds(ctx.clock.now())
  const g = await gekozenInwoner(tx, { inwonerId: wie.inwonerId, medewerkerId: door.id, sinds })
  if (!g) return undefined
  const inwoner = { id: g.inwonerId, huishoudenId: g.huishoudenId, leeftijd: leeftijd(g.geboortedatum) }
  return { inwoner, planId: g.planId ?? undefined, isNieuw: false, weg: wegNaar(g.heeftAdres, g.email) }
}

const wegNaar = (heeftAdres: boolean, email: string | null | undefined) =>
  heeftAdres ? 'brief' : email ? 'e_mail' : undefined

/** The melding, what happened, its clocks, and who may see it until it is distributed. */
async function bewaar(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  { melding, termijnen, verwijzing }: Registratie & { readonly verwijzing: Verwijzing | undefined },
): Promise<void> {
  await insertMelding(tx, melding, door)
  if (verwijzing)
    await insertVerwijzing(tx, door.gemeenteId, {
      ...verwijzing,
      id: ctx.ids.nieuw(melding.ontvangenOp),
      meldingId: melding.id,
    })
  await herkenTerugkeer(tx, door.gemeenteId, [melding.id])
  const gebeurtenisId = await record(tx, ctx.ids, identiteit(door), {
    soort: 'melding_geregistreerd',
    op: melding.ontvangenOp,
    meldingId: melding.id,
    inwonerId: melding.inwonerId,
    huishoudenId: melding.huishoudenId,
    planId: melding.planId,
    gegevens: { deur: melding.deur, kanaal: melding.kanaal, urgentie: melding.urgentie },
  })
  await insertTermijnen(
    tx,
    door.gemeenteId,
    termijnen.map((t) => ({ ...t, id: ctx.ids.nieuw(), meldingId: melding.id })),
  )
  const grant = {
    meldingId: melding.id,
    wet: 'geen',
    doel: 'behandeling',
    grondslag: 'toewijzing',
    van: melding.ontvangenOp,
    gebeurtenisId,
  } as const
  await insertAutorisaties(tx, door.gemeenteId, [
    // Who registered it screens it, and typed the safety answers: everything, until it is handed to somebody else.
    { ...grant, id: ctx.ids.nieuw(), medewerkerId: door.id, niveau: 'L4' },
    { ...grant, id: ctx.ids.nieuw(), teamId: melding.teamId, niveau: 'L2' },
  ])
  const { id, teamId, inwonerId = null, huishoudenId = null, planId = null } = melding
  const nieuw = { id, teamId, behandelaarId: null, inwonerId, huishoudenId, planId }
  await brengBijRegisseur(ctx, door, { tx, melding: nieuw, op: melding.ontvangenOp }, gebeurtenisId)
}

type TeBevestigen = Pick<Registratie, 'termijnen'> &
  Pick<Gevonden, 'weg'> & {
    readonly melding: Pick<Registratie['melding'], 'id' | 'inwonerId' | 'ontvangenOp'>
    readonly op: Date
  }

/** Wmo 2.3.2 lid 1: the college confirms the receipt; on paper or by mail, when we know where to. */
export async function bevestig(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  { melding, termijnen, weg, op }: TeBevestigen,
): Promise<void> {
  if (!melding.inwonerId || !weg) return
  const { gemeenteId } = door
  const tekst = ontvangstbevestiging({
    weg,
    gemeente: door.gemeente,
    telefoon: door.gemeenteTelefoon,
    melding,
    termijnen,
  })
  const stuk = {
    soort: 'ontvangstbevestiging',
    weg,
    inwonerId: melding.inwonerId,
    meldingId: melding.id,
    ...tekst,
  }
  const id = await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk })
  await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
}
