// Drawing the figures of a rapport: all kpi's with all their splitsingen, protected, and what belongs to them as it is now.

import type { Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { uitersten } from '../../platform/uitersten.ts'
import { kanalen } from '../contact/contact.ts'
import { gepubliceerdeDuidingen } from '../duiding/duiding.sql.ts'
import { geldendeDuiding } from '../duiding/duiding.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { melders } from '../melding/melding.ts'
import { perioden } from '../monitor/cijfer.ts'
import { gevallenBijInTx } from '../monitor/gevallen.commands.ts'
import { type Kpi, leeftijdsgroepen } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'
import { kpis, metingen, streefwaarden } from '../monitor/monitor.sql.ts'
import type { Periode } from '../monitor/periode.ts'
import type { Oplosser } from '../publicatie/aanval.ts'
import { celSleutel } from '../publicatie/cel.ts'
import { beschermSamen } from '../publicatie/samenhang.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { bronVan, type Eerder } from './bron.ts'
import { cellenVan } from './cellen.ts'
import { definitieVersie } from './definitieversie.ts'
import { maatstavenVan } from './maatstaf.ts'
import type { Soort } from './rapport.ts'
import { type Inhoud, insertInhoud } from './schrijven.sql.ts'
import { eerderGepubliceerd, groepenVan, houdWakker, ooitGepubliceerd } from './tellen.sql.ts'

/** A group without a case has a row too: that it is missing would tell nought from one to four. */
const codes = {
  aanmelding: [...kanalen, 'wmo_consulent'],
  wet: [...wetten, 'meer', 'onbekend'],
  leeftijd: [...leeftijdsgroepen, 'onbekend'],
  verwijzer: [...melders, 'onbekend'],
}

type Welk = { readonly id: string; readonly soort: Soort; readonly periode: Periode }

/** Counts and stores all that stands in this rapport, in the place of what stood there; the rapport is a concept. */
export async function telRapport(werk: Werk, rapport: Welk): Promise<void> {
  const { tx, door } = werk
  const { gemeenteId } = door
  // Nobody makes gevallen until this transaction ends, so that all of it is counted from the same.
  await gevallenBijInTx(tx, gemeenteId)
  const { periode } = rapport
  const alle = [...new Map(perioden(periode).map((p) => [p.code, p])).values()]
  const eerder = await eerderGepubliceerd(tx, {
    soort: rapport.soort,
    periode: periode.code,
    perioden: alle.map(({ code }) => code),
  })
  const duidingen = await gepubliceerdeDuidingen(tx, [periode.code])
  await insertInhoud(
    tx,
    { gemeenteId, id: rapport.id },
    {
      ...(await figuren(werk, rapport, alle, eerder)),
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
    },
  )
}

/** Solves for some seconds in all; the database hears in between that this transaction is still alive. */
const losIn =
  (tx: Tx): Oplosser =>
  async (...vraag) => {
    await houdWakker(tx)
    return uitersten(...vraag)
  }

/** The figures to store, and the periods that are read from where they stand. */
async function figuren(
  { tx, door, op }: Werk,
  { periode }: Welk,
  alle: readonly Periode[],
  eerder: readonly Eerder[],
): Promise<Pick<Inhoud, 'cellen' | 'reeksen'>> {
  const vandaag = datumInAmsterdam(op)
  const bron = (kpi: Kpi, p: Periode) =>
    bronVan(eerder, { kpi, periode: p, isEigen: p.code === periode.code, vandaag })
  const splitsingen = ['totaal', ...new Set(kpis.flatMap((kpi) => kpi.uitsplitsingen as readonly string[]))]
  const metingenVan = new Map<string, readonly Meting[]>()
  for (const splitsing of splitsingen) {
    const welke = splitsing === 'totaal' ? alle : [periode]
    const teTellen = welke.filter((p) => kpis.some((kpi) => bron(kpi, p) === undefined))
    const vraag = { gemeenteId: door.gemeenteId, kpis, perioden: teTellen, splitsing, voorPublicatie: true }
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
    // What they would betray together, or with all that was published before, is left out (decision 0024).
    cellen: await beschermSamen(cellen, { eerder: ooit, kpis, los: losIn(tx) }),
    reeksen: paren.flatMap(({ kpi, p, uit }) =>
      uit === undefined ? [] : [{ kpi: kpi.code, periode: p.code, uitRapportId: uit }],
    ),
  }
}
