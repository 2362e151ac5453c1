// Support that runs: started by whoever has the melding, with the contacts until now.

import type { Medewerker, Wet } from '../../../src/features/medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import { trajectAfsluiten } from '../../../src/features/traject/afsluiten.commands.ts'
import type { Invoer as Afsluiting } from '../../../src/features/traject/afsluiten.ts'
import { trajectContactVastleggen } from '../../../src/features/traject/contact.commands.ts'
import { type Kadertoets, kadervragenOp } from '../../../src/features/traject/kader.ts'
import { trajectStarten } from '../../../src/features/traject/starten.commands.ts'
import type { Soort } from '../../../src/features/traject/traject.ts'
import type { Zaak } from './stappen.ts'
import type { Verteller } from './verteller.ts'

type Traject = {
  readonly soort: Soort
  readonly wet: Wet
  readonly doel: string
  /** So many working days before today: a contact each; the first starts it. */
  readonly dagen: readonly number[]
  /** The colleague who was consulted before short-term support. */
  readonly geraadpleegd?: Medewerker
}

/** Answers the vraag of this wet in the melding; without a wet the first. Gives the id of the traject. */
export async function start(v: Verteller, door: Medewerker, zaak: Zaak, o: Traject): Promise<string> {
  const { id: vraagId } = await v.rij<{ id: string }>(
    "select id from vraag where melding_id = $1 and $2 in (wet, 'geen') order by id limit 1",
    [zaak.meldingId, o.wet],
  )
  v.geleden(o.dagen[0] ?? 0, 10)
  const invoer = {
    soort: o.soort,
    wet: o.wet,
    inwonerId: zaak.inwonerId,
    vraagId,
    leefgebied: undefined,
    startScore: 2,
    doel: o.doel,
    teamId: door.teams[0]?.id ?? '',
    isVoorMij: true,
    kader: binnenKader(o.geraadpleegd?.id, datumInAmsterdam(v.ctx.clock.now())),
  }
  const { trajectId } = await v.gedaan(
    trajectStarten(v.ctx, door, { huishoudenId: zaak.huishoudenId, invoer, sleutel: v.sleutel() }),
  )
  for (const dag of o.dagen) {
    v.geleden(dag, 11)
    const contact = {
      kanaal: 'huisbezoek',
      waarover: 'Samen gekeken wat al lukt en wat de volgende stap is.',
      duurMinuten: 45,
      isMetInwoner: true,
      redenNaTien: undefined,
    } as const
    await v.gedaan(trajectContactVastleggen(v.ctx, door, { trajectId, sleutel: v.sleutel(), contact }))
  }
  return trajectId
}

/** The support ends partly reached, and its vraag with it. */
export async function rondAf(
  v: Verteller,
  door: Medewerker,
  trajectId: string,
  o: Pick<Afsluiting, 'toelichting' | 'watHielp'>,
): Promise<void> {
  const invoer = {
    ...o,
    resultaat: 'deels',
    isVolgensPlan: false,
    eindereden: 'verder_zonder_ons',
    startScore: undefined,
    eindScore: 3,
    uitkomst: 'ondersteuning_sto',
  } as const
  await v.gedaan(trajectAfsluiten(v.ctx, door, { trajectId, sleutel: v.sleutel(), invoer }))
}

/** Every frame that holds on this day is met, and a colleague was consulted. */
const binnenKader = (geraadpleegdId: string | undefined, dag: Datum): Kadertoets => ({
  antwoorden: Object.fromEntries(
    kadervragenOp(dag).map(({ code }) => [code, { antwoord: 'ja', reden: undefined }]),
  ),
  geraadpleegdId,
  geraadpleegdOp: dag,
  regisseurId: undefined,
})
