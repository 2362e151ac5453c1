// The whole way by keyboard alone: what has the focus is seen at every stop, and nothing needs a mouse.

import { afterAll } from 'vitest'
import { bureaus, openBrowser } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'
import { heleWeg } from './heleweg.ts'
import { toetsenbord } from './toetsenbord.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const browser = await openBrowser()
heleWeg({ bij: bureaus(browser, server.base), hand: toetsenbord, kijk: async () => {}, heeftScript: true })
