// Canary words: a word of its own in every field of every row that holds words, and whose it is.

import type { TestApp } from '../app.ts'
import { type Eis, eisen, zonderWoorden } from './niveaus.ts'

export type Kanarie = {
  readonly veld: string
  readonly eis: Eis
  readonly rij: Readonly<Record<string, unknown>>
  /** The huishouden of the row; undefined where it is of nobody's. */
  readonly huishoudenId: string | undefined
}

type Kolom = { readonly tabel: string; readonly kolom: string }

/** Not under the net, for who guards the log reads it without a grant. */
const ookBuitenHetNet = ['noodtoegang', 'uitsluiting', 'uitsluiting_verzoek']

/** Every column of text under the net that no check narrows to a list or a form. */
const kolommen = (app: TestApp): Promise<Kolom[]> =>
  app.sql<Kolom>(
    `select c.relname as tabel, a.attname as kolom from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and (c.relname = any($1) or exists (select from pg_policy p where p.polrelid = c.oid and p.polname in ('zicht', 'zegel')))
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ '(= ANY|~ )')
    order by 1, 2`,
    [ookBuitenHetNet],
  )

/** The columns nobody said anything about: whose they are has to be decided first. */
export const onbenoemd = async (app: TestApp): Promise<string[]> =>
  (await kolommen(app))
    .map(({ tabel, kolom }) => `${tabel}.${kolom}`)
    .filter((veld) => !eisen.has(veld) && !zonderWoorden.includes(veld))

/** Puts one before what stands in every row of every such column; answers each by its word. */
export async function laatLos(app: TestApp): Promise<ReadonlyMap<string, Kanarie>> {
  await app.sql('create sequence kanarie')
  const woorden = new Map<string, Kanarie>()
  const eigenaars = await eigenaarsVan(app)
  for (const { tabel, kolom } of await kolommen(app)) {
    const veld = `${tabel}.${kolom}`
    const eis = eisen.get(veld)
    if (!eis) continue
    await vul(app, { tabel, kolom })
    const rijen = await app.sql<{ rij: Record<string, unknown> }>(
      `select to_jsonb(x) as rij from ${tabel} x where ${kolom} is not null`,
    )
    for (const { rij } of rijen) {
      const [woord] = /^Zq[0-9a-f]{5}/.exec(String(rij[kolom])) ?? []
      if (woord) woorden.set(woord, { veld, eis, rij, huishoudenId: vanWie(rij, eigenaars) })
    }
  }
  return woorden
}

/** Also where nothing stands, unless a row that is as it is may hold nothing there. */
const vul = (app: TestApp, { tabel, kolom }: Kolom): Promise<unknown> =>
  app.sql(`do $$ declare rij record; begin for rij in select ctid from ${tabel} loop
    begin
      update ${tabel} set ${kolom} = 'Zq' || lpad(to_hex(nextval('kanarie')), 5, '0') || coalesce(' ' || ${kolom}, '') where ctid = rij.ctid;
    exception when check_violation or raise_exception then null;
    end;
  end loop; end $$`)

const vanWie = (rij: Readonly<Record<string, unknown>>, eigenaars: ReadonlyMap<string, string>) => {
  const [eigenaar] = Object.entries(rij)
    .filter(([naam]) => !/^(medewerker|team|.*door)_id$/.test(naam))
    .flatMap(([, waarde]) => eigenaars.get(String(waarde)) ?? [])
  return eigenaar
}

/** The huishouden of every id of every thing, found from what it points at. */
async function eigenaarsVan(app: TestApp): Promise<Map<string, string>> {
  const eigenaars = new Map<string, string>()
  for (const { id } of await app.sql<{ id: string }>('select id from huishouden')) eigenaars.set(id, id)
  for (const l of await app.sql<{ i: string; h: string }>(
    'select inwoner_id as i, huishouden_id as h from huishouden_lid where tot is null',
  ))
    eigenaars.set(l.i, l.h)
  // Each row after what it points at.
  const tabellen = [
    'melding',
    'plan',
    'traject',
    'vraag',
    'gesprek',
    'overleg',
    'overdracht',
    'evaluatie',
    'contact',
    'document',
    'verwijzing',
    'termijn',
    'zegel',
    'regie',
  ]
  for (const tabel of tabellen)
    for (const { rij } of await app.sql<{ rij: Record<string, unknown> }>(
      `select to_jsonb(x) as rij from ${tabel} x`,
    )) {
      const eigenaar = vanWie(rij, eigenaars)
      if (eigenaar) eigenaars.set(String(rij.id), eigenaar)
    }
  return eigenaars
}

/** The canaries in a text, each once. */
export const gevonden = (tekst: string): string[] => [...new Set(tekst.match(/Zq[0-9a-f]{5}/g) ?? [])]
