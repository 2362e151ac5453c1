// Asks the Basisregistratie Personen (Haal Centraal BRP Personen bevragen 2.7.0): look up or search a person.

import { z } from 'zod'
import { antwoorden } from './brp/antwoord.ts'
import type { BrpGevonden, BrpPersoon } from './brp/persoon.ts'
import { brpVelden, volgVelden } from './brp/velden.ts'
import { type BrpVolgstand, volgstand } from './brp/volgen.ts'
import type { Bsn } from './bsn.ts'
import { done, type Result, refused } from './result.ts'

/**
 * Onbereikbaar: no answer, too slow, too busy, or an answer that is not as agreed; later it may work.
 * Weigert: our key or authorisation. Te veel gevonden: more than the BRP shows (10 by name, 30 by address).
 * Vraag ongeldig: the BRP cannot read what was asked.
 */
export type BrpWeigering = 'brp_onbereikbaar' | 'brp_weigert' | 'te_veel_gevonden' | 'vraag_ongeldig'

export type NaamVraag = {
  /** Without voorvoegsel; ends on * for a beginning of at least three letters. */
  readonly geslachtsnaam: string
  /** 'YYYY-MM-DD': the BRP searches only by a whole date. */
  readonly geboortedatum: string
  readonly voornamen?: string | undefined
  readonly voorvoegsel?: string | undefined
}

export type PostcodeVraag = {
  readonly postcode: string
  readonly huisnummer: number
  readonly huisletter?: string | undefined
  readonly toevoeging?: string | undefined
}

export type Brp = {
  /** The person with this BSN, also when overleden; undefined when the register has nobody to show. */
  readonly zoekBsn: (bsn: Bsn) => Promise<Result<BrpPersoon | undefined, BrpWeigering>>
  /** How these persons stand now, at most twenty at a time, who died among them; left out is whom the register does not show. */
  readonly volg: (bsns: readonly Bsn[]) => Promise<Result<readonly BrpVolgstand[], BrpWeigering>>
  /** Living persons only. */
  readonly zoekNaam: (vraag: NaamVraag) => Promise<Result<readonly BrpGevonden[], BrpWeigering>>
  /** Living persons only. */
  readonly zoekPostcode: (vraag: PostcodeVraag) => Promise<Result<readonly BrpGevonden[], BrpWeigering>>
}

export type BrpAansluiting = {
  /** Up to and with `/haalcentraal/api/brp`. */
  readonly basis: URL
  readonly apiKey?: string | undefined
  readonly fetch?: typeof fetch | undefined
  readonly timeoutMs?: number | undefined
}

/** Throws when the connection would carry a BSN unencrypted over a network. */
export function createBrp(aansluiting: BrpAansluiting): Brp {
  const { protocol, hostname } = aansluiting.basis
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !isLoopback) throw new Error('De BRP wordt alleen over https bevraagd.')

  return {
    async zoekBsn(bsn) {
      const antwoord = await vraag(aansluiting, 'RaadpleegMetBurgerservicenummer', {
        burgerservicenummer: [bsn.onthul()],
      })
      if (!antwoord.ok) return antwoord
      const [persoon] = antwoord.value.personen
      // Another person than the one asked for is a fault at the other end that must not come further.
      if (persoon && persoon.bsn.onthul() !== bsn.onthul()) return refused('brp_onbereikbaar')
      return done(persoon)
    },
    async volg(bsns) {
      const gevraagd = bsns.map((bsn) => bsn.onthul())
      const antwoord = await stel(aansluiting, volgSchema, {
        type: 'RaadpleegMetBurgerservicenummer',
        fields: volgVelden,
        burgerservicenummer: gevraagd,
      })
      if (!antwoord.ok) return antwoord
      const personen = antwoord.value.personen.filter((p) => p !== undefined)
      if (personen.some((p) => !gevraagd.includes(p.bsn.onthul()))) return refused('brp_onbereikbaar')
      return done(personen)
    },
    async zoekNaam({ geslachtsnaam, geboortedatum, voornamen, voorvoegsel }) {
      const antwoord = await vraag(aansluiting, 'ZoekMetGeslachtsnaamEnGeboortedatum', {
        geslachtsnaam: plainQuotes(geslachtsnaam),
        geboortedatum,
        voornamen: plainQuotes(voornamen),
        voorvoegsel: plainQuotes(voorvoegsel),
      })
      return antwoord.ok ? done(antwoord.value.personen) : antwoord
    },
    async zoekPostcode({ postcode, huisnummer, huisletter, toevoeging }) {
      const antwoord = await vraag(aansluiting, 'ZoekMetPostcodeEnHuisnummer', {
        postcode,
        huisnummer,
        huisletter,
        huisnummertoevoeging: toevoeging,
      })
      return antwoord.ok ? done(antwoord.value.personen) : antwoord
    },
  }
}

/** Phones type the curly apostrophe; the BRP knows only the straight one. */
const plainQuotes = (tekst: string | undefined) => tekst?.trim().replace(/[’‘]/g, "'")

type Vraagsoort = keyof typeof antwoorden
type Antwoord<S extends Vraagsoort> = z.output<(typeof antwoorden)[S]>

/** The contract lets twenty persons be asked at once; one record that cannot be read does not keep the others out of sight. */
const volgSchema = z.object({ personen: z.array(volgstand.catch(undefined)).max(20) })

const vraag = <S extends Vraagsoort>(
  aansluiting: BrpAansluiting,
  type: S,
  sleutels: Record<string, unknown>,
): Promise<Result<Antwoord<S>, BrpWeigering>> =>
  stel<Antwoord<S>>(aansluiting, antwoorden[type] as unknown as z.ZodType<Antwoord<S>>, {
    type,
    fields: brpVelden[type],
    ...sleutels,
  })

/** The search keys go in the body: a BSN in a URL ends up in logs on the way (why v2 is a POST). */
async function stel<A>(
  { basis, apiKey, fetch: call = fetch, timeoutMs = 5000 }: BrpAansluiting,
  vorm: z.ZodType<A>,
  vraag: Record<string, unknown>,
): Promise<Result<A, BrpWeigering>> {
  let response: Response
  let body: unknown
  try {
    response = await call(new URL(`${basis.pathname.replace(/\/$/, '')}/personen`, basis), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
      },
      body: JSON.stringify(vraag),
      // A redirect would carry the question, BSN and all, to somewhere we did not choose.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    body = await readBody(response)
  } catch {
    // The edge of another system: no connection, too slow, too much or no JSON is all one to the caller,
    // and these errors may quote the answer.
    return refused('brp_onbereikbaar')
  }
  if (response.status !== 200) return refused(weigering(response.status, body))
  const antwoord = vorm.safeParse(body)
  return antwoord.success ? done(antwoord.data) : refused('brp_onbereikbaar')
}

const fout = z.object({ code: z.string() })

function weigering(status: number, body: unknown): BrpWeigering {
  if (status === 401 || status === 403) return 'brp_weigert'
  if (status !== 400) return 'brp_onbereikbaar'
  const read = fout.safeParse(body)
  return read.success && read.data.code === 'tooManyResults' ? 'te_veel_gevonden' : 'vraag_ongeldig'
}

/** Thirty persons by address are some 30 kB; a megabyte leaves room and still cannot fill the memory. */
const maxBytes = 1_000_000

/** The JSON of an answer or of a 400; a gateway's page around another status is not read. */
async function readBody(response: Response): Promise<unknown> {
  if (response.status !== 200 && response.status !== 400) {
    await response.body?.cancel()
    return undefined
  }
  const stukken: Uint8Array[] = []
  let lengte = 0
  // Leaving the loop by throwing cancels the stream.
  for await (const stuk of response.body ?? []) {
    lengte += stuk.length
    if (lengte > maxBytes) throw new Error('te groot')
    stukken.push(stuk)
  }
  return JSON.parse(Buffer.concat(stukken).toString('utf8'))
}
