// The words of a document.

import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { DocumentNiveau, DocumentRegel, Soort } from './document.ts'
import type { KeurWeigering, Weigering } from './toevoegen.ts'
import type { VerwijderWeigering } from './verwijderen.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  brief: 'Brief',
  verslag: 'Verslag',
  bewijsstuk: 'Bewijsstuk',
  medisch: 'Medisch stuk',
  foto: 'Foto',
  eigen_plan: 'Eigen plan van de inwoner',
  overig: 'Iets anders',
}

export const niveauNaam: Readonly<Record<DocumentNiveau, string>> = {
  L2: 'Iedereen die het plan mag zien',
  L3: 'Wie dit behandelt',
  L4: 'Alleen wie ook heel persoonlijke dingen mag zien: gezondheid, schulden, geweld',
}

type Waarom = { readonly veld: string; readonly zin: string }
const soorten = 'PDF, PNG, JPEG, HEIC, Word (docx), Excel (xlsx), OpenDocument (odt) of tekst (txt)'

/** Why a document was not kept: the field, and what to do. */
export const waarom: Readonly<
  Record<KeurWeigering | Weigering | 'besmet' | 'scan_lukt_niet' | 'staat_er_al', Waarom>
> = {
  bestand_ontbreekt: { veld: 'bestand', zin: 'Kies het bestand.' },
  bestand_leeg: { veld: 'bestand', zin: 'Dit bestand is leeg. Kijk of u het goede bestand koos.' },
  bestand_te_groot: {
    veld: 'bestand',
    zin: 'Dit bestand is groter dan 25 MB. Maak het kleiner of splits het, en kies het opnieuw.',
  },
  naam_leeg: { veld: 'bestand', zin: 'Dit bestand heeft geen naam. Geef het een naam en kies het opnieuw.' },
  naam_te_lang: {
    veld: 'bestand',
    zin: 'De naam van dit bestand is langer dan 150 tekens. Geef het een kortere naam en kies het opnieuw.',
  },
  naam_met_pad: {
    veld: 'bestand',
    zin: 'In de naam van dit bestand staat een schuine streep. Haal die weg en kies het opnieuw.',
  },
  naam_met_vreemd_teken: {
    veld: 'bestand',
    zin: 'In de naam van dit bestand staat een onzichtbaar teken. Geef het een nieuwe naam en kies het opnieuw.',
  },
  soort_niet_toegestaan: {
    veld: 'bestand',
    zin: `Dit soort bestand bewaren wij niet. Kies ${soorten}. Eindigt de naam daar wel op? Dan zit er iets anders in. Open het dan zelf en sla het opnieuw op.`,
  },
  naam_past_niet: {
    veld: 'bestand',
    zin: 'De naam van dit bestand past niet bij wat erin zit. Sla het opnieuw op met het goede einde (zoals .pdf) en kies het opnieuw.',
  },
  besmet: {
    veld: 'bestand',
    zin: 'In dit bestand zit een virus. Wij hebben het niet bewaard. Open het niet en vraag de afzender om een nieuw bestand.',
  },
  scan_lukt_niet: {
    veld: 'bestand',
    zin: 'De virusscanner antwoordt niet. Wij hebben het bestand niet bewaard. Probeer het over een paar minuten opnieuw.',
  },
  staat_er_al: {
    veld: 'bestand',
    zin: 'Dit bestand staat hier al. U vindt het in het dossier onder Documenten. Wilde u een ander bestand toevoegen? Kies dat dan.',
  },
  drager_ontbreekt: { veld: 'bij', zin: 'Kies waar het document bij hoort.' },
  niet_te_behandelen: {
    veld: 'bij',
    zin: 'Hier mag u niets aan toevoegen. Kies iets dat u zelf behandelt, of vraag het de behandelaar.',
  },
  niveau_te_hoog: {
    veld: 'niveau',
    zin: 'U zou dit document dan zelf niet kunnen openen. Kies wie dit behandelt, of vraag de behandelaar het toe te voegen.',
  },
  persoon_onbekend: { veld: 'inwonerId', zin: 'Deze persoon woont hier niet meer. Kies opnieuw.' },
}

/** Why it was not removed. */
export const verwijderWaarom: Readonly<Record<VerwijderWeigering, Waarom>> = {
  al_verwijderd: { veld: '', zin: 'Dit document is al verwijderd. U hoeft niets te doen.' },
  niet_van_u: {
    veld: '',
    zin: 'Alleen wie dit document toevoegde of wie de regie heeft, mag het verwijderen. Vraag het diegene.',
  },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf waarom dit document hier niet hoort.' },
}

/** "240 kB", as people read it. */
export function grootte(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
}

export const scanZin = (d: Pick<DocumentRegel, 'isGescand'>): string =>
  d.isGescand ? 'geen virus gevonden' : 'niet gescand op virussen'

const watNaam = { melding: 'Melding', gesprek: 'Gesprek', plan: 'Plan', traject: 'Traject' } as const

/** A thing a document can belong to, as the form names it. */
export const plekZin = (p: { readonly wat: keyof typeof watNaam; readonly op: string }): string =>
  `${watNaam[p.wat]} van ${schrijfDatum(datumInAmsterdam(new Date(p.op)))}`
