// What a page knows of "over wie" by what stands in its form now.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { readForm } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { BrpStand } from '../inwoner/brp.commands.ts'
import { eerderGekozen, niemand, zoekKandidaten } from './commands.ts'
import { wieSchema } from './formulier.ts'
import type { Stand } from './overwie.tsx'
import { zoekvraagVan } from './wie.commands.ts'

/** Searches again with what was typed; somebody chosen before stays in the list, so that the choice is not lost. */
export async function standVan(
  call: Call,
  tx: Tx,
  o: { form: FormState; isGezocht: boolean; brp?: BrpStand | undefined },
): Promise<Stand> {
  const { isGezocht, brp } = o
  const gelezen = readForm(alsBody(o.form), wieSchema, '')
  // The field that is wrong says so itself.
  if (!gelezen.ok) return { gevonden: niemand, isGezocht: false, brp }
  const ook = await eerderGekozen(call, tx, gelezen.value.inwonerId)
  const gevonden = await zoekKandidaten(call, tx, { vraag: zoekvraagVan(call, gelezen.value), ook })
  const isNieuws = gevonden.kandidaten.length > 0 || gevonden.isBijzonder || gevonden.isVoorCollega
  // Whoever the BRP gave need not be told again that nobody here is known.
  if (brp && brp.soort !== 'reden' && !isNieuws) return { gevonden: niemand, isGezocht: false, brp }
  return { gevonden, isGezocht, brp }
}

function alsBody(form: FormState): URLSearchParams {
  const paren = Object.entries(form.values).flatMap(([naam, waarde]) =>
    (typeof waarde === 'string' ? [waarde] : (waarde ?? [])).map((een): [string, string] => [naam, een]),
  )
  return new URLSearchParams(paren)
}
