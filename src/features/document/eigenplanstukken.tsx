// The eigen plan as it came on paper or in a file: links to what this reader may open, wherever its words are used.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Link, List } from '../../ui/text.tsx'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { eigenPlanDocumenten } from './document.sql.ts'
import type { DocumentRegel } from './document.ts'
import { lezerVan, zichtbaar } from './documentenblok.tsx'

export type Stuk = Masked<DocumentRegel>

/** They stay with the melding they came with: hung on the plan they would open to everybody who reads that (law wall). */
export async function eigenPlanStukken(
  call: Call,
  tx: Tx,
  huishoudenId: string,
  bij: { readonly meldingId: string } | { readonly planId: string },
): Promise<Stuk[]> {
  const { ctx, medewerker } = call
  if (!medewerker.rechten.has('document:inzien')) return []
  const regels = await eigenPlanDocumenten(tx, lezerVan(call), bij)
  if (regels.length === 0) return []
  const verleend = await autorisatiesInHuishouden(tx, medewerker, huishoudenId, ctx.clock.now())
  return zichtbaar(call, { verleend, isGeheim: await isGeheimOp(tx, { huishoudenId }) }, regels)
}

export const EigenPlanStukken = ({ stukken }: { readonly stukken: readonly Stuk[] }) =>
  stukken.length > 0 && (
    <List
      items={stukken.map(({ id, naam, op }) => (
        <Link key={id} href={`/werk/documenten/${id}`}>
          {`${naam}${op ? `, toegevoegd op ${schrijfDatum(datumInAmsterdam(new Date(op)))}` : ''}`}
        </Link>
      ))}
    />
  )
