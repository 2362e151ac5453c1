// One vertegenwoordiging as its page shows it: what holds, its words, and the versions before it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { isId } from '../../platform/id.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { besluitOpHuishouden } from '../huishouden/huishouden.commands.ts'
import { huishoudenIdVan } from '../huishouden/huishouden.sql.ts'
import { type Lezer, lezerUit, overVan } from './beeld.tsx'
import {
  inwonerVan,
  ledenVan,
  naastenVan,
  type Rij,
  vertegenwoordigingenVan,
  type Zaak,
  zakenVan,
} from './vertegenwoordiging.sql.ts'

export type Detail = Omit<Rij, 'isWieVerborgen' | 'nuVanId'> & {
  readonly huishoudenId: string
  /** Of whom it is about. */
  readonly over: string
  readonly lezer: Lezer
  /** Works with the file: may change it. */
  readonly magWijzigen: boolean
  readonly zaken: readonly Zaak[]
  readonly eerder: readonly Pick<
    Rij,
    'id' | 'versie' | 'niveau' | 'van' | 'totEnMet' | 'vastgelegdOp' | 'vastgelegdDoor'
  >[]
}

/** Who, how far and until when is L2; why somebody is closed out for safety is special (access.md 2.3 L4). */
const weergave: Weergave<Detail> = {
  personen: (d) => [d.inwonerId, d.vertegenwoordigerId],
  velden: {
    id: 'L1',
    huishoudenId: 'L1',
    inwonerId: 'L1',
    vertegenwoordigerId: 'L1',
    versie: 'L1',
    vervangtId: 'L1',
    magWijzigen: 'L1',
    over: 'L2',
    wie: 'L2',
    naam: 'L2',
    organisatie: 'L2',
    telefoon: 'L2',
    email: 'L2',
    soort: 'L2',
    waarover: 'L2',
    meldingId: 'L2',
    trajectId: 'L2',
    niveau: 'L2',
    metAfspraken: 'L2',
    magHandelen: 'L2',
    heeftBezwaar: 'L2',
    isAfgeschermd: 'L2',
    van: 'L2',
    totEnMet: 'L2',
    bewijs: 'L2',
    gegevenDoor: 'L2',
    beeindigdOp: 'L2',
    dichtOp: 'L2',
    lezer: 'L2',
    zaken: 'L2',
    eerder: 'L2',
    eindeReden: 'L2',
    vastgelegdOp: 'L2',
    vastgelegdDoor: 'L2',
    eindeToelichting: 'L3',
    waaromAfgeschermd: 'L4',
  },
}

/** Undefined when it is not there, for who may not see who live there, and of who is geheim and lives elsewhere. */
export async function detailVan(call: Call, tx: Tx, id: string): Promise<Masked<Detail> | undefined> {
  const { ctx, medewerker: door } = call
  const inwonerId = isId(id) ? await inwonerVan(tx, id) : undefined
  const huishoudenId = inwonerId && (await huishoudenIdVan(tx, inwonerId))
  const besluit = huishoudenId && (await besluitOpHuishouden({ ctx, tx, door }, huishoudenId))
  if (!inwonerId || !huishoudenId || !besluit) return undefined
  const leden = await ledenVan(tx, huishoudenId)
  const ids = leden.map((een) => een.inwonerId)
  const [rijen, naasten] = [await vertegenwoordigingenVan(tx, ids), await naastenVan(tx, ids)]
  const lid = leden.find((een) => een.inwonerId === inwonerId)
  const rij = rijen.find((een) => een.id === id && !een.isWieVerborgen)
  if (!lid || !rij) return undefined
  const { isWieVerborgen: _, nuVanId: __, ...v } = rij
  const nu = ctx.clock.now()
  const over = overVan(lid, { rijen, naasten, isGeheim: await isGeheimOp(tx, { huishoudenId }) })
  const teamIds = door.teams.map((team) => team.id)
  return present(call.gezien, besluit, weergave, {
    ...v,
    huishoudenId,
    over: lid.naam,
    lezer: lezerUit(rij, over, { nu }),
    magWijzigen: reikt(besluit.niveau, 'L3'),
    zaken: metEigen(await zakenVan(tx, { inwonerId, medewerkerId: door.id, teamIds, nu }), rij),
    eerder: keten(rijen, rij),
  })
}

/** What it is about stays a choice, also for who holds nothing on it. */
function metEigen(zaken: readonly Zaak[], { meldingId, trajectId, vastgelegdOp: op }: Rij): Zaak[] {
  const id = meldingId ?? trajectId
  if (id === null || zaken.some((zaak) => zaak.id === id)) return [...zaken]
  return [...zaken, { id, soort: meldingId ? 'een_melding' : 'een_traject', op }]
}

/** The versions before this one, the newest first. */
function keten(rijen: readonly Rij[], van: Rij): Rij[] {
  const vorige = rijen.find(({ id }) => id === van.vervangtId)
  return vorige ? [vorige, ...keten(rijen, vorige)] : []
}

/** The version that came after this one last; itself when there is none. */
export async function laatsteVersie(tx: Tx, id: string): Promise<string> {
  const inwonerId = isId(id) ? await inwonerVan(tx, id) : undefined
  const rijen = inwonerId ? await vertegenwoordigingenVan(tx, [inwonerId]) : []
  const volgende = (van: string): string => {
    const na = rijen.find(({ vervangtId }) => vervangtId === van)
    return na ? volgende(na.id) : van
  }
  return volgende(id)
}
