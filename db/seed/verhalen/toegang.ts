// Access as a newcomer finds it: who looked over their uitsluitingen, one who asks to take somebody off, a noodtoegang to judge, and a son who reads along.

import { noodtoegangNemen } from '../../../src/features/noodtoegang/commands.ts'
import { datumInAmsterdam, plusMaanden } from '../../../src/features/termijn/datum.ts'
import {
  uitsluitingHerroepen,
  uitsluitingOpgeven,
  uitsluitingVerklaren,
} from '../../../src/features/uitsluiting/commands.ts'
import { vertegenwoordigingVastleggen } from '../../../src/features/vertegenwoordiging/commands.ts'
import type { Verteller } from './verteller.ts'

/** Lotte has yet to look hers over, so that what the first page then asks can be seen. */
const verklaarden = ['kim', 'noor', 'sam', 'fleur', 'iris', 'bram', 'vera', 'ties', 'mila'] as const

export async function vertelToegang(v: Verteller): Promise<void> {
  v.geleden(20, 9)
  await vraagWeg(v)
  for (const sub of verklaarden) {
    await v.gedaan(uitsluitingVerklaren(v.ctx, await v.als(sub), { sleutel: v.sleutel() }))
  }
  await kijkInNood(v)
}

/** Noor put a neighbour on her list, and he moved. */
async function vraagWeg(v: Verteller): Promise<void> {
  const noor = await v.als('noor')
  const wie = { soort: 'ander', band: 'buur', voornamen: 'Siebrand', geslachtsnaam: 'Oudewater' } as const
  const { id } = await v.gedaan(
    uitsluitingOpgeven(v.ctx, noor, {
      ...wie,
      geboortedatum: '1961-10-31',
      bsn: undefined,
      sleutel: v.sleutel(),
    }),
  )
  v.geleden(2, 10)
  const reden = 'Hij is in september verhuisd naar Arnhem en wij zien elkaar niet meer.'
  await v.gedaan(uitsluitingHerroepen(v.ctx, noor, { id, reden, sleutel: v.sleutel() }))
  v.geleden(20, 10)
}

/** On an evening Iris needed to know who stands around Anna de Wit. */
async function kijkInNood(v: Verteller): Promise<void> {
  const anna = await v.rij<{ id: string }>(
    `select id from inwoner where gemeente_id = $1 and geslachtsnaam = 'Wit' and geboortedatum = '1948-04-03' and voornamen = 'Anna'`,
    [v.gemeenteId],
  )
  v.geleden(3, 20)
  const iris = await v.als('iris')
  await v.toon(iris, anna.id)
  const verzoek = {
    inwonerId: anna.id,
    reden: 'crisis',
    toelichting: 'De politie staat bij mevrouw voor de deur, zij is in de war. Wie is er in de buurt?',
    vraagtTweede: false,
    sleutel: v.sleutel(),
  } as const
  await v.gedaan(noodtoegangNemen(v.ctx, { ...iris, versOp: v.ctx.clock.now() }, verzoek))
}

/** Anna lets her son read what is agreed, for a year. */
export async function leestMee(
  v: Verteller,
  o: { huishoudenId: string; inwonerId: string; wieId: string },
): Promise<void> {
  const van = datumInAmsterdam(v.ctx.clock.now())
  const invoer = {
    soort: 'mantelzorger',
    waarover: 'alles',
    niveau: 'L1',
    metAfspraken: true,
    magHandelen: false,
    heeftBezwaar: false,
    isAfgeschermd: false,
    van,
    totEnMet: plusMaanden(van, 11),
    bewijs: 'Mevrouw zei het in het gesprek aan tafel.',
    gegevenDoor: 'inwoner',
    meldingId: undefined,
    trajectId: undefined,
    waaromAfgeschermd: undefined,
  } as const
  const noor = await v.als('noor')
  await v.gedaan(
    vertegenwoordigingVastleggen(v.ctx, noor, { ...o, buiten: undefined, invoer, sleutel: v.sleutel() }),
  )
}
