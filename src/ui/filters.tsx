// Choosing what a list shows: a form sent by GET, so that the choice has an address of its own.
import type { ReactNode } from 'react'
import { Button, LinkButton } from './buttons.tsx'
import { Details } from './text.tsx'

export type FiltersProps = {
  readonly action: string
  /** What can be chosen, and what is chosen now: "Filteren op kern, wet of termijn". */
  readonly titel: ReactNode
  /** Something is chosen: the part then stands open, with a way back to everything. */
  readonly actief: boolean
  /** What stays as it is: the list, for one. */
  readonly blijft?: Readonly<Record<string, string>>
  /** Where everything is shown again. */
  readonly alles: string
  readonly children: ReactNode
}

/** Fields beside each other with one button; holds codes only, never a name or a date of birth. */
export const Filters = ({ action, titel, actief, blijft = {}, alles, children }: FiltersProps) => (
  <Details titel={titel} open={actief}>
    <form className="kt-filters" method="get" action={action}>
      {Object.entries(blijft).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="kt-buttons">
        <Button type="submit">Filteren</Button>
        {actief && (
          <LinkButton href={alles} variant="subtle">
            Alles tonen
          </LinkButton>
        )}
      </div>
    </form>
  </Details>
)
