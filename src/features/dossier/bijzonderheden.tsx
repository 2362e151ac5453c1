// What a gebeurtenis holds beside its soort, each code in words; ids lead to a page and are no words.

import type { Masked } from '../autorisatie/present.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { uitkomstNaam, urgentieNaam, vervolgNaam } from '../melding/teksten.ts'
import { soortNaam } from '../traject/teksten.ts'
import { doelStand } from './teksten.ts'
import type { Voorval } from './tijdlijn.ts'

type Woorden = Readonly<Record<string, string>>
const weg: Woorden = { brief: 'Per brief', e_mail: 'Per e-mail', mondeling: 'Mondeling' }

const namen: Readonly<Record<string, readonly [label: string, woorden: Woorden]>> = {
  kanaal: ['Hoe', kanaalNaam],
  urgentie: ['Kan het wachten', urgentieNaam],
  keuze: ['Vervolg', vervolgNaam],
  uitkomst: ['Uitkomst', uitkomstNaam],
  weg: ['Hoe', weg],
  soort: ['Soort', soortNaam],
  wet: ['Wet', wetNaam],
  resultaat: ['Resultaat', doelStand],
}

/** The facts of one gebeurtenis; what this reader may not see is not there. */
export const bijzonderheden = (v: Masked<Voorval>): [string, string][] =>
  Object.entries(v.gegevens ?? {}).flatMap(([sleutel, waarde]): [string, string][] => {
    const [label, woorden] = namen[sleutel] ?? []
    const zin = woorden?.[String(waarde)]
    if (label && zin) return [[label, zin]]
    return sleutel === 'contacten' ? [['Contacten', String(waarde)]] : []
  })
