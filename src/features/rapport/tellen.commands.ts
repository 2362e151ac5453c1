// Drawing the figures of a rapport: all kpi's with all their splitsingen, protected, and what belongs to them as it is now.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { uitersten } from '../../platform/uitersten.ts'
import { kanalen } from '../contact/contact.ts'
import { gepubliceerdeDuidingen } from '../duiding/duiding.sql.ts'
import { geldendeDuiding } from '../duiding/duiding.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { melders } from '../melding/melding.ts'
import { perioden } from '../monitor/cijfer.ts'
import { gevallenBijInTx, gevallenBijwerken } from '../monitor/gevallen.commands.ts'
import { type Kpi, leeftijdsgroepen } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'
import { kpis, metingen, streefwaarden } from '../monitor/monitor.sql.ts'
import type { Periode } from '../monitor/periode.ts'
import { type Cel, celSleutel } from '../publicatie/cel.ts'
import { beschermSamen } from '../publicatie/samenhang.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { bronVan, type Eerder } from './bron.ts'
import { cellenVan } from './cellen.ts'
import { definitieVersie } from './definitieversie.ts'
import { maatstavenVan } from './maatstaf.ts'
import { rapportKop } from './rapport.sql.ts'
import { periodeVan, type Soort } from './rapport.ts'
import { type Inhoud, insertInhoud, lockRapporten, updateGeteldOp } from './schrijven.sql.ts'
import { eerderGepubliceerd, groepenVan, ooitGepubliceerd } from './tellen.sql.ts'
import { markAf, markMislukt, neemOpdracht, type Opdracht, saveVoortgang } from './telling.sql.ts'

/** A group without a case has a row too: that it is missing would tell nought from one to four. */
const codes = {
  aanmelding: [...kanalen, 'wmo_consulent'],
  wet: [...wetten, 'meer', 'onbekend'],
  leeftijd: [...leeftijdsgroepen, 'onbekend'],
  verwijzer: [...melders, 'onbekend'],
}

type Welk = { readonly id: string; readonly soort: Soort; readonly periode: Periode }
type Werk = Pick<Context, 'db' | 'clock' | 'log'>

/**
 * Counts what a rapport asked for, and stores it in the place of what stood there; the rapport is a concept.
 * May come twice: one at a time is at it, and only the last request is stored. Answers itself while another is at it.
 * A process that stops half-way leaves nothing; what goes wrong is said on the page of the rapport, and asked for again there.
 */
export async function rapportTellenForJob(ctx: Werk, o: Opdracht): Promise<Opdracht | undefined> {
  const { db, clock, log } = ctx
  const { gemeenteId } = o
  const genomen = await db.transaction({ gemeenteId }, (tx) => neemOpdracht(tx, o, clock.now()))
  if (genomen !== 'van_mij') return genomen === 'bezig' ? o : undefined
  try {
    await tel(ctx, o)
  } catch (fout) {
    log.fout('een rapport is niet geteld', { fout, taak: 'rapport_tellen' })
    await db.transaction({ gemeenteId }, (tx) => markMislukt(tx, o, clock.now()))
  }
  return undefined
}

/** Three steps: counted in one transaction, protected outside any, stored in one. */
async function tel(ctx: Werk, o: Opdracht): Promise<void> {
  const { db, clock } = ctx
  const { gemeenteId, id } = o
  await gevallenBijwerken({ db, gemeenteId })
  const op = clock.now()
  const geteld = await db.transaction({ gemeenteId }, async (tx) => {
    const rapport = await rapportKop(tx, id)
    return rapport && lees(tx, { gemeenteId, op }, { id, soort: rapport.soort, periode: periodeVan(rapport) })
  })
  if (!geteld) throw new Error('a telling of no rapport')
  // What they would betray together, or with all that was published before, is left out (decision 0024).
  const cellen = await beschermSamen(geteld.cellen, {
    ...{ eerder: geteld.ooit, kpis, los: uitersten },
    voortgang: (klaar, van) =>
      db.transaction({ gemeenteId }, async (tx) => {
        await saveVoortgang(tx, o, { op: clock.now(), klaar, van })
      }),
  })
  await db.transaction({ gemeenteId }, async (tx) => {
    await lockRapporten(tx, gemeenteId)
    if (!(await markAf(tx, o, clock.now()))) return
    // Of a concept that was withdrawn meanwhile there is nothing to store.
    if ((await rapportKop(tx, id))?.status !== 'concept') return
    await insertInhoud(tx, { gemeenteId, id }, { ...geteld, cellen })
    await updateGeteldOp(tx, id, op)
  })
}

type Waar = { readonly gemeenteId: number; readonly op: Date }
type Geteld = Inhoud & { readonly ooit: readonly Cel[] }

/** All of it as it is now; the cellen are each safe, and not yet together. */
async function lees(tx: Tx, waar: Waar, rapport: Welk): Promise<Geteld> {
  // Nobody makes gevallen until this transaction ends, so that all of it is counted from the same.
  await gevallenBijInTx(tx, waar.gemeenteId)
  const { periode } = rapport
  const alle = [...new Map(perioden(periode).map((p) => [p.code, p])).values()]
  const eerder = await eerderGepubliceerd(tx, {
    soort: rapport.soort,
    periode: periode.code,
    perioden: alle.map(({ code }) => code),
  })
  const duidingen = await gepubliceerdeDuidingen(tx, [periode.code])
  return {
    ...(await figuren(tx, waar, { periode, alle, eerder })),
    definities: kpis.map((definitie) => ({
      kpi: definitie.code,
      definitie,
      versie: definitieVersie(definitie.code),
    })),
    streefwaarden: maatstavenVan(kpis, await streefwaarden(tx), periode.van),
    duiding: kpis.flatMap(({ code: kpi }) => {
      const uitleg = geldendeDuiding(duidingen, { kpi, periode: periode.code })?.uitleg
      return uitleg === undefined ? [] : [{ kpi, uitleg }]
    }),
  }
}

type Wat = {
  readonly periode: Periode
  readonly alle: readonly Periode[]
  readonly eerder: readonly Eerder[]
}

/** The figures, and the periods that are read from where they stand. */
async function figuren(
  tx: Tx,
  { gemeenteId, op }: Waar,
  { periode, alle, eerder }: Wat,
): Promise<Pick<Geteld, 'cellen' | 'reeksen' | 'ooit'>> {
  const vandaag = datumInAmsterdam(op)
  const bron = (kpi: Kpi, p: Periode) =>
    bronVan(eerder, { kpi, periode: p, isEigen: p.code === periode.code, vandaag })
  const splitsingen = ['totaal', ...new Set(kpis.flatMap((kpi) => kpi.uitsplitsingen as readonly string[]))]
  const metingenVan = new Map<string, readonly Meting[]>()
  for (const splitsing of splitsingen) {
    const welke = splitsing === 'totaal' ? alle : [periode]
    const teTellen = welke.filter((p) => kpis.some((kpi) => bron(kpi, p) === undefined))
    const vraag = { gemeenteId, kpis, perioden: teTellen, splitsing, voorPublicatie: true }
    metingenVan.set(splitsing, teTellen.length > 0 ? await metingen(tx, vraag) : [])
  }
  const groepen = await groepenVan(tx, codes)
  const ooit = await ooitGepubliceerd(tx, [...new Set(alle.map((p) => p.code.slice(0, 4)))])
  const perCel = new Map(ooit.map((cel) => [celSleutel(cel), cel]))
  const telling = (splitsing: string) => ({
    ...{ metingen: metingenVan.get(splitsing) ?? [], groepen, eerder: perCel, vandaag },
  })
  const splits = (kpi: Kpi, p: Periode) =>
    p.code === periode.code ? ['totaal', ...kpi.uitsplitsingen] : ['totaal']
  const paren = kpis.flatMap((kpi) => alle.map((p) => ({ kpi, p, uit: bron(kpi, p) })))
  const cellen = paren
    .filter(({ uit }) => uit === undefined)
    .flatMap(({ kpi, p }) =>
      splits(kpi, p).flatMap((splitsing) => cellenVan({ kpi, periode: p, splitsing }, telling(splitsing))),
    )
  return {
    cellen,
    ooit,
    reeksen: paren.flatMap(({ kpi, p, uit }) =>
      uit === undefined ? [] : [{ kpi: kpi.code, periode: p.code, uitRapportId: uit }],
    ),
  }
}
