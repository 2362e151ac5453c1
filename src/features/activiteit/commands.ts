// An activiteit is added or changed: once per form, with a version, and with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { kpis } from '../monitor/monitor.sql.ts'
import { zonderBron } from '../monitor/zonderbron.ts'
import { doelen, insertActiviteit, lockActiviteit, saveActiviteit } from './activiteit.sql.ts'
import { bijwerken, type Invoer, type Weigering } from './bijwerken.ts'

type Verzoek = { readonly sleutel: string; readonly invoer: Invoer }
type Gedaan = Result<{ id: string }, Weigering | 'niet_gevonden' | 'intussen_gewijzigd'>

const allenKpis = [...kpis, ...zonderBron].map(({ code }) => code)

export const activiteitToevoegen = (ctx: Context, door: Medewerker, o: Verzoek): Promise<Gedaan> =>
  eenKeer(ctx, door, { ...o, act: 'activiteit_toevoegen' }, async (werk) => {
    const outcome = bijwerken(o.invoer, { ...(await feiten(werk)), id: ctx.ids.nieuw(werk.op), versie: 1 })
    if (!outcome.ok) return outcome
    await insertActiviteit(werk.tx, door.gemeenteId, outcome.value)
    return gebeurd(werk, outcome.value.id, 'activiteit_toegevoegd')
  })

export const activiteitWijzigen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly id: string; readonly versie: number },
): Promise<Gedaan> =>
  eenKeer(ctx, door, { ...o, act: 'activiteit_wijzigen' }, async (werk) => {
    const eerder = await lockActiviteit(werk.tx, o.id)
    if (!eerder) return refused('niet_gevonden')
    if (eerder.versie !== o.versie) return refused('intussen_gewijzigd')
    const outcome = bijwerken(o.invoer, { ...(await feiten(werk)), id: o.id, versie: o.versie + 1 })
    if (!outcome.ok) return outcome
    await saveActiviteit(werk.tx, outcome.value)
    return gebeurd(werk, o.id, 'activiteit_gewijzigd')
  })

const feiten = async ({ tx }: Werk) => ({
  doelen: (await doelen(tx)).map(({ code }) => code),
  kpis: allenKpis,
})

async function gebeurd({ ctx, tx, door, op }: Werk, id: string, soort: string): Promise<Gedaan> {
  await record(tx, ctx.ids, identiteit(door), { soort, op, gegevens: { activiteit: id } })
  return done({ id })
}
