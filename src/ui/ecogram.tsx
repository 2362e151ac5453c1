// An ecogram: people as numbered circles, what they are of each other as lines; drawn on the server, read in grey and on paper.

export type EcogramPerson = {
  readonly id: string
  /** What stands beside the circle; cut off where it is long, the table has it whole. */
  readonly naam: string
  /** Lives in the huishouden: a filled circle; others have an open one. */
  readonly isLid: boolean
}
export type EcogramLine = { readonly van: string; readonly naar: string; readonly soort: string }

export type EcogramProps = {
  /** What the picture says, in words; stands below it for everybody. */
  readonly beschrijving: string
  readonly personen: readonly EcogramPerson[]
  readonly lijnen: readonly EcogramLine[]
  /** The words of each kind of line, in the order in which the dashes are given out. */
  readonly soorten: readonly { readonly soort: string; readonly tekst: string }[]
}

const [breed, hoog, straal] = [360, 320, 112] as const

const rond = (getal: number) => Math.round(getal * 10) / 10

/** On a circle, the first on top. */
function plek(nr: number, aantal: number): { x: number; y: number } {
  const hoek = (nr / aantal) * 2 * Math.PI - Math.PI / 2
  return { x: rond(breed / 2 + straal * Math.cos(hoek)), y: rond(hoog / 2 + straal * Math.sin(hoek)) }
}

const kort = (naam: string) => (naam.length > 14 ? `${naam.slice(0, 13).trimEnd()}…` : naam)

const Persoon = ({ persoon, nr, aantal }: { persoon: EcogramPerson; nr: number; aantal: number }) => {
  const { x, y } = plek(nr, aantal)
  return (
    <g className={persoon.isLid ? 'kt-ecogram__person' : 'kt-ecogram__person kt-ecogram__person--near'}>
      <circle cx={x} cy={y} r="17" />
      <text className="kt-ecogram__number" x={x} y={y + 5}>
        {nr + 1}
      </text>
      <text className="kt-ecogram__name" x={x} y={y < hoog / 2 - 1 ? y - 24 : y + 33}>
        {kort(persoon.naam)}
      </text>
    </g>
  )
}

const lijnKlas = (nr: number) => `kt-ecogram__line kt-ecogram__line--${nr + 1}`

/** The whole picture with its key; the same facts belong in a table beside it. */
export function Ecogram({ beschrijving, personen, lijnen, soorten }: EcogramProps) {
  const plekVan = new Map(personen.map((p, nr) => [p.id, plek(nr, personen.length)]))
  const nrVan = (soort: string) => soorten.findIndex((s) => s.soort === soort)
  const getekend = soorten.filter(({ soort }) => lijnen.some((l) => l.soort === soort))
  return (
    <figure className="kt-picture kt-ecogram">
      <svg aria-hidden="true" viewBox={`0 0 ${breed} ${hoog}`}>
        {lijnen.map(({ van, naar, soort }) => {
          const [a, b] = [plekVan.get(van), plekVan.get(naar)]
          return (
            a &&
            b && (
              <line
                key={`${van}-${naar}-${soort}`}
                className={lijnKlas(nrVan(soort))}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
              />
            )
          )
        })}
        {personen.map((persoon, nr) => (
          <Persoon key={persoon.id} persoon={persoon} nr={nr} aantal={personen.length} />
        ))}
      </svg>
      <figcaption>{beschrijving}</figcaption>
      {getekend.map(({ soort, tekst }) => (
        <p key={soort} className="kt-picture__key">
          <svg aria-hidden="true" width="44" height="10">
            <line className={lijnKlas(nrVan(soort))} x1="2" x2="42" y1="5" y2="5" />
          </svg>
          {tekst}
        </p>
      ))}
    </figure>
  )
}
