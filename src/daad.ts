// Which addresses change something, or open a form that does: told by the routes and their rechten, so that no page has to say it of its own links.

import type { Route } from './context.ts'

/** The forms by which somebody looks in what they may see already; every other form counts as an act, and noodtoegang opens nothing for it. */
const kijkt: ReadonlySet<string> = new Set(['/werk/dossiers/zoeken', '/werk/dossiers/:id/zoeken'])

export const isKijkformulier = (pad: string): boolean => kijkt.has(pad)

export type IsDaad = (methode: 'GET' | 'POST', adres: string) => boolean

/** A form that is opened on one thing in order to change it; a list and a page to read are asked with a recht to look. */
const opentDaad = ({ pad, recht }: Route): boolean =>
  pad.includes(':') && !recht.endsWith(':inzien') && recht !== 'noodtoegang:nemen'

/** Of an address that is no route of ours it says no. */
export function daden(routes: readonly Route[]): IsDaad {
  const bekend = routes.map((route) => ({
    methode: route.methode,
    past: new RegExp(`^${route.pad.replaceAll(/:[^/]+/g, '[^/]+').replaceAll('.', '\\.')}$`),
    isDaad: route.methode === 'POST' ? !isKijkformulier(route.pad) : opentDaad(route),
  }))
  return (methode, adres) => {
    const pad = adres.replace(/[?#].*$/, '')
    return bekend.find((r) => r.methode === methode && r.past.test(pad))?.isDaad ?? false
  }
}
