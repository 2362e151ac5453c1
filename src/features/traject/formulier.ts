// The forms of a traject: to start one, to write down a contact, to go on, to hand it over, to close it.

import { z } from 'zod'
import {
  getalOfNiets,
  idOfNiets,
  keuze,
  keuzeOfNiets,
  tekst,
  tekstOfNiets,
  vinkje,
} from '../../platform/form.ts'
import { kanalen } from '../contact/contact.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { uitkomsten } from '../melding/vraag.ts'
import type { Invoer as Afsluiting } from './afsluiten.ts'
import type { NieuwContact } from './contactvastleggen.ts'
import type { Invoer } from './starten.ts'
import { resultaten, soorten } from './traject.ts'

/** The version of the traject the form was made for; 0, which no traject has, when it is missing. */
const versie = () => getalOfNiets(1, 1_000_000_000).transform((n) => n ?? 0)
const jaNee = (verplicht: string) =>
  keuze(['ja', 'nee'], verplicht).transform((antwoord) => antwoord === 'ja')

export const startSchema = z.object({
  soort: keuze(soorten, 'Kies welke ondersteuning begint.'),
  wet: keuze(wetten, 'Kies de wet, of "geen wet".'),
  inwonerId: idOfNiets(),
  vraagId: idOfNiets(),
  doel: tekst({ max: 2000, verplicht: 'Schrijf op wat de inwoner wil bereiken.' }),
  teamId: idOfNiets(),
  verdeling: keuze(['ik', 'team'], 'Kies wie dit gaat doen.'),
  isDoelDuidelijk: vinkje(),
  isGeenAlternatief: vinkje(),
  isEigenContact: vinkje(),
  geraadpleegdId: idOfNiets(),
  redenBuitenKader: tekstOfNiets({ max: 2000 }),
})

export const startInvoer = (f: z.output<typeof startSchema>): Invoer => ({
  soort: f.soort,
  wet: f.wet,
  inwonerId: f.inwonerId,
  vraagId: f.vraagId,
  doel: f.doel,
  teamId: f.teamId ?? '',
  isVoorMij: f.verdeling === 'ik',
  kader: {
    isDoelDuidelijk: f.isDoelDuidelijk,
    isGeenAlternatief: f.isGeenAlternatief,
    isEigenContact: f.isEigenContact,
    geraadpleegdId: f.geraadpleegdId,
    reden: f.redenBuitenKader,
  },
})

export const contactSchema = z.object({
  waarover: tekst({ verplicht: 'Schrijf kort op waar het contact over ging.' }),
  kanaal: keuze(kanalen, 'Kies hoe het contact was.'),
  isMetInwoner: jaNee('Kies of u de inwoner zelf sprak.'),
  duurMinuten: getalOfNiets(1, 600),
  redenNaTien: tekstOfNiets({ max: 2000 }),
})
export const verlengSchema = z.object({ versie: versie(), reden: tekst({ max: 2000 }) })
export const toewijsSchema = z.object({ versie: versie(), medewerkerId: idOfNiets() })
export const afsluitSchema = z.object({
  versie: versie(),
  resultaat: keuze(resultaten, 'Kies of het doel is bereikt.'),
  isVolgensPlan: jaNee('Kies of het volgens plan eindigt.'),
  toelichting: tekstOfNiets({ max: 5000 }),
  uitkomst: keuzeOfNiets(uitkomsten),
})

export const nieuwContact = (f: z.output<typeof contactSchema>): NieuwContact => ({
  waarover: f.waarover,
  kanaal: f.kanaal,
  isMetInwoner: f.isMetInwoner,
  duurMinuten: f.duurMinuten,
  redenNaTien: f.redenNaTien,
})
export const afsluiting = (f: z.output<typeof afsluitSchema>): Afsluiting => ({
  resultaat: f.resultaat,
  isVolgensPlan: f.isVolgensPlan,
  toelichting: f.toelichting,
  uitkomst: f.uitkomst,
})
