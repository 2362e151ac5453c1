// The words of regie explained where a reader first meets them.

import { Details, List, Paragraph } from '../../ui/text.tsx'
import { laagNaam, laagUitleg, regisseurUitleg } from './teksten.ts'

/** Folded up: who knows the words is not kept by them. */
export const RegieUitleg = () => (
  <Details titel="Wat betekenen eigen regie, procesregie en casusregie?">
    <List
      items={(['eigen', 'proces', 'casus'] as const).map((laag) => `${laagNaam[laag]}: ${laagUitleg[laag]}`)}
    />
    <Paragraph>{regisseurUitleg}</Paragraph>
  </Details>
)
