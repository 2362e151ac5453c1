// AC-5: each policy of row security, dropped or weakened in one place, changes what somebody sees or may write (access.md 2.9).
// The rules of the decision itself are dropped one by one in ac1.test.ts.

import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import {
  type Beleid,
  type Beleidsfunctie,
  type Beleidsmutant,
  beleidQuery,
  functiemutantenVan,
  functieQuery,
  mutantenVan,
} from './support/toegang/beleidsmutanten.ts'
import { huishoudensVan, indruk } from './support/toegang/proeven.ts'
import { type Kolommen, vul, zichtbaar } from './support/toegang/rijenwereld.ts'

const app = await openApp({ stil: true })
const eigenaar = new pg.Client({ connectionString: app.url })
let tabellen: ReadonlyMap<string, Kolommen>
let beleid: Beleid[]
let functies: Beleidsfunctie[]
beforeAll(async () => {
  await eigenaar.connect()
  tabellen = await vul(app)
  beleid = await app.sql<Beleid>(beleidQuery)
  functies = await app.sql<Beleidsfunctie>(functieQuery)
})
/** By day one in so many, another for each policy. */
const deel = maal > 1 ? 1 : 7
let aantal = 0
let gevangen = 0
let geprobeerd = 0
afterAll(async () => {
  await eigenaar.end()
  await app.sluit()
  cijfer(
    `AC-5: ${beleid.length} policies and ${functies.length} functions, ${gevangen} of ${geprobeerd} mutants caught, of ${aantal} there are`,
  )
})

/** In a transaction of its own, as the application role, after this change by the owner. */
async function na<T>(wijziging: string, vraag: () => Promise<T>): Promise<T> {
  await eigenaar.query(`begin; ${wijziging}; set local role keukentafel_app`)
  try {
    return await vraag()
  } finally {
    await eigenaar.query('rollback')
  }
}

/** Changes that nobody can see, each with its reason; whatever else goes unseen is a gap in the probes or in the net. */
const zonderGevolg: readonly (readonly [RegExp, string])[] = [
  [/^gemeente\.gemeente: true/, 'the list of gemeenten is open to all'],
  [/\.openbaar: /, 'binds the role of the public, asked in features/rapport/openbaar.deur.test.ts'],
]

test('the reader sees the huishoudens they hold something on now, in every table under the net', async () => {
  const tabel = beleid.filter(({ naam }) => naam === 'zicht').map((b) => b.tabel)
  const afwijkend = await na('select 1', async () => {
    const fout: string[] = []
    for (const een of tabel.filter((t) => tabellen.get(t)?.some(({ naam }) => naam === 'id'))) {
      const ziet = await huishoudensVan(eigenaar, een)
      if (ziet.join() !== zichtbaar.join()) fout.push(`${een}: ${ziet}`)
    }
    return fout
  })
  // Who stands in knows of that plan before the first day.
  expect(afwijkend).toEqual(['regie: 1,2,9,11,12'])
})

/** The mutants that change nothing in what anybody sees or may write. */
async function ongemerkt(
  mutanten: readonly Beleidsmutant[],
  vraag: () => Promise<string>,
): Promise<readonly string[]> {
  const gebleven: string[] = []
  const heel = await na('select 1', vraag)
  for (const mutant of mutanten) {
    aantal += 1
    if (aantal % deel !== 0) continue
    geprobeerd += 1
    if ((await na(mutant.sql, vraag)) === heel) gebleven.push(mutant.naam)
    else gevangen += 1
  }
  return gebleven.filter((naam) => !zonderGevolg.some(([patroon]) => patroon.test(naam)))
}

test('each policy that is dropped or weakened is missed', async () => {
  const gebleven: string[] = []
  for (const een of beleid) {
    const kolommen = tabellen.get(een.tabel) ?? []
    const o = { tabel: een.tabel, kolommen, isOpen: een.wie.includes('app.huishouden') }
    const isSchrijvend = een.naam === 'gemeente' && kolommen.length > 0
    gebleven.push(...(await ongemerkt(mutantenVan(een), () => indruk(eigenaar, { ...o, isSchrijvend }))))
  }
  expect(gebleven).toEqual([])
}, 600_000)

test('each function that a policy asks is missed when it says too much or too little', async () => {
  const gebleven: string[] = []
  expect(functies.map(({ naam }) => naam)).toContain('heeft_autorisatie_in')
  for (const een of functies) {
    const vraag = async () => {
      const alle: string[] = []
      for (const tabel of een.tabellen)
        alle.push(await indruk(eigenaar, { tabel, kolommen: [], isOpen: true, isSchrijvend: false }))
      return alle.join()
    }
    gebleven.push(...(await ongemerkt(functiemutantenVan(een), vraag)))
  }
  expect(gebleven).toEqual([])
}, 600_000)
