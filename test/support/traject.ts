// A traject for tests: as the rules see one, and made by acts through the front door.

import { type Kadertoets, kadervragenOp } from '../../src/features/traject/kader.ts'
import type { Stand } from '../../src/features/traject/traject.ts'
import type { TestApp } from './app.ts'
import type { Antwoord, Client, Velden } from './client.ts'
import { type GemaakteMelding, maakMelding } from './gesprek.ts'

/** A traject of team Wmo that runs and that nobody has yet; a test names only what it is about. */
export const trajectStand = (anders: Partial<Stand> = {}): Stand => ({
  id: 'traject',
  status: 'lopend',
  versie: 1,
  gestartOp: new Date('2026-03-02T08:00:00Z'),
  soort: 'maatschappelijk_werk',
  wet: 'geen',
  teamId: 'wmo',
  deur: 'de_poort',
  behandelaarId: null,
  inwonerId: 'anna',
  huishoudenId: 'huis',
  planId: null,
  vraagId: null,
  contacten: 0,
  contactgrens: 10,
  redenNaTien: null,
  magBehandelen: true,
  ...anders,
})

/** Every frame met after a talk with Sam; a test names only what is otherwise. */
export const kadertoets = (anders: Kadertoets['antwoorden'] = {}): Kadertoets => ({
  antwoorden: {
    ...Object.fromEntries(kadervragenOp('2026-03-02').map(({ code }) => [code, ja])),
    ...anders,
  },
  geraadpleegdId: 'sam',
  geraadpleegdOp: undefined,
  regisseurId: undefined,
})
const ja = { antwoord: 'ja', reden: undefined } as const

/** The same as the form sends it. */
export const kadervelden: Velden = Object.fromEntries(
  kadervragenOp('2026-03-02').map(({ code }) => [`kader_${code}`, 'ja']),
)

/** The fields of a traject as a consulent would fill them in. */
export const trajectVelden = (anders: Velden = {}): Velden => ({
  soort: 'maatschappelijk_werk',
  wet: 'geen',
  // Another than that of the vraag of a melding, so that what is closed here comes back nowhere.
  leefgebied: 'tijdsbesteding',
  doel: 'Zelf de post bijhouden',
  verdeling: 'ik',
  ...anders,
})

/** Starts a traject for this huishouden; answers its id, or throws with what the page said. */
export async function startTraject(
  client: Client,
  huishoudenId: string,
  velden: Velden & { readonly inwonerId: string; readonly teamId: string },
): Promise<string> {
  const antwoord = await client.post(`/werk/dossiers/${huishoudenId}/trajecten`, trajectVelden(velden))
  if (antwoord.status !== 303) throw new Error(`no traject: ${antwoord.status} ${antwoord.tekst}`)
  return antwoord.naar.split('/').at(-1) as string
}

/** The team of this name. */
export const teamId = async (app: TestApp, naam: string): Promise<string> =>
  (await app.sql<{ id: string }>('select id from team where naam = $1', [naam]))[0]?.id ?? ''

export type GemaaktTraject = GemaakteMelding & { vraagId: string; trajectId: string; pad: string }

/** Registers a melding as this client and starts a traject for who it is about, in team Wmo. */
export async function maakTraject(
  app: TestApp,
  client: Client,
  anders: Velden = {},
): Promise<GemaaktTraject> {
  const melding = await maakMelding(app, client)
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [
    melding.meldingId,
  ])
  const basis = { inwonerId: melding.inwonerId, teamId: await teamId(app, 'Wmo') }
  const trajectId = await startTraject(client, melding.huishoudenId, { ...basis, ...anders })
  return { ...melding, vraagId: vraag?.id ?? '', trajectId, pad: `/werk/trajecten/${trajectId}` }
}

/** Iris works in team Wmo too: a second pair of hands. */
export const irisInTeamWmo = (app: TestApp): Promise<Client> => ookInTeamWmo(app, 'iris')

/** Somebody who works in team Wmo as well. */
export async function ookInTeamWmo(app: TestApp, sub: string): Promise<Client> {
  await app.sql(
    `insert into medewerker_team (gemeente_id, medewerker_id, team_id, van)
    select 1, m.id, $1, '2015-01-01' from medewerker m where m.sub = $2`,
    [await teamId(app, 'Wmo'), sub],
  )
  return app.als(sub)
}

/** Writes down a contact with the resident in a traject. */
export const legContactVast = (client: Client, trajectId: string, anders: Velden = {}): Promise<Antwoord> =>
  client.post(`/werk/trajecten/${trajectId}/contacten`, {
    waarover: 'Samen de post doorgenomen',
    kanaal: 'huisbezoek',
    isMetInwoner: 'ja',
    ...anders,
  })
