// (e) The dossier page of the most eventful household, against that of the median household.

import { gzipSync } from 'node:zlib'
import { bezoekAls, dossiersVan } from './bezoek.ts'
import { meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import type { Paginameting } from './paginas.ts'
import { maakRijk } from './rijkdossier.ts'
import { vragenVan } from './vragen.ts'

export async function benchRijkDossier(omgeving: Omgeving): Promise<Paginameting> {
  const dossiers = await dossiersVan(omgeving.hand, 'noor')
  const [midden, rijk] = [dossiers[Math.floor(dossiers.length / 2)], dossiers.at(-1)]
  if (!midden || !rijk || midden === rijk) throw new Error('Noor has too few dossiers')
  await maakRijk(omgeving, rijk)
  const haal = await bezoekAls(omgeving, 'noor')
  const { html } = await haal(`/werk/dossiers/${rijk}`)
  // The first page does not count; the second says of how many it shows ten.
  const alles = await haal(`/werk/dossiers/${rijk}?alles=ja&pagina=2`)
  const gezien = Number(/ van (\d{4})\b/.exec(alles.html)?.[1])
  if (!(gezien > 1900)) throw new Error(`only ${gezien} of 2,000 gebeurtenissen are in the tijdlijn`)
  const vragen = await vragenVan(() => haal(`/werk/dossiers/${rijk}`))
  const meting = await meet({
    naam: '(e) dossier met 2.000 gebeurtenissen',
    keer: 60,
    ons: () => haal(`/werk/dossiers/${rijk}`),
    basis: () => haal(`/werk/dossiers/${midden}`),
  })
  return { ...meting, vragen: vragen.length, bytes: Buffer.byteLength(html), gzip: gzipSync(html).length }
}
