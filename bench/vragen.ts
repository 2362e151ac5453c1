// What a piece of work sends to the database, heard at the one place that all of it passes.

import { performance } from 'node:perf_hooks'
import pg from 'pg'

export type Vraag = { readonly text: string; readonly values: unknown[] }

/** Calls `hoor` for every query that `work` sends, with the answer that is to come and the moment it was sent. */
export async function afgeluisterd(
  work: () => Promise<unknown>,
  hoor: (vraag: Vraag, antwoord: unknown, verstuurd: number) => void,
): Promise<void> {
  const echt = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [eerste, tweede] = args as [string | { text: string; values?: unknown[] }, unknown]
    const text = typeof eerste === 'string' ? eerste : eerste.text
    const values = Array.isArray(tweede) ? tweede : typeof eerste === 'string' ? [] : (eerste.values ?? [])
    const verstuurd = performance.now()
    const antwoord: unknown = Reflect.apply(echt, this, args)
    hoor({ text, values }, antwoord, verstuurd)
    return antwoord
  } as typeof echt
  await work().finally(() => {
    pg.Client.prototype.query = echt
  })
}

/** The queries that `work` sends, in order. */
export async function vragenVan(work: () => Promise<unknown>): Promise<Vraag[]> {
  const gestuurd: Vraag[] = []
  await afgeluisterd(work, (vraag) => gestuurd.push(vraag))
  return gestuurd
}

export const isLezen = ({ text }: Vraag): boolean => /^\s*(select|with|\()/i.test(text)
