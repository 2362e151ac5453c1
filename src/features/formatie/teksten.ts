// The words of formatie and of the page of a team manager.

import type { Weigering as EindWeigering } from './eindigen.ts'
import type { Soort } from './formatie.ts'
import type { Weigering as VastlegWeigering } from './vastleggen.ts'
import type { Weigering as VerlofWeigering } from './verlofvastleggen.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  vast: 'Vast',
  inhuur: 'Inhuur',
  vrijwillig: 'Vrijwillig',
  opbouwwerk: 'Opbouwwerk',
}

export type FormatieWeigering = VastlegWeigering | EindWeigering | VerlofWeigering | 'niet_gevonden'

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<FormatieWeigering, { readonly veld: string; readonly zin: string }>> = {
  team_niet_van_u: { veld: 'teamId', zin: 'Dit is niet een team dat u leidt. Kies een van uw teams.' },
  fte_ontbreekt: { veld: 'fte', zin: 'Vul het aantal fte in, bijvoorbeeld 4,65.' },
  einde_voor_begin: { veld: '', zin: 'De laatste dag ligt voor de eerste. Kijk de datums na.' },
  is_al_geeindigd: { veld: '', zin: 'Deze regel was al geëindigd.' },
  overlapt: { veld: 'afwezigVan', zin: 'Voor deze dagen staat deze medewerker al als afwezig.' },
  te_lang: {
    veld: 'afwezigTot',
    zin: 'Dit is langer dan een jaar. Draag dan het werk over in plaats van afwezigheid vast te leggen.',
  },
  niet_van_uw_team: { veld: 'afwezigId', zin: 'Deze medewerker is niet van een team dat u leidt.' },
  al_voorbij: { veld: 'afwezigTot', zin: 'Deze dagen zijn al voorbij.' },
  niet_gevonden: { veld: '', zin: 'Deze regel is er niet (meer). Open de pagina opnieuw.' },
}

const komma = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
/** "4,65". */
export const schrijfGetal = (getal: number): string => komma.format(getal)
