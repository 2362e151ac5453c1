// The way from a last day to its sum, beside every due date on a page.

import { Link } from '../../ui/text.tsx'
import { type Datum, schrijfDatum } from './datum.ts'

/** The day tells one link from the next for who hears them one by one. */
export const WaaromDatum = ({ id, datum }: { readonly id: string; readonly datum: Datum }) => (
  <Link href={`/werk/termijnen/${id}`}>
    Waarom deze datum?<span className="kt-hidden"> {schrijfDatum(datum)}</span>
  </Link>
)
