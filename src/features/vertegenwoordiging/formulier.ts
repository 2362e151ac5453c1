// The forms of a vertegenwoordiging; what a soort does not ask is not filled in.

import { z } from 'zod'
import { keuze, keuzeOfNiets, tekstOfNiets, vinkje } from '../../platform/form.ts'
import { isId } from '../../platform/id.ts'
import { dagZonderKlok, verplichteDagZonderKlok } from '../termijn/formulier.ts'
import { eindredenen } from './beeindigen.ts'
import type { Buiten, Invoer } from './vastleggen.ts'
import { soorten } from './vertegenwoordigingsoort.ts'

const velden = {
  organisatie: tekstOfNiets({ max: 200 }),
  telefoon: tekstOfNiets({ max: 30 }),
  email: tekstOfNiets({ max: 200 }),
  waarover: tekstOfNiets({ max: 60 }),
  niveau: keuzeOfNiets(['L1', 'L2', 'L3']),
  metAfspraken: vinkje(),
  magHandelen: vinkje(),
  heeftBezwaar: vinkje(),
  isAfgeschermd: vinkje(),
  waaromAfgeschermd: tekstOfNiets({ max: 2000 }),
  // Gezag begins at birth and may last until the eighteenth birthday: both can lie outside the calendar of the clocks.
  van: verplichteDagZonderKlok('Vul de eerste dag in.'),
  totEnMet: dagZonderKlok(),
  bewijs: tekstOfNiets({ max: 500 }),
  gegevenDoor: keuzeOfNiets(['inwoner', 'vertegenwoordiger']),
}
export const wijzigSchema = z.object(velden)
export const nieuwSchema = z.object({
  ...velden,
  inwonerId: tekstOfNiets({ max: 36 }),
  soort: keuze(soorten, 'Kies als wat deze persoon leest.'),
  wieId: tekstOfNiets({ max: 36 }),
  naam: tekstOfNiets({ max: 200 }),
})
export const intrekSchema = z.object({ toelichting: tekstOfNiets({ max: 2000 }) })
export const eindSchema = z.object({
  reden: keuze(eindredenen, 'Kies waarom dit stopt.'),
  toelichting: tekstOfNiets({ max: 2000 }),
})

type Velden = z.output<typeof wijzigSchema>

/** "alles" and "geld", or "een_melding:id" and "een_traject:id": one choice on the screen. */
function leesWaarover(tekst: string | undefined): Pick<Invoer, 'waarover' | 'meldingId' | 'trajectId'> {
  const niets = { waarover: undefined, meldingId: undefined, trajectId: undefined }
  if (tekst === 'alles' || tekst === 'geld') return { ...niets, waarover: tekst }
  const [soort, id = ''] = tekst?.split(':') ?? []
  if (!isId(id)) return niets
  if (soort === 'een_melding') return { ...niets, waarover: soort, meldingId: id }
  return soort === 'een_traject' ? { ...niets, waarover: soort, trajectId: id } : niets
}

export const waaroverWaarde = (
  v: Pick<Invoer, 'waarover'> & { meldingId: string | null; trajectId: string | null },
) => [v.waarover, v.meldingId ?? v.trajectId].filter(Boolean).join(':')

export const invoerVan = ({ waarover, ...v }: Velden): Omit<Invoer, 'soort'> => ({
  ...leesWaarover(waarover),
  niveau: v.niveau,
  metAfspraken: v.metAfspraken,
  magHandelen: v.magHandelen,
  heeftBezwaar: v.heeftBezwaar,
  isAfgeschermd: v.isAfgeschermd,
  waaromAfgeschermd: v.waaromAfgeschermd,
  van: v.van,
  totEnMet: v.totEnMet,
  bewijs: v.bewijs,
  gegevenDoor: v.gegevenDoor,
})

export const contactVan = (v: Velden): Omit<Buiten, 'naam'> => ({
  organisatie: v.organisatie ?? null,
  telefoon: v.telefoon ?? null,
  email: v.email ?? null,
})

/** Who was chosen; "buiten", or nothing chosen, is who was described, if anybody was. */
export function wieUit(v: z.output<typeof nieuwSchema>): {
  wieId: string | undefined
  buiten: Buiten | undefined
} {
  if (v.wieId && v.wieId !== 'buiten') return { wieId: v.wieId, buiten: undefined }
  return { wieId: undefined, buiten: v.naam ? { naam: v.naam, ...contactVan(v) } : undefined }
}
