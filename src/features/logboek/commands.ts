// Takes the log out for others: read in pages, written in the form that was asked for, and itself an event of the log.

import type { Context } from '../../context.ts'
import { csv, csvRijen } from '../../platform/csv.ts'
import type { Identity } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, momentInAmsterdam, plusDagen } from '../termijn/datum.ts'
import { ldv } from './ldv.ts'
import { gebeurtenisRegels, inzageRegels, registerversies } from './logboek.sql.ts'
import type { Logregel, Omgeving } from './logregel.ts'
import { nen } from './nen.ts'

export type Vraag = {
  readonly soort: 'ldv' | 'nen7513'
  readonly vorm: 'jsonl' | 'csv'
  readonly van: Datum
  /** With this day. */
  readonly tot: Datum
}
type Middelen = Pick<Context, 'db' | 'clock' | 'ids' | 'sleutels' | 'base'>
type Rij = Readonly<Record<string, string | number | boolean | null>>

const perBladzij = 2_000
/** More does not fit in the memory of a page; the command line has no end. */
const hoogstensOpPagina = 100_000

/** All pages of both logs in this period, oldest first in each. */
async function* bladzijden({ db }: Middelen, door: Identity, vraag: Vraag): AsyncGenerator<Logregel[]> {
  const van = momentInAmsterdam(vraag.van, '00:00')
  const tot = momentInAmsterdam(plusDagen(vraag.tot, 1), '00:00')
  for (const lees of [inzageRegels, gebeurtenisRegels])
    for (let na: string | undefined; ; ) {
      const b = { van, tot, na, hoogstens: perBladzij }
      const regels = await db.transaction(door, (tx) => lees(tx, b))
      if (regels.length === 0) break
      yield regels
      na = regels.at(-1)?.id
    }
}

/** The file in pieces, with how many lines each holds. */
async function* stukken(
  ctx: Middelen,
  door: Identity,
  vraag: Vraag,
): AsyncGenerator<{ tekst: string; aantal: number }> {
  const { gemeenteId } = door
  const pseudoniem = (id: string) => ctx.sleutels.pseudoniem(id, gemeenteId)
  const versies = await ctx.db.transaction(door, registerversies)
  // What nobody here changed stands as it was given, as version 1.
  const versieOp = (code: string, dag: string) =>
    versies.findLast((v) => v.code === code && v.van <= dag)?.versie ?? 1
  const o: Omgeving = { base: ctx.base, gemeenteId, versieOp, pseudoniem }
  const vorm = vraag.soort === 'ldv' ? ldv : nen
  let isBegonnen = false
  for await (const regels of bladzijden(ctx, door, vraag)) {
    const rijen = regels.map((regel) => vorm(regel, o)).filter((rij) => rij !== undefined)
    const eerste = rijen[0]
    if (!eerste) continue
    yield { tekst: vraag.vorm === 'csv' ? alsCsv(rijen, !isBegonnen) : alsJsonl(rijen), aantal: rijen.length }
    isBegonnen = true
  }
}

const alsJsonl = (rijen: readonly Rij[]) => rijen.map((rij) => `${JSON.stringify(rij)}\n`).join('')

function alsCsv(rijen: readonly Rij[], metKop: boolean): string {
  const cellen = rijen.map((rij) =>
    Object.values(rij).map((cel) => (typeof cel === 'boolean' ? (cel ? 'ja' : 'nee') : cel)),
  )
  return metKop ? csv(Object.keys(rijen[0] ?? {}), cellen) : csvRijen(cellen)
}

/** That it was taken out is known before anything leaves the house. */
const legVast = (ctx: Middelen, door: Identity, { soort, vorm, van, tot }: Vraag): Promise<string> =>
  ctx.db.transaction(door, (tx) =>
    record(tx, ctx.ids, door, {
      soort: 'logboek_uitgevoerd',
      op: ctx.clock.now(),
      gegevens: { soort, vorm, van, tot },
    }),
  )

/** The whole file for a page; refuses what is too much for one, and then nothing was taken out. */
export async function logboekUitvoeren(
  ctx: Middelen,
  door: Identity,
  vraag: Vraag,
): Promise<Result<string, 'te_veel_regels' | 'geen_regels'>> {
  const delen: string[] = []
  let aantal = 0
  for await (const stuk of stukken(ctx, door, vraag)) {
    aantal += stuk.aantal
    if (aantal > hoogstensOpPagina) return refused('te_veel_regels')
    delen.push(stuk.tekst)
  }
  if (aantal === 0) return refused('geen_regels')
  await legVast(ctx, door, vraag)
  return done(delen.join(''))
}

/** The file in pieces of any number, for the command line; answers how many lines it held. */
export async function logboekSchrijven(
  ctx: Middelen,
  door: Identity,
  o: { vraag: Vraag; schrijf: (tekst: string) => Promise<void> },
): Promise<number> {
  await legVast(ctx, door, o.vraag)
  let aantal = 0
  for await (const stuk of stukken(ctx, door, o.vraag)) {
    await o.schrijf(stuk.tekst)
    aantal += stuk.aantal
  }
  return aantal
}
