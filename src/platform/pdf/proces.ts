// The process that compiles one document: JSON in, PDF out, then it ends. It has no environment, no network and no database.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfDocument } from './document.ts'
import { glyphsOf } from './glyphs.ts'
import { leesbaar } from './leesbaar.ts'

const { resolve } = createRequire(import.meta.url)
const fonts = ['400Regular/AtkinsonHyperlegible_400Regular', '700Bold/AtkinsonHyperlegible_700Bold'].map(
  (name) => readFileSync(resolve(`@expo-google-fonts/atkinson-hyperlegible/${name}.ttf`)),
)
const glyphs = fonts.map(glyphsOf)
const text = (await buffer(process.stdin)).toString('utf8')
const document = JSON.parse(
  text,
  leesbaar((letter) => glyphs.every((has) => has(letter))),
) as PdfDocument

// The template reads one file, that only exists here.
const workspace = tmpdir()
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] })
compiler.mapShadow(`${workspace}/document.json`, Buffer.from(JSON.stringify(document)))
const template = readFileSync(fileURLToPath(new URL('opmaak.typ', import.meta.url)), 'utf8')
const outcome = compiler.compile({ mainFileContent: template })
if (!outcome.result) {
  const wrong = outcome.takeError()
  throw new Error(JSON.stringify(wrong ? compiler.fetchDiagnostics(wrong) : 'no document and no error'))
}
const pdf = compiler.pdf(outcome.result, {
  pdfStandard: PdfStandard.UA_1,
  creationTimestamp: Date.parse(`${document.dag}T12:00:00Z`) / 1000,
})
process.stdout.write(pdf)
