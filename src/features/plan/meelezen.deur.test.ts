// Who reads along in the plan of a child: who has the gezag on that day, as it was looked up, and nobody by a relatie alone (access.md 2.6).

import { describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { doe, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

const gezag = (inwonerId: string, wieId: string, anders: Velden = {}): Velden => ({
  inwonerId,
  soort: 'ouder_met_gezag',
  wieId,
  van: '2-3-2026',
  bewijs: 'Gezagsregister bekeken op 2 maart 2026',
  ...anders,
})

async function leg(huishoudenId: string, velden: Velden): Promise<void> {
  const antwoord = await noor.post(`/werk/dossiers/${huishoudenId}/vertegenwoordiging`, velden)
  if (antwoord.status !== 303) throw new Error(`${antwoord.status}: ${antwoord.tekst.slice(0, 1500)}`)
}

describe('the plan of a child is read along', async () => {
  const plan = await maakPlan(app, noor)
  const { huishoudenId, inwonerId: moederId, planId, doelId } = plan
  const kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Tien', geboortedatum: '29-3-2015' })
  await doeInHuis(app, noor, 'relatie', {
    huishoudenId,
    velden: { wieId: moederId, soort: 'ouder', anderId: kind, dag: '2-3-2026' },
  })
  await app.sql('update doel set inwoner_id = $2 where id = $1', [doelId, kind])
  const [doel] = await app.sql<{ woorden: string }>('select woorden from doel where id = $1', [doelId])
  /** On this day; whoever sat there before has logged in anew. */
  const leest = async (dag = '2026-03-02') => {
    app.klok.zet(`${dag}T09:00:00Z`)
    const pagina = await (await app.als('noor')).get(`/werk/plannen/${planId}/voor/${moederId}`)
    app.klok.zet(maandag)
    return pagina.tekst.includes(doel?.woorden ?? '')
  }
  const nuVast = async () =>
    (
      await app.sql<{ id: string }>(
        'select id from vertegenwoordiging where inwoner_id = $1 and beeindigd_op is null',
        [kind],
      )
    )[0]?.id

  test('not by a parent of whom nobody looked up the gezag', async () => {
    expect(doel?.woorden).toBeTruthy()
    expect(await leest()).toBe(false)
  })

  test('by who has it, up to and including its last day', async () => {
    await leg(huishoudenId, gezag(kind, moederId, { totEnMet: '10-3-2026' }))
    const dagen = ['2026-03-01', '2026-03-02', '2026-03-10', '2026-03-11']
    const gelezen: boolean[] = []
    for (const dag of dagen) gelezen.push(await leest(dag))
    expect(gelezen).toEqual([false, true, true, false])
  })

  test('not any more when it ended', async () => {
    expect(await leest()).toBe(true)
    const einde = { reden: 'gezag_voorbij', toelichting: 'Beschikking van de rechter' }
    expect((await noor.post(`/werk/vertegenwoordigingen/${await nuVast()}/beeindiging`, einde)).status).toBe(
      303,
    )
    expect(await leest()).toBe(false)
  })

  test('not by a parent without it, and not by one the child must be safe from, whatever was shared before', async () => {
    await leg(huishoudenId, gezag(kind, moederId, { soort: 'ouder_zonder_gezag' }))
    expect(await leest()).toBe(false)
    await doe(app, noor, `/werk/plannen/${planId}/lezers`, { welk: doelId, inwonerIds: [moederId] })
    expect(await leest()).toBe(true)
    await noor.post(`/werk/vertegenwoordigingen/${await nuVast()}/beeindiging`, {
      reden: 'vergissing',
      toelichting: 'Zij heeft het wel',
    })
    await leg(huishoudenId, gezag(kind, moederId, { isAfgeschermd: 'ja', waaromAfgeschermd: 'Beschikking' }))
    expect(await leest()).toBe(false)
  })
})
