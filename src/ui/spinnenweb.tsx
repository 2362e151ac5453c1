// A spinnenweb: points on spokes round a middle, once or twice; grey paper tells them apart by dashes and shapes.

export type Spaak = {
  /** The words at its end, one line each. */
  readonly woorden: readonly string[]
}
export type Web = {
  /** "2 maart 2026", read in the key. */
  readonly naam: string
  /** One value per spoke. */
  readonly waarden: readonly number[]
}
export type SpinnenwebProps = {
  /** What the picture says, in words; stands below it for everybody. */
  readonly beschrijving: string
  readonly spaken: readonly Spaak[]
  readonly top: number
  /** At most two: then and now. */
  readonly webben: readonly Web[]
}

const midden = { x: 190, y: 158 }
const straal = 98

/** Where a value lies on its spoke; the first points up, then clockwise. */
const plaats = (nr: number, aantal: number, deel: number) => {
  const hoek = (2 * Math.PI * nr) / aantal - Math.PI / 2
  return { x: midden.x + Math.cos(hoek) * straal * deel, y: midden.y + Math.sin(hoek) * straal * deel }
}
const veelhoek = (delen: readonly number[]) =>
  delen
    .map((deel, nr) => plaats(nr, delen.length, deel))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ')

const Ringen = ({ aantal }: { readonly aantal: number }) =>
  [0.25, 0.5, 0.75, 1].map((deel) => (
    <polygon
      key={deel}
      className="kt-web__ring"
      points={veelhoek(Array.from({ length: aantal }, () => deel))}
    />
  ))

const Spaken = ({ spaken }: Pick<SpinnenwebProps, 'spaken'>) =>
  spaken.map(({ woorden }, nr) => {
    const eind = plaats(nr, spaken.length, 1)
    const tekst = plaats(nr, spaken.length, 1.12)
    const kant = Math.abs(tekst.x - midden.x) < 5 ? 'middle' : tekst.x > midden.x ? 'start' : 'end'
    // Above the middle the words grow up, below it down.
    const eerste = tekst.y < midden.y ? tekst.y - 15 * (woorden.length - 1) : tekst.y + 8
    return (
      <g key={woorden.join(' ')}>
        <line className="kt-web__ring" x1={midden.x} y1={midden.y} x2={eind.x} y2={eind.y} />
        {woorden.map((woord, regel) => (
          <text key={woord} className="kt-web__word" x={tekst.x} y={eerste + 15 * regel} textAnchor={kant}>
            {woord}
          </text>
        ))}
      </g>
    )
  })

type Lijn = { readonly web: Web; readonly top: number; readonly isNu: boolean }

/** Then is dashed with open squares, now is a line with filled dots. */
const WebLijn = ({ web, top, isNu }: Lijn) => (
  <g className={isNu ? 'kt-web__now' : 'kt-web__then'}>
    <polygon points={veelhoek(web.waarden.map((waarde) => waarde / top))} />
    {web.waarden.map((waarde, nr) => {
      const { x, y } = plaats(nr, web.waarden.length, waarde / top)
      return isNu ? (
        <circle key={nr} cx={x} cy={y} r="4" />
      ) : (
        <rect key={nr} x={x - 4} y={y - 4} width="8" height="8" />
      )
    })}
  </g>
)

const Sleutel = ({ naam, isNu }: { readonly naam: string; readonly isNu: boolean }) => (
  <p className="kt-picture__key">
    <svg aria-hidden="true" width="36" height="12" className={isNu ? 'kt-web__now' : 'kt-web__then'}>
      <polyline points="0,6 36,6" />
      {isNu ? <circle cx="18" cy="6" r="4" /> : <rect x="14" y="2" width="8" height="8" />}
    </svg>
    {naam}
  </p>
)

/** The whole picture with its key and its words; the table with the same values stands beside it. */
export function Spinnenweb({ beschrijving, spaken, top, webben }: SpinnenwebProps) {
  const laatste = webben.length - 1
  return (
    <figure className="kt-picture kt-web">
      <svg aria-hidden="true" viewBox="0 0 380 316" width="100%">
        <Ringen aantal={spaken.length} />
        <Spaken spaken={spaken} />
        {webben.map((web, nr) => (
          <WebLijn key={web.naam} web={web} top={top} isNu={nr === laatste} />
        ))}
      </svg>
      {webben.map(({ naam }, nr) => (
        <Sleutel key={naam} naam={naam} isNu={nr === laatste} />
      ))}
      <figcaption>{beschrijving}</figcaption>
    </figure>
  )
}
