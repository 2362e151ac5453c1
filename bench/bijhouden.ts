// (m) What keeping figures current costs an act: registering a melding with the note of whose gevallen are to be made again, and without it.

import { gevallenBijwerken } from '../src/features/monitor/gevallen.commands.ts'
import type { Meting } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import { registreerder } from './registreren.ts'

/** In turn, so that both meet the same noise. */
const blokken = 12
const perBlok = 25

export async function benchBijhouden(omgeving: Omgeving): Promise<Meting> {
  const { ctx, hand } = omgeving
  const waar = { db: ctx.db, gemeenteId: 1 }
  const registreer = await registreerder(omgeving)
  await gevallenBijwerken(waar)
  const meetBlok = async (zet: 'enable' | 'disable') => {
    await hand.query(`alter table gebeurtenis ${zet} trigger maak_gevallen_vuil`)
    const tijden: number[] = []
    for (let i = 0; i < perBlok; i++) {
      const t0 = performance.now()
      await registreer()
      tijden.push(performance.now() - t0)
    }
    return tijden
  }
  // The first of each plan their statements.
  await meetBlok('disable')
  await meetBlok('enable')
  const ons: number[] = []
  const basis: number[] = []
  for (let i = 0; i < blokken; i++) {
    basis.push(...(await meetBlok('disable')))
    ons.push(...(await meetBlok('enable')))
  }
  const t0 = performance.now()
  await gevallenBijwerken(waar)
  const erna = (performance.now() - t0) / (perBlok * (blokken + 1))
  console.log(`(m) de gevallen daarna maken, per melding: ${erna.toFixed(2)} ms`)
  return { naam: '(m) melding registreren, met en zonder noteren', ons, basis }
}
