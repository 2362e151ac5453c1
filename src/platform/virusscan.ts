// The virus scanner of the gemeente: clamd, asked over its socket while the bytes pass (clamd(8), INSTREAM).

import { createConnection } from 'node:net'
import type { Bytes } from './opslag.ts'

export type Virusscan = {
  /** Throws when the scanner gives no answer: then nothing is known, and nothing comes in. */
  scan(bytes: Bytes): Promise<'schoon' | 'besmet'>
}

const geduld = 60_000

/** The address as in the settings: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. */
export function clamd(adres: string): Virusscan {
  const url = new URL(adres)
  const naar =
    url.protocol === 'unix:'
      ? { path: decodeURIComponent(url.pathname) }
      : { host: url.hostname, port: Number(url.port || 3310) }
  return {
    scan: async (bytes) => {
      const socket = createConnection(naar)
      socket.setTimeout(geduld, () => socket.destroy(new Error('the virus scanner took too long')))
      const antwoord = lees(socket)
      // An error while sending is told by the answer that does not come.
      antwoord.catch(() => undefined)
      try {
        const put = (part: Uint8Array) =>
          new Promise<void>((done, fail) => socket.write(part, (error) => (error ? fail(error) : done())))
        await put(Buffer.from('zINSTREAM\0'))
        for await (const part of bytes) {
          if (part.length === 0) continue
          const lengte = Buffer.alloc(4)
          lengte.writeUInt32BE(part.length)
          await put(Buffer.concat([lengte, part]))
        }
        await put(Buffer.alloc(4))
        return uitslag(await antwoord)
      } finally {
        socket.destroy()
      }
    },
  }
}

async function lees(socket: AsyncIterable<Buffer>): Promise<string> {
  let tekst = ''
  for await (const part of socket) tekst += part.toString('latin1')
  return tekst.replace(/\0$/, '')
}

function uitslag(antwoord: string): 'schoon' | 'besmet' {
  if (antwoord === 'stream: OK') return 'schoon'
  if (/^stream: .+ FOUND$/.test(antwoord)) return 'besmet'
  throw new Error('the virus scanner gave no verdict')
}
