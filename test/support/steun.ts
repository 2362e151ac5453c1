// Support made by acts at moments in the past and future, and who comes back after it.

import { trajectAfsluiten } from '../../src/features/traject/afsluiten.commands.ts'
import type { Invoer } from '../../src/features/traject/afsluiten.ts'
import { trajectContactVastleggen } from '../../src/features/traject/contact.commands.ts'
import { trajectStarten } from '../../src/features/traject/starten.commands.ts'
import type { Soort } from '../../src/features/traject/traject.ts'
import type { TestApp } from './app.ts'
import type { Velden } from './client.ts'
import { type GemaakteMelding, idVan } from './gesprek.ts'
import { meldingVelden } from './melding.ts'
import { gelukt, nieuweSleutel, wie } from './meten.ts'
import { kadertoets } from './traject.ts'

/** Support for the one vraag of this melding by Fleur of the kernteam, with so many contacts with the resident, one a day. */
export async function ondersteun(
  app: TestApp,
  begin: string,
  melding: GemaakteMelding,
  o: number | { readonly contacten: number; readonly soort: Soort },
): Promise<string> {
  const { contacten, soort } =
    typeof o === 'number' ? { contacten: o, soort: 'maatschappelijk_werk' as const } : o
  app.klok.zet(begin)
  const fleur = await wie(app, 'fleur')
  const noor = await wie(app, 'noor')
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [
    melding.meldingId,
  ])
  const invoer = {
    soort,
    wet: 'geen',
    leefgebied: undefined,
    startScore: 2,
    doel: 'Zelf verder kunnen.',
    isVoorMij: true,
    kader: { ...kadertoets(), geraadpleegdId: noor.id },
  } as const
  const over = { inwonerId: melding.inwonerId, vraagId: vraag?.id, teamId: fleur.teams[0]?.id ?? '' }
  const { trajectId } = gelukt(
    await trajectStarten(app.ctx, fleur, {
      huishoudenId: melding.huishoudenId,
      invoer: { ...invoer, ...over },
      sleutel: nieuweSleutel(),
    }),
  )
  for (let nr = 1; nr <= contacten; nr++) {
    app.klok.zet(new Date(Date.parse(begin) + nr * 86_400_000))
    await ondersteunContact(app, trajectId, true)
  }
  return trajectId
}

export async function ondersteunContact(app: TestApp, trajectId: string, isMetInwoner: boolean) {
  const contact = {
    kanaal: 'huisbezoek',
    waarover: 'Samen verder.',
    duurMinuten: 30,
    isMetInwoner,
    redenNaTien: 'Bijna klaar.',
  } as const
  gelukt(
    await trajectContactVastleggen(app.ctx, await wie(app, 'fleur'), {
      trajectId,
      contact,
      sleutel: nieuweSleutel(),
    }),
  )
}

/** The support ends, and its vraag with it. */
export async function rondAf(app: TestApp, op: string, trajectId: string, anders: Partial<Invoer> = {}) {
  app.klok.zet(op)
  const invoer = {
    resultaat: 'bereikt',
    isVolgensPlan: true,
    eindereden: 'doel_bereikt',
    startScore: undefined,
    eindScore: 3,
    watHielp: undefined,
    toelichting: undefined,
    uitkomst: 'ondersteuning_sto',
    ...anders,
  } as const
  gelukt(
    await trajectAfsluiten(app.ctx, await wie(app, 'fleur'), { trajectId, invoer, sleutel: nieuweSleutel() }),
  )
}

/** Somebody who is known is met at the door by this persona at this moment, and asks this. */
export async function komTerug(
  app: TestApp,
  { door, op }: { readonly door: string; readonly op: string },
  { inwonerId }: { readonly inwonerId: string },
  anders: Velden = {},
): Promise<string> {
  app.klok.zet(op)
  const client = await app.als(door)
  const [inwoner] = await app.sql<{ geslachtsnaam: string; geboortedatum: string }>(
    'select geslachtsnaam, geboortedatum::text from inwoner where id = $1',
    [inwonerId],
  )
  const { geslachtsnaam = '', geboortedatum = '' } = inwoner ?? {}
  const dag = geboortedatum.split('-').toReversed().join('-')
  await client.post('/werk/contact/herkennen', { geslachtsnaam, geboortedatum: dag })
  return idVan(await client.post('/werk/meldingen', meldingVelden({ inwonerId, ...anders })))
}
