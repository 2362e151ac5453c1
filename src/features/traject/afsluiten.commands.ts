// Closing a traject: its result, the uitkomst of its vraag, and the watch on whether it comes back.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigMeegegeven } from '../autorisatie/autorisatie.sql.ts'
import { jaarLater } from '../autorisatie/autorisatie.ts'
import { begrensAutorisaties } from '../autorisatie/einde.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { vraagBeantwoorden } from '../melding/afloop.commands.ts'
import { gesprekkenAfzeggen } from '../melding/gesprekaf.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { klokloopOp, klokOp } from '../termijn/klokken.ts'
import { insertTermijnen, stopTermijnen } from '../termijn/termijn.sql.ts'
import { type BijEindeWeigering, terugkoppelenBij } from '../terugkoppeling/commands.ts'
import type { BijEinde } from '../terugkoppeling/terugkoppeling.ts'
import { afsluiten, type Invoer, type Weigering } from './afsluiten.ts'
import { trajectenVan } from './eerder.sql.ts'
import { gebeurd, type Obstakel, opTraject, type Verzoek } from './traject.commands.ts'
import { eindigtVraag, isAangeboden, saveAfsluiting } from './traject.sql.ts'
import type { Stand } from './traject.ts'

export type AfsluitWeigering = Weigering | Obstakel | 'datum_buiten_kalender' | BijEindeWeigering

/** With the vraag that ended with it, if one did. */
type Gesloten = { gesloten: boolean; vraagId: string | null }

/** Closes a traject; the vraag ends with the last traject that answered it, and the melding with its last vraag. */
export const trajectAfsluiten = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & {
    readonly invoer: Invoer
    /** The word back to who handed it over, before anything of the traject changes. */
    readonly terugkoppeling?: BijEinde
  },
): Promise<Result<Gesloten, AfsluitWeigering>> =>
  opTraject<Gesloten, AfsluitWeigering>(
    ctx,
    door,
    { ...o, act: 'traject_afsluiten' },
    async (werk, stand) => {
      const outcome = afsluiten(stand, o.invoer, {
        eindigtVraag: await eindigtVraag(werk.tx, stand),
        isAangeboden: await isAangeboden(werk.tx, stand.id),
      })
      if (!outcome.ok) return outcome
      const terug = await terugkoppelenBij(werk, stand.id, { invoer: o.terugkoppeling, sluit: true })
      if (terug) return refused(terug)
      if (!(await volgTerugkeer(werk, stand))) return refused('datum_buiten_kalender')
      const { resultaat, isVolgensPlan, uitkomst } = outcome.value
      await saveAfsluiting(werk.tx, stand.id, outcome.value, werk.op)
      await gesprekkenAfzeggen(werk, { trajectId: stand.id }, 'Het traject is afgesloten.')
      // What an onderzoek was for is done with it.
      await stopTermijnen(werk.tx, { trajectId: stand.id }, ['onderzoek'], datumInAmsterdam(werk.op))
      await sluitAf(werk, stand)
      await gebeurd(werk, stand, {
        soort: 'traject_afgesloten',
        gegevens: { resultaat, volgens_plan: isVolgensPlan, contacten: stand.contacten },
      })
      // Whoever closes the traject needs no grant on the melding: the traject was its answer.
      if (stand.vraagId && uitkomst)
        await vraagBeantwoorden(ctx, werk.tx, door, { vraagId: stand.vraagId, uitkomst })
      return done({ gesloten: true, vraagId: uitkomst ? stand.vraagId : null })
    },
  )

/** Twelve months to look back, also at the earlier trajecten it opened (access.md 2.4, O3). */
async function sluitAf({ tx, op }: Werk, { id, inwonerId }: Stand): Promise<void> {
  await begrensAutorisaties(tx, { trajectId: id }, op)
  await beeindigMeegegeven(tx, { trajectId: id, op: await trajectenVan(tx, inwonerId), tot: jaarLater(op) })
}

/** Starts the watch on return (policy plan ch. 6); false when the calendar does not reach that far. */
async function volgTerugkeer({ ctx, tx, door, op }: Werk, stand: Stand): Promise<boolean> {
  const begin = datumInAmsterdam(op)
  const loop = klokloopOp('terugkeer', begin)
  // Before the first line of the policy plan there was no watch.
  if (!loop) return klokOp('terugkeer', begin) === undefined
  await insertTermijnen(tx, door.gemeenteId, [{ ...loop, id: ctx.ids.nieuw(), trajectId: stand.id }])
  return true
}
