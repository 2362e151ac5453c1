// Registering a verzoek: at the desk by who works with the household, or by the functionaris; its clocks start on the day it came in.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { isId } from '../../platform/id.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { besluitOpHuishouden } from '../huishouden/huishouden.commands.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { klokloopOp } from '../termijn/klokken.ts'
import { insertTermijnen, type TermijnRij } from '../termijn/termijn.sql.ts'
import { leesrecht } from '../vertegenwoordiging/leesrecht.ts'
import { besluitVanFunctionaris, overMens } from './feiten.commands.ts'
import { mensVan } from './feiten.sql.ts'
import { gebeurd } from './gebeurd.commands.ts'
import { insertVerzoek, saveIdentiteit } from './opslaan.sql.ts'
import { type Invoer, registreren, type Weigering } from './registreren.ts'
import { type Identiteit, klokkenVan } from './verzoek.ts'

export type Registratie = {
  /** Of the dossier it was asked in; undefined when the functionaris wrote it down. */
  readonly huishoudenId: string | undefined
  readonly inwonerId: string
  /** The record of who asks for the inwoner; undefined when the inwoner asks. */
  readonly vertegenwoordigingId: string | undefined
  readonly invoer: Invoer
  /** Undefined when it is still to be established. */
  readonly identiteit: Identiteit | undefined
  readonly sleutel: string
}
type Nee = Weigering | 'niet_gevonden'

export const verzoekRegistreren = (
  ctx: Context,
  door: Medewerker,
  o: Registratie,
): Promise<Result<{ id: string }, Nee>> =>
  eenKeer<{ id: string }, Nee>(
    ctx,
    door,
    { act: 'verzoek_registreren', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      const mens = isId(o.inwonerId) ? await mensVan(tx, o.inwonerId) : undefined
      if (!mens || !(await mag(werk, o, mens))) return refused('niet_gevonden')
      const { over, rijen } = await overMens(tx, mens)
      const v = rijen.find((rij) => rij.id === o.vertegenwoordigingId && rij.inwonerId === mens.inwonerId)
      if (o.vertegenwoordigingId && !v) return refused('niet_bevoegd')
      const wie = v ?? { vertegenwoordigerId: mens.inwonerId, naam: null }
      const recht = leesrecht(wie, over, { nu: op, isVrijgegeven: true, ...zaakVan(v) })
      const uitkomst = registreren(o.invoer, { recht, vandaag: datumInAmsterdam(op) })
      if (!uitkomst.ok) return uitkomst
      const id = werk.ctx.ids.nieuw(op)
      const wieEnWat = { gemeenteId: door.gemeenteId, id, inwonerId: mens.inwonerId, op, doorId: door.id }
      await insertVerzoek(tx, { ...uitkomst.value, ...wieEnWat, vertegenwoordigingId: v?.id ?? null })
      if (o.identiteit) await saveIdentiteit(tx, { id, doorId: door.id, op, identiteit: o.identiteit })
      await insertTermijnen(tx, door.gemeenteId, klokken(werk, id, uitkomst.value))
      const { soort, wet } = uitkomst.value
      await gebeurd(werk, 'geregistreerd', mens, { verzoek: id, soort, wet, zelf: v === undefined })
      return done({ id })
    },
  )

/** What a machtiging for one thing is asked about. */
const zaakVan = (v: { meldingId: string | null; trajectId: string | null; waarover: string } | undefined) =>
  v && { meldingId: v.meldingId, trajectId: v.trajectId, isGeld: v.waarover === 'geld' }

async function mag(
  { ctx, tx, door, op }: Werk,
  { huishoudenId }: Registratie,
  mens: NonNullable<Awaited<ReturnType<typeof mensVan>>>,
): Promise<boolean> {
  if (huishoudenId === undefined) return besluitVanFunctionaris(door, mens, { nu: op }).allow
  if (mens.huishoudenId !== huishoudenId) return false
  return (await besluitOpHuishouden({ ctx, tx, door }, huishoudenId)) !== undefined
}

function klokken(
  { ctx, op }: Werk,
  verzoekId: string,
  v: Parameters<typeof klokkenVan>[0] & { ontvangenOp: Datum },
): TermijnRij[] {
  return klokkenVan(v).flatMap((soort) => {
    const loop = klokloopOp(soort, v.ontvangenOp)
    return loop ? [{ ...loop, id: ctx.ids.nieuw(op), verzoekId }] : []
  })
}
