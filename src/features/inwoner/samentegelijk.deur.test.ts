// Two files are joined while somebody writes about the one that goes: what was written names who is left.

import { setTimeout as na } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { type GemaakteMelding, maakMelding } from '../../../test/support/gesprek.ts'
import { maakPlan } from '../../../test/support/plan.ts'
import { zetKlok } from '../../../test/support/uitstel.ts'
import { verjaardagenOpmerken } from '../signaal/opmerken.commands.ts'

const app = await startApp()
const noor = await app.als('noor')
const adres = { straat: 'Dorpsstraat', huisnummer: '1', postcode: '6661 AB' }

test.each([
  [
    'the letter of a clock that stands still',
    'uitgaand',
    async ({ meldingId }: GemaakteMelding) => {
      const pad = `/werk/termijnen/${await zetKlok(app, 'beschikking_wmo', meldingId)}/pauzes`
      return () =>
        noor.post(pad, { grond: 'aanvullen', toelichting: 'Stuur', uiterlijk: '14-3-2026', sinds: '' })
    },
  ],
  [
    'a document',
    'document',
    async ({ huishoudenId, meldingId, inwonerId }: GemaakteMelding) => {
      const velden = { soort: 'brief', bij: `melding:${meldingId}`, niveau: 'L3', inwonerId }
      const bestand = { naam: 'b.txt', inhoud: 'x' }
      return () => noor.upload(`/werk/dossiers/${huishoudenId}/documenten`, velden, bestand)
    },
  ],
])('%s', async (_, soort, maak) => {
  for (const later of [3, 8, 15, 25]) {
    const vervalt = await maakMelding(app, noor, { ...adres, voornamen: 'Bea' })
    const blijft = await maakMelding(app, noor, { ...adres, voornamen: 'Ada' })
    const schrijf = await maak(vervalt)
    const [samen, geschreven] = await Promise.all([
      voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: vervalt.inwonerId }),
      na(later).then(schrijf),
    ])
    expect([samen.status, geschreven.status < 500]).toEqual([303, true])
  }
  const overVervallen = await app.sql(`select x.soort from ${soort} x
    join inwoner i on i.id = x.inwoner_id where i.samengevoegd_met_id is not null and x.soort <> 'ontvangstbevestiging'`)
  expect(overVervallen).toEqual([])
})

test('a birthday that is noticed in that night', async () => {
  for (const later of [10, 20, 30, 40, 50, 60]) {
    const melding = { geslachtsnaam: `Jarig${later}`, geboortedatum: '2-9-2009' }
    const { inwonerId: vervalt } = await maakPlan(app, noor, { melding })
    const { inwonerId: blijft } = await maakMelding(app, noor, melding)
    await Promise.all([
      voegSamen(app, noor, { blijft, vervalt }),
      na(later).then(() => verjaardagenOpmerken(app.ctx, 1)),
    ])
  }
  expect(
    await app.sql(`select s.soort from signaal s join inwoner i on i.id = s.inwoner_id
      where i.samengevoegd_met_id is not null`),
  ).toEqual([])
  await verjaardagenOpmerken(app.ctx, 1)
  expect(await app.sql('select count(*)::int as n from signaal')).toEqual([{ n: 6 }])
})
