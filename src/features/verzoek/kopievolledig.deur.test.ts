// A copy holds all we wrote about somebody (AVG 15): a word of its own in every field there is, looked for in the copies of everybody.
// What is left out by rule stands here with its reason; a new column fails this test until it is in the copy or on that list.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakEcht } from '../../../test/support/echt.ts'
import { maakRijk } from '../../../test/support/kanarie/rijk.ts'
import { gevonden, type Kanarie, laatLos } from '../../../test/support/kanarie/woorden.ts'
import { stukkenVan } from './kopie.sql.ts'
import type { Kopiestuk } from './kopiestuk.ts'
import { veldenVan } from './stuk.tsx'

/** By the reason it is not in the copy. */
const nietErin: Readonly<Record<string, readonly string[]>> = {
  'how somebody else is called, or reached': [
    ...['afspraak.wie', 'afspraak.betwist_door', 'volwassenwording.wie', 'relatie.naam', 'relatie.telefoon'],
    ...['gesprek.met_naaste', 'overleg_genodigde.naam', 'overleg_genodigde.organisatie', 'huishouden.naam'],
    ...['melding.melder_naam', 'melding.melder_telefoon', 'verwijzing.naam', 'verwijzing.bereik'],
    ...['verwijzing.kenmerk', 'vertegenwoordiging.naam', 'vertegenwoordiging.organisatie', 'uitgaand.aan'],
    ...['vertegenwoordiging.telefoon', 'vertegenwoordiging.email', 'vertegenwoordiging.bewijs'],
  ],
  'about another: which other file it is not, why who represents stopped': [
    'melding.reden_tweede_dossier',
    'vertegenwoordiging.einde_toelichting',
  ],
  'safety at home, and what is sealed': [
    ...['melding.onveilig_toelichting', 'vertegenwoordiging.waarom_afgeschermd', 'zegel_reden.reden'],
    ...['overdracht.zicht_eindwoorden', 'overleg.reden_niet_verteld'],
  ],
  'a child closed something, and nobody hears that': ['kindzegel.wens', 'kindzegel.toelichting'],
  'in the text of who looked': ['noodtoegang.toelichting', 'noodtoegang.oordeel'],
  'about a medewerker': ['uitsluiting.naam', 'uitsluiting_verzoek.reden', 'uitsluiting_verzoek.toelichting'],
  'for us: the inwoner reads the ground': ['verzoek_weglating.toelichting'],
  'of a document that is gone': ['document.verwijderreden'],
  'the same name once more, for the search': ['inwoner.naam_norm', 'uitsluiting.naam_norm'],
  'where an overleg was held': ['overleg.plaats'],
  'the number of a bill': ['declaratie.nummer', 'declaratie.referentie'],
}
const uitgezonderd = Object.values(nietErin).flat()

const app = await startApp({ stil: true })
let woorden: ReadonlyMap<string, Kanarie> = new Map()
let stukken: Kopiestuk[] = []
const velden = (s: Kopiestuk | undefined) => veldenVan(s as unknown as Parameters<typeof veldenVan>[0])
let inKopie: ReadonlySet<string> = new Set()
beforeAll(async () => {
  const noor = await app.als('noor')
  await maakRijk(app, noor)
  await maakEcht(app, noor)
  // What is sealed is in no copy; here each field is looked for.
  for (const tabel of ['contact', 'gesprek', 'document'])
    await app.sql(`update ${tabel} set is_verzegeld = false`)
  // Nor what the inwoner was not told of.
  await app.sql(`update overleg set inwoner = 'akkoord', reden_niet_verteld = null where status = 'afgezegd'`)
  woorden = await laatLos(app)
  const ids = await app.sql<{ id: string }>('select id from inwoner')
  stukken = await app.ctx.db.transaction({ gemeenteId: 1 }, async (tx) => {
    const alle = []
    for (const { id } of ids) alle.push(...(await stukkenVan(tx, id)))
    return alle
  })
  const tekst = JSON.stringify(stukken)
  inKopie = new Set(gevonden(tekst).map((woord) => woorden.get(woord)?.veld ?? ''))
}, 120_000)

test('every field of words that something stands in is in a copy, or on the list with its reason', () => {
  const velden = [...new Set([...woorden.values()].map(({ veld }) => veld))]
  expect(velden.length).toBeGreaterThan(60)
  expect(velden.filter((veld) => !inKopie.has(veld) && !uitgezonderd.includes(veld)).sort()).toEqual([])
})

test('nothing on the list is in any copy', () => {
  expect(uitgezonderd.filter((veld) => inKopie.has(veld))).toEqual([])
})

test('no code of the database is in it, for an inwoner reads words', () => {
  const kaal = stukken.flatMap((s) =>
    velden(s)
      .filter(
        ([label, tekst]) =>
          /^[a-z]+$/.test(tekst) || /[a-z]_[a-z]/.test(`${label} ${tekst}`.replaceAll(/Zq[0-9a-f]+/g, '')),
      )
      .map(([label, tekst]) => `${s.soort}: ${label}: ${tekst}`),
  )
  expect([...new Set(kaal)]).toEqual([])
})

test('the name stands before the birthday, in the order it was written', () => {
  const wie = stukken.find(({ soort }) => soort === 'inwoner')
  expect(
    velden(wie)
      .map(([label]) => label)
      .slice(0, 3),
  ).toEqual(['Voornamen', 'Voorvoegsel', 'Achternaam'])
})
