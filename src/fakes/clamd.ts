// A clamd on a port of this computer: knows one virus, the EICAR test file; "STORING" makes it fall silent.

import { createServer } from 'node:net'

/** The harmless test file every scanner calls a virus (eicar.org), in two parts so that this file is none. */
export const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`

export function fakeClamd(): Promise<{ adres: string; stop: () => Promise<void> }> {
  const server = createServer((socket) => {
    let gelezen = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (part) => {
      gelezen = Buffer.concat([gelezen, part])
      const inhoud = inhoudVan(gelezen)
      if (inhoud === undefined) return
      if (inhoud.includes('STORING')) return socket.destroy()
      socket.end(`stream: ${inhoud.includes(eicar) ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`)
    })
  })
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address()
      if (adres === null || typeof adres === 'string') throw new Error('no port')
      done({
        adres: `tcp://127.0.0.1:${adres.port}`,
        stop: () => new Promise((gesloten) => server.close(() => gesloten())),
      })
    }),
  )
}

/** What was sent in pieces with their length; undefined as long as the end has not come. */
function inhoudVan(gelezen: Buffer): string | undefined {
  const delen: Buffer[] = []
  let at = 'zINSTREAM\0'.length
  while (at + 4 <= gelezen.length) {
    const lengte = gelezen.readUInt32BE(at)
    if (lengte === 0) return Buffer.concat(delen).toString('latin1')
    if (at + 4 + lengte > gelezen.length) return undefined
    delen.push(gelezen.subarray(at + 4, at + 4 + lengte))
    at += 4 + lengte
  }
  return undefined
}
