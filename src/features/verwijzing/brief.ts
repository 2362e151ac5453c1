// The words that leave for a verwijzer, at level B1: no name of the inwoner, their own reference, and what the code says.

import type { Masked, Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Bericht, Stand } from './verwijzing.ts'

/** What stands in the letter, and what is said at the telephone. */
export const berichtZin: Readonly<Record<Bericht, string>> = {
  opgepakt: 'Wij hebben uw verwijzing ontvangen en opgepakt.',
  ondersteuning_gestart: 'Er is ondersteuning gestart.',
  afgerond: 'De vraag is afgerond.',
  iemand_anders: 'Iemand anders gaat verder met de vraag.',
  niet_bereikt: 'Het lukte ons niet om contact te krijgen.',
  wil_niet: 'De inwoner wil hier nu geen hulp bij.',
}

/** Of the verwijzing itself; nothing of the inwoner goes to a verwijzer by letter. */
type Briefstof = Pick<Stand, 'meldingId' | 'naam' | 'kenmerk' | 'ontvangenOp'>
export const briefWeergave: Weergave<Briefstof> = {
  personen: () => [],
  velden: { meldingId: 'L0', ontvangenOp: 'L1', naam: 'L3', kenmerk: 'L3' },
}

type Afzender = { readonly gemeente: string; readonly telefoon: string; readonly team: string }

/** Our own reference, for who has none: enough to find the melding, nothing to guess from. */
const onsKenmerk = (meldingId: string) => `KT-${meldingId.slice(-8).toUpperCase()}`

/** The letter or mail about this verwijzing. */
export function berichtAanVerwijzer(
  stand: Masked<Briefstof>,
  bericht: Bericht,
  { gemeente, telefoon, team }: Afzender,
): { readonly onderwerp: string; readonly tekst: string } {
  const dag = stand.ontvangenOp ? schrijfDatum(datumInAmsterdam(stand.ontvangenOp)) : ''
  const kenmerk = stand.kenmerk ? `Uw kenmerk: ${stand.kenmerk}. ` : ''
  return {
    onderwerp: `Bericht over uw verwijzing van ${dag}`,
    tekst: [
      `Beste ${stand.naam ?? 'verwijzer'},`,
      `${kenmerk}Ons kenmerk: ${onsKenmerk(stand.meldingId ?? '')}.`,
      `Op ${dag} verwees u iemand naar ons. ${berichtZin[bericht]}`,
      bericht === 'opgepakt'
        ? 'Meer vertellen wij alleen als de inwoner dat goed vindt.'
        : 'De inwoner vindt het goed dat wij u dit laten weten. Over de inhoud vertellen wij niets.',
      `Vragen? Bel ${team} van de gemeente ${gemeente}: ${telefoon}. Noem ons kenmerk.`,
      `Met vriendelijke groet,\ngemeente ${gemeente}`,
    ].join('\n\n'),
  }
}
