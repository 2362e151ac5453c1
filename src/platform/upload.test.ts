// A form with a file as a browser sends it, and as nobody should: the words come back, the file comes once, or nothing does.

import { expect, test } from 'vitest'
import { maxVelden, readBody } from './body.ts'
import type { Bytes, Stuk } from './opslag.ts'
import { maxBestand } from './upload.ts'

const weg: string[] = []
async function ontvang(bytes: Bytes): Promise<Stuk> {
  let n = 0
  for await (const part of bytes) n += part.length
  const niets = async () => {}
  const leeg = {
    hash: 'h',
    bestand: 'b',
    vorm: { kop: Buffer.alloc(0), staart: Buffer.alloc(0), isTekst: true, isUtf8: true },
  }
  return { ...leeg, bytes: n, lees: () => bytes, plaats: niets, weg: async () => void weg.push('weg') }
}
const formulier = (inhoud: string | Buffer, naam = 'brief.txt') => {
  const form = new FormData()
  form.append('toelichting', 'Van de huisarts, é')
  form.append('bestand', new Blob([new Uint8Array(Buffer.from(inhoud))]), naam)
  form.append('erna', 'ja')
  return new Request('http://localhost/', { method: 'POST', body: form })
}
const lees = (request: Request, mag = true) =>
  readBody(request, { upload: true, ontvang: mag ? ontvang : undefined })

test('words before and after the file, and the file with its own name', async () => {
  expect(await lees(formulier('Beste Anna', '../brief é.txt'))).toMatchObject({
    velden: new URLSearchParams({ toelichting: 'Van de huisarts, é', erna: 'ja' }),
    bestand: { naam: '../brief é.txt', isTeGroot: false, stuk: { bytes: 10 } },
  })
})

test('a file that is too large is thrown away; the words come back', async () => {
  const gelezen = await lees(formulier(Buffer.alloc(maxBestand + 1)))
  expect(gelezen).toMatchObject({ bestand: { isTeGroot: true, stuk: undefined } })
  expect(typeof gelezen === 'object' && gelezen.velden.get('erna')).toBe('ja')
  expect(weg).toEqual(['weg'])
})

test('of somebody who may not send it the words are kept and the file passes unread', async () => {
  const gelezen = await lees(formulier('Beste Anna'), false)
  expect(gelezen).toMatchObject({ bestand: { stuk: undefined } })
})

test('no file chosen is no file; a form without one is read as ever', async () => {
  expect(await lees(formulier('', ''))).not.toHaveProperty('bestand')
  const gewoon = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
  expect(await lees(gewoon)).toEqual({ velden: new URLSearchParams({ a: 'b' }) })
})

test('a route that asks for no file takes none', async () => {
  expect(await readBody(formulier('x'), { upload: false, ontvang })).toBe('geen_formulier')
})

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['nothing of what was said', 'multipart/form-data; boundary=x', 'zomaar iets'],
  [
    'broken off in the file',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhalf',
  ],
])('%s: no form of ours', async (_, type, body) => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  expect(await lees(request)).toBe('geen_formulier')
})

test('a disk that is full is our fault and not that of who sends', async () => {
  const vol = async () => {
    throw new Error('ENOSPC')
  }
  const kop = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\n'
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `${kop}${'x'.repeat(3_000_000)}\r\n--x--\r\n`,
  })
  await expect(readBody(request, { upload: true, ontvang: vol })).rejects.toThrow('could not be received')
})

test.each([
  [
    'many long words',
    (n: number) => `--x\r\nContent-Disposition: form-data; name="a${n}"\r\n\r\n${'y'.repeat(400_000)}\r\n`,
    3,
    'te_groot',
  ],
  [
    'a file without an end',
    (n: number) =>
      n === 0
        ? '--x\r\nContent-Disposition: form-data; name="b"; filename="a.txt"\r\n\r\n'
        : 'y'.repeat(5_000_000),
    500,
    'bestand_te_groot',
  ],
] as const)('%s without a length, of nobody: read no further than bears', async (_, deel, delen, woord) => {
  let gegeven = 0
  const body = new ReadableStream({
    pull: (naar) => {
      if (gegeven < delen) naar.enqueue(Buffer.from(deel(gegeven++)))
      else {
        naar.enqueue(Buffer.from('--x--\r\n'))
        naar.close()
      }
    },
  })
  const kop = { 'content-type': 'multipart/form-data; boundary=x' }
  // Node asks to say that the answer comes after the question; the types of a browser do not know the word.
  const init = { method: 'POST', headers: kop, body, duplex: 'half' }
  const request = new Request('http://localhost/', init)
  expect(await lees(request, false)).toBe(woord)
  expect(gegeven).toBeLessThan(30)
})

test.each([
  ['a second file', { bestand: 2, velden: 1 }, 'te_veel_bestanden'],
  ['as many fields as a form may have', { bestand: 1, velden: maxVelden }, undefined],
  ['more fields than any form of ours', { bestand: 1, velden: maxVelden + 1 }, 'te_veel_velden'],
])('%s: said, and nothing falls away in silence', async (_, { bestand, velden }, verwacht) => {
  weg.length = 0
  const body = new FormData()
  for (let i = 0; i < velden; i++) body.append(`veld${i}`, 'x')
  for (let i = 0; i < bestand; i++) body.append('bestand', new Blob(['Beste Anna']), `brief${i}.txt`)
  const gelezen = await lees(new Request('http://localhost/', { method: 'POST', body }))
  if (verwacht) expect(gelezen).toBe(verwacht)
  else expect(typeof gelezen === 'object' && [...gelezen.velden]).toHaveLength(velden)
  expect(weg).toEqual(verwacht ? ['weg'] : [])
})

test.each([
  ['as many fields as a form may have', maxVelden, false],
  ['more fields than any form of ours', maxVelden + 1, true],
])('a form without a file, %s', async (_, aantal, isTeVeel) => {
  const body = new URLSearchParams(Array.from({ length: aantal }, (__, i) => [`veld${i}`, '']))
  const gelezen = await lees(new Request('http://localhost/', { method: 'POST', body }))
  expect(gelezen === 'te_veel_velden').toBe(isTeVeel)
})
