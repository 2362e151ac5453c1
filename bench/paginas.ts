// (c) Pages of the work list and the dossier, against their own SQL sent by hand without row security plus an empty page.

import { gzipSync } from 'node:zlib'
import { bezoekAls, dossiersVan, type Haal } from './bezoek.ts'
import { type Meting, meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import { isLezen, vragenVan } from './vragen.ts'

export type Paginameting = Meting & { readonly vragen: number; readonly bytes: number; readonly gzip: number }

const leeg = '/werk/dossiers/01900000-0000-7000-8000-00000000ffff'

/** This page against the queries it sends, sent by hand without row security, and a page with nothing on it. */
export async function meetPagina(
  { hand }: Omgeving,
  haal: Haal,
  o: { readonly naam: string; readonly pad: string; readonly keer: number },
): Promise<Paginameting> {
  const { status, html } = await haal(o.pad)
  if (status !== 200) throw new Error(`${o.pad}: ${status}`)
  const vragen = await vragenVan(() => haal(o.pad))
  const lezen = vragen.filter(isLezen)
  const meting = await meet({
    naam: o.naam,
    keer: o.keer,
    ons: () => haal(o.pad),
    basis: async () => {
      for (const vraag of lezen) await hand.query(vraag)
      await haal(leeg)
    },
  })
  return { ...meting, vragen: vragen.length, bytes: Buffer.byteLength(html), gzip: gzipSync(html).length }
}

export async function benchPaginas(omgeving: Omgeving): Promise<readonly Paginameting[]> {
  const haal = await bezoekAls(omgeving, 'noor')
  const dossiers = await dossiersVan(omgeving.hand, 'noor')
  const metingen: Paginameting[] = []
  for (const [naam, pad] of [
    ['werkvoorraad van mij', '/werk?lijst=mij'],
    ['werkvoorraad van mijn team', '/werk?lijst=team'],
    ['dossier met weinig', `/werk/dossiers/${dossiers[0]}`],
    ['dossier met veel', `/werk/dossiers/${dossiers.at(-1)}`],
  ] as const)
    metingen.push(await meetPagina(omgeving, haal, { naam: `(c) ${naam}`, pad, keer: 60 }))
  return metingen
}
