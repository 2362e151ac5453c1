// The staff door of the prognose: the page, its files, and what it is made from. Sums and numbers only: nobody is shown.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { csv, csvBestand } from '../../platform/csv.ts'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Stuk } from '../../platform/opslag.ts'
import { type Geteld, kostenGeteld } from '../kosten/geteld.sql.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { bestanden } from './beelden.tsx'
import { PrognoseBeheer } from './beheerpagina.tsx'
import { hoogstens, leesBevolking, type Regelfout } from './bevolkingsbestand.ts'
import {
  bevolkingscijfersInlezen,
  bevolkingscijfersTerugnemen,
  kostenmaatregelIntrekken,
  kostenmaatregelVastleggen,
} from './commands.ts'
import { leegSchema, maatregelSchema } from './formulier.ts'
import { type Prognosebeeld, PrognosePagina } from './pagina.tsx'
import { bevolkingImports, bevolkingscijfers, kostenmaatregelen } from './prognose.sql.ts'
import { bestandWaarom } from './teksten.ts'
import { bevolkingVan, categoriejaren, keuzeVan } from './telling.ts'
import { basisjaren, uitkomstVan } from './uitkomst.ts'

const eerste = 2015

/** What can be counted now, or why nothing can. */
async function beeldVan(call: Call, tx: Tx): Promise<Prognosebeeld | 'geen_bevolking' | 'geen_kosten'> {
  const cijfers = await bevolkingscijfers(tx)
  if (cijfers.length === 0) return 'geen_bevolking'
  // This year is not whole yet.
  const tot = jaarVan(datumInAmsterdam(call.ctx.clock.now())) - 1
  const { gemeenteId } = call.medewerker
  const geteld = (groep: 'categorie' | 'categorieleeftijd'): Promise<Geteld[]> =>
    kostenGeteld(tx, { gemeenteId, groep, van: eerste, tot })
  const jaren = categoriejaren(await geteld('categorie'), await geteld('categorieleeftijd'))
  const bevolking = bevolkingVan(cijfers)
  const mogelijk = basisjaren({ jaren, bevolking })
  const keuze = keuzeVan(call.url.searchParams, mogelijk)
  if (!keuze) return 'geen_kosten'
  const maatregelen = await kostenmaatregelen(tx)
  const uitkomst = uitkomstVan({ jaren, bevolking, maatregelen }, keuze)
  const bronnen = [...new Set(cijfers.map(({ bron }) => bron))]
  return { keuze, basisjaren: mogelijk, maatregelen, uitkomst, bronnen }
}

export const getPrognose = (call: Call): Promise<Response> =>
  read(call, async (tx) => page(<PrognosePagina call={call} beeld={await beeldVan(call, tx)} />))

/** The values of one part of the page as a file. */
export const getBestand = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const naam = /^([a-z-]+)\.csv$/.exec(call.params.bestand ?? '')?.[1] ?? ''
    const waarden = Object.hasOwn(bestanden, naam) ? bestanden[naam] : undefined
    const beeld = await beeldVan(call, tx)
    if (!waarden || typeof beeld === 'string') return call.nietGevonden()
    const { kop, rijen } = waarden(beeld.uitkomst)
    return csvBestand(`prognose-${naam}-${beeld.keuze.basisjaar}.csv`, csv(kop, rijen))
  })

type Getypt = {
  readonly bestand?: FormState
  readonly maatregel?: FormState
  readonly fouten?: readonly Regelfout[]
}

export const getBeheer = (call: Call): Promise<Response> => toonBeheer(call, {})

const toonBeheer = (call: Call, getypt: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const jaren = [...bevolkingVan(await bevolkingscijfers(tx)).keys()]
    const beeld = {
      imports: await bevolkingImports(tx),
      maatregelen: await kostenmaatregelen(tx),
      jaren:
        jaren.length > 0
          ? `Er zijn cijfers van ${jaren.length} jaren, van ${Math.min(...jaren)} tot en met ${Math.max(...jaren)}.`
          : 'Er zijn nog geen cijfers.',
      fouten: getypt.fouten ?? [],
    }
    const forms = {
      bestand: getypt.bestand ?? newForm(call),
      maatregel: getypt.maatregel ?? newForm(call),
    }
    const heeftFout = getypt.bestand !== undefined || getypt.maatregel !== undefined
    return page(<PrognoseBeheer call={call} beeld={beeld} forms={forms} />, heeftFout ? 422 : 200)
  })

export async function postBevolking(call: Call): Promise<Response> {
  const { ctx, medewerker, bestand } = call
  try {
    const gelezen = readForm(call.body, leegSchema, call.csrf)
    if (!gelezen.ok) return await toonBeheer(call, { bestand: gelezen.form })
    const weiger = (zin: string, fouten: readonly Regelfout[] = []) =>
      toonBeheer(call, { bestand: withError(gelezen.form, 'bestand', zin), fouten })
    if (bestand?.isTeGroot || (bestand?.stuk?.bytes ?? 0) > hoogstens.bytes)
      return await weiger(bestandWaarom.te_groot)
    if (!bestand?.stuk) return await weiger(bestandWaarom.ontbreekt)
    const uitkomst = leesBevolking(await alleBytes(bestand.stuk))
    if (!uitkomst.ok) return await weiger(bestandWaarom.fout, uitkomst.fouten)
    const { sleutel } = gelezen.form
    await bevolkingscijfersInlezen(ctx, medewerker, { sleutel, cijfers: uitkomst.cijfers })
    return redirect('/werk/prognose/beheer')
  } finally {
    await bestand?.stuk?.weg()
  }
}

async function alleBytes(stuk: Stuk): Promise<Uint8Array> {
  const delen: Uint8Array[] = []
  for await (const deel of stuk.lees()) delen.push(deel)
  return Buffer.concat(delen)
}

export async function postTerugname(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, leegSchema, call.csrf)
  if (!gelezen.ok) return toonBeheer(call, { bestand: gelezen.form })
  const o = { sleutel: gelezen.form.sleutel, id: call.params.id ?? '' }
  const uitkomst = await bevolkingscijfersTerugnemen(call.ctx, call.medewerker, o)
  return uitkomst.ok ? redirect('/werk/prognose/beheer') : call.nietGevonden()
}

export async function postMaatregel(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, maatregelSchema, call.csrf)
  if (!gelezen.ok) return toonBeheer(call, { maatregel: gelezen.form })
  const { sleutel } = gelezen.form
  await kostenmaatregelVastleggen(call.ctx, call.medewerker, { sleutel, maatregel: gelezen.value })
  return redirect('/werk/prognose/beheer#maatregelen')
}

export async function postIntrekking(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, leegSchema, call.csrf)
  if (!gelezen.ok) return toonBeheer(call, { maatregel: gelezen.form })
  const o = { sleutel: gelezen.form.sleutel, id: call.params.id ?? '' }
  const uitkomst = await kostenmaatregelIntrekken(call.ctx, call.medewerker, o)
  return uitkomst.ok ? redirect('/werk/prognose/beheer#maatregelen') : call.nietGevonden()
}
