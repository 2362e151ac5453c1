// The forms of a huishouden: who, since when, where, and why; each with the versie it was filled in from.

import { z } from 'zod'
import {
  gelezen,
  getalOfNiets,
  idOfNiets,
  keuze,
  keuzeOfNiets,
  postcodeOfNiets,
  tekst,
  tekstOfNiets,
  vinkje,
} from '../../platform/form.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import { relatiesoorten } from './relatie.ts'
import { planKeuzes } from './samenvoegen.ts'
import { planHouders } from './splitsen.ts'
import { uitschrijfredenen } from './uitschrijven.ts'
import { verbreekredenen } from './verbreken.ts'

const datum = () => gelezen(leesDatum, 'Vul een dag in met dag, maand en jaar, bijvoorbeeld 3-4-2026.')

/** A day that must be there. */
const dag = (zin = 'Vul de dag in.') =>
  datum().transform((value, ctx): Datum => {
    if (value === undefined) ctx.addIssue(zin)
    return value ?? (z.NEVER as never)
  })

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ids = () => keuzesVrij().transform((gekozen) => gekozen.filter((id) => uuid.test(id)))
/** At least one. */
const idsNodig = (zin: string) => ids().refine((gekozen) => gekozen.length > 0, zin)
const keuzesVrij = () =>
  z
    .custom<string | readonly string[]>(() => true)
    .transform((raw) => [...new Set(typeof raw === 'string' ? [raw] : raw)].filter((id) => id !== ''))

const basis = { versie: getalOfNiets(1, 1_000_000_000) }
const adres = {
  kernId: idOfNiets(),
  straat: tekstOfNiets({ max: 100 }),
  huisnummer: getalOfNiets(1, 99_999),
  toevoeging: tekstOfNiets({ max: 10 }),
  postcode: postcodeOfNiets(),
  woonplaats: tekstOfNiets({ max: 100 }),
}
/** Searching somebody by name and birth date; "nieuw" is somebody who was not found. */
const wie = {
  voornamen: tekstOfNiets({ max: 200 }),
  voorvoegsel: tekstOfNiets({ max: 20 }),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: datum(),
  zoek: vinkje(),
  wieId: tekstOfNiets({ max: 36 }),
}

export const samenSchema = z.object({
  ...basis,
  ...wie,
  metId: idOfNiets(),
  dag: dag(),
  plan: keuzeOfNiets(planKeuzes),
  reden: tekst({ max: 2000 }),
})
export const splitsSchema = z.object({
  ...basis,
  ...adres,
  vertrekkers: idsNodig('Kies wie er weggaan.'),
  dag: dag(),
  plan: keuzeOfNiets(planHouders),
})
export const verhuisSchema = z.object({ ...basis, ...adres, dag: dag(), isVertrek: vinkje() })
export const opneemSchema = z.object({
  ...basis,
  ...wie,
  telefoon: tekstOfNiets({ max: 30 }),
  dag: dag(),
  isBewust: vinkje(),
})
export const uitschrijfSchema = z.object({
  ...basis,
  inwonerId: idOfNiets(),
  dag: dag(),
  reden: keuze(uitschrijfredenen, 'Kies waarom deze persoon hier niet meer woont.'),
})
export const verwachtSchema = z.object({
  ...basis,
  verwachtOp: dag('Vul de verwachte dag in.'),
  moederId: tekst({ max: 36, verplicht: 'Kies wie de moeder is.' }),
  andereOuderId: idOfNiets(),
})
export const geboorteSchema = z.object({
  ...basis,
  inwonerId: idOfNiets(),
  voornamen: tekstOfNiets({ max: 200 }),
  voorvoegsel: tekstOfNiets({ max: 20 }),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: dag('Vul de geboortedag in.'),
  ouderIds: ids(),
})
export const overlijdenSchema = z.object({ ...basis, inwonerId: idOfNiets(), dag: dag() })
export const relatieSchema = z.object({
  ...basis,
  ...wie,
  naam: tekstOfNiets({ max: 200 }),
  telefoon: tekstOfNiets({ max: 30 }),
  soort: keuze(relatiesoorten, 'Kies wat de een van de ander is.'),
  anderId: idOfNiets(),
  dag: dag(),
})
export const verbreekSchema = z.object({
  ...basis,
  relatieId: idOfNiets(),
  dag: dag(),
  reden: keuze(verbreekredenen, 'Kies waarom deze relatie stopt.'),
})

/** The id of the person that was chosen; "nieuw" and what is no id are nobody. */
export const gekozenId = (text: string | undefined): string | undefined =>
  text !== undefined && uuid.test(text) ? text : undefined
