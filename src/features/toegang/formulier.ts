// The form of the front door: one schema for the contact of thirty seconds and for the whole melding.

import { z } from 'zod'
import { leesBsn } from '../../platform/bsn.ts'
import {
  getalOfNiets,
  idOfNiets,
  keuze,
  keuzeOfNiets,
  keuzes,
  postcodeOfNiets,
  tekst,
  tekstOfNiets,
  vinkje,
} from '../../platform/form.ts'
import { kanalen } from '../contact/contact.ts'
import { bsnVeld, datumVeld } from '../inwoner/formulier.ts'
import type { Zoekvraag } from '../inwoner/herkennen.ts'
import { leefgebieden, melders, onveiligheid, urgenties } from '../melding/melding.ts'
import type { Invoer } from '../melding/registreren.ts'
import { leesDatum } from '../termijn/datum.ts'
import { verwijzerVelden } from '../verwijzing/formulier.ts'

/** Who it is about, as far as it was typed; enough to search with. */
const wieVelden = {
  /** The person of the BRP whose data were taken over; encrypted. */
  brp: tekstOfNiets({ max: 200 }),
  /** About whom that was, so that it does not count for somebody typed afterwards. */
  brpOver: tekstOfNiets({ max: 300 }),
  inwonerId: idOfNiets(),
  voornamen: tekstOfNiets({ max: 200 }),
  voorvoegsel: tekstOfNiets({ max: 20 }),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: datumVeld(),
  isVerwacht: vinkje(),
  bsn: bsnVeld(),
  postcode: postcodeOfNiets(),
  huisnummer: getalOfNiets(1, 99_999),
  toevoeging: tekstOfNiets({ max: 10 }),
  straat: tekstOfNiets({ max: 100 }),
  kernId: idOfNiets(),
  telefoon: tekstOfNiets({ max: 30 }),
  email: tekstOfNiets({ max: 200 }),
}

const kanaal = () => keuze(kanalen, 'Kies hoe deze vraag binnenkwam.')

/** Which part of the page was open, so that it comes back open. */
const deel = keuzeOfNiets(['contact', 'melding'])

export const wieSchema = z.object({ ...wieVelden })
export const zoekSchema = z.object({
  ...wieVelden,
  deel,
  leefgebieden: keuzes(leefgebieden),
  brpKeuze: tekstOfNiets({ max: 200 }),
})
export const contactSchema = z.object({
  ...wieVelden,
  waarover: tekst({ verplicht: 'Schrijf kort op waar het over gaat.' }),
  kanaal: kanaal(),
})
export const koppelSchema = z.object({
  ...wieVelden,
  versie: getalOfNiets(1, 1_000_000_000),
  brpKeuze: tekstOfNiets({ max: 200 }),
  plaatsing: keuzeOfNiets(['bij_plan', 'tweede_dossier']),
  redenTweedeDossier: tekstOfNiets({ max: 2000 }),
})
export const meldingSchema = z.object({
  ...wieVelden,
  contactId: idOfNiets(),
  waarover: tekst({ verplicht: 'Schrijf op waar het over gaat, in de woorden van de inwoner.' }),
  kanaal: kanaal(),
  melder: keuze(melders, 'Kies wie de melding doet.'),
  melderNaam: tekstOfNiets({ max: 200 }),
  melderTelefoon: tekstOfNiets({ max: 30 }),
  ...verwijzerVelden,
  leefgebieden: keuzes(leefgebieden),
  urgentie: keuze(urgenties, 'Kies of dit kan wachten.'),
  isBedreigend: vinkje(),
  onveilig: keuze(onveiligheid, 'Vraag of het thuis veilig is, of kies "Niet gevraagd".'),
  onveiligToelichting: tekstOfNiets(),
  plaatsing: keuzeOfNiets(['bij_plan', 'tweede_dossier']),
  redenTweedeDossier: tekstOfNiets({ max: 2000 }),
})
type MeldingFormulier = z.output<typeof meldingSchema>
export const meldingInvoer = (f: MeldingFormulier): Invoer => ({
  kanaal: f.kanaal,
  melder: f.melder,
  melderNaam: f.melderNaam,
  melderTelefoon: f.melderTelefoon,
  woorden: f.waarover,
  leefgebieden: f.leefgebieden,
  urgentie: f.urgentie,
  onveilig: f.onveilig,
  onveiligToelichting: f.onveiligToelichting,
  isBedreigend: f.isBedreigend,
  // The default is to add to the running plan; a second file is a choice (product.md, "Already known").
  bijLopendPlan: f.plaatsing !== 'tweede_dossier',
  redenTweedeDossier: f.redenTweedeDossier,
})

/**
 * What the search field of the top bar asks for: a BSN, "naam geboortedatum" or "postcode nummer"; empty for anything else.
 * There is no list of names to leaf through (access.md, 2.7: exact BSN or name and birth date only).
 */
export function leesZoekveld(text: string): Zoekvraag {
  const alsBsn = leesBsn(text)
  if (alsBsn.ok) return { bsn: alsBsn.value }
  const adres = /^([1-9]\d{3}\s*[a-z]{2})[\s,]+(\d{1,5})\D{0,10}$/i.exec(text)
  if (adres?.[1] && adres[2])
    return { postcode: adres[1].replaceAll(/\s/g, '').toUpperCase(), huisnummer: Number(adres[2]) }
  const naam = /^(\D+?)[\s,]+(\d.*)$/.exec(text)
  const geboortedatum = leesDatum(naam?.[2] ?? '')
  return naam?.[1] && geboortedatum ? { geslachtsnaam: naam[1], geboortedatum } : {}
}
