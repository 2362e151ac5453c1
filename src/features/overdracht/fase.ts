// The fase on a voortgangskaart: eight fixed codes, derived from how the work stands, so that nothing has to be kept up to date.

import type { Status } from './overdracht.ts'

export const fasen = [
  'ontvangen',
  'aanvaard',
  'teruggegeven',
  'in_onderzoek',
  'besloten',
  'ondersteuning_gestart',
  'ondersteuning_beeindigd',
  'heropend',
] as const
export type Fase = (typeof fasen)[number]

/** A melding or traject that came of the overdracht. */
export type Vervolg = {
  readonly isOnderzoek: boolean
  readonly isOpen: boolean
  readonly isHeropend: boolean
  /** The inwoner was spoken with. */
  readonly isBegonnen: boolean
}

/** Where it stands; undefined when the sender took it back. */
export function faseVan(status: Status, vervolg: readonly Vervolg[]): Fase | undefined {
  if (status === 'ingetrokken') return undefined
  if (status === 'aangeboden') return 'ontvangen'
  if (status === 'geweigerd') return 'teruggegeven'
  if (vervolg.some((z) => z.isHeropend)) return 'heropend'
  const ondersteuning = vervolg.filter((z) => !z.isOnderzoek)
  const onderzoek = vervolg.filter((z) => z.isOnderzoek)
  if (ondersteuning.some((z) => z.isOpen && z.isBegonnen)) return 'ondersteuning_gestart'
  if (onderzoek.some((z) => z.isOpen)) {
    return onderzoek.some((z) => z.isOpen && z.isBegonnen) ? 'in_onderzoek' : 'aanvaard'
  }
  // What was decided and has still to begin.
  if (ondersteuning.some((z) => z.isOpen)) return onderzoek.length > 0 ? 'besloten' : 'aanvaard'
  return ondersteuning.length > 0 ? 'ondersteuning_beeindigd' : 'besloten'
}

/** Without a ground the sender only knows that it arrived, and what the answer was (access.md 2.5.1). */
export const faseOpL0 = (fase: Fase | undefined): Fase | undefined =>
  fase === undefined || fase === 'ontvangen' || fase === 'teruggegeven' ? fase : 'aanvaard'
