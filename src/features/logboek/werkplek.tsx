// The staff door of the log: the page of the privacy officer, and the log as a file.

import { type Call, newForm, read } from '../../context.ts'
import { file, page } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { aantalWachtend, laatsteRegel } from '../../platform/waarmerk/rijen.ts'
import { leesRegel } from '../../platform/waarmerk/waarmerk.ts'
import { decide } from '../autorisatie/decide.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { datumInAmsterdam, plusDagen, schrijfDatum } from '../termijn/datum.ts'
import { logboekUitvoeren } from './commands.ts'
import { uitvoerSchema } from './formulier.ts'
import { LogboekPagina } from './logboekpagina.tsx'
import { waarom } from './teksten.ts'

/** The log itself is what is asked for; whose right it is stands with all other rules. */
const mag = (call: Call, actie: 'zien' | 'uitvoeren'): boolean => {
  const log = { soort: 'inzage', autorisaties: [], isVanEigenTeam: false, isGeheim: false } as const
  return decide(call.medewerker, log, 'toezicht', { actie, nu: call.ctx.clock.now() }).allow
}

export const getLogboek = (call: Call): Promise<Response> => toon(call)

export async function postUitvoer(call: Call): Promise<Response> {
  if (!mag(call, 'uitvoeren')) return call.nietGevonden()
  const gelezen = readForm(call.body, uitvoerSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form)
  const vraag = gelezen.value
  const fout = (reden: keyof typeof waarom) =>
    toon(call, withError(gelezen.form, waarom[reden].veld, waarom[reden].zin))
  if (vraag.tot < vraag.van) return fout('omgedraaid')
  const uitkomst = await logboekUitvoeren(call.ctx, identiteit(call.medewerker), vraag)
  if (!uitkomst.ok) return fout(uitkomst.reason)
  const naam = `log-${vraag.soort}-${vraag.van}-${vraag.tot}.${vraag.vorm}`
  const mime = vraag.vorm === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8'
  return file(stukjes(uitkomst.value), { naam, mime })
}

async function* stukjes(tekst: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(tekst)
}

function toon(call: Call, form?: FormState): Promise<Response> {
  if (!mag(call, 'zien')) return Promise.resolve(call.nietGevonden())
  return read(call, async (tx) => {
    const { gemeenteId } = call.medewerker
    const regel = await laatsteRegel(tx, gemeenteId)
    const gelezen = regel && leesRegel(regel.regel)
    const laatste = gelezen?.ok ? { nummer: gelezen.value.nummer, op: new Date(gelezen.value.op) } : undefined
    const stand = { laatste, wachtend: await aantalWachtend(tx, gemeenteId) }
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const begin = {
      soort: 'nen7513',
      vorm: 'csv',
      van: schrijfDatum(plusDagen(vandaag, -6)),
      tot: schrijfDatum(vandaag),
    }
    return page(
      <LogboekPagina call={call} form={form ?? newForm(call, begin)} stand={stand} />,
      form === undefined ? 200 : 422,
    )
  })
}
