// Each act on what somebody has: given, ended, and an end taken back.

import type { Context } from '../../context.ts'
import { done, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { bestaat, insertAanstelling, saveTijden } from './aanstelling.sql.ts'
import { isDezelfde, type Sleutel } from './aanstelling.ts'
import { beeindigen } from './beeindigen.ts'
import { geven, type Invoer } from './geven.ts'
import { herstellen } from './herstellen.ts'
import { tijdenMetRol } from './rolvoorstel.sql.ts'
import { inGegevens, opDienst, schrijf, type Verzoek } from './stand.commands.ts'

/** A rol, team, mandaat or kern that one person may give; it works at the next request of who gets it. */
export const aanstellingGeven = (ctx: Context, door: Medewerker, o: Verzoek & { invoer: Invoer }) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'aanstelling_geven', recht: 'aanstelling:geven' },
    async (werk, feiten) => {
      if (!(await bestaat(werk.tx, o.invoer))) return refused('niet_gevonden')
      const uitkomst = geven(o.invoer, feiten)
      if (!uitkomst.ok) return uitkomst
      const { gemeenteId } = door
      await insertAanstelling(werk.tx, { gemeenteId, medewerkerId: o.medewerkerId }, uitkomst.value)
      await schrijf(werk, 'aanstelling_gegeven', o.medewerkerId, inGegevens(uitkomst.value))
      return done(feiten.dienst)
    },
  )

export const aanstellingBeeindigen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { wat: Sleutel; vanaf: Datum },
) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'aanstelling_beeindigen', recht: 'aanstelling:beeindigen' },
    async (werk, feiten) => {
      const a = feiten.aanstellingen.find((een) => isDezelfde(een, o.wat))
      if (!a) return refused('niet_gevonden')
      const uitkomst = beeindigen(a, o.vanaf, feiten)
      if (!uitkomst.ok) return uitkomst
      await saveTijden(werk.tx, o.medewerkerId, [uitkomst.value])
      await schrijf(werk, 'aanstelling_beeindigd', o.medewerkerId, inGegevens(uitkomst.value))
      return done(feiten.dienst)
    },
  )

export const aanstellingHerstellen = (ctx: Context, door: Medewerker, o: Verzoek & { wat: Sleutel }) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'aanstelling_herstellen', recht: 'aanstelling:herstellen' },
    async (werk, feiten) => {
      const a = feiten.aanstellingen.find((een) => isDezelfde(een, o.wat))
      if (!a) return refused('niet_gevonden')
      const anderenMetRol = await tijdenMetRol(werk.tx, a.wat, o.medewerkerId)
      const uitkomst = herstellen(a, { ...feiten, anderenMetRol })
      if (!uitkomst.ok) return uitkomst
      await saveTijden(werk.tx, o.medewerkerId, [uitkomst.value])
      await schrijf(werk, 'aanstelling_hersteld', o.medewerkerId, inGegevens(uitkomst.value))
      return done(feiten.dienst)
    },
  )
