// The forms on the page of a melding; what is asked per vraag is named after its leefgebied.

import { z } from 'zod'
import {
  getalOfNiets,
  keuze,
  keuzeOfNiets,
  keuzes,
  tekst,
  tekstOfNiets,
  vinkje,
} from '../../platform/form.ts'
import { kanalen } from '../contact/contact.ts'
import { datumOfNiets } from '../termijn/formulier.ts'
import { terugVelden } from '../terugkoppeling/formulier.ts'
import { eindVelden } from '../verwijzing/formulier.ts'
import { bestemmingen } from './doorverwijzen.ts'
import { type Leefgebied, leefgebieden } from './melding.ts'
import { redencodes } from './screenen.ts'
import { type PerLeefgebied, uitkomsten, vervolgen } from './vraag.ts'

const versie = getalOfNiets(1, 1_000_000_000)
const reden = tekstOfNiets({ max: 2000 })

const perLeefgebied = <P extends string, S>(begin: P, veld: () => S) =>
  Object.fromEntries(leefgebieden.map((g) => [`${begin}_${g}`, veld()])) as Record<`${P}_${Leefgebied}`, S>

/** The answers of the fields named `begin_leefgebied`. */
export const gelezenPer = <P extends string, T>(
  begin: P,
  velden: Readonly<Partial<Record<`${P}_${Leefgebied}`, T | undefined>>>,
): PerLeefgebied<T> => Object.fromEntries(leefgebieden.map((g) => [g, velden[`${begin}_${g}`]]))

export const screeningSchema = z.object({
  versie,
  keuze: keuze(['volgen', 'anders'], 'Volg het advies, of kies per vraag iets anders.'),
  ...perLeefgebied('vervolg', () => keuzeOfNiets(vervolgen)),
  redenAfwijking: reden,
  redenCode: keuzeOfNiets(redencodes),
  triage: getalOfNiets(1, 1_000_000),
  complex: keuzes(leefgebieden),
  isKlaar: vinkje(),
})

export const afsluitingSchema = z.object({
  versie,
  // Withdrawing is an act of its own, with a reason.
  ...perLeefgebied('uitkomst', () => keuzeOfNiets(uitkomsten.filter((u) => u !== 'ingetrokken'))),
  ...terugVelden,
  ...eindVelden,
})

export const doorverwijzingSchema = z.object({
  versie,
  vraag: keuze(leefgebieden, 'Kies welke vraag u doorverwijst.'),
  bestemming: keuze(bestemmingen, 'Kies wie verdergaat met deze vraag.'),
})

export const intrekkingSchema = z.object({ versie, reden })
export const heropeningSchema = z.object({ versie, reden, vragen: keuzes(leefgebieden) })
export const teruggaveSchema = z.object({ versie })

/** `team`, or `team:medewerker`: one list to choose from, so that a person is never sent to the wrong team. */
const bestemd = tekst({ max: 80, verplicht: 'Kies naar wie de melding gaat.' }).transform((text, ctx) => {
  const [teamId, medewerkerId] = text.split(':')
  const isId = (id: string | undefined) => id === undefined || z.uuid().safeParse(id).success
  if (text === '' || (isId(teamId) && isId(medewerkerId))) return { teamId, medewerkerId }
  ctx.addIssue('Deze keuze is er niet meer. Kies opnieuw.')
  return z.NEVER
})
export const toewijzingSchema = z.object({ versie, naar: bestemd })

export const contactSchema = z.object({
  versie,
  kanaal: keuze(kanalen, 'Kies hoe het contact ging.'),
  waarover: tekst({ max: 2000, verplicht: 'Schrijf in één regel op waar het contact over ging.' }),
  dag: datumOfNiets(),
})
export const bevestigingSchema = z.object({ versie })
