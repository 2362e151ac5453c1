// Ties takes somebody into service for next month, and asks for a bijzondere rol that waits for Lotte or Vera.

import { aanstellingGeven } from '../../../src/features/aanstelling/aanstelling.commands.ts'
import { medewerkerInDienstNemen } from '../../../src/features/aanstelling/dienst.commands.ts'
import { rolVoorstellen } from '../../../src/features/aanstelling/rolvoorstel.commands.ts'
import { datumInAmsterdam, plusDagen } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

export async function beheerWie(v: Verteller): Promise<void> {
  v.geleden(3, 9)
  const ties = await v.als('ties')
  const van = plusDagen(datumInAmsterdam(v.ctx.clock.now()), 30)
  const organisatie = await v.rij<{ id: string }>(
    `select id from organisatie where gemeente_id = $1 and naam = 'Gemeente Overbetuwe'`,
    [ties.gemeenteId],
  )
  const team = await v.rij<{ id: string }>(`select id from team where gemeente_id = $1 and naam = 'Wmo'`, [
    ties.gemeenteId,
  ])
  const nieuw = {
    naam: 'Puck Janssens',
    functie: 'Wmo-consulent',
    telefoon: null,
    organisatieId: organisatie.id,
    // No persona to log in as: it is her first day next month.
    sub: 'collega-puck',
    van,
  }
  const { id: medewerkerId } = await v.gedaan(
    medewerkerInDienstNemen(v.ctx, ties, { sleutel: v.sleutel(), nieuw }),
  )
  const krijgt = [
    ['rol', 'consulent'],
    ['team', team.id],
    ['mandaat', 'wmo'],
  ] as const
  let versie = 1
  for (const [soort, wat] of krijgt) {
    const o = { medewerkerId, versie, sleutel: v.sleutel(), invoer: { soort, wat, van, tot: null } }
    await v.gedaan(aanstellingGeven(v.ctx, ties, o))
    versie += 1
  }
  const fleur = await v.als('fleur')
  const invoer = { soort: 'rol', wat: 'teammanager', van, tot: null } as const
  await v.gedaan(
    rolVoorstellen(v.ctx, ties, { medewerkerId: fleur.id, versie: 1, sleutel: v.sleutel(), invoer }),
  )
}
