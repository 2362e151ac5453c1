// What a PDF lacks of PDF/UA-1 (ISO 14289-1), as sentences; a file without faults gives none.

import { openPdf, type Pdf, plat, type Tak, takken, tekening, volgorde, woordenVan, wortel } from './boom.ts'
import { ongemarkeerd } from './inhoud.ts'

function zelfgenoemd(pdf: Pdf): readonly string[] {
  const top = wortel(pdf)
  const xmp = top.get('Metadata').isStream() ? top.get('Metadata').readStream().asString() : ''
  const titel = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</.exec(xmp)?.[1]
  return [
    ...(/^nl/.test(woordenVan(top.get('Lang')) ?? '') ? [] : ['no language, or another one']),
    ...(titel?.trim() ? [] : ['no title']),
    ...(top.get('ViewerPreferences', 'DisplayDocTitle').asBoolean() ? [] : ['its title is not shown']),
    ...(/pdfuaid:part(="|>)1/.test(xmp) ? [] : ['does not say that it is PDF/UA-1']),
    ...(top.get('MarkInfo', 'Marked').asBoolean() ? [] : ['does not say that it is tagged']),
    ...(top.get('Outlines').isDictionary() ? [] : ['no bookmarks']),
  ]
}

const niveau = ({ rol }: Tak) => Number(/^H([1-6])$/.exec(rol)?.[1] ?? 0)

function koppen(alle: readonly Tak[]): readonly string[] {
  const niveaus = alle.map(niveau).filter((n) => n > 0)
  if (niveaus.length === 0) return ['no headings']
  return niveaus.flatMap((n, nr) => {
    const vorige = niveaus[nr - 1] ?? 0
    return n > vorige + 1 ? [`a heading of level ${n} after one of level ${vorige}`] : []
  })
}

function tabel(t: Tak): readonly string[] {
  const rijen = plat([t]).filter(({ rol }) => rol === 'TR')
  const [eerste, ...rest] = rijen.map((rij) => rij.takken)
  const kop = (eerste ?? []).filter(({ rol }) => rol === 'TH')
  return [
    ...(kop.length > 0 && kop.length === eerste?.length ? [] : ['a table without headers']),
    ...(kop.every(({ scope }) => scope === 'Column' || scope === 'Both')
      ? []
      : ['a header without its scope']),
    ...(rest.every((cellen) => cellen.length === eerste?.length) ? [] : ['a row with more or fewer cells']),
  ]
}

const losseInhoud = (pdf: Pdf): readonly string[] =>
  Array.from({ length: pdf.countPages() }, (_, nr) =>
    ongemarkeerd(tekening(pdf, nr)) > 0 ? [`page ${nr + 1} draws outside the tags`] : [],
  ).flat()

/** What is heard comes in the order in which it was written: page after page, and on a page from its first to its last. */
const leesvolgorde = (pdf: Pdf): readonly string[] =>
  volgorde(pdf).every(([pagina, nummer], nr, alle) => {
    const [vorigePagina, vorige] = alle[nr - 1] ?? [0, -1]
    return pagina > vorigePagina || (pagina === vorigePagina && nummer > vorige)
  })
    ? []
    : ['is read in another order than it was written']

/** Everything that is wrong with it. */
export function gebreken(bytes: Uint8Array): readonly string[] {
  const pdf = openPdf(bytes)
  const alle = plat(takken(pdf))
  const figuren = alle.filter(({ rol }) => rol === 'Figure')
  return [
    ...zelfgenoemd(pdf),
    ...(alle.length === 0 ? ['no tags'] : koppen(alle)),
    ...figuren.flatMap(({ alt }) => (alt?.trim() ? [] : ['a picture without words'])),
    ...alle.filter(({ rol }) => rol === 'Table').flatMap(tabel),
    ...losseInhoud(pdf),
    ...leesvolgorde(pdf),
  ]
}
