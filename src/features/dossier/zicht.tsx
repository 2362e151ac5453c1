// How far one reader sees into a dossier: each thing of the household decided by its own grants; the page and the search share it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { isId } from '../../platform/id.ts'
import { autorisatiesInHuishouden, type Verleend } from '../autorisatie/autorisatie.sql.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { beslisOver, type Drager, type Gegeven } from '../autorisatie/drager.ts'
import { regieVan } from '../toestemming/regie.commands.ts'
import { hoofdVan, zakenVan } from './dossier.sql.ts'
import type { Hoofd, Zaak, Zichtbaar } from './dossier.ts'

export type Beslist = { readonly zaak: Zaak; readonly besluit: Allow }
export type Zicht = {
  readonly hoofd: Hoofd
  readonly gegeven: Gegeven
  readonly beslist: readonly Beslist[]
  /** What the head is shown by: the widest that anything of the household gives this reader. */
  readonly beste: Allow
}

/** Undefined when it is not there, or when the reader has no grant on anything of it. */
export async function zichtOp(call: Call, tx: Tx, id: string): Promise<Zicht | undefined> {
  const { ctx, medewerker } = call
  const gevonden = isId(id) ? await hoofdVan(tx, id) : undefined
  if (!gevonden) return undefined
  const { isGeheim, ...hoofd } = gevonden
  const nu = ctx.clock.now()
  const verleend = await autorisatiesInHuishouden(tx, medewerker, id, nu)
  const op = perDrager(verleend)
  const regie = await regieVan(tx, medewerker, id, nu)
  const beslist = (await zakenVan(tx, id)).flatMap((zaak) => {
    const besluit = beslisOver(medewerker, { verleend: op(zaak), isGeheim, regie }, zaak)
    // Of what the inwoner keeps out of the plan only the page of the plan tells who leads it that it is there.
    return besluit && !(besluit.regel === 'A4' && besluit.niveau === 'L0') ? [{ zaak, besluit }] : []
  })
  const beste = beslist.map(({ besluit }) => besluit).sort((a, b) => b.niveau.localeCompare(a.niveau))[0]
  return beste && { hoofd, gegeven: { verleend, isGeheim, regie }, beslist, beste }
}

/** What was given on this thing, looked up: a household of many years has as many grants as things. */
function perDrager(verleend: readonly Verleend[]): (d: Drager) => readonly Verleend[] {
  const per = Map.groupBy(verleend, smalst)
  return ({ meldingId, planId, trajectId }) =>
    [meldingId, planId, trajectId].flatMap((id) => (id && per.get(id)) || [])
}

/** The narrowest thing it names, as the SQL of the tijdlijn does. */
const smalst = ({ trajectId, meldingId, planId }: Drager) => trajectId ?? meldingId ?? planId

/** The decision about what hangs on this thing; undefined when the reader does not see it. */
export const besluitOver = (beslist: readonly Beslist[], d: Drager): Allow | undefined =>
  beslist.find(({ zaak }) => zaak.wat !== 'gesprek' && zaak.id === smalst(d))?.besluit

export const zichtbaar = (beslist: readonly Beslist[]): Zichtbaar => {
  const ids = (wat: Zaak['wat']) => beslist.filter(({ zaak }) => zaak.wat === wat).map(({ zaak }) => zaak.id)
  return { meldingIds: ids('melding'), planIds: ids('plan'), trajectIds: ids('traject') }
}
