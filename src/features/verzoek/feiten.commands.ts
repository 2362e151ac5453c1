// What every step of an answer starts from: the verzoek, of whom it is, as whom who asks reads today, and who may act on it.
// Asked under the gemeente alone: the functionaris holds no grant, and whether a yes is lawful may not hang on who asks.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import type { Antwoord } from '../../platform/eenmalig.ts'
import { isId } from '../../platform/id.ts'
import { type Result, refused } from '../../platform/result.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { type Allow, type Decision, decide } from '../autorisatie/decide.ts'
import type { Actie } from '../autorisatie/voorwerp.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Leesrecht, leesrecht, type Over, type Vraag } from '../vertegenwoordiging/leesrecht.ts'
import {
  naastenVan,
  type Rij,
  vertegenwoordigingenVan,
} from '../vertegenwoordiging/vertegenwoordiging.sql.ts'
import type { Wie } from '../vertegenwoordiging/vertegenwoordiging.ts'
import { type Mens, mensVan } from './feiten.sql.ts'
import { lockVerzoek, type VerzoekRij, verzoekVan } from './verzoek.sql.ts'

export type Gevonden = {
  readonly verzoek: VerzoekRij
  readonly mens: Mens
  readonly naam: string
  /** Who asks, in words, and the record it rests on. */
  readonly vrager: string
  readonly vertegenwoordiging: Rij | undefined
  /** What who asks reads of this thing today. */
  readonly rechtOp: (vraag?: Omit<Vraag, 'nu'>) => Leesrecht
  readonly isEigenKring: boolean
}

/** Is this the business of the functionaris: the same rules as the log (decision 0021). */
export function besluitVanFunctionaris(
  door: Medewerker,
  mens: Pick<Mens, 'inwonerId' | 'isGeheim'>,
  { nu, actie = 'zien' }: { nu: Date; actie?: Actie },
): Decision {
  const { isGeheim, inwonerId } = mens
  const betrokkenheid = betrokkenheidBij(door, [inwonerId])
  const zaak = { soort: 'inzage', autorisaties: [], isVanEigenTeam: false, isGeheim, betrokkenheid } as const
  return decide(door, zaak, 'toezicht', { actie, nu })
}

/** As leesrecht takes it. */
export async function overMens(tx: Tx, mens: Mens): Promise<{ over: Over; rijen: readonly Rij[] }> {
  const rijen = await vertegenwoordigingenVan(tx, [mens.inwonerId])
  const naasten = await naastenVan(tx, [mens.inwonerId])
  const { inwonerId, geboortedatum, isVerwacht, isOverleden, isGeheim } = mens
  return {
    rijen,
    over: {
      ...{ inwonerId, geboortedatum, isVerwacht, isOverleden, isGeheim },
      vertegenwoordigingen: rijen.filter((v) => v.inwonerId === inwonerId),
      ouderIds: naasten.filter((n) => n.isOuder).map((n) => n.inwonerId),
    },
  }
}

/** Undefined when it is not there. */
export async function feitenVan(
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<Gevonden | undefined> {
  const verzoek = isId(id) ? await verzoekVan(tx, id) : undefined
  const mens = verzoek && (await mensVan(tx, verzoek.inwonerId))
  if (!verzoek || !mens) return undefined
  const { over, rijen } = await overMens(tx, mens)
  const v = rijen.find((rij) => rij.id === verzoek.vertegenwoordigingId)
  const wie: Wie = v ?? { vertegenwoordigerId: mens.inwonerId, naam: null }
  const naam = volledigeNaam(mens)
  return {
    ...{ verzoek, mens, naam, vertegenwoordiging: v },
    vrager: v ? v.wie : naam,
    rechtOp: (vraag = {}) => leesrecht(wie, over, { isVrijgegeven: true, ...vraag, nu }),
    isEigenKring: betrokkenheidBij(door, [mens.inwonerId]) !== 'geen',
  }
}

/** For a page of the functionaris; undefined when it is not there or not for this reader. */
export const opPagina = (
  { ctx, medewerker: door }: { ctx: Context; medewerker: Medewerker },
  id: string,
): Promise<(Gevonden & { mag: Allow }) | undefined> =>
  ctx.db.transaction(identiteit(door), async (tx) => {
    const nu = ctx.clock.now()
    const gevonden = await feitenVan(tx, door, id, nu)
    const mag = gevonden && besluitVanFunctionaris(door, gevonden.mens, { nu })
    return gevonden && mag?.allow ? { ...gevonden, mag } : undefined
  })

type Vraagvorm = { readonly id: string; readonly act: string; readonly sleutel: string }

/** One act on one verzoek, locked; what it is about decides who may, in `doe`. */
export const opVerzoek = <A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Vraagvorm,
  doe: (werk: Werk, gevonden: Gevonden) => Promise<Result<A, W>>,
): Promise<Result<A, W | 'niet_gevonden'>> =>
  eenKeer<A, W | 'niet_gevonden'>(ctx, door, o, async (werk) => {
    if (isId(o.id)) await lockVerzoek(werk.tx, o.id)
    const gevonden = await feitenVan(werk.tx, werk.door, o.id, werk.op)
    return gevonden ? doe(werk, gevonden) : refused('niet_gevonden')
  })
