// A termijnberekening as anybody may ask it: one word of the address per part, read with a sentence for each that is wrong.

import { type Datum, leesDatum } from './datum.ts'
import { type Duur, type Lengte, leesDuur } from './duur.ts'
import { isInKalender } from './feestdagen.ts'
import type { Pauze } from './pauze.ts'
import { type TermijnUitkomst, type TermijnWeigering, termijn } from './termijn.ts'

const parameters = ['begin', 'duur', 'werkdagen', 'pauze', 'awt'] as const
type Parameter = (typeof parameters)[number]

export type Fout = { readonly parameter: string; readonly code: string; readonly zin: string }
/** Longer than any term of a law; beyond it a typing error is more likely. */
export const hoogstens = {
  dagen: 3650,
  werkdagen: 1000,
  weken: 520,
  maanden: 120,
  jaren: 10,
  pauzes: 20,
} as const

/** What is wrong with a sum as a whole, in words, at the parameter to change. */
const inWoorden: Readonly<Record<TermijnWeigering, Omit<Fout, 'code'>>> = {
  duur_onbekend: {
    parameter: 'duur',
    zin: 'Deze lengte kennen wij niet. Kies dagen, weken, maanden of jaren.',
  },
  jaar_buiten_kalender: {
    parameter: 'begin',
    zin: 'Wij kennen de feestdagen van 2015 tot en met 2032. Kies een begin, lengte en pauzes binnen die jaren.',
  },
  pauze_omgekeerd: { parameter: 'pauze', zin: 'De pauze eindigt voordat zij begint. Draai de datums om.' },
}

class Lezer {
  readonly fouten: Fout[] = []

  fout(parameter: string, code: string, zin: string): undefined {
    this.fouten.push({ parameter, code, zin })
    return undefined
  }

  /** The one value; more than one is an error, because nobody knows which was meant. */
  een(vraag: URLSearchParams, parameter: Parameter): string | undefined {
    const alle = vraag.getAll(parameter)
    if (alle.length > 1) return this.fout(parameter, 'meer_dan_een', `Geef ${parameter} één keer.`)
    return alle[0]?.trim() || undefined
  }

  dag(parameter: Parameter, tekst: string): Datum | undefined {
    const datum = /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? leesDatum(tekst) : undefined
    if (!datum)
      return this.fout(parameter, 'datum', `"${kort(tekst)}" is geen dag. Schrijf een dag als 2026-02-20.`)
    if (!isInKalender(datum))
      return this.fout(parameter, 'jaar_buiten_kalender', inWoorden.jaar_buiten_kalender.zin)
    return datum
  }
}

const kort = (tekst: string) => (tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst)

function leesBegin(lezer: Lezer, vraag: URLSearchParams): Datum | undefined {
  const tekst = lezer.een(vraag, 'begin')
  if (tekst) return lezer.dag('begin', tekst)
  if (vraag.getAll('begin').length > 1) return undefined
  return lezer.fout(
    'begin',
    'ontbreekt',
    'Geef het begin: de dag waarop het gebeurde, zoals begin=2026-02-20.',
  )
}

const isTeLang = ({ aantal, eenheid }: Lengte) => aantal > hoogstens[eenheid]

function leesLengte(lezer: Lezer, vraag: URLSearchParams): Duur | undefined {
  const duur = lezer.een(vraag, 'duur')
  const werkdagen = lezer.een(vraag, 'werkdagen')
  if (vraag.getAll('duur').length > 1 || vraag.getAll('werkdagen').length > 1) return undefined
  if ((duur === undefined) === (werkdagen === undefined))
    return lezer.fout(
      'duur',
      'een_van_twee',
      'Geef óf duur (zoals P6W) óf werkdagen (zoals 3), niet allebei.',
    )
  const wat = duur ?? { werkdagen: /^\d{1,4}$/.test(werkdagen ?? '') ? Number(werkdagen) : 0 }
  const parameter = duur === undefined ? 'werkdagen' : 'duur'
  const lengte = leesDuur(wat)
  if (!lengte)
    return parameter === 'duur'
      ? lezer.fout(
          'duur',
          'duur_onbekend',
          `"${kort(duur ?? '')}" is geen lengte. Schrijf P10D (dagen), P6W (weken), P3M (maanden) of P1Y (jaren).`,
        )
      : lezer.fout('werkdagen', 'geen_getal', 'Geef bij werkdagen een heel getal van 1 of meer.')
  if (isTeLang(lengte))
    return lezer.fout(
      parameter,
      'te_lang',
      `Dat is te lang: ten hoogste ${hoogstens[lengte.eenheid]} ${lengte.eenheid}.`,
    )
  return wat
}

function leesPauze(lezer: Lezer, tekst: string): Pauze[] {
  const [na, tot, ...rest] = tekst.trim().split('/')
  if (!na || !tot || rest.length > 0) {
    lezer.fout(
      'pauze',
      'vorm',
      `"${kort(tekst)}" is geen pauze. Schrijf de dag van het verzoek en de dag van het antwoord, zoals 2026-03-02/2026-03-10.`,
    )
    return []
  }
  const [van, einde] = [lezer.dag('pauze', na), lezer.dag('pauze', tot)]
  if (!van || !einde) return []
  if (einde < van) lezer.fout('pauze', 'pauze_omgekeerd', inWoorden.pauze_omgekeerd.zin)
  return [{ na: van, tot: einde }]
}

function leesPauzes(lezer: Lezer, vraag: URLSearchParams): Pauze[] {
  const alle = vraag.getAll('pauze').filter((tekst) => tekst.trim() !== '')
  if (alle.length <= hoogstens.pauzes) return alle.flatMap((tekst) => leesPauze(lezer, tekst))
  lezer.fout('pauze', 'te_veel', `Geef ten hoogste ${hoogstens.pauzes} pauzes.`)
  return []
}

function leesAwt(lezer: Lezer, vraag: URLSearchParams): boolean {
  const tekst = lezer.een(vraag, 'awt') ?? 'ja'
  if (tekst !== 'ja' && tekst !== 'nee')
    lezer.fout('awt', 'ja_of_nee', 'Geef bij awt ja of nee: nee voor een termijn die niet in een wet staat.')
  return tekst !== 'nee'
}

type Uitkomst =
  | { readonly ok: true; readonly value: TermijnUitkomst }
  | { readonly ok: false; readonly fouten: readonly Fout[] }

/**
 * The last day and its steps for a question as it stands in an address.
 * Fails with every sentence at once, also for a word we do not know.
 */
export function berekenTermijn(vraag: URLSearchParams): Uitkomst {
  const lezer = new Lezer()
  for (const naam of new Set(vraag.keys()))
    if (!(parameters as readonly string[]).includes(naam))
      lezer.fout(
        kort(naam),
        'onbekend',
        `"${kort(naam)}" kennen wij niet. Wij kennen ${parameters.join(', ')}.`,
      )
  const begin = leesBegin(lezer, vraag)
  const duur = leesLengte(lezer, vraag)
  const pauzes = leesPauzes(lezer, vraag)
  const awt = leesAwt(lezer, vraag)
  if (!begin || !duur || lezer.fouten.length > 0) return { ok: false, fouten: lezer.fouten }
  // Who asks with a pause says that the term can stand still; whether it may is for the reader to know.
  const uitkomst = termijn({ duur, awt, opschortbaar: 'Awb artikel 4:15' }, begin, pauzes)
  if (uitkomst.ok) return uitkomst
  return { ok: false, fouten: [{ code: uitkomst.reason, ...inWoorden[uitkomst.reason] }] }
}
