// Rows on their way into the database: collected per table, written by COPY, parents before children.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Insertable } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { DB } from '../../src/platform/schema.d.ts'
import { kolommen } from './kolommen.ts'

export type Tabel = keyof typeof kolommen
export const tabellen = Object.keys(kolommen) as readonly Tabel[]
export type Rij<T extends Tabel> = Pick<
  Insertable<DB[T]>,
  (typeof kolommen)[T][number] & keyof Insertable<DB[T]>
>

export type Rijen = {
  zet<T extends Tabel>(tabel: T, rij: Rij<T>): void
  /** Writes what was collected since the last time. */
  schrijf(client: pg.Client): Promise<void>
  readonly aantal: number
}

export function rijenVan(gemeenteId: number): Rijen {
  const regels = new Map<Tabel, string[]>()
  let aantal = 0
  return {
    get aantal() {
      return aantal
    },
    zet(tabel, rij) {
      const waarden = rij as Readonly<Record<string, unknown>>
      let regel = `${gemeenteId}`
      for (const kolom of kolommen[tabel]) regel += `\t${alsTekst(waarden[kolom])}`
      const lijst = regels.get(tabel)
      if (lijst) lijst.push(`${regel}\n`)
      else regels.set(tabel, [`${regel}\n`])
      aantal += 1
    },
    async schrijf(client) {
      // What comes in while this is written waits for the next time.
      const nu = new Map(regels)
      regels.clear()
      for (const tabel of tabellen) {
        const lijst = nu.get(tabel)
        if (!lijst) continue
        const namen = ['gemeente_id', ...kolommen[tabel]].join(', ')
        await pipeline(
          Readable.from(stukken(lijst)),
          client.query(copyFrom(`copy ${tabel} (${namen}) from stdin`)),
        )
      }
    },
  }
}

/** Many rows at once, for a stream of small strings is slow. */
function* stukken(lijst: readonly string[]) {
  for (let at = 0; at < lijst.length; at += 2000) yield lijst.slice(at, at + 2000).join('')
}

/** A value in the text form of COPY. */
function alsTekst(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '\\N'
  if (typeof waarde === 'string') return /[\\\t\n\r]/.test(waarde) ? ontsnap(waarde) : waarde
  if (waarde instanceof Date) return waarde.toISOString()
  return String(waarde)
}

const tekens: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const ontsnap = (tekst: string) => tekst.replace(/[\\\t\n\r]/g, (teken) => tekens[teken] ?? teken)
