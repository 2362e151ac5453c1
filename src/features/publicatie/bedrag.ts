// What may be published of money: so rounded, and of so many people, that nobody's own costs can be worked out.

import { opVijf } from './cel.ts'

/** What the rule must know of the costs in one cel; amounts in euros. */
export type Kosten = {
  readonly clienten: number
  readonly totaal: number
  /** What the two most expensive clients cost; a household counts as one where it is one. */
  readonly grootste: number
  readonly tweede: number
}

export type Bedrag =
  | { readonly waarde: number; readonly verborgen: null }
  | { readonly waarde: null; readonly verborgen: 'te_weinig_gevallen' | 'te_groot_aandeel' }

const clientenMinimaal = 10
const gemiddeldeMinimaal = 30
/** The second most expensive may not come this close to the most expensive by subtracting himself. */
const p = 10

/** Does one client weigh so much that the total tells of him: half of it, or known to within p % by the next (p %-rule). */
export const isOverheerst = ({ totaal, grootste, tweede }: Kosten): boolean =>
  grootste >= totaal / 2 || totaal - grootste - tweede < (p / 100) * grootste

/**
 * The amount as it may be published: whole thousands, of ten clients or more, none of whom dominates (reliability.md 3, rule 2).
 * Pure; hidden with its reason where it may not.
 */
export function beschermBedrag(kosten: Kosten): Bedrag {
  if (kosten.clienten < clientenMinimaal) return { waarde: null, verborgen: 'te_weinig_gevallen' }
  if (isOverheerst(kosten)) return { waarde: null, verborgen: 'te_groot_aandeel' }
  return { waarde: 1000 * Math.round(kosten.totaal / 1000), verborgen: null }
}

/** The average per client: of the amount and the number as they are published, from thirty clients. */
export function beschermGemiddelde(kosten: Kosten): Bedrag {
  const bedrag = beschermBedrag(kosten)
  if (bedrag.verborgen !== null) return bedrag
  if (kosten.clienten < gemiddeldeMinimaal) return { waarde: null, verborgen: 'te_weinig_gevallen' }
  return { waarde: Math.round(bedrag.waarde / opVijf(kosten.clienten)), verborgen: null }
}
