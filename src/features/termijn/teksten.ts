// The steps of a term in plain Dutch (B1), so that an inwoner can check the date.

import { type Datum, jaarVan, plusDagen, schrijfDatum, weekdag } from './datum.ts'
import { type Lengte, schrijfLengte } from './duur.ts'
import { isBesluitBekend, vrijeDag } from './feestdagen.ts'
import { aantalDagen, type Stilstand } from './pauze.ts'

/** One Dutch sentence or two on one step of the sum. */
export type Stap = string

type Som = {
  readonly begin: Datum
  readonly lengte: Lengte
  readonly verlenging: Lengte | undefined
  readonly isAwt: boolean
  readonly zonderPauze: Datum
  readonly stil: readonly Stilstand[]
  readonly kaal: Datum
  readonly artikel1: Datum
  readonly einddatum: Datum
}

const dagUit = (datum: Datum) => `${weekdag(datum)} ${schrijfDatum(datum)}`
const hoofdletter = (zin: string) => zin.charAt(0).toUpperCase() + zin.slice(1)
const dagen = (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`)

function telStap({ begin, lengte, verlenging, zonderPauze }: Som): Stap[] {
  const lang = schrijfLengte(lengte) + (verlenging ? ` en ${schrijfLengte(verlenging)} verlenging` : '')
  if (lengte.aantal === 0) return [`De termijn eindigt op de dag zelf: ${dagUit(begin)}.`]
  if (lengte.terug)
    return [`Wij tellen terug: ${lang} voor ${schrijfDatum(begin)} is ${dagUit(zonderPauze)}.`]
  const over = lengte.eenheid === 'werkdagen' ? ' Weekenden en feestdagen tellen niet mee.' : ''
  return [
    `Dag 1 is ${dagUit(plusDagen(begin, 1))}: de dag na ${schrijfDatum(begin)}.`,
    `De termijn is ${lang}.${over} Dan is de laatste dag ${dagUit(zonderPauze)}.`,
  ]
}

function pauzeStappen(opschortbaar: false | string, { stil, kaal }: Som, aantalPauzes: number): Stap[] {
  if (aantalPauzes === 0) return []
  if (!opschortbaar) return ['Deze termijn kan niet stilstaan. De pauze telt daarom niet mee.']
  if (stil.length === 0) return ['De pauze valt buiten de termijn of duurt geen hele dag. Die telt niet mee.']
  const periodes = stil.map((pauze) => {
    const laatste = schrijfDatum(plusDagen(pauze.tot, -1))
    const wanneer = `van ${schrijfDatum(pauze.van)} tot en met ${laatste}`
    return `De termijn stond ${dagen(aantalDagen(pauze))} stil: ${wanneer} (${opschortbaar}).`
  })
  return [...periodes, `Die dagen komen erbij. Dan is de laatste dag ${dagUit(kaal)}.`]
}

/** The free days from `van` up to `tot`, each with the reason why it is free. */
function vrijeDagen(van: Datum, tot: Datum): string[] {
  const gevonden: string[] = []
  for (let dag = van; dag < tot; dag = plusDagen(dag, 1)) {
    const reden = vrijeDag(dag)
    if (reden) gevonden.push(`${dagUit(dag)} (${reden})`)
  }
  return gevonden
}

/** What the Algemene termijnenwet (Awt) did with the counted end; nothing when it did nothing. */
function awtStappen(isWettelijk: boolean, som: Som): Stap[] {
  const { isAwt, begin, kaal, artikel1, einddatum } = som
  const stappen: Stap[] = []
  if (isWettelijk && !isAwt && vrijeDag(kaal))
    stappen.push(
      `${hoofdletter(dagUit(kaal))} is een vrije dag (${vrijeDag(kaal)}). Toch schuift het einde niet op: voor een lange termijn of terugtellen geldt de Algemene termijnenwet niet (artikel 1 en 4).`,
    )
  if (artikel1 > kaal)
    stappen.push(
      `Een termijn eindigt niet in het weekend of op een feestdag (Algemene termijnenwet, artikel 1). Wij slaan over: ${vrijeDagen(kaal, artikel1).join(', ')}.`,
    )
  if (einddatum > artikel1)
    stappen.push(
      `In de termijn moeten 2 gewone dagen zitten (Algemene termijnenwet, artikel 2). Vrij zijn: ${vrijeDagen(plusDagen(begin, 1), einddatum).join(', ')}.`,
    )
  return stappen
}

/** Says in which years we may have missed a free day, because the decree is not known to us. */
function twijfelStap({ isAwt, lengte, begin, kaal, einddatum }: Som): Stap[] {
  const isWerkdagen = lengte.eenheid === 'werkdagen'
  if (!isAwt && !isWerkdagen) return []
  const jaren = new Set([isWerkdagen ? begin : kaal, einddatum].map(jaarVan))
  const onbekend = [...jaren].filter((jaar) => !isBesluitBekend(jaar)).join(' en ')
  if (onbekend === '') return []
  return [`Wij weten niet welke extra dagen de regering in ${onbekend} gelijkstelt met een feestdag.`]
}

/** Every step of the sum in order; the last one but the doubt names the last day. */
export function stappenVan(
  regel: { readonly awt: boolean; readonly opschortbaar: false | string },
  som: Som,
  aantalPauzes: number,
): Stap[] {
  return [
    ...telStap(som),
    ...pauzeStappen(regel.opschortbaar, som, aantalPauzes),
    ...awtStappen(regel.awt, som),
    `De termijn loopt tot en met ${dagUit(som.einddatum)}.`,
    ...twijfelStap(som),
  ]
}
