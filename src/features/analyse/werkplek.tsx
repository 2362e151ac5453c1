// The staff door of the analyse: the pictures of bijlage III for one year, and each as a file. Sums and numbers only: nobody is shown.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { csv, csvBestand } from '../../platform/csv.ts'
import type { Tx } from '../../platform/db.ts'
import { type Kostengroep, kostenGeteld } from '../kosten/geteld.sql.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { doorstroom, huishoudenkosten } from './analyse.sql.ts'
import { beeldenVan, type Gegevens } from './beelden.tsx'
import { voorBestand } from './kostenbeeld.ts'
import { AnalysePagina } from './pagina.tsx'

const ditJaar = (call: Call) => jaarVan(datumInAmsterdam(call.ctx.clock.now()))

/** The year in the address, else the last whole year. */
function gevraagdJaar(call: Call): number {
  const jaar = Number(/^20\d\d$/.exec(call.url.searchParams.get('jaar') ?? '')?.[0])
  return jaar >= 2015 && jaar <= ditJaar(call) ? jaar : ditJaar(call) - 1
}

/** All that was counted up to and including the year, for the lines and for who began when. */
async function gegevens(call: Call, tx: Tx): Promise<Gegevens> {
  const { gemeenteId } = call.medewerker
  const jaar = gevraagdJaar(call)
  const geteld = (groep: Kostengroep, van: number) => kostenGeteld(tx, { gemeenteId, groep, van, tot: jaar })
  return {
    ...{ jaar, loopt: jaar === ditJaar(call) },
    geteld: {
      categorie: await geteld('categorie', 2015),
      leeftijd: await geteld('leeftijd', jaar - 1),
      start: await geteld('start', 2015),
      verwijzer: await geteld('verwijzer', jaar),
      aanbieder: await geteld('aanbieder', jaar - 1),
    },
    doorstroom: await doorstroom(tx, { gemeenteId, van: 2015, tot: jaar }),
    huishoudens: await huishoudenkosten(tx, { gemeenteId, van: jaar, tot: jaar }),
  }
}

export const getAnalyse = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const g = await gegevens(call, tx)
    return page(<AnalysePagina call={call} jaar={g.jaar} laatste={ditJaar(call)} beelden={beeldenVan(g)} />)
  })

/** The values of one picture as a file. */
export const getBeeld = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const [code] = (call.params.beeld ?? '').split('.csv')
    const g = await gegevens(call, tx)
    const beeld = beeldenVan(g).find((b) => b.code === code)
    if (!beeld || !call.params.beeld?.endsWith('.csv')) return call.nietGevonden()
    const kop = beeld.waarden.kolommen.map(([naam]) => naam)
    return csvBestand(`${beeld.code}-${g.jaar}.csv`, csv(kop, voorBestand(beeld.waarden)))
  })
