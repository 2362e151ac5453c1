// The whole way without JavaScript: forms and links only.

import { afterAll } from 'vitest'
import { bureaus, openBrowser } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'
import { heleWeg } from './heleweg.ts'
import { muis } from './muis.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const browser = await openBrowser()
const bij = bureaus(browser, server.base, { javaScriptEnabled: false })
heleWeg({ bij, hand: muis, kijk: async () => {}, heeftScript: false })
