// Every page a colleague of the demo can walk to: it opens, it is accessible, and it fits on a phone.

import { afterAll, expect, test } from 'vitest'
import { bureaus, isGoed, openBrowser } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'
import { ganger, pagina } from './rondgang.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const bij = bureaus(await openBrowser(), server.base)
const gezien = new Set<string>()

test.each(['Noor de Boer', 'Sam Peters', 'Fleur van Dam', 'Bram Willems', 'Ties Groen', 'Vera Kuipers'])(
  'every link of %s leads to a page that is right',
  async (naam) => {
    expect(await ganger(await bij(naam), { base: server.base, gezien, kijk: isGoed })).toEqual([])
  },
  120_000,
)

test('that is nearly every page there is', () => {
  expect(pagina.filter((pad) => gezien.has(pad)).length).toBeGreaterThan(60)
})
