// The BRP is no way round a hidden address: of who is geheim here, or lives with who is, the front door is told no place and no street (access.md H4).

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]
const peter = { geslachtsnaam: 'Wit', geboortedatum: '21-9-1975' }
const zoek = (anders = {}) => fleur.post('/werk/contact/brp', { ...peter, ...anders })
/** What the page says, without the kernen there are to choose from. */
const gezegd = ({ html }: { html: string }) =>
  html
    .replaceAll(/<(option|template)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
let brpKeuze = ''
let m: Awaited<ReturnType<typeof maakMelding>>
beforeAll(async () => {
  const pagina = await zoek()
  expect(gezegd(pagina)).toContain('6671 BX ZETTEN')
  brpKeuze = keuzeVan(pagina)
  expect((await zoek({ brpKeuze })).waarde('straat')).toBe('Hoofdstraat')
  m = await maakMelding(app, noor, { ...peter, voornamen: 'Peter', voorvoegsel: 'de', bsn: '999904176' })
})

describe('of who lives with somebody who is geheim', () => {
  beforeAll(() => app.sql('update huishouden set is_geheim = true where id = $1', [m.huishoudenId]))

  test.each([{}, { bsn: '999904176' }])('the name comes back and no place: %o', async (hoe) => {
    const tekst = gezegd(await zoek(hoe))
    expect(tekst).toContain('Peter de Wit')
    expect(tekst).not.toMatch(/6671|ZETTEN/)
  })

  test('what is taken over has no address', async () => {
    const over = await zoek({ brpKeuze })
    expect(over.waarde('voornamen')).toBe('Peter')
    expect(['straat', 'huisnummer', 'postcode'].map((naam) => over.waarde(naam) ?? '')).toEqual(['', '', ''])
    expect(over.html).not.toMatch(/Hoofdstraat|6671BX/)
  })
})

test('who is geheim here goes to the special desk, also when the BRP does not say so', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [m.inwonerId])
  for (const hoe of [{}, { bsn: '999904176' }, { brpKeuze }]) {
    const pagina = await zoek(hoe)
    expect(gezegd(pagina)).not.toMatch(/6671|ZETTEN|Peter de Wit/)
    expect(pagina.waarde('straat') ?? '').toBe('')
    expect(gezegd(pagina)).toContain('bijzondere balie')
  }
})
