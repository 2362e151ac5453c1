// A page that is for looking only: whatever leads to an act is shown with the reason, wherever on the page it stands.

import { createContext, type ReactNode, useContext } from 'react'

export type Looking = {
  /** Why nothing can be done here. */
  readonly reden: string
  /** Does this address change something, or open a form that does? */
  readonly isDaad: (methode: 'GET' | 'POST', adres: string) => boolean
}

const Page = createContext<Looking | undefined>(undefined)
const InForm = createContext<string | undefined>(undefined)

export const OnlyLooking = ({ looking, children }: { looking: Looking | undefined; children: ReactNode }) => (
  <Page.Provider value={looking}>{children}</Page.Provider>
)

/** Why this address cannot be gone to from this page; undefined when it can. */
export function useReason(methode: 'GET' | 'POST', adres: string): string | undefined {
  const page = useContext(Page)
  return page?.isDaad(methode, adres) ? page.reden : undefined
}

/** Why the form around a button cannot be sent; undefined when it can, and outside of forms. */
export const useFormReason = (): string | undefined => useContext(InForm)

/** What stands in a form: with a reason nothing of it can be filled in, so that nobody types for nothing. */
export const FormBody = ({ reden, children }: { reden: string | undefined; children: ReactNode }) =>
  reden === undefined ? (
    children
  ) : (
    <InForm.Provider value={reden}>
      <fieldset disabled className="kt-looking">
        {children}
      </fieldset>
    </InForm.Provider>
  )
