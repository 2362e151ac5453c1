// Removing a document: the row keeps who, when and why; what it was called and held goes.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { documentVoor, lockDocument, verwijderDocument } from './document.sql.ts'
import type { DocumentRegel } from './document.ts'
import { type VerwijderWeigering, verwijderen } from './verwijderen.ts'

type Gezien = {
  readonly document: DocumentRegel & { readonly huishoudenId: string }
  readonly besluit: Allow
}

/** The document as this medewerker may open it; undefined when it is not there for them. */
export async function teVerwijderen(
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<Gezien | undefined> {
  const document = await documentVoor(tx, { id: door.id, vandaag: datumInAmsterdam(nu) }, id)
  if (!document) return undefined
  const { huishoudenId } = document
  const verleend = await autorisatiesInHuishouden(tx, door, huishoudenId, nu)
  const isGeheim = await isGeheimOp(tx, { huishoudenId })
  const besluit = beslisOver(door, { verleend, isGeheim }, document)
  return besluit && reikt(besluit.niveau, document.niveau) ? { document, besluit } : undefined
}

/** Answers the huishouden it was of. */
export function documentVerwijderen(
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly sleutel: string; readonly reden: string | undefined },
): Promise<Result<{ huishoudenId: string }, VerwijderWeigering | 'niet_gevonden'>> {
  const medewerkerId = door.id
  return eenKeer<{ huishoudenId: string }, VerwijderWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'document_verwijderen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      await lockDocument(tx, o.id)
      const gezien = await teVerwijderen(tx, door, o.id, op)
      if (!gezien) return refused('niet_gevonden')
      const { id, gesprekId, huishoudenId, meldingId, planId, trajectId, isVanLezer, verwijderdOp } =
        gezien.document
      const outcome = verwijderen({ isVerwijderd: verwijderdOp !== null, isVanLezer }, o.reden)
      if (!outcome.ok) return outcome
      await verwijderDocument(tx, { id, doorId: medewerkerId, op, reden: outcome.value.reden })
      await record(tx, ctx.ids, identiteit(door), {
        ...{ soort: 'document_verwijderd', op, huishoudenId, meldingId, planId, trajectId },
        gegevens: { document: id, ...(gesprekId && { gesprek: gesprekId }) },
      })
      return done({ huishoudenId })
    },
  )
}
