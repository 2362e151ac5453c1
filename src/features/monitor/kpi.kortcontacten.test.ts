// By hand, 2026-Q1: five meldingen at the kernteam, one at De Poort that does not count.
// Solved in five contacts (a call with the school is no contact with the resident), in six, and answered without any:
// within five 2 of 5, within ten 3 of 5. One was sent on: solved elsewhere 1 of 5. One is open and stays in the noemer.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beantwoord, doorverwijs, meet, meld, screen } from '../../../test/support/meten.ts'
import { ondersteun, ondersteunContact, rondAf } from '../../../test/support/steun.ts'

const app = await startApp()
const begin = '2026-01-05T09:00:00Z'
const fleur = { door: 'fleur', op: '2026-01-06T09:00:00Z' }
const kort = { instrumentele_adl: 'kortdurende_ondersteuning' } as const
const gescreend = async () => {
  const melding = await meld(app, 'fleur', begin)
  await screen(app, fleur, melding.meldingId, kort)
  return melding
}

const vijf = await ondersteun(app, fleur.op, await gescreend(), 5)
await ondersteunContact(app, vijf, false)
await rondAf(app, '2026-02-01T09:00:00Z', vijf)
await rondAf(app, '2026-02-01T09:00:00Z', await ondersteun(app, fleur.op, await gescreend(), 6))
await beantwoord(app, fleur, (await gescreend()).meldingId, { instrumentele_adl: 'direct_beantwoord' })
await doorverwijs(app, fleur, (await gescreend()).meldingId, 'instrumentele_adl')
await meld(app, 'fleur', begin)
await meld(app, 'kim', begin)

test('five, six, none, sent on and open', async () => {
  expect(await meet(app, 'kort.contacten', '2026-Q1')).toEqual({
    binnen_5: '2/5',
    binnen_10: '3/5',
    elders: '1/5',
    'binnen_5 deur: Sociaal Kernteam': '2/5',
    'binnen_10 deur: Sociaal Kernteam': '3/5',
    'elders deur: Sociaal Kernteam': '1/5',
    'binnen_5 team: Kernteam Zetten en Heteren': '2/5',
    'binnen_10 team: Kernteam Zetten en Heteren': '3/5',
    'elders team: Kernteam Zetten en Heteren': '1/5',
    'binnen_5 kern: onbekend': '2/5',
    'binnen_10 kern: onbekend': '3/5',
    'elders kern: onbekend': '1/5',
  })
})
