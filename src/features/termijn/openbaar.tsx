// The public page of the sum: a form by GET, so that an answer has an address of its own to keep or to send.

import type { OpenCall } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { BerekenPagina } from './berekenpagina.tsx'
import { alsVraag, formulier } from './formulier.ts'
import { berekenTermijn } from './termijnberekening.ts'

export async function getBerekening({ url }: OpenCall): Promise<Response> {
  const getypt = url.searchParams
  if (getypt.size === 0) return page(<BerekenPagina form={formulier(getypt, [])} />)
  const vraag = alsVraag(getypt)
  const uitkomst = berekenTermijn(vraag)
  if (!uitkomst.ok) return page(<BerekenPagina form={formulier(getypt, uitkomst.fouten)} />, 422)
  return page(<BerekenPagina form={formulier(getypt, [])} antwoord={{ uitkomst: uitkomst.value, vraag }} />)
}
