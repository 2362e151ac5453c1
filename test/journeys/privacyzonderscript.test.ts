// The same Monday of the privacy officer without JavaScript: forms and links only, and nothing sticks out on a phone.

import { openBrowser, pastOpSmal } from '../support/browser.ts'
import { openVenster } from '../support/venster.ts'
import { muis } from './muis.ts'
import { breekGrant, privacyStand } from './privacystand.ts'
import { privacyVerhaal } from './privacyverhaal.ts'

const venster = await openVenster()
await privacyStand(venster.app)
await venster.opDag('2026-03-09T08:00:00Z')

privacyVerhaal({
  bij: venster.bureaus(await openBrowser(), { javaScriptEnabled: false }),
  hand: muis,
  kijk: pastOpSmal,
  breek: () => breekGrant(venster.app),
})
