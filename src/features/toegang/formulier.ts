// The form of the front door: one schema for the contact of thirty seconds and for the whole melding.

import { z } from 'zod'
import { leesBsn } from '../../platform/bsn.ts'
import {
  gelezen,
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
import { done, type Result, refused } from '../../platform/result.ts'
import { kanalen } from '../contact/contact.ts'
import type { Wie } from '../melding/commands.ts'
import { leefgebieden, melders, onveiligheid, urgenties } from '../melding/melding.ts'
import type { Invoer } from '../melding/registreren.ts'
import { leesDatum } from '../termijn/datum.ts'

const bsn = () =>
  gelezen((text) => {
    const gelezenBsn = leesBsn(text)
    return gelezenBsn.ok ? gelezenBsn.value : undefined
  }, 'Dit is geen geldig BSN. Een BSN heeft 9 cijfers. Kijk of er een cijfer verkeerd staat.')

const datum = () => gelezen(leesDatum, 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.')

/** Who it is about, as far as it was typed; enough to search with. */
const wieVelden = {
  inwonerId: idOfNiets(),
  voornamen: tekstOfNiets({ max: 200 }),
  voorvoegsel: tekstOfNiets({ max: 20 }),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: datum(),
  isVerwacht: vinkje(),
  bsn: bsn(),
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

export const zoekSchema = z.object({ ...wieVelden, deel, leefgebieden: keuzes(leefgebieden) })
export const contactSchema = z.object({
  inwonerId: idOfNiets(),
  waarover: tekst({ verplicht: 'Schrijf kort op waar het over gaat.' }),
  kanaal: kanaal(),
})
export const meldingSchema = z.object({
  ...wieVelden,
  contactId: idOfNiets(),
  waarover: tekst({ verplicht: 'Schrijf op waar het over gaat, in de woorden van de inwoner.' }),
  kanaal: kanaal(),
  melder: keuze(melders, 'Kies wie de melding doet.'),
  melderNaam: tekstOfNiets({ max: 200 }),
  melderTelefoon: tekstOfNiets({ max: 30 }),
  leefgebieden: keuzes(leefgebieden),
  urgentie: keuze(urgenties, 'Kies of dit kan wachten.'),
  isBedreigend: vinkje(),
  onveilig: keuze(onveiligheid, 'Vraag of het thuis veilig is, of kies "Niet gevraagd".'),
  onveiligToelichting: tekstOfNiets(),
  plaatsing: keuzeOfNiets(['bij_plan', 'tweede_dossier']),
  redenTweedeDossier: tekstOfNiets({ max: 2000 }),
})
type MeldingFormulier = z.output<typeof meldingSchema>

/** Whose melding it is; refused with the field when a person is half filled in. */
export function wieVan(f: MeldingFormulier): Result<Wie, 'geslachtsnaam'> {
  if (f.inwonerId) return done({ soort: 'bekend', inwonerId: f.inwonerId })
  const { voornamen, voorvoegsel, geslachtsnaam, geboortedatum, isVerwacht, bsn, telefoon, email } = f
  const { straat, huisnummer, toevoeging, postcode, kernId } = f
  if (!geslachtsnaam) {
    const isIetsGetypt = [voornamen, voorvoegsel, geboortedatum, bsn, telefoon, email, straat, postcode].some(
      Boolean,
    )
    return isIetsGetypt ? refused('geslachtsnaam') : done({ soort: 'anoniem' })
  }
  const adres = { straat, huisnummer, toevoeging, postcode, kernId }
  return done({
    soort: 'nieuw',
    inwoner: {
      voornamen,
      voorvoegsel,
      geslachtsnaam,
      geboortedatum,
      isVerwacht,
      bsn,
      telefoon,
      email,
      adres,
    },
  })
}

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
