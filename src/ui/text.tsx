// Running text: headings, paragraphs, links, lists, somebody's own words, and parts that unfold.
import {
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  UnorderedList,
  UnorderedListItem,
  Link as UtrechtLink,
  Paragraph as UtrechtParagraph,
} from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { breekbaar } from './breken.ts'
import { Button } from './buttons.tsx'
import { useReason } from './looking.tsx'

type Children = { readonly children: ReactNode }
const headings = { 1: Heading1, 2: Heading2, 3: Heading3, 4: Heading4 }

/** A heading; `look` gives it the size of another level, when the order of headings asks for it. */
export const Heading = ({ level, id, children }: Children & { level: 1 | 2 | 3 | 4; id?: string }) => {
  const Tag = headings[level]
  return <Tag {...(id && { id })}>{breekbaar(children)}</Tag>
}

/** A paragraph: `lead` for the first of a page, `small` for what may be skipped. */
export const Paragraph = ({ lead, small, children }: Children & { lead?: boolean; small?: boolean }) =>
  small ? (
    <p className="utrecht-paragraph utrecht-paragraph--small">{children}</p>
  ) : lead ? (
    <p className="utrecht-paragraph utrecht-paragraph--lead">{children}</p>
  ) : (
    <UtrechtParagraph>{children}</UtrechtParagraph>
  )

/** A link in running text; where it leads to an act on a page to look, its words and the reason. */
export function Link({ href, children }: Children & { readonly href: string }) {
  const reden = useReason('GET', href)
  if (reden)
    return (
      <>
        {children} <span className="kt-soft">{reden}</span>
      </>
    )
  return <UtrechtLink href={href}>{children}</UtrechtLink>
}

/** A list with bullets. */
export const List = ({ items }: { readonly items: readonly ReactNode[] }) => (
  <UnorderedList>
    {items.map((item, index) => (
      <UnorderedListItem key={index}>{item}</UnorderedListItem>
    ))}
  </UnorderedList>
)

/** What a resident said, larger than our own text. */
export const Quote = ({ van, children }: Children & { readonly van?: ReactNode }) => (
  <figure className="kt-quote">
    <blockquote>{children}</blockquote>
    {van && <figcaption>{van}</figcaption>}
  </figure>
)

/** A part that unfolds; what was typed in it stays when it is folded. */
export const Details = ({ titel, open, children }: Children & { titel: ReactNode; open?: boolean }) => (
  <details className="kt-details" open={open}>
    <summary>{breekbaar(titel)}</summary>
    <div className="kt-details__body">{children}</div>
  </details>
)

type ButtonDetailsProps = Children & {
  readonly titel: ReactNode
  readonly open?: boolean
  /** Where the form in it is sent; where that cannot be, it does not unfold. */
  readonly action?: string
}

/** The same among buttons: it looks like one, and what unfolds takes the whole width under them. */
export function ButtonDetails({ titel, open, action, children }: ButtonDetailsProps) {
  const reden = useReason('POST', action ?? '')
  if (reden) return <Button reden={reden}>{titel}</Button>
  return (
    <details className="kt-details kt-details--button" open={open}>
      <summary className="utrecht-button utrecht-button--secondary-action">{titel}</summary>
      <div className="kt-details__body">{children}</div>
    </details>
  )
}

/** Nothing here yet: says what will come and how to start. */
export const EmptyState = ({
  titel,
  children,
  acties,
}: Children & { titel: ReactNode; acties?: ReactNode }) => (
  <div className="kt-empty">
    <p className="kt-empty__title">{titel}</p>
    <div>{children}</div>
    {acties && <div className="kt-buttons">{acties}</div>}
  </div>
)
