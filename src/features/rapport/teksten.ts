// The words of rapporten: names, statuses, directions of change, and every refusal with what to do.

import { kanaalNaam } from '../contact/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { melderNaam } from '../melding/teksten.ts'
import type { Eenheid } from '../monitor/kpi.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import { celTekst } from '../publicatie/cel.ts'
import type { CorrectieWeigering, OpstelWeigering } from './beginnen.ts'
import type { RapportCijfer } from './cijfers.ts'
import { periodeVan, type Rapport, type RapportCel, type Soort, type Status } from './rapport.ts'
import type { HertelWeigering, IntrekWeigering, PubliceerWeigering, VaststelWeigering } from './verder.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  kwartaal: 'Kwartaalrapport',
  jaar: 'Jaarrapport',
  nulmeting: 'Nulmeting',
}

export const statusNaam: Readonly<Record<Status, string>> = {
  concept: 'Concept',
  vastgesteld: 'Vastgesteld',
  gepubliceerd: 'Gepubliceerd',
  ingetrokken: 'Ingetrokken',
}

/** "1e kwartaal 2019", "2019", and of the nulmeting the day it is of. */
export const periodeTekst = (r: Pick<Rapport, 'soort' | 'periode'>): string =>
  r.soort === 'nulmeting'
    ? `1 januari ${Number(r.periode) + 1}`
    : periodeNaam(periodeVan(r)).replace(/^heel /, '')

export const titelVan = (r: Pick<Rapport, 'soort' | 'periode'>): string =>
  r.soort === 'nulmeting' ? `Nulmeting van ${periodeTekst(r)}` : `${soortNaam[r.soort]} ${periodeTekst(r)}`

/** What people call a group; a code of ours is not a word. */
const groepNaam: Readonly<Record<string, string>> = {
  ...kanaalNaam,
  ...wetNaam,
  wmo_consulent: melderNaam.wmo_consulent,
}
export const groepTekst = (groep: string): string => groepNaam[groep] ?? groep

export const splitsingTekst: Readonly<Record<string, string>> = {
  deur: 'Per deur',
  team: 'Per team',
  kern: 'Per kern',
  aanmelding: 'Per soort aanmelding',
  wet: 'Per wet',
  leeftijd: 'Per leeftijd',
  verwijzer: 'Per verwijzer',
  product: 'Per product',
}

/** A figure as it was published, or why it cannot be read. */
export const cijferTekst = (cel: RapportCel | undefined, eenheid: Eenheid): string =>
  cel === undefined ? 'ingetrokken' : celTekst(cel, eenheid)

const tiende = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
const maat: Readonly<Record<string, string>> = {
  '%': ' procentpunt',
  weken: ' weken',
  keer: ' keer',
  cijfer: ' punt',
}

/** "5 procentpunt hoger dan de periode ervoor"; empty when nothing can be said. */
export function bewegingTekst({ deel, verandering }: RapportCijfer): string {
  if (verandering === undefined) return ''
  const grootte = tiende.format(Math.abs(verandering))
  if (grootte === '0') return 'Gelijk aan de periode ervoor'
  const achter = deel.eenheid === 'aantal' ? '\u00a0%' : (maat[deel.eenheid] ?? ` ${deel.eenheid}`)
  return `${grootte}${achter} ${verandering > 0 ? 'hoger' : 'lager'} dan de periode ervoor`
}

/** How a number was made safe, for who computes with it. */
export const afronding = (cel: RapportCel, eenheid: Eenheid): string => {
  if (cel.verborgen !== null) return 'niet getoond'
  if (eenheid === 'aantal') return 'afgerond op 5'
  return eenheid === 'weken' ? 'afgerond op hele weken' : 'berekend uit aantallen die op 5 zijn afgerond'
}

export type Weigering =
  | OpstelWeigering
  | CorrectieWeigering
  | HertelWeigering
  | VaststelWeigering
  | PubliceerWeigering
  | IntrekWeigering
  | 'niet_gevonden'

/** At which field, and what to do. */
export const waarom: Readonly<Record<Weigering, readonly [veld: string, zin: string]>> = {
  geen_periode: [
    'periode',
    'Kies een kwartaal voor een kwartaalrapport, en een jaar voor een jaarrapport of nulmeting.',
  ],
  periode_loopt: [
    'periode',
    'Deze periode is nog niet voorbij. Stel het rapport op vanaf de eerste dag erna.',
  ],
  concept_bestaat: ['periode', 'Hiervan is al een concept. Werk daarin verder, of trek het eerst in.'],
  al_gepubliceerd: [
    'periode',
    'Dit rapport is al gepubliceerd. Open het en maak een correctie als er iets niet klopt.',
  ],
  was_gepubliceerd: [
    'periode',
    'Dit rapport was gepubliceerd en is ingetrokken. Open het en maak daar een nieuwe uitgave, met wat er verandert.',
  ],
  nulmeting_bestaat: [
    'periode',
    'Er is al een nulmeting. Trek die eerst in als het een andere dag moet zijn.',
  ],
  nooit_gepubliceerd: [
    'wijziging',
    'Dit rapport is nooit gepubliceerd. Pas het concept aan, of stel een nieuw op.',
  ],
  niet_de_laatste: ['wijziging', 'Er is al een nieuwere uitgave. Maak de correctie daar.'],
  zonder_woorden: [
    'wijziging',
    'Schrijf op wat er verandert en waarom. Wie het oude rapport las, moet dat weten.',
  ],
  niet_meer_concept: ['', 'Dit rapport is geen concept meer. Er verandert niets meer aan.'],
  intussen_gewijzigd: [
    '',
    'Iemand anders heeft dit rapport intussen gewijzigd. Lees het opnieuw en kies dan.',
  ],
  eigen_werk: ['', 'U werkte zelf aan dit rapport. Vraag een ander om het vast te stellen.'],
  ander_eerst: [
    '',
    'Een ander rapport met dezelfde kwartalen is intussen vastgesteld of gepubliceerd. Publiceer dat eerst. Haal daarna hier de cijfers opnieuw op.',
  ],
  wordt_geteld: ['', 'Wij zijn al bezig met de cijfers van dit rapport. Wacht tot ze er zijn.'],
  niet_geteld: [
    '',
    'De cijfers van dit rapport zijn nog niet compleet. Wacht tot ze er zijn, en stel het dan vast.',
  ],
  niet_vastgesteld: ['', 'Dit rapport is nog niet vastgesteld. Laat een ander het eerst vaststellen.'],
  al_ingetrokken: ['', 'Dit rapport is al ingetrokken.'],
  zonder_reden: ['intrekking', 'Schrijf op waarom het wordt ingetrokken. Wie het zoekt, leest dat.'],
  niet_aan_u: ['', 'Dit rapport is al vastgesteld. Vraag de teammanager om het in te trekken.'],
  niet_gevonden: ['', 'Dit rapport is er niet.'],
}

/** How figures were made safe to publish (reliability.md section 3). */
export const leesregels: readonly string[] = [
  'Aantallen zijn afgerond op 5. Ook totalen ronden wij zelf af, dus optellen komt niet altijd precies uit.',
  'Bij 0 tot en met 4 staat “0-4”.',
  'Een percentage of een gemiddelde tonen wij als de basis, afgerond, meer dan 30 gevallen is. In het onderzoek onder inwoners is dat meer dan 10.',
  'Een kern tonen wij apart vanaf 1.000 inwoners.',
  'Wie een geheim adres heeft, telt alleen mee in het totaal van de gemeente.',
  '“Voorlopig” betekent dat het cijfer nog kan veranderen: wat het volgt is nog niet voorbij.',
]
