// The steps that stories share: a melding at the door, its screening, who takes it up, and who lives along.

import { insertInwoner } from '../../../src/features/inwoner/inwoner.sql.ts'
import { volledigeNaam, type Wie } from '../../../src/features/inwoner/inwoner.ts'
import { insertLid } from '../../../src/features/lid/lid.sql.ts'
import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { meldingRegistreren } from '../../../src/features/melding/commands.ts'
import type { Leefgebied } from '../../../src/features/melding/melding.ts'
import type { Invoer } from '../../../src/features/melding/registreren.ts'
import { meldingScreenen } from '../../../src/features/melding/screening.commands.ts'
import { meldingenToewijzen } from '../../../src/features/melding/toewijzing.commands.ts'
import type { Verwijzer } from '../../../src/features/verwijzing/vastleggen.ts'
import { normaliseerNaam } from '../../../src/platform/naam.ts'
import { adresNr, kernplekken } from '../plekken.ts'
import { bsnVan, mensen, type Naam, nieuw } from './mensen.ts'
import type { Verteller } from './verteller.ts'

export type Zaak = { readonly meldingId: string; readonly huishoudenId: string; readonly inwonerId: string }

const gewoon = {
  kanaal: 'telefoon',
  melder: 'inwoner_zelf',
  melderNaam: undefined,
  melderTelefoon: undefined,
  urgentie: 'gewoon',
  onveilig: 'nee',
  onveiligToelichting: undefined,
  isBedreigend: false,
  bijLopendPlan: true,
  redenTweedeDossier: undefined,
} as const

type Vraag = Partial<Invoer> & {
  readonly woorden: string
  readonly leefgebieden: readonly Leefgebied[]
  /** Who waits outside to hear how it goes. */
  readonly verwijzer?: Verwijzer
}

/** Registers a melding and sends its confirmation. */
export async function meld(
  v: Verteller,
  door: Medewerker,
  wie: Wie,
  { verwijzer, ...vraag }: Vraag,
): Promise<Zaak> {
  const o = { wie, invoer: { ...gewoon, ...vraag }, sleutel: v.sleutel(), ...(verwijzer && { verwijzer }) }
  const { meldingId } = await v.gedaan(meldingRegistreren(v.ctx, door, o))
  const zaak = await v.rij<Omit<Zaak, 'meldingId'>>(
    'select inwoner_id as "inwonerId", huishouden_id as "huishoudenId" from melding where id = $1',
    [meldingId],
  )
  if (zaak.inwonerId) await v.verstuur(meldingId)
  return { meldingId, ...zaak }
}

/** Somebody who was never here before, at an address of a kern that the generator leaves free. */
export async function nieuwIn(v: Verteller, kern: string, naam: Naam): Promise<Wie> {
  const { id: kernId } = await v.rij<{ id: string }>(
    'select id from kern where gemeente_id = $1 and naam = $2',
    [v.gemeenteId, kern],
  )
  const plek = kernplekken.find((p) => p.naam === kern)
  if (!plek) throw new Error(`no kern ${kern}`)
  // Even numbers above a hundred: the generator stops at eighty.
  const adres = {
    ...adresNr(plek, 0),
    huisnummer: 100 + 2 * Object.keys(mensen).indexOf(naam),
    toevoeging: undefined,
    kernId,
  }
  return { soort: 'nieuw', inwoner: nieuw(naam, adres) }
}

/** Follows the advice of the rules. */
export async function screen(v: Verteller, door: Medewerker, { meldingId }: Zaak): Promise<void> {
  const invoer = { volgtAdvies: true, keuzes: {}, redenAfwijking: undefined, complex: [], isKlaar: false }
  const versie = await versieVan(v, 'melding', meldingId)
  await v.gedaan(meldingScreenen(v.ctx, door, { meldingId, versie, sleutel: v.sleutel(), invoer }))
}

/** Hands a melding to a team, and there somebody takes it up. */
export async function wijsToe(
  v: Verteller,
  door: Medewerker,
  { meldingId }: Zaak,
  o: { team: string; aan: Medewerker },
): Promise<void> {
  const { id: teamId } = await v.rij<{ id: string }>(
    'select id from team where gemeente_id = $1 and naam = $2',
    [v.gemeenteId, o.team],
  )
  const ids = [meldingId]
  if (door.id !== o.aan.id)
    await v.gedaan(meldingenToewijzen(v.ctx, door, { ids, naar: { teamId }, sleutel: v.sleutel() }))
  const naar = { teamId, medewerkerId: o.aan.id }
  await v.gedaan(meldingenToewijzen(v.ctx, o.aan, { ids, naar, sleutel: v.sleutel() }))
}

export const versieVan = async (
  v: Verteller,
  tabel: 'melding' | 'plan' | 'gesprek' | 'traject',
  id: string,
): Promise<number> =>
  (await v.rij<{ versie: number }>(`select versie from ${tabel} where id = $1`, [id])).versie

/** Somebody else of the household, as the BRP would have filled in. */
export async function woontErbij(
  v: Verteller,
  { huishoudenId }: Pick<Zaak, 'huishoudenId'>,
  naam: Naam,
): Promise<string> {
  const { ctx, gemeenteId } = v
  const wie = mensen[naam]
  const bsn = bsnVan(naam)
  const id = ctx.ids.nieuw()
  await ctx.db.transaction({ gemeenteId }, async (tx) => {
    await insertInwoner(tx, {
      ...wie,
      gemeenteId,
      id,
      naamNorm: normaliseerNaam(volledigeNaam(wie)),
      isVerwacht: false,
      bsnHash: bsn && Buffer.from(ctx.sleutels.hash(bsn, gemeenteId)),
      bsnVersleuteld: bsn && Buffer.from(ctx.sleutels.versleutel(bsn, gemeenteId)),
      email: undefined,
      brpGekoppeldOp: ctx.clock.now(),
    })
    await insertLid(tx, {
      gemeenteId,
      id: ctx.ids.nieuw(),
      huishoudenId,
      inwonerId: id,
      van: wie.geboortedatum,
    })
  })
  return id
}
