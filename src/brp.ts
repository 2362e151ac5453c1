// Which BRP is asked: the connection of the settings, the stand-in with demo people, or none.

import { type Brp, createBrp } from './platform/brp.ts'
import type { Settings } from './settings.ts'

export type BrpBron = { readonly brp: Brp | undefined; stop(): Promise<void> }

/** Undefined `brp` when nothing is set and there is no demo; the pages then say so. Throws on a URL without https. */
export async function startBrp(settings: Settings): Promise<BrpBron> {
  if (settings.BRP_URL) {
    const brp = createBrp({ basis: new URL(settings.BRP_URL), apiKey: settings.BRP_SLEUTEL })
    return { brp, stop: async () => {} }
  }
  if (settings.DEMO !== 'ja') return { brp: undefined, stop: async () => {} }
  // Loaded only here, so that a real installation never has a stand-in in its memory.
  const { startBrpFake } = await import('./fakes/brp.ts')
  const { demopersonen } = await import('./fakes/demopersonen.ts')
  const personen = settings.BRP_BESTAND ? { bestand: settings.BRP_BESTAND } : demopersonen
  const fake = await startBrpFake({ port: 0, personen })
  return { brp: createBrp({ basis: fake.basis }), stop: fake.stop }
}
