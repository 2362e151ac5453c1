// "Eerder geprobeerd": per leefgebied what was tried, by whom, and whether it helped, so that nobody begins where it failed before.

import { Section } from '../../ui/layout.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import type { Eerder } from './eerder.ts'
import { eerderRij } from './eerderrij.tsx'

type Regel = Masked<Eerder>
const gebied = (e: Regel): string =>
  leefgebiedNaam[e.leefgebied as keyof typeof leefgebiedNaam] ?? 'Zonder leefgebied'

/** What is older than these is in the tijdlijn; a household of many years would else be a page of it. */
const hoogstens = 40

/** Nothing when nothing was closed yet. */
export function EerderBlok({ eerder }: { readonly eerder: readonly Regel[] }) {
  if (eerder.length === 0) return null
  const nieuwste = eerder.slice(0, hoogstens)
  const groepen = [...new Set(nieuwste.map(gebied))].map(
    (naam): RowGroup => ({ label: naam, rows: nieuwste.filter((e) => gebied(e) === naam).map(eerderRij) }),
  )
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
      {eerder.length > hoogstens && (
        <p>
          Dit zijn de {hoogstens} nieuwste van {eerder.length}. Wat ouder is, vindt u in{' '}
          <Link href="#tijdlijn">de tijdlijn</Link>.
        </p>
      )}
    </Section>
  )
}
