// A database that is older than the wislijst loses again what was destroyed since, before anybody may open it (reliability.md T32).

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { recordAlle } from '../../platform/record.ts'
import { leesWislijst, zetOpWislijst } from '../../platform/wislijst.ts'
import type { Eenheidsoort } from './eenheid.ts'
import { vergeetGevallen } from './gevallen.commands.ts'
import {
  alleVernietigingen,
  bekendeVernietigingen,
  insertVernietiging,
  lockVernietiging,
  wisWoorden,
} from './vernietiging.sql.ts'
import { bestanden, type Vernietiging } from './vernietiging.ts'
import { genoemden, metAanhang, type Rijen, wis } from './wissen.sql.ts'

type Middelen = Pick<Context, 'db' | 'wislijst'>

/** What stands on the wislijst and not in this database: it was put back from before. */
async function achterstand(tx: Tx, map: string, gemeenteId: number): Promise<Vernietiging[]> {
  const regels = await leesWislijst(map, gemeenteId)
  const bekend = await bekendeVernietigingen(
    tx,
    regels.map(({ id }) => id),
  )
  // The table knows which soorten there are, and refuses another.
  return regels.filter(({ id }) => !bekend.has(id)).map((r) => ({ ...r, soort: r.soort as Eenheidsoort }))
}

/** How much was destroyed that stands in this database again; nought is what it should be. */
const teWissen = ({ db, wislijst }: Middelen, gemeenteId: number): Promise<number> =>
  db.transaction({ gemeenteId }, async (tx) => (await achterstand(tx, wislijst, gemeenteId)).length)

/** The rows of all of these together: what is left of one may hang on another. */
function rijenUit(regels: readonly Vernietiging[]): Rijen {
  const rijen: Rijen = new Map()
  for (const { wissen } of regels)
    for (const [tabel, ids] of Object.entries(wissen))
      if (tabel !== bestanden) rijen.set(tabel, new Set([...(rijen.get(tabel) ?? []), ...ids]))
  return rijen
}

/**
 * Destroys again what the wislijst says and this database still holds, all of it in one transaction, and writes that it is gone.
 * Answers how many lines that were, and the files to remove; throws when a row that stayed still names one of them, and then nothing changed.
 */
export const wisOpnieuw = (
  ctx: Pick<Context, 'db' | 'clock' | 'ids' | 'wislijst'>,
  gemeenteId: number,
): Promise<{ regels: number; files: readonly string[] }> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    await lockVernietiging(tx, gemeenteId)
    const regels = await achterstand(tx, ctx.wislijst, gemeenteId)
    const rijen = await metAanhang(tx, rijenUit(regels))
    const huishoudens = await genoemden(tx, rijen, 'huishouden')
    await wis(tx, rijen)
    await wisWoorden(tx, rijen)
    const wissen = Object.fromEntries([...rijen].map(([tabel, ids]) => [tabel, [...ids]]))
    await vergeetGevallen(tx, gemeenteId, {
      huishoudens: [...huishoudens, ...(wissen.huishouden ?? [])],
      wissen,
    })
    for (const regel of regels) await insertVernietiging(tx, gemeenteId, regel)
    const op = ctx.clock.now()
    await recordAlle(
      tx,
      ctx.ids,
      { gemeenteId },
      regels.map(({ id }) => ({ soort: 'vernietiging_herhaald', op, gegevens: { vernietiging: id } })),
    )
    return { regels: regels.length, files: regels.flatMap(({ wissen }) => wissen[bestanden] ?? []) }
  })

/** Adds to the file what only the database knows, as on a new server; answers how many lines. */
export async function vulWislijstAan({ db, wislijst }: Middelen, gemeenteId: number): Promise<number> {
  return db.transaction({ gemeenteId }, async (tx) => {
    await lockVernietiging(tx, gemeenteId)
    const er = new Set((await leesWislijst(wislijst, gemeenteId)).map(({ id }) => id))
    const nieuw = (await alleVernietigingen(tx)).filter(({ id }) => !er.has(id))
    for (const regel of nieuw) await zetOpWislijst(wislijst, gemeenteId, regel)
    return nieuw.length
  })
}

/** Refuses to open a database that holds what was destroyed; throws one sentence that says what to do. */
export async function weigerOngewist(ctx: Middelen, gemeenteIds: readonly number[]): Promise<void> {
  for (const gemeenteId of gemeenteIds) {
    const aantal = await teWissen(ctx, gemeenteId)
    if (aantal > 0)
      throw new Error(
        `Deze database is ouder dan de wislijst: ${aantal} ${aantal === 1 ? 'ding dat vernietigd is, staat' : 'dingen die vernietigd zijn, staan'} er weer in. Geef eerst: npm run wislijst`,
      )
  }
}
