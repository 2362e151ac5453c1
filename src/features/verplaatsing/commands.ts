// One reviewed act, one transaction: everything that was chosen goes, with its gebeurtenissen and grants, or nothing does.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigPersoonlijk } from '../autorisatie/vele.sql.ts'
import { gesprekkenVerplaatsen } from '../gesprek/verplaatsen.commands.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { meldingenVerplaatsen } from '../melding/verplaatsen.commands.ts'
import { afsprakenVerplaatsen } from '../plan/verplaatsen.commands.ts'
import type { Schrijf } from '../regie/overdrachtsbrief.ts'
import { regiesVerplaatsen } from '../regie/verplaatsen.commands.ts'
import { waarnemingenVerplaatsen } from '../regie/waarnemingverplaatsen.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { trajectenVerplaatsen } from '../traject/verplaatsen.commands.ts'
import { perSoort } from './bestemming.commands.ts'
import { standVan } from './stand.commands.ts'
import { type Bestemd, verplaatsen, type Weigering } from './verplaatsen.ts'
import { lockStukken } from './verplaatsing.sql.ts'
import type { Keuze, Wijze } from './verplaatsing.ts'

export type VerplaatsWeigering = Weigering | 'niet_gevonden'

export type Verzoek = {
  readonly vanId: string
  readonly keuzes: readonly Keuze[]
  readonly wijze: Wijze
  readonly reden: string
  readonly sleutel: string
  /** Drafts the overdrachtsbrief of each regie. */
  readonly schrijf: Schrijf
}

/** Moves what was chosen; a second submit of the same form answers the first. */
export function werkVerplaatsen(
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ huishoudens: number; stukken: number }, VerplaatsWeigering>> {
  const { vanId, sleutel } = o
  return eenKeer<{ huishoudens: number; stukken: number }, VerplaatsWeigering>(
    ctx,
    door,
    { act: 'werk_verplaatsen', sleutel },
    async ({ tx, op }) => {
      const dag = datumInAmsterdam(op)
      await lockStukken(tx, { vanId, dag, teamIds: door.teams.map(({ id }) => id) })
      const stand = await standVan(tx, door, { vanId, dag })
      if (!stand) return refused('niet_gevonden')
      const uitkomst = verplaatsen(stand.groepen, stand.kandidaten, o)
      if (!uitkomst.ok) return uitkomst
      await bewaar({ ctx, tx, door, op }, uitkomst.value, o)
      const stukken = uitkomst.value.reduce((n, { groep }) => n + groep.stukken.length, 0)
      const huishoudens = uitkomst.value.length
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'werk_verplaatst',
        op,
        gegevens: { van_medewerker: vanId, huishoudens, stukken, wijze: o.wijze, ...opNaam(uitkomst.value) },
      })
      return done({ huishoudens, stukken })
    },
  )
}

/** Why each huishouden of who is geheim went to the colleague it went to. */
const opNaam = (bestemd: readonly Bestemd[]): Readonly<Record<string, string>> =>
  Object.fromEntries(bestemd.flatMap(({ groep, reden }) => (reden ? [[`op_naam_${groep.id}`, reden]] : [])))

async function bewaar(werk: Werk, bestemd: readonly Bestemd[], o: Verzoek): Promise<void> {
  const soort = await perSoort(werk, bestemd, o)
  await meldingenVerplaatsen(werk, soort.meldingen)
  await trajectenVerplaatsen(werk, soort.trajecten)
  await regiesVerplaatsen(werk, soort.regies)
  // Who is gone looks back at nothing; who still works here leads until the yes.
  if (o.wijze === 'meteen')
    await beeindigPersoonlijk(werk.tx, { planIds: soort.planIds, medewerkerId: o.vanId, nu: werk.op })
  await gesprekkenVerplaatsen(werk, soort.gesprekken)
  await afsprakenVerplaatsen(werk, soort.afspraken)
  await waarnemingenVerplaatsen(werk, soort.waarnemingen)
}
