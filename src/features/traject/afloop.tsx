// How a traject ended, for who looks back: its result, why it ended, what helped.

import { DataList } from '../../ui/datalist.tsx'
import { Section } from '../../ui/layout.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { scoreNaam } from '../gesprek/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { TrajectRij } from './pagina.sql.ts'
import { einderedenNaam, resultaatNaam } from './teksten.ts'

export const Afloop = ({ traject: t }: { traject: Masked<TrajectRij> }) => (
  <Section titel="Hoe het afliep">
    <DataList
      items={[
        ['Afgesloten', t.afgeslotenOp ? schrijfDatum(datumInAmsterdam(t.afgeslotenOp)) : ''],
        ['Doel', t.resultaat ? resultaatNaam[t.resultaat] : ''],
        ['Volgens plan', t.isVolgensPlan ? 'Ja' : 'Nee'],
        ...(t.eindereden ? [['Waarom het eindigde', einderedenNaam[t.eindereden]] as const] : []),
        ...(t.eindScore ? [['Zelfredzaam', zelfredzaam(t)] as const] : []),
        ...(t.watHielp ? [['Wat hielp', t.watHielp] as const] : []),
        ['Toelichting', t.toelichting ?? 'Geen'],
      ]}
    />
  </Section>
)

const zelfredzaam = ({ startScore, eindScore }: Masked<TrajectRij>): string =>
  startScore ? `Van ${scoreNaam(startScore)} naar ${scoreNaam(eindScore)}` : scoreNaam(eindScore)
