// Reading a file of declaraties in, all or nothing, and taking it back.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Regel } from './declaratie.ts'
import {
  bekendeInwoners,
  bekendeRegels,
  eerdereImport,
  insertImport,
  lockKosten,
  neemTerug,
  type Rij,
} from './kosten.sql.ts'
import { leesBestand, type Regelfout } from './kostenbestand.ts'

export type Weigering = 'al_ingelezen' | 'niets_nieuws' | 'fout_in_bestand'
type Ingelezen = { readonly importId: string }
type Uitkomst = { readonly uitkomst: Result<Ingelezen, Weigering>; readonly fouten: readonly Regelfout[] }

/**
 * Reads these bytes in; `hash` is their SHA-256. Refuses the whole when a line is wrong, and says which (`fouten`);
 * lines that stand here already with the same words are passed over, with other words they are wrong.
 */
export async function kostenInlezen(
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly bytes: Uint8Array; readonly hash: string },
): Promise<Uitkomst> {
  const gelezen = leesBestand(o.bytes, datumInAmsterdam(ctx.clock.now()))
  if ('fouten' in gelezen) return { uitkomst: refused('fout_in_bestand'), fouten: gelezen.fouten }
  const fouten: Regelfout[] = []
  const act = { act: 'kosten_inlezen', sleutel: o.sleutel }
  const uitkomst = await eenKeer<Ingelezen, Weigering>(ctx, door, act, async (werk) => {
    // Done again because of another at the same moment, it begins anew.
    fouten.length = 0
    return leesIn(werk, { hash: o.hash, regels: gelezen.regels, fout: (f) => fouten.push(f) })
  })
  return { uitkomst, fouten }
}

type Inhoud = {
  readonly hash: string
  readonly regels: readonly Regel[]
  readonly fout: (fout: Regelfout) => void
}

async function leesIn(werk: Werk, { hash, regels, fout }: Inhoud): Promise<Result<Ingelezen, Weigering>> {
  const { ctx, tx, door, op } = werk
  await lockKosten(tx, door.gemeenteId)
  if (await eerdereImport(tx, hash)) return refused('al_ingelezen')
  const rijen = await metInwoner(werk, regels, fout)
  if (!rijen) return refused('fout_in_bestand')
  const bekend = new Map((await bekendeRegels(tx, rijen)).map((b) => [b.nr, b.isGelijk]))
  const anders = [...bekend].filter(([, isGelijk]) => !isGelijk)
  for (const [nr] of anders)
    fout({
      nr,
      zin: 'Deze declaratie staat er al, maar met andere gegevens. Boek haar terug met een min ervoor.',
    })
  if (anders.length > 0) return refused('fout_in_bestand')
  const nieuw = rijen.filter(({ nr }) => !bekend.has(nr))
  if (nieuw.length === 0) return refused('niets_nieuws')
  const importId = ctx.ids.nieuw(op)
  const aantallen = { aantal: nieuw.length, alBekend: bekend.size }
  await insertImport(tx, door.gemeenteId, { id: importId, hash, doorId: door.id, op, ...aantallen }, nieuw)
  await record(tx, ctx.ids, identiteit(door), {
    ...{ soort: 'kosten_ingelezen', op },
    gegevens: { import: importId, aantal: nieuw.length, alBekend: bekend.size },
  })
  return done({ importId })
}

/** Every line with its inwoner, or with the hash of who has no file here; undefined when a reference is not ours. */
async function metInwoner(
  { ctx, tx, door }: Werk,
  regels: readonly Regel[],
  fout: Inhoud['fout'],
): Promise<Rij[] | undefined> {
  const hashVan = (r: Regel) =>
    r.bsn ? Buffer.from(ctx.sleutels.hash(r.bsn, door.gemeenteId)).toString('hex') : null
  const hashes = regels.map(hashVan)
  const gevraagd = {
    hashes: [...new Set(hashes.flatMap((h) => h ?? []))],
    ids: [...new Set(regels.flatMap((r) => r.inwonerId ?? []))],
  }
  const gevonden = await bekendeInwoners(tx, gevraagd)
  const opHash = new Map(gevonden.flatMap((g) => (g.hash ? [[g.hash, g.blijft]] : [])))
  const opId = new Map(gevonden.map((g) => [g.id, g.blijft]))
  const vreemd = regels.filter((r) => r.inwonerId && !opId.has(r.inwonerId))
  for (const { nr } of vreemd) fout({ nr, zin: 'Bij inwoner staat een kenmerk dat wij niet kennen.' })
  if (vreemd.length > 0) return undefined
  return regels.map(({ bsn: _, ...r }, at) => {
    const bsnHash = hashes[at] ?? null
    const inwonerId = bsnHash ? opHash.get(bsnHash) : r.inwonerId && opId.get(r.inwonerId)
    return { ...r, inwonerId, bsnHash }
  })
}

/** Takes a whole import back: its lines are gone, that it was there stays. */
export const kostenTerugnemen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly importId: string },
): Promise<Result<Ingelezen, 'niet_gevonden'>> =>
  eenKeer<Ingelezen, 'niet_gevonden'>(
    ctx,
    door,
    { act: 'kosten_terugnemen', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      await lockKosten(tx, door.gemeenteId)
      if (!(await neemTerug(tx, { id: o.importId, doorId: door.id, op }))) return refused('niet_gevonden')
      await record(tx, ctx.ids, identiteit(door), {
        ...{ soort: 'kosten_teruggenomen', op },
        gegevens: { import: o.importId },
      })
      return done({ importId: o.importId })
    },
  )
