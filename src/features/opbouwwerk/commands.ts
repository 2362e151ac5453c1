// Each act of opbouwwerk once: one transaction, once per form, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { afsluiten } from './afsluiten.ts'
import type { Resultaat } from './opbouwproject.ts'
import {
  insertProject,
  insertUren,
  lockProject,
  type ProjectRij,
  projectVan,
  saveProject,
} from './opbouwwerk.sql.ts'
import { schrijven, type Uren } from './schrijven.ts'
import { type Invoer, starten } from './starten.ts'

type Verzoek = { readonly sleutel: string }
const teamsVan = (door: Medewerker) => door.teams.map(({ id }) => id)

/** The project an act answers is what its gebeurtenis is about. */
const opgeschreven = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { act: string; soort: string },
  doe: (tx: Tx, op: Date) => Promise<Result<{ id: string }, W>>,
): Promise<Result<{ id: string }, W>> =>
  eenKeer(ctx, door, o, async ({ tx, op }) => {
    const outcome = await doe(tx, op)
    if (outcome.ok) {
      const gegevens = { opbouwproject: outcome.value.id }
      await record(tx, ctx.ids, identiteit(door), { soort: o.soort, op, gegevens })
    }
    return outcome
  })

/** One act on a locked project of an own team. */
const opProject = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { id: string; act: string; soort: string },
  doe: (tx: Tx, project: ProjectRij, op: Date) => Promise<W | undefined>,
) =>
  opgeschreven<W | 'niet_gevonden'>(ctx, door, o, async (tx, op) => {
    await lockProject(tx, o.id)
    const project = await projectVan(tx, o.id, teamsVan(door))
    if (!project) return refused('niet_gevonden')
    const reason = await doe(tx, project, op)
    return reason ? refused(reason) : done({ id: o.id })
  })

export const opbouwprojectStarten = (ctx: Context, door: Medewerker, o: Verzoek & { invoer: Invoer }) =>
  opgeschreven(
    ctx,
    door,
    { ...o, act: 'opbouwproject_starten', soort: 'opbouwproject_gestart' },
    async (tx, op) => {
      const outcome = starten(o.invoer, { id: ctx.ids.nieuw(op), teamIds: teamsVan(door) })
      if (!outcome.ok) return outcome
      await insertProject(tx, door.gemeenteId, outcome.value)
      return done({ id: outcome.value.id })
    },
  )

type UrenInvoer = Omit<Uren, 'id' | 'uren'> & { readonly uren: number | undefined }

export const opbouwurenSchrijven = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { id: string; invoer: UrenInvoer },
) =>
  opProject(
    ctx,
    door,
    { ...o, act: 'opbouwuren_schrijven', soort: 'opbouwuren_geschreven' },
    async (tx, project, op) => {
      const feiten = { id: ctx.ids.nieuw(op), vandaag: datumInAmsterdam(op) }
      const outcome = schrijven(project, o.invoer, feiten)
      if (!outcome.ok) return outcome.reason
      const bij = { gemeenteId: door.gemeenteId, projectId: project.id, medewerkerId: door.id }
      await insertUren(tx, bij, outcome.value)
      return undefined
    },
  )

export const opbouwprojectAfsluiten = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { id: string; resultaat: Resultaat; toelichting: string },
) =>
  opProject(
    ctx,
    door,
    { ...o, act: 'opbouwproject_afsluiten', soort: 'opbouwproject_afgesloten' },
    async (tx, project, op) => {
      const outcome = afsluiten(project, o)
      if (!outcome.ok) return outcome.reason
      await saveProject(tx, outcome.value, op)
      return undefined
    },
  )
