// The words of activiteiten.

import type { Status } from './activiteit.ts'
import type { Weigering } from './bijwerken.ts'

export const statusNaam: Readonly<Record<Status, string>> = {
  gepland: 'Gepland',
  loopt: 'Loopt',
  klaar: 'Klaar',
  gestopt: 'Gestopt',
}

export const waarom: Readonly<
  Record<Weigering | 'intussen_gewijzigd', { readonly veld: string; readonly zin: string }>
> = {
  doel_onbekend: { veld: 'doel', zin: 'Dit doel staat niet in het beleidsplan. Kies een ander.' },
  kpi_onbekend: { veld: 'kpi', zin: 'Dit cijfer kennen wij niet. Kies een ander.' },
  einde_voor_begin: { veld: 'tot', zin: 'Het einde ligt voor het begin. Kijk de dagen na.' },
  einde_ontbreekt: { veld: 'tot', zin: 'Vul in op welke dag het klaar was of stopte.' },
  stand_ontbreekt: { veld: 'stand', zin: 'Schrijf op waarom het is gestopt.' },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders heeft deze activiteit intussen gewijzigd. Hieronder staat wat er nu staat, en in het formulier wat u typte. Kijk het na en bewaar opnieuw.',
  },
}
