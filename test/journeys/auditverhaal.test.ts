// The audit's story with a mouse; every page that is passed is accessible and fits on a phone.

import { isGoed, openBrowser } from '../support/browser.ts'
import { neemNieuweOp } from '../support/huishouden.ts'
import { maakLopendPlan } from '../support/plan.ts'
import { openVenster } from '../support/venster.ts'
import { auditVerhaal } from './auditverhaal.ts'
import { muis } from './muis.ts'

const venster = await openVenster()
// A family that is known: mevrouw and her son, with a plan that Fleur leads.
const fleur = await venster.app.als('fleur')
const melding = { voornamen: 'Geertje', geslachtsnaam: 'Vonk' }
const { huishoudenId } = await maakLopendPlan(venster.app, fleur, { melding })
const zoon = { voornamen: 'Peter', geslachtsnaam: 'Vonk', geboortedatum: '5-6-1980' }
await neemNieuweOp(venster.app, fleur, { huishoudenId, ...zoon })

auditVerhaal({
  bij: venster.bureaus(await openBrowser()),
  hand: muis,
  kijk: isGoed,
  heeftScript: true,
  opDag: (dag) => venster.opDag(`${dag}T09:00:00Z`),
})
