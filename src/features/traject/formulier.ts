// The forms of a traject: to start one within its frames, to write down a contact, to go on, to hand it over, to close it.

import { z } from 'zod'
import {
  gelezen,
  getalOfNiets,
  idOfNiets,
  keuze,
  keuzeOfNiets,
  tekst,
  tekstOfNiets,
  versie,
} from '../../platform/form.ts'
import { kanalen } from '../contact/contact.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leefgebieden } from '../melding/melding.ts'
import { uitkomsten } from '../melding/vraag.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import { datumOfNiets } from '../termijn/formulier.ts'
import { terugVelden } from '../terugkoppeling/formulier.ts'
import type { Invoer as Afsluiting } from './afsluiten.ts'
import type { NieuwContact } from './contactvastleggen.ts'
import { type Antwoord, antwoorden, type Kadertoets, kadervragenOp, veldVan } from './kader.ts'
import type { Invoer } from './starten.ts'
import { einderedenen, resultaten, soorten } from './traject.ts'

const jaNee = (verplicht: string) =>
  keuze(['ja', 'nee'], verplicht).transform((antwoord) => antwoord === 'ja')

const vasteVelden = {
  soort: keuze(soorten, 'Kies welke ondersteuning begint.'),
  wet: keuze(wetten, 'Kies de wet, of "geen wet".'),
  inwonerId: idOfNiets(),
  vraagId: idOfNiets(),
  leefgebied: keuzeOfNiets(leefgebieden),
  startScore: getalOfNiets(1, 5),
  doel: tekst({ max: 2000, verplicht: 'Schrijf op wat de inwoner wil bereiken.' }),
  teamId: idOfNiets(),
  verdeling: keuze(['ik', 'team'], 'Kies wie dit gaat doen.'),
  geraadpleegdId: idOfNiets(),
  geraadpleegdOp: gelezen(leesDatum, 'Vul een datum in, bijvoorbeeld 3-4-2026.'),
  regisseurId: idOfNiets(),
}

/** The form as it is on this day: with the frames that hold then. */
export function startSchema(dag: Datum) {
  const kadervelden = Object.fromEntries(
    kadervragenOp(dag).flatMap(({ code }) => {
      const veld = veldVan(code)
      return [
        [veld.antwoord, keuzeOfNiets(antwoorden)],
        [veld.reden, tekstOfNiets({ max: 2000 })],
      ]
    }),
  )
  // The frames are fields by their code; the type knows the fixed ones.
  const schema = z.object({ ...(kadervelden as object), ...vasteVelden })
  const eisen: Eis[] = kadervragenOp(dag).flatMap(({ code }) => {
    const veld = veldVan(code)
    const antwoordVan = (toets: Kadertoets) => toets.antwoorden[code]?.antwoord
    return [
      [veld.antwoord, 'Kies ja, nee of ik twijfel.', (toets) => antwoordVan(toets) !== undefined],
      [
        veld.reden,
        'Schrijf op waarom u toch begint.',
        (toets) => [undefined, 'ja'].includes(antwoordVan(toets)) || Boolean(toets.antwoorden[code]?.reden),
      ],
    ]
  })
  return [...eisen, ...vasteEisen].reduce(
    (heel, [veld, zin, klopt]) =>
      heel.refine((f) => f.soort !== 'kortdurend' || klopt(kadertoetsVan(f, dag)), {
        path: [veld],
        error: zin,
        // All that is missing at once, also beside another wrong field.
        when: () => true,
      }),
    schema,
  )
}

/** The field, the sentence, and whether it is in order. */
type Eis = [string, string, (toets: Kadertoets) => boolean]

const vasteEisen: readonly Eis[] = [
  [
    'regisseurId',
    'U twijfelt. Vraag eerst advies aan de regisseur, en kies hier wie dat was.',
    (toets) =>
      toets.regisseurId !== undefined ||
      Object.values(toets.antwoorden).every(({ antwoord }) => antwoord !== 'twijfel'),
  ],
  [
    'geraadpleegdId',
    'Overleg eerst met een collega, en kies hier met wie.',
    (toets) => toets.geraadpleegdId !== undefined,
  ],
]

type Vast = z.output<z.ZodObject<typeof vasteVelden>>

function kadertoetsVan(f: Vast, dag: Datum): Kadertoets {
  const velden: Readonly<Record<string, unknown>> = f
  const lijst = kadervragenOp(dag).map(({ code }) => {
    const veld = veldVan(code)
    const antwoord = velden[veld.antwoord] as Antwoord | undefined
    return [code, { antwoord, reden: velden[veld.reden] as string | undefined }]
  })
  const { geraadpleegdId, geraadpleegdOp, regisseurId } = f
  return { antwoorden: Object.fromEntries(lijst), geraadpleegdId, geraadpleegdOp, regisseurId }
}

export const startInvoer = (f: Vast, dag: Datum): Invoer => ({
  soort: f.soort,
  wet: f.wet,
  inwonerId: f.inwonerId,
  vraagId: f.vraagId,
  leefgebied: f.leefgebied,
  startScore: f.startScore,
  doel: f.doel,
  teamId: f.teamId ?? '',
  isVoorMij: f.verdeling === 'ik',
  kader: kadertoetsVan(f, dag),
})

export const contactSchema = z.object({
  waarover: tekst({ verplicht: 'Schrijf kort op waar het contact over ging.' }),
  kanaal: keuze(kanalen, 'Kies hoe het contact was.'),
  isMetInwoner: jaNee('Kies of u de inwoner zelf sprak.'),
  duurMinuten: getalOfNiets(1, 600),
  redenNaTien: tekstOfNiets({ max: 2000 }),
  dag: datumOfNiets(),
})
export const verlengSchema = z.object({ versie: versie(), reden: tekst({ max: 2000 }) })
export const toewijsSchema = z.object({ versie: versie(), medewerkerId: idOfNiets() })
export const afsluitSchema = z.object({
  versie: versie(),
  resultaat: keuze(resultaten, 'Kies of het doel is bereikt.'),
  isVolgensPlan: jaNee('Kies of het volgens plan eindigt.'),
  eindereden: keuze(einderedenen, 'Kies waarom de ondersteuning eindigt.'),
  startScore: getalOfNiets(1, 5),
  eindScore: getalOfNiets(1, 5),
  watHielp: tekstOfNiets({ max: 5000 }),
  toelichting: tekstOfNiets({ max: 5000 }),
  uitkomst: keuzeOfNiets(uitkomsten),
  ...terugVelden,
})

export const nieuwContact = (f: z.output<typeof contactSchema>): NieuwContact => ({
  waarover: f.waarover,
  kanaal: f.kanaal,
  isMetInwoner: f.isMetInwoner,
  duurMinuten: f.duurMinuten,
  redenNaTien: f.redenNaTien,
  dag: f.dag,
})
export const afsluiting = (f: z.output<typeof afsluitSchema>): Afsluiting => ({
  resultaat: f.resultaat,
  isVolgensPlan: f.isVolgensPlan,
  eindereden: f.eindereden,
  startScore: f.startScore,
  eindScore: f.eindScore,
  watHielp: f.watHielp,
  toelichting: f.toelichting,
  uitkomst: f.uitkomst,
})
