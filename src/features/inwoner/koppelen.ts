// Koppelen: what the BRP says of a person becomes what we know of that inwoner.

import type { BrpAdres, BrpPersoon } from '../../platform/brp/persoon.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import { pastInGezin, type Verwant } from './verwant.ts'

export type Woonadres = Omit<BrpAdres, 'huisletter'>

export type Overgenomen = {
  readonly voornamen: string | undefined
  readonly voorvoegsel: string | undefined
  readonly geslachtsnaam: string | undefined
  /** Undefined where the register does not know the whole date. */
  readonly geboortedatum: Datum | undefined
  /** Undefined where there is none in the Netherlands, and for somebody whose data are hidden. */
  readonly adres: Woonadres | undefined
  readonly isGeheim: boolean
  readonly isOnderCuratele: boolean
}

/** What we take over of a person. Wet BRP art. 2.59, access.md H4: of a hidden person the address never enters. */
export const overgenomen = (persoon: BrpPersoon): Overgenomen => ({
  voornamen: persoon.voornamen,
  voorvoegsel: persoon.voorvoegsel,
  geslachtsnaam: persoon.geslachtsnaam,
  geboortedatum: heleDatum(persoon.geboortedatum),
  adres: persoon.geheimhouding ? undefined : persoon.adres && woonadres(persoon.adres),
  isGeheim: persoon.geheimhouding,
  isOnderCuratele: persoon.indicatieCurateleRegister,
})

/** Ours knows one addition behind the number, and only a postcode that can be one. */
function woonadres({ huisletter, toevoeging, postcode, ...adres }: BrpAdres): Woonadres {
  const achter = [huisletter, toevoeging].filter(Boolean).join('-')
  const isPostcode = postcode !== undefined && /^[1-9][0-9]{3}[A-Z]{2}$/.test(postcode)
  return { ...adres, toevoeging: achter || undefined, postcode: isPostcode ? postcode : undefined }
}

const heleDatum = (datum: string | undefined) => (datum?.length === 10 ? leesDatum(datum) : undefined)

export type DeurWeigering = 'overleden_volgens_brp' | 'geheim_volgens_brp'

/** May this person be entered at the front door? A hidden person goes to the special desk. */
export function overnemen(persoon: BrpPersoon): Result<Overgenomen, DeurWeigering> {
  if (persoon.overleden) return refused('overleden_volgens_brp')
  if (persoon.geheimhouding) return refused('geheim_volgens_brp')
  return done(overgenomen(persoon))
}

export type Weigering =
  | 'al_gekoppeld'
  | 'ander_bsn_bekend'
  | 'bsn_van_andere_inwoner'
  | 'naam_ontbreekt_in_brp'
  | 'past_niet_in_gezin'

export type Feiten = Verwant & {
  readonly isAlGekoppeld: boolean
  /** What we have of a BSN is that of this person, of somebody else, or nothing. */
  readonly bsn: 'gelijk' | 'anders' | 'geen'
  /** Another inwoner of ours has the BSN of this person. */
  readonly isBsnVanAnder: boolean
}

/** What this inwoner becomes; somebody who died is linked too, so that it can be laid down and nobody goes on writing letters. */
export function koppelen(persoon: BrpPersoon, feiten: Feiten): Result<Overgenomen, Weigering> {
  if (feiten.isAlGekoppeld) return refused('al_gekoppeld')
  if (feiten.bsn === 'anders') return refused('ander_bsn_bekend')
  // The same person is here twice; joining them is an act of its own (samenvoegen).
  if (feiten.isBsnVanAnder) return refused('bsn_van_andere_inwoner')
  if (!persoon.geslachtsnaam) return refused('naam_ontbreekt_in_brp')
  const nieuw = overgenomen(persoon)
  return pastInGezin(nieuw.geboortedatum ?? null, [feiten]) ? done(nieuw) : refused('past_niet_in_gezin')
}
