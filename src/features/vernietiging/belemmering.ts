// Belemmering: what stands in the way of destroying something, from the facts of this moment.

export const belemmeringen = [
  'is_er_niet',
  'loopt_nog',
  'stop',
  'zegel',
  'verzoek_open',
  'wordt_nagekeken',
  'werk_loopt',
  'hoort_bij_ander_werk',
] as const
export type Belemmering = (typeof belemmeringen)[number]

export type Feiten = {
  /** It is still there. */
  readonly isEr: boolean
  /** It ended: nobody works on it any more. */
  readonly isDicht: boolean
  /** Somebody said that it may not go, or that nothing of its huishouden may. */
  readonly isGestopt: boolean
  /** Something of it is closed to all but those who are named. */
  readonly isVerzegeld: boolean
  /** Somebody it is about asked something about their own data, and that was not finished. */
  readonly isVerzoekOpen: boolean
  /** Break-glass runs in its huishouden or was not judged yet, or who looked is still under review. */
  readonly wordtNagekeken: boolean
  /** Work under the same wet goes on in its huishouden, or went on from it. */
  readonly isWerkLopend: boolean
  /** Other work, that stays, still rests on it. */
  readonly isNodigVoorAnder: boolean
}

/** What is in the way, the first that somebody can do something about; undefined when nothing is. */
export function belemmering(f: Feiten, grond: 'bewaartermijn' | 'verzoek'): Belemmering | undefined {
  if (!f.isEr) return 'is_er_niet'
  if (!f.isDicht) return 'loopt_nog'
  if (f.isGestopt) return 'stop'
  if (f.isVerzegeld) return 'zegel'
  if (f.isVerzoekOpen) return 'verzoek_open'
  if (f.wordtNagekeken) return 'wordt_nagekeken'
  // Who asks for destruction weighed that already (Wmo 2015 art. 5.3.5); a term alone does not.
  if (f.isWerkLopend && grond === 'bewaartermijn') return 'werk_loopt'
  return f.isNodigVoorAnder ? 'hoort_bij_ander_werk' : undefined
}
