// Do the signed lines of the table and of the file belong together: same, whole, signed by us, each on the one before?

import type { Bevinding } from './bevinding.ts'
import type { Regel } from './rijen.ts'
import { begin, leesRegel, regelHash, type Waarmerk } from './waarmerk.ts'

export type Gevraagd = {
  readonly gemeenteId: number
  readonly tabel: readonly Regel[]
  /** Undefined when there is no file; not asked for at all when somebody checks without one. */
  readonly bestand: readonly string[] | undefined
  readonly metBestand: boolean
  /** The public keys that are ours; undefined when nobody knows them here. */
  readonly vertrouwd: readonly string[] | undefined
}
export type Keten = { readonly waarmerken: readonly Waarmerk[]; readonly bevindingen: readonly Bevinding[] }

/** All that is wrong, in the order of the waarmerken, and those whose rows can be checked. */
export function keten(o: Gevraagd): Keten {
  const inTabel = new Map(o.tabel.map(({ nummer, regel }) => [nummer, regel]))
  const bestand = o.metBestand ? (o.bestand ?? []) : []
  const hoogste = Math.max(bestand.length, o.tabel.at(-1)?.nummer ?? 0)
  const bevindingen: Bevinding[] = []
  const waarmerken: Waarmerk[] = []
  if (o.metBestand && o.bestand === undefined && hoogste > 0) bevindingen.push({ soort: 'bestand_ontbreekt' })
  let vorige: string | undefined
  let totaal = 0
  for (let nummer = 1; nummer <= hoogste; nummer++) {
    const regel = inTabel.get(nummer)
    const inBestand = bestand[nummer - 1]
    if (regel === undefined) bevindingen.push({ soort: 'waarmerk_ontbreekt', nummer })
    else if (o.bestand && o.metBestand && inBestand !== regel)
      bevindingen.push({ soort: inBestand === undefined ? 'bestand_korter' : 'bestand_anders', nummer })
    const geldig = regel ?? inBestand
    if (geldig === undefined) continue
    const gelezen = leesRegel(geldig)
    if (!gelezen.ok) {
      bevindingen.push({
        soort: gelezen.reason === 'onleesbaar' ? 'waarmerk_onleesbaar' : 'handtekening_onjuist',
        nummer,
      })
    } else {
      const w = gelezen.value
      totaal += w.aantal
      bevindingen.push(...opZijnPlaats(o, w, { nummer, vorige, totaal }))
      totaal = w.totaal
      if (regel !== undefined) waarmerken.push(w)
    }
    vorige = geldig
  }
  return { waarmerken, bevindingen }
}

function opZijnPlaats(
  o: Gevraagd,
  w: Waarmerk,
  plek: { nummer: number; vorige: string | undefined; totaal: number },
): Bevinding[] {
  const { nummer } = plek
  const bevindingen: Bevinding[] = []
  if (w.nummer !== nummer || w.gemeente !== o.gemeenteId)
    bevindingen.push({ soort: 'waarmerk_verplaatst', nummer })
  if (o.vertrouwd && !o.vertrouwd.includes(w.sleutel)) bevindingen.push({ soort: 'sleutel_onbekend', nummer })
  // Where the one before is gone, that is said already.
  const past =
    plek.vorige === undefined ? nummer > 1 || w.vorige === begin : w.vorige === regelHash(plek.vorige)
  if (!past || (plek.vorige !== undefined && w.totaal !== plek.totaal))
    bevindingen.push({ soort: 'keten_gebroken', nummer })
  return bevindingen
}
