// A demo person in few words, and how the stand-in turns a list of them into register records.

import type { BronGezag, BronPersoon, BronVerwant } from './bron.ts'

export type FakePersoon = {
  /** From the test range 999900006-999999990. */
  readonly bsn: string
  readonly voornamen?: string
  readonly voorvoegsel?: string
  readonly geslachtsnaam: string
  readonly geslacht?: 'M' | 'V' | 'O'
  /** 'YYYY-MM-DD', or 'YYYY-MM' or 'YYYY' when the register knows no more. */
  readonly geboortedatum?: string
  readonly adres?: {
    readonly straat: string
    readonly huisnummer: number
    readonly huisletter?: string
    readonly toevoeging?: string
    readonly postcode: string
    readonly woonplaats: string
    /** Since when, 'YYYY-MM-DD'. */
    readonly vanaf?: string
  }
  readonly gemeente?: { readonly code: string; readonly omschrijving: string }
  readonly geheimhouding?: boolean
  readonly overlijdensdatum?: string
  /** The list was withdrawn as wrong. */
  readonly afgevoerd?: boolean
  readonly onderCuratele?: boolean
  /** BSNs from the same list; the children of a person follow from it. */
  readonly ouders?: readonly string[]
  /** A BSN from the same list; naming it on one of the two is enough. */
  readonly partner?: string
  /** On the child; the holders see it too. */
  readonly gezag?: {
    readonly type: 'GezamenlijkOuderlijkGezag' | 'EenhoofdigOuderlijkGezag' | 'Voogdij' | 'GezagNietTeBepalen'
    readonly dragers: readonly string[]
  }
}

const geslachten = { M: 'man', V: 'vrouw', O: 'onbekend' } as const

/** Throws when a relative is named who is not in the list. */
export function bronVan(personen: readonly FakePersoon[]): BronPersoon[] {
  const bijBsn = new Map(personen.map((p) => [p.bsn, p]))
  const wie = (bsn: string): FakePersoon => {
    const persoon = bijBsn.get(bsn)
    if (!persoon) throw new Error('Een demopersoon noemt een verwant die niet in de lijst staat.')
    return persoon
  }
  const gezagOver = (p: FakePersoon) =>
    personen.filter((kind) => kind.gezag && (kind === p || kind.gezag.dragers.includes(p.bsn))).map(gezagVan)
  return personen.map((p) => ({
    ...record(p),
    ouders: (p.ouders ?? []).map((bsn, i) => ({ ...verwantVan(wie(bsn)), ouderAanduiding: String(i + 1) })),
    partners: personen.filter((q) => q.partner === p.bsn || p.partner === q.bsn).map(verwantVan),
    kinderen: personen.filter((q) => q.ouders?.includes(p.bsn)).map(verwantVan),
    gezag: gezagOver(p),
  }))
}

function record(p: FakePersoon): Omit<BronPersoon, 'ouders' | 'partners' | 'kinderen' | 'gezag'> {
  const reden = p.overlijdensdatum
    ? { code: 'O', omschrijving: 'overlijden' }
    : p.afgevoerd
      ? { code: 'F', omschrijving: 'fout' }
      : undefined
  const overleden = p.overlijdensdatum === undefined ? undefined : { datum: compact(p.overlijdensdatum) }
  return {
    ...verwantVan(p),
    burgerservicenummer: p.bsn,
    geheimhoudingPersoonsgegevens: p.geheimhouding ? '1' : '0',
    geslacht: { code: p.geslacht ?? 'O', omschrijving: geslachten[p.geslacht ?? 'O'] },
    ...(reden && { opschortingBijhouding: { reden, ...overleden } }),
    ...(overleden && { overlijden: overleden }),
    ...(p.adres && { verblijfplaats: verblijfplaatsVan(p.adres) }),
    ...(p.gemeente && { gemeenteVanInschrijving: p.gemeente }),
    ...(p.onderCuratele && { indicatieCurateleRegister: true }),
  }
}

const verblijfplaatsVan = (adres: NonNullable<FakePersoon['adres']>): BronPersoon['verblijfplaats'] => ({
  functieAdres: { code: 'W', omschrijving: 'woonadres' },
  ...(adres.vanaf && { datumAanvangAdreshouding: compact(adres.vanaf) }),
  naamOpenbareRuimte: adres.straat,
  straat: adres.straat.slice(0, 24),
  huisnummer: String(adres.huisnummer),
  huisletter: adres.huisletter,
  huisnummertoevoeging: adres.toevoeging,
  postcode: adres.postcode,
  woonplaats: adres.woonplaats,
})

const verwantVan = (p: FakePersoon): BronVerwant => ({
  burgerservicenummer: p.bsn,
  naam: { voornamen: p.voornamen, voorvoegsel: p.voorvoegsel, geslachtsnaam: p.geslachtsnaam },
  geboorte: { datum: compact(p.geboortedatum ?? '') },
})

function gezagVan(kind: FakePersoon): BronGezag {
  const dragers = (kind.gezag?.dragers ?? []).map((bsn) => ({ burgerservicenummer: bsn }))
  const [drager] = dragers
  const basis = {
    type: kind.gezag?.type ?? 'GezagNietTeBepalen',
    minderjarige: { burgerservicenummer: kind.bsn },
  }
  switch (kind.gezag?.type) {
    case 'GezamenlijkOuderlijkGezag':
      return { ...basis, ouders: dragers }
    case 'EenhoofdigOuderlijkGezag':
      return { ...basis, ouder: drager }
    case 'Voogdij':
      return { ...basis, derden: dragers }
    case 'GezagNietTeBepalen':
    case undefined:
      return basis
  }
}

const compact = (datum: string) => datum.replaceAll('-', '').padEnd(8, '0')
