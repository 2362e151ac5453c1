// One line of a file of declaraties: read whole, or every field that is wrong with what to mend. What stood there is never repeated.

import { type Bsn, leesBsn } from '../../platform/bsn.ts'
import { isId } from '../../platform/id.ts'
import { type Datum, jaarVan, leesDatum } from '../termijn/datum.ts'
import { eenheden, hoofdcategorieen, type Regel, verwijzers, wetPast, wetten } from './declaratie.ts'
import type { Kolom } from './kolom.ts'
import { leesCenten, leesGeboortejaar, leesVolume } from './kostenveld.ts'

export type Gelezen = { readonly regel: Regel } | { readonly fouten: readonly string[] }

/** Reads the cells of a line; `laatste` is the last day a declaratie can be about. */
export function leesRegel(nr: number, cel: (kolom: Kolom) => string, laatste: Datum): Gelezen {
  const fouten: string[] = []
  const fout = (zin: string): undefined => void fouten.push(zin)
  const wie = leesWie(cel, fout)
  const periode = leesPeriode(cel, laatste, fout)
  const bedrag = leesCenten(cel('bedrag'))
  if (!bedrag) fout('Vul bij bedrag een bedrag in zoals 1.234,56, en niet nul.')
  const volume = leesVolume(cel('volume')) ?? fout('Vul bij volume een getal in zoals 12 of 12,5.')
  const wet = een(wetten, cel('wet')) ?? fout('Vul bij wet wmo of jeugdwet in.')
  const hoofdcategorie =
    een(hoofdcategorieen, cel('hoofdcategorie')) ??
    fout(`Vul bij hoofdcategorie een van deze in: ${hoofdcategorieen.join(', ')}.`)
  if (wet && hoofdcategorie && !wetPast(wet, hoofdcategorie))
    fout('Deze hoofdcategorie hoort bij de andere wet.')
  const verwijzer =
    een(verwijzers, cel('verwijzer')) ?? fout(`Vul bij verwijzer een van deze in: ${verwijzers.join(', ')}.`)
  const eenheid =
    een(eenheden, cel('eenheid')) ?? fout(`Vul bij eenheid een van deze in: ${eenheden.join(', ')}.`)
  const woord = (kolom: Kolom, max: number) =>
    cel(kolom).length > 0 && cel(kolom).length <= max
      ? cel(kolom)
      : fout(`Vul bij ${kolom} iets in van ten hoogste ${max} tekens.`)
  const aanbieder = woord('aanbieder', 120)
  const nummer = woord('declaratienummer', 40)
  const referentie = woord('referentie', 40)
  const product = woord('product', 80)
  if (!wie || !periode || !bedrag || volume === undefined || !wet || !hoofdcategorie || fouten.length > 0)
    return { fouten }
  if (!verwijzer || !eenheid || !aanbieder || !nummer || !referentie || !product) return { fouten }
  return {
    regel: {
      ...{ nr, aanbieder, nummer, referentie, ...wie, wet, hoofdcategorie, product, verwijzer, ...periode },
      ...{ bedrag, eenheid, volume },
    },
  }
}

type Fout = (zin: string) => undefined

const een = <const T extends string>(lijst: readonly T[], tekst: string): T | undefined =>
  lijst.find((woord) => woord === tekst.toLowerCase())

type Wie = Pick<Regel, 'bsn' | 'inwonerId' | 'geboortejaar'>

function leesWie(cel: (kolom: Kolom) => string, fout: Fout): Wie | undefined {
  const jaar = cel('geboortejaar')
  const geboortejaar = leesGeboortejaar(jaar)
  if (jaar !== '' && geboortejaar === undefined) return fout('Vul bij geboortejaar een jaar in zoals 1949.')
  if (cel('bsn') === '' && cel('inwoner') === '')
    return { bsn: undefined, inwonerId: undefined, geboortejaar }
  if (cel('bsn') !== '' && cel('inwoner') !== '') return fout('Vul het bsn in of ons kenmerk, niet allebei.')
  if (geboortejaar === undefined) return fout('Vul ook het geboortejaar van de inwoner in.')
  if (cel('inwoner') !== '')
    return isId(cel('inwoner'))
      ? { bsn: undefined, inwonerId: cel('inwoner'), geboortejaar }
      : fout('Bij inwoner staat geen kenmerk van ons.')
  const bsn: Bsn | undefined = gelezenBsn(cel('bsn'))
  return bsn
    ? { bsn, inwonerId: undefined, geboortejaar }
    : fout('Dit is geen burgerservicenummer. Kijk of er een cijfer ontbreekt of verwisseld is.')
}

function gelezenBsn(tekst: string): Bsn | undefined {
  const bsn = leesBsn(tekst)
  return bsn.ok ? bsn.value : undefined
}

function leesPeriode(
  cel: (kolom: Kolom) => string,
  laatste: Datum,
  fout: Fout,
): Pick<Regel, 'van' | 'tot'> | undefined {
  const [van, tot] = [leesDatum(cel('van')), leesDatum(cel('tot_en_met'))]
  if (!van || !tot) return fout('Vul bij van en tot_en_met een datum in zoals 31-1-2026.')
  if (tot < van) return fout('De laatste dag ligt voor de eerste.')
  if (jaarVan(van) !== jaarVan(tot))
    return fout('Van en tot_en_met liggen in twee jaren. Maak er twee regels van.')
  if (van < '2015-01-01') return fout('Declaraties van voor 2015 nemen wij niet op.')
  if (tot > laatste) return fout('De laatste dag moet nog komen.')
  return { van, tot }
}
