// Two files that are joined by acts through the front door.

import type { TestApp } from './app.ts'
import type { Client, Velden } from './client.ts'
import { idVan, maakMelding } from './gesprek.ts'

/** Joins `vervalt` into `blijft` as this client, with the versions that stand now. */
export async function voegSamen(
  app: TestApp,
  client: Client,
  o: { blijft: string; vervalt: string; velden?: Velden },
) {
  const rijen = await app.sql<{ id: string; versie: number }>(
    'select id, versie from inwoner where id = any($1)',
    [[o.blijft, o.vervalt]],
  )
  const versie = (id: string) => String(rijen.find((r) => r.id === id)?.versie)
  return client.post(`/werk/inwoners/${o.blijft}/samenvoeging`, {
    met: o.vervalt,
    versie: versie(o.blijft),
    versieAnder: versie(o.vervalt),
    reden: 'Zelfde geboortedatum, zelfde dochter.',
    ...o.velden,
  })
}

/** The same woman registered twice, and joined; answers the id of the samenvoeging. */
export async function maakSamenvoeging(app: TestApp, client: Client): Promise<string> {
  const een = await maakMelding(app, client)
  const ander = await maakMelding(app, client)
  return idVan(await voegSamen(app, client, { blijft: een.inwonerId, vervalt: ander.inwonerId }))
}
