// The forms of a verzoek: registering it, each step of the answer, and reading the copy.

import { z } from 'zod'
import { idOfNiets, keuze, keuzeOfNiets, tekst, tekstOfNiets, vinkje } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import type { Invoer as Besluitinvoer } from './beslissen.ts'
import type { Invoer } from './registreren.ts'
import { besluiten, gronden, identiteiten, kanalen, soorten, wetten } from './verzoek.ts'
import { weglaatgronden } from './weglating.ts'

export const nieuwSchema = z.object({
  inwonerId: tekstOfNiets({ max: 36 }),
  wie: tekst({ max: 36, verplicht: 'Kies wie dit vraagt.' }),
  soort: keuze(soorten, 'Kies wat er gevraagd wordt.'),
  wet: keuzeOfNiets(wetten),
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat er gevraagd wordt.' }),
  kanaal: keuze(kanalen, 'Kies hoe de vraag binnenkwam.'),
  ontvangenOp: verplichteDatum('Vul in wanneer de vraag binnenkwam.'),
  identiteit: keuzeOfNiets([...identiteiten, 'nog_niet']),
  wilKind: vinkje(),
})
type Nieuw = z.output<typeof nieuwSchema>

export const invoerVan = ({ soort, wet, woorden, kanaal, ontvangenOp, wilKind }: Nieuw): Invoer => ({
  ...{ soort, wet, woorden, kanaal, ontvangenOp, wilKind },
})

/** Who was chosen: the inwoner, or the id of the record of who represents. */
export const vertegenwoordigingUit = ({ wie }: Nieuw): string | undefined =>
  wie === 'zelf' ? undefined : wie

export const identiteitUit = ({ identiteit }: Nieuw) => (identiteit === 'nog_niet' ? undefined : identiteit)

export const identiteitSchema = z.object({ identiteit: keuze(identiteiten, 'Kies hoe u dit weet.') })
export const uitstelSchema = z.object({
  reden: tekst({ max: 2000, verplicht: 'Schrijf op waarom het langer duurt.' }),
})
/** "melding:id", any number of them. */
const sleutels = () =>
  z
    .custom<string | readonly string[]>(() => true)
    .transform((r) => [...new Set([r].flat().filter((waarde) => waarde !== ''))])
    .pipe(
      z
        .array(z.string().regex(/^[a-z]+:[0-9a-f-]{36}$/, 'Deze keuze is er niet meer. Kies opnieuw.'))
        .max(500),
    )

export const besluitSchema = z.object({
  besluit: keuze(besluiten, 'Kies ja, voor een deel, of nee.'),
  grond: keuzeOfNiets(gronden),
  nakijkerId: idOfNiets(),
  dingen: sleutels(),
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat u de inwoner antwoordt.' }),
})
export const uitvoeringSchema = z.object({
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat er is gedaan.' }),
})
export const verklaringSchema = z.object({
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat de inwoner hierover zegt.' }),
})
export const intrekSchema = z.object({
  reden: tekst({ max: 2000, verplicht: 'Schrijf op waarom de vraag vervalt.' }),
})
const stuk = () =>
  tekst({ max: 80, verplicht: 'Kies een stuk.' }).refine(
    (waarde) => waarde === '' || z.uuid().safeParse(stukUit(waarde).dingId).success,
    'Dit stuk is er niet meer. Kies opnieuw.',
  )
export const weglaatSchema = z.object({
  stuk: stuk(),
  grond: keuze(weglaatgronden, 'Kies waarom dit stuk niet mee mag.'),
  toelichting: tekst({ max: 2000, verplicht: 'Schrijf op waarom.' }),
})
export const terugSchema = z.object({ stuk: stuk() })
export const dingSchema = z.object({ ding: tekst({ max: 80, verplicht: 'Kies wat weg gaat.' }) })
export const nakijkerSchema = z.object({ nakijkerId: idOfNiets() })
export const leegSchema = z.object({})

export const besluitUit = (v: z.output<typeof besluitSchema>): Besluitinvoer => ({
  besluit: v.besluit,
  grond: v.grond,
  nakijkerId: v.nakijkerId,
  dingen: v.dingen,
  woorden: v.woorden,
})

/** "gesprek:id": one piece, as one value of a form. */
export function stukUit(waarde: string): { soort: string; dingId: string } {
  const [soort = '', dingId = ''] = waarde.split(':')
  return { soort, dingId }
}

export const lijsten = ['open', 'klaar'] as const
export type Lijst = (typeof lijsten)[number]
export const leesLijst = (params: URLSearchParams): Lijst =>
  params.get('lijst') === 'klaar' ? 'klaar' : 'open'
