// People go to another huishouden: who lived where, and the work that goes along with them.

import type { Tx } from '../../platform/db.ts'
import { verhuisContacten } from '../contact/verhuizing.sql.ts'
import { verhuisGesprekken } from '../gesprek/verhuizing.sql.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { beeindigLid, insertHuishouden, insertLid, saveAfgesplitst, saveHerkomst } from '../lid/lid.sql.ts'
import { meldingenNaarPlan, ontkoppelMeldingen, verhuisMeldingen } from '../melding/verhuizing.sql.ts'
import { verhuisOverdrachten } from '../overdracht/verhuizing.sql.ts'
import { overleggenNaarPlan, verhuisOverleggen } from '../overleg/verhuizing.sql.ts'
import { verhuisPlannen } from '../plan/verhuizing.sql.ts'
import { beeindigEigenRegies } from '../regie/vertrek.commands.ts'
import { verhuisSignalen } from '../signaal/verhuizing.sql.ts'
import { type Datum, laatsteVan } from '../termijn/datum.ts'
import { ontkoppelTrajecten, trajectenNaarPlan, verhuisTrajecten } from '../traject/verhuizing.sql.ts'
import type { Bewoner } from './bewoning.ts'
import type { Werk } from './huishouden.commands.ts'
import type { HuisRij } from './huishouden.sql.ts'
import type { NieuwAdres } from './verhuizen.ts'

type Weg = { readonly vanId: string; readonly naarId: string }

/** These people no longer live there but here, from this day. */
export async function verhuisLeden(
  { ctx, tx, door }: Werk,
  { vanId, naarId }: Weg,
  o: { wie: readonly Bewoner[]; dag: Datum; reden: string },
): Promise<void> {
  for (const { inwonerId, van } of o.wie) {
    const dag = laatsteVan(o.dag, van)
    await beeindigLid(tx, { huishoudenId: vanId, inwonerId, tot: dag, reden: o.reden })
    const lid = {
      gemeenteId: door.gemeenteId,
      id: ctx.ids.nieuw(),
      huishoudenId: naarId,
      inwonerId,
      van: dag,
    }
    await insertLid(tx, lid)
  }
}

/** Open meldingen and running trajecten follow their inwoner; the plan only when it is named; grants and clocks follow what they are on. */
export async function verhuisWerk(
  tx: Tx,
  weg: Weg,
  o: { inwonerIds: readonly string[]; planId?: string | undefined },
): Promise<void> {
  const { planId, inwonerIds } = o
  if (planId) await verhuisPlannen(tx, { ...weg, planId })
  await verhuisMeldingen(tx, { ...weg, inwonerIds })
  await verhuisTrajecten(tx, { ...weg, inwonerIds })
  if (planId) {
    await ontkoppelMeldingen(tx, { huishoudenId: weg.vanId, planId })
    await ontkoppelTrajecten(tx, { huishoudenId: weg.vanId, planId })
  }
  await rest(tx, { ...weg, isAlles: false, inwonerIds })
}

/** Everything there ever was goes along: the huishouden is no more. */
export async function verhuisAlles(tx: Tx, weg: Weg): Promise<void> {
  await verhuisPlannen(tx, weg)
  await verhuisMeldingen(tx, weg)
  await verhuisTrajecten(tx, weg)
  await rest(tx, { ...weg, isAlles: true, inwonerIds: [] })
}

/** The work that hangs under a plan that ends in another goes on under that one. */
export async function werkNaarPlan(
  tx: Tx,
  plannen: { readonly vanPlanId: string; readonly naarPlanId: string },
): Promise<void> {
  await meldingenNaarPlan(tx, plannen)
  await trajectenNaarPlan(tx, plannen)
  await overleggenNaarPlan(tx, plannen)
}

type Rest = Weg & { readonly isAlles: boolean; readonly inwonerIds: readonly string[] }

/** What hangs on a melding, traject or plan goes where that went. */
async function rest(tx: Tx, o: Rest): Promise<void> {
  await verhuisGesprekken(tx, o)
  await verhuisContacten(tx, o)
  await verhuisOverdrachten(tx, o)
  await verhuisOverleggen(tx, o)
  await verhuisSignalen(tx, o)
  await saveHerkomst(tx, { id: o.naarId, vanId: o.vanId })
}

/** A huishouden for who leave another, named after the oldest of them; answers its id. */
export async function nieuwHuishouden(
  { ctx, tx, door, huis }: Werk,
  wie: readonly { geslachtsnaam: string | null; voorvoegsel: string | null }[],
  o: { adres?: NieuwAdres; dag: Datum; vertrokkenOp: Datum | null },
): Promise<string> {
  const id = ctx.ids.nieuw()
  const leeg = { straat: undefined, huisnummer: undefined, toevoeging: undefined, postcode: undefined }
  const adres = o.adres ?? { ...leeg, kernId: undefined, woonplaats: undefined }
  const eerste = wie[0] && volledigeNaam({ ...wie[0], voornamen: null })
  const naam = (eerste ?? huis.naam).replace(/^./, (c) => c.toUpperCase())
  await insertHuishouden(tx, { ...adres, gemeenteId: door.gemeenteId, id, naam })
  await saveAfgesplitst(tx, { id, vanId: huis.id, sinds: o.dag, vertrokkenOp: o.vertrokkenOp })
  return id
}

/** The resident's own regie is of who the plan is of: who lives elsewhere now leads there. */
export async function beeindigRegieVan(
  { ctx, tx, door, op }: Werk,
  planId: HuisRij['planId'],
  inwonerIds: readonly string[],
  reden: string,
): Promise<void> {
  if (planId) await beeindigEigenRegies(ctx, tx, door, { planId, op, inwonerIds, reden })
}
