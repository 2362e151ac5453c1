// What differs between the BRP and what stands here of one inwoner: each difference is one signaal.

import type { BrpDatum } from '../../platform/brp/persoon.ts'
import type { BrpVolgstand } from '../../platform/brp/volgen.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import type { Opgemerkt } from './signaal.ts'

/** What stands here of an inwoner who is linked with the BRP. */
export type Gevolgd = {
  readonly overledenOp: Datum | null
  readonly isGeheim: boolean
  /** Somebody of the huishouden is geheim: no address of theirs is compared or told (access.md H4). */
  readonly isHuishoudenGeheim: boolean
  readonly gekoppeldOp: Datum
  readonly adres: Woonadres | null
  /** The birthdays of who lives in the huishouden. */
  readonly geboortedatums: readonly Datum[]
}
export type Woonadres = {
  readonly straat: string | null
  readonly huisnummer: number | null
  readonly toevoeging: string | null
  readonly postcode: string | null
  readonly woonplaats: string | null
}

/** Who died, did nothing else since; who became geheim, is told nothing more of. */
export function wijzigingen(hier: Gevolgd, brp: BrpVolgstand): Opgemerkt[] {
  if (brp.overleden) {
    const dag = heleDag(brp.overlijdensdatum)
    return hier.overledenOp
      ? []
      : [{ soort: 'brp_overleden', kenmerk: 'overleden', dag, voorDatum: undefined }]
  }
  if (brp.geheimhouding && !hier.isGeheim)
    return [{ soort: 'brp_geheim', kenmerk: 'geheim', dag: undefined, voorDatum: undefined }]
  const isGeheim = brp.geheimhouding || hier.isGeheim || hier.isHuishoudenGeheim
  return [...(isGeheim ? [] : verhuisd(hier, brp)), ...geboren(hier, brp)]
}

function verhuisd({ adres }: Gevolgd, brp: BrpVolgstand): Opgemerkt[] {
  // Of an address we never knew nobody can say that it changed.
  if (!adres?.postcode) return []
  const nu = brp.adres && {
    straat: brp.adres.straat ?? null,
    huisnummer: brp.adres.huisnummer ?? null,
    toevoeging: [brp.adres.huisletter, brp.adres.toevoeging].filter(Boolean).join('') || null,
    postcode: brp.adres.postcode ?? null,
    woonplaats: brp.adres.woonplaats ?? null,
  }
  if (nu && sleutel(nu) === sleutel(adres)) return []
  const wordt = nu ? schrijfAdres(nu) : 'Geen bekend adres in Nederland'
  const kenmerk = `${brp.adresVanaf ?? ''}>${nu ? sleutel(nu) : 'onbekend'}`.slice(0, 100)
  const dag = heleDag(brp.adresVanaf)
  return [{ soort: 'brp_verhuisd', kenmerk, dag, voorDatum: undefined, was: schrijfAdres(adres), wordt }]
}

/** Twins are two; a child that lives here already is known. Children from before the link were looked at then. */
function geboren({ gekoppeldOp, geboortedatums }: Gevolgd, { kinderen }: BrpVolgstand): Opgemerkt[] {
  const dagen = kinderen.flatMap((dag) => heleDag(dag) ?? []).filter((dag) => dag >= gekoppeldOp)
  return [...new Set(dagen)].flatMap((dag) => {
    const hoeveel = dagen.filter((ander) => ander === dag).length
    const bekend = geboortedatums.filter((ander) => ander === dag).length
    return Array.from({ length: Math.max(0, hoeveel - bekend) }, (_, i): Opgemerkt => {
      return { soort: 'brp_geboren', kenmerk: `${dag}#${bekend + i + 1}`, dag, voorDatum: undefined }
    })
  })
}

const heleDag = (datum: BrpDatum | undefined): Datum | undefined =>
  datum?.length === 10 ? leesDatum(datum) : undefined

/** Postcode and number are the address; how the street or the addition is spelled is no move. */
const sleutel = (a: Woonadres) =>
  `${a.postcode ?? a.woonplaats ?? ''} ${a.huisnummer ?? ''} ${a.toevoeging ?? ''}`
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')

const schrijfAdres = (a: Woonadres): string => {
  const straat = [a.straat, `${a.huisnummer ?? ''}${a.toevoeging ?? ''}`].filter(Boolean).join(' ')
  return [straat, [a.postcode, a.woonplaats].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
