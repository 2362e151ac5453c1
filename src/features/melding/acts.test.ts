// Acts and statuses: every act in every status is possible or refused, and the whole table says so.

import { expect, test } from 'vitest'
import { stand } from '../../../test/support/stand.ts'
import { type Act, nietBehandelen, nietNu, possibleIn, statussen } from './melding.ts'

const acts = Object.keys(possibleIn) as Act[]

test('each act in each status', () => {
  const tabel = acts.map((act) => [act, ...statussen.map((status) => nietNu(act, status) ?? 'kan')])
  expect(tabel).toEqual([
    // act, ontvangen, gescreend, afgesloten, ingetrokken
    ['screenen', 'kan', 'al_gescreend', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['beantwoorden', 'nog_niet_gescreend', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['doorverwijzen', 'nog_niet_gescreend', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['intrekken', 'kan', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['heropenen', 'melding_is_open', 'melding_is_open', 'kan', 'kan'],
    ['toewijzen', 'kan', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['teruggeven', 'kan', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['contactVastleggen', 'kan', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['bevestigen', 'kan', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
    ['koppelen', 'kan', 'kan', 'melding_is_gesloten', 'melding_is_gesloten'],
  ])
})

test('the refusal follows the table possibleIn, and so does who has no file', () => {
  for (const act of acts) {
    for (const status of statussen) {
      const mag = (possibleIn[act] as readonly string[]).includes(status)
      expect(nietNu(act, status) === undefined).toBe(mag)
      expect(nietBehandelen(act, stand({ status }))).toBe(nietNu(act, status))
      const zonder = nietBehandelen(act, stand({ status, magBehandelen: false }))
      expect(zonder).toBe(mag ? 'niet_uw_melding' : nietNu(act, status))
    }
  }
})
