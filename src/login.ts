// Which login is used: the provider of the settings, or the stand-in with demo people on this computer.

import { personasForJob } from './features/medewerker/medewerker.sql.ts'
import { rechtenVan } from './features/medewerker/rechten.ts'
import { rolNaam } from './features/medewerker/teksten.ts'
import type { Database } from './platform/db.ts'
import { createOidc, type Oidc } from './platform/oidc.ts'
import type { Settings } from './settings.ts'

export type Login = { readonly oidc: Oidc; stop(): Promise<void> }

/** The settings have been checked: without a provider this is the demo on one computer. */
export async function startLogin(
  settings: Settings,
  base: URL,
  db: Database,
  random: (bytes: number) => Uint8Array,
): Promise<Login> {
  const redirectUri = new URL('/inloggen/terug', base)
  if (settings.OIDC_ISSUER && settings.OIDC_CLIENT_ID) {
    const secret = settings.OIDC_CLIENT_SECRET
    const issuer = new URL(settings.OIDC_ISSUER)
    const oidc = createOidc({
      issuer,
      clientId: settings.OIDC_CLIENT_ID,
      redirectUri,
      ...(secret && { clientSecret: secret }),
    })
    return { oidc, stop: async () => {} }
  }
  // Loaded only here, so that a real installation never has a stand-in in its memory.
  const { startOidcFake } = await import('./fakes/oidc.ts')
  const fake = await startOidcFake({
    port: 0,
    redirectUri: redirectUri.href,
    personas: () => personas(db),
    random,
  })
  return { oidc: createOidc({ ...fake, issuer: new URL(fake.issuer), redirectUri }), stop: fake.stop }
}

const personas = (db: Database) =>
  db.transaction({ gemeenteId: 1 }, async (tx) =>
    (await personasForJob(tx)).map(({ sub, naam, functie, rollen }) => {
      const deur = rechtenVan(rollen).has('werkplek:openen')
      return { sub, naam, rol: functie, uitleg: rollen.map((rol) => rolNaam[rol]).join(', '), deur }
    }),
  )
