// A dossier as one reader may see it: every thing decided by its own grants, and every part masked.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import type { DocumentRegel } from '../document/document.ts'
import { documentenVoor } from '../document/documentenblok.tsx'
import { type Overledene, overledenenVan, overledeneWeergave } from '../inwoner/overledenen.sql.ts'
import { kaartenInHuishouden } from '../overdracht/kaart.sql.ts'
import { type KaartBeeld, kaartBeeld } from '../overdracht/kaartbeeld.tsx'
import { type RegieBeeld, regieBeeld } from '../regie/regiebeeld.tsx'
import type { OpenSignaal } from '../signaal/signaal.sql.ts'
import { signalenVoor } from '../signaal/signaalblok.tsx'
import { leesDatum } from '../termijn/datum.ts'
import { verklaringenVoor } from '../verzoek/verklaringblok.tsx'
import type { Verklaring } from '../verzoek/verzoek.sql.ts'
import { inzichten, planVan } from './dossier.sql.ts'
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
import { type EerderBeeld, eerderBeeld } from './eerderbeeld.tsx'
import { type Adres, perBladzij } from './formulier.ts'
import { soortenOver } from './teksten.ts'
import { loadTijdlijn } from './tijdlijn.sql.ts'
import {
  type ContactWoorden,
  contactWeergave,
  hoofdsoorten,
  type Voorval,
  voorvalWeergave,
} from './tijdlijn.ts'
import { type Beslist, besluitOver, type Zicht, zichtbaar, zichtOp } from './zicht.tsx'

export type DossierBeeld = {
  readonly hoofd: Masked<Hoofd>
  readonly overledenen: readonly Masked<Overledene>[]
  /** What runs; what is closed is on the tijdlijn, and under "Eerder geprobeerd". */
  readonly zaken: readonly Masked<Zaak>[]
  readonly plan: Masked<Plan> | undefined
  readonly signalen: readonly Masked<OpenSignaal>[]
  readonly regie: RegieBeeld | undefined
  readonly documenten: readonly Masked<DocumentRegel>[]
  /** What the inwoner says about what we did not change. */
  readonly verklaringen: readonly Masked<Verklaring>[]
  readonly overdrachten: readonly KaartBeeld[]
  readonly inzichten: readonly Masked<Inzicht>[]
  readonly voorvallen: readonly Regel[]
  readonly eerder: EerderBeeld
  readonly aantalVoorvallen: number | undefined
  /** With those that are not of the main line. */
  readonly aantalAlles: number | undefined
  readonly begin: Begin
}

/** A gebeurtenis, with the words of its contact for who may read those. */
export type Regel = Masked<Voorval> & {
  readonly contact: Masked<ContactWoorden> | undefined
  /** The soort of the traject it is of. */
  readonly traject: string | undefined
}

/** What new work can start from: the newest open melding, the running plan and the newest running traject, as far as the reader may work on them. */
export type Begin = {
  readonly melding: { readonly id: string; readonly isBehandelaar: boolean } | undefined
  readonly planId: string | undefined
  readonly trajectId: string | undefined
  /** There is a plan that is not closed, whether the reader sees it or not. */
  readonly heeftPlan: boolean
  /** What the reader can hand on: what runs and whose file they have. */
  readonly overdraagbaar: readonly Masked<Zaak>[]
}

/** The dossier; undefined when it is not there, or when the reader has no grant on anything of it. */
export async function dossierBeeld(call: Call, tx: Tx, adres: Adres): Promise<DossierBeeld | undefined> {
  const { ctx, params, gezien } = call
  const id = params.id ?? ''
  const zicht = await zichtOp(call, tx, id)
  if (!zicht) return undefined
  const { beslist, beste } = zicht
  const plan = await planVan(tx, id)
  const opPlan = beslist.find(({ zaak }) => zaak.wat === 'plan' && zaak.id === plan?.id)?.besluit
  const documenten = await documentenVoor(call, tx, id, zicht.gegeven)
  const tijdlijn = await loadTijdlijn(tx, {
    huishoudenId: id,
    documentIds: documenten.flatMap((d) => d.id ?? []),
    ...zichtbaar(beslist),
    ...filterVan(adres),
    lezerId: call.medewerker.id,
    hoogstens: perBladzij,
  })
  return {
    hoofd: present(gezien, beste, hoofdWeergave, zicht.hoofd),
    overledenen: (await overledenenVan(tx, id)).map((o) => present(gezien, beste, overledeneWeergave, o)),
    zaken: beslist
      .filter(({ zaak }) => zaak.isOpen)
      .map(({ zaak, besluit }) => present(gezien, besluit, zaakWeergave, zaak)),
    plan: plan && opPlan && present(gezien, opPlan, planWeergave, plan),
    signalen: await signalenVoor(call, tx, beste, id),
    regie: plan && opPlan && (await regieBeeld(call, tx, opPlan, plan.id)),
    documenten,
    verklaringen: await verklaringenVoor(call, tx, beste, id),
    overdrachten: (await kaartenInHuishouden(tx, call.medewerker, id, ctx.clock.now())).flatMap(
      (o) => kaartBeeld(call, o) ?? [],
    ),
    inzichten: (await inzichten(tx, zichtbaar(beslist), ctx.clock.now())).map((i) =>
      present(gezien, beste, inzichtWeergave, i),
    ),
    voorvallen: tijdlijn.voorvallen.map(({ contact, ...v }) => ({
      ...present(gezien, besluitOver(beslist, v) ?? beste, voorvalWeergave, v),
      contact: contact ? woordenVan(call, zicht, contact) : undefined,
      traject: trajectVan(call, beslist, v.trajectId),
    })),
    eerder: await eerderBeeld(call, tx, zicht, adres.eerder),
    aantalVoorvallen: tijdlijn.aantal,
    aantalAlles: tijdlijn.aantalAlles,
    begin: beginVan(call, beslist, plan?.id),
  }
}

function beginVan({ gezien }: Call, beslist: readonly Beslist[], planId: string | undefined): Begin {
  const melding = beslist.find(
    ({ zaak, besluit }) => zaak.wat === 'melding' && zaak.isOpen && reikt(besluit.niveau, 'L2'),
  )
  const traject = beslist.find(
    ({ zaak, besluit }) => zaak.wat === 'traject' && zaak.isOpen && reikt(besluit.niveau, 'L2'),
  )
  const plan = beslist.find(({ zaak, besluit }) => zaak.id === planId && reikt(besluit.niveau, 'L2'))
  return {
    melding: melding && { id: melding.zaak.id, isBehandelaar: reikt(melding.besluit.niveau, 'L3') },
    planId: plan && planId,
    trajectId: traject?.zaak.id,
    heeftPlan: planId !== undefined,
    overdraagbaar: beslist
      .filter(({ zaak, besluit }) => zaak.isOpen && zaak.wat !== 'gesprek' && reikt(besluit.niveau, 'L3'))
      .map(({ zaak, besluit }) => present(gezien, besluit, zaakWeergave, zaak)),
  }
}

/** Which traject a line is of, by its soort: for who may know what it is. */
function trajectVan({ gezien }: Call, beslist: readonly Beslist[], trajectId: string | null) {
  const van = trajectId === null ? undefined : beslist.find(({ zaak }) => zaak.id === trajectId)
  return van && (present(gezien, van.besluit, zaakWeergave, van.zaak).soortTraject ?? undefined)
}

/** Of a contact with nothing to hang on only its writer reads the words: a wet cannot be told from it. */
function woordenVan(
  { gezien, medewerker }: Call,
  { gegeven, beslist, beste }: Zicht,
  c: ContactWoorden,
): Masked<ContactWoorden> | undefined {
  const isLos = !(c.meldingId || c.planId || c.trajectId)
  const los = c.isEigen ? beste : undefined
  const onverzegeld = isLos ? los : besluitOver(beslist, c)
  const besluit = c.zegel ? beslisOver(medewerker, gegeven, { ...c, teamId: null }) : onverzegeld
  return besluit && present(gezien, besluit, contactWeergave, c)
}

const filterVan = ({ over, wet, persoon, van, tot, alles, pagina }: Adres) => ({
  hoofdsoorten: alles ? undefined : hoofdsoorten,
  soorten: over && soortenOver(over),
  wet,
  inwonerId: persoon,
  van: van ? leesDatum(van) : undefined,
  tot: tot ? leesDatum(tot) : undefined,
  vanaf: (pagina - 1) * perBladzij,
})
