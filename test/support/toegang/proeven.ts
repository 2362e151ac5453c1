// What everybody who could ask sees of a table, and whether a row of another gemeente can be written: the probes that a weaker policy must change.

import type pg from 'pg'
import {
  ander,
  elders,
  idVan,
  type Kolommen,
  lezer,
  lezersTeam,
  nu,
  rijVan,
  uitgesloten,
} from './rijenwereld.ts'

type Instellingen = Readonly<Record<string, string>>

const lezend: Instellingen = {
  gemeente: '1',
  medewerker: lezer,
  bereik: 'inzien',
  teams: `{${lezersTeam}}`,
  nu,
  uitgesloten: `{${idVan(uitgesloten)}}`,
  huishouden: '',
}
/** As an act asks: in the gemeente, in another, in none. */
const handelend: readonly Instellingen[] = ['1', '2', ''].map((gemeente) => ({
  ...lezend,
  bereik: '',
  gemeente,
}))
/** The reader at their work list, and others there. */
const lezers: readonly Instellingen[] = [
  lezend,
  { ...lezend, teams: '{}' },
  { ...lezend, medewerker: ander, teams: '{}', uitgesloten: '{}' },
  { ...lezend, medewerker: '', teams: '' },
  { ...lezend, gemeente: '2' },
  { ...lezend, bereik: '', medewerker: ander },
]
/** With a dossier asked for, that opens when the reader holds a grant there: of the reader, of others, of before, of later, of family, of nobody. */
const open: readonly Instellingen[] = [1, 3, 4, 5, 6, 7, 10].map((k) => ({ ...lezend, huishouden: idVan(k) }))

const zet = ({ huishouden = '', ...wat }: Instellingen): string =>
  [
    ...Object.entries(wat).map(([naam, waarde]) => `set local app.${naam} = '${waarde}'`),
    `set local app.huishouden = ''`,
    // As a page does (src/platform/db.ts).
    ...(huishouden
      ? [
          `select set_config('app.huishouden', '${huishouden}', true) as s where heeft_autorisatie_in('${huishouden}')`,
        ]
      : []),
  ].join('; ')

const gezien = (tabel: string): string =>
  tabel === 'gemeente'
    ? `select string_agg(id::text, ',') as s from gemeente; update gemeente set herinnering_dagen = herinnering_dagen returning id as s`
    : `select md5(string_agg(t::text, ',' order by t::text)) as s from ${tabel} t`

/** As the application role, in the transaction of the mutant; what is written is taken back. */
export async function indruk(
  client: pg.Client,
  o: { tabel: string; kolommen: Kolommen; isOpen: boolean; isSchrijvend: boolean },
): Promise<string> {
  const wie = o.isSchrijvend ? handelend : [...handelend, ...lezers, ...(o.isOpen ? open : [])]
  const vragen = wie.map((wat) => `${zet(wat)}; ${gezien(o.tabel)}`)
  const antwoord = (await client.query(vragen.join('; '))) as unknown as pg.QueryResult[]
  const ziet = antwoord.filter(({ command }) => command !== 'SET').map(({ rows }) => rows.map(({ s }) => s))
  return JSON.stringify([ziet, o.isSchrijvend ? await schrijf(client, o.tabel, o.kolommen) : ''])
}

/** A row of another gemeente; what came of it. */
async function schrijf(client: pg.Client, tabel: string, kolommen: Kolommen): Promise<string> {
  const rij = { ...rijVan(kolommen, 99), gemeente_id: 2 }
  const namen = kolommen.map(({ naam }) => naam).join(', ')
  await client.query(`${zet({ ...lezend, bereik: '', medewerker: '' })}; savepoint schrijven`)
  try {
    await client.query(
      `insert into ${tabel} (${namen}) select ${namen} from jsonb_populate_record(null::${tabel}, $1)`,
      [JSON.stringify(rij)],
    )
    return 'written'
  } catch (error) {
    await client.query('rollback to savepoint schrijven')
    return (error as pg.DatabaseError).code ?? String(error)
  }
}

/** Of which huishoudens the reader sees the rows of this table. */
export async function huishoudensVan(client: pg.Client, tabel: string): Promise<number[]> {
  await client.query(zet(lezend))
  const { rows } = await client.query(
    `select distinct right(id::text, 12)::int as k from ${tabel} where substr(id::text, 21, 3) = '000' order by 1`,
  )
  return rows.map(({ k }) => k as number).filter((k) => k !== elders)
}
