// Adding a document: judged and scanned first, then on disk and in the database in one transaction, the file before the row.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Stuk } from '../../platform/opslag.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Bestand } from '../../platform/upload.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { mogelijkeDragers } from '../autorisatie/drager.commands.ts'
import { houdHuishouden } from '../autorisatie/huishouden.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { insertDocument, staatErAl } from './document.sql.ts'
import type { Document, DocumentNiveau, Soort } from './document.ts'
import { type Gekeurd, type KeurWeigering, keur, toevoegen, type Weigering } from './toevoegen.ts'

export type Invoer = {
  readonly soort: Soort
  readonly niveau: DocumentNiveau
  /** The thing it belongs to, as `soort:id`. */
  readonly bij: string
  readonly inwonerId?: string | undefined
  readonly toelichting: string | undefined
}
export type DocumentWeigering =
  | 'staat_er_al'
  | KeurWeigering
  | Weigering
  | 'besmet'
  | 'scan_lukt_niet'
  | 'niet_gevonden'

type Verzoek = {
  readonly huishoudenId: string
  readonly sleutel: string
  readonly invoer: Invoer
  readonly bestand: Bestand | undefined
}

/** Adds a document to a thing of this household; a second submit of the same form answers the first. */
export async function documentToevoegen(
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ documentId: string }, DocumentWeigering>> {
  const { bestand } = o
  const gekeurd = keur(bestand && { ...bestand, bytes: bestand.stuk?.bytes ?? 0, vorm: bestand.stuk?.vorm })
  if (!gekeurd.ok) return gekeurd
  const stuk = bestand?.stuk
  if (!stuk) return refused('bestand_ontbreekt')
  // Before the transaction: a slow scanner must hold no lock.
  const scan = await gescand(ctx, stuk)
  if (!scan.ok) return scan
  const { sleutel } = o
  return eenKeer<{ documentId: string }, DocumentWeigering>(
    ctx,
    door,
    { act: 'document_toevoegen', sleutel },
    ({ tx, op }) => bewaar({ ctx, tx, door, op }, o, { ...gekeurd.value, stuk, scan: scan.value }),
  )
}

async function gescand(
  ctx: Context,
  stuk: Stuk,
): Promise<Result<Document['scan'], 'besmet' | 'scan_lukt_niet'>> {
  if (!ctx.virusscan) return done('niet_gescand')
  try {
    const uitslag = await ctx.virusscan.scan(stuk.lees())
    return uitslag === 'schoon' ? done('schoon') : refused('besmet')
  } catch (fout) {
    ctx.log.fout('virusscanner antwoordt niet', { fout })
    return refused('scan_lukt_niet')
  }
}

type Binnen = Gekeurd & { readonly stuk: Stuk; readonly scan: Document['scan'] }

async function bewaar(
  werk: Werk,
  { huishoudenId, invoer }: Verzoek,
  { naam, mime, stuk, scan }: Binnen,
): Promise<Result<{ documentId: string }, DocumentWeigering>> {
  const { ctx, tx, door, op } = werk
  await houdHuishouden(tx, huishoudenId)
  const mogelijk = await mogelijkeDragers(ctx, tx, door, huishoudenId)
  if (!mogelijk) return refused('niet_gevonden')
  const gekozen = mogelijk.plekken.find(({ plek }) => plek.sleutel === invoer.bij)
  const ledenIds = mogelijk.leden.map(({ id }) => id)
  const outcome = toevoegen(invoer.inwonerId, {
    magBehandelen: gekozen && reikt(gekozen.besluit.niveau, 'L3'),
    magOpenen: gekozen !== undefined && reikt(gekozen.besluit.niveau, invoer.niveau),
    ledenIds,
  })
  if (!outcome.ok) return outcome
  if (!gekozen) return refused('drager_ontbreekt')
  const { meldingId, planId, trajectId, gesprekId, wet } = gekozen.plek
  const document: Document = {
    ...{ id: ctx.ids.nieuw(op), meldingId, planId, trajectId, gesprekId, wet },
    ...{ naam, mime, scan, bytes: stuk.bytes, hash: stuk.hash, bestand: stuk.bestand },
    ...{ soort: invoer.soort, niveau: invoer.niveau, toelichting: invoer.toelichting },
    ...{ inwonerId: outcome.value.inwonerId, doorId: door.id, op },
  }
  if (await staatErAl(tx, document)) return refused('staat_er_al')
  // On the disk first: a file without a row is swept away by a job, a row without a file would be a loss.
  await stuk.plaats()
  await insertDocument(tx, door.gemeenteId, document)
  await record(tx, ctx.ids, identiteit(door), {
    ...{ soort: 'document_toegevoegd', op, huishoudenId, inwonerId: outcome.value.inwonerId },
    ...{ meldingId, planId, trajectId },
    // What came with a gesprek is told as far as the gesprek is (db/zicht.sql).
    gegevens: { document: document.id, ...(gesprekId && { gesprek: gesprekId }) },
  })
  return done({ documentId: document.id })
}
