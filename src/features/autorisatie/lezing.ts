// What inwoners and who acts for them read: the table of access.md 2.6, by the age on the day itself.

import { laagste, type Niveau } from './autorisatie.ts'

/** As whom somebody reads, and of whom. */
export type Lezing = {
  readonly als:
    | 'zelf'
    | 'ouder_met_gezag'
    | 'ouder_zonder_gezag'
    | 'mantelzorger'
    | 'gemachtigde'
    | 'oco'
    | 'mentor'
    | 'curator'
    | 'bewindvoerder'
    | 'voogd'
  /** Of whom it is about, on this day in Europe/Amsterdam. */
  readonly leeftijd: number
  /** The consulent released what stands one niveau above. */
  readonly isVrijgegeven: boolean
  /** The child said no to the parents reading the file. */
  readonly heeftBezwaar: boolean
  /** How far the machtiging or the court order reaches; absent without one. */
  readonly reikwijdte?: Niveau | undefined
  /** It is about money: income, debts (a bewindvoerder sees nothing else). */
  readonly isGeld: boolean
  /** A parent of whom it is about, whatever else they read as: what the child closed to its parents stays closed. */
  readonly isOuder?: boolean
  /** The child closed what is asked for to its parents (H9). */
  readonly isDoorKindGesloten?: boolean
}

const lezen: Readonly<Record<Lezing['als'], (l: Lezing) => Niveau | undefined>> = {
  zelf: ({ leeftijd, isVrijgegeven }) => {
    if (leeftijd < 12) return undefined
    if (leeftijd < 16) return isVrijgegeven ? 'L3' : 'L2'
    return isVrijgegeven ? 'L4' : 'L3'
  },
  // From the sixteenth birthday nothing, unless the child gives a machtiging (Jeugdwet art. 7.3.4, 7.3.15).
  ouder_met_gezag: ({ leeftijd, heeftBezwaar, reikwijdte }) => {
    if (leeftijd < 12) return 'L3'
    if (leeftijd < 16) return heeftBezwaar ? 'L2' : 'L3'
    return reikwijdte && laagste(reikwijdte, 'L3')
  },
  // The right to information of art. 1:377c BW is answered by the consulent, by hand.
  ouder_zonder_gezag: () => undefined,
  mantelzorger: ({ reikwijdte }) => reikwijdte && laagste(reikwijdte, 'L2'),
  gemachtigde: ({ reikwijdte }) => reikwijdte && laagste(reikwijdte, 'L3'),
  oco: ({ reikwijdte }) => reikwijdte && laagste(reikwijdte, 'L2'),
  mentor: ({ reikwijdte }) => reikwijdte && laagste(reikwijdte, 'L3'),
  curator: ({ reikwijdte }) => reikwijdte && laagste(reikwijdte, 'L3'),
  bewindvoerder: ({ reikwijdte, isGeld }) => (isGeld ? reikwijdte && laagste(reikwijdte, 'L2') : undefined),
  voogd: ({ reikwijdte }) => reikwijdte && laagste(reikwijdte, 'L3'),
}

/** Up to which niveau this reader may read; undefined is nothing. */
export const leesniveau = (lezing: Lezing): Niveau | undefined =>
  isGeslotenVoor(lezing) ? undefined : lezen[lezing.als](lezing)

/** A parent, to whom a child of twelve or older can close an item (H9). */
export const isOuder = (lezing: Lezing): boolean =>
  lezing.isOuder === true || lezing.als === 'ouder_met_gezag' || lezing.als === 'ouder_zonder_gezag'

/** This reader is a parent, and the child closed what is asked for. */
export const isGeslotenVoor = (lezing: Lezing): boolean =>
  lezing.isDoorKindGesloten === true && isOuder(lezing)

/** Under twelve a parent decides; from eighteen on nobody reads by gezag, and a machtiging is given or not (H9). */
export const kanKindSluiten = (leeftijd: number | undefined): boolean =>
  leeftijd !== undefined && leeftijd >= 12 && leeftijd < 18
