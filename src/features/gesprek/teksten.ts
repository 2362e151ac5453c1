// The words of a gesprek: names of statuses and of what is asked, and each refusal as a sentence.

import type { GesprekWeigering } from './commands.ts'
import type { Bevinding, Status } from './gesprek.ts'

export const statusNaam: Readonly<Record<Status, string>> = {
  gepland: 'Gepland',
  gevoerd: 'Gevoerd · verslag nog niet vastgesteld',
  vastgesteld: 'Verslag vastgesteld',
  afgezegd: 'Afgezegd',
}

/** Zelfredzaamheid in words; the names only, for the criteria of the matrix are protected. */
export const zelfredzaamheid = [
  { value: '1', label: '1 Acute problemen' },
  { value: '2', label: '2 Niet zelfredzaam' },
  { value: '3', label: '3 Beperkt zelfredzaam' },
  { value: '4', label: '4 Voldoende zelfredzaam' },
  { value: '5', label: '5 Volledig zelfredzaam' },
] as const

/** "3 Beperkt zelfredzaam", or that nobody said. */
export const scoreNaam = (score: number | null | undefined): string =>
  zelfredzaamheid.find((s) => s.value === String(score))?.label ?? 'Niet ingevuld'

export const vakNaam: Readonly<
  Record<keyof Pick<Bevinding, 'eigenKracht' | 'netwerk' | 'wens' | 'behoefte'>, string>
> = {
  eigenKracht: 'Wat kan de inwoner zelf?',
  netwerk: 'Wie kan helpen?',
  wens: 'Wat wil de inwoner?',
  behoefte: 'Wat is er nodig?',
}

/** Where the melding, plan or traject of a gesprek is, and how a button says it. */
export function pagina(g: {
  readonly meldingId?: string | null | undefined
  readonly planId?: string | null | undefined
  readonly trajectId?: string | null | undefined
}) {
  if (g.meldingId) return { pad: `/werk/meldingen/${g.meldingId}`, naar: 'Naar de melding' }
  if (g.trajectId) return { pad: `/werk/trajecten/${g.trajectId}`, naar: 'Naar het traject' }
  return { pad: `/werk/plannen/${g.planId}`, naar: 'Naar het plan' }
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<GesprekWeigering, { readonly veld: string; readonly zin: string }>> = {
  niet_gevonden: { veld: '', zin: 'Dit gesprek is er niet, of u mag het niet zien.' },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders heeft dit verslag intussen gewijzigd. Hieronder staat wat er nu is opgeslagen, en wat u typte. Voeg samen en sla opnieuw op.',
  },
  niet_meer_open: {
    veld: '',
    zin: 'Dit is afgesloten. Is er toch een gesprek nodig? Heropen de melding, stel een nieuw plan op, of start een nieuw traject.',
  },
  grens_bereikt: {
    veld: '',
    zin: 'Dit traject heeft, met wat al is gepland, het afgesproken aantal contacten. Leg eerst bij het traject vast waarom u verder gaat. Dat kan zodra die contacten er zijn geweest.',
  },
  inwoner_onbekend: {
    veld: '',
    zin: 'De inwoner is nog anoniem. Leg eerst vast om wie het gaat.',
  },
  voor_de_aanleiding: {
    veld: 'datum',
    zin: 'Dit gesprek hoort bij iets van later. Kies een dag vanaf de dag waarop de melding binnenkwam, of het plan of traject begon.',
  },
  gevoerd_voor_aanleiding: {
    veld: 'gevoerdOp',
    zin: 'Dit begon later. Vul in op welke dag het gesprek hierover was.',
  },
  met_uzelf: { veld: 'metMedewerkerId', zin: 'U bent er zelf al bij. Kies een collega, of niemand.' },
  collega_niet_gevonden: {
    veld: 'metMedewerkerId',
    zin: 'Deze collega kan vandaag niet mee. Kies iemand anders.',
  },
  verslag_staat_vast: {
    veld: '',
    zin: 'Het verslag staat vast. Plan een nieuw gesprek om iets toe te voegen.',
  },
  is_afgezegd: { veld: '', zin: 'Dit gesprek is afgezegd. Plan een nieuw gesprek.' },
  datum_in_toekomst: { veld: 'gevoerdOp', zin: 'Deze dag komt nog. Vul in op welke dag het gesprek was.' },
  nog_niet_gevoerd: {
    veld: 'gevoerdOp',
    zin: 'Vul eerst in op welke dag het gesprek was.',
  },
  verslag_ontbreekt: { veld: 'verslag', zin: 'Schrijf eerst op wat er is besproken.' },
  is_al_gevoerd: { veld: '', zin: 'Het gesprek is al gevoerd. Dan kan het niet meer worden afgezegd.' },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf op waarom het gesprek niet doorgaat.' },
}
