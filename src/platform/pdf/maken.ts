// Makes a PDF/UA of a document, one at a time, in a process of its own that can be ended (decision 0028).

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { done, type Result, refused } from '../result.ts'
import type { PdfDocument } from './document.ts'

/** 'te_druk': others wait already; 'te_lang': it took more than its time; 'mislukt': it could not be made, and `log` says why. */
export type GeenPdf = 'te_druk' | 'te_lang' | 'mislukt'
export type PdfUitkomst = Result<Uint8Array<ArrayBuffer>, GeenPdf>

type Grens = { readonly tijd: number; readonly rij: number; readonly proces: string }

const gewoon: Grens = {
  tijd: 20_000,
  rij: 8,
  proces: fileURLToPath(new URL('proces.ts', import.meta.url)),
}

/** So many of the last ones are kept: a rapport that was published is asked for again and again, and is always the same. */
const bewaard = 8

function onthoud(klaar: Map<string, Uint8Array<ArrayBuffer>>, sleutel: string, pdf: Uint8Array<ArrayBuffer>) {
  klaar.set(sleutel, pdf)
  const [oudste] = klaar.keys()
  if (klaar.size > bewaard && oudste !== undefined) klaar.delete(oudste)
}

/** A maker with a queue of its own; what is asked while the queue is full is refused at once. */
export function pdfMaker(grens: Partial<Grens> = {}) {
  const { tijd, rij, proces } = { ...gewoon, ...grens }
  let wachtend = 0
  let vorige: Promise<unknown> = Promise.resolve()
  const klaar = new Map<string, Uint8Array<ArrayBuffer>>()
  return async (document: PdfDocument, log: (fout: string) => void): Promise<PdfUitkomst> => {
    const json = JSON.stringify(document)
    const sleutel = createHash('sha256').update(json).digest('hex')
    const eerder = klaar.get(sleutel)
    if (eerder) return done(eerder)
    if (wachtend >= rij) return refused('te_druk')
    wachtend += 1
    const beurt = vorige.then(() => compileer(json, { tijd, proces, log }))
    vorige = beurt.catch(() => undefined)
    const uitkomst = await beurt.finally(() => {
      wachtend -= 1
    })
    if (uitkomst.ok) onthoud(klaar, sleutel, uitkomst.value)
    return uitkomst
  }
}

/** The one of this application. */
export const maakPdf = pdfMaker()

type Beurt = Pick<Grens, 'tijd' | 'proces'> & { readonly log: (fout: string) => void }

async function compileer(json: string, { tijd, proces, log }: Beurt): Promise<PdfUitkomst> {
  // Node reads types by itself; nothing of our environment, such as keys, goes along.
  const kind = spawn(process.execPath, ['--max-old-space-size=512', proces], { env: {}, stdio: 'pipe' })
  // SIGKILL: native code does not listen to anything else.
  let isTeLang = false
  const klok = setTimeout(() => {
    isTeLang = true
    kind.kill('SIGKILL')
  }, tijd)
  const einde = new Promise<number | null>((resolve) => {
    kind.once('error', (fout) => {
      log(fout.message)
      resolve(null)
    })
    kind.once('close', resolve)
  })
  // A process that ended before it read all says so by its exit code.
  kind.stdin.on('error', () => undefined)
  kind.stdin.end(json)
  const [pdf, fouten, code] = await Promise.all([buffer(kind.stdout), text(kind.stderr), einde])
  clearTimeout(klok)
  if (isTeLang) return refused('te_lang')
  if (code === 0 && pdf.length > 0) return done(new Uint8Array(pdf))
  log(fouten.slice(0, 2000))
  return refused('mislukt')
}
