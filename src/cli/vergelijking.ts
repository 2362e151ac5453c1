// `npm run vergelijking`: writes docs/generated/gedrukte-cijfers.md from the demo municipality.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { aannames } from '../../db/seed/gedrukt.ts'
import { budgetregels } from '../features/budget/budget.sql.ts'
import { kostenGeteld } from '../features/kosten/geteld.sql.ts'
import {
  type Geld,
  type Kader,
  type Kosten,
  kaderjaren,
  kostengroepen,
  kostenjaren,
} from '../features/monitor/gedruktekosten.ts'
import { leesPeriode } from '../features/monitor/periode.ts'
import { periodecodes, type Stand, vergelijk, vergelijking } from '../features/monitor/vergelijking.ts'
import { type Database, one } from '../platform/db.ts'
import { readSettings } from '../settings.ts'
import { type Gemeente, haalCijfers, metDatabase, vindGemeente } from './cijfers.ts'

const file = 'docs/generated/gedrukte-cijfers.md'

/** People as they lived here at the turn of the year, and the teams of the kernteam door. */
const stand = (db: Database, gemeente: Gemeente): Promise<Stand> =>
  db.transaction({ gemeenteId: gemeente.id }, (tx) =>
    one<Stand>(
      tx,
      sql`
      with bewoner as (select geboortedatum, overleden_op from inwoner where not is_anoniem and not is_verwacht)
      select
        count(*) filter (where geboortedatum < '2017-01-01' and (overleden_op is null or overleden_op >= '2017-01-01')) as "inwoners2017",
        (100.0 * count(*) filter (where geboortedatum < '2019-01-01' and geboortedatum >= '1999-01-01' and (overleden_op is null or overleden_op >= '2019-01-01'))
          / nullif(count(*) filter (where geboortedatum < '2019-01-01' and (overleden_op is null or overleden_op >= '2019-01-01')), 0))::double precision
          as "aandeelOnderTwintig2019",
        (select count(*) from team t join deur d on d.gemeente_id = t.gemeente_id and d.code = t.deur and d.is_kernteam) as kernteams
      from bewoner`,
    ),
  )

/** Costs by all that print counts them by, and the frame of each year. */
const geld = (db: Database, gemeente: Gemeente): Promise<Geld> =>
  db.transaction({ gemeenteId: gemeente.id }, async (tx) => {
    const kosten: Kosten[] = []
    for (const groep of kostengroepen)
      for (const k of await kostenGeteld(tx, { gemeenteId: gemeente.id, groep, ...kostenjaren }))
        kosten.push({ groep, ...k })
    const kader: Kader[] = []
    for (const jaar of kaderjaren)
      kader.push(...(await budgetregels(tx, jaar)).filter(({ soort }) => soort === 'kader'))
    return { kosten, kader }
  })

await metDatabase(readSettings(process.env), console.error, async (db) => {
  const gemeente = await vindGemeente(db, undefined)
  const perioden = periodecodes.flatMap((code) => leesPeriode(code) ?? [])
  const [periode] = perioden
  if (!periode) throw new Error('no periods to compare')
  const bronnen = await haalCijfers(db, {
    gemeente,
    periode,
    perioden,
    splitsingen: ['totaal', 'deur', 'deur_aanmelding'],
  })
  const regels = vergelijk({
    ...bronnen,
    stand: await stand(db, gemeente),
    geld: await geld(db, gemeente),
  })
  await writeFile(join(import.meta.dirname, '../..', file), vergelijking(regels, aannames))
  console.log(`${file} is bijgewerkt.`)
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
