// A table as a file for a spreadsheet: the Dutch separator, every cell quoted, and no cell that starts a formula.

type Cel = string | number | null | undefined

// A spreadsheet carries out what starts with one of these; an apostrophe before it makes it text (OWASP, CSV injection).
// The full-width forms too: a Japanese or Chinese spreadsheet reads them as the same sign.
const formule = /^[\s]*[=+\-@＝＋－＠\t\r]/

function schrijfCel(cel: Cel): string {
  if (typeof cel === 'number') return String(cel).replace('.', ',')
  const tekst = cel ?? ''
  return `"${(formule.test(tekst) ? `'${tekst}` : tekst).replaceAll('"', '""')}"`
}

/** Rows under a head; starts with the mark by which Excel knows UTF-8. */
export const csv = (kop: readonly string[], rijen: readonly (readonly Cel[])[]): string =>
  `\uFEFF${csvRijen([kop, ...rijen])}`

/** Rows alone, for a file that is written in pieces. */
export const csvRijen = (rijen: readonly (readonly Cel[])[]): string =>
  rijen.map((rij) => `${rij.map(schrijfCel).join(';')}\r\n`).join('')

/** The file to save; never shown in the browser. */
export const csvBestand = (naam: string, tekst: string): Response =>
  new Response(tekst, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}"`,
    },
  })
