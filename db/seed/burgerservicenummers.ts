// BSNs for who has a dossier: from the test range only, unique, and no more than there are.

import type pg from 'pg'
import { type Bsn, leesBsn } from '../../src/platform/bsn.ts'
import type { Sleutels } from '../../src/platform/sleutels.ts'
import { schud, toeval } from './toeval.ts'
import type { Wereld } from './wereld.ts'

/** The range that was set apart for tests; 9.091 numbers of it pass the elfproef (domain.md, The demo municipality). */
const [eerste, laatste] = [999900006, 999999990]
/** The first ones stay free for the story households and for who is entered by hand. */
const vrij = 91

export function testnummers(): Bsn[] {
  const nummers: Bsn[] = []
  for (let nr = eerste; nr <= laatste; nr++) {
    const gelezen = leesBsn(String(nr))
    if (gelezen.ok) nummers.push(gelezen.value)
  }
  return nummers
}

/** The newest dossiers first, until the numbers are finished. */
export async function geefNummers(client: pg.Client, w: Wereld, sleutels: Sleutels): Promise<number> {
  const { gemeenteId } = w.structuur
  const nieuwste = [...w.dossiers].toSorted(([, een], [, ander]) => (een < ander ? 1 : een > ander ? -1 : 0))
  const nummers = schud(toeval(`bsn ${gemeenteId}`), testnummers().slice(vrij))
  const krijgen = nieuwste.slice(0, nummers.length).map(([id], at) => {
    const bsn = nummers[at] as Bsn
    return {
      id,
      versleuteld: Buffer.from(sleutels.versleutel(bsn, gemeenteId)),
      hash: Buffer.from(sleutels.hash(bsn, gemeenteId)),
    }
  })
  await client.query(
    `update inwoner i set bsn_versleuteld = n.versleuteld, bsn_hash = n.hash
     from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as n (id, versleuteld, hash)
     where i.gemeente_id = $1 and i.id = n.id`,
    [gemeenteId, krijgen.map((k) => k.id), krijgen.map((k) => k.versleuteld), krijgen.map((k) => k.hash)],
  )
  return krijgen.length
}
