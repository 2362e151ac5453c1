// A column for every age year, and a second year beside it as dashes: who uses what at which age.

import { type Picture, Stretched } from './drawing.tsx'
import { extremes, names } from './phrase.ts'
import { down, percent, type Scale, scaleOf } from './scale.ts'

export type Jaar = { readonly leeftijd: number; readonly waarde: number | null; readonly tekst: string }
export type AgesData = {
  /** What is counted, such as "Kosten per inwoner". */
  readonly naam: string
  /** Of which year, or of whom. */
  readonly reeks: string
  readonly jaren: readonly Jaar[]
  /** To compare with; drawn as dashes. */
  readonly eerder?: { readonly reeks: string; readonly jaren: readonly Jaar[] }
}

const op = (jaren: readonly Jaar[]) =>
  names(
    jaren.map(({ leeftijd }) => `${leeftijd} jaar`),
    4,
  )

function serieWords(reeks: string, jaren: readonly Jaar[]): string {
  const { met, hoogst, laagst, zonder } = extremes(jaren)
  const [top] = hoogst
  const [bodem] = laagst
  if (!top || !bodem) return `${reeks}: er is nog niets geteld.`
  const achter = zonder.length > 0 ? ` Geen cijfer op ${op(zonder)}.` : ''
  if (top.waarde === bodem.waarde)
    return `${reeks}: ${top.tekst}${met.length > 1 ? ` op elk van de ${met.length} leeftijden` : ` op ${op(hoogst)}`}.${achter}`
  return `${reeks}: het hoogst op ${op(hoogst)} met ${top.tekst}, het laagst op ${op(laagst)} met ${bodem.tekst}.${achter}`
}

/** The sentence of an age profile. */
export const agesWords = ({ naam, reeks, jaren, eerder }: AgesData): string =>
  [`${naam}.`, serieWords(reeks, jaren), ...(eerder ? [serieWords(eerder.reeks, eerder.jaren)] : [])].join(
    ' ',
  )

const frame = { boven: 28, hoogte: 180 }
const onder = frame.boven + frame.hoogte

type SerieProps = {
  readonly jaren: readonly Jaar[]
  readonly scale: Scale
  readonly plaats: (leeftijd: number) => number
  readonly breed: number
}

const honderdsten = (deel: number) => Math.round(deel * 10_000) / 100

/** All columns as one shape: a hundred of them weigh little so. */
const columnPath = ({ jaren, scale, plaats, breed }: SerieProps): string => {
  const nul = down(scale, frame, 0)
  return jaren
    .flatMap(({ leeftijd, waarde }) => {
      if (waarde === null) return []
      const van = honderdsten(plaats(leeftijd) + breed * 0.1)
      return [
        `M${van} ${nul}V${down(scale, frame, waarde)}H${honderdsten(plaats(leeftijd) + breed * 0.9)}V${nul}`,
      ]
    })
    .join('')
}

/** A dash for every age, as a filled shape: a line would become wide where the picture is stretched. */
const dashPath = ({ jaren, scale, plaats, breed }: SerieProps): string =>
  jaren
    .flatMap(({ leeftijd, waarde }) => {
      if (waarde === null) return []
      const y = down(scale, frame, waarde) - 1.5
      const [van, tot] = [honderdsten(plaats(leeftijd)), honderdsten(plaats(leeftijd) + breed)]
      return [`M${van} ${y}H${tot}v3H${van}Z`]
    })
    .join('')

/** Where words stay within the picture: from their left at the left, from their right at the right. */
const kant = (deel: number, rand = 0.2) =>
  deel < rand ? '' : deel > 1 - rand ? ' kt-picture__name--end' : ' kt-picture__name--mid'

const Peak = ({ jaren, scale, plaats, breed }: SerieProps) => {
  const [top] = extremes(jaren).hoogst
  if (!top || top.waarde === null) return null
  const x = plaats(top.leeftijd) + breed / 2
  return (
    <text
      className={`kt-picture__name${kant(x)}`}
      x={percent(x)}
      y={down(scale, frame, Math.max(top.waarde, 0)) - 8}
    >
      {`${top.leeftijd} jaar: ${top.tekst}`}
    </text>
  )
}

/** The picture of an age profile. */
export function ages(data: AgesData): Picture {
  const { jaren, eerder, reeks } = data
  const alle = [...jaren, ...(eerder?.jaren ?? [])]
  const leeftijden = alle.map(({ leeftijd }) => leeftijd)
  const [van, tot] = leeftijden.length > 0 ? [Math.min(...leeftijden), Math.max(...leeftijden)] : [0, 0]
  const breed = 1 / (tot - van + 1)
  const plaats = (leeftijd: number) => (leeftijd - van) * breed
  const scale = scaleOf(alle.map(({ waarde }) => waarde))
  const stap = tot - van > 30 ? 10 : 5
  const streepjes = [...new Set(leeftijden)].filter((leeftijd) => leeftijd % stap === 0)
  const serie = { scale, plaats, breed }
  const tekening = (
    <>
      <Stretched hoogte={onder}>
        <path className="kt-picture__bar" d={columnPath({ jaren, ...serie })} />
        {eerder && <path className="kt-picture__steps" d={dashPath({ jaren: eerder.jaren, ...serie })} />}
      </Stretched>
      <line
        className="kt-picture__base"
        x1="0"
        x2="100%"
        y1={down(scale, frame, 0)}
        y2={down(scale, frame, 0)}
      />
      <Peak jaren={jaren} {...serie} />
      {streepjes.map((leeftijd) => {
        const x = plaats(leeftijd) + breed / 2
        return (
          <text key={leeftijd} className={`kt-picture__name${kant(x, 0.02)}`} x={percent(x)} y={onder + 20}>
            {leeftijd}
          </text>
        )
      })}
    </>
  )
  const zegt = agesWords(data)
  const sleutel = [
    { tekst: reeks, teken: <rect className="kt-picture__bar" x="2" width="24" height="12" /> },
    ...(eerder
      ? [
          {
            tekst: eerder.reeks,
            teken: <rect className="kt-picture__steps" width="28" y="4.5" height="3" />,
          },
        ]
      : []),
  ]
  return { zegt, panelen: [{ zegt, hoogte: onder + 28, tekening }], sleutel }
}
