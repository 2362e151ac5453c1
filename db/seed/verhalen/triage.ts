// Ties works on a draft of the triage: who is lonely and elderly gets a visit before a list of offers.

import { triageAanpassen, triageKopieren } from '../../../src/features/triage/commands.ts'
import type { Verteller } from './verteller.ts'

export async function denkNa(v: Verteller): Promise<void> {
  v.geleden(2, 10)
  const ties = await v.als('ties')
  await v.gedaan(triageKopieren(v.ctx, ties, { nummer: 1, sleutel: v.sleutel() }))
  const regel = {
    code: 'eerste_keer_alleen',
    vervolg: 'kortdurende_ondersteuning',
    voorwaarden: {
      kenmerken: { eerder: false, kind: false },
      wetten: [],
      leefgebieden: ['sociaal_netwerk'],
      alleenDeze: true,
      melders: ['familie', 'mantelzorger', 'huisarts'],
    },
    zin: 'Iemand anders maakt zich zorgen over eenzaamheid. Ga eerst langs, en wijs daarna de weg.',
    bron: 'werkoverleg van het kernteam',
  } as const
  await v.gedaan(
    triageAanpassen(v.ctx, ties, {
      versie: 1,
      sleutel: v.sleutel(),
      aanpassing: { wat: 'erbij', regel },
    }),
  )
  // Above "meedoen", which would take it.
  for (const versie of [2, 3, 4])
    await v.gedaan(
      triageAanpassen(v.ctx, ties, {
        versie,
        sleutel: v.sleutel(),
        aanpassing: { wat: 'omhoog', code: regel.code },
      }),
    )
}
