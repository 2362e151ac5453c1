// A small sound tree, and for each rule of the house a file that breaks it.

import type { House } from './house.ts'

const glossary = `
| term | betekenis |
|---|---|
| melding | . |
| zaak | . |
| plan | . |
| termijn | . |

| noun | act | code | betekenis | bron |
|---|---|---|---|---|
| plan | beëindigen | | . | . |
`

const feature = 'src/features/plan'
const act = `// Ends.\nimport type { Plan } from './plan.ts'\nexport const beeindigen = (plan: Plan) => plan\n`

/** A tree that breaks no rule: one feature with every kind of file in it. */
export const sound: Record<string, string> = {
  'docs/woordenlijst.md': glossary,
  'db/migrations/0001_plan.sql': '-- Plans.\ncreate table plan (id uuid);\n',
  'src/main.ts': '// Starts.\nimport { app } from "./app.ts"\nexport const port = process.env.PORT ?? app\n',
  'src/app.ts': '// One function.\nexport const app = { fetch(request: Request) { return request } }\n',
  'src/platform/db.ts': '// The database.\nexport type Db = string\nexport const now = () => new Date()\n',
  'src/platform/result.ts': '// A decision.\nexport const done = 1\n',
  'src/features/termijn/termijn.ts': '// Counts days.\nexport const termijn = 1\n',
  'src/features/melding/melding.ts': '// A melding.\nexport type Melding = string\n',
  [`${feature}/plan.ts`]: `// A plan.\nimport type { Melding } from '../melding/melding.ts'\nexport type Plan = Melding\n`,
  [`${feature}/beeindigen.ts`]: act,
  [`${feature}/beeindigen.test.ts`]: '// The rule.\nit("ends", () => {})\n',
  [`${feature}/plan.sql.ts`]:
    '// SQL.\nimport type { Db } from "../../platform/db.ts"\nexport const save = (db: Db) => db.query(`update plan set x = 1`)\n',
  [`${feature}/commands.ts`]:
    '// Acts, each once.\nimport { save } from "./plan.sql.ts"\nexport const end = save\n',
  [`${feature}/werkplek.tsx`]:
    '// The door.\nimport { end } from "./commands.ts"\nexport const page = <p>foto\'s {end}</p>\n',
  [`${feature}/teksten.ts`]: '// Words.\nexport const label = "fetch( new Date() insert in de agenda"\n',
}

/** The lists that go with it. */
export const small: House = {
  tables: { plan: 'plan' },
  outsideMigrations: [],
  edges: [['plan', 'melding']],
  pure: ['src/platform/result.ts'],
  browserScripts: /^$/,
  exceptions: [],
}

const long = (lines: number) => '  doen()\n'.repeat(lines)

/** Each row: the rule, what is wrong, the file that replaces or joins the sound ones, its text. */
export const wrongs: readonly (readonly [rule: string, wrong: string, path: string, text: string])[] = [
  [
    'kind-of-file',
    'a file that is no word of the house',
    `${feature}/rekenen.ts`,
    '// .\nexport const a = 1\n',
  ],
  ['kind-of-file', 'a folder inside a feature', `${feature}/oud/plan.ts`, '// .\nexport const a = 1\n'],
  ['kind-of-file', 'commands in two files', `${feature}/commands.extra.ts`, '// .\nexport const a = 1\n'],
  ['kind-of-file', 'a view without a door', 'src/features/melding/Kaart.tsx', '// .\nexport const a = 1\n'],
  [
    'feature-in-woordenlijst',
    'a feature without a word',
    'src/features/case/teksten.ts',
    '// .\nexport const a = 1\n',
  ],
  [
    'act-in-woordenlijst',
    'an act without a word',
    `${feature}/wissen.ts`,
    '// .\nexport type Weigering = "nee"\nexport function wissen(weigering: Weigering) {\n  return weigering\n}\n',
  ],
  [
    'act-has-test',
    'an act without its test',
    'src/features/melding/beeindigen.ts',
    '// .\nexport const beeindigen = 1\n',
  ],
  ['banned-name', 'a file called utils', 'src/platform/utils.ts', '// .\nexport const a = 1\n'],
  ['banned-name', 'a service by its last half', 'src/platform/mailService.ts', '// .\nexport const a = 1\n'],
  ['banned-name', 'a folder called common', 'test/common/people.ts', '// .\nexport const a = 1\n'],
  [
    'barrel',
    'a file that only passes on',
    'src/platform/alles.ts',
    '// .\nexport { done } from "./result.ts"\n',
  ],
  ['barrel', 'a star', 'src/platform/alles.ts', '// .\nexport * from "./result.ts"\nexport const a = 1\n'],
  [
    'imports-of-layer',
    'platform knows a feature',
    'src/platform/x.ts',
    '// .\nimport type { Plan } from "../features/plan/plan.ts"\n',
  ],
  [
    'imports-of-layer',
    'ui knows a feature',
    'src/ui/x.tsx',
    '// .\nimport { end } from "../features/plan/commands.ts"\n',
  ],
  ['imports-of-layer', 'somebody imports main', 'src/cli/x.ts', '// .\nimport { port } from "../main.ts"\n'],
  [
    'imports-of-layer',
    'late, and over two lines',
    'src/ui/x.ts',
    '// .\nexport const a = import(\n  "../features/plan/plan.ts")\n',
  ],
  [
    'imports-of-layer',
    'the product leans on a test',
    'src/jobs.ts',
    '// .\nimport { a } from "../test/support/a.ts"\n',
  ],
  [
    'imports-of-kind',
    'an act asks the database',
    `${feature}/beeindigen.ts`,
    `${act}import { now } from '../../platform/db.ts'\n`,
  ],
  ['imports-of-kind', 'an act uses a package', `${feature}/beeindigen.ts`, `${act}import { z } from 'zod'\n`],
  [
    'imports-of-kind',
    'an act runs another noun',
    `${feature}/beeindigen.ts`,
    `${act}import { m } from '../melding/melding.ts'\n`,
  ],
  [
    'imports-of-kind',
    'SQL knows a command',
    `${feature}/plan.sql.ts`,
    '// .\nimport { end } from "./commands.ts"\n',
  ],
  [
    'imports-of-kind',
    'a command knows a door',
    `${feature}/commands.ts`,
    '// .\nimport { page } from "./werkplek.tsx"\n',
  ],
  [
    'imports-of-kind',
    'a command uses a package',
    `${feature}/commands.ts`,
    '// .\nimport { z } from "zod"\n',
  ],
  [
    'imports-of-kind',
    'a door knows a door',
    `${feature}/portaal.tsx`,
    '// .\nimport { page } from "./werkplek.tsx"\n',
  ],
  [
    'imports-of-kind',
    'a form asks the database',
    `${feature}/formulier.ts`,
    '// .\nimport { save } from "./plan.sql.ts"\n',
  ],
  [
    'imports-of-kind',
    'texts run code',
    `${feature}/teksten.ts`,
    '// .\nimport { end } from "./commands.ts"\n',
  ],
  [
    'edge',
    'a feature not on the list',
    `${feature}/plan.ts`,
    '// .\nimport type { T } from "../zaak/zaak.ts"\nimport type { Melding } from "../melding/melding.ts"\n',
  ],
  ['edge', 'an edge nobody uses', `${feature}/plan.ts`, '// A plan.\nexport type Plan = string\n'],
  [
    'cycle',
    'two features that need each other',
    'src/features/melding/melding.ts',
    '// .\nimport type { Plan } from "../plan/plan.ts"\n',
  ],
  [
    'write-at-home',
    'raw SQL away from home',
    'src/features/melding/melding.sql.ts',
    '// .\nexport const a = `insert\n into plan (id) values (1)`\n',
  ],
  [
    'write-at-home',
    'an update with an alias',
    'src/features/melding/melding.sql.ts',
    '// .\nexport const a = `UPDATE plan p SET x = 1`\n',
  ],
  [
    'write-at-home',
    'a delete',
    'src/platform/x.ts',
    '// .\nexport const a = `delete from "plan" where id = 1`\n',
  ],
  [
    'write-at-home',
    'the query builder',
    'src/features/melding/melding.sql.ts',
    '// .\nexport const a = db.updateTable("plan")\n',
  ],
  [
    'write-at-home',
    'a table nobody owns',
    `${feature}/plan.sql.ts`,
    '// .\nexport const a = `insert into doel values (1)`\n',
  ],
  [
    'write-at-home',
    'a name made while running',
    'src/platform/x.ts',
    `// .\nexport const a = \`insert into \${table} values (1)\`\n`,
  ],
  [
    'table-owner',
    'a new table without an owner',
    'db/migrations/0002_doel.sql',
    '-- Goals.\ncreate table doel (id uuid);\n',
  ],
  ['table-owner', 'an owner of nothing', 'db/migrations/0001_plan.sql', '-- Nothing.\n'],
  [
    'escapes-transaction',
    'the pool inside a transaction',
    `${feature}/commands.ts`,
    '// .\nexport const end = (ctx) =>\n  ctx.db.transaction(async (tx) => {\n    await ctx.db.query(tx)\n  })\n',
  ],
  ...[
    'new Date()',
    'Date.now()',
    'Math.random()',
    'crypto.randomUUID()',
    'process.env.HOME',
    'fetch("https://x")',
    'globalThis.fetch(url)',
  ].map(
    (code) =>
      [
        'touches-world',
        code,
        `${feature}/plan.ts`,
        `${sound[`${feature}/plan.ts`]}export const a = ${code}\n`,
      ] as const,
  ),
  [
    'touches-world',
    'a pure file of the platform',
    'src/platform/result.ts',
    '// .\nexport const a = Date.now()\n',
  ],
  ['touches-world', 'a socket', 'src/app.ts', '// .\nimport { connect } from "node:net"\n'],
  ['file-size', 'more than 300 lines', 'src/platform/x.ts', `// .\n${'a()\n'.repeat(300)}`],
  [
    'function-size',
    'a function of more than 70 lines',
    'src/platform/x.ts',
    `// .\nexport function doe(a: string) {\n${long(69)}}\n`,
  ],
  [
    'function-size',
    'one with its parameters below each other',
    'src/platform/x.ts',
    `// .\nexport async function doe(\n  a: string,\n): Promise<void> {\n${long(70)}}\n`,
  ],
  ['function-size', 'an arrow', 'src/ui/x.tsx', `// .\nexport const doe = () => {\n${long(70)}}\n`],
  ['default-export', 'a default export', 'src/platform/x.ts', '// .\nexport default 1\n'],
  ['skipped-test', 'a test that is skipped', 'test/x.test.ts', '// .\nit.skip("later", () => {})\n'],
  [
    'skipped-test',
    'a test that silences the rest',
    'test/x.test.ts',
    '// .\ntest.concurrent.only("me", () => {})\n',
  ],
  ['opening-comment', 'a file that does not say what it is for', 'src/platform/x.ts', 'export const a = 1\n'],
  ['opening-comment', 'a migration that does not', 'db/migrations/0002_x.sql', 'select 1;\n'],
  ['unfinished-mark', 'work left for later', 'src/platform/x.ts', `// .\n// ${'TO'}${'DO'}: later\n`],
  ['migration-number', 'a gap', 'db/migrations/0003_x.sql', '-- .\nselect 1;\n'],
  ['migration-number', 'a double', 'db/migrations/0001_zaak.sql', '-- .\nselect 1;\n'],
  ['migration-number', 'three digits', 'db/migrations/002_x.sql', '-- .\nselect 1;\n'],
]
