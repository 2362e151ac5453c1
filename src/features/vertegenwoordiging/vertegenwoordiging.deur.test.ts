// Who may read for whom through the front door: recorded, seen, changed by two at once, taken back, and hidden from strangers.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Antwoord, Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { mantelzorgVelden as zorg } from '../../../test/support/vertegenwoordiging.ts'

const app = await startApp()
const noor = await app.als('noor')
const pad = (huishoudenId: string) => `/werk/dossiers/${huishoudenId}/vertegenwoordiging`

/** A mother, the melder, with a child of nine, of fifteen and of sixteen. */
async function gezin() {
  const { huishoudenId, inwonerId: moederId, meldingId } = await maakMelding(app, noor)
  const kind = (voornamen: string, geboortedatum: string) =>
    neemNieuweOp(app, noor, { huishoudenId, voornamen, geboortedatum })
  const [negen, vijftien, zestien] = [
    await kind('Negen', '1-5-2016'),
    await kind('Vijftien', '29-3-2010'),
    await kind('Zestien', '1-2-2010'),
  ]
  for (const anderId of [negen, vijftien])
    await doeInHuis(app, noor, 'relatie', {
      huishoudenId,
      velden: { wieId: moederId, soort: 'ouder', anderId, dag: '2-3-2026' },
    })
  return { huishoudenId, moederId, meldingId, negen, vijftien, zestien }
}

const gezag = (inwonerId: string, wieId: string, anders: Velden = {}): Velden => ({
  inwonerId,
  soort: 'ouder_met_gezag',
  wieId,
  van: '2-3-2026',
  bewijs: 'Gezagsregister bekeken op 2 maart 2026',
  ...anders,
})

async function leg(huishoudenId: string, velden: Velden): Promise<string> {
  const antwoord = await noor.post(pad(huishoudenId), velden)
  if (antwoord.status !== 303) throw new Error(`${antwoord.status}: ${antwoord.tekst.slice(0, 1500)}`)
  const [rij] = await app.sql<{ id: string }>(
    'select id from vertegenwoordiging order by vastgelegd_op desc, id desc limit 1',
  )
  return rij?.id ?? ''
}
const regels = (antwoord: Antwoord) => antwoord.tekst.replace(/\s+/g, ' ')

describe('who may read', () => {
  test('gezag since a birth before our calendar, and until a birthday after it', async () => {
    const { huishoudenId, moederId, vijftien, negen } = await gezin()
    await leg(huishoudenId, gezag(vijftien, moederId, { van: '29-3-2010' }))
    await leg(huishoudenId, gezag(negen, moederId, { van: '1-5-2016', totEnMet: '30-4-2034' }))
    const rijen = await app.sql(
      'select van::text, tot_en_met::text as tot from vertegenwoordiging where inwoner_id = any($1) order by van',
      [[vijftien, negen]],
    )
    expect(rijen).toEqual([
      { van: '2010-03-29', tot: '2028-03-28' },
      { van: '2016-05-01', tot: '2034-04-30' },
    ])
    const fout = await noor.post(pad(huishoudenId), gezag(negen, moederId, { van: '31-2-2012' }))
    expect([fout.status, fout.tekst.includes('Vul een datum in die bestaat')]).toEqual([422, true])
  })

  test('without anything recorded: the inwoner, no child under twelve, and parents of whom nobody looked up the gezag', async () => {
    const { huishoudenId } = await gezin()
    const tekst = regels(await noor.get(pad(huishoudenId)))
    expect(tekst).toContain('Leest over zichzelf.')
    expect(tekst).toContain('Onder 12 jaar leest een kind niet zelf')
    expect(tekst).toContain('Gezag niet nagekeken.')
    expect(tekst).toContain('Vanaf 29 maart 2026: het dossier: ook verslagen en brieven')
  })

  test('a parent with gezag, until sixteen or eighteen, in the log without a name', async () => {
    const { huishoudenId, moederId, vijftien } = await gezin()
    const id = await leg(huishoudenId, gezag(vijftien, moederId))
    const tekst = regels(await noor.get(pad(huishoudenId)))
    expect(tekst).toContain('Heeft gezag. Van 12 tot 16 jaar leest een ouder mee met het kind.')
    expect(tekst).toContain('Vanaf 29 maart 2026: niets')
    const [gebeurtenis] = await app.sql(
      `select inwoner_id, gegevens from gebeurtenis where soort = 'vertegenwoordiging_vastgelegd' order by id desc limit 1`,
    )
    expect(gebeurtenis).toEqual({
      inwoner_id: vijftien,
      gegevens: {
        vertegenwoordiging: id,
        soort: 'ouder_met_gezag',
        van: '2026-03-02',
        totEnMet: '2028-03-28',
      },
    })
  })

  test('who looked is written down for the child and for who reads', async () => {
    const { huishoudenId, moederId, negen } = await gezin()
    const id = await leg(huishoudenId, gezag(negen, moederId))
    expect((await noor.get(`/werk/vertegenwoordigingen/${id}`)).status).toBe(200)
    const wie = await app.sql<{ id: string }>(
      `select inwoner_id as id from inzage where verzoek_id = (select verzoek_id from inzage
        where soort = 'vertegenwoordiging_ingezien' order by op desc, id desc limit 1) and soort = 'vertegenwoordiging_ingezien'`,
    )
    expect(new Set(wie.map((rij) => rij.id))).toEqual(new Set([moederId, negen]))
  })

  test('a stranger finds neither the list nor the record, nor writes', async () => {
    const { huishoudenId, moederId, negen } = await gezin()
    const id = await leg(huishoudenId, gezag(negen, moederId))
    const fleur = await app.als('fleur')
    expect((await fleur.get(pad(huishoudenId))).status).toBe(404)
    expect((await fleur.get(`/werk/vertegenwoordigingen/${id}`)).status).toBe(404)
    expect((await fleur.post(pad(huishoudenId), zorg(moederId))).status).toBe(404)
    expect(
      (await fleur.post(`/werk/vertegenwoordigingen/${id}/beeindiging`, { reden: 'vergissing' })).status,
    ).toBe(404)
  })
})

test.each<[string, (g: Awaited<ReturnType<typeof gezin>>) => Velden, string]>([
  ['a parent of who is sixteen', (g) => gezag(g.zestien, g.moederId), 'als de jongere dat zelf wil'],
  ['oneself', (g) => gezag(g.negen, g.negen), 'Niemand vertegenwoordigt zichzelf.'],
  ['a child as parent', (g) => gezag(g.vijftien, g.negen), 'Een ouder is eerder geboren dan het kind.'],
  ['more than a year', (g) => zorg(g.moederId, { totEnMet: '2-3-2027' }), 'hooguit twaalf maanden'],
  [
    'a mantelzorger without a name',
    (g) => zorg(g.moederId, { naam: '' }),
    'Kies wie het is, of vul een naam in.',
  ],
  [
    'a bewindvoerder for everything',
    (g) => zorg(g.moederId, { soort: 'bewindvoerder', niveau: 'L2' }),
    'Een bewindvoerder leest alleen over geld.',
  ],
  [
    'an OCO of the gemeente',
    (g) =>
      zorg(g.moederId, {
        soort: 'oco',
        niveau: 'L2',
        organisatie: 'Gemeente Overbetuwe',
        waarover: `een_melding:${g.meldingId}`,
      }),
    'werkt niet voor de gemeente',
  ],
  [
    'somebody who is not near',
    (g) => gezag(g.negen, '00000000-0000-4000-8000-000000000001'),
    'Kies wie het is',
  ],
])('refused: %s; what was typed stays', async (_, velden, zin) => {
  const g = await gezin()
  const antwoord = await noor.post(pad(g.huishoudenId), velden(g))
  expect(antwoord.status).toBe(422)
  expect(regels(antwoord)).toContain(zin)
  expect(antwoord.waarde('van')).toBe('2-3-2026')
})

describe('a machtiging', () => {
  test('is taken back at once, without a reason, and can then be given again', async () => {
    const { huishoudenId, moederId } = await gezin()
    const id = await leg(huishoudenId, zorg(moederId))
    expect(regels(await noor.get(pad(huishoudenId)))).toContain(
      'Hoe ver het is, wie het doet en wanneer, met de afspraken',
    )
    const dubbel = await noor.post(pad(huishoudenId), zorg(moederId, { naam: 'ria de buur' }))
    expect(regels(dubbel)).toContain('Dit staat er al voor deze dagen.')
    expect((await noor.post(`/werk/vertegenwoordigingen/${id}/intrekking`, { toelichting: '' })).status).toBe(
      303,
    )
    expect((await noor.get(pad(huishoudenId))).tekst).not.toContain('Ria de Buur')
    expect((await noor.post(`/werk/vertegenwoordigingen/${id}/intrekking`, { toelichting: '' })).status).toBe(
      409,
    )
    await leg(huishoudenId, zorg(moederId))
  })

  test('of an OCO is about one melding, and asks for where this person works', async () => {
    const { huishoudenId, moederId, meldingId } = await gezin()
    const oco = zorg(moederId, {
      soort: 'oco',
      niveau: 'L2',
      waarover: `een_melding:${meldingId}`,
      totEnMet: '',
    })
    expect(regels(await noor.post(pad(huishoudenId), oco))).toContain(
      'de organisatie waar deze persoon voor werkt',
    )
    await leg(huishoudenId, { ...oco, organisatie: 'MEE Oost' })
    expect(regels(await noor.get(pad(huishoudenId)))).toContain(
      'Het plan: doelen, afspraken, besluit, bij één melding',
    )
  })

  test('gezag is not the inwoner to take back, and is ended with a reason of its own', async () => {
    const { huishoudenId, moederId, negen } = await gezin()
    const id = await leg(huishoudenId, gezag(negen, moederId))
    const hier = `/werk/vertegenwoordigingen/${id}`
    const nee = await noor.post(`${hier}/intrekking`, { toelichting: '' })
    expect([nee.status, regels(nee).includes('Dit gaf de inwoner niet zelf')]).toEqual([422, true])
    const past = await noor.post(`${hier}/beeindiging`, {
      reden: 'taak_voorbij',
      toelichting: 'Brief van de rechter',
    })
    expect([past.status, past.tekst.includes('Brief van de rechter')]).toEqual([422, true])
    expect((await noor.post(`${hier}/beeindiging`, { reden: 'gezag_voorbij', toelichting: '' })).status).toBe(
      303,
    )
    expect(regels(await noor.get(hier))).toContain('Het gezag is veranderd')
  })
})

describe('a change', () => {
  const wijziging = (o: Velden): Velden => ({ ...zorg(''), ...o })

  test('is a new version; the one before stays to be read', async () => {
    const { huishoudenId, moederId } = await gezin()
    const id = await leg(huishoudenId, zorg(moederId))
    expect(
      (await noor.post(`/werk/vertegenwoordigingen/${id}/wijziging`, wijziging({ niveau: 'L2' }))).status,
    ).toBe(303)
    const rijen = await app.sql(
      'select versie, niveau, einde_reden, vervangt_id from vertegenwoordiging where inwoner_id = $1 order by versie',
      [moederId],
    )
    expect(rijen).toEqual([
      { versie: 1, niveau: 'L1', einde_reden: 'gewijzigd', vervangt_id: null },
      { versie: 2, niveau: 'L2', einde_reden: null, vervangt_id: id },
    ])
    expect((await noor.get(`/werk/vertegenwoordigingen/${id}`)).tekst).toContain('Voorbij sinds 2 maart 2026')
  })

  test('of what somebody changed meanwhile shows both, and sending again is a choice', async () => {
    const { huishoudenId, moederId } = await gezin()
    const id = await leg(huishoudenId, zorg(moederId))
    await noor.post(`/werk/vertegenwoordigingen/${id}/wijziging`, wijziging({ niveau: 'L2' }))
    const conflict = await noor.post(
      `/werk/vertegenwoordigingen/${id}/wijziging`,
      wijziging({ bewijs: 'Mijn brief' }),
    )
    expect(conflict.status).toBe(409)
    expect(regels(conflict)).toContain('Zo is het nu')
    expect(conflict.waarde('bewijs')).toBe('Mijn brief')
    const [nieuwste] = await app.sql<{ id: string }>(
      'select id from vertegenwoordiging where inwoner_id = $1 and beeindigd_op is null',
      [moederId],
    )
    expect(conflict.html).toContain(`/werk/vertegenwoordigingen/${nieuwste?.id}/wijziging`)
    expect(
      (
        await noor.post(
          `/werk/vertegenwoordigingen/${nieuwste?.id}/wijziging`,
          wijziging({ bewijs: 'Mijn brief' }),
        )
      ).status,
    ).toBe(303)
  })
})

test('two who record the same at once: one has it, the other is told', async () => {
  const { huishoudenId, moederId } = await gezin()
  const beide = await Promise.all([1, 2].map(() => noor.post(pad(huishoudenId), zorg(moederId))))
  expect(beide.map(({ status }) => status).toSorted()).toEqual([303, 422])
})

test('a parent closed out for safety reads nothing, whatever the inwoner gave', async () => {
  const { huishoudenId, moederId, vijftien } = await gezin()
  const zonder = await noor.post(pad(huishoudenId), gezag(vijftien, moederId, { isAfgeschermd: 'ja' }))
  expect(regels(zonder)).toContain('Schrijf op waarom deze ouder nu niets mag lezen.')
  await leg(
    huishoudenId,
    gezag(vijftien, moederId, { isAfgeschermd: 'ja', waaromAfgeschermd: 'Beschikking' }),
  )
  const tekst = regels(await noor.get(pad(huishoudenId)))
  expect(tekst).toContain('Afgeschermd voor de veiligheid van het kind.')
  expect(tekst).not.toContain('Beschikking')
})
