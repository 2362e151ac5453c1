// A picture on a page: never without its words, its table and its file.

import { Table, type TableProps } from '../table.tsx'
import { Details, Link, Paragraph } from '../text.tsx'
import type { Key, Panel, Picture } from './drawing.tsx'

export type PicturedProps = {
  readonly picture: Picture
  /** The same values, for who reads rather than looks. */
  readonly table: TableProps
  /** The address of the same values as a file. */
  readonly csv: string
}

const Several = ({ panelen }: { readonly panelen: readonly Panel[] }) => (
  <ul className="kt-multiples">
    {panelen.map(({ titel, zegt, hoogte, tekening }, nr) => (
      <li key={nr}>
        <span className="kt-multiples__name">{titel}</span>
        <svg role="img" aria-label={zegt} width="100%" height={hoogte}>
          {tekening}
        </svg>
      </li>
    ))}
  </ul>
)

const KeyRow = ({ tekst, teken }: Key) => (
  <p className="kt-picture__key">
    <svg aria-hidden="true" width="28" height="12">
      {teken}
    </svg>
    {tekst}
  </p>
)

/** A table longer than a screen is folded. */
const lang = 24

const Values = ({ table }: { readonly table: TableProps }) =>
  (table.rows?.length ?? 0) > lang ? (
    <Details titel="De cijfers in een tabel">
      <Table {...table} />
    </Details>
  ) : (
    <Table {...table} />
  )

/** The only way a `Picture` comes on a page. */
export function Pictured({ picture, table, csv }: PicturedProps) {
  const [eerste, ...meer] = picture.panelen
  return (
    <>
      <figure className="kt-picture">
        {eerste && meer.length === 0 && !eerste.titel ? (
          <svg role="img" aria-label={eerste.zegt} width="100%" height={eerste.hoogte}>
            {eerste.tekening}
          </svg>
        ) : (
          <Several panelen={picture.panelen} />
        )}
        <figcaption>{picture.zegt}</figcaption>
        {picture.sleutel.map((key) => (
          <KeyRow key={key.tekst} {...key} />
        ))}
      </figure>
      <Values table={table} />
      <Paragraph small>
        <Link href={csv}>Download deze cijfers als CSV</Link>
      </Paragraph>
    </>
  )
}
