// (i) The check of a million rows of the log against their waarmerken; and what sealing them costs.

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { bestandVan } from '../src/platform/waarmerk/bestand.ts'
import { controleer } from '../src/platform/waarmerk/controle.ts'
import { waarmerken } from '../src/platform/waarmerk/maken.ts'
import { openWaarmerk } from '../src/platform/waarmerk/openen.ts'
import type { Meting } from './meten.ts'
import type { Omgeving } from './omgeving.ts'

/** As they come in on a busy day: an inzage every 100 ms, of a thousand inwoners. */
const vul = `insert into inzage (gemeente_id, id, op, medewerker_id, inwoner_id, soort, niveau, regel, doel, verzoek_id)
  select 1, (lpad(to_hex(1767225600000 + n * 100), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
    to_timestamp(1767225600 + n / 10.0), $1, (lpad(to_hex(n % 1000), 32, '0'))::uuid, 'dossier_ingezien', 'L3', 'A2', 'behandeling', $1
  from generate_series($2::int + 1, $2::int + 50000) n`

/** What the same rows cost when the database hashes them in one statement, and compares nothing. */
const metDeHand = `select count(sha256(convert_to(l::text, 'UTF8'))) from inzage l`

/** Fills the log up to `rijen`, seals all of it, and checks all of it: once each, for it takes long enough to mean something. */
export async function benchLogcontrole(
  { ctx, hand, dataDir }: Pick<Omgeving, 'ctx' | 'hand' | 'dataDir'>,
  rijen = 1_000_000,
): Promise<readonly Meting[]> {
  const staat = await hand.query('select count(*)::int as n from waarmerk_blad')
  for (let n = 0; n < rijen - staat.rows[0].n; n += 50_000) await hand.query(vul, [randomUUID(), n])
  await hand.query('analyze inzage, waarmerk_blad')
  const middelen = { db: ctx.db, clock: ctx.clock, ...(await openWaarmerk(join(dataDir, 'bench-log'))) }
  const begin = performance.now()
  const gemaakt = await waarmerken(middelen, 1)
  const gezegeld = performance.now()
  if (!gemaakt.ok) throw new Error(gemaakt.reason)
  const opdracht = { db: ctx.db, gemeenteId: 1, bestand: bestandVan(middelen.map, 1) }
  const uitslag = await controleer({ ...opdracht, vertrouwd: middelen.sleutel.vertrouwd })
  const gecontroleerd = performance.now()
  if (uitslag.bevindingen.length > 0) throw new Error('the log of the bench is not as it was signed')
  await hand.query(metDeHand)
  const basis = [performance.now() - gecontroleerd]
  const van = (wat: string) => `(i) ${wat} ${uitslag.rijen.toLocaleString('nl-NL')} logrijen`
  return [
    { naam: van('waarmerken'), ons: [gezegeld - begin], basis },
    { naam: van('controle van'), ons: [gecontroleerd - gezegeld], basis },
  ]
}
