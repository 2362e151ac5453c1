// The words of duidingen: why one was not kept, and at which field.

import type { Weigering } from './schrijven.ts'

export const waarom: Readonly<Record<Weigering, readonly [veld: string, zin: string]>> = {
  uitleg_ontbreekt: ['uitleg', 'Schrijf op wat dit cijfer betekent.'],
  intussen_gewijzigd: [
    '',
    'Een collega schreef intussen ook. Hieronder staat wat er nu bewaard is. Uw tekst staat nog in het veld: maak er één tekst van en bewaar opnieuw.',
  ],
}
