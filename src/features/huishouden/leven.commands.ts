// A child is expected, a child is born, somebody dies.

import type { Context } from '../../context.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { insertInwoner } from '../inwoner/inwoner.sql.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { saveGeboorte, saveOverleden } from '../inwoner/levensloop.sql.ts'
import { beeindigLid, insertLid, saveLidVan, verhoogVersie } from '../lid/lid.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { bewonerVan } from './bewoning.ts'
import { type Geborene, geboorteVastleggen } from './geboortevastleggen.ts'
import { gebeurd, opHuishouden, type Verzoek, type Werk } from './huishouden.commands.ts'
import { overlijdenVastleggen } from './overlijdenvastleggen.ts'
import {
  insertRelatie,
  relatiesVan,
  saveRelatieVan,
  saveVerbroken,
  verbreekRelatiesVan,
} from './relatie.sql.ts'
import { beeindigRegieVan } from './verhuizing.commands.ts'
import { verwachten } from './verwachten.ts'

type Verwachting = {
  readonly verwachtOp: Datum
  readonly moederId: string
  readonly andereOuderId?: string | undefined
}

/** A child that is still to be born is written down, with the expected day and whose child it will be. */
export const kindVerwachten = (ctx: Context, door: Medewerker, o: Verzoek & Verwachting) =>
  opHuishouden(ctx, door, { ...o, act: 'kind_verwachten' }, async (werk) => {
    const { tx, huis, vandaag } = werk
    const outcome = verwachten(huis, { ...o, vandaag })
    if (!outcome.ok) return outcome.reason
    const { gemeenteId } = door
    const inwonerId = ctx.ids.nieuw()
    const leeg = { voornamen: undefined, voorvoegsel: undefined, geslachtsnaam: undefined, naamNorm: '' }
    const onbekend = { bsnVersleuteld: undefined, bsnHash: undefined, telefoon: undefined, email: undefined }
    await insertInwoner(tx, {
      ...leeg,
      ...onbekend,
      gemeenteId,
      id: inwonerId,
      geboortedatum: outcome.value.verwachtOp,
      isVerwacht: true,
      brpGekoppeldOp: undefined,
    })
    await insertLid(tx, { gemeenteId, id: ctx.ids.nieuw(), huishoudenId: huis.id, inwonerId, van: vandaag })
    await legOuders(werk, { inwonerId, ouderIds: outcome.value.ouderIds, van: vandaag })
    await verhoogVersie(tx, [huis.id])
    await gebeurd(werk, 'kind_verwacht', { inwonerId, gegevens: { op: outcome.value.verwachtOp } })
    return undefined
  })

/** The expected child is there: a person with a name, a birth date and parents. */
export const kindGeboren = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & Geborene & { inwonerId?: string | undefined },
) =>
  opHuishouden(ctx, door, { ...o, act: 'kind_geboren' }, async (werk) => {
    const { tx, huis, vandaag } = werk
    const outcome = geboorteVastleggen(huis, o, vandaag)
    if (!outcome.ok) return outcome.reason
    const kind = outcome.value
    const { inwonerId, geboortedatum, ouderIds } = kind
    await saveGeboorte(tx, { ...kind, naamNorm: normaliseerNaam(volledigeNaam(kind)) })
    await saveLidVan(tx, { huishoudenId: huis.id, inwonerId, van: geboortedatum })
    await volgOuders(werk, { inwonerId, ouderIds, van: geboortedatum })
    await verhoogVersie(tx, [huis.id])
    await gebeurd(werk, 'kind_geboren', {
      inwonerId,
      gegevens: { op: geboortedatum, ouders: ouderIds.length },
    })
    return undefined
  })

type Ouders = { readonly inwonerId: string; readonly ouderIds: readonly string[]; readonly van: Datum }

/** These are the parents, from this day. */
async function legOuders({ ctx, tx, door }: Werk, { inwonerId: anderId, ouderIds, van }: Ouders) {
  const { gemeenteId } = door
  const leeg = { naam: null, telefoon: null, soort: 'ouder' } as const
  for (const ouderId of ouderIds)
    await insertRelatie(tx, { ...leeg, gemeenteId, id: ctx.ids.nieuw(), inwonerId: ouderId, anderId, van })
}

/**
 * Who was written down as a parent before the birth is one from the birth; who lives here and is not said any more was a mistake.
 * Who moved out meanwhile could not be said, and stays.
 */
async function volgOuders(werk: Werk, o: Ouders): Promise<void> {
  const { tx, huis } = werk
  const eerder = (await relatiesVan(tx, [o.inwonerId])).filter(
    ({ soort, anderId }) => soort === 'ouder' && anderId === o.inwonerId,
  )
  for (const r of eerder) {
    const isVergissing =
      r.inwonerId !== null && !o.ouderIds.includes(r.inwonerId) && bewonerVan(huis, r.inwonerId) !== undefined
    if (isVergissing) await saveVerbroken(tx, { id: r.id, tot: r.van, reden: 'vergissing' })
    else await saveRelatieVan(tx, { id: r.id, van: o.van })
  }
  const nieuw = o.ouderIds.filter((id) => !eerder.some(({ inwonerId }) => inwonerId === id))
  await legOuders(werk, { ...o, ouderIds: nieuw })
}

/** Somebody died: living here, relations and own regie end; what runs stays and is shown. */
export const inwonerOverleden = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { inwonerId?: string | undefined; dag: Datum },
) =>
  opHuishouden(ctx, door, { ...o, act: 'inwoner_overleden' }, async (werk) => {
    const { tx, huis } = werk
    const outcome = overlijdenVastleggen(huis, { ...o, vandaag: werk.vandaag })
    if (!outcome.ok) return outcome.reason
    const { inwonerId, overledenOp: op } = outcome.value
    await saveOverleden(tx, { inwonerId, op })
    await beeindigLid(tx, { huishoudenId: huis.id, inwonerId, tot: op, reden: 'overleden' })
    await verbreekRelatiesVan(tx, { inwonerId, op, reden: 'overleden' })
    await beeindigRegieVan(werk, huis.planId, [inwonerId], 'Overleden')
    await verhoogVersie(tx, [huis.id])
    await gebeurd(werk, 'inwoner_overleden', { inwonerId, gegevens: { op } })
    return undefined
  })
