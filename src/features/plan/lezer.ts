// A lezer: who reads which part of a plan; the person it is of, who speaks for a child, and whom it was shared with.

export type Mens = {
  readonly id: string
  readonly leeftijd: number | undefined
  readonly isLid: boolean
  /** Of whom this has the gezag, or speaks by order of a court, today. */
  readonly spreektVoor: readonly string[]
  /** Of whom this is a parent, whatever else. */
  readonly ouderVan?: readonly string[]
  /** Who must be safe from this person. */
  readonly afgeschermdVan?: readonly string[]
}
/** One part shared with one person; without a doel it is the words on top and what serves the whole plan. */
export type Lezing = { readonly doelId: string | null; readonly inwonerId: string }
type DoelVan = {
  readonly id: string
  readonly inwonerId: string
  /** The child closed it to its parents (access.md H9). */
  readonly isDichtVoorOuders?: boolean
}

/** From twelve on somebody reads for themselves (access.md 2.6; Jeugdwet art. 7.3.11). */
const leestZelf = ({ leeftijd }: Pick<Mens, 'leeftijd'>) => leeftijd === undefined || leeftijd >= 12

const gekozen = (lezingen: readonly Lezing[], doelId: string | null, mens: Mens) =>
  lezingen.some((lezing) => lezing.doelId === doelId && lezing.inwonerId === mens.id)

/**
 * Does this person read this doel?
 * Who is closed out for the safety of a child reads nothing of it, and what a child closed to its parents they do not read,
 * also when it was shared with them before (access.md 2.6, H9).
 * Parents and representatives read along until the sixteenth birthday (access.md 2.6); later only when it was shared.
 */
export function leestDoel(mens: Mens, doel: DoelVan, van: Lezers): boolean {
  if (!leestZelf(mens)) return false
  if (mens.afgeschermdVan?.includes(doel.inwonerId)) return false
  if (doel.isDichtVoorOuders && mens.ouderVan?.includes(doel.inwonerId)) return false
  if (doel.inwonerId === mens.id || gekozen(van.lezingen, doel.id, mens)) return true
  const kind = van.mensen.find(({ id }) => id === doel.inwonerId)
  const isKind = kind?.leeftijd !== undefined && kind.leeftijd < 16
  return isKind && mens.spreektVoor.includes(doel.inwonerId)
}

type Lezers = { readonly mensen: readonly Mens[]; readonly lezingen: readonly Lezing[] }

/** Who is the only one of the household that reads, needs no choice; otherwise the words on top are shared on purpose. */
export function leestWoorden(mens: Mens, { mensen, lezingen }: Lezers): boolean {
  if (!leestZelf(mens)) return false
  const leden = mensen.filter((ander) => ander.isLid && leestZelf(ander))
  return gekozen(lezingen, null, mens) || (leden.length === 1 && leden[0]?.id === mens.id)
}

type Belofte = { readonly doelId: string | null; readonly inwonerId: string | null }

/** What one person reads of a plan; what they promised themselves always, also beside a doel that is not theirs to read. */
export function delenVoor<D extends DoelVan, A extends Belofte>(
  mens: Mens,
  plan: { readonly doelen: readonly D[]; readonly afspraken: readonly A[] },
  van: Lezers,
) {
  const woorden = leestWoorden(mens, van)
  const doelen = plan.doelen.filter((doel) => leestDoel(mens, doel, van))
  const isVan = (doelId: string | null) => doelen.some(({ id }) => id === doelId)
  const afspraken = plan.afspraken.flatMap((afspraak): A[] => {
    if (isVan(afspraak.doelId) || (afspraak.doelId === null && woorden)) return [afspraak]
    return leestZelf(mens) && afspraak.inwonerId === mens.id ? [{ ...afspraak, doelId: null }] : []
  })
  return { woorden, doelen, afspraken }
}
