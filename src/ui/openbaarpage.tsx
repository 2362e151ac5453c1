// The shell for everybody else: a name at the top, one column, large type; login, errors and the public pages.
import type { ReactNode } from 'react'
import type { Thema } from './assets.ts'
import { Mark, Page } from './page.tsx'

export type OpenbaarPageProps = {
  readonly titel: string
  readonly gemeente: string
  readonly fout?: boolean | undefined
  readonly thema?: Thema | undefined
  /** Where the name at the top leads to. */
  readonly home?: string
  /** A link back, above the content. */
  readonly terug?: { readonly href: string; readonly label: string } | undefined
  /** Wide pages (the sociale kaart, the public monitor) use the full measure of the screen. */
  readonly breed?: boolean
  readonly children: ReactNode
}

/** A page outside the werkplek: no menus to learn, one thing per page. */
export const OpenbaarPage = ({ home = '/', terug, breed, children, ...page }: OpenbaarPageProps) => (
  <Page {...page} look="openbaar">
    <div className={breed ? 'kt-public kt-public--wide' : 'kt-public'}>
      <header className="kt-public__head">
        <a className="kt-brand" href={home}>
          <Mark thema={page.thema} />
          <span>{page.gemeente}</span>
        </a>
      </header>
      <main className="kt-public__main" id="inhoud" tabIndex={-1}>
        {terug && (
          <a className="kt-back" href={terug.href}>
            {terug.label}
          </a>
        )}
        {children}
      </main>
    </div>
  </Page>
)
