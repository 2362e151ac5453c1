// The package as it was handed over, its three parts kept apart; also what was agreed, and the words of a return.

import { DataList } from '../../ui/datalist.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { soortNaam } from '../traject/teksten.ts'
import type { Kaart, Pakket } from './kaartbeeld.tsx'
import { doorNaam, weigercodeNaam, wijzeNaam } from './teksten.ts'

type Props = { readonly pakket: Masked<Pakket>; readonly kaart: Masked<Kaart> }

const grondNaam = { toestemming: 'met toestemming', mandaat: 'op grond van een mandaat' } as const

const meekijken = ({ grondslag, isZichtBeeindigd }: Masked<Kaart>): string => {
  if (isZichtBeeindigd) return 'Niet meer'
  return grondslag ? `Ja, ${grondNaam[grondslag]}` : 'Nee, alleen of het is aanvaard'
}

function gegevens({ pakket: p, kaart: k }: Props): [string, string][] {
  const antwoord =
    k.antwoordDoor &&
    k.antwoordOp &&
    k.antwoordWijze &&
    `${doorNaam[k.antwoordDoor]}, ${schrijfDatum(k.antwoordOp)}, ${wijzeNaam[k.antwoordWijze].toLowerCase()}`
  const regels: [string, string | null | undefined][] = [
    ['Gevraagd', p.soort ? soortNaam[p.soort] : 'De melding verder behandelen'],
    ['Waar het over gaat', p.leefgebied && leefgebiedNaam[p.leefgebied]],
    ['Mag dit mee', p.isAkkoord ? 'Ja' : 'Niet gevraagd, of nee'],
    ['Kijkt de afzender mee', meekijken(k)],
    ['Wie gaf antwoord', antwoord],
    [
      'Waarom teruggegeven',
      [p.weigercode && weigercodeNaam[p.weigercode], p.weigerwoorden].filter(Boolean).join('. '),
    ],
  ]
  return regels.filter((r): r is [string, string] => Boolean(r[1]))
}

export const PakketBlok = ({ pakket, kaart }: Props) => (
  <Section titel="Wat er mee ging">
    <Stack>
      {pakket.gezien && <Quote van={`Wat ${kaart.vanDoor} zag`}>{pakket.gezien}</Quote>}
      {pakket.wens && <Quote van="Wat de inwoner wil">{pakket.wens}</Quote>}
      {pakket.advies && <Quote van={`Wat ${kaart.vanDoor} adviseert`}>{pakket.advies}</Quote>}
      <DataList items={gegevens({ pakket, kaart })} />
    </Stack>
  </Section>
)
