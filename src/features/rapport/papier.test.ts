// The paper of a rapport says what its page says, is PDF/UA, and tells what it is.

import { expect, test } from 'vitest'
import { gelezen, openPdf, plat, takken } from '../../../test/support/pdf/boom.ts'
import { gebreken } from '../../../test/support/pdf/gebreken.ts'
import { rapport } from '../../../test/support/pdf/rapport.ts'
import { maakPdf } from '../../platform/pdf/maken.ts'
import { barWords } from '../../ui/pictures/barwords.ts'
import { lineWords } from '../../ui/pictures/linewords.ts'
import { cijfersVan } from './cijfers.ts'
import { papier } from './papier.tsx'
import { perKern, trend } from './rapportbeeld.tsx'

const fouten: string[] = []
const gedrukt = async (document = papier(rapport(), 'Overbetuwe')) => {
  const uitkomst = await maakPdf(document, (fout) => fouten.push(fout))
  if (!uitkomst.ok) throw new Error(`${uitkomst.reason} ${fouten.join('\n')}`)
  return uitkomst.value
}
const bytes = await gedrukt()
const pdf = openPdf(bytes)
const tekst = gelezen(pdf).replaceAll(/\s+/g, ' ')
const plakken = (s: string) => s.replaceAll(/\s+/g, ' ')

test('it is PDF/UA: named, tagged, with words for every picture and headers for every table', () => {
  expect(gebreken(bytes)).toEqual([])
})

test('its pictures are heard as the sentences of the page', () => {
  const cijfers = cijfersVan(rapport())
  const alts = plat(takken(pdf)).flatMap(({ rol, alt }) => (rol === 'Figure' ? [alt] : []))
  for (const cijfer of cijfers) {
    const beeld = trend(cijfer)
    const isLijn = beeld.punten.filter(({ waarde }) => waarde !== null).length > 1
    // What is no line is said, not drawn.
    expect([alts.includes(lineWords(beeld)), tekst.includes(plakken(lineWords(beeld)))]).toEqual([
      isLijn,
      true,
    ])
  }
  const [uitstroom] = cijfers.filter(({ kpi }) => kpi.code === 'dichtbij.uitstroom')
  if (!uitstroom) throw new Error('no uitstroom')
  const data = perKern(rapport(), uitstroom)
  expect(alts).toContain(barWords({ ...data, staven: data.staven.filter(({ waarde }) => waarde !== null) }))
})

test('figures, streefwaarde, uitleg and what is hidden stand there as they were published', () => {
  for (const woorden of [
    'Kwartaalrapport 1e kwartaal 2019',
    'Gemeente Overbetuwe, gepubliceerd op 20 april 2019',
    'De wachtlijst werd korter.',
    'Cijfers met een streefwaarde: 1. Gehaald: 0. Niet gehaald: 1.',
    '50 % (voorlopig)',
    'Streefwaarde: ten hoogste 20 %',
    'In Andelst #1 was een team [tijdelijk] niet compleet.',
    'Over de streefwaarde besloot de raad, 6 november 2018, besluit 18.123',
    'te kleine kern',
    'te weinig gevallen',
  ])
    expect(tekst).toContain(plakken(woorden))
})

test.each([
  ['a concept', { status: 'concept', gepubliceerdOp: null }, 'Dit rapport is nog niet gepubliceerd.'],
  [
    'a correction',
    { uitgave: 2, wijziging: 'Driel telde dubbel.' },
    'Dit is uitgave 2. Wat is er veranderd: Driel telde dubbel.',
  ],
  ['one with a successor', { opvolgerId: 'x' }, 'Er is een nieuwere uitgave van dit rapport.'],
] as const)('%s says so before anything else', (_, anders, zin) => {
  const [eerste] = papier(rapport(anders), 'Overbetuwe').blokken
  expect(eerste).toMatchObject({ soort: 'kader', tekst: expect.stringContaining(zin) })
})

test('a published one without a successor says nothing of the kind, and one without figures is still whole', async () => {
  expect(papier(rapport(), 'Overbetuwe').blokken[0]).toMatchObject({ soort: 'inhoud' })
  const leeg = rapport({ cellen: [], definities: [], streefwaarden: [], duiding: [], inleiding: '' })
  expect(gebreken(await gedrukt(papier(leeg, 'Overbetuwe')))).toEqual([])
})
