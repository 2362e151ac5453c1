// The draft of an overdrachtsbrief in words, level B1: who, what runs, doelen, afspraken, days, contact, what was agreed.

import { kanaalNaam } from '../contact/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { soortNaam } from '../traject/teksten.ts'
import type { Briefstof } from './overdrachtsbrief.ts'
import { akkoordNaam } from './teksten.ts'

const dag = (moment: string) => schrijfDatum(datumInAmsterdam(new Date(moment)))
const kop = (titel: string, regels: readonly string[]) =>
  regels.length > 0 ? [`${titel}\n${regels.map((regel) => `- ${regel}`).join('\n')}`] : []

/** A text to be edited: what is not known is left out, and the last heading is for who hands over. */
export const schrijfBrief = (b: Briefstof): string =>
  [
    `Huishouden ${b.huishouden}: ${b.leden.map(({ naam }) => naam).join(', ')}.`,
    ...kop('Wat loopt er', b.trajecten.map(traject)),
    ...kop('Doelen, en hoe het staat', b.doelen.map(doel)),
    ...kop(
      'Afspraken die nog open staan',
      b.afspraken.map((a) => `${a.wie}: ${a.wat} (voor ${schrijfDatum(a.voorDatum)})`),
    ),
    ...kop('Termijnen', b.klokken.map(klok)),
    ...kop(
      'Laatste contact met de inwoner',
      b.contacten.map((c) => `${dag(c.op)}, ${kanaalNaam[c.kanaal].toLowerCase()}`),
    ),
    ...kop('Afgesproken met de inwoner', b.akkoorden.map(akkoord)),
    'Wat u verder moet weten',
  ].join('\n\n')

const traject = (t: Briefstof['trajecten'][number]) =>
  `${soortNaam[t.soort]} (${wetNaam[t.wet]}), ${t.behandelaar ? `${t.behandelaar}, ` : ''}team ${t.team}`

function doel(d: Briefstof['doelen'][number]): string {
  const stand = [
    d.start !== null && `begon op ${d.start}`,
    d.nu !== null && `nu ${d.nu}`,
    d.streef !== null && `wil naar ${d.streef}`,
  ].filter(Boolean)
  return `${d.wie}: "${d.woorden}" (${[wetNaam[d.wet], ...stand].join(', ')})`
}

const klok = (k: Briefstof['klokken'][number]) =>
  `${klokOp(k.soort, k.begin)?.naam ?? k.soort}: voor ${schrijfDatum(k.einddatum)}`

const akkoord = (a: Briefstof['akkoorden'][number]) =>
  `${a.wie}: ${akkoordNaam[a.wijze]}, versie ${a.versie} van het plan, op ${dag(a.op)}`
