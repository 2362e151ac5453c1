// A published rapport as the tests of its readers need it: cells that are fixed.

import { kpis } from '../../src/features/monitor/monitor.sql.ts'
import { rapportTellenForJob } from '../../src/features/rapport/tellen.commands.ts'
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

/** What the task of counting would do by itself: every rapport that waits for it. */
export async function telAf(app: TestApp): Promise<void> {
  const wachtend = await app.sql<{ id: string; opdrachtId: string }>(
    `select rapport_id as id, opdracht_id as "opdrachtId" from rapport_telling where af_op is null and mislukt_op is null`,
  )
  for (const een of wachtend) await rapportTellenForJob(app.ctx, { gemeenteId: 1, ...een })
}

/** Draws one up by the page, and has it counted. */
export async function stelOp(
  app: TestApp,
  wie: Client,
  periode: string,
  soort = 'kwartaal',
): Promise<Antwoord> {
  const antwoord = await wie.post('/werk/rapporten', { soort, periode })
  await telAf(app)
  return antwoord
}
