// What the pages of a huishouden start from: the huishouden as this reader may see it, and what a form needs beside it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { isId } from '../../platform/id.ts'
import { huishoudensMetAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Shown, type Weergave } from '../autorisatie/present.ts'
import { besluitOpHuishouden } from './huishouden.commands.ts'
import { type Keuze, mijnHuishoudens, nabijeHuizen } from './huishouden.sql.ts'
import { type Huishouden, huishoudenWeergave } from './huishouden.ts'
import { huishoudenVan } from './pagina.sql.ts'

export type Beeld = Masked<Huishouden> & {
  readonly id: string
  readonly versie: number
  readonly verblijven: Shown<Huishouden['verblijven']>
  readonly banden: Shown<Huishouden['banden']>
}

/** The huishouden; undefined when it is not there, or for who may not see who live there. */
export async function beeldVan(call: Call, tx: Tx): Promise<Beeld | undefined> {
  const { ctx, medewerker: door, gezien } = call
  const id = call.params.id ?? ''
  if (!isId(id)) return undefined
  const huishouden = await huishoudenVan(tx, id, { door, nu: ctx.clock.now() })
  const besluit = huishouden && (await besluitOpHuishouden({ ctx, tx, door }, id))
  if (!huishouden || !besluit) return undefined
  return present(gezien, besluit, huishoudenWeergave, huishouden) as Beeld
}

const keuzeWeergave: Weergave<Keuze> = {
  personen: (k) => k.leden,
  velden: { id: 'L1', naam: 'L1', kern: 'L1', leden: 'L1', heeftPlan: 'L1' },
}

/** The huishoudens near this one that the reader works in too: family, or the same address. */
export async function keuzesVoor(call: Call, tx: Tx): Promise<readonly Masked<Keuze>[]> {
  const { medewerker, ctx, gezien } = call
  const teamIds = medewerker.teams.map(({ id }) => id)
  const ids = await mijnHuishoudens(tx, { medewerkerId: medewerker.id, teamIds, nu: ctx.clock.now() })
  const besluit = decide(
    medewerker,
    { soort: 'inwoner', autorisaties: [], isVanEigenTeam: false, isGeheim: false },
    'toegangscontrole',
  )
  if (!besluit.allow) return []
  const nabij = await nabijeHuizen(tx, { huishoudenId: call.params.id ?? '', ids })
  const nabijIds = nabij.map(({ id }) => id)
  // Where somebody is geheim, a grant of the team does not count (access.md 2.7): an ex may live here.
  const mijn = await huishoudensMetAutorisatie(tx, medewerker, nabijIds, ctx.clock.now())
  return nabij.filter(({ id }) => mijn.has(id)).map((k) => present(gezien, besluit, keuzeWeergave, k))
}
