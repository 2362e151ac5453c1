// The forms of who works here: somebody new, what somebody gets, when it stops, and the answer to a rolvoorstel.

import { z } from 'zod'
import { idOfNiets, keuze, tekst, tekstOfNiets, verplicht, versie } from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { type Rol, rollen } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import { bijzonder, isBijzonder, type Soort, soorten } from './aanstelling.ts'
import type { Invoer } from './geven.ts'

const geenDienst = 'Deze regel is er niet meer. Open de pagina opnieuw.'
const gegevens = {
  naam: tekst({ max: 200, verplicht: 'Vul de naam in.' }),
  functie: tekst({ max: 200, verplicht: 'Vul de functie in.' }),
  telefoon: tekstOfNiets({ max: 30 }),
  organisatieId: verplicht(idOfNiets(), 'Kies een organisatie.'),
}
export const nieuwSchema = z.object({
  ...gegevens,
  sub: tekst({ max: 255, verplicht: 'Vul de inlognaam in die het inlogsysteem voor deze medewerker geeft.' }),
  van: verplichteDatum('Vul de eerste werkdag in.'),
})
export const gegevensSchema = z.object({ ...gegevens, versie: versie() })
/** The page of the list; nonsense is the first. */
export const paginaSchema = z.coerce.number().int().min(1).max(10_000).catch(1)
export const zoekSchema = z.object({
  letters: tekst({ max: 200, verplicht: 'Vul (een deel van) de naam in.' }),
})

/** The rollen that one person gives. */
export const gewoon: readonly Rol[] = rollen.filter((rol) => !isBijzonder(rol))

/** Without "geen": that is a traject without a wet, and no mandaat. */
export const mandaatwetten = wetten.filter((wet) => wet !== 'geen')

const watKan: Readonly<Record<Soort, z.ZodType<string>>> = {
  rol: keuze(gewoon, 'Kies een rol.'),
  team: verplicht(idOfNiets(), 'Kies een team.'),
  mandaat: keuze(mandaatwetten, 'Kies een wet.'),
  kern: verplicht(idOfNiets(), 'Kies een kern.'),
}

/** The fields of one kind have its name before them, for all four forms stand on one page. */
export const schemaVoorGeven = (soort: Soort) =>
  z.object({
    versie: versie(),
    [soort]: watKan[soort],
    [`${soort}Van`]: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
    [`${soort}Tot`]: datumOfNiets(),
  })

/** What was read by `schemaVoorGeven`, under the names the act knows. */
export const leesInvoer = (soort: Soort, v: Readonly<Record<string, unknown>>): Invoer => ({
  soort,
  wat: String(v[soort]),
  van: v[`${soort}Van`] as Datum,
  tot: (v[`${soort}Tot`] as Datum | undefined) ?? null,
})

export const voorstelSchema = z.object({
  versie: versie(),
  bijzonder: keuze(bijzonder, 'Kies een rol.'),
  bijzonderVan: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  bijzonderTot: datumOfNiets(),
})

const sleutel = {
  versie: versie(),
  soort: keuze(soorten, geenDienst),
  wat: tekst({ max: 100, verplicht: geenDienst }),
  begin: verplichteDatum(geenDienst),
}
export const herstelSchema = z.object(sleutel)
export const eindeSchema = z.object({
  ...sleutel,
  vanaf: verplichteDatum('Vul in vanaf welke dag dit stopt.'),
})
export const blijfSchema = z.object({ versie: versie() })
export const vertrekSchema = z.object({
  versie: versie(),
  vertrek: verplichteDatum('Vul in vanaf welke dag deze medewerker hier niet meer werkt.'),
})
export const terugSchema = z.object({
  versie: versie(),
  terug: verplichteDatum('Vul de eerste werkdag in.'),
})

export const antwoordSchema = z.object({})
export const weigerSchema = z.object({
  reden: tekst({ max: 2000, verplicht: 'Schrijf op waarom niet. Wie het voorstelde, leest dat.' }),
})
