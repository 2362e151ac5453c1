// The Aziz family of Elst: school worries about Yusuf, a plan runs, and now there are money problems as well.

import { onze, van } from './afspraak.ts'
import { belegMdo } from './overleg.ts'
import { plan, stelOp, stelVast, voer } from './plan.ts'
import { meld, nieuwIn, screen, wijsToe, woontErbij } from './stappen.ts'
import { zegtJa } from './toestemming.ts'
import { start } from './traject.ts'
import type { Verteller } from './verteller.ts'
import { belTerug } from './verwijzing.ts'

export async function vertelAziz(v: Verteller): Promise<void> {
  const [kim, sam] = [await v.als('kim'), await v.als('sam')]
  v.geleden(60, 9)
  const zaak = await meld(v, kim, await nieuwIn(v, 'Elst', 'yusuf'), {
    woorden: 'Yusuf komt al weken te laat en is boos in de klas. Thuis loopt het ook op.',
    kanaal: 'verwijzer',
    melder: 'school',
    melderNaam: 'Meester Jansen',
    verwijzer: {
      organisatie: 'Basisschool De Wegwijzer',
      weg: 'telefoon',
      bereik: '0481 371 900',
      kenmerk: undefined,
      terugkoppelenVoor: undefined,
    },
    leefgebieden: ['opgroeien_opvoeden', 'huiselijke_relaties'],
  })
  await woontErbij(v, zaak, 'samira')
  const tarik = await woontErbij(v, zaak, 'tarik')
  await woontErbij(v, zaak, 'lina')
  await screen(v, kim, zaak)
  await wijsToe(v, kim, zaak, { team: 'Jeugd', aan: sam })
  v.geleden(58, 10)
  await belTerug(v, sam, zaak)
  const gesprek = await plan(v, sam, zaak, { op: v.straks(-52, 17), naaste: 'Moeder Samira' })
  v.geleden(52, 17)
  await voer(v, sam, gesprek, {
    eigenPlan: '',
    verslag:
      'Gesproken met Yusuf en zijn ouders. Yusuf wil weer voetballen. Vader werkt nachten; er is weinig rust in huis.',
    bevindingen: [
      {
        leefgebied: 'opgroeien_opvoeden',
        eigenKracht: 'Yusuf vertelt goed wat er is.',
        netwerk: 'Oom Karim is trainer.',
        wens: 'Ik wil weer naar voetbal en geen ruzie op school.',
        behoefte: 'Iemand die meedenkt over boosheid.',
        score: 2,
      },
    ],
  })
  v.geleden(50, 11)
  const planId = await stelOp(v, sam, zaak, [
    onze(v, sam, 'Overlegt met school over een rustige plek.', -1),
    van(v, 'netwerk', { wie: 'Oom Karim', wat: 'Brengt Yusuf op woensdag naar voetbal.', over: 5 }),
  ])
  v.geleden(46, 9)
  await stelVast(v, sam, planId, zaak.inwonerId)
  const trajectId = await start(v, sam, zaak, {
    soort: 'jongerencoaching',
    wet: 'jeugdwet',
    doel: 'Yusuf herkent zijn boosheid en weet wat hij dan doet.',
    dagen: [40, 33, 26, 12],
  })
  v.geleden(10, 16)
  await zegtJa(v, sam, { trajectId, wie: ['inwoner', 'ouder'] })
  v.geleden(3, 10)
  await belegMdo(v, sam, { planId, met: await v.als('fleur'), school: 'Marja Vos' })
  v.geleden(1, 14)
  await v.toon(kim, tarik)
  const geld = {
    woorden: 'Er liggen drie brieven van de incasso en de huur is niet betaald.',
    leefgebieden: ['financien'] as const,
  }
  await meld(v, kim, { soort: 'bekend', inwonerId: tarik }, geld)
}
