// Somebody who works here, as small as a rule about aanstellingen needs.

import type { Aanstelling } from '../../src/features/aanstelling/aanstelling.ts'
import type { Dienst } from '../../src/features/aanstelling/dienst.ts'
import type { Voorstel } from '../../src/features/aanstelling/rolvoorstel.ts'
import type { Volledig } from '../../src/features/aanstelling/stand.commands.ts'

export const dienstVan = (anders: Partial<Dienst> = {}): Dienst => ({
  id: 'noor',
  naam: 'Noor',
  functie: 'Consulent',
  telefoon: null,
  organisatieId: 'o',
  van: '2015-01-01',
  tot: null,
  versie: 1,
  ...anders,
})

export const aanstellingVan = (anders: Partial<Aanstelling> = {}): Aanstelling => ({
  soort: 'rol',
  wat: 'consulent',
  van: '2015-01-01',
  tot: null,
  einde: null,
  totEerder: null,
  ...anders,
})

/** On 2 March 2026 Ties does something about Noor; there is another beheerder. */
export const feitenVan = (
  aanstellingen: readonly Aanstelling[] = [],
  dienst: Partial<Dienst> = {},
  anders: Partial<Volledig> = {},
): Volledig => ({
  doorId: 'ties',
  vandaag: '2026-03-02',
  dienst: dienstVan(dienst),
  aanstellingen,
  anderen: { isEenBeheerder: true },
  ...anders,
})

/** Ties asked for it. */
export const voorstelVan = (anders: Partial<Voorstel> = {}): Voorstel => ({
  id: 'v',
  medewerkerId: 'noor',
  rol: 'teammanager',
  van: '2026-03-02',
  tot: null,
  status: 'voorgesteld',
  voorgesteldDoorId: 'ties',
  ...anders,
})

/** What a decision said, in a word: 'done', or the obstacle. */
export const woord = (uitkomst: { ok: true } | { ok: false; reason: string }): string =>
  uitkomst.ok ? 'done' : uitkomst.reason
