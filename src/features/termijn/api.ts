// The public API of the clocks: a sum for anybody, without login and without cookies.

import type { OpenCall } from '../../context.ts'
import { json, problem } from '../../platform/answer.tsx'
import { versie } from './openapi.ts'
import { berekenTermijn } from './termijnberekening.ts'

/**
 * Any website may ask: the answer depends on the address alone and is about nobody, so the allowlist is everybody.
 * It may be kept for an hour: longer, and a decree on holidays would come through too late.
 */
const open = { 'access-control-allow-origin': '*', 'api-version': versie }
const bewaarbaar = { ...open, 'cache-control': 'public, max-age=3600' }

const met = (antwoord: Response, koppen: Readonly<Record<string, string>>): Response => {
  for (const [naam, waarde] of Object.entries(koppen)) antwoord.headers.set(naam, waarde)
  return antwoord
}

export async function getTermijnberekening({ url }: OpenCall): Promise<Response> {
  const uitkomst = berekenTermijn(url.searchParams)
  if (uitkomst.ok) return met(json(uitkomst.value), bewaarbaar)
  const errors = uitkomst.fouten.map(
    ({ parameter: name, code, zin: detail }) => ({ in: 'query', location: { name }, code, detail }) as const,
  )
  const detail = errors.map((fout) => fout.detail).join(' ')
  return met(problem({ status: 400, title: 'De vraag klopt niet', detail, errors }), open)
}
