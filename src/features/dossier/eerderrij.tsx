// One row of what was tried before, in words: what was done, for whom and by whom, and whether it helped and why.

import type { ReactNode } from 'react'
import { Badge, type Toon } from '../../ui/badge.tsx'
import type { Row } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { uitkomstNaam, vervolgNaam } from '../melding/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { redenNaam } from '../terugkoppeling/teksten.ts'
import { einderedenNaam, soortNaam } from '../traject/teksten.ts'
import { type Eerder, type Hulp, hielp } from './eerder.ts'

type Regel = Masked<Eerder>

const hulpNaam: Readonly<Record<Hulp, string>> = {
  geholpen: 'Hielp',
  deels: 'Hielp deels',
  niet_geholpen: 'Hielp niet',
}

const woord = (namen: Readonly<Record<string, string>>, code: string | null | undefined) =>
  code ? namen[code] : undefined

/** Where all of it stands. */
const gedaanPlek = (e: Regel): string => {
  if (e.wat === 'traject') return `/werk/trajecten/${e.trajectId}`
  return e.wat === 'vraag' ? `/werk/meldingen/${e.meldingId}` : `/werk/plannen/${e.planId}`
}

function gedaanNaam(e: Regel): string {
  if (e.wat === 'doel') return 'Doel in een eerder plan'
  if (e.wat === 'vraag') return woord(uitkomstNaam, e.afloop) ?? 'Vraag'
  return woord(soortNaam, e.soort) ?? 'Traject'
}

/** What came before a vraag ended so; said once when both are the same. */
function vooraf(e: Regel): string | undefined {
  const vervolg = e.wat === 'vraag' ? woord(vervolgNaam, e.soort) : undefined
  return vervolg && e.soort !== 'beantwoord' ? `Na: ${vervolg.toLowerCase()}` : undefined
}

/** For whom, what was wanted, and how much was done. */
function waarvoorZin(e: Regel): string {
  const keer = e.contacten && `${e.contacten} ${e.contacten === 1 ? 'contact' : 'contacten'}`
  return [e.voor && `Voor ${e.voor}`, e.waarvoor, keer].filter(Boolean).join(' · ')
}

/** Of a vraag whether it helped was often not asked; of one that was taken back there is nothing to ask. */
const isOngevraagd = (e: Regel): boolean => e.wat === 'vraag' && e.afloop !== 'ingetrokken' && !hielp(e)

/** Why it did or did not help. */
function waaromZinnen(e: Regel): string[] {
  return [
    isOngevraagd(e) && 'Of het hielp, is toen niet gevraagd.',
    woord(einderedenNaam, e.eindereden),
    woord(redenNaam, e.terugReden),
    e.waarom,
    e.watHielp && `Wat hielp: ${e.watHielp}`,
    e.start && e.eind && `Zelfredzaamheid van ${e.start} naar ${e.eind}`,
  ].filter((zin): zin is string => Boolean(zin))
}

const toon: Readonly<Record<Hulp, Toon>> = {
  geholpen: 'gelukt',
  deels: 'neutraal',
  niet_geholpen: 'let_op',
}

const dag = (moment: string) => schrijfDatum(datumInAmsterdam(new Date(moment)))

function wanneer(e: Regel): string {
  const van = e.begonnenOp && dag(e.begonnenOp)
  const tot = e.op && dag(e.op)
  if (!van || !tot || van === tot) return tot ?? ''
  return `${van} tot en met ${tot}`
}

function watHetGaf(e: Regel): ReactNode {
  const hulp = hielp(e)
  const zinnen = waaromZinnen(e)
  return (
    <>
      {hulp && <Badge toon={toon[hulp]}>{hulpNaam[hulp]}</Badge>}
      {isOngevraagd(e) && <Badge>Niet bekend</Badge>}
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {(e.terug ?? []).map(({ meldingId, op }) => (
        <p key={meldingId}>
          Kwam terug: <Link href={`/werk/meldingen/${meldingId}`}>melding van {dag(op)}</Link>
        </p>
      ))}
    </>
  )
}

/** What was tried, who did it and when, and what it gave. */
export const eerderRij = (e: Regel): Row => ({
  id: e.id ?? '',
  cells: [
    <>
      <Link href={gedaanPlek(e)}>
        {gedaanNaam(e)}
        {e.op && ` (${dag(e.op)})`}
      </Link>
      {vooraf(e) && <p>{vooraf(e)}</p>}
      {waarvoorZin(e) && <p>{waarvoorZin(e)}</p>}
    </>,
    <>
      {[e.door, e.team].filter(Boolean).join(', ')}
      <p className="kt-soft">{wanneer(e)}</p>
    </>,
    watHetGaf(e),
  ],
})
