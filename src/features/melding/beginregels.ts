// The table every gemeente begins with, the same as version 1 in the database; what holds now is in the database.

import type { Leefgebied, Melder } from './melding.ts'
import { overVeiligheid, type Regel, type Voorwaarden, vangnet } from './triage.ts'

const meedoen = ['tijdsbesteding', 'sociaal_netwerk', 'maatschappelijke_participatie'] as const
const wonenEnZorg = ['basale_adl', 'instrumentele_adl', 'lichamelijke_gezondheid', 'huisvesting'] as const
const draagkracht: readonly Leefgebied[] = [
  'geestelijke_gezondheid',
  'huiselijke_relaties',
  'middelengebruik',
  ...meedoen,
]
const instellingen: readonly Melder[] = [
  'huisarts',
  'wijkverpleging',
  'school',
  'ggd',
  'aanbieder',
  'politie',
]

const als = (voorwaarden: Partial<Voorwaarden>): Voorwaarden => ({
  kenmerken: {},
  wetten: [],
  leefgebieden: [],
  alleenDeze: false,
  melders: [],
  ...voorwaarden,
})

export const beginregels: readonly Regel[] = [
  {
    code: overVeiligheid,
    vervolg: 'interventieteam',
    voorwaarden: als({ kenmerken: { onveilig: true } }),
    zin: 'Veiligheid gaat voor. Overleg vandaag met het interventieteam.',
    bron: 'beleidsplan 2020-2025, 3.1 en 4.3',
  },
  {
    code: 'spoed_wmo',
    vervolg: 'spoedvoorziening',
    voorwaarden: als({ kenmerken: { spoed: true }, wetten: ['wmo'] }),
    zin: 'Dit kan niet wachten. De gemeente beslist meteen over een tijdelijke voorziening; het onderzoek komt daarna.',
    bron: 'Wmo 2015 art. 2.3.3',
  },
  {
    code: 'spoed_jeugd',
    vervolg: 'spoedvoorziening',
    voorwaarden: als({ kenmerken: { spoed: true }, wetten: ['jeugdwet'] }),
    zin: 'Dit kan niet wachten. Jeugdhulp is er bij spoed meteen, op elk moment.',
    bron: 'Jeugdwet art. 2.6 lid 1',
  },
  {
    code: 'dreiging',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ kenmerken: { bedreigend: true } }),
    zin: 'Er dreigt uitzetting, afsluiting of het einde van de zorgverzekering. Voer het gesprek binnen drie werkdagen.',
    bron: 'Wgs art. 4 lid 2',
  },
  {
    code: 'spoed_overig',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ kenmerken: { spoed: true } }),
    zin: 'Dit kan niet wachten. Plan het gesprek op de eerste dag die kan.',
    bron: 'afspraak van Keukentafel',
  },
  {
    code: 'anoniem',
    vervolg: 'beantwoord',
    voorwaarden: als({ kenmerken: { anoniem: true } }),
    zin: 'De inwoner is anoniem. Geef antwoord of wijs de weg; een dossier kan later.',
    bron: 'afspraak van Keukentafel',
  },
  {
    code: 'bekend_en_eenvoudig',
    vervolg: 'wijziging_voorziening',
    voorwaarden: als({ kenmerken: { planLoopt: true, eerder: true, eenVraag: true }, wetten: ['wmo'] }),
    zin: 'Er loopt een plan en deze vraag is bekend. Regel een eenvoudige aanpassing rechtstreeks met de aanbieder.',
    bron: 'onderzoek toegang 2019, 4.1.1',
  },
  {
    code: 'plan_loopt',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ kenmerken: { planLoopt: true } }),
    zin: 'Er loopt al een plan. Bespreek de vraag daarin, samen met de regisseur.',
    bron: 'beleidsplan 2020-2025, 4.3',
  },
  {
    code: 'jeugd',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ kenmerken: { kind: true } }),
    zin: 'Het gaat om een kind of om opvoeden. Een jeugdconsulent bekijkt met het gezin wat nodig is.',
    bron: 'Jeugdwet art. 2.3',
  },
  {
    code: 'meer_leefgebieden',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ kenmerken: { meerTegelijk: true } }),
    zin: 'Er spelen meer dingen tegelijk. Bekijk alle leefgebieden in één gesprek.',
    bron: 'beleidsplan 2020-2025, 3.1',
  },
  {
    code: 'schulden',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ wetten: ['wgs'] }),
    zin: 'Het gaat om geldzorgen. Het eerste gesprek is binnen vier weken.',
    bron: 'Wgs art. 4 lid 1',
  },
  {
    code: 'komt_terug',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ kenmerken: { eerder: true } }),
    zin: 'Deze vraag kwam eerder. Ga na waarom zij terugkomt.',
    bron: 'beleidsplan 2020-2025, hoofdstuk 6',
  },
  {
    code: 'werk',
    vervolg: 'doorverwezen',
    voorwaarden: als({ wetten: ['participatiewet'] }),
    zin: 'Het gaat alleen om werk of inkomen. Het team Werk en Inkomen gaat verder.',
    bron: 'onderzoek toegang 2019, 4.1',
  },
  {
    code: 'wonen_en_zorg',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ leefgebieden: wonenEnZorg }),
    zin: 'Zelfstandig thuis blijven lukt niet vanzelf. Onderzoek met de inwoner wat nodig is.',
    bron: 'Wmo 2015 art. 2.3.2',
  },
  {
    code: 'meedoen',
    vervolg: 'sociale_kaart',
    voorwaarden: als({ leefgebieden: meedoen, alleenDeze: true }),
    zin: 'Voor meedoen en ontmoeten is aanbod in de buurt. Wijs de weg op de sociale kaart.',
    bron: 'onderzoek toegang 2019, 4.1; beleidsplan 2020-2025, 4.6',
  },
  {
    code: 'instelling_meldt',
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({ leefgebieden: draagkracht, melders: instellingen }),
    zin: 'Een instelling meldt. Kortdurende ondersteuning kan dan niet: die komt uit ons eigen contact met de inwoner.',
    bron: 'onderzoek toegang 2019, 4.1.2',
  },
  {
    code: 'kortdurend',
    vervolg: 'kortdurende_ondersteuning',
    voorwaarden: als({ leefgebieden: draagkracht }),
    zin: 'Enkele contacten kunnen genoeg zijn en zwaardere zorg voorkomen. Spreek een doel af en overleg eerst met een collega.',
    bron: 'onderzoek toegang 2019, 4.1.2; beleidsplan 2020-2025, 4.3',
  },
  {
    code: vangnet,
    vervolg: 'keukentafelgesprek',
    voorwaarden: als({}),
    zin: 'Geen andere regel past. In een gesprek wordt duidelijk wat nodig is.',
    bron: 'afspraak van Keukentafel',
  },
]
