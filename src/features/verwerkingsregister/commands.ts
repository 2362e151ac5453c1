// The next version of a row of the register, in one transaction with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { meegegevenVoor } from './meegegeven.ts'
import { insertVerwerking, verwerkingenVan } from './verwerking.sql.ts'
import { nieuwsteVan } from './verwerking.ts'
import { type Invoer, type Weigering, wijzigen } from './wijzigen.ts'

type Vraag = {
  readonly code: string
  readonly vanVersie: number
  readonly invoer: Invoer
  readonly sleutel: string
}

export const verwerkingWijzigen = (
  ctx: Context,
  door: Medewerker,
  o: Vraag,
): Promise<Result<{ id: string }, Weigering | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, Weigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'verwerking_wijzigen', sleutel: o.sleutel },
    async ({ ctx, tx, door, op }) => {
      const { gemeenteId } = door
      const rijen = [...meegegevenVoor(door.gemeente), ...(await verwerkingenVan(tx))]
      const nieuwste = nieuwsteVan(rijen, o.code)
      if (!nieuwste) return refused('niet_gevonden')
      const feiten = { nieuwste, vanVersie: o.vanVersie, vandaag: datumInAmsterdam(op) }
      const uitkomst = wijzigen(o.invoer, feiten)
      if (!uitkomst.ok) return uitkomst
      const { code, versie } = uitkomst.value
      const isEerste = await insertVerwerking(tx, { ...uitkomst.value, gemeenteId, doorId: door.id, op })
      if (!isEerste) return refused('intussen_gewijzigd')
      const gegevens = { verwerking: code, versie, van: uitkomst.value.van }
      await record(tx, ctx.ids, identiteit(door), { soort: 'verwerking_gewijzigd', op, gegevens })
      return done({ id: `${code}-${versie}` })
    },
  )
