// Every form with room for a story keeps drafts, or says here why not: a field that takes over 2,000 characters as one text counts.

import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startApp } from './support/app.ts'
import { gesprekVelden } from './support/gesprek.ts'
import { maakLopendPlan } from './support/plan.ts'
import { startTraject, teamId } from './support/traject.ts'

// In a few lines, as people write.
const verhaal = Array(6).fill('a'.repeat(400)).join('\n')

/** `feature.schema` with the fields of it that take a story. */
async function verhaalvelden(): Promise<Map<string, readonly string[]>> {
  const gevonden = new Map<string, readonly string[]>()
  const src = join(import.meta.dirname, '../src/features')
  for await (const pad of glob('*/formulier.ts', { cwd: src })) {
    const feature = pad.split('/')[0] ?? ''
    const module: Record<string, unknown> = await import(join(src, pad))
    for (const [naam, waarde] of Object.entries(module)) {
      // What is answered by program is no form.
      if (!naam.endsWith('Schema')) continue
      // Some schemas depend on the day.
      const schema = typeof waarde === 'function' && naam.endsWith('Schema') ? waarde('2026-03-02') : waarde
      if (!(schema instanceof z.ZodObject)) continue
      const velden = Object.entries<z.ZodType>(schema.shape)
        .filter(([, veld]) => veld.safeParse(verhaal).data === verhaal)
        .map(([veld]) => veld)
      if (velden.length > 0) gevonden.set(`${feature}.${naam}`, velden)
    }
  }
  return gevonden
}

const app = await startApp()
let noor = await app.als('noor')
const adres: Record<string, string> = {}
beforeAll(async () => {
  const plan = await maakLopendPlan(app, noor)
  const { planId, huishoudenId, meldingId } = plan
  const gesprek = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ planId }))
  await noor.post(`/werk/plannen/${planId}/overleggen`, {
    ...{ soort: 'mdo', datum: '2-3-2026', tijd: '9:30', plaats: 'Elst', vraag: 'Wie doet wat?' },
    ...{ agenda: 'Wie leidt?', inwoner: 'akkoord', oco: 'wil_niet' },
  })
  // What was said is written down once it took place.
  app.klok.zet('2026-03-02T09:00:00Z')
  noor = await app.als('noor')
  const contact = await noor.post('/werk/contact', { waarover: 'Bakker belde', kanaal: 'telefoon' })
  expect(contact.status).toBe(303)
  const een = async (query: string) => (await app.sql<{ id: string }>(query))[0]?.id ?? ''
  Object.assign(adres, { planId, huishoudenId, meldingId })
  adres.gesprekId = gesprek.naar.split('/').at(-1) ?? ''
  adres.overlegId = await een('select id from overleg')
  adres.contactId = await een('select id from contact where melding_id is null')
  adres.regieId = await een(`select id from regie where laag = 'proces'`)
  adres.trajectId = await startTraject(noor, huishoudenId, {
    inwonerId: plan.inwonerId,
    teamId: await teamId(app, 'Wmo'),
  })
})

/** Where a form stands, or why it keeps no draft. */
const FORMULIEREN: Readonly<Record<string, { readonly pagina: string } | { readonly reden: string }>> = {
  'dossier.contactSchema': { pagina: '/werk/dossiers/:huishoudenId' },
  'eigenplan.eigenPlanSchema': { pagina: '/werk/meldingen/:meldingId/eigen-plan' },
  'gesprek.verslagSchema': { pagina: '/werk/gesprekken/:gesprekId' },
  'overdracht.aanbodSchema': { pagina: '/werk/trajecten/:trajectId/overdracht' },
  'overleg.planSchema': { pagina: '/werk/plannen/:planId/overleggen/nieuw' },
  'overleg.houdSchema': { pagina: '/werk/overleggen/:overlegId' },
  'plan.woordenSchema': { pagina: '/werk/plannen/:planId/woorden' },
  'plan.aanvulSchema': { pagina: '/werk/plannen/:planId/aanvulling' },
  'plan.evaluatieSchema': { pagina: '/werk/plannen/:planId/evaluaties' },
  'regie.overdraagSchema': { pagina: '/werk/regie/:regieId/overdracht' },
  'traject.contactSchema': { pagina: '/werk/trajecten/:trajectId' },
  'traject.afsluitSchema': { pagina: '/werk/trajecten/:trajectId' },
  'toegang.meldingSchema': { pagina: '/werk/contact/:contactId/melding' },
  'rapport.inleidingSchema': {
    reden: 'A few sentences; when somebody else was first, the answer shows both texts.',
  },
  'toegang.contactSchema': {
    reden: 'At the front desk the next caller would meet the words of the last one.',
  },
}

test('every form with room for a story is in this table', async () => {
  expect([...(await verhaalvelden()).keys()].toSorted()).toEqual(Object.keys(FORMULIEREN).toSorted())
})

const metPagina = Object.entries(FORMULIEREN).flatMap(([naam, f]) =>
  'pagina' in f ? [[naam, f.pagina] as const] : [],
)

test.each(metPagina)('%s keeps drafts at %s', async (naam, pagina) => {
  const velden = (await verhaalvelden()).get(naam) ?? []
  const { html } = await noor.get(pagina.replaceAll(/:(\w+)/g, (_, wat: string) => adres[wat] ?? ''))
  const formulieren = html.split('<form').map((f) => f.split('</form>')[0] ?? '')
  for (const veld of velden) {
    const waar = formulieren.filter((f) => f.includes(`<textarea`) && f.includes(`name="${veld}"`))
    expect(waar.length, veld).toBeGreaterThan(0)
    for (const f of waar) expect(f, veld).toContain('data-concept="/werk/concepten"')
  }
})
