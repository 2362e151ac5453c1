// What was counted for a figure and who decided what it is judged by, as it was when the rapport was drawn up.

import { DataList } from '../../ui/datalist.tsx'
import { Details } from '../../ui/text.tsx'
import type { Kpi } from '../monitor/kpi.ts'
import { beslotenTekst, streefTekst } from '../monitor/teksten.ts'
import type { HeelRapport, Maatstaf } from './rapport.ts'

type Props = { readonly rapport: HeelRapport; readonly kpi: Kpi }

const besluit = (kpi: Kpi, s: Maatstaf): readonly [string, string] => {
  const deel = kpi.delen.find((d) => d.code === s.deel) ?? kpi.delen[0]
  const waar = s.kern === null ? deel.naam : `${deel.naam}, ${s.kern}`
  return [
    `Streefwaarde ${waar}`,
    `${streefTekst(s, deel.eenheid)}; besloten door ${beslotenTekst(s)}: ${s.verwijzing}`,
  ]
}

export const Telwijze = ({ rapport, kpi }: Props) => (
  <Details titel={`Hoe wij dit telden: ${kpi.naam.toLowerCase()}`}>
    <DataList
      items={[
        ['Teller', kpi.teller],
        ['Noemer', kpi.noemer],
        ['Bron', kpi.bron],
        ['Doel', `Hoofddoel en subdoel ${kpi.doel} van het beleidsplan`],
        ...rapport.streefwaarden.filter((s) => s.kpi === kpi.code).map((s) => besluit(kpi, s)),
        ['Naam in bestanden', kpi.code],
        ['Versie van de definitie', rapport.definities.find((d) => d.kpi === kpi.code)?.versie],
      ]}
    />
  </Details>
)
