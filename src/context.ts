// Everything that is injected: nothing else in the application reaches for the outside world.

import type { Gezien } from './features/autorisatie/present.ts'
import { identiteit, type Medewerker } from './features/medewerker/medewerker.ts'
import type { Recht } from './features/medewerker/rechten.ts'
import { datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from './features/termijn/datum.ts'
import type { Brp } from './platform/brp.ts'
import type { Clock, Ids } from './platform/clock.ts'
import { type Concepten, loadConcepten } from './platform/concept.ts'
import type { Database, Tx } from './platform/db.ts'
import type { FormState } from './platform/formstate.ts'
import { isId } from './platform/id.ts'
import type { Inrichtcode } from './platform/inrichtcode.ts'
import type { Log } from './platform/log.ts'
import type { Oidc } from './platform/oidc.ts'
import type { Opslag } from './platform/opslag.ts'
import { type Inzage, recordInzage } from './platform/record.ts'
import type { Sleutels } from './platform/sleutels.ts'
import type { Taken } from './platform/taken.ts'
import type { Bestand } from './platform/upload.ts'
import type { Virusscan } from './platform/virusscan.ts'
import type { Middelen } from './platform/waarmerk/maken.ts'

export type Context = {
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly oidc: Oidc
  readonly sleutels: Sleutels
  readonly opslag: Opslag
  /** Where the signed seals over the logs go, and the key they are signed with. */
  readonly waarmerk: Pick<Middelen, 'map' | 'sleutel'>
  /** The folder of the wislijst: what was destroyed, kept outside the database. */
  readonly wislijst: string
  /** Looks at every file that comes in; undefined where none is connected, and then the document says so. */
  readonly virusscan: Virusscan | undefined
  readonly taken: Taken
  /** The Basisregistratie Personen; undefined where none is connected. */
  readonly brp: Brp | undefined
  /** The one address of this installation. */
  readonly base: URL
  /** Made-up people only; pages say so. */
  readonly isDemo: boolean
  /** Opens the set-up page of an installation that started without a gemeente; undefined everywhere else. */
  readonly inrichtcode: Inrichtcode | undefined
  /** The gemeente of this host name, else the only one; undefined when there is none yet or the name does not tell. */
  readonly gemeenteVan: (host: string) => Promise<number | undefined>
}

/** A request at a door that everybody may open. */
export type OpenCall = {
  readonly ctx: Context
  readonly request: Request
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  /** The posted form; empty on a GET. */
  readonly body: URLSearchParams
  /** The file that came with it, at a route with `upload`. */
  readonly bestand: Bestand | undefined
  readonly verzoekId: string
  /** Whoever is logged in, if anybody. */
  readonly medewerker: Medewerker | undefined
  readonly csrf: string
  /** The drafts of this page, once `read` looked for them. */
  readonly concepten: Concepten
  /** The page for what is not there and for what is not yours: the same, so that nothing leaks. */
  readonly nietGevonden: () => Response
  /** The page for who has not, or no longer, the recht that this asks. */
  readonly geenRecht: () => Response
  /** The page for more text than can be kept. */
  readonly teGroot: () => Response
}

/** A request of a medewerker who has the recht of the route. */
export type Call = OpenCall & {
  readonly medewerker: Medewerker
  readonly gezien: Gezien
  readonly inzage: string | undefined
  /** What was saved just before this page, in words (gedaan.ts). */
  readonly gedaan: string | undefined
  /** Which addresses lead to an act (daad.ts). */
  readonly isDaad: (methode: Methode, adres: string) => boolean
}

type Methode = 'GET' | 'POST'
/** Recht is required: a route without one does not compile. `inzage` names what is logged when persons are shown. */
export type Route =
  | { methode: Methode; pad: string; recht: 'openbaar'; deur: (call: OpenCall) => Promise<Response> }
  | {
      methode: Methode
      pad: string
      recht: Recht
      inzage?: string
      /** Its form may carry a file. */
      upload?: true
      deur: (call: Call) => Promise<Response>
    }

/**
 * Builds an answer from one snapshot of the database, and logs who was shown before it leaves.
 * Throws, and so shows nothing, when persons were shown by a route that declares no inzage.
 */
export function read(call: Call, work: (tx: Tx) => Promise<Response>): Promise<Response> {
  const { ctx, medewerker } = call
  // A page that shows nobody counts over the whole gemeente; every other sees no more rows than its reader's grants reach.
  const inzien = call.inzage !== undefined && {
    teamIds: medewerker.teams.map(({ id }) => id),
    nu: ctx.clock.now(),
    huishoudenId: openDossier(call),
    uitgesloten: medewerker.uitgesloten.flatMap((u) => u.huishoudenId ?? []),
  }
  const identity = { ...identiteit(medewerker), isMomentopname: true, ...(inzien && { inzien }) }
  return ctx.db.transaction(identity, async (tx) => {
    // Only where a form opens: what was just typed wins over a draft of it.
    if (call.request.method === 'GET') await leesConcepten(call, tx)
    const response = await work(tx)
    const personen: Inzage[] = [...call.gezien].map(([inwonerId, z]) => ({
      inwonerId,
      niveau: z.niveau,
      regel: z.regel,
      doel: z.doel,
    }))
    if (personen.length > 0 && call.inzage === undefined)
      throw new Error('a route showed persons without an inzage')
    await recordInzage(tx, {
      ids: ctx.ids,
      door: identiteit(medewerker),
      op: ctx.clock.now(),
      soort: call.inzage ?? '',
      verzoekId: call.verzoekId,
      personen,
    })
    return response
  })
}

/** The huishouden whose dossier is asked for; row security asks once whether its reader may, instead of at every row. */
function openDossier({ url }: Call): string | undefined {
  const id = /^\/werk\/dossiers\/([^/]+)/.exec(url.pathname)?.[1]
  return id !== undefined && isId(id) ? id : undefined
}

async function leesConcepten({ ctx, medewerker, url, concepten }: Call, tx: Tx): Promise<void> {
  const { gemeenteId, id: medewerkerId } = medewerker
  const hier = { gemeenteId, medewerkerId, pagina: url.pathname }
  for (const concept of await loadConcepten(tx, ctx.sleutels, hier)) concepten.set(concept.formulier, concept)
}

/**
 * A fresh form, with the values it starts from.
 * With a `concept` (a path under /werk that no other form has) it keeps drafts, and starts from the draft there is.
 */
export function newForm(call: OpenCall, values: FormState['values'] = {}, concept?: string): FormState {
  const form = { values, errors: {}, csrf: call.csrf, sleutel: call.ctx.ids.nieuw() }
  if (concept === undefined) return form
  const plek = { naam: concept, pagina: `${call.url.pathname}${call.url.search}` }
  const eerder = call.concepten.get(concept)
  if (!eerder) return { ...form, concept: plek }
  const van = momentZin(eerder.op, call.ctx.clock.now())
  const { sleutel, velden } = eerder
  return { ...form, sleutel, values: velden, concept: { ...plek, van } }
}

/** "14:03 uur", with its day when that is not today. */
function momentZin(op: Date, nu: Date): string {
  const dag = datumInAmsterdam(op)
  const tijd = `${tijdInAmsterdam(op)} uur`
  return dag === datumInAmsterdam(nu) ? tijd : `${schrijfDatum(dag)}, ${tijd}`
}
