// Starting a traject: for whom, for which vraag, by whom; and who may see it.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { houdHuishouden } from '../autorisatie/huishouden.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { contactgrensOp, huishoudenVan, ledenVan, vragenVan } from './begin.sql.ts'
import { type Invoer, starten, type Weigering } from './starten.ts'
import { gebeurd, geefToewijzing, type Obstakel } from './traject.commands.ts'
import { insertTraject } from './traject.sql.ts'

/** May this medewerker start something for this huishouden: whoever sees what it has (L2) under any grant. */
export async function besluitInHuishouden(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  huishoudenId: string,
): Promise<Allow | undefined> {
  const autorisaties = await autorisatiesInHuishouden(tx, door, huishoudenId, ctx.clock.now())
  const isGeheim = await isGeheimOp(tx, { huishoudenId })
  const voorwerp = { soort: 'traject', autorisaties, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow && reikt(besluit.niveau, 'L2') ? besluit : undefined
}

/** Starts a traject; a second submit of the same form answers the first. */
export const trajectStarten = (
  ctx: Context,
  door: Medewerker,
  o: { huishoudenId: string; invoer: Invoer; sleutel: string },
): Promise<Result<{ trajectId: string }, Weigering | Obstakel>> =>
  eenKeer<{ trajectId: string }, Weigering | Obstakel>(
    ctx,
    door,
    { act: 'traject_starten', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      await houdHuishouden(tx, o.huishoudenId)
      const huishouden = await huishoudenVan(tx, o.huishoudenId)
      const besluit = huishouden && (await besluitInHuishouden(ctx, tx, door, o.huishoudenId))
      if (!besluit) return refused('niet_gevonden')
      const vragen = await vragenVan(tx, door, huishouden.id, op)
      const vraag = vragen.find((v) => v.id === o.invoer.vraagId)
      const outcome = starten(door, o.invoer, {
        id: ctx.ids.nieuw(op),
        nu: op,
        huishoudenId: huishouden.id,
        planId: huishouden.planId ?? undefined,
        ledenIds: (await ledenVan(tx, huishouden.id)).map((lid) => lid.inwonerId),
        vraag,
        isInhoudTeZien: vraag ? vraag.isInhoudTeZien : reikt(besluit.niveau, 'L3'),
        contactgrens: await contactgrensOp(tx, datumInAmsterdam(op)),
        collegaIds: (await collegasMet(tx, 'traject:starten', datumInAmsterdam(op))).map((c) => c.id),
      })
      if (!outcome.ok) return outcome
      await bewaarTraject(werk, outcome.value)
      return done({ trajectId: outcome.value.id })
    },
  )

/** The row, what happened and who may see it; also for who begins by another act, such as accepting an overdracht. */
export async function bewaarTraject(werk: Werk, traject: Parameters<typeof insertTraject>[2]): Promise<void> {
  await insertTraject(werk.tx, werk.door.gemeenteId, traject)
  const gebeurtenisId = await gebeurd(werk, traject, {
    soort: 'traject_gestart',
    gegevens: {
      soort: traject.soort,
      wet: traject.wet,
      team: traject.teamId,
      medewerker: traject.behandelaarId ?? null,
      vraag: traject.vraagId ?? null,
    },
  })
  await geefToewijzing(werk, { ...traject, vraagId: traject.vraagId ?? null }, gebeurtenisId)
}
