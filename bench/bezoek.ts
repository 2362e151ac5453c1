// Somebody of the demo at a browser, for the benches that ask pages.

import { createApp } from '../src/app.ts'
import { sessieStarten } from '../src/features/medewerker/commands.ts'
import { setSession } from '../src/platform/session.ts'
import { routes } from '../src/routes.ts'
import type { Omgeving } from './omgeving.ts'

export type Haal = (pad: string) => Promise<{ readonly status: number; readonly html: string }>

/** Asks pages as this persona, without a server between. */
export async function bezoekAls({ ctx }: Omgeving, sub: string): Promise<Haal> {
  const app = createApp(ctx, routes)
  const sessie = await sessieStarten(ctx, { gemeenteId: 1, sub, idToken: '' })
  if (!sessie) throw new Error(`${sub} does not work here today`)
  const headers = { cookie: setSession(sessie).split(';')[0] ?? '' }
  return async (pad) => {
    const antwoord = await app.fetch(new Request(new URL(pad, ctx.base), { headers }))
    return { status: antwoord.status, html: await antwoord.text() }
  }
}

/** Of the dossiers of this persona those with the fewest gebeurtenissen first. */
export async function dossiersVan(hand: Omgeving['hand'], sub: string): Promise<readonly string[]> {
  const { rows } = await hand.query<{ id: string }>(
    `select m.huishouden_id as id from autorisatie a
    join medewerker w on w.gemeente_id = a.gemeente_id and w.id = a.medewerker_id and w.sub = $1
    join melding m on m.gemeente_id = a.gemeente_id and m.id = a.melding_id
    where a.gemeente_id = 1 and a.tot is null and m.huishouden_id is not null
    group by 1 order by (select count(*) from gebeurtenis g where g.gemeente_id = 1 and g.huishouden_id = m.huishouden_id), 1`,
    [sub],
  )
  return rows.map(({ id }) => id)
}
