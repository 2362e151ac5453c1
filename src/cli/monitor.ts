// `npm run --silent monitor -- --periode 2018 --json`: every kpi of a period with its streefwaarde and splits.

import { parseArgs } from 'node:util'
import { gevallenOpnieuw, telVoortgang } from '../features/monitor/gevallen.commands.ts'
import type { Eenheid } from '../features/monitor/kpi.ts'
import { kpis } from '../features/monitor/monitor.sql.ts'
import { type Opgave, opgave } from '../features/monitor/opgave.ts'
import { leesPeriode, type Periode } from '../features/monitor/periode.ts'
import { periodeNaam, streefTekst, waardeTekst } from '../features/monitor/teksten.ts'
import type { Database } from '../platform/db.ts'
import { readSettings } from '../settings.ts'
import { type Gemeente, haalCijfers, metDatabase, vindGemeente } from './cijfers.ts'

const splitsingen = [
  'totaal',
  'deur',
  'team',
  'kern',
  'aanmelding',
  'wet',
  'leeftijd',
  'verwijzer',
  'deur_aanmelding',
]
const gebruik =
  'Gebruik: npm run monitor -- --periode 2018 of 2018-Q1 [--gemeente NAAM] [--json], of npm run monitor -- --opnieuw [--gemeente NAAM]'

type Opnieuw = { readonly opnieuw: true; readonly gemeente: string | undefined }
type Vraag = {
  readonly opnieuw: false
  readonly periode: Periode
  readonly gemeente: string | undefined
  readonly json: boolean
}

/** What was asked for, or the one sentence that says what is wrong with it. */
function lees(args: readonly string[]): Vraag | Opnieuw | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        periode: { type: 'string' },
        gemeente: { type: 'string' },
        json: { type: 'boolean' },
        opnieuw: { type: 'boolean' },
      },
    })
    if (values.opnieuw && !values.periode && !values.json) return { opnieuw: true, gemeente: values.gemeente }
    if (!values.periode || values.opnieuw) return gebruik
    const periode = leesPeriode(values.periode)
    if (!periode)
      return `De periode ${values.periode} kennen wij niet: kies een jaar van 2015 tot en met 2032, zoals 2018, of een kwartaal, zoals 2018-Q1.`
    return { opnieuw: false, periode, gemeente: values.gemeente, json: values.json ?? false }
  } catch {
    return gebruik
  }
}

const regel = (code: string, naam: string, cijfer: string, doel: string) =>
  `${code.padEnd(30)} ${cijfer.padStart(16)}   ${doel.padEnd(22)} ${naam}`

/** The same for who reads it on a screen: a line for each deel, then each split of the first. */
function tabel(gemeente: Gemeente, periode: Periode, alle: readonly Opgave[]): string {
  const regels = alle.flatMap((kpi) =>
    kpi.status === 'nog_geen_bron'
      ? [regel(kpi.code, kpi.vraag, 'nog geen bron', '')]
      : [
          ...kpi.delen.map((d, nr) =>
            regel(
              nr === 0 ? kpi.code : '',
              d.naam,
              waardeTekst(d.value, d.unit as Eenheid),
              d.target ? streefTekst(d.target, d.unit as Eenheid) : '',
            ),
          ),
          ...Object.entries(kpi.splits).flatMap(([splitsing, rijen]) =>
            rijen
              .filter((rij) => rij.deel === kpi.deel)
              .map((rij) =>
                regel('', `${splitsing}: ${rij.groep}`, waardeTekst(rij.value, kpi.unit as Eenheid), ''),
              ),
          ),
        ],
  )
  return [`Gemeente ${gemeente.naam}, ${periodeNaam(periode)}`, '', ...regels].join('\n')
}

/** All gevallen from nothing; says how far it is. */
async function telOpnieuw(db: Database, gemeente: Gemeente): Promise<void> {
  await gevallenOpnieuw({ db, gemeenteId: gemeente.id }, (klaar, van) =>
    console.error(telVoortgang(klaar, van)),
  )
  console.log(`Alle gevallen van gemeente ${gemeente.naam} zijn opnieuw gemaakt.`)
}

async function main(): Promise<void> {
  const vraag = lees(process.argv.slice(2))
  if (typeof vraag === 'string') {
    console.error(vraag)
    process.exitCode = 2
    return
  }
  // What is said on the way goes beside the figures, so that these can be piped.
  await metDatabase(readSettings(process.env), console.error, async (db) => {
    const gemeente = await vindGemeente(db, vraag.gemeente)
    if (vraag.opnieuw) return telOpnieuw(db, gemeente)
    const { periode, json } = vraag
    const bronnen = await haalCijfers(db, { gemeente, periode, perioden: [periode], splitsingen })
    const alle = opgave(kpis, bronnen)
    console.log(
      json
        ? JSON.stringify({ gemeente: gemeente.naam, periode, kpis: alle }, null, 2)
        : tabel(gemeente, periode, alle),
    )
  })
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
