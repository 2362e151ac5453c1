// A plan as one reader may see it, and why each act is or is not possible now.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { type Overledenen, overledenenVoor } from '../inwoner/overleden.tsx'
import { kaartenInHuishouden } from '../overdracht/kaart.sql.ts'
import { type KaartBeeld, kaartBeeld } from '../overdracht/kaartbeeld.tsx'
import { type RegieBeeld, regieBeeld } from '../regie/regiebeeld.tsx'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { type Item, itemsVoor } from '../toestemming/beeld.tsx'
import { doelenMetJa } from '../toestemming/regie.commands.ts'
import { weigering as afsluitWeigering } from './afsluiten.ts'
import { afsprakenVan } from './afspraak.sql.ts'
import type { Afspraak } from './afspraak.ts'
import { heropenFeiten } from './afspraakheropenen.commands.ts'
import { weigering as nietHeropenen } from './afspraakheropenen.ts'
import { type PersoonRij, personenVan } from './akkoord.sql.ts'
import { magAkkoordGeven } from './akkoord.ts'
import { weigering as akkoordWeigering } from './akkoordvastleggen.ts'
import { weigering as deelWeigering } from './delen.ts'
import { type DoelRij, doelenVan } from './doel.sql.ts'
import { type EvaluatieRij, evaluatiesVan } from './evaluatie.sql.ts'
import { weigering as evaluatieWeigering } from './evalueren.ts'
import { beeldenVan } from './gezondheidsbeeld.sql.ts'
import type { Gezondheidsbeeld } from './gezondheidsbeeld.ts'
import { lezingenVan, type MensRij, mensenVan } from './lezer.sql.ts'
import type { Lezing } from './lezer.ts'
import { akkoordenVan, alsPersoon, type PlanWeigering } from './plan.commands.ts'
import { type PlanRij, planVoor } from './plan.sql.ts'
import { opengesteld } from './plan.ts'
import { weigering as vaststelWeigering } from './vaststellen.ts'
import { type Doorstroom, doorstroomVan, stappenVan, verlengingenVan } from './volwassenwording.sql.ts'
import { weigeringWeg, weigering as wijzigWeigering } from './wijzigen.ts'

type PlanBeeldRij = PlanRij & {
  doelen: readonly DoelRij[]
  afspraken: readonly Afspraak[]
  personen: readonly (PersoonRij & { magAkkoord: boolean })[]
  evaluaties: readonly EvaluatieRij[]
  /** Who lives there and who stands near; and with whom which part is shared. */
  mensen: readonly MensRij[]
  lezingen: readonly Lezing[]
  beelden: readonly Gezondheidsbeeld[]
  stappen: Awaited<ReturnType<typeof stappenVan>>
  verlengingen: Awaited<ReturnType<typeof verlengingenVan>>
  doorstroom: readonly Doorstroom[]
}
export type Act =
  | 'wijzigen'
  | 'weghalen'
  | 'delen'
  | 'akkoord'
  | 'vaststellen'
  | 'evalueren'
  | 'afsluiten'
  /** A doel closed or opened again, a promise disputed, what an evaluatie asked for. */
  | 'bijhouden'
  /** What needs the whole plan (L3): who reads what, the own picture, growing up. */
  | 'verdiepen'
export type PlanBeeld = {
  /** How far this reader sees the plan, and what is kept of it. */
  readonly besluit: Allow
  readonly plan: Masked<PlanBeeldRij>
  /** Why not now, per act. */
  readonly redenen: Readonly<Record<Act, PlanWeigering | undefined>>
  /** The promises of which this reader may take back what they said of it. */
  readonly teHeropenen: ReadonlySet<string>
  readonly regie: RegieBeeld
  readonly vandaag: Datum
  /** Who of the huishouden died since it was drawn up. */
  readonly overledenen: Overledenen
  /** Whether the whole plan is open to this reader; otherwise only the doelen of these wetten. */
  readonly isHeel: boolean
  readonly wetten: readonly string[]
  /** What runs under which wet, and what of it the inwoner let stand in the plan. */
  readonly items: readonly Masked<Item>[]
  /** What of this huishouden was handed over, as far as the reader has a card: who leads goes on reading there. */
  readonly overdrachten: readonly KaartBeeld[]
}

/** What a plan holds is L2, what was found at an evaluatie and why it stopped L3 (access.md 2.3). */
const weergave: Weergave<PlanBeeldRij> = {
  personen: (plan) => [...plan.personen, ...plan.mensen].map(({ id }) => id),
  velden: {
    id: 'L0',
    huishoudenId: 'L1',
    status: 'L1',
    versie: 'L1',
    gedeeldeVersie: 'L1',
    gedeeldOp: 'L1',
    vastgesteldOp: 'L1',
    opgesteldOp: 'L1',
    opgesteldDoor: 'L1',
    afgeslotenOp: 'L1',
    evalueerVoor: 'L1',
    evaluatieklokId: 'L1',
    heeftRegisseur: 'L1',
    heeftEigenBijdrage: 'L1',
    huishouden: 'L2',
    kern: 'L2',
    eigenWoorden: 'L2',
    doelen: 'L2',
    afspraken: 'L2',
    personen: 'L2',
    brief: 'L2',
    afsluitreden: 'L3',
    gepland: 'L3',
    evaluaties: 'L3',
    mensen: 'L2',
    lezingen: 'L2',
    // How somebody sees the own health and future is no business of the whole team.
    beelden: 'L3',
    stappen: 'L3',
    verlengingen: 'L3',
    doorstroom: 'L3',
  },
}

/** The plan for this reader in a fixed number of queries; undefined when it is not there or not theirs to see. */
export async function planBeeld(call: Call, tx: Tx, id: string): Promise<PlanBeeld | undefined> {
  const { ctx, medewerker } = call
  const nu = ctx.clock.now()
  const rij = await planVoor(tx, medewerker, id, nu)
  if (!rij) return undefined
  const { autorisaties, isGeheim, ...plan } = rij
  const voorwerp = { soort: 'plan', autorisaties, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(medewerker, voorwerp, 'behandeling')
  if (!besluit.allow || !reikt(besluit.niveau, 'L2')) return undefined
  const isHeel = autorisaties.some(({ wet }) => wet === 'geen')
  const alle = await doelenVan(tx, id)
  const vandaag = datumInAmsterdam(nu)
  const doelen = opengesteld(alle, autorisaties, isHeel ? new Set() : await doelenMetJa(tx, id, vandaag))
  const isOpen = ({ doelId }: Afspraak) => doelId === null || doelen.some((doel) => doel.id === doelId)
  const personen = (await personenVan(tx, { huishoudenId: plan.huishoudenId, planId: id })).map(
    (persoon) => ({
      ...persoon,
      magAkkoord: magAkkoordGeven(alsPersoon(persoon, nu)),
    }),
  )
  const beeld: PlanBeeldRij = {
    ...plan,
    doelen,
    afspraken: (await afsprakenVan(tx, id)).filter(isOpen),
    personen,
    evaluaties: await evaluatiesVan(tx, id),
    mensen: await mensenVan(tx, plan.huishoudenId, vandaag),
    lezingen: await lezingenVan(tx, id),
    ...(await overMensen(tx, plan, isHeel)),
  }
  const feiten = {
    aantalDoelen: alle.length,
    personen: personen.map((persoon) => alsPersoon(persoon, nu)),
    akkoorden: akkoordenVan(personen),
    heeftRegisseur: plan.heeftRegisseur,
  }
  const heropenFeit = await heropenFeiten(tx, medewerker, { plan, doelen: alle, nu })
  const nietUwPlan = reikt(besluit.niveau, 'L3') ? undefined : 'niet_uw_plan'
  return {
    besluit,
    plan: present(call.gezien, besluit, weergave, beeld),
    redenen: {
      wijzigen: wijzigWeigering(plan),
      weghalen: weigeringWeg(plan),
      delen: deelWeigering(plan, alle.length),
      akkoord: akkoordWeigering(plan),
      vaststellen: vaststelWeigering(plan, feiten),
      evalueren: evaluatieWeigering(plan) ?? nietUwPlan,
      afsluiten: afsluitWeigering(plan) ?? nietUwPlan,
      bijhouden: evaluatieWeigering(plan) ?? nietUwPlan,
      verdiepen: wijzigWeigering(plan) ?? nietUwPlan,
    },
    teHeropenen: new Set(
      beeld.afspraken.filter((a) => !nietHeropenen(plan, a, heropenFeit(a))).map(({ id }) => id),
    ),
    regie: await regieBeeld(call, tx, besluit, id),
    vandaag,
    overledenen: await overledenenVoor(call, tx, {
      ...{ besluit, huishoudenId: plan.huishoudenId },
      sinds: datumInAmsterdam(plan.opgesteldOp),
      over: [...doelen, ...beeld.afspraken].map(({ inwonerId }) => inwonerId),
    }),
    isHeel,
    wetten: autorisaties.map(({ wet }) => wet),
    items: plan.status === 'afgesloten' ? [] : await itemsVoor(call, tx, plan.huishoudenId),
    overdrachten: (await kaartenInHuishouden(tx, medewerker, plan.huishoudenId, nu)).flatMap(
      (kaart) => kaartBeeld(call, kaart) ?? [],
    ),
  }
}

/** What is of people and of no single wet; a grant for one wet does not open it (access.md, law wall). */
async function overMensen(tx: Tx, { id, huishoudenId }: PlanRij, isHeel: boolean) {
  if (!isHeel) return { beelden: [], stappen: [], verlengingen: [], doorstroom: [] }
  return {
    beelden: await beeldenVan(tx, id),
    stappen: await stappenVan(tx, id),
    verlengingen: await verlengingenVan(tx, id),
    doorstroom: await doorstroomVan(tx, huishoudenId),
  }
}
