// Handing a traject over and taking it on, by keyboard alone and without JavaScript: the package stands with the work.

import { describe } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { maakMelding } from '../support/gesprek.ts'
import { startTraject, teamId } from '../support/traject.ts'
import { openVenster } from '../support/venster.ts'
import { muis } from './muis.ts'
import { aanvaard, draagOver, pakket, zoekVraag } from './overdragen.ts'
import { toetsenbord } from './toetsenbord.ts'
import { staatEr, staatErNiet, stappen } from './wandeling.ts'

const venster = await openVenster()
const { app } = venster
const browser = await openBrowser()

/** A traject of Fleur in the kernteam, by acts. */
async function trajectVanFleur(geslachtsnaam: string): Promise<string> {
  const fleur = await app.als('fleur')
  const { huishoudenId, inwonerId } = await maakMelding(app, fleur, {
    voornamen: 'Greet',
    geslachtsnaam,
  })
  const kernteam = await teamId(app, 'Kernteam Zetten en Heteren')
  return startTraject(fleur, huishoudenId, { inwonerId, teamId: kernteam })
}

describe.each([
  ['by keyboard alone', 'Vonk', toetsenbord, {}],
  ['without JavaScript', 'Smit', muis, { javaScriptEnabled: false }],
] as const)('%s', async (_, naam, hand, opties) => {
  const stap = stappen()
  const bij = venster.bureaus(browser, opties)
  const trajectId = await trajectVanFleur(naam)

  stap('Fleur hands the traject over to Wmo', async () => {
    const fleur = await bij('Fleur van Dam')
    await fleur.goto(`${venster.base}/werk/trajecten/${trajectId}`)
    await hand.ga(fleur, 'link', 'Overdragen aan een ander team')
    await draagOver(hand, fleur, {
      antwoordOp: '2-3-2026',
      vraagt: async () => {
        await hand.selecteer(fleur, 'Welke ondersteuning?', 'Onderzoek Wmo')
        await hand.selecteer(fleur, 'Onder welke wet?', 'Wmo')
      },
    })
    await staatEr(fleur, 'Antwoord van het team: 9 maart 2026')
  })

  stap('Noor takes it on, and the package stands with her traject', async () => {
    const noor = await bij('Noor de Boer')
    await zoekVraag(hand, noor)
    await aanvaard(hand, noor)
    for (const deel of Object.values(pakket)) await staatEr(noor, deel)
  })

  stap('Fleur sees that it was accepted, and by whom', async () => {
    const fleur = await bij('Fleur van Dam')
    await hand.ga(fleur, 'link', 'Overdrachten')
    await hand.ga(fleur, 'link', `Greet ${naam}`)
    await staatEr(fleur, 'Aanvaard')
    await staatEr(fleur, /Noor de Boer/)
    await staatErNiet(fleur, 'Traject afsluiten')
  })
})
