// "Eerder geprobeerd": per leefgebied what was tried and what came of it, so that nobody begins where it failed before.

import { Section } from '../../ui/layout.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { leefgebiedNaam, uitkomstNaam } from '../melding/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { soortNaam } from '../traject/teksten.ts'
import type { Eerder } from './eerder.ts'
import { doelStand } from './teksten.ts'

type Regel = Masked<Eerder>
const gebied = (e: Regel): string =>
  leefgebiedNaam[e.leefgebied as keyof typeof leefgebiedNaam] ?? 'Zonder leefgebied'
const afloop = (e: Regel): string =>
  (e.wat === 'vraag'
    ? uitkomstNaam[e.afloop as keyof typeof uitkomstNaam]
    : doelStand[e.afloop as keyof typeof doelStand]) ?? ''

const plek = (e: Regel): [string, string] => {
  if (e.wat === 'traject')
    return [`/werk/trajecten/${e.trajectId}`, soortNaam[e.soort as keyof typeof soortNaam] ?? 'Traject']
  return e.wat === 'vraag'
    ? [`/werk/meldingen/${e.meldingId}`, 'Vraag']
    : [`/werk/plannen/${e.planId}`, 'Doel']
}

function rij(e: Regel) {
  const [href, naam] = plek(e)
  return {
    id: e.id ?? '',
    cells: [
      <>
        <Link href={href}>{naam}</Link>
        {e.woorden && <p>{e.woorden}</p>}
      </>,
      afloop(e),
      e.op && schrijfDatum(datumInAmsterdam(new Date(e.op))),
    ],
  }
}

/** What is older than these is in the tijdlijn; a household of many years would else be a page of it. */
const hoogstens = 40

/** Nothing when nothing was closed yet. */
export function EerderBlok({ eerder }: { readonly eerder: readonly Regel[] }) {
  if (eerder.length === 0) return null
  const nieuwste = eerder.slice(0, hoogstens)
  const groepen = [...new Set(nieuwste.map(gebied))].map(
    (naam): RowGroup => ({ label: naam, rows: nieuwste.filter((e) => gebied(e) === naam).map(rij) }),
  )
  return (
    <Section titel="Eerder geprobeerd" id="eerder">
      <Table
        caption="Wat eerder is geprobeerd, en wat het gaf"
        captionHidden
        columns={[
          { label: 'Wat', plain: true },
          { label: 'Wat het gaf', plain: true },
          { label: 'Wanneer', plain: true, narrow: true },
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
