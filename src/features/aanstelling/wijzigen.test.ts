// Wijzigen: how somebody is called and reached; not one's own.

import { expect, test } from 'vitest'
import { dienstVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { wijzigen } from './wijzigen.ts'

const feiten = { ...feitenVan(), isOrganisatie: true }

test.each([
  ['another name', { naam: 'Noor Jansen' }, feiten, 'done'],
  ['a number', { telefoon: '0481' }, feiten, 'done'],
  ['nothing', {}, feiten, 'verandert_niets'],
  ['of oneself', { naam: 'Noor Jansen' }, { ...feiten, doorId: 'noor' }, 'eigen_aanstelling'],
  [
    'an organisatie that is not there',
    { organisatieId: 'x' },
    { ...feiten, isOrganisatie: false },
    'organisatie_onbekend',
  ],
])('%s', (_, anders, f, verwacht) => {
  const uitkomst = wijzigen({ ...dienstVan(), ...anders }, f)
  expect(woord(uitkomst)).toBe(verwacht)
  if (uitkomst.ok) expect(uitkomst.value).toEqual({ ...dienstVan(), ...anders })
})
