// Every setting, with a default that works on this computer and a refusal when one is missing that must not be guessed.

import { resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  /** The port the application listens on. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address it listens on; only this computer unless set. */
  HOST: z.string().default('127.0.0.1'),
  /** Where the embedded database, the keys and the letter box live. */
  DATA_DIR: z.string().default('.data'),
  /** The owner's connection to an external PostgreSQL 15 or newer; without it the embedded server is used. */
  DATABASE_URL: z.string().optional(),
  /** The application role's own connection; without it the owner's connection takes that role. */
  DATABASE_URL_APP: z.string().optional(),
  /** The one address people use. */
  BASIS_URL: z.url().optional(),
  /** "nee" starts an empty gemeente instead of the demo. */
  DEMO: z.enum(['ja', 'nee']).default('ja'),
  /** The size of the demo gemeente: 1 has real proportions, 0 only its structure and its people. */
  DEMO_FACTOR: z.coerce.number().min(0).max(1).default(1),
  /** The login provider; without it the stand-in is used, with demo data on this computer only. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The BRP (Haal Centraal, up to and with /haalcentraal/api/brp); without it the demo uses a stand-in and others go without. */
  BRP_URL: z.url().optional(),
  BRP_SLEUTEL: z.string().optional(),
  /** Another file of made-up persons for the stand-in, in the form of the official test data of Haal Centraal. */
  BRP_BESTAND: z.string().optional(),
  /** The virus scanner (clamd), as tcp://host:3310 or unix:/run/clamav/clamd.ctl; without it documents say that nobody scanned them. */
  VIRUSSCAN: z
    .string()
    .regex(/^(?:tcp:\/\/[^/]+:\d+|unix:\/.+)$/, 'gebruik tcp://host:3310 of unix:/pad/naar/clamd.ctl')
    .optional(),
  /** How much the log tells: silent, error, info, debug. */
  LOG: z.enum(['silent', 'error', 'info', 'debug']).default('error'),
})

export type Settings = Readonly<z.output<typeof schema> & { dataDir: string }>

/** Reads the settings; throws one Dutch sentence that names the setting that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`De instelling ${String(issue?.path[0])} klopt niet: ${issue?.message}`)
  }
  const settings = { ...parsed.data, dataDir: resolve(parsed.data.DATA_DIR) }
  const onvolledig = mist(settings)
  if (onvolledig) throw new Error(onvolledig)
  return settings
}

/** What must be set before anything is started, as a sentence; undefined when nothing is missing. */
function mist(settings: Settings): string | undefined {
  if (settings.OIDC_ISSUER) {
    return settings.OIDC_CLIENT_ID
      ? undefined
      : 'Stel ook OIDC_CLIENT_ID in: de naam van Keukentafel bij het inlogsysteem.'
  }
  // The stand-in lets everybody be anybody, so it is for made-up people on one computer (architecture.md, "Web security").
  if (settings.DEMO === 'ja' && ['127.0.0.1', 'localhost', '::1'].includes(settings.HOST)) return undefined
  return 'Stel OIDC_ISSUER in: het inlogsysteem van de gemeente. De stand-in werkt alleen met proefgegevens op deze computer.'
}
