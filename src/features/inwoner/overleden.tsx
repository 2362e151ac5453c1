// Above work that goes on after somebody died: who and when, before anybody calls or writes.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { volledigeNaam } from './inwoner.ts'
import { type Overledene, overledenenVan, overledeneWeergave } from './overledenen.sql.ts'

export type Overledenen = readonly Masked<Overledene>[]

type Werk = {
  readonly besluit: Allow
  readonly huishoudenId: string | null
  /** When it began; who died before is history, unless it is about them. */
  readonly sinds: Datum
  readonly over: readonly (string | null)[]
}

/** Who of the huishouden died since, or is whom it is about, as far as this reader sees who lived there; nobody without a huishouden. */
export async function overledenenVoor({ gezien }: Call, tx: Tx, o: Werk): Promise<Overledenen> {
  if (!o.huishoudenId || !reikt(o.besluit.niveau, 'L2')) return []
  return (await overledenenVan(tx, o.huishoudenId))
    .filter(({ id, overledenOp }) => overledenOp >= o.sinds || o.over.includes(id))
    .map((rij) => present(gezien, o.besluit, overledeneWeergave, rij))
}

type Props = {
  readonly overledenen: Overledenen
  /** What of them stands open on this page. */
  readonly children?: ReactNode
}

export const OverledenBlok = ({ overledenen, children }: Props) =>
  overledenen.length > 0 && (
    <Alert kind="let_op" titel={overledenen.map(overledenZin).join(' ')}>
      <Paragraph>Let hierop als u de familie belt of schrijft. Wat open staat, sluit niet vanzelf.</Paragraph>
      {children}
    </Alert>
  )

const overledenZin = (o: Overledenen[number]) =>
  `${volledigeNaam(o)} is overleden${o.overledenOp ? ` op ${schrijfDatum(o.overledenOp)}` : ''}.`
