// The two forms of a line, and that every soort of the log has an activity it belongs to.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routes } from '../../routes.ts'
import { ldv } from './ldv.ts'
import type { Logregel } from './logregel.ts'
import { nen } from './nen.ts'
import { activiteitVan, verwerkingsactiviteiten } from './verwerkingsactiviteit.ts'

const regel: Logregel = {
  id: '019cad5a-1111-7222-8333-444455556666',
  op: '2026-03-02T08:00:00.123456Z',
  opHier: '2026-03-02T09:00:00.123456+01:00',
  verzoekId: '019cad5a-aaaa-7bbb-8ccc-ddddeeeeffff',
  soort: 'melding_ingezien',
  uitkomst: 'toegestaan',
  niveau: 'L3',
  regel: 'A2',
  doel: 'behandeling',
  medewerkerId: 'm',
  medewerker: 'Noor de Boer',
  rollen: 'consulent',
  organisatie: 'Gemeente Overbetuwe',
  inwonerId: 'i',
}
const o = {
  base: new URL('https://kt.example'),
  gemeenteId: 1,
  versieOp: (code: string, dag: string) => (code === 'melding' && dag === '2026-03-02' ? 4 : 1),
  pseudoniem: (id: string) => `p-${id}`,
}

test('a line of the Logboek Dataverwerkingen says what, of whom and for what, and never by whom', () => {
  const rij = ldv(regel, o)
  expect(rij).toEqual({
    trace_id: '019cad5aaaaa7bbb8cccddddeeeeffff',
    span_id: '8333444455556666',
    status: 'Ok',
    name: 'melding_ingezien',
    start_time: Date.parse('2026-03-02T08:00:00.123Z'),
    end_time: Date.parse('2026-03-02T08:00:00.123Z'),
    resource: 'keukentafel',
    'dpl.core.processing_activity_id': 'https://kt.example/werk/privacy/verwerkingsregister/melding-4',
    'dpl.core.data_subject_id': 'p-i',
    'dpl.core.data_subject_id_type': 'pseudoniem_hmac_sha256',
  })
  expect(JSON.stringify(rij)).not.toMatch(/Noor|consulent|"m"|Overbetuwe/)
})

test.each<[string, Partial<Logregel>]>([
  ['of nobody', { inwonerId: null }],
  ['refused: nothing was processed', { uitkomst: 'geweigerd', niveau: null }],
])('no such line of what is %s', (_, anders) => {
  expect(ldv({ ...regel, ...anders }, o)).toBeUndefined()
})

test.each([
  ['melding_ingezien', 'R', 'raadplegen'],
  ['inwoner_herkend', 'R', 'zoeken'],
  ['werkvoorraad_uitgevoerd', 'R', 'uitvoeren'],
  ['melding_geregistreerd', 'C', 'toevoegen'],
  ['document_verwijderd', 'D', 'verwijderen'],
  ['inwoner_samengevoegd', 'U', 'samenvoegen'],
  ['overdracht_aangeboden', 'U', 'overdragen'],
  ['plan_gewijzigd', 'U', 'wijzigen'],
])('%s is action %s of NEN 7513', (soort, code, actie) => {
  const rij = nen({ ...regel, soort }, o)
  expect([rij.event_action_code, rij.event_action]).toEqual([code, actie])
})

test('a refused look is in NEN 7513 too, as ended without it', () => {
  expect(nen({ ...regel, uitkomst: 'geweigerd', niveau: null }, o)).toMatchObject({
    event_outcome_indicator: '8',
    information_level: null,
    participant_object_id: 'p-i',
    user_name: 'Noor de Boer',
    autorisatie_protocol: 'A2',
  })
})

test('every gebeurtenis of the words and every inzage of the routes has an activity of its own', async () => {
  const woorden = await readFile(join(import.meta.dirname, '../../../docs/woordenlijst.md'), 'utf8')
  const acts = woorden.slice(
    woorden.indexOf('## Acts'),
    woorden.indexOf('## ', woorden.indexOf('## Acts') + 5),
  )
  const gebeurtenissen = [...acts.matchAll(/`([a-z]+_[a-z_]+)`/g)].map((m) => m[1] ?? '')
  const inzagen = routes.flatMap((r) => (r.recht !== 'openbaar' && r.inzage ? [r.inzage] : []))
  expect(gebeurtenissen.length).toBeGreaterThan(60)
  const los = [...gebeurtenissen, ...inzagen].filter(
    (soort) => !activiteitVan(soort).nouns.includes(soort.split('_')[0] ?? ''),
  )
  expect([...new Set(los)]).toEqual([])
})

test('no two activities share a place in the register', () => {
  expect(new Set(verwerkingsactiviteiten.map(({ code }) => code)).size).toBe(verwerkingsactiviteiten.length)
  const nouns = verwerkingsactiviteiten.flatMap((een) => een.nouns)
  expect(new Set(nouns).size).toBe(nouns.length)
})
