// The house style as a test: the real tree breaks no rule, and each rule is shown to bite.

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { medianLines } from './support/architecture/craft.ts'
import { EDGES } from './support/architecture/edges.ts'
import type { House } from './support/architecture/house.ts'
import { isProduct, readTree, type Source } from './support/architecture/tree.ts'
import { wordsOf } from './support/architecture/words.ts'
import { small, sound, wrongs } from './support/architecture/wrongs.ts'
import { breaches, rules } from './support/architecture.ts'

/** Which folder writes which table; everybody may read. */
const TABLES: House['tables'] = {
  gemeente: 'gemeente',
  kernteamgebied: 'gemeente',
  kern: 'gemeente',
  organisatie: 'gemeente',
  deur: 'gemeente',
  team: 'gemeente',
  medewerker: 'aanstelling',
  medewerker_rol: 'aanstelling',
  medewerker_mandaat: 'aanstelling',
  medewerker_team: 'aanstelling',
  medewerker_kern: 'aanstelling',
  rolvoorstel: 'aanstelling',
  noodtoegang: 'noodtoegang',
  uitsluiting: 'uitsluiting',
  uitsluiting_verzoek: 'uitsluiting',
  uitsluiting_verklaring: 'uitsluiting',
  inwoner: 'inwoner',
  inwoner_samenvoeging: 'inwoner',
  inwoner_verplaatsing: 'inwoner',
  huishouden: 'lid',
  huishouden_lid: 'lid',
  vorig_adres: 'lid',
  relatie: 'huishouden',
  contact: 'contact',
  document: 'document',
  melding: 'melding',
  melding_deur: 'melding',
  vraag: 'melding',
  screening: 'melding',
  termijn: 'termijn',
  triage_versie: 'triage',
  termijn_pauze: 'uitstel',
  termijn_verlenging: 'uitstel',
  termijn_mededeling: 'uitstel',
  gesprek: 'gesprek',
  bevinding: 'gesprek',
  eigen_plan: 'eigenplan',
  plan: 'plan',
  plan_versie: 'plan',
  plan_lezer: 'plan',
  gezondheidsbeeld: 'plan',
  volwassenwording: 'plan',
  jeugdhulpverlenging: 'plan',
  plan_akkoord: 'plan',
  doel: 'plan',
  afspraak: 'plan',
  evaluatie: 'plan',
  evaluatie_score: 'plan',
  regie: 'regie',
  waarneming: 'regie',
  traject: 'traject',
  overdracht: 'overdracht',
  terugkoppeling: 'terugkoppeling',
  toestemming: 'toestemming',
  verwijzing: 'verwijzing',
  zegel: 'zegel',
  kindzegel: 'kindzegel',
  zegel_bewaarder: 'zegel',
  zegel_genoemde: 'zegel',
  zegel_reden: 'zegel',
  kosten_import: 'kosten',
  declaratie: 'kosten',
  budgetregel: 'budget',
  omzetplafond: 'budget',
  bevolking_import: 'prognose',
  bevolkingscijfer: 'prognose',
  kostenmaatregel: 'prognose',
  verwijzing_bericht: 'verwijzing',
  contactgrens: 'traject',
  terugkeer: 'terugkeer',
  formatie: 'formatie',
  inzet: 'formatie',
  verlof: 'formatie',
  opbouwproject: 'opbouwwerk',
  opbouwuren: 'opbouwwerk',
  overleg: 'overleg',
  overleg_genodigde: 'overleg',
  overleg_deel: 'overleg',
  overleg_punt: 'overleg',
  overleg_afspraak: 'overleg',
  autorisatie: 'autorisatie',
  signaal: 'signaal',
  vertegenwoordiging: 'vertegenwoordiging',
  controle: 'controle',
  verzoek: 'verzoek',
  verzoek_weglating: 'verzoek',
  verzoek_ding: 'verzoek',
  verwerking: 'verwerkingsregister',
  controleronde: 'controle',
  sessie: 'medewerker',
  formuliersleutel: 'platform',
  concept: 'platform',
  uitgaand: 'platform',
  migratie: 'platform',
  streefwaarde: 'streefwaarde',
  rapport: 'rapport',
  rapport_telling: 'rapport',
  rapport_cel: 'rapport',
  rapport_reeks: 'rapport',
  rapport_definitie: 'rapport',
  rapport_streefwaarde: 'rapport',
  rapport_duiding: 'rapport',
  streefvoorstel: 'streefwaarde',
  duiding: 'duiding',
  raadsvraag: 'raadsvraag',
  vaste_meting: 'monitor',
  ervaringsronde: 'ervaring',
  ervaring_gevraagd: 'ervaring',
  ervaring_stop: 'ervaring',
  ervaring_code: 'ervaring',
  ervaring_antwoord: 'ervaring',
  ervaring_toelichting: 'ervaring',
  ervaring_poging: 'ervaring',
  kwalitatieve_meting: 'kwalitatief',
  beleidsdoel: 'activiteit',
  activiteit: 'activiteit',
  benchmark_import: 'benchmark',
  benchmark: 'benchmark',
  geval: 'monitor',
  geval_vuil: 'monitor',
  bewaartermijn: 'bewaartermijn',
  vernietigingsstop: 'vernietiging',
  vernietigingslijst: 'vernietiging',
  vernietigingsregel: 'vernietiging',
  vernietigingsakkoord: 'vernietiging',
  vernietiging: 'vernietiging',
  gebeurtenis: 'platform/record.ts',
  inzage: 'platform/record.ts',
  waarmerk: 'platform',
  waarmerk_blad: 'platform',
}

/** Files of the platform and packages that only calculate: rules may use them. */
const PURE: House['pure'] = [
  'src/platform/result.ts',
  'src/platform/naam.ts',
  'src/platform/bsn.ts',
  'src/platform/csvlezen.ts',
  'src/platform/id.ts',
  'src/platform/bestandsnaam.ts',
  'src/platform/vorm.ts',
  'src/features/terugkeer/terugkeer.ts',
  // What a prognose is counted by and in, and how few are too few to show: one rule for both.
  'src/features/kosten/declaratie.ts',
  'src/features/kosten/teksten.ts',
  'src/features/analyse/analyse.ts',
  'src/features/melding/triage.ts',
  'src/features/autorisatie/autorisatie.ts',
  'src/features/bewaartermijn/bewaartermijn.ts',
  'src/features/autorisatie/lezing.ts',
  'src/features/inwoner/inwoner.ts',
  'src/features/signaal/verjaardag.ts',
  'src/features/monitor/streefwaarde.ts',
  'src/features/monitor/periode.ts',
  'src/features/monitor/kpi.ts',
  'src/features/monitor/meting.ts',
  'src/features/publicatie/cel.ts',
  'src/features/publicatie/correctie.ts',
  'fastest-levenshtein',
]

/** What breaks a rule, and why that is right. A line fails here as soon as it is no longer needed. */
const EXCEPTIONS: House['exceptions'] = [
  [
    'src/features/rapport/schrijven.sql.ts',
    'write-at-home',
    'the five tables of what stands in a rapport are emptied the same way, from a list beside it',
  ],
  [
    'src/features/rapport/definitieversie.ts',
    'imports-of-kind',
    'the version of a definition is the hash of its text, read once',
  ],
  [
    'src/features/rapport/teksten.ts',
    'imports-of-kind',
    'a published group is called as the feature it comes from calls it',
  ],
  [
    'src/features/rapport/uitvoer.ts',
    'imports-of-kind',
    'a file of a rapport says in the words of its page how each number was made safe',
  ],
  ['src/features/rapport/werkplek.tsx', 'imports-of-kind', 'staff and public get the same file'],
  [
    'src/features/inwoner/verplaatsing.sql.ts',
    'write-at-home',
    'who a row is about is changed in every table the same way, and back; a list of them all is held against the catalogue (0009)',
  ],
  [
    'src/features/inwoner/achterblijven.sql.ts',
    'write-at-home',
    'what is of others stays behind in a plan of theirs; plan and regie build on inwoner, so an import back would be a cycle',
  ],
  [
    'src/features/melding/gesprekmee.sql.ts',
    'write-at-home',
    'a gesprek goes along when its melding is handed on; gesprek builds on melding, so an import back would be a cycle',
  ],
  [
    'src/features/melding/gesprekaf.sql.ts',
    'write-at-home',
    'a gesprek ends with its melding, traject or plan; gesprek builds on melding, so an import back would be a cycle',
  ],
  [
    'src/features/vernietiging/wissen.sql.ts',
    'write-at-home',
    'destroying takes the rows of every table that hang on a thing; the list of them is held against the catalogue (0020)',
  ],
  [
    'src/platform/backup/tables.ts',
    'write-at-home',
    'a restore writes every table, by its name in the catalogue',
  ],
  [
    'src/features/termijn/termijn.ts',
    'imports-of-kind',
    'the steps of a term are its answer, so that every date can be asked why (domain.md, Clocks)',
  ],
]

const house: House = {
  tables: TABLES,
  outsideMigrations: ['migratie'],
  edges: EDGES,
  pure: PURE,
  browserScripts: /^src\/ui\/browser\//,
  exceptions: EXCEPTIONS,
}

describe('the tree', () => {
  const tree = readTree(join(import.meta.dirname, '..'))

  test('was found: product, tests, migrations and the words', () => {
    expect(tree.filter(({ path }) => isProduct(path)).length).toBeGreaterThan(1)
    expect(tree.filter(({ path }) => path.endsWith('.test.ts')).length).toBeGreaterThan(1)
    expect(tree.filter(({ path }) => path.startsWith('db/migrations/')).length).toBeGreaterThan(1)
    expect(wordsOf(tree).acts.size).toBeGreaterThan(40)
    console.log(`median lines per source file: ${medianLines(tree)}`)
  })

  test('breaks no rule of the house', () => {
    expect(breaches(tree, house).map(({ path, rule, message }) => `${path}: ${rule}: ${message}`)).toEqual([])
  }, 60_000)
})

describe('each rule bites', () => {
  const treeOf = (files: Record<string, string>): Source[] =>
    Object.entries(files).map(([path, text]) => ({ path, text }))

  test('a small sound tree breaks none', () => {
    expect(breaches(treeOf(sound), small)).toEqual([])
  })

  for (const [rule, wrong, path, text] of wrongs) {
    test(`${rule}: ${wrong}`, () => {
      const found = breaches(treeOf({ ...sound, [path]: text }), small)
      expect(found.map((finding) => finding.rule)).toContain(rule)
    })
  }

  test('median-size: files that are large on the whole', () => {
    const big = Object.fromEntries(
      [...Array(20).keys()].map((at) => [
        `src/platform/deel${String.fromCharCode(97 + at)}.ts`,
        `// .\n${'a()\n'.repeat(70)}`,
      ]),
    )
    expect(breaches(treeOf({ ...sound, ...big }), small).map(({ rule }) => rule)).toEqual(['median-size'])
  })

  test('an exception silences its rule in its file, and is reported once it is no longer needed', () => {
    const excepted: House = {
      ...small,
      exceptions: [['src/platform/x.ts', 'default-export', 'asked for by the loader']],
    }
    const broken = treeOf({ ...sound, 'src/platform/x.ts': '// .\nexport default 1\n' })
    expect(breaches(broken, excepted)).toEqual([])
    expect(breaches(treeOf(sound), excepted).map(({ rule }) => rule)).toEqual(['exception-unneeded'])
  })

  test('every rule has a row above', () => {
    const shown = new Set([...wrongs.map(([rule]) => rule), 'median-size'])
    expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual([])
  })
})
