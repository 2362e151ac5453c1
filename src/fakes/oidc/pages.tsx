// The pages of the stand-in login: choose a person, confirm logging out, or read why it failed.

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Persona } from './persona.ts'

export const styleRoute = '/stijl.css'

/** The choice that makes logging in fail, so that the way of a refused login can be tried. */
export const weigeren = 'weigeren'

function renderPage(titel: string, children: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titel} (stand-in) – Keukentafel`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={styleRoute} />
      </head>
      <body>
        <header>
          <p className="stand-in">
            Dit is een stand-in voor het inlogsysteem van de gemeente. Alle namen zijn verzonnen.
          </p>
        </header>
        <main>{children}</main>
      </body>
    </html>,
  )}`
}

function PersonaText({ persona }: { persona: Persona }) {
  return (
    <div>
      <p className="naam">{persona.naam}</p>
      <p className="rol">{persona.rol}</p>
      <p>{persona.uitleg}</p>
    </div>
  )
}

function Closed({ personas }: { personas: readonly Persona[] }) {
  if (personas.length === 0) return null
  return (
    <section aria-labelledby="nog-niet">
      <h2 id="nog-niet">Nog niet mogelijk</h2>
      <p>Voor deze mensen is er nog geen scherm.</p>
      <ul>
        {personas.map((persona) => (
          <li key={persona.sub}>
            <PersonaText persona={persona} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The list of personas, each with a button; `fout` is the sentence shown when a choice was not possible. */
export function renderKeuze(personas: readonly Persona[], fout?: string): string {
  const open = personas.filter((persona) => persona.deur)
  return renderPage(
    fout ? 'Fout: Inloggen' : 'Inloggen',
    <>
      <h1>Als wie wilt u inloggen?</h1>
      {fout && (
        <p className="fout" role="alert">
          {fout}
        </p>
      )}
      <form method="post">
        {open.length === 0 && <p>Er is nog niemand om als in te loggen.</p>}
        <ul>
          {open.map((persona) => (
            <li key={persona.sub}>
              <PersonaText persona={persona} />
              <button type="submit" name="persona" value={persona.sub}>
                Inloggen als {persona.naam}
              </button>
            </li>
          ))}
        </ul>
        <Closed personas={personas.filter((persona) => !persona.deur)} />
        <section aria-labelledby="mislukt">
          <h2 id="mislukt">Inloggen laten mislukken</h2>
          <p>Zo ziet u wat iemand leest die niet mag inloggen.</p>
          <button type="submit" name="persona" value={weigeren} className="rustig">
            Inloggen weigeren
          </button>
        </section>
      </form>
    </>,
  )
}

/** Asks before logging out someone whose id token did not come along. */
export function renderUitloggen(form: { action: string; xsrf: string }): string {
  return renderPage(
    'Uitloggen',
    <>
      <h1>Wilt u uitloggen?</h1>
      <form method="post" action={form.action}>
        <input type="hidden" name="xsrf" value={form.xsrf} />
        <button type="submit" name="logout" value="yes">
          Uitloggen
        </button>
      </form>
    </>,
  )
}

export function renderUitgelogd(terug: string): string {
  return renderPage(
    'Uitgelogd',
    <>
      <h1>U bent uitgelogd</h1>
      <p>
        <a href={terug}>Naar Keukentafel</a>
      </p>
    </>,
  )
}

/** `code` is the OAuth error, for who is connecting a new client. */
export function renderMislukt(terug: string, code: string): string {
  return renderPage(
    'Fout: Inloggen lukt niet',
    <>
      <h1>Inloggen lukt niet</h1>
      <p>Deze inlogpagina is verlopen of klopt niet. Ga terug en log opnieuw in.</p>
      <p>
        <a href={terug}>Terug naar Keukentafel</a>
      </p>
      <p className="rol">Code voor de beheerder: {code}</p>
    </>,
  )
}
