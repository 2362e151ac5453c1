// Moving regie to others within the transaction of another act: offered with a brief, or at once theirs with a reason.

import type { Werk } from '../../eenkeer.ts'
import { recordAlle } from '../../platform/record.ts'
import type { NieuweAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { beeindigVele, insertVele } from '../autorisatie/vele.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { aanTeBieden } from './regie.ts'
import { saveVerhuisd, type Verhuisd } from './verplaatsen.sql.ts'
import { eindigWaarnemingenVan } from './waarneming.sql.ts'

/** The caller locked the plannen and decided; grants end and begin as with one regie. */
export async function regiesVerplaatsen(werk: Werk, regies: readonly Verhuisd[]): Promise<void> {
  const { ctx, tx, door, op } = werk
  if (regies.length === 0) return
  await saveVerhuisd(tx, { gemeenteId: door.gemeenteId, doorId: door.id, op }, regies)
  await beeindigGrants(werk, regies)
  const einden = regies.flatMap((r) => (r.oudeId && r.oudeStatus ? [{ ...r, id: r.oudeId }] : []))
  await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    einden.map((r) => gebeurtenis(r, `regie_${r.oudeStatus}`, op)),
  )
  const events = await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    regies.map((r) => gebeurtenis(r, `regie_${r.status}`, op)),
  )
  await insertVele(
    tx,
    door.gemeenteId,
    regies.flatMap((r, at) => grantsVan(werk, r, events[at] as string)),
  )
}

const gebeurtenis = (r: Verhuisd, soort: string, op: Date) => ({
  soort,
  op,
  planId: r.planId,
  huishoudenId: r.huishoudenId,
  gegevens: { regie: r.id, laag: r.laag },
})

/** What an offer or a regie of before gave ends per layer, with who stood in for it. */
async function beeindigGrants({ tx, op }: Werk, regies: readonly Verhuisd[]): Promise<void> {
  for (const laag of aanTeBieden) {
    const van = regies.filter((r) => r.laag === laag)
    const over = van.filter((r) => r.status === 'aanvaard')
    const ids = (lijst: readonly Verhuisd[]) => lijst.map(({ planId }) => planId)
    await beeindigVele(tx, { soort: 'plan', ids: ids(van), grondslagen: [`aanbod_${laag}`], nu: op })
    const grondslagen = [`regie_${laag}`, `waarneming_${laag}`]
    await beeindigVele(tx, { soort: 'plan', ids: ids(over), grondslagen, nu: op })
  }
  const oude = regies.flatMap((r) => (r.oudeStatus === 'overgedragen' && r.oudeId ? [r.oudeId] : []))
  await eindigWaarnemingenVan(tx, oude, op)
}

function grantsVan({ ctx, op }: Werk, r: Verhuisd, gebeurtenisId: string): NieuweAutorisatie[] {
  const basis = {
    planId: r.planId,
    wet: 'geen' as const,
    doel: 'behandeling' as const,
    van: op,
    gebeurtenisId,
  }
  const aan = { ...basis, id: ctx.ids.nieuw(), medewerkerId: r.naarId }
  if (r.status === 'aangeboden') return [{ ...aan, niveau: 'L2' as const, grondslag: `aanbod_${r.laag}` }]
  const grondslag = `regie_${r.laag}`
  return [
    { ...aan, niveau: 'L3' as const, grondslag },
    { ...basis, id: ctx.ids.nieuw(), teamId: r.naarTeamId, niveau: 'L2' as const, grondslag },
  ]
}
