// The steps of an answer by the functionaris: who asks, later, the decision, what was done, what the inwoner says, taken back.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { klokloopOp } from '../termijn/klokken.ts'
import { insertTermijnen, stopTermijnen, vervalSoorten, vervalTermijnen } from '../termijn/termijn.sql.ts'
import { beslissen, type Invoer, type Weigering as Nietbeslist } from './beslissen.ts'
import { keuzesVan, redenenBij } from './ding.commands.ts'
import { insertDingen } from './ding.sql.ts'
import { type Keuze, sleutelVan } from './ding.ts'
import { besluitVanFunctionaris, type Gevonden, opVerzoek } from './feiten.commands.ts'
import { looptVan, nakijkersVoor } from './feiten.sql.ts'
import { gebeurd } from './gebeurd.commands.ts'
import { identiteitVaststellen, type Weigering as Nietwie } from './identiteitvaststellen.ts'
import { intrekken, type Weigering as Nietweg } from './intrekken.ts'
import {
  saveBesluit,
  saveIdentiteit,
  saveIntrekking,
  saveNakijker,
  saveUitstel,
  saveUitvoering,
  saveVerklaring,
} from './opslaan.sql.ts'
import { magVragen } from './registreren.ts'
import { type Weigering as Nietlater, uitstellen } from './uitstellen.ts'
import { type Weigering as Nietgedaan, uitvoeren } from './uitvoeren.ts'
import { type Weigering as Nietgezegd, verklaren } from './verklaren.ts'
import { type Weigering as Nietander, vervangen } from './vervangen.ts'
import type { Identiteit } from './verzoek.ts'

export type VerzoekWeigering =
  | Nietbeslist
  | Nietwie
  | Nietweg
  | Nietlater
  | Nietgedaan
  | Nietgezegd
  | Nietander
type Nee = VerzoekWeigering | 'niet_gevonden'
type Op = { readonly id: string; readonly sleutel: string }
type Uit = Promise<Result<{ id: string }, Nee>>

/** An act of the functionaris; for who may not see it, it is not there. */
const alsFunctionaris = (
  ctx: Context,
  door: Medewerker,
  o: Op & { act: string },
  doe: (werk: Werk, gevonden: Gevonden) => Promise<Nee | undefined>,
): Uit =>
  opVerzoek<{ id: string }, Nee>(ctx, door, o, async (werk, gevonden) => {
    if (!besluitVanFunctionaris(door, gevonden.mens, { nu: werk.op }).allow) return refused('niet_gevonden')
    const reden = await doe(werk, gevonden)
    return reden ? refused(reden) : done({ id: o.id })
  })

export const identiteitVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Op & { identiteit: Identiteit },
): Uit =>
  alsFunctionaris(
    ctx,
    door,
    { ...o, act: 'verzoek_identiteit_vaststellen' },
    async (werk, { verzoek, mens }) => {
      const uit = identiteitVaststellen(verzoek, o.identiteit)
      if (!uit.ok) return uit.reason
      await saveIdentiteit(werk.tx, { id: o.id, doorId: door.id, op: werk.op, identiteit: uit.value })
      await gebeurd(werk, 'identiteit_vastgesteld', mens, { verzoek: o.id, hoe: uit.value })
      return undefined
    },
  )

/** The clock of one month makes place for that of three, from the same day. */
export const verzoekUitstellen = (ctx: Context, door: Medewerker, o: Op & { reden: string }): Uit =>
  alsFunctionaris(ctx, door, { ...o, act: 'verzoek_uitstellen' }, async (werk, { verzoek, mens }) => {
    const vandaag = datumInAmsterdam(werk.op)
    const soort = 'inwonersverzoek_uitgesteld'
    const loop = klokloopOp(soort, verzoek.ontvangenOp)
    const feiten = {
      vandaag,
      einddatum: eersteDag(verzoek.ontvangenOp),
      nieuweDag: loop?.einddatum,
    }
    const uit = uitstellen(verzoek, feiten)
    if (!uit.ok) return uit.reason
    await saveUitstel(werk.tx, { id: o.id, dag: vandaag, reden: o.reden })
    await vervalSoorten(werk.tx, { verzoekId: o.id }, ['inwonersverzoek'], vandaag)
    const id = ctx.ids.nieuw(werk.op)
    const begin = verzoek.ontvangenOp
    await insertTermijnen(werk.tx, door.gemeenteId, [
      { id, soort, wet: 'geen', begin, einddatum: uit.value, verzoekId: o.id },
    ])
    await gebeurd(werk, 'uitgesteld', mens, { verzoek: o.id, einddatum: uit.value })
    return undefined
  })

/** The last day of the first month. */
export const eersteDag = (ontvangenOp: Datum): Datum =>
  klokloopOp('inwonersverzoek', ontvangenOp)?.einddatum ?? ontvangenOp

export const verzoekBeslissen = (ctx: Context, door: Medewerker, o: Op & { invoer: Invoer }): Uit =>
  alsFunctionaris(ctx, door, { ...o, act: 'verzoek_beslissen' }, async (werk, gevonden) => {
    const { verzoek, mens, isEigenKring } = gevonden
    const vandaag = datumInAmsterdam(werk.op)
    const wie = { inwonerId: mens.inwonerId, doorId: door.id, vandaag, nu: werk.op }
    const uit = beslissen(
      verzoek,
      {
        isEigenKring,
        nietMeer: nietMeer(gevonden),
        loopt: await looptVan(werk.tx, mens.inwonerId),
        nakijkerIds: (await nakijkersVoor(werk.tx, wie)).map(({ id }) => id),
        keuzes: verzoek.soort === 'vernietiging' ? await keuzesBij(werk, gevonden, o.invoer) : [],
      },
      o.invoer,
    )
    if (!uit.ok) return uit.reason
    await saveBesluit(werk.tx, { ...uit.value, id: o.id, doorId: door.id, op: werk.op })
    const { dingen } = uit.value
    if (dingen.length > 0)
      await insertDingen(werk.tx, { gemeenteId: door.gemeenteId, verzoekId: o.id, dingen })
    const answer = ['inwonersverzoek', 'inwonersverzoek_uitgesteld']
    await stopTermijnen(werk.tx, { verzoekId: o.id }, answer, vandaag)
    // A no destroys nothing, so no clock waits for it.
    if (uit.value.besluit === 'geweigerd') await vervalTermijnen(werk.tx, { verzoekId: o.id }, vandaag)
    const { besluit, weigergrond, nakijkerId } = uit.value
    const gegevens = {
      verzoek: o.id,
      soort: verzoek.soort,
      besluit,
      grond: weigergrond,
      nakijker: nakijkerId,
      ...(dingen.length > 0 && { dingen: dingen.length }),
    }
    await gebeurd(werk, 'beslist', mens, gegevens)
    return undefined
  })

/** What was named is judged by itself: a melding without its traject does not go. */
async function keuzesBij(werk: Werk, { verzoek, mens }: Gevonden, o: Invoer): Promise<Keuze[]> {
  const van = { inwonerId: mens.inwonerId, verzoekId: verzoek.id, nu: werk.op }
  const alles = await keuzesVan(werk.tx, van)
  const genoemd = alles.filter((keuze) => o.dingen.includes(sleutelVan(keuze)))
  const redenen = await redenenBij(werk.tx, genoemd, van)
  return alles.map((keuze) => redenen.find(({ id }) => id === keuze.id) ?? keuze)
}

/** Another colleague than the one who was asked, who left perhaps. */
export const nakijkerVervangen = (
  ctx: Context,
  door: Medewerker,
  o: Op & { nakijkerId: string | undefined },
): Uit =>
  alsFunctionaris(ctx, door, { ...o, act: 'verzoek_vervangen' }, async (werk, gevonden) => {
    const { verzoek, mens, isEigenKring } = gevonden
    const vandaag = datumInAmsterdam(werk.op)
    const wie = { inwonerId: mens.inwonerId, doorId: door.id, vandaag, nu: werk.op }
    const nakijkerIds = (await nakijkersVoor(werk.tx, wie)).map(({ id }) => id)
    const uit = vervangen(verzoek, { isEigenKring, nakijkerIds }, o.nakijkerId)
    if (!uit.ok) return uit.reason
    await saveNakijker(werk.tx, { id: o.id, nakijkerId: uit.value })
    await gebeurd(werk, 'nakijker_vervangen', mens, { verzoek: o.id, nakijker: uit.value })
    return undefined
  })

/** Why who asked may not ask it any more; with a machtiging for one thing, about that thing. */
export const nietMeer = ({ verzoek, vertegenwoordiging: v, rechtOp }: Gevonden) =>
  magVragen(
    rechtOp(v && { meldingId: v.meldingId, trajectId: v.trajectId, isGeld: v.waarover === 'geld' }),
    verzoek,
  )

export const verzoekUitvoeren = (ctx: Context, door: Medewerker, o: Op & { woorden: string }): Uit =>
  alsFunctionaris(ctx, door, { ...o, act: 'verzoek_uitvoeren' }, async (werk, gevonden) => {
    const { verzoek, mens, isEigenKring } = gevonden
    const magNietMeer = nietMeer(gevonden) !== undefined
    const uit = uitvoeren(verzoek, { isEigenKring, magNietMeer }, o.woorden)
    if (!uit.ok) return uit.reason
    await saveUitvoering(werk.tx, { id: o.id, doorId: door.id, op: werk.op, woorden: uit.value })
    const alle = ['vernietiging_wmo', 'vernietiging_jeugdwet']
    await stopTermijnen(werk.tx, { verzoekId: o.id }, alle, datumInAmsterdam(werk.op))
    await gebeurd(werk, 'uitgevoerd', mens, { verzoek: o.id, soort: verzoek.soort })
    return undefined
  })

export const verzoekVerklaren = (ctx: Context, door: Medewerker, o: Op & { woorden: string }): Uit =>
  alsFunctionaris(ctx, door, { ...o, act: 'verzoek_verklaren' }, async (werk, { verzoek, mens }) => {
    const uit = verklaren(verzoek, o.woorden)
    if (!uit.ok) return uit.reason
    await saveVerklaring(werk.tx, { id: o.id, woorden: uit.value })
    await gebeurd(werk, 'verklaard', mens, { verzoek: o.id })
    return undefined
  })

export const verzoekIntrekken = (ctx: Context, door: Medewerker, o: Op & { reden: string }): Uit =>
  alsFunctionaris(ctx, door, { ...o, act: 'verzoek_intrekken' }, async (werk, { verzoek, mens }) => {
    const uit = intrekken(verzoek, o.reden)
    if (!uit.ok) return uit.reason
    await saveIntrekking(werk.tx, { id: o.id, op: werk.op, reden: uit.value })
    await vervalTermijnen(werk.tx, { verzoekId: o.id }, datumInAmsterdam(werk.op))
    await gebeurd(werk, 'ingetrokken', mens, { verzoek: o.id })
    return undefined
  })
