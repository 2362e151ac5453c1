// Saying who the anonymous resident of a melding was: the person, the clocks of the right wet, the confirmation.

import type { Context } from '../../context.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { zetInwoner } from '../contact/contact.sql.ts'
import { inwonerOpvoeren } from '../inwoner/commands.ts'
import type { Wie } from '../inwoner/inwoner.ts'
import type { Weigering as OpvoerWeigering } from '../inwoner/opvoeren.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Klokloop } from '../termijn/klokken.ts'
import { insertTermijnen, vervalSoorten } from '../termijn/termijn.sql.ts'
import { herkenTerugkeer } from '../terugkeer/terugkeer.sql.ts'
import { bevestig, vind } from './commands.ts'
import { anoniemeMelding, saveKoppeling, saveWetten } from './koppelen.sql.ts'
import { type Gekoppeld, koppelen, type Weigering } from './koppelen.ts'
import { gebeurd, type Obstakel, opMelding, type Verzoek, type Werk } from './melding.commands.ts'
import { startKlokken } from './registreren.ts'
import { brengBijRegisseur } from './toevoegen.commands.ts'

export type KoppelWeigering =
  | Weigering
  | Obstakel
  | OpvoerWeigering
  | 'bsn_al_bekend'
  | 'inwoner_niet_gevonden'
  | 'datum_buiten_kalender'

export type Koppeling = {
  readonly wie: Wie
  readonly bijLopendPlan: boolean
  readonly redenTweedeDossier: string | undefined
}

/** Names the resident of an anonymous melding; a second submit of the same form answers the first. */
export const meldingKoppelen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & Koppeling,
): Promise<Result<{ inwonerId: string }, KoppelWeigering>> =>
  opMelding<{ inwonerId: string }, KoppelWeigering>(
    ctx,
    door,
    { ...o, act: 'melding_koppelen' },
    async (werk) => {
      const { tx, melding, op } = werk
      const { inwoner, planId, isNieuw = false, weg } = (await vind(ctx, tx, door, o.wie)) ?? {}
      if (!inwoner) return refused('inwoner_niet_gevonden')
      const { leeftijd, ...ids } = inwoner
      const outcome = koppelen(melding, { ...o, leeftijd, planId, isNieuw })
      if (!outcome.ok) return outcome
      if (o.wie.soort === 'nieuw') {
        const opgevoerd = await inwonerOpvoeren(ctx, tx, door, { nieuw: o.wie.inwoner, ...ids })
        if (!opgevoerd.ok) return opgevoerd
      }
      const over = { inwonerId: ids.id, huishoudenId: ids.huishoudenId }
      await saveKoppeling(tx, { id: melding.id, ...over, ...outcome.value })
      await zetInwoner(tx, { meldingId: melding.id, ...over })
      await herkenTerugkeer(tx, door.gemeenteId, [melding.id])
      const { ontvangenOp, termijnen } = await zetKlokken(ctx, werk, door, outcome.value)
      const bekend = { id: melding.id, inwonerId: ids.id, ontvangenOp }
      await bevestig(ctx, tx, door, { melding: bekend, termijnen, weg, op })
      const nu = { ...melding, ...over, planId: outcome.value.planId ?? null }
      const gekoppeld = { ...werk, melding: nu }
      const gebeurtenisId = await gebeurd(ctx, door, gekoppeld, { soort: 'melding_gekoppeld' })
      await brengBijRegisseur(ctx, door, gekoppeld, gebeurtenisId)
      return done({ inwonerId: ids.id })
    },
  )

/** The vragen under the wet of the age that is known now; each wet with its clocks, from the day the melding came in. */
async function zetKlokken(
  ctx: Context,
  { tx, melding, op }: Werk,
  door: Medewerker,
  { anders }: Gekoppeld,
): Promise<{ ontvangenOp: Date; termijnen: readonly Klokloop[] }> {
  const { ontvangenOp, termijnen, ...haast } = await anoniemeMelding(tx, melding.id)
  if (anders.length === 0) return { ontvangenOp, termijnen }
  await saveWetten(tx, anders)
  const vragen = melding.vragen.map((v) => anders.find(({ id }) => id === v.id) ?? v)
  const begin = datumInAmsterdam(ontvangenOp)
  const [was, wordt] = [melding.vragen, vragen].map((die) => klokken(die, haast, begin)) as [
    readonly Klokloop[],
    readonly Klokloop[],
  ]
  const nieuw = wordt.filter(({ soort }) => !termijnen.some((t) => t.soort === soort))
  const weg = was.filter(({ soort }) => !wordt.some((t) => t.soort === soort)).map(({ soort }) => soort)
  await vervalSoorten(tx, { meldingId: melding.id }, weg, datumInAmsterdam(op))
  await insertTermijnen(
    tx,
    door.gemeenteId,
    nieuw.map((t) => ({ ...t, id: ctx.ids.nieuw(), meldingId: melding.id })),
  )
  return { ontvangenOp, termijnen: [...termijnen.filter(({ soort }) => !weg.includes(soort)), ...nieuw] }
}

/** The melding had its clocks computed once, so the calendar holds this day. */
function klokken(...o: Parameters<typeof startKlokken>): readonly Klokloop[] {
  const lopen = startKlokken(...o)
  return lopen.ok ? lopen.value : []
}
