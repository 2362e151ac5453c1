// An overdracht of a melding with two vragen: both wetten on the card, the words once above the leefgebieden, and a way back to the package.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]

test('both wetten, the words once at the top, and from the melding back to the package', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, fleur, {
    leefgebieden: ['financien', 'instrumentele_adl'],
  })
  const velden = overdrachtVelden({ teamId: await teamId(app, 'Wmo') })
  const { naar: kaart } = await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, velden)
  expect((await fleur.get(kaart)).tekst).toContain('Wetten Wet gemeentelijke schuldhulpverlening en Wmo')
  await noor.post(`${kaart}/aanvaarding`, { verdeling: 'ik' })
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).html).toContain(`href="${kaart}"`)

  const gesprek = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  const pagina = await noor.get(gesprek.naar)
  expect(pagina.waarde('eigenPlan')).toBe('Ik wil zelf weer mijn huis bijhouden.')
  expect(pagina.waarde('verslag')).toContain('zag: De post ligt in stapels op tafel.')
  expect(pagina.waarde('verslag')).toContain('adviseert: Kijk samen naar hulp bij het huishouden.')
  for (const leefgebied of ['financien', 'instrumentele_adl'])
    expect(pagina.waarde(`${leefgebied}_wens`)).toBe('')
})

test('a melding that nobody handed over points to no package', async () => {
  const { meldingId } = await maakMelding(app, noor)
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).tekst).not.toContain('overgedragen. Lees')
})
