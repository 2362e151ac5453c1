// Checks the whole log of a gemeente against its waarmerken, and names what is wrong with its place.

import { setTimeout as wacht } from 'node:timers/promises'
import type { Database } from '../db.ts'
import { leesBestand } from './bestand.ts'
import type { Bevinding } from './bevinding.ts'
import { bladHash, wortel } from './boom.ts'
import { keten } from './keten.ts'
import {
  aantalWachtend,
  type Blad,
  begin,
  bladenVan,
  kolommenVan,
  leesRijen,
  regelsVanaf,
  type Tabel,
  tabellen,
  vasteTekst,
  verdwenen,
  zonderBlad,
} from './rijen.ts'
import type { Waarmerk } from './waarmerk.ts'

export type Opdracht = {
  readonly db: Database
  readonly gemeenteId: number
  /** The file outside the database; without it nobody can see that the end was cut off. */
  readonly bestand: string | undefined
  readonly vertrouwd: readonly string[] | undefined
  /** Called with the rows that were checked, and how many there are. */
  readonly voortgang?: (gedaan: number, totaal: number) => void
}
export type Uitslag = {
  readonly waarmerken: number
  readonly rijen: number
  readonly wachtend: number
  /** Rows that say an older moment than the waarmerk before theirs. */
  readonly nagekomen: number
  readonly laatste: Waarmerk | undefined
  /** In the order of the log; empty when all is as it was signed. */
  readonly bevindingen: readonly Bevinding[]
}

/** The database reads one while we sum the other. */
const samen = 2

export async function controleer(o: Opdracht): Promise<Uitslag> {
  const { waarmerken, bevindingen } = await controleerKeten(o)
  const gevonden = [...bevindingen]
  const totaal = waarmerken.reduce((som, { aantal }) => som + aantal, 0)
  let rijen = 0
  for (let at = 0; at < waarmerken.length; at += samen) {
    const nu = waarmerken.slice(at, at + samen)
    gevonden.push(...(await Promise.all(nu.map((w) => controleerRijen(o, w)))).flat())
    rijen += nu.reduce((som, { aantal }) => som + aantal, 0)
    o.voortgang?.(rijen, totaal)
  }
  gevonden.push(...(await controleerRest(o)))
  const wachtend = await o.db.transaction(o, (tx) => aantalWachtend(tx, o.gemeenteId))
  const nagekomen = waarmerken.reduce((som, w) => som + w.nagekomen, 0)
  return {
    waarmerken: waarmerken.length,
    rijen,
    wachtend,
    nagekomen,
    laatste: waarmerken.at(-1),
    bevindingen: gevonden,
  }
}

async function controleerKeten(o: Opdracht) {
  const { gemeenteId, bestand: pad, vertrouwd } = o
  const lees = () =>
    o.db.transaction(o, async (tx) => {
      await begin(tx, gemeenteId)
      const bestand = pad === undefined ? undefined : await leesBestand(pad)
      const tabel = await regelsVanaf(tx, gemeenteId, 1)
      return keten({ gemeenteId, tabel, bestand, metBestand: pad !== undefined, vertrouwd })
    })
  const eerst = await lees()
  if (!eerst.bevindingen.some(({ soort }) => soort === 'bestand_korter')) return eerst
  // Between the commit of a waarmerk and its line in the file lies a moment.
  await wacht(1_000)
  return lees()
}

/** The rows of one waarmerk, as they stand now. */
const controleerRijen = (o: Opdracht, w: Waarmerk): Promise<Bevinding[]> =>
  o.db.transaction(o, async (tx) => {
    await vasteTekst(tx)
    const { gemeenteId } = o
    const { nummer } = w
    const bladen = await bladenVan(tx, gemeenteId, nummer)
    const kolommen = await kolommenVan(tx)
    const bevindingen: Bevinding[] = []
    for (const tabel of tabellen) {
      const hier = bladen.filter((blad) => blad.tabel === tabel)
      const ids = hier.map(({ id }) => id)
      const rijen = await leesRijen(tx, { gemeenteId, tabel, kolommen: kolommen.get(tabel) ?? [], ids })
      for (const { id, hash } of hier) {
        const rij = rijen.get(id)
        const nuHash = rij && bladHash(tabel, rij)
        if (nuHash === undefined) bevindingen.push({ soort: 'rij_ontbreekt', nummer, plek: { tabel, id } })
        else if (!nuHash.equals(hash))
          bevindingen.push({ soort: 'rij_veranderd', nummer, plek: { tabel, id } })
      }
    }
    return [...bevindingen, ...alsGeheel(w, bladen)]
  })

/** Are the bladen those that were signed? */
function alsGeheel(w: Waarmerk, bladen: readonly Blad[]): Bevinding[] {
  if (bladen.length !== w.aantal) return [{ soort: 'aantal_anders', nummer: w.nummer }]
  const nu = wortel(bladen.map(({ hash }) => hash)).toString('hex')
  return nu === w.wortel ? [] : [{ soort: 'wortel_anders', nummer: w.nummer }]
}

/** What no waarmerk knows: rows without a blad, and bladen that wait for a row that is gone. */
async function controleerRest(o: Opdracht): Promise<Bevinding[]> {
  const per = (tabel: Tabel) =>
    o.db.transaction(o, async (tx) => [
      ...(await zonderBlad(tx, o.gemeenteId, tabel)).map((plek) => ({
        soort: 'rij_toegevoegd' as const,
        plek,
      })),
      ...(await verdwenen(tx, o.gemeenteId, tabel)).map((plek) => ({
        soort: 'rij_ontbreekt' as const,
        plek,
      })),
    ])
  return [...(await per('gebeurtenis')), ...(await per('inzage'))]
}
