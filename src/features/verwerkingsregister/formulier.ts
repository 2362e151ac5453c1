// The form of a row of the register.

import { z } from 'zod'
import { tekst, tekstOfNiets, versie } from '../../platform/form.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import type { Inhoud, Verwerking } from './verwerking.ts'
import type { Invoer } from './wijzigen.ts'

const veld = (verplicht: string) => tekst({ max: 2000, verplicht })

export const verwerkingSchema = z.object({
  versie: versie(),
  naam: tekst({ max: 200, verplicht: 'Vul een naam in.' }),
  verantwoordelijke: tekst({ max: 500, verplicht: 'Vul in wie verantwoordelijk is.' }),
  doel: veld('Vul in waarvoor het is.'),
  grondslag: veld('Vul in welk artikel het toestaat.'),
  betrokkenen: veld('Vul in over wie het gaat.'),
  gegevens: veld('Vul in welke gegevens het zijn.'),
  ontvangers: veld('Vul in wie de gegevens krijgt. Niemand? Schrijf dat.'),
  bewaartermijn: veld('Vul in hoe lang u het bewaart.'),
  beveiliging: veld('Vul in hoe het is beveiligd.'),
  brpVelden: tekstOfNiets({ max: 2000 }),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  tot: datumOfNiets(),
})

export const invoerVan = ({
  versie: _,
  brpVelden,
  tot,
  ...rest
}: z.output<typeof verwerkingSchema>): Invoer => ({
  ...rest,
  brpVelden: brpVelden ?? null,
  tot: tot ?? null,
})

/** What the form starts from: the newest version, from today on. */
export const beginVan = (v: Verwerking, vandaag: string): Record<string, string> => ({
  ...(Object.fromEntries(Object.entries(v).filter(([, waarde]) => typeof waarde === 'string')) as Inhoud & {
    [veld: string]: string
  }),
  versie: String(v.versie),
  van: vandaag,
  tot: v.tot ? schrijfDatum(v.tot) : '',
  brpVelden: v.brpVelden ?? '',
})
