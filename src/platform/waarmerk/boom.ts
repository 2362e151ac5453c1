// The Merkle tree of RFC 6962 over the hashes of rows: one hash that stands for all of them, in their order.

import { hash } from 'node:crypto'

/** The hash of one row: its table, then each column that is filled, by name, everything with its length in front. */
export function bladHash(tabel: string, rij: Readonly<Record<string, string | null>>): Buffer {
  const delen = [tabel]
  // By name, and without what is empty: a column that is added later changes no row that has nothing in it.
  for (const kolom of Object.keys(rij).sort()) {
    const waarde = rij[kolom]
    if (waarde !== null && waarde !== undefined) delen.push(kolom, waarde)
  }
  const tekst = delen.map((deel) => `${Buffer.byteLength(deel)}:${deel}`).join('')
  return Buffer.from(hash('sha256', `\0${tekst}`, 'buffer'))
}

/** The root over these leaves; of none it is the hash of nothing. */
export function wortel(bladen: readonly Uint8Array[]): Buffer {
  if (bladen.length === 0) return Buffer.from(hash('sha256', '', 'buffer'))
  let laag = bladen
  while (laag.length > 1) {
    const hoger: Uint8Array[] = []
    for (let at = 0; at < laag.length; at += 2) {
      const [links, rechts] = [laag[at], laag[at + 1]]
      // The last one without a pair goes up as it is; 0 and 1 in front keep a leaf from passing for a pair.
      if (links) hoger.push(rechts ? hash('sha256', Buffer.concat([een, links, rechts]), 'buffer') : links)
    }
    laag = hoger
  }
  return Buffer.from(laag[0] as Uint8Array)
}

const een = Buffer.from([1])
