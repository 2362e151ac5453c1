// A dossier as one reader may see it: every thing decided by its own grants, and every part masked.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { autorisatiesInHuishouden, type Verleend } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { type RegieBeeld, regieBeeld } from '../regie/regiebeeld.tsx'
import { hoofdVan, inzichten, planVan, zakenVan } from './dossier.sql.ts'
import {
  type Hoofd,
  hoofdWeergave,
  type Inzicht,
  inzichtWeergave,
  type Plan,
  planWeergave,
  type Zaak,
  zaakWeergave,
} from './dossier.ts'
import { type Adres, perBladzij } from './formulier.ts'
import { soortenOver } from './teksten.ts'
import { loadTijdlijn } from './tijdlijn.sql.ts'
import { type Voorval, voorvalWeergave } from './tijdlijn.ts'

export type DossierBeeld = {
  readonly hoofd: Masked<Hoofd>
  readonly zaken: readonly Masked<Zaak>[]
  readonly plan: Masked<Plan> | undefined
  readonly regie: RegieBeeld | undefined
  readonly inzichten: readonly Masked<Inzicht>[]
  readonly voorvallen: readonly Masked<Voorval>[]
  readonly aantalVoorvallen: number
  readonly begin: Begin
}

/** What new work can start from: the newest open melding and the running plan, as far as the reader may work on them. */
export type Begin = {
  readonly melding: { readonly id: string; readonly isBehandelaar: boolean } | undefined
  readonly planId: string | undefined
  /** There is a plan that is not closed, whether the reader sees it or not. */
  readonly heeftPlan: boolean
}

type Beslist = { readonly zaak: Zaak; readonly besluit: Allow }

/** The dossier; undefined when it is not there, or when the reader has no grant on anything of it. */
export async function dossierBeeld(call: Call, tx: Tx, adres: Adres): Promise<DossierBeeld | undefined> {
  const { ctx, medewerker, params, gezien } = call
  const id = params.id ?? ''
  const nu = ctx.clock.now()
  const gevonden = isId(id) ? await hoofdVan(tx, id) : undefined
  if (!gevonden) return undefined
  const { isGeheim, ...hoofd } = gevonden
  const verleend = await autorisatiesInHuishouden(tx, medewerker, id, nu)
  const beslist = (await zakenVan(tx, id)).flatMap((zaak) => beslis(call, { verleend, isGeheim }, zaak))
  const beste = besteVan(beslist)
  if (!beste) return undefined
  const plan = await planVan(tx, id)
  const opPlan = beslist.find(({ zaak }) => zaak.wat === 'plan' && zaak.id === plan?.id)?.besluit
  const magZien = zichtbaar(beslist)
  const tijdlijn = await loadTijdlijn(tx, {
    huishoudenId: id,
    ...magZien,
    ...filterVan(adres),
    hoogstens: perBladzij,
  })
  return {
    hoofd: present(gezien, beste, hoofdWeergave, hoofd),
    zaken: beslist.map(({ zaak, besluit }) => present(gezien, besluit, zaakWeergave, zaak)),
    plan: plan && opPlan && present(gezien, opPlan, planWeergave, plan),
    regie: plan && opPlan && (await regieBeeld(call, tx, opPlan, plan.id)),
    inzichten: (await inzichten(tx, id, nu))
      .filter((i) => isZichtbaar(magZien, i))
      .map((i) => present(gezien, beste, inzichtWeergave, i)),
    voorvallen: tijdlijn.voorvallen.map((v) =>
      present(gezien, besluitOver(beslist, v) ?? beste, voorvalWeergave, v),
    ),
    aantalVoorvallen: tijdlijn.aantal,
    begin: beginVan(beslist, plan?.id),
  }
}

function beginVan(beslist: readonly Beslist[], planId: string | undefined): Begin {
  const melding = beslist.find(
    ({ zaak, besluit }) => zaak.wat === 'melding' && zaak.isOpen && reikt(besluit.niveau, 'L2'),
  )
  const plan = beslist.find(({ zaak, besluit }) => zaak.id === planId && reikt(besluit.niveau, 'L2'))
  return {
    melding: melding && { id: melding.zaak.id, isBehandelaar: reikt(melding.besluit.niveau, 'L3') },
    planId: plan && planId,
    heeftPlan: planId !== undefined,
  }
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

type Wat = { readonly verleend: readonly Verleend[]; readonly isGeheim: boolean }

function beslis({ medewerker }: Call, { verleend, isGeheim }: Wat, zaak: Zaak): Beslist[] {
  const soort = zaak.meldingId ? 'melding' : zaak.trajectId ? 'traject' : 'plan'
  const autorisaties = verleend.filter(
    (a) =>
      (zaak.meldingId && a.meldingId === zaak.meldingId) ||
      (zaak.trajectId && a.trajectId === zaak.trajectId) ||
      (zaak.planId && a.planId === zaak.planId),
  )
  const isVanEigenTeam = medewerker.teams.some(({ id }) => id === zaak.teamId)
  const besluit = decide(medewerker, { soort, autorisaties, isVanEigenTeam, isGeheim }, 'behandeling')
  return besluit.allow ? [{ zaak, besluit }] : []
}

/** What the head is shown by: the widest that anything of the household gives this reader. */
const besteVan = (beslist: readonly Beslist[]): Allow | undefined =>
  beslist.map(({ besluit }) => besluit).sort((a, b) => b.niveau.localeCompare(a.niveau))[0]

type Zichtbaar = Record<'meldingIds' | 'planIds' | 'trajectIds', string[]>

const zichtbaar = (beslist: readonly Beslist[]): Zichtbaar => {
  const ids = (wat: Zaak['wat']) => beslist.filter(({ zaak }) => zaak.wat === wat).map(({ zaak }) => zaak.id)
  return { meldingIds: ids('melding'), planIds: ids('plan'), trajectIds: ids('traject') }
}

type Drager = Pick<Inzicht, 'meldingId' | 'planId' | 'trajectId'>

/** The narrowest thing it names, as the SQL of the tijdlijn does. */
const drager = ({ trajectId, meldingId, planId }: Drager) => trajectId ?? meldingId ?? planId

const isZichtbaar = ({ meldingIds, planIds, trajectIds }: Zichtbaar, d: Drager) =>
  [...meldingIds, ...planIds, ...trajectIds].includes(drager(d) ?? '')

const besluitOver = (beslist: readonly Beslist[], d: Drager) =>
  beslist.find(({ zaak }) => zaak.id === drager(d))?.besluit

const filterVan = ({ over, wet, persoon, pagina }: Adres) => ({
  soorten: over && soortenOver(over),
  wet,
  inwonerId: persoon,
  vanaf: (pagina - 1) * perBladzij,
})
