// Which login is used: the provider of the settings, or the stand-in with demo people on this computer.

import { personasForJob } from './features/medewerker/medewerker.sql.ts'
import { rechtenVan } from './features/medewerker/rechten.ts'
import { rolNaam } from './features/medewerker/teksten.ts'
import type { Database } from './platform/db.ts'
import { createOidc, type Oidc } from './platform/oidc.ts'
import type { Settings } from './settings.ts'

export type Login = { readonly oidc: Oidc; stop(): Promise<void> }

/** Refuses, by throwing one sentence, to offer the stand-in to anybody but this computer. */
export async function startLogin(
  settings: Settings,
  base: URL,
  db: Database,
  random: (bytes: number) => Uint8Array,
): Promise<Login> {
  const redirectUri = new URL('/inloggen/terug', base)
  if (settings.OIDC_ISSUER) {
    if (!settings.OIDC_CLIENT_ID)
      throw new Error('Vul ook OIDC_CLIENT_ID in: de naam van Keukentafel bij het inlogsysteem.')
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
  const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(settings.HOST)
  if (settings.DEMO !== 'ja' || !isLoopback) {
    throw new Error(
      'Stel OIDC_ISSUER in: het inlogsysteem van de gemeente. De stand-in werkt alleen met proefgegevens op deze computer.',
    )
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
