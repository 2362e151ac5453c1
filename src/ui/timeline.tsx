// What happened, newest first: one line each, more where that is needed.
import type { ReactNode } from 'react'

export type TimelineItem = {
  readonly id: string
  /** As it is read: "3 maart 2026". */
  readonly datum: string
  /** For machines: "2026-03-03" or with the time. */
  readonly tijdstip: string
  readonly titel: ReactNode
  /** Who did it. */
  readonly door?: ReactNode
  /** Opens under the line; the line itself is what opens it. */
  readonly meer?: ReactNode
  /** What a reader looks for first stands out; what only keeps the record stands back. */
  readonly gewicht?: 'zwaar' | 'licht' | undefined
}

const Line = ({ titel, door }: Pick<TimelineItem, 'titel' | 'door'>) => (
  <span>
    {titel}
    {door && <span className="kt-soft"> · {door}</span>}
  </span>
)

/** A list of events; the order is the caller's. */
export const Timeline = ({ items }: { readonly items: readonly TimelineItem[] }) => (
  <ol className="kt-timeline">
    {items.map(({ id, datum, tijdstip, titel, door, meer, gewicht }) => (
      <li key={id} className="kt-timeline__item" data-gewicht={gewicht}>
        <time dateTime={tijdstip}>{datum}</time>
        {meer ? (
          <details className="kt-details kt-details--plain">
            <summary>
              <Line titel={titel} door={door} />
            </summary>
            <div className="kt-details__body">{meer}</div>
          </details>
        ) : (
          <p>
            <Line titel={titel} door={door} />
          </p>
        )}
      </li>
    ))}
  </ol>
)
