// Fields that are asked only after another answer; a browser that cannot hide them shows them always.
import type { ReactNode } from 'react'

/** A question and below it the reason, shown once the answer is not "ja". */
export const WithReason = ({ children }: { readonly children: ReactNode }) => (
  <div className="kt-reason">{children}</div>
)

/** Fields about a verwijzer, shown once the field "melder" of the same form says that one reports. */
export const ForReferrer = ({
  titel,
  children,
}: {
  readonly titel: string
  readonly children: ReactNode
}) => (
  <fieldset className="kt-referrer">
    <legend>{titel}</legend>
    {children}
  </fieldset>
)
