// (c) Pages of the work list and the dossier, against their own SQL sent by hand without row security plus an empty page.

import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { createApp } from '../src/app.ts'
import { sessieStarten } from '../src/features/medewerker/commands.ts'
import { setSession } from '../src/platform/session.ts'
import { routes } from '../src/routes.ts'
import { type Meting, meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'

type Vraag = { readonly text: string; readonly values: unknown[] }
export type Paginameting = Meting & { readonly vragen: number; readonly bytes: number; readonly gzip: number }

/** The queries that `work` sends, in order. */
async function vragenVan(work: () => Promise<unknown>): Promise<Vraag[]> {
  const gestuurd: Vraag[] = []
  const echt = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [eerste, tweede] = args as [string | { text: string; values?: unknown[] }, unknown]
    const text = typeof eerste === 'string' ? eerste : eerste.text
    const values = Array.isArray(tweede) ? tweede : typeof eerste === 'string' ? [] : (eerste.values ?? [])
    gestuurd.push({ text, values })
    return Reflect.apply(echt, this, args)
  } as typeof echt
  await work().finally(() => {
    pg.Client.prototype.query = echt
  })
  return gestuurd
}

const isLezen = ({ text }: Vraag) => /^\s*(select|with|\()/i.test(text)

export async function benchPaginas({ ctx, hand }: Omgeving): Promise<readonly Paginameting[]> {
  const app = createApp(ctx, routes)
  const sessie = await sessieStarten(ctx, { gemeenteId: 1, sub: 'noor', idToken: '' })
  if (!sessie) throw new Error('Noor does not work here today')
  const headers = { cookie: setSession(sessie).split(';')[0] ?? '' }
  const haal = async (pad: string) => {
    const antwoord = await app.fetch(new Request(new URL(pad, ctx.base), { headers }))
    return { status: antwoord.status, html: await antwoord.text() }
  }
  const leeg = '/werk/dossiers/01900000-0000-7000-8000-00000000ffff'
  const dossiers = await dossiersVan(hand)
  const metingen: Paginameting[] = []
  for (const [naam, pad] of [
    ['werkvoorraad van mij', '/werk?lijst=mij'],
    ['werkvoorraad van mijn team', '/werk?lijst=team'],
    ['dossier met weinig', `/werk/dossiers/${dossiers.klein}`],
    ['dossier met veel', `/werk/dossiers/${dossiers.groot}`],
  ] as const) {
    const { status, html } = await haal(pad)
    if (status !== 200) throw new Error(`${pad}: ${status}`)
    const vragen = await vragenVan(() => haal(pad))
    const lezen = vragen.filter(isLezen)
    const meting = await meet({
      naam: `(c) ${naam}`,
      keer: 60,
      ons: () => haal(pad),
      basis: async () => {
        for (const vraag of lezen) await hand.query(vraag)
        await haal(leeg)
      },
    })
    metingen.push({
      ...meting,
      vragen: vragen.length,
      bytes: Buffer.byteLength(html),
      gzip: gzipSync(html).length,
    })
  }
  return metingen
}

/** Of Noor's dossiers the one with the least and the one with the most in it. */
async function dossiersVan(hand: Omgeving['hand']): Promise<{ klein: string; groot: string }> {
  const { rows } = await hand.query<{ id: string }>(`
    select m.huishouden_id as id from autorisatie a
    join medewerker w on w.gemeente_id = a.gemeente_id and w.id = a.medewerker_id and w.sub = 'noor'
    join melding m on m.gemeente_id = a.gemeente_id and m.id = a.melding_id
    where a.gemeente_id = 1 and a.tot is null and m.huishouden_id is not null
    group by 1 order by (select count(*) from gebeurtenis g where g.gemeente_id = 1 and g.huishouden_id = m.huishouden_id), 1`)
  const [eerste, laatste] = [rows[0]?.id, rows.at(-1)?.id]
  if (!eerste || !laatste) throw new Error('Noor has no dossiers')
  return { klein: eerste, groot: laatste }
}
