// Waarnemen: for some days a colleague does the work of who leads, at once and with notice; who leads does not change.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, plusMaanden } from '../termijn/datum.ts'
import type { Regie } from './regie.ts'
import { overlapt, type Waarneming } from './waarneming.ts'

export type Weigering =
  | 'niets_gekozen'
  | 'verkeerde_status'
  | 'niet_uw_regie'
  | 'waarnemer_ontbreekt'
  | 'waarnemer_leidt_zelf'
  | 'waarnemer_kan_niet'
  | 'waarnemer_is_weg'
  | 'datum_ontbreekt'
  | 'datum_voorbij'
  | 'einde_voor_begin'
  | 'te_lang'
  | 'al_waargenomen'
  | 'reden_ontbreekt'

/** A regie somebody stands in for, with who does already. */
export type Waargenomen = Regie & {
  readonly id: string
  readonly waarnemingen: readonly Pick<Waarneming, 'van' | 'tot'>[]
}

export type Invoer = {
  readonly waarnemer:
    | { readonly id: string; readonly kanLeiden: boolean; readonly isWeg: boolean }
    | undefined
  readonly van: Datum | undefined
  readonly tot: Datum | undefined
}

type Feiten = {
  readonly vandaag: Datum
  readonly door: Medewerker
  /** The teams of who leads a regie: their teammanager may arrange it too, when somebody is ill. */
  readonly teamsVan: (regisseurId: string | null) => readonly string[]
}

/** May this medewerker arrange who stands in for the regie of `regisseurId`? */
export const magRegelen = (
  door: Medewerker,
  regisseurId: string | null,
  teamIds: readonly string[],
): boolean =>
  regisseurId === door.id ||
  (door.rollen.includes('teammanager') && door.teams.some(({ id }) => teamIds.includes(id)))

/**
 * The period, when it may begin like this for all these regies; the first obstacle otherwise.
 * Longer than half a year is no absence: then the regie is handed over (beleid 4.3: one regisseur the resident knows).
 */
export function waarnemen(
  regies: readonly Waargenomen[],
  invoer: Invoer,
  feiten: Feiten,
): Result<{ waarnemerId: string; van: Datum; tot: Datum }, Weigering> {
  const { waarnemer, van, tot } = invoer
  if (regies.length === 0) return refused('niets_gekozen')
  if (regies.some(({ status }) => status !== 'aanvaard')) return refused('verkeerde_status')
  if (regies.some((r) => !magRegelen(feiten.door, r.medewerkerId, feiten.teamsVan(r.medewerkerId))))
    return refused('niet_uw_regie')
  const wie = wieWeigering(regies, waarnemer)
  if (wie) return refused(wie)
  if (!waarnemer || !van || !tot) return refused('datum_ontbreekt')
  const wanneer = periodeWeigering(van, tot, feiten.vandaag)
  if (wanneer) return refused(wanneer)
  if (regies.some((r) => r.waarnemingen.some((w) => overlapt(w, { van, tot }))))
    return refused('al_waargenomen')
  return done({ waarnemerId: waarnemer.id, van, tot })
}

function wieWeigering(regies: readonly Waargenomen[], waarnemer: Invoer['waarnemer']): Weigering | undefined {
  if (!waarnemer) return 'waarnemer_ontbreekt'
  if (regies.some((r) => r.medewerkerId === waarnemer.id)) return 'waarnemer_leidt_zelf'
  if (!waarnemer.kanLeiden) return 'waarnemer_kan_niet'
  return waarnemer.isWeg ? 'waarnemer_is_weg' : undefined
}

function periodeWeigering(van: Datum, tot: Datum, vandaag: Datum): Weigering | undefined {
  if (van < vandaag) return 'datum_voorbij'
  if (tot < van) return 'einde_voor_begin'
  return tot > plusMaanden(van, 6) ? 'te_lang' : undefined
}

/** Stopping before the last day: who stands in, who leads, or the manager; with a reason, for the others must go on. */
export function stopWeigering(
  w: {
    readonly waarnemerId: string
    readonly regisseurId: string | null
    readonly teamIds: readonly string[]
  },
  door: Medewerker,
  reden: string,
): Weigering | undefined {
  if (w.waarnemerId !== door.id && !magRegelen(door, w.regisseurId, w.teamIds)) return 'niet_uw_regie'
  return reden.trim() === '' ? 'reden_ontbreekt' : undefined
}
