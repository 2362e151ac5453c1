// Blijven: until the last day is over, all that would end by leaving goes on as it was.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { blijven } from './blijven.ts'
import { uitDienstNemen } from './uitdienstnemen.ts'

test.each([
  ['who leaves', feitenVan([], { tot: '2026-03-31' }), 'done'],
  ['on the last day', feitenVan([], { tot: '2026-03-02' }), 'done'],
  ['who would begin later', feitenVan([], { van: '2026-05-01', tot: '2026-04-30' }), 'done'],
  ['a day later', feitenVan([], { tot: '2026-03-01' }), 'dag_is_voorbij'],
  ['who stays', feitenVan(), 'gaat_niet_uit_dienst'],
  ['oneself', feitenVan([], { tot: '2026-03-31' }, { doorId: 'noor' }), 'eigen_aanstelling'],
])('%s', (_, feiten, verwacht) => {
  expect(woord(blijven({ ...feiten, andereBewaarders: [] }))).toBe(verwacht)
})

test('leaving and staying after all leaves everything as it was', () => {
  const alles = [
    aanstellingVan(),
    aanstellingVan({ soort: 'team', wat: 't', tot: '2026-12-31' }),
    aanstellingVan({ soort: 'team', wat: 'u', van: '2026-06-01' }),
  ]
  const weg = uitDienstNemen('2026-04-01', feitenVan(alles))
  if (!weg.ok) throw new Error(weg.reason)
  const terug = blijven({
    ...feitenVan(weg.value.eindigt, { tot: weg.value.dienst.tot }),
    andereBewaarders: [],
  })
  expect(terug.ok && terug.value).toEqual({ dienst: feitenVan().dienst, eindigt: alles })
})

test('a keeper of addresses whose place was given to another does not stay as one', () => {
  const bewaart = aanstellingVan({ wat: 'interventieteam', tot: '2026-03-31', einde: 'uit_dienst' })
  const bij = (n: number) =>
    woord(
      blijven({
        ...feitenVan([bewaart], { tot: '2026-03-31' }),
        andereBewaarders: Array.from({ length: n }, () => ({ van: '2026-04-01' as const, tot: null })),
      }),
    )
  expect([bij(4), bij(5)]).toEqual(['done', 'te_veel_bewaarders'])
})
