// A running clock as the acts on its last day see it; a test names only what it is about.

import type { Wet } from '../../src/features/medewerker/medewerker.ts'
import { klokOp } from '../../src/features/termijn/klokken.ts'
import { insertTermijnen } from '../../src/features/termijn/termijn.sql.ts'
import { termijn } from '../../src/features/termijn/termijn.ts'
import type { Stand } from '../../src/features/uitstel/uitstel.ts'
import type { TestApp } from './app.ts'

export const wmo: { readonly mandaten: readonly Wet[] } = { mandaten: ['wmo'] }

/** A beschikking Wmo that runs from Monday 2 March to Monday 16 March 2026. */
export const stand = (anders: Partial<Stand> = {}): Stand => ({
  id: 't',
  soort: 'beschikking_wmo',
  wet: 'wmo',
  begin: '2026-03-02',
  einddatum: '2026-03-16',
  gestoptOp: null,
  pauzes: [],
  weken: null,
  inwonerId: 'i',
  heeftAdres: true,
  magBehandelen: true,
  ...anders,
})

/** Nothing starts a beschikking or a klacht yet: the clock is put on a melding as the act that comes will do. */
export async function zetKlok(app: TestApp, soort: string, meldingId: string): Promise<string> {
  const begin = '2026-03-02'
  const klok = klokOp(soort, begin)
  const berekend = klok && termijn(klok.regel, begin)
  if (!klok || !berekend?.ok) throw new Error(`no clock ${soort}`)
  const id = app.ctx.ids.nieuw()
  const { einddatum } = berekend.value
  await app.ctx.db.transaction({ gemeenteId: 1 }, (tx) =>
    insertTermijnen(tx, 1, [{ id, soort, wet: klok.wet, begin, einddatum, meldingId }]),
  )
  return id
}
