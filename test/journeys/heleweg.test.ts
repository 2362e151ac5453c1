// The whole way with a mouse; every page that is passed is accessible and fits on a phone.

import { afterAll } from 'vitest'
import { bureaus, isGoed, openBrowser } from '../support/browser.ts'
import { startServer } from '../support/server.ts'
import { heleWeg } from './heleweg.ts'
import { muis } from './muis.ts'

const server = await startServer({ env: { DEMO_FACTOR: '0' } })
afterAll(() => server.opruimen())
const browser = await openBrowser()
heleWeg({ bij: bureaus(browser, server.base), hand: muis, kijk: isGoed, heeftScript: true })
