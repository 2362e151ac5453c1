// What somebody has and what happened about it, as it is read.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Rol } from '../medewerker/rechten.ts'
import { rolNaam, wetNaam } from '../medewerker/teksten.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Soort } from './aanstelling.ts'
import { soortNaam } from './teksten.ts'

export type Namen = ReadonlyMap<string, string>
export const watNaam = (soort: string, wat: string, namen: Namen): string => {
  if (soort === 'rol') return rolNaam[wat as Rol] ?? wat
  return soort === 'mandaat' ? (wetNaam[wat as Wet] ?? wat) : (namen.get(wat) ?? wat)
}

type Gegevens = Readonly<Record<string, string | null | undefined>>

/** One line of the history, as it is read. */
export function voorvalZin(soort: string, g: Gegevens, namen: Namen): string {
  const dag = (d: string | null | undefined) => (d ? schrijfDatum(d as Datum) : '')
  const wat = g.soort
    ? `${soortNaam[g.soort as Soort].toLowerCase()} ${watNaam(g.soort, g.wat ?? '', namen)}`
    : ''
  const vanTot = `vanaf ${dag(g.van)}${g.tot ? ` tot en met ${dag(g.tot)}` : ''}`
  const nooit = Boolean(g.tot && g.van && g.tot < g.van)
  const einde = nooit ? 'gaat niet in' : `laatste dag ${dag(g.tot)}`
  const zinnen: Readonly<Record<string, string>> = {
    medewerker_in_dienst: `In dienst genomen, vanaf ${dag(g.van)}`,
    medewerker_gewijzigd: 'Gegevens gewijzigd',
    medewerker_uit_dienst: `Uit dienst: laatste dag ${dag(g.tot)}`,
    medewerker_gebleven: 'Gaat toch niet uit dienst',
    medewerker_teruggekomen: `Opnieuw in dienst, vanaf ${dag(g.van)}`,
    aanstelling_gegeven: `Gegeven: ${wat}, ${vanTot}`,
    aanstelling_beeindigd: `Beëindigd: ${wat}, ${einde}`,
    aanstelling_hersteld: `Gaat toch door: ${wat}`,
    rol_voorgesteld: `Voorgesteld: ${wat}, ${vanTot}`,
    rol_bevestigd: `Bevestigd: ${wat}, ${vanTot}`,
    rol_geweigerd: `Geweigerd: ${wat}`,
    rolvoorstel_ingetrokken: wat ? `Voorstel ingetrokken: ${wat}` : 'Voorstel ingetrokken',
  }
  return zinnen[soort] ?? soort
}
