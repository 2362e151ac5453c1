// Whatever the acts record has a sentence, so that no line of a tijdlijn says a code.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inzichtZinnen, soortenOver, voorvalZin } from './teksten.ts'
import { hoofdsoorten, onderwerpen } from './tijdlijn.ts'

const root = join(import.meta.dirname, '../../..')
/** What is about nobody's household stands on no tijdlijn: how a team is staffed, who works here, who looked where, how long things are kept, what the council steers by, and who was asked what they thought. */
const vanNiemand =
  /^(formatie|inzet|verlof|opbouwproject|opbouwuren|medewerker|aanstelling|rol|rolvoorstel|logboek|controle|uitsluiting|toegang|verwerking|bewaartermijn|vernietigingslijst|vernietigingsstop|rapport|streefwaarde|duiding|raadsvraag|ervaring_steekproef|kwalitatief|activiteit|benchmark|kosten|budget|omzetplafond|bevolkingscijfer|kostenmaatregel)_|^vernietiging_herhaald$/
const zonderZin = (soorten: readonly string[]) =>
  soorten.filter((soort) => !(soort in voorvalZin) && !vanNiemand.test(soort))

test('every gebeurtenis of the woordenlijst has a sentence', () => {
  const lijst = readFileSync(join(root, 'docs/woordenlijst.md'), 'utf8')
  const acts = lijst.split('| noun | act |')[1]?.split('\n\n')[0] ?? ''
  const soorten = [...acts.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map((m) => m[1] ?? '')
  expect(soorten.length).toBeGreaterThan(50)
  expect(zonderZin(soorten)).toEqual([])
})

test('every soort that a command records has a sentence', () => {
  const features = join(root, 'src/features')
  const commands = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((pad) =>
    /commands\.ts$/.test(pad),
  )
  const soorten = commands.flatMap((pad) => {
    const tekst = readFileSync(join(features, pad), 'utf8')
    const genoemd = [...tekst.matchAll(/\bsoort:([^,\n}]*)/g)].flatMap((m) => [
      ...(m[1] ?? '').matchAll(/'([a-z]+(?:_[a-z]+)+)'/g),
    ])
    return genoemd.map((m) => m[1] ?? '')
  })
  expect(commands.length).toBeGreaterThan(10)
  expect(soorten).toContain('melding_geregistreerd')
  expect(soorten).toContain('melding_teruggegeven')
  expect(new Set(soorten).size).toBeGreaterThan(20)
  expect(zonderZin(soorten)).toEqual([])
})

test('each sentence is about one subject, and the subjects together hold them all', () => {
  expect(onderwerpen.flatMap(soortenOver).sort()).toEqual(Object.keys(voorvalZin).sort())
})

test('somebody with two grants is named once, with the widest; the widest stand first', () => {
  const inzicht = (wie: string, niveau: string) => ({ wie, niveau }) as never
  expect(
    inzichtZinnen([
      inzicht('Team Wmo', 'L2'),
      inzicht('Sam', 'L3'),
      inzicht('Noor', 'L3'),
      inzicht('Noor', 'L4'),
    ]),
  ).toEqual([
    'Noor: alles, ook wat heel persoonlijk is',
    'Sam: het hele dossier',
    'Team Wmo: de namen en het plan',
  ])
})

test('the main line of the tijdlijn is made of soorten that are recorded, each once', () => {
  expect(hoofdsoorten.filter((soort) => !(soort in voorvalZin))).toEqual([])
  expect(new Set(hoofdsoorten).size).toBe(hoofdsoorten.length)
})
