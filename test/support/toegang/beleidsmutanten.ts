// Each policy of row security as the database holds it, dropped or weakened in one place (access.md 2.9, AC-5).

export type Beleid = {
  readonly tabel: string
  readonly naam: string
  readonly wie: string
  readonly toets: string | null
}

export type Beleidsmutant = { readonly naam: string; readonly sql: string }

export const beleidQuery = `select c.relname as tabel, p.polname as naam, pg_get_expr(p.polqual, p.polrelid) as wie,
    pg_get_expr(p.polwithcheck, p.polrelid) as toets
  from pg_policy p join pg_class c on c.oid = p.polrelid where not c.relispartition order by 1, 2`

/** What is taken out, by the words the database prints a policy with; each place it stands is a mutant. */
const zwakker: readonly (readonly [string, RegExp, string])[] = [
  ['tot ignored', /\(a\.tot IS NULL\)/, 'true'],
  ['tot a day late', /a\.tot > /, `a.tot + interval '1 day' > `],
  ['tot in it', /a\.tot > /, 'a.tot >= '],
  ['van ignored', /a\.van <= /, `a.van - interval '9 years' <= `],
  ['by anybody’s name', /\(a\.medewerker_id = /, '(true OR a.medewerker_id = '],
  ['by any team', /\(a\.team_id = /, '(true OR a.team_id = '],
  ['a grant in any huishouden', /\(a\.huishouden_id = (?!ANY)/, '(true OR a.huishouden_id = '],
  ['a grant on any melding', /\(a\.melding_id = /, '(true OR a.melding_id = '],
  ['a grant of another gemeente', /\(a\.gemeente_id = /, '(true OR a.gemeente_id = '],
  ['uitsluiting ignored', / IS NOT TRUE\b/, ' IS DISTINCT FROM NULL'],
  ['acting and reading mixed up', /<> 'inzien'::text/, `<> 'zien'::text`],
  ['with another thing', /\(v\.id = /, '(true OR v.id = '],
  ['with another inwoner', /\(v\.inwoner_id = ANY/, '(true OR v.inwoner_id = ANY'],
  ['any zegel', /\(z\.ding = /, '(true OR z.ding = '],
  ['a zegel that was lifted', /\(z\.opgeheven_op IS NULL\)/, 'true'],
  ['a name taken off', /\(n\.tot IS NULL\)/, 'true'],
  ['anybody’s name on it', /\(n\.medewerker_id = /, '(true OR n.medewerker_id = '],
  ['a name on another zegel', /\(n\.zegel_id = /, '(true OR n.zegel_id = '],
  ['sealed counts as open', /\(NOT (\w+\.)?is_verzegeld\)/, 'true'],
  ['what came with something sealed is open', /\(gesprek_id IS NULL\)/, 'true'],
  ['standing in for another', /\(w\.regie_id = /, '(true OR w.regie_id = '],
  ['somebody else stands in', /\(w\.medewerker_id = /, '(true OR w.medewerker_id = '],
  ['of anybody who wrote it', /\(medewerker_id = /, '(true OR medewerker_id = '],
  ['of nobody is of everybody', /(\w+\.)?huishouden_id IS NULL/, 'true'],
  [
    'who has no gemeente has all',
    /\(gemeente_id = /,
    `(nullif(current_setting('app.gemeente', true), '') IS NULL OR gemeente_id = `,
  ],
  ['any other gemeente', /\(gemeente_id = /, '(gemeente_id <> '],
]

/** All mutants of one policy: gone, open to all, open for writing, and weaker in each place. */
export function mutantenVan({ tabel, naam, wie, toets }: Beleid): Beleidsmutant[] {
  const wijzig = `alter policy ${naam} on ${tabel}`
  const zin = (wat: string) => `${tabel}.${naam}: ${wat}`
  const anders = zwakker.flatMap(([wat, patroon, door]) =>
    [...wie.matchAll(new RegExp(patroon, 'g'))].map(({ index, 0: gevonden }, nr) => ({
      naam: zin(nr === 0 ? wat : `${wat} (${nr + 1})`),
      sql: `${wijzig} using (${wie.slice(0, index)}${gevonden.replace(patroon, door)}${wie.slice(index + gevonden.length)})`,
    })),
  )
  return [
    { naam: zin('dropped'), sql: `drop policy ${naam} on ${tabel}` },
    { naam: zin('true'), sql: `${wijzig} using (true)` },
    { naam: zin('false'), sql: `${wijzig} using (false)` },
    ...(naam === 'gemeente' && tabel !== 'gemeente' && toets === null ? schrijvend(tabel, wie, zin) : []),
    ...anders,
  ]
}

const schrijvend = (tabel: string, wie: string, zin: (wat: string) => string): Beleidsmutant[] => [
  { naam: zin('writing for all'), sql: `alter policy gemeente on ${tabel} using (${wie}) with check (true)` },
  { naam: zin('row security off'), sql: `alter table ${tabel} disable row level security` },
]
