// One thing somebody tries who can send SQL as the application role, and what must come of it (access.md 2.9, AC-9).

import pg from 'pg'
import { idVan, lezer, lezersTeam, nu, uitgesloten } from '../rijenwereld.ts'

/** What must happen: refused with this SQLSTATE, or the last statement answers these rows; and no hidden word anywhere. */
export type Aanval = {
  readonly naam: string
  readonly sql: string
  readonly moet: string | readonly Readonly<Record<string, unknown>>[]
  /** What makes it succeed, where being a superuser does not: done and undone by the owner. */
  readonly breek?: { readonly weg: string; readonly terug: string }
}

/** Refused for want of rights. */
export const geenRecht = '42501'

/** A huishouden on which the reader holds nothing, and one of another gemeente. */
export const verborgen = idVan(7)
export const vanElders = idVan(8)

/** As a page reads; whoever sends SQL can set these too (0018). */
export const identiteit = `set local app.gemeente = '1'; set local app.medewerker = '${lezer}'; set local app.bereik = 'inzien';
  set local app.teams = '{${lezersTeam}}'; set local app.nu = '${nu}'; set local app.uitgesloten = '{${idVan(uitgesloten)}}'; set local app.huishouden = ''`

/** Words of rows that this reader never sees (rijenwereld.ts). */
const geheimWoord = /woord(3|4|5|6|7|8|10)\b/

/** What came of it, as `moet` says it; with a hidden word in rows, notices or errors, that first. */
export async function uitkomstVan(client: pg.Client, sql: string): Promise<string> {
  const gehoord: string[] = []
  const hoor = ({ message = '' }: { message?: string | undefined }) => void gehoord.push(message)
  client.on('notice', hoor)
  await client.query(`begin; ${identiteit}`)
  try {
    const antwoord = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[]
    const rijen = JSON.stringify((Array.isArray(antwoord) ? antwoord.at(-1) : antwoord)?.rows)
    return lek([rijen, ...gehoord]) ?? rijen
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    const { code, message, detail, hint } = error
    return lek([message, detail, hint, ...gehoord]) ?? code ?? message
  } finally {
    client.off('notice', hoor)
    await client.query('rollback')
  }
}

const lek = (teksten: readonly (string | undefined)[]): string | undefined => {
  const woord = teksten.flatMap((tekst) => geheimWoord.exec(tekst ?? '')?.[0] ?? [])[0]
  return woord && `leaked ${woord}`
}

/** As `uitkomstVan` answers what must happen. */
export const verwacht = ({ moet }: Aanval): string => (typeof moet === 'string' ? moet : JSON.stringify(moet))
