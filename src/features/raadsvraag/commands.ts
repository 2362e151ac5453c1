// Each act of a raadsvraag once: one transaction, once per form, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { lockRij } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { kpis } from '../monitor/monitor.sql.ts'
import { leesPeriode } from '../monitor/periode.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { beantwoorden, type Weigering as Nietbeantwoord } from './beantwoorden.ts'
import { intrekken, type Weigering as Nietingetrokken } from './intrekken.ts'
import { insertVraag, publiceerVraag, trekVraagIn, vraagMet } from './raadsvraag.sql.ts'
import { mag, type Raadsvraag } from './raadsvraag.ts'
import { type Weigering as Nietgesteld, stellen } from './stellen.ts'

type Verzoek = { readonly sleutel: string }

const schrijfOp = (
  { ctx, tx, door, op }: Werk,
  soort: string,
  { id, kpi, periode }: Pick<Raadsvraag, 'id' | 'kpi' | 'periode'>,
) => record(tx, ctx.ids, identiteit(door), { soort, op, gegevens: { raadsvraag: id, kpi, periode } })

type Invoer = { readonly kpi: string; readonly periode: string; readonly vraagtekst: string }

export const raadsvraagStellen = (
  ctx: Context,
  door: Medewerker,
  { sleutel, invoer }: Verzoek & { readonly invoer: Invoer },
): Promise<Result<{ id: string }, Nietgesteld>> =>
  eenKeer<{ id: string }, Nietgesteld>(ctx, door, { act: 'raadsvraag_stellen', sleutel }, async (werk) => {
    const { tx, op } = werk
    const vraag = { ...invoer, periode: leesPeriode(invoer.periode) }
    const uitkomst = stellen(vraag, { kpis, vandaag: datumInAmsterdam(op) })
    if (!uitkomst.ok) return uitkomst
    const gesteld = { ...uitkomst.value, id: ctx.ids.nieuw(op), gesteldDoorId: door.id, gesteldOp: op }
    await insertVraag(tx, door.gemeenteId, gesteld)
    await schrijfOp(werk, 'raadsvraag_gesteld', gesteld)
    return done({ id: gesteld.id })
  })

/** One act on a locked question that its reader may see. */
const opVraag = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly id: string; readonly act: string },
  doe: (vraag: Raadsvraag, werk: Werk) => Promise<W | undefined>,
): Promise<Result<{ id: string }, W | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, W | 'niet_gevonden'>(ctx, door, o, async (werk) => {
    await lockRij(werk.tx, 'raadsvraag', { id: o.id, om: 'wijzigen' })
    const vraag = await vraagMet(werk.tx, o.id)
    if (!vraag || !mag(vraag, door)) return refused('niet_gevonden')
    const reden = await doe(vraag, werk)
    return reden ? refused(reden) : done({ id: o.id })
  })

type Opvraag = Verzoek & { readonly id: string; readonly versie: number }

export const raadsvraagBeantwoorden = (
  ctx: Context,
  door: Medewerker,
  o: Opvraag & { readonly antwoord: string },
) =>
  opVraag<Nietbeantwoord>(ctx, door, { ...o, act: 'raadsvraag_beantwoorden' }, async (vraag, werk) => {
    const uitkomst = beantwoorden(vraag, o)
    if (!uitkomst.ok) return uitkomst.reason
    await publiceerVraag(werk.tx, { id: vraag.id, ...uitkomst.value, doorId: door.id, op: werk.op })
    await schrijfOp(werk, 'raadsvraag_gepubliceerd', vraag)
    return undefined
  })

export const raadsvraagIntrekken = (ctx: Context, door: Medewerker, o: Opvraag) =>
  opVraag<Nietingetrokken>(ctx, door, { ...o, act: 'raadsvraag_intrekken' }, async (vraag, werk) => {
    const uitkomst = intrekken(vraag, { doorId: door.id, versie: o.versie })
    if (!uitkomst.ok) return uitkomst.reason
    await trekVraagIn(werk.tx, vraag.id, werk.op)
    await schrijfOp(werk, 'raadsvraag_ingetrokken', vraag)
    return undefined
  })
