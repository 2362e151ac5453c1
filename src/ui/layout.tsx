// How blocks stand to each other: rhythm, rows, two columns, sections with a hairline.
import { type ReactNode, useId } from 'react'
import { Heading } from './text.tsx'

type Children = { readonly children: ReactNode }
export type Space = 's' | 'm' | 'l' | 'xl'

/** Blocks below each other with the same room between: s 8, m 16, l 32, xl 48 px. */
export const Stack = ({ space = 'm', children }: Children & { readonly space?: Space }) => (
  <div className={`kt-stack kt-stack--${space}`}>{children}</div>
)

/** Things beside each other that wrap. `apart` pushes the last to the far side. */
export const Cluster = ({ apart, children }: Children & { readonly apart?: boolean }) => (
  <div className={apart ? 'kt-cluster kt-cluster--apart' : 'kt-cluster'}>{children}</div>
)

/** Short fields that belong together, beside each other with their boxes on one line. */
export const FieldRow = ({ children }: Children) => <div className="kt-fields">{children}</div>

/** What is to be done here and now; on paper it is left out. */
export const ScreenOnly = ({ children }: Children) => <div className="kt-screen">{children}</div>

/** A table that can be wider than the page: it scrolls within itself, also by keyboard. */
export const ScrollRegion = ({ label, children }: Children & { readonly label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
  <section className="kt-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
)

/** The work at the left, advice or context at the right; below each other on a narrow screen. */
export const Split = ({
  children,
  side,
  label,
}: Children & { readonly side: ReactNode; readonly label: string }) => (
  <div className="kt-split">
    <div className="kt-split__main">{children}</div>
    <aside className="kt-split__side" aria-label={label}>
      {side}
    </aside>
  </div>
)

/** Cards or figures in as many columns as fit. */
export const Grid = ({ children }: Children) => <div className="kt-grid">{children}</div>

export type PageHeadProps = {
  readonly titel: ReactNode
  /** A line above the title: where am I. */
  readonly boven?: ReactNode
  /** A line below it: what is the matter. */
  readonly intro?: ReactNode
  /** Buttons: what can I do now. */
  readonly acties?: ReactNode
}

/** The head of a page; answers the three questions of screens.md. Holds the only h1. */
export const PageHead = ({ titel, boven, intro, acties }: PageHeadProps) => (
  <div className="kt-head">
    <div className="kt-head__text">
      {boven && <div className="kt-head__above">{boven}</div>}
      <Heading level={1}>{titel}</Heading>
      {intro && <div className="kt-head__intro">{intro}</div>}
    </div>
    {acties && <div className="kt-head__acts">{acties}</div>}
  </div>
)

export type SectionProps = Children & {
  readonly titel: ReactNode
  readonly level?: 2 | 3
  readonly acties?: ReactNode
  readonly id?: string
}

/** A block of a page under its own heading, set off by a hairline. */
export function Section({ titel, level = 2, acties, id, children }: SectionProps) {
  const heading = useId()
  return (
    <section className="kt-section" aria-labelledby={heading} id={id}>
      <div className="kt-section__head">
        <Heading level={level} id={heading}>
          {titel}
        </Heading>
        {acties && <div className="kt-section__acts">{acties}</div>}
      </div>
      {children}
    </section>
  )
}

export type CardProps = Children & {
  readonly titel: ReactNode
  readonly href?: string
  readonly level?: 2 | 3 | 4
}

/** One thing among others that can be opened. With `href` the whole card answers to the link in its title. */
export const Card = ({ titel, href, level = 3, children }: CardProps) => (
  <article className="kt-card">
    <Heading level={level}>{href ? <a href={href}>{titel}</a> : titel}</Heading>
    {children}
  </article>
)
