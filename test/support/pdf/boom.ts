// A PDF as its reader hears it: what it says of itself, and its tags in order with the words under them.

import * as mupdf from 'mupdf'

export type Tak = {
  readonly rol: string
  readonly alt: string | undefined
  readonly scope: string | undefined
  readonly takken: readonly Tak[]
}

export const openPdf = (bytes: Uint8Array) => new mupdf.PDFDocument(bytes)
export type Pdf = ReturnType<typeof openPdf>
type Ding = mupdf.PDFObject

export const wortel = (pdf: Pdf): Ding => pdf.getTrailer().get('Root')

/** The text of a string object; undefined when there is none. */
export const woordenVan = (ding: Ding): string | undefined => (ding.isString() ? ding.asString() : undefined)

/** One thing, or the things of an array, or none. */
const lijst = (ding: Ding): readonly Ding[] => {
  if (ding.isNull()) return []
  return ding.isArray() ? Array.from({ length: ding.length }, (_, nr) => ding.get(nr)) : [ding]
}

/** What is below a node of the structure, as objects. */
export function kinderen(ding: Ding): readonly Ding[] {
  return lijst(ding.get('K')).filter((kind) => kind.isDictionary() && !kind.get('S').isNull())
}

/** The attribute of a node, in whichever of its sets it stands. */
function attribuut(ding: Ding, naam: string): string | undefined {
  const gevonden = lijst(ding.get('A'))
    .filter((set) => set.isDictionary())
    .map((set) => set.get(naam))
  return gevonden.find((waarde) => waarde.isName())?.asName()
}

const tak = (ding: Ding): Tak => ({
  rol: ding.get('S').asName(),
  alt: woordenVan(ding.get('Alt')),
  scope: attribuut(ding, 'Scope'),
  takken: kinderen(ding).map(tak),
})

/** The tags from the top; none when the file is not tagged. */
export function takken(pdf: Pdf): readonly Tak[] {
  const boom = wortel(pdf).get('StructTreeRoot')
  return boom.isDictionary() ? kinderen(boom).map(tak) : []
}

/** Every tag, in the order of reading. */
export const plat = (alle: readonly Tak[]): readonly Tak[] => alle.flatMap((t) => [t, ...plat(t.takken)])

/** Where the content of each tag stands, in the order of reading: its page, and its number on that page. */
export function volgorde(pdf: Pdf): readonly (readonly [pagina: number, nummer: number])[] {
  const paginas = Array.from({ length: pdf.countPages() }, (_, nr) => pdf.findPage(nr).asIndirect())
  const onder = (ding: Ding, pagina: number): readonly (readonly [number, number])[] =>
    lijst(ding.get('K')).flatMap((kind) => {
      if (kind.isInteger()) return [[pagina, kind.asNumber()] as const]
      if (!kind.isDictionary()) return []
      const eigen = kind.get('Pg').isNull() ? pagina : paginas.indexOf(kind.get('Pg').asIndirect())
      const nummer = kind.get('MCID')
      return nummer.isInteger() ? [[eigen, nummer.asNumber()] as const] : onder(kind, eigen)
    })
  const boom = wortel(pdf).get('StructTreeRoot')
  return boom.isDictionary() ? onder(boom, 0) : []
}

/** What a page draws, as it is written. */
export const tekening = (pdf: Pdf, nr: number): string =>
  lijst(pdf.findPage(nr).get('Contents'))
    .map((deel) => deel.readStream().asString())
    .join('\n')

/** The words of all pages, in the order in which they are drawn. */
export const gelezen = (pdf: Pdf): string =>
  Array.from({ length: pdf.countPages() }, (_, nr) => pdf.loadPage(nr).toStructuredText('').asText()).join(
    '\n',
  )
