// The bare HTML document around every page: language, title, stylesheet, font and script.
import { SkipLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { assetPaths, type Thema } from './assets.ts'

export type PageProps = {
  readonly titel: string
  readonly gemeente: string
  /** True when a form on the page came back with errors: the title then starts with "Fout:". */
  readonly fout?: boolean | undefined
  readonly thema?: Thema | undefined
  /** Which look: staff (denser, dark scheme) or everybody else (larger). */
  readonly look: 'werkplek' | 'openbaar'
  readonly children: ReactNode
}

/** The document; shells fill it, features do not use it directly. */
export const Page = ({ titel, gemeente, fout, thema, look, children }: PageProps) => (
  <html lang="nl" className={`kt-${look}`}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${fout ? 'Fout: ' : ''}${titel} - ${gemeente}`}</title>
      <link rel="preload" href={assetPaths.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={assetPaths.css} />
      {thema?.css && <link rel="stylesheet" href={thema.css} />}
      <link rel="icon" href={thema?.logo ?? 'data:,'} />
      <script src={assetPaths.script} type="module" />
    </head>
    <body className="utrecht-document utrecht-document--surface">
      <SkipLink href="#inhoud">Ga naar de inhoud</SkipLink>
      {children}
    </body>
  </html>
)

/** The municipality's logo, or our own mark: a table. */
export const Mark = ({ thema }: { readonly thema: Thema | undefined }) =>
  thema?.logo ? (
    <img className="kt-logo" src={thema.logo} alt="" />
  ) : (
    <svg className="kt-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 8h18M6 8v11M18 8v11M9 8V6.5a3 3 0 0 1 6 0V8" />
    </svg>
  )
