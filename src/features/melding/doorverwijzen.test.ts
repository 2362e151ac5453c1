// Referring on: where to, and what counts as the uitkomst then.

import { expect, test } from 'vitest'
import { stand, vraag } from '../../../test/support/stand.ts'
import { bestemmingen, doorverwijzen } from './doorverwijzen.ts'

const gescreend = stand({ status: 'gescreend', vragen: [vraag('a'), vraag('b', { uitkomst: 'maatwerk' })] })

test.each([
  ['the vraag ended before', gescreend, 'b', 'vraag_is_al_klaar'],
  ['the vraag belongs to another melding', gescreend, 'z', 'vraag_is_al_klaar'],
  ['it is not screened yet', stand(), 'a', 'nog_niet_gescreend'],
  ['it is closed', stand({ status: 'afgesloten' }), 'a', 'melding_is_gesloten'],
  [
    'a traject still answers it',
    stand({ status: 'gescreend', vragen: [vraag('a', { looptTraject: true })] }),
    'a',
    'traject_loopt',
  ],
])('is refused when %s', (_, m, vraagId, reden) => {
  expect(doorverwijzen(m, vraagId, 'huisarts')).toEqual({ ok: false, reason: reden })
})

test('each destination has its uitkomst', () => {
  const tabel = bestemmingen.map((naar) => {
    const besluit = doorverwijzen(gescreend, 'a', naar)
    return [naar, besluit.ok && besluit.value.aflopen[0]?.uitkomst, besluit.ok && besluit.value.sluit]
  })
  expect(tabel).toEqual([
    ['huisarts', 'wlz_zvw', true],
    ['wlz', 'wlz_zvw', true],
    ['werk_en_inkomen', 'algemeen_collectief', true],
    ['algemene_voorziening', 'algemeen_collectief', true],
    ['andere_gemeente', 'direct_beantwoord', true],
    ['anders', 'direct_beantwoord', true],
  ])
})
