// Rows in every table for a dozen huishoudens that differ only in what somebody holds on them: what row security is tried on.
// All ids of one huishouden are the same, so that whatever a table refers to by, it refers to that huishouden.

import type { OpenApp } from '../app.ts'

/** Who asks, a team of theirs, somebody else, and the moment of asking. */
export const lezer = '019cb000-0000-7000-9000-000000000001'
export const lezersTeam = '019cb000-0000-7000-9000-000000000002'
export const ander = '019cb000-0000-7000-9000-000000000003'
export const nu = '2026-03-02T08:00:00.000Z'
const uur = (verschil: number) => new Date(Date.parse(nu) + verschil * 3_600_000).toISOString()

/** What somebody holds on each huishouden; a huishouden that is not here nobody holds anything on. */
const houdt: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { medewerker_id: lezer, van: uur(-24) },
  2: { team_id: lezersTeam, van: uur(-24) },
  3: { medewerker_id: ander, van: uur(-24) },
  4: { medewerker_id: lezer, van: uur(-24), tot: uur(-1) },
  5: { medewerker_id: lezer, van: uur(1) },
  6: { medewerker_id: lezer, van: uur(-24) },
  8: { medewerker_id: lezer, van: uur(-24) },
  10: { medewerker_id: lezer, van: uur(-24), tot: nu },
  11: { medewerker_id: lezer, van: nu },
  12: { medewerker_id: lezer, van: uur(-24), tot: uur(1) },
}
const huishoudens = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
export const zichtbaar = [1, 2, 11, 12]
/** Closed to the reader although they hold it; and of the other gemeente. */
export const uitgesloten = 6
export const elders = 8
/** On which the reader has a contact of their own, and stands in as regisseur, and no more. */
const eigenWerk = 9

/** The id of everything in this huishouden; `tak` tells rows of one table apart. */
export const idVan = (huishouden: number, tak = 0): string =>
  `019cb000-0000-7000-8${String(tak).padStart(3, '0')}-${String(huishouden).padStart(12, '0')}`

type Kolom = { naam: string; type: string; verplicht: boolean }
export type Rij = Readonly<Record<string, unknown>>
export type Kolommen = readonly Kolom[]
type Tabellen = ReadonlyMap<string, Kolommen>

const waarden: Readonly<Record<string, (k: number) => unknown>> = {
  uuid: (k) => idVan(k),
  text: (k) => `woord${k}`,
  int2: (k) => k,
  int4: (k) => k,
  int8: (k) => k,
  numeric: (k) => k,
  bool: () => false,
  date: () => nu.slice(0, 10),
  timestamptz: () => nu,
  jsonb: () => ({}),
  bytea: (k) => `\\x${String(k).padStart(4, '0')}`,
  _uuid: () => [],
  _text: () => [],
}

/** A row with what must be there; references and words are always filled. */
export function rijVan(kolommen: readonly Kolom[], k: number): Rij {
  const gevuld = kolommen.filter(({ type, verplicht }) => verplicht || type === 'uuid' || type === 'text')
  const rij = Object.fromEntries(gevuld.map(({ naam, type }) => [naam, waarden[type]?.(k)]))
  return { ...rij, gemeente_id: k === elders ? 2 : 1 }
}

/** The same thing, but found by one of its references alone, or by none: each way a policy may let it through. */
function takken(kolommen: readonly Kolom[], k: number): Rij[] {
  const mag = kolommen.filter(({ type, verplicht }) => type === 'uuid' && !verplicht)
  if (!heeftId(kolommen) || mag.length === 0) return []
  const leeg = Object.fromEntries(mag.map(({ naam }) => [naam, null]))
  return [undefined, ...mag].map((een, nr) => ({
    ...rijVan(kolommen, k),
    ...leeg,
    ...(een && { [een.naam]: idVan(k) }),
    id: idVan(k, nr + 1),
  }))
}

const gewoneRijen = (tabel: string, kolommen: readonly Kolom[], k: number): Rij[] => [
  // Whoever has one file, and a huishouden that is still its own; what went up in another is a branch.
  {
    ...rijVan(kolommen, k),
    ...(tabel === 'inwoner' && { samengevoegd_met_id: null }),
    ...(tabel === 'huishouden' && { opgegaan_in_id: null }),
  },
  ...(tabel === 'zegel' ? [] : takken(kolommen, k)),
]

/** A huishouden that went up in the first, and what is written there. */
const opgegaan = idVan(1, 920)

/** One of a noun the reader is named on by a zegel, was named on, is not named on, and two whose zegel was lifted. */
const zegels = [
  { id: idVan(1, 901), wie: lezer },
  { id: idVan(1, 902), wie: ander },
  { id: idVan(1, 903), wie: lezer, tot: nu },
  { id: idVan(1, 904), wie: lezer, opgeheven_op: nu },
  { id: idVan(1, 906), wie: ander, opgeheven_op: nu },
]
/** Of those above the reader is named on this one alone. */
export const genoemdOp = zegels[0]?.id ?? ''

function bijzonder(tabel: string, kolommen: readonly Kolom[]): Rij[] {
  const een = (anders: Rij, k = 1) => ({ ...rijVan(kolommen, k), ...anders })
  const stuk = zegels.map(({ id }) => een({ id, is_verzegeld: true, gesprek_id: null }))
  switch (tabel) {
    case 'autorisatie':
      return [
        ...Object.entries(houdt).flatMap(([k, wat]) => [
          { ...zonderVerwijzing(kolommen, Number(k)), ...wat, huishouden_id: idVan(Number(k)) },
          // On a melding of nobody yet: its first branch has no huishouden.
          {
            ...zonderVerwijzing(kolommen, Number(k)),
            ...wat,
            id: idVan(Number(k), 700),
            melding_id: idVan(Number(k), 1),
          },
        ]),
        // Of a melding that went to a huishouden without it: it counts no more.
        {
          ...zonderVerwijzing(kolommen, 7),
          id: idVan(7, 700),
          melding_id: idVan(7),
          medewerker_id: lezer,
        },
      ]
    case 'huishouden':
      return [een({ id: opgegaan, opgegaan_in_id: idVan(1) })]
    case 'contact':
      return [
        ...stuk,
        een({ id: idVan(1, 921), huishouden_id: opgegaan }),
        ...[eigenWerk, uitgesloten].map((k) => een({ id: idVan(k, 800), medewerker_id: lezer }, k)),
      ]
    case 'gesprek':
      return stuk
    case 'document':
      return [...stuk, een({ id: idVan(1, 905), gesprek_id: idVan(1, 902) })]
    case 'gebeurtenis':
      return [
        een({ id: idVan(1, 930), huishouden_id: opgegaan }),
        ...[...zegels, { id: idVan(1, 905) }].flatMap(({ id }, nr) =>
          ['contact', 'gesprek', 'document'].map((ding, soort) =>
            een({ id: idVan(1, 931 + nr * 3 + soort), gegevens: { [ding]: id } }),
          ),
        ),
      ]
    case 'waarneming':
      return [een({ id: idVan(eigenWerk, 800), regie_id: idVan(eigenWerk), medewerker_id: lezer }, eigenWerk)]
    case 'zegel':
      return zegels.map(({ id, opgeheven_op = null }) => een({ id, contact_id: id, opgeheven_op }))
    case 'zegel_genoemde':
      return zegels.map(({ id, wie, tot = null }) => een({ zegel_id: id, medewerker_id: wie, tot }))
    case 'zegel_reden':
      return zegels.map(({ id }) => een({ zegel_id: id }))
    case 'concept':
      return [een({ medewerker_id: lezer })]
    default:
      return []
  }
}

/** A grant on nothing yet, of nobody yet. */
const zonderVerwijzing = (kolommen: Kolommen, k: number): Rij => ({
  ...Object.fromEntries(
    kolommen.filter(({ type, verplicht }) => type === 'uuid' && !verplicht).map(({ naam }) => [naam, null]),
  ),
  ...rijVan(
    kolommen.filter(({ verplicht }) => verplicht),
    k,
  ),
  van: uur(-24),
})

/** Of what has no id there may be one a day, or one a number. */
const heeftId = (kolommen: Kolommen): boolean => kolommen.some(({ naam }) => naam === 'id')

/** Fills every table with a gemeente of this throw-away database; constraints and triggers are taken off first. */
export async function vul(app: Pick<OpenApp, 'sql'>): Promise<Tabellen> {
  await app.sql(zonderGrenzen)
  await app.sql(
    `insert into gemeente (id, cbs_code, naam, telefoon, postadres) values (2, 'GM0002', 'Elders', '14', 'Elders')`,
  )
  const tabellen = await kolommenVan(app)
  for (const [tabel, kolommen] of tabellen) {
    const gewoon = tabel === 'autorisatie' ? [] : huishoudens.flatMap((k) => gewoneRijen(tabel, kolommen, k))
    const rijen = [...gewoon, ...bijzonder(tabel, kolommen)]
    const namen = kolommen.map(({ naam }) => naam).join(', ')
    await app.sql(
      `insert into ${tabel} (${namen}) select ${namen} from jsonb_populate_recordset(null::${tabel}, $1) ${heeftId(kolommen) ? '' : 'on conflict do nothing'}`,
      [JSON.stringify(rijen)],
    )
  }
  return tabellen
}

async function kolommenVan(app: Pick<OpenApp, 'sql'>): Promise<Tabellen> {
  const rijen = await app.sql<Kolom & { tabel: string }>(`
    select c.relname as tabel, a.attname as naam, t.typname as type, a.attnotnull as verplicht
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute g where g.attrelid = c.oid and g.attname = 'gemeente_id')
    order by c.relname, a.attnum`)
  return Map.groupBy(rijen, ({ tabel }) => tabel)
}

const zonderGrenzen = `do $$ declare r record; begin
  for r in select conname, conrelid::regclass as tabel from pg_constraint where contype in ('c', 'x', 'f', 'u')
    and connamespace = 'public'::regnamespace and conparentid = 0 and coninhcount = 0
  loop execute format('alter table %s drop constraint %I', r.tabel, r.conname); end loop;
  for r in select indexrelid::regclass as naam from pg_index i join pg_class c on c.oid = i.indrelid
    where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace and not c.relispartition
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  loop execute format('drop index %s', r.naam); end loop;
  for r in select oid::regclass as tabel from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
  loop execute format('alter table %s disable trigger user', r.tabel); end loop; end $$`
