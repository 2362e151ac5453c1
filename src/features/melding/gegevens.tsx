// What else was written down with a melding, as far as the reader may see it: how it came in, by whom, and why it ended.

import { DataList } from '../../ui/datalist.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import type { MeldingRij } from './pagina.sql.ts'
import { onveiligNaam, urgentieNaam } from './teksten.ts'

/** Only what there is. */
export const Gegevens = ({ melding }: { readonly melding: Masked<MeldingRij> }) => (
  <DataList items={gegevens(melding)} />
)

const gegevens = (m: Masked<MeldingRij>): [string, string][] => {
  const regels: [string, string | null | undefined][] = [
    ['Hoe het binnenkwam', m.kanaal && kanaalNaam[m.kanaal]],
    ['Melder', [m.melderNaam, m.melderTelefoon].filter(Boolean).join(', ')],
    ['Kan het wachten', m.urgentie && urgentieNaam[m.urgentie]],
    [
      'Onveilig thuis',
      m.onveilig && [onveiligNaam[m.onveilig], m.onveiligToelichting].filter(Boolean).join(': '),
    ],
    ['Waarom ingetrokken', m.intrekreden],
    ['Waarom heropend', m.heropenreden],
  ]
  return regels.filter((regel): regel is [string, string] => Boolean(regel[1]))
}
