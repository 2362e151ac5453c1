// The wislijst in a file outside the database: what was destroyed, so that a back-up that is put back loses it again.

import { join } from 'node:path'
import { z } from 'zod'
import { bestandVan, leesBestand, voegToe } from './waarmerk/bestand.ts'

/** Where the lines of every gemeente stand; keep a copy away from this disk, as with the keys. */
export const wislijstMap = (dataDir: string): string => join(dataDir, 'wislijst')

const regel = z.union([z.object({ id: z.uuid() }).loose(), z.object({ ingetrokken: z.uuid() })])

/** Adds one line and returns when it is on the disk for good; called before the transaction that it tells of commits. */
export const zetOpWislijst = (map: string, gemeenteId: number, wat: { readonly id: string }): Promise<void> =>
  voegToe(bestandVan(map, gemeenteId), [JSON.stringify(wat)])

/** What was not destroyed after all, because its transaction failed. */
export const trekVanWislijst = (map: string, gemeenteId: number, id: string): Promise<void> =>
  voegToe(bestandVan(map, gemeenteId), [JSON.stringify({ ingetrokken: id })])

/** Every line that still holds, oldest first; none when there is no file. Throws when a line cannot be read. */
export async function leesWislijst(
  map: string,
  gemeenteId: number,
): Promise<readonly { readonly id: string }[]> {
  const regels = ((await leesBestand(bestandVan(map, gemeenteId))) ?? []).map((tekst) =>
    regel.parse(JSON.parse(tekst)),
  )
  const weg = new Set(regels.flatMap((r) => ('ingetrokken' in r ? [String(r.ingetrokken)] : [])))
  return regels.flatMap((r) => ('id' in r && !weg.has(String(r.id)) ? [{ ...r, id: String(r.id) }] : []))
}
