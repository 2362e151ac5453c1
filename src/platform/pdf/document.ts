// What a document on paper is made of: blocks of plain text, tables and pictures, in the order in which they are read.

export type PdfDocument = {
  /** Title of the file and of its first page. */
  readonly titel: string
  /** Below the title, and what search engines show. */
  readonly ondertitel: string
  /** Who it is of. */
  readonly afzender: string
  /** '2020-01-31': the day it is of; the same input gives the same bytes. */
  readonly dag: string
  readonly blokken: readonly Blok[]
}

export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  /** Lines of which an empty one begins a new paragraph. */
  | { readonly soort: 'alinea'; readonly tekst: string }
  /** What a reader may not miss. */
  | { readonly soort: 'kader'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'inhoud'; readonly titel: string }
  | Tabel
  | Beeld

export type Tabel = {
  readonly soort: 'tabel'
  readonly titel: string
  readonly kolommen: readonly { readonly naam: string; readonly isGetal?: boolean }[]
  /** A cell for every column. */
  readonly rijen: readonly (readonly string[])[]
}

export type Beeld = {
  readonly soort: 'beeld'
  /** A whole svg, with its own colours and its size. */
  readonly svg: string
  /** What it says, read in its place and printed below it. */
  readonly zegt: string
  readonly sleutel: readonly { readonly svg: string; readonly tekst: string }[]
}
