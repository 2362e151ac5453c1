// A published rapport as the tests of its readers need it: cells that are fixed.

import { kpis } from '../../src/features/monitor/monitor.sql.ts'
import type { TestApp } from './app.ts'
import type { Antwoord, Client, Velden } from './client.ts'

type Cel = {
  readonly deel: string
  readonly periode: string
  readonly waarde: number | null
  readonly kern?: string
  readonly verborgen?: string
}

/** Publishes these cells of one kpi as a rapport of a quarter; answers its id. */
export async function publiceer(
  app: TestApp,
  o: { readonly kpi: string; readonly periode: string; readonly cellen: readonly Cel[] },
): Promise<string> {
  const [rapport] = await app.sql<{ id: string }>(
    `insert into rapport (gemeente_id, id, soort, periode, uitgave, status, opgesteld_door_id, opgesteld_op, bewerkt_door_id, geteld_op)
      select 1, gen_random_uuid(), 'kwartaal', $1, 1, 'concept', m.id, $2, m.id, $2 from medewerker m where m.sub = 'mila' returning id`,
    [o.periode, app.klok.now()],
  )
  const id = rapport?.id ?? ''
  for (const cel of o.cellen)
    await app.sql(
      `insert into rapport_cel (gemeente_id, rapport_id, kpi, deel, periode, splitsing, groep, noemer, waarde, verborgen, voorlopig)
        values (1, $1, $2, $3, $4, $5, $6, 100, $7, $8, false)`,
      [
        id,
        o.kpi,
        cel.deel,
        cel.periode,
        cel.kern ? 'kern' : 'totaal',
        cel.kern ?? '',
        cel.waarde,
        cel.verborgen ?? null,
      ],
    )
  await app.sql(
    `insert into rapport_definitie (gemeente_id, rapport_id, kpi, definitie, versie) values (1, $1, $2, $3, '1')`,
    [id, o.kpi, JSON.stringify(kpis.find(({ code }) => code === o.kpi))],
  )
  for (const status of ['vastgesteld', 'gepubliceerd'])
    await app.sql(
      `update rapport set status = '${status}', ${status}_op = $2, ${status}_door_id = (select id from medewerker where sub = 'bram') where id = $1`,
      [id, app.klok.now()],
    )
  return id
}

/** One step of a rapport by its page: the version is what stands there now. */
export const stap = async (wie: Client, pad: string, naar: string, velden: Velden = {}): Promise<Antwoord> =>
  wie.post(`${pad}/${naar}`, { versie: (await wie.get(pad)).waarde('versie') ?? '', ...velden })
