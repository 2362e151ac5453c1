// Makes waarmerken: all rows that wait, in batches, each signed and chained to the one before, in the table and in the file.

import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../db.ts'
import { done, type Result, refused } from '../result.ts'
import { bestandVan, leesBestand, voegToe } from './bestand.ts'
import { bladHash, wortel } from './boom.ts'
import {
  type Blad,
  begin,
  insertWaarmerk,
  kolommenVan,
  laatsteRegel,
  leesRijen,
  type Plek,
  type Regel,
  type Rij,
  regelsVanaf,
  tabellen,
  wachtend,
} from './rijen.ts'
import type { Ondertekenaar } from './sleutel.ts'
import { begin as eersteVorige, leesRegel, onderteken, regelHash, type Waarmerk } from './waarmerk.ts'

/** What every waarmerk needs; `map` is the folder of the files outside the database. */
export type Middelen = {
  readonly db: Database
  readonly clock: Clock
  readonly map: string
  readonly sleutel: Ondertekenaar
}
export type Gemaakt = {
  readonly waarmerken: number
  readonly rijen: number
  /** Older lines that the file had lost. */
  readonly bijgewerkt: number
  /** More waits than was asked for; go on with this peil. */
  readonly isOver: boolean
  readonly peil: string
}
/** `hoogstens` batches; `peil` is the moment of the waarmerk before this round, when a round goes on. */
export type Ronde = { readonly hoogstens?: number; readonly peil?: string | undefined }
export type Weigering = 'bestand_is_verder' | 'bestand_is_anders'

/** Small enough that a batch is named precisely, large enough that signing is nothing beside reading. */
const perWaarmerk = 10_000
/** A transaction of ours ends long before this; what is older than that was written later than it says. */
const speling = 3_600_000

/**
 * Gives the rows of this gemeente that wait a waarmerk, all of them or `hoogstens` batches.
 * Refuses, and changes nothing, when the file knows more or other waarmerken than the table: then somebody cut or changed one.
 */
export async function waarmerken(
  m: Middelen,
  gemeenteId: number,
  { hoogstens = Number.POSITIVE_INFINITY, peil }: Ronde = {},
): Promise<Result<Gemaakt, Weigering>> {
  const wie = { gemeenteId }
  const bij = await m.db.transaction(wie, (tx) => werkBij(m, tx, gemeenteId))
  if (!bij.ok) return bij
  const begonnen = peil ?? bij.value.laatste?.op ?? ''
  let gemaakt: Gemaakt = {
    waarmerken: 0,
    rijen: 0,
    bijgewerkt: bij.value.toegevoegd,
    isOver: true,
    peil: begonnen,
  }
  while (gemaakt.waarmerken < hoogstens) {
    const rijen = await m.db.transaction(wie, (tx) => waarmerk(m, tx, gemeenteId, begonnen))
    if (rijen === 0) return done({ ...gemaakt, isOver: false })
    // Only after the commit: a line in the file is a promise that the table holds it.
    const geschreven = await m.db.transaction(wie, (tx) => werkBij(m, tx, gemeenteId))
    if (!geschreven.ok) return geschreven
    gemaakt = { ...gemaakt, waarmerken: gemaakt.waarmerken + 1, rijen: gemaakt.rijen + rijen }
  }
  return done(gemaakt)
}

/** Brings the file up to the table. */
async function werkBij(
  { map }: Middelen,
  tx: Tx,
  gemeenteId: number,
): Promise<Result<{ toegevoegd: number; laatste: Waarmerk | undefined }, Weigering>> {
  await begin(tx, gemeenteId)
  const pad = bestandVan(map, gemeenteId)
  const bestand = (await leesBestand(pad)) ?? []
  const laatste = await laatsteRegel(tx, gemeenteId)
  if (bestand.length > (laatste?.nummer ?? 0)) return refused('bestand_is_verder')
  const [vorige, ...nieuw] = await regelsVanaf(tx, gemeenteId, Math.max(bestand.length, 1))
  if (bestand.length > 0 && vorige?.regel !== bestand.at(-1)) return refused('bestand_is_anders')
  const regels = bestand.length > 0 ? nieuw : [vorige, ...nieuw].filter((r) => r !== undefined)
  await voegToe(
    pad,
    regels.map(({ regel }) => regel),
  )
  return done({ toegevoegd: regels.length, laatste: laatste && inhoud(laatste) })
}

function inhoud({ regel }: Regel): Waarmerk {
  const gelezen = leesRegel(regel)
  if (!gelezen.ok) throw new Error(`the last waarmerk is not whole: ${gelezen.reason}`)
  return gelezen.value
}

/** Seals one batch; answers how many rows it holds, 0 when nothing waits. */
async function waarmerk(m: Middelen, tx: Tx, gemeenteId: number, peil: string): Promise<number> {
  await begin(tx, gemeenteId)
  const plekken = await wachtend(tx, gemeenteId, perWaarmerk)
  if (plekken.length === 0) return 0
  const vorige = await laatsteRegel(tx, gemeenteId)
  const { bladen, momenten } = await hashAlle(tx, gemeenteId, plekken)
  const op = m.clock.now()
  const nummer = (vorige?.nummer ?? 0) + 1
  const grens = peil === '' ? Number.NEGATIVE_INFINITY : Date.parse(peil) - speling
  const regel = onderteken(m.sleutel, {
    gemeente: gemeenteId,
    nummer,
    op: op.toISOString(),
    vorige: vorige ? regelHash(vorige.regel) : eersteVorige,
    aantal: bladen.length,
    totaal: (vorige ? inhoud(vorige).totaal : 0) + bladen.length,
    tabellen: delen(plekken),
    wortel: wortel(bladen.map(({ hash }) => hash)).toString('hex'),
    nagekomen: momenten.filter((moment) => moment < grens).length,
  })
  await insertWaarmerk(tx, { gemeenteId, op, regel: { nummer, regel }, bladen })
  return bladen.length
}

/** What stands for a row that was gone before its waarmerk came: it is never found, so it is always named. */
const verdwenenRij = Buffer.alloc(32)

async function hashAlle(tx: Tx, gemeenteId: number, plekken: readonly Plek[]) {
  const kolommen = await kolommenVan(tx)
  const bladen: Blad[] = []
  const momenten: number[] = []
  for (const tabel of tabellen) {
    const ids = plekken.flatMap((plek) => (plek.tabel === tabel ? [plek.id] : []))
    const rijen = await leesRijen(tx, { gemeenteId, tabel, kolommen: kolommen.get(tabel) ?? [], ids })
    for (const id of ids) {
      const rij = rijen.get(id)
      bladen.push({ tabel, id, hash: rij ? bladHash(tabel, rij) : verdwenenRij })
      if (rij) momenten.push(momentVan(rij))
    }
  }
  return { bladen, momenten }
}

/** From the text of PostgreSQL in UTC: '2026-03-02 08:00:00.123456+00'. */
const momentVan = (rij: Rij): number => Date.parse(`${rij.op?.slice(0, -3).replace(' ', 'T')}Z`)

function delen(plekken: readonly Plek[]): Waarmerk['tabellen'] {
  return Object.fromEntries(
    tabellen.flatMap((tabel) => {
      const ids = plekken.flatMap((plek) => (plek.tabel === tabel ? [plek.id] : []))
      const [eerste, laatste] = [ids[0], ids.at(-1)]
      return eerste && laatste ? [[tabel, { aantal: ids.length, eerste, laatste }]] : []
    }),
  )
}
