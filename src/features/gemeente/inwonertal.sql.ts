// The kernen of a gemeente with how many inwoners they have.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Kern } from './kern.ts'

const kolommen = sql`k.id, k.naam, k.inwoners, k.inwoners_jaar as jaar, k.inwoners_bron as bron`
const volgorde = sql`k.naam collate "nl-x-icu", k.id`

export const kernenMetInwoners = (tx: Tx): Promise<Kern[]> =>
  many(tx, sql`select ${kolommen} from kern k order by ${volgorde}`)

/** The same, kept from others until this transaction ends. */
export const lockKernen = (tx: Tx): Promise<Kern[]> =>
  many(tx, sql`select ${kolommen} from kern k order by ${volgorde} for update`)

export const updateInwonertallen = (tx: Tx, kernen: readonly Kern[]): Promise<unknown> =>
  sql`update kern set inwoners = n.inwoners, inwoners_jaar = n.jaar, inwoners_bron = n.bron
    from jsonb_to_recordset(${JSON.stringify(kernen)}::jsonb) as n (id uuid, inwoners integer, jaar smallint, bron text)
    where kern.id = n.id`.execute(tx)
