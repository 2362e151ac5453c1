// Each act on a dienst: somebody comes, is called otherwise, or comes back.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { done, type Result } from '../../platform/result.ts'
import { vertrokkenMetAutorisatieForJob } from '../autorisatie/vertrek.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { saveTijden } from './aanstelling.sql.ts'
import { insertDienst, isOrganisatie, isSubBekend } from './dienst.sql.ts'
import { inDienstNemen, type Nieuw, type Weigering } from './indienstnemen.ts'
import { opDienst, schrijf, type Verzoek } from './stand.commands.ts'
import { terugkomen } from './terugkomen.ts'
import { vertrek } from './vertrek.commands.ts'
import { type Gegevens, wijzigen } from './wijzigen.ts'

/** Somebody works here from a day on, and has nothing yet. */
export const medewerkerInDienstNemen = (
  ctx: Context,
  door: Medewerker,
  o: { sleutel: string; nieuw: Nieuw },
): Promise<Result<{ id: string }, Weigering>> =>
  eenKeer<{ id: string }, Weigering>(
    ctx,
    door,
    { act: 'medewerker_in_dienst_nemen', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      const uitkomst = inDienstNemen(o.nieuw, {
        id: ctx.ids.nieuw(op),
        vandaag: datumInAmsterdam(op),
        isSubBekend: await isSubBekend(tx, o.nieuw.sub),
        isOrganisatie: await isOrganisatie(tx, o.nieuw.organisatieId),
      })
      if (!uitkomst.ok) return uitkomst
      const { id, van } = uitkomst.value
      await insertDienst(tx, door.gemeenteId, uitkomst.value)
      await schrijf(werk, 'medewerker_in_dienst', id, { van })
      return done({ id })
    },
  )

export const medewerkerWijzigen = (ctx: Context, door: Medewerker, o: Verzoek & { gegevens: Gegevens }) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'medewerker_wijzigen', recht: 'medewerker:wijzigen' },
    async (werk, feiten) => {
      const isBekend = await isOrganisatie(werk.tx, o.gegevens.organisatieId)
      const uitkomst = wijzigen(o.gegevens, { ...feiten, isOrganisatie: isBekend })
      if (!uitkomst.ok) return uitkomst
      await schrijf(werk, 'medewerker_gewijzigd', o.medewerkerId)
      return uitkomst
    },
  )

export const medewerkerTerugkomen = (ctx: Context, door: Medewerker, o: Verzoek & { van: Datum }) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'medewerker_terugkomen', recht: 'medewerker:terugkomen' },
    async (werk, feiten) => {
      const uitkomst = terugkomen(o.van, feiten)
      if (!uitkomst.ok) return uitkomst
      // Who comes back before the night comes back without what was held by name.
      const { tx, op } = werk
      const weg = await vertrokkenMetAutorisatieForJob(tx, { dag: feiten.vandaag, nu: op })
      if (weg.some(({ id }) => id === o.medewerkerId))
        await vertrek(ctx, tx, {
          gemeenteId: door.gemeenteId,
          medewerkerId: o.medewerkerId,
          doorId: door.id,
          op,
        })
      // What ended by leaving has ended for good: it is not taken back with a later leaving.
      const klaar = feiten.aanstellingen.filter(({ einde }) => einde !== null)
      await saveTijden(
        werk.tx,
        o.medewerkerId,
        klaar.map((a) => ({ ...a, einde: null, totEerder: null })),
      )
      await schrijf(werk, 'medewerker_teruggekomen', o.medewerkerId, { van: o.van })
      return uitkomst
    },
  )
