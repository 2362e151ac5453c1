// The door of the functionaris to what inwoners ask about their data: the list, one question with every step of its answer, and the letter.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { present } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { soortNaam as alsWat } from '../vertegenwoordiging/teksten.ts'
import { BriefPagina, heeftBrief } from './brief.tsx'
import {
  identiteitVastleggen,
  nakijkerVervangen,
  type VerzoekWeigering,
  verzoekBeslissen,
  verzoekIntrekken,
  verzoekUitstellen,
  verzoekUitvoeren,
  verzoekVerklaren,
} from './commands.ts'
import { detailVan, detailWeergave } from './detail.tsx'
import { keuzesVan } from './ding.commands.ts'
import { genoemdVan } from './ding.sql.ts'
import { besluitVanFunctionaris, type Gevonden, opPagina } from './feiten.commands.ts'
import { betrokkeneVan, looptVan, nakijkersVoor } from './feiten.sql.ts'
import {
  besluitSchema,
  besluitUit,
  identiteitSchema,
  intrekSchema,
  leesLijst,
  nakijkerSchema,
  uitstelSchema,
  uitvoeringSchema,
  verklaringSchema,
} from './formulier.ts'
import { perBladzij, VerzoekenPagina } from './lijst.tsx'
import { VerzoekPagina } from './pagina.tsx'
import type { Stap } from './stappen.tsx'
import { waarom } from './teksten.ts'
import { aantallen, verzoeken } from './verzoek.sql.ts'
import { functionarisWeergave, regelVan } from './verzoekregel.ts'

const hier = '/werk/privacy/verzoeken'

export const getVerzoeken = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { medewerker: door, gezien, url, ctx } = call
    const lijst = leesLijst(url.searchParams)
    const pagina = Math.max(1, Math.min(10_000, Number(url.searchParams.get('pagina')) || 1))
    const rijen = await verzoeken(tx, {
      lijst,
      vanaf: (Math.floor(pagina) - 1) * perBladzij,
      hoogstens: perBladzij,
    })
    const nu = ctx.clock.now()
    const regels = []
    for (const rij of rijen) {
      const b = await betrokkeneVan(tx, rij.inwonerId)
      const mag = b && besluitVanFunctionaris(door, b, { nu })
      if (b && mag?.allow)
        regels.push(present(gezien, mag, functionarisWeergave, regelVan(rij, volledigeNaam(b))))
    }
    const vandaag = datumInAmsterdam(nu)
    return page(
      <VerzoekenPagina {...{ call, lijst, pagina, regels, vandaag }} aantallen={await aantallen(tx)} />,
    )
  })

export const getVerzoek = (call: Call): Promise<Response> => toon(call)

/** The same facts for the page and the letter; the same 404 for what is not there and what is the reader's own. */
async function detail(call: Call) {
  const { ctx, medewerker: door, params } = call
  const gevonden = await opPagina(call, params.id ?? '')
  if (!gevonden) return undefined
  const { mens, vertegenwoordiging: v } = gevonden
  const nu = ctx.clock.now()
  const wie = { inwonerId: mens.inwonerId, doorId: door.id, vandaag: datumInAmsterdam(nu), nu }
  return ctx.db.transaction(identiteit(door), async (tx) => ({
    mag: gevonden.mag,
    detail: detailVan(gevonden, {
      alsWat: v ? alsWat[v.soort] : null,
      loopt: await looptVan(tx, mens.inwonerId),
      nakijkers: await nakijkersVoor(tx, wie),
      ...(await dingen(tx, gevonden, nu)),
    }),
  }))
}

/** Of a request for destruction what there is and what was named; of another nothing. */
async function dingen(tx: Tx, { verzoek, mens }: Gevonden, nu: Date) {
  if (verzoek.soort !== 'vernietiging' || verzoek.ingetrokkenOp) return { keuzes: [], dingen: [] }
  const van = { inwonerId: mens.inwonerId, verzoekId: verzoek.id, nu }
  return { keuzes: await keuzesVan(tx, van), dingen: await genoemdVan(tx, verzoek.id) }
}

type Gestuurd = { readonly stap: Stap; readonly form: FormState }

async function toon(call: Call, gestuurd?: Gestuurd): Promise<Response> {
  const gevonden = await detail(call)
  if (!gevonden) return call.nietGevonden()
  return read(call, async () => {
    const v = present(call.gezien, gevonden.mag, detailWeergave, gevonden.detail)
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    return page(
      <VerzoekPagina {...{ call, v, vandaag, gestuurd }} vers={newForm(call)} />,
      gestuurd ? 422 : 200,
    )
  })
}

export async function getBrief(call: Call): Promise<Response> {
  const gevonden = await detail(call)
  if (!gevonden || !heeftBrief(gevonden.detail)) return call.nietGevonden()
  return read(call, async () => {
    const v = present(call.gezien, gevonden.mag, detailWeergave, gevonden.detail)
    return page(<BriefPagina {...{ call, v }} vandaag={datumInAmsterdam(call.ctx.clock.now())} />)
  })
}

type Uitslag = Result<{ id: string }, VerzoekWeigering | 'niet_gevonden'>

function antwoord(call: Call, stap: Stap, form: FormState, uitslag: Uitslag): Promise<Response> | Response {
  if (uitslag.ok) return redirect(`${hier}/${uitslag.value.id}`)
  if (uitslag.reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, { stap, form: withError(form, ...waarom[uitslag.reason]) })
}

const op = (call: Call, form: FormState) => ({ id: call.params.id ?? '', sleutel: form.sleutel })

export async function postIdentiteit(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, identiteitSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'identiteit', form })
  const o = { ...op(call, form), ...gelezen.value }
  return antwoord(call, 'identiteit', form, await identiteitVastleggen(call.ctx, call.medewerker, o))
}

export async function postUitstel(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, uitstelSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'uitstel', form })
  const o = { ...op(call, form), ...gelezen.value }
  return antwoord(call, 'uitstel', form, await verzoekUitstellen(call.ctx, call.medewerker, o))
}

export async function postBesluit(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, besluitSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'besluit', form })
  const o = { ...op(call, form), invoer: besluitUit(gelezen.value) }
  return antwoord(call, 'besluit', form, await verzoekBeslissen(call.ctx, call.medewerker, o))
}

export async function postNakijker(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, nakijkerSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'nakijker', form })
  const o = { ...op(call, form), nakijkerId: gelezen.value.nakijkerId }
  return antwoord(call, 'nakijker', form, await nakijkerVervangen(call.ctx, call.medewerker, o))
}

export async function postUitvoering(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, uitvoeringSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'uitvoering', form })
  const o = { ...op(call, form), ...gelezen.value }
  return antwoord(call, 'uitvoering', form, await verzoekUitvoeren(call.ctx, call.medewerker, o))
}

export async function postVerklaring(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, verklaringSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'verklaring', form })
  const o = { ...op(call, form), ...gelezen.value }
  return antwoord(call, 'verklaring', form, await verzoekVerklaren(call.ctx, call.medewerker, o))
}

export async function postIntrekking(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, intrekSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stap: 'intrekking', form })
  const o = { ...op(call, form), ...gelezen.value }
  return antwoord(call, 'intrekking', form, await verzoekIntrekken(call.ctx, call.medewerker, o))
}
