// AC-4: who may open which door stands in a committed file; a route or right that changes shows there (access.md 2.9).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routes } from '../src/routes.ts'
import { cijfer } from './support/cijfer.ts'
import { deurbestand, deurlijst } from './support/deurlijst.ts'

const gedrukt = readFileSync(join(import.meta.dirname, '..', deurbestand), 'utf8')

test('the committed list of doors is the one that stands (npm run deuren)', () => {
  expect(deurlijst(routes)).toBe(gedrukt)
  cijfer(`AC-4: ${routes.length} routes, each with the rollen that open it`)
})

test('a door that asks another right, or is gone, is seen', () => {
  const opener = routes.map((route) =>
    route.pad === '/werk/privacy/log' && route.recht !== 'openbaar'
      ? { ...route, recht: 'werkplek:openen' as const }
      : route,
  )
  expect(deurlijst(opener)).not.toBe(gedrukt)
  expect(deurlijst(routes.slice(1))).not.toBe(gedrukt)
})
