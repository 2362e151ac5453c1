// Nobody becomes younger than their own child, nor one with their parent, by joining files or by the BRP.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'

const app = await startApp()
const noor = await app.als('noor')

/** A parent of whom the birthday is not known, and a child of this day. */
async function gezin(geboortedatum: string) {
  const ouder = await maakMelding(app, noor, { voornamen: 'Gerrit', geboortedatum: '' })
  const { huishoudenId } = ouder
  const kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Kees', geboortedatum })
  const velden = { wieId: ouder.inwonerId, anderId: kind, soort: 'ouder' }
  await doeInHuis(app, noor, 'relatie', { huishoudenId, velden })
  return { ...ouder, kind }
}

test('a parent does not take the birthday of who is younger than the child, nor becomes that child', async () => {
  const ouder = await gezin('1-1-1980')
  const jonger = await maakMelding(app, noor, { voornamen: 'Gerrit', geboortedatum: '5-5-1990' })
  const geweigerd = await voegSamen(app, noor, { blijft: ouder.inwonerId, vervalt: jonger.inwonerId })
  expect([geweigerd.status, geweigerd.tekst]).toEqual([
    422,
    expect.stringContaining('is een ouder niet ouder dan het eigen kind'),
  ])
  const metKind = await voegSamen(app, noor, { blijft: ouder.inwonerId, vervalt: ouder.kind })
  expect([metKind.status, metKind.tekst]).toEqual([
    422,
    expect.stringContaining('De een staat hier als ouder of grootouder van de ander.'),
  ])
})

test('an adult of whom no birthday is known does not become a child that is expected', async () => {
  const { inwonerId, huishoudenId } = await maakMelding(app, noor, { geboortedatum: '' })
  const velden = { verwachtOp: '20-8-2026', moederId: inwonerId }
  await doeInHuis(app, noor, 'verwacht-kind', { huishoudenId, velden })
  const [kind] = await app.sql<{ id: string }>('select id from inwoner where is_verwacht')
  const geweigerd = await voegSamen(app, noor, { blijft: inwonerId, vervalt: kind?.id ?? '' })
  expect([geweigerd.status, geweigerd.tekst]).toEqual([
    422,
    expect.stringContaining('een kind dat nog wordt verwacht'),
  ])
})

test('the BRP does not make a parent younger than the child', async () => {
  const { inwonerId } = await gezin('1-1-1930')
  const pad = `/werk/inwoners/${inwonerId}`
  const versie = (await noor.get(`${pad}/koppeling`)).waarde('versie') ?? ''
  const brpKeuze = keuzeVan(await noor.post(`${pad}/brp`, { bsn: '999950162', versie }))
  const geweigerd = await noor.post(`${pad}/koppeling`, { brpKeuze, versie })
  expect([geweigerd.status, geweigerd.tekst]).toEqual([
    422,
    expect.stringContaining('Met de geboortedatum uit de BRP'),
  ])
})

test('a child of unknown age is not laid down as the parent of its parent', async () => {
  const { huishoudenId, inwonerId } = await maakMelding(app, noor, { geboortedatum: '' })
  const kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Kees', geboortedatum: '' })
  const velden = { wieId: inwonerId, anderId: kind, soort: 'ouder' }
  await doeInHuis(app, noor, 'relatie', { huishoudenId, velden })
  const om = { ...velden, wieId: kind, anderId: inwonerId }
  const geweigerd = await opHuis(app, noor, 'relatie', { huishoudenId, velden: om })
  expect([geweigerd.status, geweigerd.tekst]).toEqual([
    422,
    expect.stringContaining('is hier zelf kind of kleinkind van de ander'),
  ])
})
