// One step of a walk: somebody opens a page of something that is there, and sends a form of it.

import { type Toeval, toeval } from '../../db/seed/toeval.ts'
import { datumInAmsterdam } from '../../src/features/termijn/datum.ts'
import { routes } from '../../src/routes.ts'
import type { Antwoord, Client, Velden } from '../support/client.ts'
import { type Formulier, formulieren, invullen } from './formulier.ts'
import { paginas } from './paginas.ts'
import { personas, type Wereld } from './wereld.ts'

export type Stap = {
  /** Decides who, where and what; the same number does the same in the same state. */
  readonly zaad: number
  /** So many days after the step before. */
  readonly dagen: number
  /** Somebody else does this at the same moment. */
  readonly samen: number | undefined
}
export type Uitkomst = { readonly route: string; readonly status: number }

type Zet = { wie: string; client: Client; naar: string; formulier: Formulier; velden: Velden }

/** Carries out a step; answers every form that was sent with what came of it. */
export async function zetStap(wereld: Wereld, stap: Stap, waar = paginas): Promise<Uitkomst[]> {
  await wereld.later(stap.dagen)
  const zaden = [stap.zaad, ...(stap.samen === undefined ? [] : [stap.samen])]
  const zetten: { t: Toeval; zet: Zet }[] = []
  for (const zaad of zaden) {
    const t = toeval(`stap ${zaad}`)
    const zet = await kiesZet(wereld, t, waar)
    if (zet) zetten.push({ t, zet })
  }
  if (stap.dagen > 0) wereld.spoor.push(`-- ${datumInAmsterdam(wereld.app.klok.now())}`)
  return (await Promise.all(zetten.map(({ t, zet }) => verstuur(wereld, t, zet)))).flat()
}

/** Who, which page, which form; undefined when nobody may open it or nothing can be sent. */
async function kiesZet(wereld: Wereld, t: Toeval, waar: typeof paginas): Promise<Zet | undefined> {
  const pad = await waar(wereld.app, t)
  if (!pad) return undefined
  // Noor has most of the work, so she is often the one.
  const [isNoor, ander] = [t.kans(0.4), t.tussen(0, personas.length - 1)]
  const begin = isNoor ? 0 : ander
  for (let nr = 0; nr < personas.length; nr++) {
    const wie = personas[(begin + nr) % personas.length] as string
    const client = await wereld.client(wie)
    const pagina = await verder(t, client, await client.get(pad))
    const zet = pagina.status === 200 && zetVan(wereld, t, { wie, client, html: pagina.html })
    if (zet) return zet
  }
  return undefined
}

/** Follows a link of the page, so that pages behind pages are opened too. */
async function verder(t: Toeval, client: Client, pagina: Antwoord): Promise<Antwoord> {
  if (pagina.status !== 200 || t.kans(0.5)) return pagina
  const inhoud = pagina.html.slice(pagina.html.indexOf('<main'))
  const links = [...inhoud.matchAll(/<a\b[^>]*\shref="(\/werk\/[^"#]*)"/g)].map(([, naar]) => naar as string)
  // Forms behind a link end in a word; a list leads to things that have their own turn.
  const formulierlinks = links.filter((naar) => /[0-9a-f]{12}\/[a-z/-]+(\?|$)/.test(naar))
  if (formulierlinks.length === 0) return pagina
  const volgende = await client.get(t.kies(formulierlinks).replaceAll('&amp;', '&'))
  return volgende.status === 200 ? volgende : pagina
}

function zetVan(
  wereld: Wereld,
  t: Toeval,
  { wie, client, html }: { wie: string; client: Client; html: string },
): Zet | undefined {
  const formulierenHier = formulieren(html).filter(
    ({ naar }) => !/concepten|\/dossiers\/[^/]+\/zoeken/.test(naar),
  )
  if (formulierenHier.length === 0) return undefined
  const keren = (f: Formulier) => wereld.spoor.filter((regel) => regel.includes(f.naar)).length
  const minst = Math.min(...formulierenHier.map(keren))
  // What was not tried yet is tried more often.
  const formulier = t.kies(t.kans(0.5) ? formulierenHier.filter((f) => keren(f) === minst) : formulierenHier)
  const knoppen = formulier.knoppen.filter(({ naar }) => !naar.includes('concepten'))
  // A form without a button that works is sent by nobody.
  if (knoppen.length === 0) return undefined
  const knop = t.kies(knoppen)
  const velden = invullen(t, formulier, { vandaag: datumInAmsterdam(wereld.app.klok.now()) })
  const ook = knop.naam && { [knop.naam]: knop.waarde }
  return { wie, client, naar: knop.naar, formulier, velden: { ...velden, ...ook } }
}

async function verstuur(wereld: Wereld, t: Toeval, zet: Zet, keren = 3): Promise<Uitkomst[]> {
  const { wie, client, naar, formulier, velden } = zet
  const bestand = { naam: 'brief.txt', inhoud: 'Geachte heer, mevrouw' }
  const antwoord = await (formulier.isUpload
    ? client.upload(naar, velden, bestand)
    : client.post(naar, velden))
  const uitkomst = { route: routeVan(naar), status: antwoord.status }
  wereld.spoor.push(`${wie} POST ${naar} ${antwoord.status}${geweigerd(antwoord)} ${zonderVast(velden)}`)
  if (antwoord.status >= 500 || antwoord.status === 400) wereld.spoor.push(wereld.log.at(-1) ?? '')
  if (![200, 409, 422].includes(antwoord.status) || keren === 0) return [uitkomst]
  const volgende = opnieuw(wereld, t, zet, antwoord) ?? (await gevonden(wereld, t, zet, antwoord))
  return volgende ? [uitkomst, ...(await verstuur(wereld, t, volgende, keren - 1))] : [uitkomst]
}

/** The same form with its errors mended, or the next of a form in steps; sometimes somebody gives up. */
function opnieuw(wereld: Wereld, t: Toeval, { wie, client, naar }: Zet, antwoord: Antwoord) {
  if (t.kans(0.15)) return undefined
  const zelfde = formulieren(antwoord.html).filter((f) => f.naar === naar || antwoord.status === 200)
  const formulier = zelfde.find((f) => f.naar !== naar) ?? zelfde[0]
  // Looking again for what was found already leads nowhere.
  if (!formulier || (antwoord.status === 200 && formulier.naar === naar && /zoeken|brp/.test(naar)))
    return undefined
  const vandaag = datumInAmsterdam(wereld.app.klok.now())
  // Mostly what the form is for; sometimes its other button, to go back or to add a line.
  const knoppen = formulier.knoppen.filter((k) => !k.naar.includes('concepten'))
  const knop = t.kans(0.7) ? knoppen[0] : knoppen.at(-1)
  const doel = knop?.naar ?? formulier.naar
  const ook = knop?.naam && { [knop.naam]: knop.waarde }
  return { wie, client, naar: doel, formulier, velden: { ...invullen(t, formulier, { vandaag }), ...ook } }
}

/** What was looked for is chosen by its link. */
async function gevonden(wereld: Wereld, t: Toeval, { wie, client }: Zet, antwoord: Antwoord) {
  if (antwoord.status !== 200) return undefined
  const pagina = await verder(t, client, antwoord)
  return zetVan(wereld, t, { wie, client, html: pagina.html })
}

/** Why not, as the page says on top. */
const geweigerd = ({ status, html }: Antwoord) =>
  status < 400
    ? ''
    : ` "${/role="alert"[\s\S]*?<\/ul>/
        .exec(html)?.[0]
        .replace(/<[^>]+>/g, ' ')
        .replace(/[\s\S]*?>/, '')
        .replace(/\s+/g, ' ')}"`

const zonderVast = (velden: Velden) =>
  JSON.stringify(Object.fromEntries(Object.entries(velden).filter(([naam]) => !naam.startsWith('_'))))

function routeVan(pad: string): string {
  const past = (patroon: string) => new RegExp(`^${patroon.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`).test(pad)
  const passend = routes.filter((route) => route.methode === 'POST' && past(route.pad)).map((r) => r.pad)
  return passend.find((patroon) => patroon === pad) ?? passend[0] ?? pad
}
