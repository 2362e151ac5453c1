// Ties sets how long what ended is kept, by act: examples for the made-up municipality, not the law of any.

import { bewaartermijnVaststellen } from '../../../src/features/bewaartermijn/commands.ts'
import type { Invoer } from '../../../src/features/bewaartermijn/vaststellen.ts'
import type { Verteller } from './verteller.ts'

const vijftien = { duur: 'P15Y', bron: 'Wmo 2015 artikel 5.3.4', wet: null } as const
const twintig = { duur: 'P20Y', bron: 'Voorbeeld, naar Jeugdwet artikel 7.3.8', wet: 'jeugdwet' } as const
const kort = { duur: 'P1Y', bron: 'Voorbeeld: vraag uw archivaris naar de selectielijst', wet: null } as const

const termijnen: readonly Omit<Invoer, 'van' | 'tot' | 'resultaat'>[] = [
  ...(['melding', 'traject', 'plan'] as const).flatMap((soort) => [
    { soort, ...vijftien, afleidingswijze: 'afgehandeld' as const },
    { soort, ...twintig, afleidingswijze: 'laatste_wijziging' as const },
  ]),
  { soort: 'contact', ...kort, afleidingswijze: 'afgehandeld' },
  { soort: 'huishouden', ...kort, afleidingswijze: 'laatste_wijziging' },
]

export async function bewaar(v: Verteller): Promise<void> {
  v.geleden(40, 10)
  const ties = await v.als('ties')
  for (const termijn of termijnen) {
    const invoer: Invoer = { ...termijn, resultaat: null, van: '2020-01-01', tot: null }
    await v.gedaan(bewaartermijnVaststellen(v.ctx, ties, { sleutel: v.sleutel(), invoer }))
  }
}
