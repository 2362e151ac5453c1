// Text that changed: struck or underlined, and said in words for who listens, so that it reads in grey too.

import type { ReactNode } from 'react'

export type Change = { readonly tekst: string; readonly soort: 'gelijk' | 'erbij' | 'weg' }

/** Text as it was typed, with its own lines. */
export const Prose = ({ children }: { readonly children: ReactNode }) => (
  <span className="kt-prose">{children}</span>
)

/** The stretches of a text in order; what came and what went is marked. */
export const Changes = ({ stukken }: { readonly stukken: readonly Change[] }) => (
  <Prose>
    {stukken.map((stuk, nr) => (
      <Mark key={nr} {...stuk} />
    ))}
  </Prose>
)

const Mark = ({ tekst, soort }: Change) => {
  if (soort === 'gelijk') return tekst
  const [Tag, look, said] =
    soort === 'weg' ? (['del', 'kt-gone', 'weg: '] as const) : (['ins', 'kt-new', 'erbij: '] as const)
  return (
    <Tag className={look}>
      <span className="kt-hidden">{said}</span>
      {tekst}
    </Tag>
  )
}
