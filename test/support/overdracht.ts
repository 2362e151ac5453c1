// An overdracht made by acts: Fleur of the kernteam hands a traject to team Wmo and keeps sight.

import type { TestApp } from './app.ts'
import type { Client, Velden } from './client.ts'
import { type GemaakteMelding, idVan, maakMelding } from './gesprek.ts'
import { startTraject, teamId } from './traject.ts'

/** The fields of an overdracht as Fleur would fill them in; a test names only what it is about. */
export const overdrachtVelden = (anders: Velden = {}): Velden => ({
  soort: 'onderzoek_wmo',
  wet: 'wmo',
  gezien: 'De post ligt in stapels op tafel.',
  wens: 'Ik wil zelf weer mijn huis bijhouden.',
  advies: 'Kijk samen naar hulp bij het huishouden.',
  isAkkoord: 'ja',
  zicht: 'ja',
  antwoordDoor: 'inwoner',
  antwoordOp: '2-3-2026',
  antwoordWijze: 'mondeling',
  ...anders,
})

export type GemaakteOverdracht = GemaakteMelding & {
  readonly vraagId: string
  readonly trajectId: string
  readonly overdrachtId: string
  readonly pad: string
}

/** A traject of this client in the kernteam, and its overdracht to team Wmo. */
export async function maakOverdracht(
  app: TestApp,
  fleur: Client,
  anders: Velden = {},
  traject: Velden = {},
): Promise<GemaakteOverdracht> {
  const melding = await maakMelding(app, fleur, { geslachtsnaam: 'Wit', voorvoegsel: 'de' })
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [
    melding.meldingId,
  ])
  const trajectId = await startTraject(fleur, melding.huishoudenId, {
    inwonerId: melding.inwonerId,
    teamId: await teamId(app, 'Kernteam Zetten en Heteren'),
    vraagId: vraag?.id ?? '',
    ...traject,
  })
  const overdrachtId = idVan(
    await fleur.post(
      `/werk/trajecten/${trajectId}/overdracht`,
      overdrachtVelden({ teamId: await teamId(app, 'Wmo'), ...anders }),
    ),
  )
  return {
    ...melding,
    vraagId: vraag?.id ?? '',
    trajectId,
    overdrachtId,
    pad: `/werk/overdrachten/${overdrachtId}`,
  }
}
