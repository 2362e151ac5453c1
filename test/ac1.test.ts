// AC-1 and AC-5: the function that decides and a second, separately written opinion agree on every combination,
// and each rule or cell that is dropped or weakened makes them differ (access.md 2.9).

import { afterAll, expect, test } from 'vitest'
import { regelwerk } from '../src/features/autorisatie/decide.ts'
import { cijfer } from './support/cijfer.ts'
import { type Mutant, matrixmutanten, muurmutanten, regelmutanten } from './support/toegang/mutanten.ts'
import { rollen } from './support/toegang/tabellen.ts'
import { isGemist, uitspraak, zakenVan } from './support/toegang/verschil.ts'

/** Changes that change no decision, each with the reason; whatever else stays unseen is a gap in the tables. */
const zonderGevolg = [
  // No grant is higher than L4.
  'consulent: genoemd hoger',
  'interventieteam: genoemd hoger',
  // Never high enough to do it: O4 denies as well.
  'privacy_officer: wijzigen erbij',
  'privacy_officer: delen erbij',
  'privacy_officer: verwijderen erbij',
  'aanbieder: verwijderen erbij',
  'financieel_medewerker: verwijderen erbij',
  // Has no grants, so none by name; the address is owed to be left out whatever the word.
  'financieel_medewerker: eigenStuk erbij',
  'financieel_medewerker: geheim anders',
  'vertegenwoordiger: geheim anders',
  'medewerker_zelf: eigenStuk erbij',
  'medewerker_zelf: geheim anders',
]
const perTabel = new Map<string, number>()
const nogNiet = new Map<string, Mutant>(
  [...regelmutanten(regelwerk), ...muurmutanten(regelwerk)].map((mutant) => [mutant.naam, mutant]),
)
const aantalRegels = nogNiet.size
let perRol = 0
const gebleven: string[] = []

test.each(rollen)('%s: no difference, and each cell of the matrix counts', (rol) => {
  const zaken = zakenVan(rol)
  const verschillen = zaken
    .filter((zaak) => uitspraak(zaak, regelwerk) !== zaak.verwacht)
    .map((zaak) => `${JSON.stringify(zaak.geval)}: ${uitspraak(zaak, regelwerk)}, not ${zaak.verwacht}`)
  for (const { tabel } of zaken) perTabel.set(tabel, (perTabel.get(tabel) ?? 0) + 1)
  expect(verschillen.slice(0, 10)).toEqual([])
  expect(zaken.length).toBeGreaterThan(20_000)
  for (const [naam, mutant] of nogNiet)
    if (mutant.rol === rol && isGemist(zaken, mutant.regels)) nogNiet.delete(naam)
  const mutanten = matrixmutanten(regelwerk, rol)
  perRol += mutanten.length
  gebleven.push(...mutanten.filter(({ regels }) => !isGemist(zaken, regels)).map(({ naam }) => naam))
})

test('each rule and each opening in the wall, dropped or weakened, is missed', () => {
  expect([...nogNiet.keys()]).toEqual([])
})

test('each cell of the matrix is missed, but for those that another rule makes good', () => {
  expect(gebleven.toSorted()).toEqual(zonderGevolg.toSorted())
})

afterAll(() => {
  for (const [tabel, aantal] of perTabel) cijfer(`AC-1 ${tabel}: ${aantal} decisions`)
  cijfer(
    `AC-5 rules: ${aantalRegels - nogNiet.size} of ${aantalRegels} caught; cells: ${perRol - gebleven.length} of ${perRol}`,
  )
})
