// What every act on a plan has in common: one transaction, once per form, locked, seen, not changed meanwhile.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Weigering as AanvulWeigering } from './aanvullen.ts'
import type { Weigering as AfsluitWeigering } from './afsluiten.ts'
import type { Weigering as AfspraakHeropenWeigering } from './afspraakheropenen.ts'
import type { PersoonRij } from './akkoord.sql.ts'
import type { Akkoord, Persoon } from './akkoord.ts'
import type { Weigering as AkkoordWeigering } from './akkoordvastleggen.ts'
import type { Weigering as BetwistWeigering } from './betwisten.ts'
import type { Weigering as DeelWeigering } from './delen.ts'
import type { Weigering as DoelWeigering } from './doelafsluiten.ts'
import type { Weigering as HeropenWeigering } from './doelheropenen.ts'
import type { Weigering as EvaluatieWeigering } from './evalueren.ts'
import type { Weigering as VerlengWeigering } from './jeugdhulpverlengen.ts'
import type { MensRij } from './lezer.sql.ts'
import type { Mens } from './lezer.ts'
import type { Weigering as MaakWeigering } from './maken.ts'
import type { Weigering as NakoomWeigering } from './nakomen.ts'
import type { Weigering as OpenstelWeigering } from './openstellen.ts'
import type { Weigering as OpstelWeigering } from './opstellen.ts'
import type { Weigering as OpvolgWeigering } from './opvolgen.ts'
import { lockPlan, type PlanRij, planVoor } from './plan.sql.ts'
import type { Weigering as TekenWeigering } from './tekenen.ts'
import type { Weigering as VaststelWeigering } from './vaststellen.ts'
import type { Weigering as VolwassenWeigering } from './volwassenworden.ts'
import type { Weigering as WijzigWeigering } from './wijzigen.ts'

export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd' | 'niet_uw_plan'
export type PlanWeigering =
  | OpstelWeigering
  | WijzigWeigering
  | MaakWeigering
  | DeelWeigering
  | AanvulWeigering
  | AkkoordWeigering
  | VaststelWeigering
  | NakoomWeigering
  | EvaluatieWeigering
  | AfsluitWeigering
  | DoelWeigering
  | HeropenWeigering
  | AfspraakHeropenWeigering
  | BetwistWeigering
  | OpenstelWeigering
  | OpvolgWeigering
  | TekenWeigering
  | VolwassenWeigering
  | VerlengWeigering
  | Obstakel
export type Verzoek = { readonly planId: string; readonly sleutel: string }
/** The verzoek of a form that was filled in from this versie. */
export type Bewerking = Verzoek & { readonly versie: number }
export type Werk = {
  readonly ctx: Context
  readonly tx: Tx
  readonly door: Medewerker
  readonly plan: PlanRij
  readonly op: Date
}

/**
 * Does one act on one plan; a second submit of the same form answers the first.
 * Refused when this medewerker may not see the plan, may not see its findings (`niveau` L3), or somebody was first.
 */
export function opPlan<W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { versie?: number; act: string; niveau?: 'L3' },
  doe: (werk: Werk) => Promise<W | undefined>,
): Promise<Result<{ planId: string }, W | Obstakel>> {
  return eenKeer<{ planId: string }, W | Obstakel>(ctx, door, o, async ({ tx, op }) => {
    await lockPlan(tx, o.planId)
    const rij = await planVoor(tx, door, o.planId, op)
    const voorwerp = {
      soort: 'plan',
      autorisaties: rij?.autorisaties ?? [],
      isVanEigenTeam: false,
      isGeheim: rij?.isGeheim ?? false,
    } as const
    const besluit = decide(door, voorwerp, 'behandeling')
    if (!rij || !besluit.allow || !reikt(besluit.niveau, 'L2')) return refused('niet_gevonden')
    if (o.niveau && !reikt(besluit.niveau, o.niveau)) return refused('niet_uw_plan')
    if (o.versie !== undefined && o.versie !== rij.versie) return refused('intussen_gewijzigd')
    const reason = await doe({ ctx, tx, door, plan: rij, op })
    return reason ? refused(reason) : done({ planId: rij.id })
  })
}

/** Writes what happened to a plan; answers the id of the gebeurtenis. */
export const gebeurd = (
  { ctx, tx, door, plan, op }: Werk,
  soort: string,
  gegevens: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    planId: plan.id,
    huishoudenId: plan.huishoudenId,
    gegevens: { versie: plan.versie, ...gegevens },
  })

/** Somebody as the rules of saying yes see them. */
export const alsPersoon = (rij: PersoonRij, nu: Date): Persoon => ({
  id: rij.id,
  leeftijd: rij.geboortedatum ? leeftijdOp(datumInAmsterdam(nu), rij.geboortedatum) : undefined,
  isLid: rij.isLid,
  isVertegenwoordiger: rij.isVertegenwoordiger,
})

/** Somebody as the rules of reading see them. */
export const alsMens = (rij: MensRij, nu: Date): Mens => ({
  id: rij.id,
  leeftijd: rij.geboortedatum ? leeftijdOp(datumInAmsterdam(nu), rij.geboortedatum) : undefined,
  isLid: rij.isLid,
  spreektVoor: rij.spreektVoor,
  ouderVan: rij.ouderVan,
  afgeschermdVan: rij.afgeschermdVan,
})

/** What was said last by everybody. */
export const akkoordenVan = (personen: readonly PersoonRij[]): Akkoord[] =>
  personen.flatMap(({ id, akkoord }) => (akkoord ? [{ inwonerId: id, ...akkoord }] : []))
