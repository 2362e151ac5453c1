// A vindplaats: where in a dossier the words that were looked for stand, with what stands around them.

import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'

export type Vindplaats = Drager & {
  readonly id: string
  readonly wat: 'contact' | 'melding' | 'gesprek' | 'plan' | 'doel' | 'afspraak' | 'traject' | 'document'
  readonly op: string
  readonly tekst: string
  /** How far somebody must see the thing to read this text. */
  readonly niveau: Niveau
  /** Loose, and written down by who looks: then nothing else is asked. */
  readonly isEigen: boolean
  /** Where it can be opened: the gesprek or document itself, when it is one. */
  readonly doelId: string | null
  readonly personen: readonly string[]
  readonly zegel: ZegelOp
}

export const vindplaatsWeergave: Weergave<Vindplaats> = {
  personen: (v) => v.personen,
  velden: {
    id: 'L1',
    wat: 'L1',
    op: 'L1',
    // Decided per text by its own niveau before it gets here.
    tekst: 'L2',
    niveau: 'L1',
    isEigen: 'L1',
    doelId: 'L1',
    personen: 'L1',
    zegel: 'LX',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
  },
}

/** The same letters, whatever their case and marks. */
const kaal = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Does every word that is looked for stand in it, whole or as the beginning or a part of a longer word? */
export function staatIn(tekst: string, gezocht: string): boolean {
  const woorden = kaal(gezocht).split(/\s+/).filter(Boolean)
  const waarin = kaal(tekst)
  return woorden.length > 0 && woorden.every((woord) => waarin.includes(woord))
}

/** Some eighty letters to both sides of the first word that was found. */
export function fragment(tekst: string, gezocht: string): string {
  const eerste = kaal(gezocht).split(/\s+/).find(Boolean) ?? ''
  const plaats = Math.max(0, kaal(tekst.normalize('NFC')).indexOf(eerste))
  const van = Math.max(0, plaats - 80)
  const tot = plaats + eerste.length + 80
  return `${van > 0 ? '…' : ''}${tekst.slice(van, tot).trim()}${tot < tekst.length ? '…' : ''}`
}
