// Who may stand in for whom, when: a table of given and outcome.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { type Invoer, stopWeigering, type Waargenomen, waarnemen } from './waarnemen.ts'

const noor = collega('noor')
const bram = collega('bram', { rollen: ['teammanager'] })
const ver = collega('ver', { rollen: ['teammanager'], teams: ['elders'] })
const regie: Waargenomen = {
  id: 'r',
  laag: 'proces',
  status: 'aanvaard',
  medewerkerId: 'noor',
  aangebodenDoorId: 'noor',
  waarnemingen: [{ van: '2026-05-01', tot: '2026-05-08' }],
}
const sam = { id: 'sam', kanLeiden: true, isWeg: false }
const teamsVan = (id: string | null) => (id === 'noor' ? ['wmo'] : ['verder'])
const goed: Invoer = { waarnemer: sam, van: '2026-03-09', tot: '2026-03-20' }

test.each([
  ['a fortnight, by who leads', [regie], goed, noor, undefined],
  ['from today for one day', [regie], { ...goed, van: '2026-03-02', tot: '2026-03-02' }, noor, undefined],
  ['half a year to the day', [regie], { ...goed, van: '2026-05-09', tot: '2026-11-09' }, noor, undefined],
  ['the teammanager, when she is ill', [regie], goed, bram, undefined],
  ['the manager of another team', [regie], goed, ver, 'niet_uw_regie'],
  ['a colleague', [regie], goed, collega('fleur'), 'niet_uw_regie'],
  [
    'one of two is of somebody else',
    [regie, { ...regie, medewerkerId: 'fleur' }],
    goed,
    noor,
    'niet_uw_regie',
  ],
  [
    'one of two is led from another team',
    [regie, { ...regie, medewerkerId: 'els' }],
    goed,
    bram,
    'niet_uw_regie',
  ],
  ['no regie ticked', [], goed, noor, 'niets_gekozen'],
  ['it ended meanwhile', [{ ...regie, status: 'overgedragen' }], goed, noor, 'verkeerde_status'],
  ['nobody chosen', [regie], { ...goed, waarnemer: undefined }, noor, 'waarnemer_ontbreekt'],
  ['for herself', [regie], { ...goed, waarnemer: { ...sam, id: 'noor' } }, noor, 'waarnemer_leidt_zelf'],
  ['a volunteer', [regie], { ...goed, waarnemer: { ...sam, kanLeiden: false } }, noor, 'waarnemer_kan_niet'],
  ['who is away too', [regie], { ...goed, waarnemer: { ...sam, isWeg: true } }, noor, 'waarnemer_is_weg'],
  ['no first day', [regie], { ...goed, van: undefined }, noor, 'datum_ontbreekt'],
  ['no last day', [regie], { ...goed, tot: undefined }, noor, 'datum_ontbreekt'],
  ['from yesterday', [regie], { ...goed, van: '2026-03-01' }, noor, 'datum_voorbij'],
  ['ends before it begins', [regie], { ...goed, tot: '2026-03-08' }, noor, 'einde_voor_begin'],
  ['longer than half a year', [regie], { ...goed, van: '2026-05-09', tot: '2026-11-10' }, noor, 'te_lang'],
  ['shares one day with another', [regie], { ...goed, tot: '2026-05-01' }, noor, 'al_waargenomen'],
] as const)('%s', (_, regies, invoer, door, reason) => {
  const outcome = waarnemen(regies, invoer, { vandaag: '2026-03-02', door, teamsVan })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

test.each([
  ['who stands in', collega('sam', { teams: ['jeugd'] }), 'ziek', undefined],
  ['who leads', noor, 'eerder terug', undefined],
  ['the teammanager', bram, 'eerder terug', undefined],
  ['a colleague', collega('fleur'), 'zomaar', 'niet_uw_regie'],
  ['without a reason', noor, ' ', 'reden_ontbreekt'],
] as const)('is stopped by %s', (_, door, reden, reason) => {
  expect(stopWeigering({ waarnemerId: 'sam', regisseurId: 'noor', teamIds: ['wmo'] }, door, reden)).toBe(
    reason,
  )
})
