// A document becomes PDF/UA-1: tagged, named, read in the order it was written; what its text holds is never markup.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as mupdf from 'mupdf'
import { describe, expect, test } from 'vitest'
import {
  gelezen,
  kinderen,
  openPdf,
  type Pdf,
  plat,
  takken,
  tekening,
  wortel,
} from '../../../test/support/pdf/boom.ts'
import { gebreken } from '../../../test/support/pdf/gebreken.ts'
import { bars } from '../../ui/pictures/bars.tsx'
import { pictureBlok } from '../../ui/pictures/paper.ts'
import type { Blok, PdfDocument } from './document.ts'
import { maakPdf, pdfMaker } from './maken.ts'

const beeld = bars({ naam: 'Maatwerk', staven: [{ naam: 'Elst & <Zetten>', waarde: 5, tekst: '5 %' }] })
const tabel: Blok = {
  soort: 'tabel',
  titel: 'Per kern',
  kolommen: [{ naam: 'Kern' }, { naam: 'Cijfer', isGetal: true }],
  rijen: [
    ['Elst', '5 %'],
    ['Driel', '0-4'],
  ],
}
const document = (blokken: readonly Blok[] = []): PdfDocument => ({
  titel: 'Kwartaalrapport 1e kwartaal 2019',
  ondertitel: 'Gemeente Overbetuwe, gepubliceerd op 20 april 2019',
  afzender: 'Gemeente Overbetuwe',
  dag: '2019-04-20',
  blokken: [
    { soort: 'inhoud', titel: 'Inhoud' },
    { soort: 'kop', niveau: 1, tekst: 'Eerste hoofdstuk' },
    { soort: 'alinea', tekst: 'Eerste regel.\nTweede regel.\n\nEen nieuwe alinea.' },
    { soort: 'kop', niveau: 2, tekst: 'Een cijfer' },
    pictureBlok(beeld),
    tabel,
    { soort: 'kader', tekst: 'Let hierop.' },
    { soort: 'lijst', punten: ['Het ene', 'Het andere'] },
    ...blokken,
  ],
})

const fouten: string[] = []
async function gemaakt(doc: PdfDocument): Promise<Uint8Array> {
  const uitkomst = await maakPdf(doc, (fout) => fouten.push(fout))
  if (!uitkomst.ok) throw new Error(`${uitkomst.reason}: ${fouten.join('\n')}`)
  return uitkomst.value
}
const goed = await gemaakt(document())

test('it has everything that PDF/UA-1 asks for', () => {
  expect(gebreken(goed)).toEqual([])
})

test('what is heard comes in the order it was written, and header and footer are not heard', () => {
  const tekst = gelezen(openPdf(goed)).replaceAll('\n', ' ')
  const volgorde = [
    'Kwartaalrapport',
    'gepubliceerd op',
    'Inhoud',
    'Eerste regel.',
    'Tweede regel.',
    'Een nieuwe alinea.',
  ]
  const dan = [
    beeld.zegt,
    'Per kern',
    'Kern',
    'Cijfer',
    'Elst',
    '5 %',
    'Driel',
    '0-4',
    'Let hierop.',
    'Het ene',
    'Het andere',
  ]
  let vanaf = 0
  for (const woorden of [...volgorde, ...dan]) {
    const plek = tekst.indexOf(woorden, vanaf)
    expect(plek, woorden).toBeGreaterThanOrEqual(vanaf)
    vanaf = plek + woorden.length
  }
})

test('header and footer are not heard', () => {
  const pdf = openPdf(goed)
  for (let nr = 0; nr < pdf.countPages(); nr++)
    expect(tekening(pdf, nr)).toMatch(/\/Artifact\s*<<[^>]*\/Pagination/)
})

test('a picture is heard as the sentence of the page, and a table by its headers', () => {
  const alle = plat(takken(openPdf(goed)))
  expect(alle.filter(({ rol }) => rol === 'Figure').map(({ alt }) => alt)).toEqual([beeld.zegt])
  expect(alle.filter(({ rol }) => rol === 'TH').map(({ scope }) => scope)).toEqual(['Column', 'Column'])
  expect(alle.filter(({ rol }) => /^H\d$/.test(rol)).map(({ rol }) => rol)).toEqual(['H1', 'H1', 'H2'])
})

test('the same document gives the same bytes', async () => {
  const opnieuw = await pdfMaker()(document(), () => undefined)
  expect(opnieuw.ok && Buffer.from(opnieuw.value).equals(Buffer.from(goed))).toBe(true)
})

describe('text is text', () => {
  const lastig = [
    '#panic("x") ] } $ @kop `code` *vet* _schuin_ <label> \\ // /* -- ~ = - + 1. "aanhaling"',
    '#include "/etc/passwd"',
    '‮omgekeerd‬ é ﷺ 你好 👩‍👩‍👧 \u0000\u0007 einde Łódź ğş ạ',
    'ㅤ\u2028regel\u2029alinea',
  ]
  test.each(lastig)('%j', async (tekst) => {
    const naam = tekst.slice(0, 60)
    const pdf = await gemaakt({
      ...document([
        { soort: 'kop', niveau: 2, tekst },
        { soort: 'alinea', tekst },
        { soort: 'lijst', punten: [tekst, ''] },
        { ...tabel, titel: tekst, kolommen: [{ naam: tekst }, { naam: tekst }], rijen: [[tekst, tekst]] },
        pictureBlok(bars({ naam, staven: [{ naam, waarde: 1, tekst: naam }] })),
      ]),
      titel: tekst,
      ondertitel: tekst,
      afzender: tekst,
    })
    expect(gebreken(pdf)).toEqual([])
    if (tekst.startsWith('#'))
      expect(gelezen(openPdf(pdf)).replaceAll('\n', ' ')).toContain(tekst.slice(0, 12))
  })

  test('ten thousand letters without a space stay on the page', async () => {
    const pdf = openPdf(
      await gemaakt(
        document([
          { soort: 'alinea', tekst: 'a'.repeat(10_000) },
          { ...tabel, rijen: [['b'.repeat(500), '1']] },
        ]),
      ),
    )
    const letters = gelezen(pdf).replaceAll(/[^ab]/g, '')
    expect(letters.length).toBeGreaterThanOrEqual(10_500)
    for (let nr = 0; nr < pdf.countPages(); nr++) {
      const blokken = JSON.parse(pdf.loadPage(nr).toStructuredText('').asJSON()).blocks as {
        bbox: { x: number; w: number }
      }[]
      for (const { bbox } of blokken) expect(bbox.x + bbox.w).toBeLessThan(596 - 40)
    }
  })
})

/** The same file with one thing taken away. */
function zonder(bederf: (pdf: Pdf) => void): Uint8Array {
  const pdf = openPdf(goed)
  bederf(pdf)
  return pdf.saveToBuffer('').asUint8Array().slice()
}
const zoek = (pdf: Pdf, rol: string) => {
  const alle = (ding: mupdf.PDFObject): mupdf.PDFObject[] =>
    kinderen(ding).flatMap((kind) => [kind, ...alle(kind)])
  const gevonden = alle(wortel(pdf).get('StructTreeRoot')).find((ding) => ding.get('S').asName() === rol)
  if (!gevonden) throw new Error(`no ${rol}`)
  return gevonden
}

describe('the check finds what is taken away', () => {
  const gevallen: readonly [string, (pdf: Pdf) => void, string][] = [
    ['the language', (pdf) => wortel(pdf).delete('Lang'), 'no language, or another one'],
    [
      'the language, for another',
      (pdf) => wortel(pdf).put('Lang', pdf.newString('en')),
      'no language, or another one',
    ],
    ['the metadata', (pdf) => wortel(pdf).delete('Metadata'), 'no title'],
    ['the title in the window', (pdf) => wortel(pdf).delete('ViewerPreferences'), 'its title is not shown'],
    ['the mark', (pdf) => wortel(pdf).delete('MarkInfo'), 'does not say that it is tagged'],
    ['the tags', (pdf) => wortel(pdf).delete('StructTreeRoot'), 'no tags'],
    ['the bookmarks', (pdf) => wortel(pdf).delete('Outlines'), 'no bookmarks'],
    ['the words of a picture', (pdf) => zoek(pdf, 'Figure').delete('Alt'), 'a picture without words'],
    ['a header', (pdf) => zoek(pdf, 'TH').put('S', pdf.newName('TD')), 'a table without headers'],
    ['a scope', (pdf) => zoek(pdf, 'TH').delete('A'), 'a header without its scope'],
    [
      'a level',
      (pdf) => zoek(pdf, 'H2').put('S', pdf.newName('H3')),
      'a heading of level 3 after one of level 1',
    ],
    [
      'the order',
      (pdf) => {
        const top = wortel(pdf).get('StructTreeRoot', 'K', 0).get('K')
        const laatste = top.get(top.length - 1)
        top.delete(top.length - 1)
        top.put(0, laatste)
      },
      'is read in another order than it was written',
    ],
    [
      'the tag of a shape',
      (pdf) => {
        const los = `${tekening(pdf, 0)}\n0 0 10 10 re f\n`
        pdf.findPage(0).put('Contents', pdf.addStream(los, pdf.newDictionary()))
      },
      'page 1 draws outside the tags',
    ],
  ]
  test.each(gevallen)('%s', (_, bederf, gebrek) => {
    expect(gebreken(zonder(bederf))).toContain(gebrek)
  })

  test('and nothing when nothing is', () => {
    expect(gebreken(zonder(() => undefined))).toEqual([])
  })
})

describe('a process that does not do its work', () => {
  const met = async (script: string, o: { tijd?: number; rij?: number } = {}) => {
    const map = await mkdtemp(join(tmpdir(), 'keukentafel-pdf-'))
    const proces = join(map, 'proces.mjs')
    await writeFile(proces, script)
    return { maak: pdfMaker({ proces, ...o }), weg: () => rm(map, { recursive: true }) }
  }
  const nietGelogd = () => undefined

  test('is ended when its time is over', async () => {
    const { maak, weg } = await met('for (;;);', { tijd: 300 })
    expect(await maak(document(), nietGelogd)).toEqual({ ok: false, reason: 'te_lang' })
    await weg()
  })

  test('and one that fails says why in the log, and gives no half file', async () => {
    const { maak, weg } = await met(
      'process.stdout.write("half"); process.exitCode = 1; console.error("kapot")',
    )
    const gelogd: string[] = []
    expect(await maak(document(), (fout) => gelogd.push(fout))).toEqual({ ok: false, reason: 'mislukt' })
    expect(gelogd.join('')).toContain('kapot')
    await weg()
  })

  test('knows nothing of our environment', async () => {
    const { maak, weg } = await met('process.stdout.write(JSON.stringify(process.env))')
    const uitkomst = await maak(document(), nietGelogd)
    expect(uitkomst.ok && Buffer.from(uitkomst.value).toString()).toBe('{}')
    await weg()
  })

  test('has a queue: whoever comes when it is full is told so at once', async () => {
    const { maak, weg } = await met('process.stdout.write("pdf")', { rij: 2 })
    const ander = (nr: number) => ({ ...document(), titel: `Rapport ${nr}` })
    const uitkomsten = await Promise.all([1, 2, 3].map((nr) => maak(ander(nr), nietGelogd)))
    expect(uitkomsten.map((u) => (u.ok ? 'klaar' : u.reason))).toEqual(['klaar', 'klaar', 'te_druk'])
    expect((await maak(ander(4), nietGelogd)).ok).toBe(true)
    await weg()
  })

  test('is not started for a document that was made just before', async () => {
    const { maak, weg } = await met('process.stdout.write(String(process.pid))')
    const eerste = await maak(document(), nietGelogd)
    expect(await maak(document(), nietGelogd)).toEqual(eerste)
    expect(await maak({ ...document(), dag: '2019-04-21' }, nietGelogd)).not.toEqual(eerste)
    await weg()
  })
})
