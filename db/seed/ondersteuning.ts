// Support by the sociaal team: the traject that answers a vraag, by whom, and how long.

import type { Leefgebied } from '../../src/features/melding/melding.ts'
import type { Soort } from '../../src/features/traject/traject.ts'
import { kernteamVoor, type Meldingloop, type Vraagloop } from './melding.ts'
import { teamMetNaam } from './structuur.ts'
import { trekker } from './toeval.ts'
import { schrijfTraject } from './traject.ts'
import { later, type Planloop, type Wereld } from './wereld.ts'

const soorten: Readonly<Partial<Record<Leefgebied, readonly Soort[]>>> = {
  financien: ['forte_geldzaken', 'forte_geldzaken', 'schuldhulp'],
  werk_opleiding: ['participatie'],
  sociaal_netwerk: ['mantelzorgondersteuning', 'maatschappelijk_werk'],
  opgroeien_opvoeden: ['gezinscoaching', 'jongerencoaching', 'jongerenwerk', 'forte_school'],
}
const anders = ['maatschappelijk_werk'] as const
const aantalContacten = trekker({ 3: 10, 4: 14, 5: 16, 6: 16, 8: 18, 10: 14, 12: 8, 15: 4 })

/** The vraag ends with its traject, within the life of the plan; answers when. */
export function ondersteun(
  w: Wereld,
  m: Meldingloop,
  plan: Planloop & { vraag: Vraagloop; vanaf: Date },
): Date {
  return loop(w, m, plan, { soort: w.t.kies(soorten[plan.vraag.leefgebied] ?? anders), isAntwoord: true })
}

/** For complex vragen, beside the other trajecten. */
export const voerCasusregie = (
  w: Wereld,
  m: Meldingloop,
  plan: Planloop & { vraag: Vraagloop; vanaf: Date },
): Date => loop(w, m, plan, { soort: 'casusregie', isAntwoord: false })

function loop(
  w: Wereld,
  m: Meldingloop,
  { id: planId, tot, vraag, vanaf }: Planloop & { vraag: Vraagloop; vanaf: Date },
  o: { soort: Soort; isAntwoord: boolean },
): Date {
  const { t } = w
  if (!m.wie) throw new Error('support is for somebody')
  const gestartOp = later(t, vanaf, 0, 12)
  const contacten = [later(t, gestartOp, 0, 3)]
  for (let over = Number(aantalContacten(t)); over > 1; over--) {
    const volgende = later(t, contacten.at(-1) as Date, 4, 16)
    if (volgende >= tot) break
    contacten.push(volgende)
  }
  const afgeslotenOp = later(t, contacten.at(-1) as Date, 0, 4)
  const isJeugd = ['gezinscoaching', 'casusregie'].includes(o.soort) && vraag.wet === 'jeugdwet'
  const team = isJeugd ? teamMetNaam(w.structuur, 'Jeugd') : kernteamVoor(w, m.wie.huis)
  const { bewoner, huis } = m.wie
  const behandelaar = t.kies(team.behandelaars)
  schrijfTraject(w, {
    ...o,
    bewoner,
    huis,
    vraag,
    planId,
    team,
    behandelaar,
    gestartOp,
    contacten,
    afgeslotenOp,
  })
  return afgeslotenOp
}
