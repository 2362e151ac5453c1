// How a route is written down: path, door, recht, and what is logged when it shows persons.

import type { Call, OpenCall, Route } from './context.ts'
import type { Recht } from './features/medewerker/rechten.ts'

type Open = (call: OpenCall) => Promise<Response>
type Dicht = (call: Call) => Promise<Response>

/** Without a recht only a door that knows no medewerker fits: a staff door without one does not compile. */
type Schrijf = {
  (pad: string, deur: Open): Route
  (pad: string, deur: Dicht, recht: Recht, inzage?: string): Route
}

const schrijf =
  (methode: 'GET' | 'POST'): Schrijf =>
  (pad: string, deur: Dicht | Open, recht?: Recht, inzage?: string): Route =>
    recht === undefined
      ? { methode, pad, recht: 'openbaar', deur: deur as Open }
      : { methode, pad, recht, deur, ...(inzage !== undefined && { inzage }) }

export const get = schrijf('GET')
export const post = schrijf('POST')

/** A form that may carry a file. */
export const postUpload = (pad: string, deur: Dicht, recht: Recht, inzage?: string): Route => ({
  ...(post(pad, deur, recht, inzage) as Exclude<Route, { recht: 'openbaar' }>),
  upload: true,
})
