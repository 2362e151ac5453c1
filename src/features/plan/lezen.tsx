// The pages that only show: two versies beside each other, and the plan as one person reads it.

import type { Call } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { delenVoor } from './lezer.ts'
import { PersoonlijkePagina } from './persoonlijk.tsx'
import { type PlanBeeld, planBeeld } from './planbeeld.tsx'
import { type VersieRij, versiesVan } from './versie.sql.ts'
import { type Inhoud, inhoudVan, type Keuze, kiesVersies } from './versie.ts'
import { VersiesPagina } from './versies.tsx'

/** Compares the two that were asked for; the newest with the one before it otherwise. */
export async function toonVersies(call: Call, tx: Tx): Promise<Response> {
  const beeld = await planBeeld(call, tx, call.params.id ?? '')
  if (!beeld) return call.nietGevonden()
  const alle = keuzesVan(beeld, await versiesVan(tx, call.params.id ?? ''))
  const { keuzes = [] } = present(call.gezien, beeld.besluit, keuzesWeergave, { keuzes: alle })
  const { searchParams } = call.url
  const gekozen = kiesVersies(keuzes, { oud: searchParams.get('oud'), nieuw: searchParams.get('nieuw') })
  return page(<VersiesPagina call={call} beeld={beeld} keuzes={keuzes} gekozen={gekozen} />)
}

/** What was kept is of the same people and as far to be seen as the plan itself. */
const keuzesWeergave: Weergave<{ keuzes: readonly Keuze[] }> = {
  personen: ({ keuzes }) => keuzes.flatMap(({ inhoud }) => inhoud.doelen.map(({ inwonerId }) => inwonerId)),
  velden: { keuzes: 'L2' },
}

/** The plan as it is now, and what was kept; each as far as this reader sees the doelen (the law wall). */
function keuzesVan({ plan, isHeel, wetten }: PlanBeeld, bewaard: readonly VersieRij[]): Keuze[] {
  const opengesteld = (inhoud: Inhoud): Inhoud => {
    if (isHeel) return inhoud
    const doelen = inhoud.doelen.filter(
      ({ id, wet }) => wetten.includes(wet) || plan.doelen?.some((doel) => doel.id === id),
    )
    const isOpen = (doelId: string | null) => doelId === null || doelen.some(({ id }) => id === doelId)
    return { ...inhoud, doelen, afspraken: inhoud.afspraken.filter(({ doelId }) => isOpen(doelId)) }
  }
  const nu = inhoudVan(plan.eigenWoorden ?? '', plan.doelen ?? [], plan.afspraken ?? [])
  return [
    { nr: 'nu', inhoud: nu, gedeeldOp: undefined, vastgesteldOp: undefined },
    ...bewaard.map(({ versie, inhoud, gedeeldOp, vastgesteldOp }) => ({
      nr: String(versie),
      inhoud: opengesteld(inhoud),
      gedeeldOp,
      vastgesteldOp: vastgesteldOp ?? undefined,
    })),
  ]
}

/** Only of somebody of the household or near it; for anybody else there is no such page. */
export async function toonVoor(call: Call, tx: Tx): Promise<Response> {
  const beeld = await planBeeld(call, tx, call.params.id ?? '')
  const rijen = beeld?.plan.mensen ?? []
  const mens = rijen.find(({ id }) => id === call.params.inwonerId)
  if (!beeld || !mens) return call.nietGevonden()
  const leeftijd = (geboren: typeof mens.geboortedatum) =>
    geboren ? leeftijdOp(beeld.vandaag, geboren) : undefined
  const mensen = rijen.map((rij) => ({ ...rij, leeftijd: leeftijd(rij.geboortedatum) }))
  const lezer = { ...mens, leeftijd: leeftijd(mens.geboortedatum) }
  const { doelen = [], afspraken = [], lezingen = [] } = beeld.plan
  const delen = delenVoor(lezer, { doelen, afspraken }, { mensen, lezingen })
  return page(<PersoonlijkePagina call={call} beeld={beeld} mens={mens} delen={delen} />)
}
