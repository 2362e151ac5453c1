// The front door: who a form is about, from what was typed in it.

import type { Bsn } from '../../platform/bsn.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Adres, NieuweInwoner, Wie } from '../inwoner/inwoner.ts'

/** What was typed about somebody, anywhere at the front door. */
export type WieInvoer = Omit<NieuweInwoner, 'adres' | 'isUitBrp' | 'geslachtsnaam'> &
  Omit<Adres, 'kernId'> & {
    readonly geslachtsnaam: string | undefined
    readonly kernId?: string | undefined
    readonly inwonerId?: string | undefined
    /** The person of the BRP whose data were taken over, encrypted, and about whom that was. */
    readonly brp: string | undefined
    readonly brpOver: string | undefined
  }

export type WieWeigering = 'achternaam_ontbreekt' | 'kandidaat_niet_gekozen' | 'reden_iemand_anders_ontbreekt'

export type WieFeiten = {
  /** One of the candidates was chosen, or "Iemand anders". */
  readonly heeftGekozen: boolean
  /** Somebody here fits what was typed. */
  readonly isMisschienBekend: boolean
  /** Somebody here has a like name and the same birth date, and no reason was given why this is another. */
  readonly isZonderReden: boolean
  readonly bsnUitBrp: Bsn | undefined
}

/**
 * Who it is about.
 * Refused when a person is half filled in, and when somebody who may be known was typed but nobody was chosen:
 * the same person would start a second file (product.md, "Already known").
 */
export function wieVan(f: WieInvoer, feiten: WieFeiten): Result<Wie, WieWeigering> {
  if (f.inwonerId) return done({ soort: 'bekend', inwonerId: f.inwonerId })
  if (feiten.isMisschienBekend && !feiten.heeftGekozen) return refused('kandidaat_niet_gekozen')
  const { voornamen, voorvoegsel, geslachtsnaam, geboortedatum, isVerwacht, telefoon, email } = f
  const { straat, huisnummer, toevoeging, postcode, kernId } = f
  const bsn = f.bsn ?? feiten.bsnUitBrp
  if (!geslachtsnaam) {
    const getypt = [voornamen, voorvoegsel, geboortedatum, bsn, telefoon, email, straat, postcode]
    return getypt.some(Boolean) ? refused('achternaam_ontbreekt') : done({ soort: 'anoniem' })
  }
  if (feiten.isZonderReden) return refused('reden_iemand_anders_ontbreekt')
  const adres = { straat, huisnummer, toevoeging, postcode, kernId }
  const isUitBrp = bsn !== undefined && bsn === feiten.bsnUitBrp
  const naam = { voornamen, voorvoegsel, geslachtsnaam }
  return done({
    soort: 'nieuw',
    inwoner: { ...naam, geboortedatum, isVerwacht, bsn, telefoon, email, adres, isUitBrp },
  })
}

/** A name and a birth date on one line, to see later whether a form is still about the same person. */
export const inHetKort = (o: {
  geslachtsnaam?: string | undefined
  geboortedatum?: string | undefined
}): string => `${normaliseerNaam(o.geslachtsnaam ?? '')} ${o.geboortedatum ?? ''}`.trim()

/** Is the form still about the person of the BRP that was taken over? A date the BRP did not know may be added. */
export const isNogDezelfde = ({ brpOver, geslachtsnaam, geboortedatum }: WieInvoer): boolean =>
  brpOver === inHetKort({ geslachtsnaam, geboortedatum }) || brpOver === inHetKort({ geslachtsnaam })
