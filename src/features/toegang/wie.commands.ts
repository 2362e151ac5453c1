// Who a form at the front door is about, with what the database and the BRP know of it.

import type { Call } from '../../context.ts'
import { isEerderVerwerkt } from '../../platform/eenmalig.ts'
import type { Result } from '../../platform/result.ts'
import type { Zoekvraag } from '../inwoner/herkennen.ts'
import type { Wie } from '../inwoner/inwoner.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { bsnUitBrp } from './brp.commands.ts'
import { isMisschienBekend } from './commands.ts'
import { type WieInvoer, type WieWeigering, wieVan } from './toegang.ts'

/** What to search with; a BSN that came from the BRP counts as typed. */
export const zoekvraagVan = (call: Call, f: WieInvoer): Zoekvraag => ({
  ...f,
  bsn: f.bsn ?? bsnUitBrp(call, f),
})

/** A housemate at one address is nobody's double: only a name with its day is. */
const opNaam = ({ voorvoegsel, geslachtsnaam, geboortedatum }: Zoekvraag): Zoekvraag => ({
  voorvoegsel,
  geslachtsnaam,
  geboortedatum,
})

type Vorm = {
  readonly sleutel: string
  /** Why this is another than the one who looks alike; null where no file begins. */
  readonly reden: string | undefined | null
}

/** Decides who it is about; shows nobody, so it leaves no inzage. */
export function bepaalWie(
  call: Call,
  f: WieInvoer,
  { sleutel, reden }: Vorm,
): Promise<Result<Wie, WieWeigering>> {
  const { ctx, medewerker, body } = call
  return ctx.db.transaction(identiteit(medewerker), async (tx) => {
    const isGekozen = body.has('inwonerId')
    const vraag = zoekvraagVan(call, f)
    const isGevonden = !isGekozen && (await isMisschienBekend(call, tx, vraag))
    const isGelijk =
      isGekozen && !f.inwonerId && reden === undefined && (await isMisschienBekend(call, tx, opNaam(vraag)))
    // A form that was carried out already has made its own person known.
    // Asked after the search: of two sent at the same moment, what the first made known it also marked as done.
    const isTweedeKeer =
      (isGevonden || isGelijk) && (await isEerderVerwerkt(tx, { sleutel, medewerkerId: medewerker.id }))
    return wieVan(f, {
      heeftGekozen: isGekozen || isTweedeKeer,
      isMisschienBekend: isGevonden && !isTweedeKeer,
      isZonderReden: isGelijk && !isTweedeKeer,
      bsnUitBrp: bsnUitBrp(call, f),
    })
  })
}
