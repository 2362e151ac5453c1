// The residents per year and age of the demo municipality, and two kostenmaatregelen: both made up, and they say so.

import type { Bevolkingscijfer } from '../../src/features/prognose/bevolkingscijfer.ts'
import type { Kostenmaatregel } from '../../src/features/prognose/kostenmaatregel.ts'
import { oudste } from '../../src/features/prognose/prognose.ts'
import type { Datum } from '../../src/features/termijn/datum.ts'
import { momentOp, werkdagVoor } from './kalender.ts'
import type { Rijen } from './rijen.ts'
import { toeval } from './toeval.ts'

const verzonnen = 'Verzonnen voor de demo: geen telling en geen prognose van het CBS'

/** About how many were born here or came to live here, per year of birth: the policy plan tells of a peak after the war and of fewer young people (bijlage III.1). */
function geborenIn(jaar: number): number {
  if (jaar < 1945) return 430
  if (jaar < 1971) return 780
  if (jaar < 2006) return 590
  return Math.max(440, 590 - 9 * (jaar - 2006))
}

/** The part of a year of birth that still lives at this age. */
const leeftNog = (leeftijd: number) => (leeftijd < 50 ? 1 : Math.max(0, 1 - ((leeftijd - 50) / 50) ** 2.4))

function bevolking(factor: number): readonly Bevolkingscijfer[] {
  return Array.from({ length: 16 }, (_, at) => 2015 + at).flatMap((jaar) =>
    Array.from({ length: oudste + 1 }, (_, leeftijd) => ({
      ...{ jaar, leeftijd, bron: verzonnen },
      aantal: Math.round(factor * (geborenIn(jaar - leeftijd) * leeftNog(leeftijd))),
    })),
  )
}

const maatregelen: readonly Omit<Kostenmaatregel, 'id'>[] = [
  {
    ...{ naam: 'Eerder helpen op de basisschool', werking: 'gebruik', effect: -10, categorie: 'jeugd' },
    ...{ vanLeeftijd: 9, totLeeftijd: 17, vanJaar: 2027 },
    aanname:
      'Verzonnen voor de demo. Het beleidsplan wil hulp vanaf het negende jaar voorkomen (bijlage III); wij nemen aan dat één op de tien dan geen jeugdhulp nodig heeft.',
  },
  {
    ...{ naam: 'Hulp bij het huishouden wordt duurder', werking: 'kosten', effect: 4.5 },
    ...{ categorie: 'wmo_huishouden', vanLeeftijd: undefined, totLeeftijd: undefined, vanJaar: 2028 },
    aanname: 'Verzonnen voor de demo. Wij nemen aan dat een nieuw contract de tarieven met 4,5 % verhoogt.',
  },
]

export function zetPrognose(
  rijen: Rijen,
  o: {
    readonly gemeenteId: number
    readonly factor: number
    readonly vandaag: Datum
    readonly doorId: string
  },
): void {
  const t = toeval(`prognose ${o.gemeenteId}`)
  const op = momentOp(werkdagVoor(o.vandaag, 20), 10 * 60)
  const cijfers = bevolking(o.factor)
  const importId = t.id(op)
  rijen.zet('bevolking_import', {
    ...{ id: importId, regels: cijfers.length, ingelezen_op: op, ingelezen_door_id: o.doorId },
  })
  for (const cijfer of cijfers) rijen.zet('bevolkingscijfer', { import_id: importId, ...cijfer })
  for (const m of maatregelen)
    rijen.zet('kostenmaatregel', {
      ...{ id: t.id(op), naam: m.naam, aanname: m.aanname, werking: m.werking, effect: m.effect },
      ...{ categorie: m.categorie, van_leeftijd: m.vanLeeftijd ?? null, tot_leeftijd: m.totLeeftijd ?? null },
      ...{ van_jaar: m.vanJaar, op, door_id: o.doorId },
    })
}
