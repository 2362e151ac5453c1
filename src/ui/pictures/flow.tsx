// A flow from what people had to what they have next; each band is as high as the number of people in it.

import { type Picture, Stretched } from './drawing.tsx'
import { type FlowData, flowWords, type Stroom, sides } from './flowwords.ts'
import { lines } from './phrase.ts'

const regel = 17
const vol = 220
const letters = 17

type Blok = {
  readonly naam: string
  readonly aantal: number
  readonly namen: readonly string[]
  readonly top: number
  readonly hoog: number
}

/** The blocks of one side below each other, each with room for its words above it. */
function blocks(stromen: readonly Stroom[], kant: 'van' | 'naar', totaal: number): readonly Blok[] {
  let top = 0
  return sides(stromen, kant).map(({ naam, aantal }) => {
    const namen = lines(naam, letters)
    const begin = top + regel * (namen.length + 1) + 4
    const hoog = Math.max(2, (vol * aantal) / totaal)
    top = begin + hoog + 14
    return { naam, aantal, namen, top: begin, hoog }
  })
}

type BandProps = {
  readonly links: readonly Blok[]
  readonly rechts: readonly Blok[]
  readonly stromen: readonly Stroom[]
}

/** Where each stream leaves and arrives: below those that came before it. */
function ribbons({ links, rechts, stromen }: BandProps) {
  const vanaf = new Map<Blok, number>()
  const deel = (blok: Blok | undefined, aantal: number) => {
    if (!blok || blok.aantal === 0) return undefined
    const hoog = (blok.hoog * aantal) / blok.aantal
    const boven = vanaf.get(blok) ?? blok.top
    vanaf.set(blok, boven + hoog)
    return { boven, onder: boven + hoog }
  }
  return stromen.flatMap(({ van, naar, aantal }) => {
    const een = deel(
      links.find(({ naam }) => naam === van),
      aantal,
    )
    const twee = deel(
      rechts.find(({ naam }) => naam === naar),
      aantal,
    )
    return een && twee ? [{ een, twee }] : []
  })
}

const Ribbons = (props: BandProps) =>
  ribbons(props).map(({ een, twee }, nr) => (
    <path
      key={nr}
      className="kt-picture__ribbon"
      vectorEffect="non-scaling-stroke"
      d={`M3 ${een.boven}C50 ${een.boven} 50 ${twee.boven} 97 ${twee.boven}V${twee.onder}C50 ${twee.onder} 50 ${een.onder} 3 ${een.onder}Z`}
    />
  ))

type KantProps = {
  readonly blokken: readonly Blok[]
  readonly rechts: boolean
  readonly schrijf: FlowData['schrijf']
}

const Side = ({ blokken, rechts, schrijf }: KantProps) =>
  blokken.map(({ naam, aantal, namen, top, hoog }) => {
    const eind = rechts ? ' kt-picture__name--end' : ''
    const eerste = top - 6 - regel * namen.length
    return (
      <g key={naam}>
        {[...namen, schrijf(aantal)].map((woorden, nr) => (
          <text
            key={nr}
            className={`kt-picture__name${nr === namen.length ? ' kt-picture__name--strong' : ''}${eind}`}
            x={rechts ? '100%' : '0'}
            y={eerste + regel * nr}
          >
            {woorden}
          </text>
        ))}
        <rect className="kt-picture__bar" x={rechts ? '97%' : '0'} width="3%" y={top} height={hoog} />
      </g>
    )
  })

/** The picture of a flow; streams of nobody are left out. */
export function flow(data: FlowData): Picture {
  const stromen = data.stromen.filter(({ aantal }) => aantal > 0)
  const totaal = stromen.reduce((alle, { aantal }) => alle + aantal, 0)
  const links = blocks(stromen, 'van', totaal)
  const rechts = blocks(stromen, 'naar', totaal)
  const hoogte = Math.ceil(Math.max(20, ...[...links, ...rechts].map(({ top, hoog }) => top + hoog + 4)))
  const zegt = flowWords(data)
  const tekening = (
    <>
      <Stretched hoogte={hoogte}>
        <Ribbons links={links} rechts={rechts} stromen={stromen} />
      </Stretched>
      <Side blokken={links} rechts={false} schrijf={data.schrijf} />
      <Side blokken={rechts} rechts schrijf={data.schrijf} />
    </>
  )
  return { zegt, panelen: [{ zegt, hoogte, tekening }], sleutel: [] }
}
