// Each policy of row security as the database holds it, and each function that one asks, dropped or weakened in one place (access.md 2.9, AC-5).

export type Beleid = {
  readonly tabel: string
  readonly naam: string
  readonly wie: string
  readonly toets: string | null
}

/** A part of policies that few rows come by (db/zicht.sql), with the tables that ask it. */
export type Beleidsfunctie = {
  readonly naam: string
  readonly definitie: string
  readonly tabellen: readonly string[]
}

export type Beleidsmutant = { readonly naam: string; readonly sql: string }

export const beleidQuery = `select c.relname as tabel, p.polname as naam, pg_get_expr(p.polqual, p.polrelid) as wie,
    pg_get_expr(p.polwithcheck, p.polrelid) as toets
  from pg_policy p join pg_class c on c.oid = p.polrelid where not c.relispartition order by 1, 2`

export const functieQuery = `select p.proname as naam, pg_get_functiondef(p.oid) as definitie, array_agg(distinct c.relname::text) as tabellen
  from pg_depend d join pg_proc p on d.refclassid = 'pg_proc'::regclass and p.oid = d.refobjid and not p.prosecdef
  join pg_policy b on b.oid = d.objid join pg_class c on c.oid = b.polrelid
  where d.classid = 'pg_policy'::regclass and p.pronamespace = 'public'::regnamespace and not c.relispartition group by p.oid order by 1`

/** What is taken out, by the words the database prints a policy with; each place it stands is a mutant. */
const zwakker: readonly (readonly [string, RegExp, string])[] = [
  ['tot ignored', /\(a\.tot IS NULL\)/, 'true'],
  ['tot a day late', /a\.tot > /, `a.tot + interval '1 day' > `],
  ['tot in it', /a\.tot > /, 'a.tot >= '],
  ['van ignored', /a\.van <= /, `a.van - interval '9 years' <= `],
  ['by anybody’s name or team', /\(COALESCE\(a\.medewerker_id/, '(true OR COALESCE(a.medewerker_id'],
  ['by team is forgotten', /COALESCE\(a\.medewerker_id, a\.team_id\)/, 'a.medewerker_id'],
  ['by name is forgotten', /COALESCE\(a\.medewerker_id, a\.team_id\)/, 'a.team_id'],
  ['a grant in any huishouden', /\(a\.huishouden_id = (?!ANY)/, '(true OR a.huishouden_id = '],
  ['a grant on any melding', /\(a\.melding_id = /, '(true OR a.melding_id = '],
  ['what a function says goes unheard', /\b(ziet|heeft|neemt)_\w+\([\w.]+\)/, 'true'],
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

/** The text with one thing taken out, for each thing and each place it stands. */
function verzwakt(tekst: string): { wat: string; tekst: string }[] {
  return zwakker.flatMap(([wat, patroon, door]) =>
    [...tekst.matchAll(new RegExp(patroon, 'g'))].map(({ index, 0: gevonden }, nr) => ({
      wat: nr === 0 ? wat : `${wat} (${nr + 1})`,
      tekst: `${tekst.slice(0, index)}${gevonden.replace(patroon, door)}${tekst.slice(index + gevonden.length)}`,
    })),
  )
}

/** All mutants of one policy: gone, open to all, open for writing, and weaker in each place. */
export function mutantenVan({ tabel, naam, wie, toets }: Beleid): Beleidsmutant[] {
  const wijzig = `alter policy ${naam} on ${tabel}`
  const zin = (wat: string) => `${tabel}.${naam}: ${wat}`
  return [
    { naam: zin('dropped'), sql: `drop policy ${naam} on ${tabel}` },
    { naam: zin('true'), sql: `${wijzig} using (true)` },
    { naam: zin('false'), sql: `${wijzig} using (false)` },
    ...(naam === 'gemeente' && tabel !== 'gemeente' && toets === null ? schrijvend(tabel, wie, zin) : []),
    ...verzwakt(wie).map(({ wat, tekst }) => ({ naam: zin(wat), sql: `${wijzig} using (${tekst})` })),
  ]
}

/** All mutants of one function: always yes, always no, and weaker in each place. */
export function functiemutantenVan({ naam, definitie }: Beleidsfunctie): Beleidsmutant[] {
  const altijd = (antwoord: string) => definitie.replace(/BEGIN ATOMIC[\s\S]*$/, `RETURN ${antwoord}`)
  return [
    { naam: `${naam}: true`, sql: altijd('true') },
    { naam: `${naam}: false`, sql: altijd('false') },
    ...verzwakt(definitie).map(({ wat, tekst }) => ({ naam: `${naam}: ${wat}`, sql: tekst })),
  ]
}

const schrijvend = (tabel: string, wie: string, zin: (wat: string) => string): Beleidsmutant[] => [
  { naam: zin('writing for all'), sql: `alter policy gemeente on ${tabel} using (${wie}) with check (true)` },
  { naam: zin('row security off'), sql: `alter table ${tabel} disable row level security` },
]
