// The words of the eigen plan: what it can be, and each refusal as a sentence.

import type { EigenPlanWeigering } from './commands.ts'
import type { Soort } from './eigenplan.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  persoonlijk_plan: 'Persoonlijk plan (Wmo)',
  familiegroepsplan: 'Familiegroepsplan (Jeugdwet)',
}

export const waarom: Readonly<Record<EigenPlanWeigering, { readonly veld: string; readonly zin: string }>> = {
  niet_gevonden: { veld: '', zin: 'Deze melding is er niet, of u mag haar niet zien.' },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders legde intussen dit eigen plan vast. Kijk wat er nu staat. Wilt u uw tekst toch? Verstuur dan nog een keer.',
  },
  inhoud_niet_te_zien: { veld: '', zin: 'Dit legt de behandelaar vast. Vraag of die het doet.' },
  melding_gesloten: {
    veld: '',
    zin: 'Deze melding is afgesloten. Heropen haar om een eigen plan vast te leggen.',
  },
  eigen_plan_ontbreekt: { veld: 'tekst', zin: 'Schrijf of plak de woorden van de inwoner.' },
  ingeleverd_in_toekomst: {
    veld: 'ingeleverdOp',
    zin: 'Deze dag komt nog. Vul in op welke dag u het eigen plan kreeg.',
  },
  ingeleverd_voor_melding: {
    veld: 'ingeleverdOp',
    zin: 'Toen was de melding er nog niet. Kies de dag van de melding of later.',
  },
}
