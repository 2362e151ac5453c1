// The shell for staff: slim top bar (search, Nieuw contact, my name), navigation at the left, the work on a sheet.
import { Button } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { Alert } from './alert.tsx'
import type { Thema } from './assets.ts'
import { LinkButton } from './buttons.tsx'
import { Icon } from './icon.tsx'
import { Mark, Page } from './page.tsx'

export type NavItem = {
  readonly href: string
  readonly label: string
  readonly actief?: boolean
  readonly aantal?: number
}

export type WerkplekPageProps = {
  readonly titel: string
  readonly gemeente: string
  /** The name of who is logged in. */
  readonly gebruiker: string
  /** For the two forms of the shell: search and log out. */
  readonly csrf: string
  readonly nav: readonly NavItem[]
  /** May this reader look for people? Otherwise the bar has no search field. */
  readonly zoekt?: boolean | undefined
  /** Off for who may not write down contacts: what may not be used is not there. */
  readonly contact?: boolean
  /** What was searched for, on the page with the answers. */
  readonly zoekterm?: string | undefined
  readonly fout?: boolean | undefined
  /** What was saved just before, said once above the page. */
  readonly gedaan?: string | undefined
  readonly thema?: Thema | undefined
  readonly children: ReactNode
}

type Shell = Omit<WerkplekPageProps, 'children'>

/** Search is a POST: a name or birth date must not end up in an address, a history or a log. */
const Search = ({ csrf, zoekterm }: Shell) => (
  <search className="kt-search">
    <form method="post" action="/werk/zoeken">
      <input type="hidden" name="_csrf" value={csrf} />
      <label className="kt-hidden" htmlFor="zoeken">
        Zoek een persoon
      </label>
      <input
        id="zoeken"
        name="zoek"
        type="search"
        autoComplete="off"
        placeholder="Naam en geboortedatum, BSN of adres"
        defaultValue={zoekterm}
        data-sneltoets="/"
        aria-keyshortcuts="/"
      />
      <span className="kt-key" aria-hidden="true">
        /
      </span>
      <button type="submit" aria-label="Zoeken">
        <Icon name="search" />
      </button>
    </form>
  </search>
)

const initials = (name: string) => {
  const words = name.split(' ')
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`
}

const Account = ({ gebruiker, csrf }: Shell) => (
  <div className="kt-account">
    <button type="button" className="kt-account__button" popoverTarget="account">
      <span className="kt-avatar" aria-hidden="true">
        {initials(gebruiker)}
      </span>
      <span className="kt-account__name">{gebruiker}</span>
    </button>
    <div className="kt-account__panel" id="account" popover="auto">
      <p className="kt-account__who">{gebruiker}</p>
      <button type="button" className="kt-toggle" data-sneltoetsen="" aria-pressed="true" hidden>
        Sneltoetsen <span className="kt-key">/</span> en <span className="kt-key">n</span>
      </button>
      <form method="post" action="/uitloggen">
        <input type="hidden" name="_csrf" value={csrf} />
        <Button appearance="secondary-action-button" type="submit">
          Uitloggen
        </Button>
      </form>
    </div>
  </div>
)

const TopBar = (shell: Shell) => (
  <header className="kt-bar">
    <button type="button" className="kt-menu-button" popoverTarget="menu">
      <Icon name="menu" />
      <span>Menu</span>
    </button>
    <a className="kt-brand" href="/werk">
      <Mark thema={shell.thema} />
      <span>{shell.gemeente}</span>
    </a>
    {shell.zoekt === false ? <span className="kt-search" /> : <Search {...shell} />}
    {shell.contact !== false && (
      <LinkButton
        href="/werk/contact/nieuw"
        variant="primary"
        data-sneltoets="n"
        aria-keyshortcuts="n"
        className="kt-new"
      >
        <Icon name="plus" />
        <span>
          Nieuw<span className="kt-new__more"> contact</span>
        </span>
      </LinkButton>
    )}
    <Account {...shell} />
  </header>
)

/** The page of a staff screen. The last item of `nav` that is `actief` is marked as the current page. */
export const WerkplekPage = ({ children, ...shell }: WerkplekPageProps) => (
  <Page {...shell} look="werkplek">
    <div className="kt-desk">
      <TopBar {...shell} />
      {/* A popover on a phone, always in view on a wide screen (theme/desk.css); no script. */}
      <nav className="kt-nav" id="menu" popover="auto" aria-label="Hoofdmenu">
        <button type="button" className="kt-nav__close" popoverTarget="menu" popoverTargetAction="hide">
          Menu sluiten
        </button>
        <ul>
          {shell.nav.map((item) => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.actief ? 'page' : undefined}>
                <span>{item.label}</span>
                {item.aantal !== undefined && <span className="kt-count">{item.aantal}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="kt-sheet" id="inhoud" tabIndex={-1}>
        <div className="kt-sheet__inner">
          {shell.gedaan && <Alert kind="gelukt" titel={shell.gedaan} />}
          {children}
        </div>
      </main>
    </div>
  </Page>
)
