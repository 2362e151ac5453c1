// The published rapporten of the demo municipality, made by the acts of its own people: the nulmeting and the last quarters.

import type { Context } from '../../src/context.ts'
import { medewerkerMetSub } from '../../src/features/medewerker/medewerker.sql.ts'
import type { Medewerker } from '../../src/features/medewerker/medewerker.ts'
import { kwartaalVan, leesPeriode, type Periode, vorige } from '../../src/features/monitor/periode.ts'
import { periodeNaam } from '../../src/features/monitor/teksten.ts'
import { rapportOpstellen } from '../../src/features/rapport/commands.ts'
import type { Soort } from '../../src/features/rapport/rapport.ts'
import { rapportTellenForJob } from '../../src/features/rapport/tellen.commands.ts'
import {
  rapportBewerken,
  rapportPubliceren,
  rapportVaststellen,
} from '../../src/features/rapport/verder.commands.ts'
import { type Datum, datumInAmsterdam, plusDagen } from '../../src/features/termijn/datum.ts'
import type { Result } from '../../src/platform/result.ts'
import { momentOp } from './kalender.ts'

const gemeenteId = 1
/** Quarters enough to compare, few enough for a first start. */
const kwartalen = 2

type Een = { readonly soort: Soort; readonly periode: Periode; readonly inleiding: string }

function rapportenTot(vandaag: Datum): readonly Een[] {
  const laatste = Array.from({ length: kwartalen }).reduce<readonly Periode[]>(
    (rij) => [vorige(rij[0] ?? kwartaalVan(vandaag)), ...rij],
    [],
  )
  const nul = leesPeriode('2020')
  return [
    ...(nul ? [{ soort: 'nulmeting' as const, periode: nul, inleiding: nulwoorden }] : []),
    ...laatste.map((periode) => ({ soort: 'kwartaal' as const, periode, inleiding: woorden(periode) })),
  ]
}

const nulwoorden =
  'Op 1 januari 2021 begon het beleidsplan. Dit rapport laat zien hoe het er toen voor stond. Met deze cijfers vergelijken wij wat daarna verandert.'
const woorden = (periode: Periode) =>
  `Dit rapport gaat over het ${periodeNaam(periode)}. Eerst leest u wat de streefwaarde niet haalt en wat het meest veranderde. Daarna staan alle cijfers, per doel van het beleidsplan.`

/** Draws up, approves and publishes them, each three weeks after its period; the figures are counted by then. */
export async function publiceerRapporten(ctx: Context, voortgang: (zin: string) => void): Promise<void> {
  const vandaag = datumInAmsterdam(ctx.clock.now())
  const als = (sub: string) => ctx.db.transaction({ gemeenteId }, (tx) => medewerkerMetSub(tx, sub, vandaag))
  const [mila, bram] = [await als('mila'), await als('bram')]
  if (!mila || !bram) return
  voortgang('De rapporten van de proefgemeente publiceren')
  for (const een of rapportenTot(vandaag)) {
    const dag = plusDagen(een.periode.tot, 21)
    // A quarter that ended less than three weeks ago has no rapport yet.
    if (dag < vandaag) await publiceer({ ctx, mila, bram }, een, dag)
  }
}

type Wie = { readonly ctx: Context; readonly mila: Medewerker; readonly bram: Medewerker }

async function publiceer({ ctx, mila, bram }: Wie, een: Een, dag: Datum): Promise<void> {
  const om = (uur: number): Context => ({ ...ctx, clock: { now: () => momentOp(dag, uur * 60) } })
  const sleutel = () => ctx.ids.nieuw()
  const opstellen = { sleutel: sleutel(), soort: een.soort, periode: een.periode.code }
  // Counted here and now, by nobody's queue: the first start shows them published.
  const opdrachten: Parameters<typeof rapportTellenForJob>[1][] = []
  const stuur: Context['taken']['stuur'] = async (_tx, _queue, { gemeenteId, id, opdrachtId }) =>
    void opdrachten.push({ gemeenteId: Number(gemeenteId), id: String(id), opdrachtId: String(opdrachtId) })
  const zelf = { ...om(9), taken: { ...ctx.taken, stuur } }
  const { id } = gelukt(await rapportOpstellen(zelf, mila, opstellen))
  for (const opdracht of opdrachten) await rapportTellenForJob(om(9), opdracht)
  const { inleiding } = een
  gelukt(await rapportBewerken(om(10), mila, { sleutel: sleutel(), id, versie: 1, inleiding }))
  gelukt(await rapportVaststellen(om(13), bram, { sleutel: sleutel(), id, versie: 2 }))
  gelukt(await rapportPubliceren(om(14), bram, { sleutel: sleutel(), id, versie: 3 }))
}

function gelukt<T>(uitkomst: Result<T, string>): T {
  if (!uitkomst.ok) throw new Error(`a rapport of the demo was refused: ${uitkomst.reason}`)
  return uitkomst.value
}
