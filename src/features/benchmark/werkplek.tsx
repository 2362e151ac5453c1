// The staff door of benchmarks: reading a file in with a report per line, and taking it back. Nobody is shown.

import { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Stuk } from '../../platform/opslag.ts'
import { kpis, metingen } from '../monitor/monitor.sql.ts'
import { leesPeriode } from '../monitor/periode.ts'
import { benchmarks, imports } from './benchmark.sql.ts'
import { hoogstens, leesBenchmarks, type Regelfout } from './benchmarkbestand.ts'
import { Benchmarks } from './benchmarks.tsx'
import { benchmarksInlezen, benchmarksTerugnemen } from './commands.ts'
import { BenchmarksPagina } from './pagina.tsx'
import { bestandWaarom } from './teksten.ts'

const leeg = z.object({})

/** On the page of a figure: what others have, with ours of the same periods. */
export async function benchmarkDeel(call: Call, tx: Tx, { kpi: code }: { readonly kpi: string }) {
  const kpi = kpis.find((k) => k.code === code)
  const erbij = kpi ? await benchmarks(tx, code) : []
  if (!kpi || erbij.length === 0) return null
  const perioden = erbij.flatMap(({ periode }) => leesPeriode(periode) ?? [])
  const { gemeenteId } = call.medewerker
  const onze = await metingen(tx, { gemeenteId, kpis: [kpi], perioden, splitsing: 'totaal' })
  return <Benchmarks key="benchmarks" kpi={kpi} benchmarks={erbij} metingen={onze} />
}

export const getBenchmarks = (call: Call): Promise<Response> => toon(call, {})

const toon = (call: Call, o: { form?: FormState; fouten?: readonly Regelfout[] }): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = { imports: await imports(tx), benchmarks: await benchmarks(tx), fouten: o.fouten ?? [] }
    return page(
      <BenchmarksPagina call={call} beeld={beeld} form={o.form ?? newForm(call)} />,
      o.form ? 422 : 200,
    )
  })

export async function postBenchmarks(call: Call): Promise<Response> {
  const { ctx, medewerker, bestand } = call
  try {
    const gelezen = readForm(call.body, leeg, call.csrf)
    if (!gelezen.ok) return await toon(call, { form: gelezen.form })
    const weiger = (zin: string, fouten: readonly Regelfout[] = []) =>
      toon(call, { form: withError(gelezen.form, 'bestand', zin), fouten })
    if (bestand?.isTeGroot || (bestand?.stuk?.bytes ?? 0) > hoogstens.bytes)
      return await weiger(bestandWaarom.te_groot)
    if (!bestand?.stuk) return await weiger(bestandWaarom.ontbreekt)
    const uitkomst = leesBenchmarks(await alleBytes(bestand.stuk), kpis)
    if (!uitkomst.ok) return await weiger(bestandWaarom.fout, uitkomst.fouten)
    const { sleutel } = gelezen.form
    await benchmarksInlezen(ctx, medewerker, { sleutel, benchmarks: uitkomst.benchmarks })
    return redirect('/werk/benchmarks')
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
  const gelezen = readForm(call.body, leeg, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const o = { sleutel: gelezen.form.sleutel, id: call.params.id ?? '' }
  const uitkomst = await benchmarksTerugnemen(call.ctx, call.medewerker, o)
  return uitkomst.ok ? redirect('/werk/benchmarks') : call.nietGevonden()
}
