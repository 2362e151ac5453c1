// The whole way on a phone of 320 px: everything can be reached and pressed, nothing sticks out sideways.

import { afterAll } from 'vitest'
import { bureaus, openBrowser, pastOpSmal } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'
import { heleWeg } from './heleweg.ts'
import { muis } from './muis.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const browser = await openBrowser()
const bij = bureaus(browser, server.base, { viewport: { width: 320, height: 640 } })
heleWeg({ bij, hand: muis, kijk: pastOpSmal, heeftScript: true })
