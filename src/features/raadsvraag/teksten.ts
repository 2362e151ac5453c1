// The words of raadsvragen: why something was refused, how a question stands, how long it waits.

import type { Weigering as Nietingetrokken } from './intrekken.ts'
import type { Raadsvraag } from './raadsvraag.ts'
import type { Weigering as Nietgesteld } from './stellen.ts'

/** Field and sentence; an empty field is about the whole form. */
export const waarom: Readonly<
  Record<Nietgesteld | Nietingetrokken | 'niet_gevonden', readonly [veld: string, zin: string]>
> = {
  kpi_onbekend: ['kpi', 'Dit cijfer is er niet meer. Kies een ander.'],
  periode_onbekend: ['periode', 'Deze periode kennen wij niet. Kies een andere.'],
  periode_nog_niet: ['periode', 'Deze periode moet nog beginnen. Kies een eerdere.'],
  is_gepubliceerd: ['', 'Deze vraag is intussen beantwoord. Het antwoord staat hieronder.'],
  is_ingetrokken: ['', 'Deze vraag is intussen ingetrokken. Een antwoord is niet meer nodig.'],
  intussen_gewijzigd: ['', 'Deze vraag is intussen gewijzigd. Lees haar opnieuw en verstuur dan.'],
  niet_van_u: ['', 'Alleen wie de vraag stelde, kan haar intrekken.'],
  niet_gevonden: ['', 'Deze vraag is er niet meer.'],
}

export const vraagStand: Readonly<Record<Raadsvraag['status'], string>> = {
  open: 'Wacht op antwoord',
  gepubliceerd: 'Beantwoord',
  ingetrokken: 'Ingetrokken',
}

/** "vandaag gesteld", "wacht 1 dag", "wacht 12 dagen". */
export const wachtTekst = (dagen: number): string => {
  if (dagen <= 0) return 'vandaag gesteld'
  return dagen === 1 ? 'wacht 1 dag' : `wacht ${dagen} dagen`
}

export const geenNamen =
  'De hele raad leest dit. Noem geen namen van inwoners en niets waaraan iemand te herkennen is.'
