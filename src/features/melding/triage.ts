// Triage: which advice fits this melding, by one table read from above; the first rule that fits counts.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied, Melder, Onveilig, Urgentie } from './melding.ts'
import type { Vervolg } from './vraag.ts'

export type Feiten = {
  readonly leefgebieden: readonly Leefgebied[]
  readonly wetten: readonly Wet[]
  readonly urgentie: Urgentie
  readonly onveilig: Onveilig
  /** Wgs art. 4 lid 2: eviction, cut-off of energy or water, end of the health insurance. */
  readonly isBedreigend: boolean
  readonly melder: Melder
  /** In whole years; undefined when not known. */
  readonly leeftijd: number | undefined
  readonly isAnoniem: boolean
  readonly planLoopt: boolean
  /** The household was never registered before with one of these leefgebieden. */
  readonly isEerste: boolean
}

type Regel = {
  readonly code: string
  readonly vervolg: Vervolg
  readonly geldt: (f: Feiten) => boolean
  /** What made the rule fit, for who reads the advice. */
  readonly zin: string
  readonly bron: string
}

export type Advies = Omit<Regel, 'geldt' | 'code'> & { readonly regel: string; readonly nummer: number }

/** What this rule tells is whether it is safe at home: L4 (access.md 2.3). */
export const overVeiligheid = 'veiligheid'

const gaatOver = (f: Feiten, gebieden: readonly Leefgebied[]) =>
  f.leefgebieden.some((g) => gebieden.includes(g))
const gaatAlleenOver = (f: Feiten, gebieden: readonly Leefgebied[]) =>
  f.leefgebieden.every((g) => gebieden.includes(g))
const is = (f: Feiten, wet: Wet) => f.wetten.includes(wet)

const meedoen = ['tijdsbesteding', 'sociaal_netwerk', 'maatschappelijke_participatie'] as const
const wonenEnZorg = ['basale_adl', 'instrumentele_adl', 'lichamelijke_gezondheid', 'huisvesting'] as const
const draagkracht = ['geestelijke_gezondheid', 'huiselijke_relaties', 'middelengebruik', ...meedoen] as const
const instellingen = ['huisarts', 'wijkverpleging', 'school', 'ggd', 'aanbieder', 'politie'] as const

export const regels: readonly Regel[] = [
  {
    code: overVeiligheid,
    vervolg: 'interventieteam',
    geldt: (f) => f.onveilig === 'ja',
    zin: 'Veiligheid gaat voor. Overleg vandaag met het interventieteam.',
    bron: 'beleidsplan 2020-2025, 3.1 en 4.3',
  },
  {
    code: 'spoed_wmo',
    vervolg: 'spoedvoorziening',
    geldt: (f) => f.urgentie === 'spoed' && is(f, 'wmo'),
    zin: 'Dit kan niet wachten. De gemeente beslist meteen over een tijdelijke voorziening; het onderzoek komt daarna.',
    bron: 'Wmo 2015 art. 2.3.3',
  },
  {
    code: 'spoed_jeugd',
    vervolg: 'spoedvoorziening',
    geldt: (f) => f.urgentie === 'spoed' && is(f, 'jeugdwet'),
    zin: 'Dit kan niet wachten. Jeugdhulp is er bij spoed meteen, op elk moment.',
    bron: 'Jeugdwet art. 2.6 lid 1',
  },
  {
    code: 'dreiging',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => f.isBedreigend,
    zin: 'Er dreigt uitzetting, afsluiting of het einde van de zorgverzekering. Voer het gesprek binnen drie werkdagen.',
    bron: 'Wgs art. 4 lid 2',
  },
  {
    code: 'spoed_overig',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => f.urgentie === 'spoed',
    zin: 'Dit kan niet wachten. Plan het gesprek op de eerste dag die kan.',
    bron: 'afspraak van Keukentafel',
  },
  {
    code: 'anoniem',
    vervolg: 'beantwoord',
    geldt: (f) => f.isAnoniem,
    zin: 'De inwoner is anoniem. Geef antwoord of wijs de weg; een dossier kan later.',
    bron: 'afspraak van Keukentafel',
  },
  {
    code: 'bekend_en_eenvoudig',
    vervolg: 'wijziging_voorziening',
    geldt: (f) => f.planLoopt && !f.isEerste && f.leefgebieden.length === 1 && is(f, 'wmo'),
    zin: 'Er loopt een plan en deze vraag is bekend. Regel een eenvoudige aanpassing rechtstreeks met de aanbieder.',
    bron: 'onderzoek toegang 2019, 4.1.1',
  },
  {
    code: 'plan_loopt',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => f.planLoopt,
    zin: 'Er loopt al een plan. Bespreek de vraag daarin, samen met de regisseur.',
    bron: 'beleidsplan 2020-2025, 4.3',
  },
  {
    code: 'jeugd',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => is(f, 'jeugdwet') || (f.leeftijd !== undefined && f.leeftijd < 18),
    zin: 'Het gaat om een kind of om opvoeden. Een jeugdconsulent bekijkt met het gezin wat nodig is.',
    bron: 'Jeugdwet art. 2.3',
  },
  {
    code: 'meer_leefgebieden',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => f.leefgebieden.length > 2 || new Set(f.wetten.filter((wet) => wet !== 'geen')).size > 1,
    zin: 'Er spelen meer dingen tegelijk. Bekijk alle leefgebieden in één gesprek.',
    bron: 'beleidsplan 2020-2025, 3.1',
  },
  {
    code: 'schulden',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => is(f, 'wgs'),
    zin: 'Het gaat om geldzorgen. Het eerste gesprek is binnen vier weken.',
    bron: 'Wgs art. 4 lid 1',
  },
  {
    code: 'komt_terug',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => !f.isEerste,
    zin: 'Deze vraag kwam eerder. Ga na waarom zij terugkomt.',
    bron: 'beleidsplan 2020-2025, hoofdstuk 6',
  },
  {
    code: 'werk',
    vervolg: 'doorverwezen',
    geldt: (f) => is(f, 'participatiewet'),
    zin: 'Het gaat alleen om werk of inkomen. Het team Werk en Inkomen gaat verder.',
    bron: 'onderzoek toegang 2019, 4.1',
  },
  {
    code: 'wonen_en_zorg',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => gaatOver(f, wonenEnZorg),
    zin: 'Zelfstandig thuis blijven lukt niet vanzelf. Onderzoek met de inwoner wat nodig is.',
    bron: 'Wmo 2015 art. 2.3.2',
  },
  {
    code: 'meedoen',
    vervolg: 'sociale_kaart',
    geldt: (f) => gaatAlleenOver(f, meedoen),
    zin: 'Voor meedoen en ontmoeten is aanbod in de buurt. Wijs de weg op de sociale kaart.',
    bron: 'onderzoek toegang 2019, 4.1; beleidsplan 2020-2025, 4.6',
  },
  {
    code: 'instelling_meldt',
    vervolg: 'keukentafelgesprek',
    geldt: (f) => (instellingen as readonly Melder[]).includes(f.melder) && gaatOver(f, draagkracht),
    zin: 'Een instelling meldt. Kortdurende ondersteuning kan dan niet: die komt uit ons eigen contact met de inwoner.',
    bron: 'onderzoek toegang 2019, 4.1.2',
  },
  {
    code: 'kortdurend',
    vervolg: 'kortdurende_ondersteuning',
    geldt: (f) => gaatOver(f, draagkracht),
    zin: 'Enkele contacten kunnen genoeg zijn en zwaardere zorg voorkomen. Spreek een doel af en overleg eerst met een collega.',
    bron: 'onderzoek toegang 2019, 4.1.2; beleidsplan 2020-2025, 4.3',
  },
  {
    code: 'anders',
    vervolg: 'keukentafelgesprek',
    geldt: () => true,
    zin: 'Geen andere regel past. In een gesprek wordt duidelijk wat nodig is.',
    bron: 'afspraak van Keukentafel',
  },
]

const alsAdvies = (regel: Regel): Advies => {
  const { code, vervolg, zin, bron } = regel
  return { regel: code, nummer: regels.indexOf(regel) + 1, vervolg, zin, bron }
}

/** The advice for a melding: always exactly one, for the last rule fits everything. */
export const adviseer = (feiten: Feiten): Advies =>
  alsAdvies(regels.find((regel) => regel.geldt(feiten)) ?? (regels.at(-1) as Regel))

/** The rule that once fired, in words; undefined when the table no longer has it. */
export const adviesVan = (code: string): Advies | undefined => {
  const regel = regels.find((r) => r.code === code)
  return regel && alsAdvies(regel)
}
