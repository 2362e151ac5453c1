// The wislijst in a file outside the database: what was destroyed, so that a back-up that is put back loses it again.

import { join } from 'node:path'
import { z } from 'zod'
import { bestandVan, leesBestand, voegToe } from './waarmerk/bestand.ts'

/** Where the lines of every gemeente stand; keep a copy away from this disk, as with the keys. */
export const wislijstMap = (dataDir: string): string => join(dataDir, 'wislijst')

const dag = z.custom<`${number}-${number}-${number}`>(
  (tekst) => typeof tekst === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(tekst),
)
const grond = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('bewaartermijn'),
    lijstId: z.uuid(),
    duur: z.string(),
    bron: z.string(),
    eind: dag,
    resultaat: z.string(),
  }),
  z.object({ soort: z.literal('verzoek'), verzoekId: z.uuid() }),
])
const wisregel = z.object({
  id: z.uuid(),
  soort: z.string().regex(/^[a-z]+$/),
  oudId: z.uuid(),
  grond,
  doorIds: z.array(z.uuid()).min(1),
  op: z.iso.datetime(),
  aantallen: z.record(z.string(), z.int().positive()),
  wissen: z.record(z.string(), z.array(z.string())),
})
export type Wisregel = z.output<typeof wisregel>
const regel = z.union([wisregel, z.object({ ingetrokken: z.uuid() })])

/** Adds one line and returns when it is on the disk for good; called before the transaction that it tells of commits. */
export const zetOpWislijst = (map: string, gemeenteId: number, wat: { readonly id: string }): Promise<void> =>
  voegToe(bestandVan(map, gemeenteId), [JSON.stringify(wat)])

/** What was not destroyed after all, because its transaction failed. */
export const trekVanWislijst = (map: string, gemeenteId: number, id: string): Promise<void> =>
  voegToe(bestandVan(map, gemeenteId), [JSON.stringify({ ingetrokken: id })])

/** Every line that still holds, oldest first; none when there is no file. Throws when a line is not as it was written: nobody may say then that all was done. */
export async function leesWislijst(map: string, gemeenteId: number): Promise<readonly Wisregel[]> {
  const regels = ((await leesBestand(bestandVan(map, gemeenteId))) ?? []).map((tekst) =>
    regel.parse(JSON.parse(tekst)),
  )
  const weg = new Set(regels.flatMap((r) => ('ingetrokken' in r ? [r.ingetrokken] : [])))
  return regels.flatMap((r) => ('id' in r && !weg.has(r.id) ? [r] : []))
}
