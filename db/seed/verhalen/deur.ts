// What lies at the doors today: a debt that cannot wait, a safe address, short-term support, a contact, somebody new.

import { contactVastleggen } from '../../../src/features/contact/commands.ts'
import { draagOver } from './overdracht.ts'
import { plan } from './plan.ts'
import { meld, nieuwIn, screen, wijsToe, woontErbij, type Zaak } from './stappen.ts'
import { rondAf, start } from './traject.ts'
import type { Verteller } from './verteller.ts'
import { verzegel } from './zegel.ts'

/** Marco Hendriks of Heteren: the house will be cleared; the first talk is within three working days (Wgs art. 4 lid 2). */
export async function vertelHendriks(v: Verteller): Promise<void> {
  const fleur = await v.als('fleur')
  const { inwonerId } = await vertelHendriksEerder(v)
  v.geleden(2, 9)
  await v.toon(fleur, inwonerId)
  const zaak = await meld(
    v,
    fleur,
    { soort: 'bekend', inwonerId },
    {
      woorden: 'De woningstichting zet mij er over twee weken uit. Ik durf de post niet meer open te maken.',
      kanaal: 'spreekuur',
      leefgebieden: ['financien', 'huisvesting'],
      isBedreigend: true,
    },
  )
  await screen(v, fleur, zaak)
  await wijsToe(v, fleur, zaak, { team: 'Kernteam Zetten en Heteren', aan: fleur })
  v.geleden(1, 16)
  await plan(v, fleur, zaak, { op: v.straks(0, 15) })
}

/** Some months before: Fleur helped him with his post, and it went well enough; so now he comes back within six months. */
async function vertelHendriksEerder(v: Verteller): Promise<Zaak> {
  const fleur = await v.als('fleur')
  v.geleden(90, 10)
  const zaak = await meld(v, fleur, await nieuwIn(v, 'Heteren', 'marco'), {
    woorden: 'Ik krijg mijn post niet op orde en betaal steeds te laat.',
    kanaal: 'spreekuur',
    leefgebieden: ['financien'],
  })
  await screen(v, fleur, zaak)
  const trajectId = await start(v, fleur, zaak, {
    soort: 'forte_geldzaken',
    wet: 'geen',
    doel: 'Ik weet elke maand wat ik moet betalen.',
    dagen: [85, 78, 71, 64],
  })
  v.geleden(60, 15)
  await rondAf(v, fleur, trajectId, {
    toelichting: 'Marco wilde het verder alleen proberen; één brief van de woningstichting lag er nog.',
    watHielp: 'De post samen openmaken, op een vaste dag.',
  })
  return zaak
}

/** Wendy Post and Bo: not safe at home, the address is hidden, and only the interventieteam has the file. */
export async function vertelPost(v: Verteller): Promise<void> {
  const [kim, iris] = [await v.als('kim'), await v.als('iris')]
  v.geleden(4, 13)
  const zaak = await meld(v, kim, await nieuwIn(v, 'Driel', 'wendy'), {
    woorden: 'Wij zijn weggegaan bij mijn ex. Hij mag niet weten waar wij nu wonen.',
    leefgebieden: ['huiselijke_relaties', 'huisvesting'],
    onveilig: 'ja',
    onveiligToelichting: 'Bedreiging door ex-partner, aangifte gedaan. Kind was erbij.',
  })
  const bo = await woontErbij(v, zaak, 'bo')
  await screen(v, kim, zaak)
  await wijsToe(v, kim, zaak, { team: 'Interventieteam', aan: iris })
  // The BRP tells that an address is hidden, and from then on only who is named sees anything; no act of ours sets it.
  for (const id of [zaak.inwonerId, bo])
    await v.rij('update inwoner set geheimhouding = true where id = $1 returning id', [id])
  v.geleden(1, 10)
  await verzegel(v, iris, zaak, {
    waarover: 'Wendy en Bo zijn vannacht opgevangen. Bellen kan alleen op het nummer dat zij zelf gaf.',
    reden: 'De ex-partner heeft kennissen die hier werken.',
  })
}

/** Greet Jacobs of Zetten: alone since her husband died; Fleur comes by a few times, and hands the house over to the Wmo. */
export async function vertelJacobs(v: Verteller): Promise<void> {
  const [fleur, noor] = [await v.als('fleur'), await v.als('noor')]
  v.geleden(22, 11)
  const zaak = await meld(v, fleur, await nieuwIn(v, 'Zetten', 'greet'), {
    woorden: 'Sinds mijn man is overleden kom ik de deur bijna niet meer uit.',
    kanaal: 'contact_individueel',
    leefgebieden: ['geestelijke_gezondheid'],
  })
  await screen(v, fleur, zaak)
  await wijsToe(v, fleur, zaak, { team: 'Kernteam Zetten en Heteren', aan: fleur })
  const doel = 'Ik wil weer twee keer per week onder de mensen zijn.'
  const trajectId = await start(v, fleur, zaak, {
    soort: 'kortdurend',
    wet: 'wmo',
    doel,
    dagen: [18, 13, 8, 3],
    geraadpleegd: noor,
  })
  await draagOver(v, { trajectId, van: fleur, aan: noor })
}

/** Thirty seconds at the desk, and somebody new who waits to be screened. */
export async function vertelBalie(v: Verteller): Promise<void> {
  const kim = await v.als('kim')
  v.geleden(1, 10)
  const contact = {
    kanaal: 'telefoon',
    waarover: 'Vroeg waar het spreekuur in Zetten is.',
    wie: { soort: 'anoniem' },
    sleutel: v.sleutel(),
  } as const
  await v.gedaan(contactVastleggen(v.ctx, kim, contact))
  v.geleden(1, 15)
  await meld(v, kim, await nieuwIn(v, 'Andelst', 'willem'), {
    woorden: 'Ik ben gevallen in de badkamer en durf niet meer onder de douche.',
    kanaal: 'balie',
    leefgebieden: ['basale_adl'],
  })
}
