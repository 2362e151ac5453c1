// "Eerder geprobeerd": per leefgebied what was tried, by whom, and whether it helped, so that nobody begins where it failed before.

import { Section } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import type { Eerder } from './eerder.ts'
import { type EerderBeeld, eerderPerBladzij } from './eerderbeeld.tsx'
import { eerderRij } from './eerderrij.tsx'
import { type Adres, adresVan } from './formulier.ts'

type Regel = Masked<Eerder>
const gebied = (e: Regel): string =>
  leefgebiedNaam[e.leefgebied as keyof typeof leefgebiedNaam] ?? 'Zonder leefgebied'

type Props = {
  readonly huishoudenId: string
  readonly adres: Adres
  readonly eerder: EerderBeeld
}

/** The newest first, with the way to what is older; nothing when nothing was closed yet. */
export function EerderBlok({ huishoudenId, adres, eerder: { regels, aantal, bladzij } }: Props) {
  if (regels.length === 0) return null
  const groepen = [...new Set(regels.map(gebied))].map(
    (naam): RowGroup => ({ label: naam, rows: regels.filter((e) => gebied(e) === naam).map(eerderRij) }),
  )
  const naar = (eerder: number) => adresVan(huishoudenId, { ...adres, eerder }, 'eerder')
  return (
    <Section titel="Eerder geprobeerd" id="eerder">
      <Table
        caption="Wat eerder is geprobeerd, door wie, en of het hielp"
        captionHidden
        columns={[
          { label: 'Wat', plain: true },
          { label: 'Door wie en wanneer', plain: true },
          { label: 'Hielp het?', plain: true },
        ]}
        groups={groepen}
      />
      {aantal > eerderPerBladzij && (
        <Pages
          naam="Bladeren in wat eerder is geprobeerd"
          pagina={bladzij}
          perBladzij={eerderPerBladzij}
          getoond={regels.length}
          totaal={aantal}
          naar={naar}
        />
      )}
    </Section>
  )
}
