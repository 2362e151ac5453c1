// Ways through a page: tabs that are links, jumps to its parts, a pager with stable links, and steps in words.
import type { ReactNode } from 'react'

export type Tab = {
  readonly href: string
  readonly label: string
  readonly actief?: boolean
  readonly aantal?: number
}

/** Views of the same list, each with its own address. `label` names the set for who listens. */
export const Tabs = ({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) => (
  <nav className="kt-tabs" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.actief ? 'page' : undefined}>
            {item.label}
            {item.aantal !== undefined && <span className="kt-count">{item.aantal}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** To the parts of a long page, for a screen on which they stand below each other; on a wide one it is not there. */
export const Jumps = ({
  items,
}: {
  readonly items: readonly { readonly naar: string; readonly label: string }[]
}) => (
  <nav className="kt-jumps" aria-label="Op deze pagina">
    <ul>
      {items.map(({ naar, label }) => (
        <li key={naar}>
          <a href={`#${naar}`}>{label}</a>
        </li>
      ))}
    </ul>
  </nav>
)

export type PagerProps = {
  /** Where we are, in words: "1 tot en met 25 van 318". */
  readonly tekst: string
  /** What is leafed through, where a page has more than one. */
  readonly naam?: string
  readonly vorige?: string | undefined
  readonly volgende?: string | undefined
}

/** Earlier and later part of a long list. */
export const Pager = ({ tekst, naam = 'Bladeren', vorige, volgende }: PagerProps) => (
  <nav className="kt-pager" aria-label={naam}>
    <p>{tekst}</p>
    {vorige && (
      <a href={vorige} rel="prev">
        Vorige
      </a>
    )}
    {volgende && (
      <a href={volgende} rel="next">
        Volgende
      </a>
    )}
  </nav>
)

type PagesProps = Pick<PagerProps, 'naam'> & {
  /** The first is 1. */
  readonly pagina: number
  readonly perBladzij: number
  /** On this page, and in all; undefined when there are more and nobody counted them. */
  readonly getoond: number
  readonly totaal: number | undefined
  readonly naar: (pagina: number) => string
}

/** The same for a list that is read page by page: counts for itself which lines these are. */
export function Pages({ naam, pagina, perBladzij, getoond, totaal, naar }: PagesProps) {
  const voor = (pagina - 1) * perBladzij
  return (
    <Pager
      {...(naam && { naam })}
      tekst={`${voor + 1} tot en met ${voor + getoond}${totaal === undefined ? '' : ` van ${totaal}`}`}
      vorige={pagina > 1 ? naar(pagina - 1) : undefined}
      volgende={totaal === undefined || voor + getoond < totaal ? naar(pagina + 1) : undefined}
    />
  )
}

export type Step = {
  readonly label: ReactNode
  readonly stand: 'gedaan' | 'nu' | 'straks'
  /** What happens in this step, or when it was done. */
  readonly uitleg?: ReactNode
}

const standWord = { gedaan: 'Gedaan', nu: 'Nu', straks: 'Straks' } as const

/** Where something is on its way, in a few steps of words. */
export const Steps = ({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) => (
  <ol className="kt-steps" aria-label={label}>
    {steps.map(({ label: name, stand, uitleg }, index) => (
      <li
        key={index}
        className={`kt-steps__item kt-steps__item--${stand}`}
        aria-current={stand === 'nu' ? 'step' : undefined}
      >
        <span className="kt-steps__stand">{standWord[stand]}</span>
        <span className="kt-steps__name">{name}</span>
        {uitleg && <span className="kt-steps__more">{uitleg}</span>}
      </li>
    ))}
  </ol>
)
