// A yes to looking on that comes later, after a no or after the inwoner took it back: asked and written down by who does the work now (access.md 2.5.1).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'

const app = await startApp()
const als = (sub: string) => app.als(sub)
const ja = { antwoordDoor: 'inwoner', antwoordWijze: 'mondeling', antwoordOp: '3-3-2026' }

/** Handed over by Fleur and taken by Noor, on the second of March; then it is the third. */
async function overgenomen(zicht: 'ja' | 'nee') {
  app.klok.zet('2026-03-02T08:00:00Z')
  const o = await maakOverdracht(app, await als('fleur'), { zicht })
  await (await als('noor')).post(`${o.pad}/aanvaarding`, { verdeling: 'ik' })
  app.klok.zet('2026-03-03T08:00:00Z')
  const [fleur, noor] = [await als('fleur'), await als('noor')]
  return { ...o, fleur, noor }
}

test('after a no the sender saw only that it was accepted; with the yes the card is there, and has a day for the word back', async () => {
  const { pad, fleur, noor, overdrachtId } = await overgenomen('nee')
  const ervoor = (await fleur.get(pad)).tekst
  expect(ervoor).not.toContain('Noor de Boer')
  expect(ervoor).toContain('Vraag het team dat het doet om dat vast te leggen')
  expect((await noor.get(pad)).tekst).toContain('Mag Kernteam Zetten en Heteren zien hoe het verder gaat')
  expect((await noor.post(`${pad}/nieuw-zicht`, ja)).naar).toBe(pad)
  const erna = (await fleur.get(pad)).tekst
  expect(erna).toContain('Noor de Boer')
  expect(erna).toContain('17 maart 2026')
  expect((await noor.get(pad)).tekst).toContain('Kijkt de afzender mee Ja, met toestemming')
  const toestemmingen = await app.sql(
    `select gegeven_door, wijze, gegeven_op::text, versie, ingetrokken_op from toestemming
      where overdracht_id = $1 and reikwijdte = 'voortgangskaart'`,
    [overdrachtId],
  )
  expect(toestemmingen).toEqual([
    {
      gegeven_door: 'inwoner',
      wijze: 'mondeling',
      gegeven_op: '2026-03-03',
      versie: 2,
      ingetrokken_op: null,
    },
  ])
})

test('after a withdrawal the card comes back, and can be withdrawn again; what was given and taken is all kept', async () => {
  const { pad, fleur, noor, overdrachtId } = await overgenomen('ja')
  expect((await noor.post(`${pad}/zicht`, { reden: 'inwoner' })).naar).toBe(pad)
  expect((await fleur.get(pad)).status).toBe(410)
  expect((await noor.post(`${pad}/nieuw-zicht`, ja)).naar).toBe(pad)
  expect((await fleur.get(pad)).tekst).toContain('Noor de Boer')
  app.klok.zet('2026-03-04T08:00:00Z')
  expect((await (await als('noor')).post(`${pad}/zicht`, { reden: 'inwoner' })).naar).toBe(pad)
  expect((await (await als('fleur')).get(pad)).status).toBe(410)
  const [aantal] = await app.sql(
    `select count(*)::int as gegeven, count(ingetrokken_op)::int as ingetrokken from toestemming
      where overdracht_id = $1 and reikwijdte = 'voortgangskaart'`,
    [overdrachtId],
  )
  expect(aantal).toEqual({ gegeven: 2, ingetrokken: 2 })
  // The grants are those that the log tells of.
  const afwijkend = await app.sql(
    `select a.id from autorisatie a left join autorisatie_gegeven g on g.gemeente_id = a.gemeente_id and g.id = a.id
      where a.overdracht_id = $1 and not coalesce(g.is_gegeven, false)`,
    [overdrachtId],
  )
  expect(afwijkend).toEqual([])
  const vera = await als('vera')
  expect((await vera.get('/werk/privacy/autorisaties')).tekst).toContain('Alles klopt')
})

test.each([
  ['no word of who answered', { antwoordDoor: '' }, 'Vul in wie antwoord gaf'],
  ['an answer of tomorrow', { antwoordOp: '4-3-2026' }, 'Deze dag moet nog komen'],
])('refused with %s, and nothing typed is lost', async (_, anders, zin) => {
  const { pad, fleur, noor } = await overgenomen('nee')
  const antwoord = await noor.post(`${pad}/nieuw-zicht`, { ...ja, ...anders })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
  expect((await fleur.get(pad)).tekst).not.toContain('Noor de Boer')
})

test('not by the sender, not by a stranger, and not while the sender looks on already', async () => {
  const nee = await overgenomen('nee')
  const vanAfzender = await nee.fleur.post(`${nee.pad}/nieuw-zicht`, ja)
  expect(vanAfzender.status).toBe(422)
  expect(vanAfzender.tekst).toContain('Alleen wie het werk nu doet')
  expect((await (await als('sam')).post(`${nee.pad}/nieuw-zicht`, ja)).status).toBe(404)
  const loopt = await overgenomen('ja')
  const tweede = await loopt.noor.post(`${loopt.pad}/nieuw-zicht`, ja)
  expect(tweede.status).toBe(422)
  expect(tweede.tekst).toContain('De afzender kijkt al mee')
})
