// The words of the instellingen: each refusal as a sentence at its field.

import type { InstelWeigering } from '../gemeente/instellen.commands.ts'
import type { InwonertalWeigering } from '../gemeente/kern.ts'
import type { Weigering } from '../traject/besluiten.ts'

type Waarom = { readonly veld: string; readonly zin: string }

export const grensWaarom: Readonly<Record<Weigering, Waarom>> = {
  van_is_voorbij: {
    veld: 'van',
    zin: 'Deze dag is voorbij. Een traject dat al loopt, houdt zijn grens. Kies vandaag of later.',
  },
  dag_is_besloten: { veld: 'van', zin: 'Over deze dag is al besloten. Kies een dag later.' },
  verandert_niets: { veld: 'aantal', zin: 'Dit aantal geldt dan al. Vul een ander aantal in.' },
}

export const herinneringWaarom: Readonly<Record<InstelWeigering, Waarom>> = {
  verandert_niets: { veld: 'dagen', zin: 'Dit staat er al zo. Vul een ander aantal in.' },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders veranderde dit intussen. Kijk wat er nu staat. Wilt u uw aantal toch? Verstuur dan nog een keer.',
  },
}

export const inwonertalWaarom: Readonly<Record<InwonertalWeigering, Waarom>> = {
  jaar_komt_nog: { veld: 'jaar', zin: 'Dit jaar komt nog. Vul het jaar in waar de bron over gaat.' },
  verandert_niets: { veld: '', zin: 'Er is niets bewaard: dit staat er al zo.' },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders veranderde dit intussen. Kijk wat er nu staat. Wilt u uw aantallen toch? Verstuur dan nog een keer.',
  },
}
