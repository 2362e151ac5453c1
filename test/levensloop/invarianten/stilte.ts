// What happened is kept in codes and ids: no name and no word of anybody stands in it, so that destruction stays possible.

import type { Invariant } from '../../../db/seed/invarianten.ts'
import { achternaam, kanarie } from '../schrijven.ts'

const woorden = `(${kanarie}|${achternaam}|Bakker|Anna|Gea)`

/** Tables that keep no names and no words, ever. */
const zonderWoorden = [
  'gebeurtenis',
  'termijn',
  'inzage',
  'autorisatie',
  'terugkeer',
  'inwoner_verplaatsing',
  'formuliersleutel',
  'melding_deur',
]

export const stilte: readonly Invariant[] = [
  {
    zin: 'no name and no typed word stands in what is kept for ever, nor in plain text in a draft',
    sql: zonderWoorden
      // A fingerprint of what was sent spells a short name now and then.
      .map(
        (tabel) =>
          `select '${tabel}' as id from ${tabel} x where (to_jsonb(x) - 'afdruk')::text ~ '${woorden}'`,
      )
      .concat(`select 'concept' from concept c where encode(c.velden, 'escape') ~ '${woorden}'`)
      .concat(`select 'signaal' from signaal s where s.kenmerk ~ '${woorden}'`)
      .join(' union all '),
    breek: `alter table gebeurtenis disable trigger user; update gebeurtenis set gegevens = '{"wie": "${achternaam}"}'`,
  },
]
