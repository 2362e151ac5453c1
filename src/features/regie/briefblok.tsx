// An overdrachtsbrief as a page shows it: its paragraphs and lists, open for who has to answer.

import { Details, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { RegieRij } from './regie.ts'

type Props = { readonly regie: Masked<RegieRij> | undefined; readonly open: boolean }

export function BriefBlok({ regie, open }: Props) {
  if (!regie?.overdrachtsbrief) return null
  return (
    <Details titel={`Overdrachtsbrief van ${regie.aangebodenDoor}`} open={open}>
      {regie.overdrachtsbrief.split(/\n{2,}/).map((stuk, at) => (
        <Stuk key={at} regels={stuk.split('\n')} />
      ))}
    </Details>
  )
}

function Stuk({ regels }: { readonly regels: readonly string[] }) {
  const punten = regels.filter((regel) => regel.startsWith('- '))
  return (
    <>
      <Paragraph>{regels.filter((regel) => !regel.startsWith('- ')).join(' ')}</Paragraph>
      {punten.length > 0 && <List items={punten.map((punt) => punt.slice(2))} />}
    </>
  )
}
