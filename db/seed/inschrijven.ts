// The residents as rows: persons, households, and who lived where from day to day.

import { normaliseerNaam } from '../../src/platform/naam.ts'
import type { Bevolking, Bewoner, Huis } from './bewoner.ts'
import { opNaam } from './collegas.ts'
import { huisnaam } from './namen.ts'
import { adresNr } from './plekken.ts'
import type { Rijen } from './rijen.ts'
import type { Structuur } from './structuur.ts'
import { type Toeval, toeval } from './toeval.ts'

export function schrijfIn(rijen: Rijen, structuur: Structuur, bevolking: Bevolking): void {
  const t = toeval(`inschrijven ${structuur.gemeenteId}`)
  for (const huis of bevolking.huizen) zetHuis(rijen, structuur, huis)
  for (const bewoner of bevolking.bewoners) {
    zetBewoner(t, rijen, bewoner)
    zetLid(t, rijen, bewoner)
  }
}

function zetHuis(rijen: Rijen, structuur: Structuur, huis: Huis): void {
  const naam = huisnaam(huis.naam)
  const kern = opNaam(structuur.kernen, huis.plek.naam)
  rijen.zet('huishouden', {
    id: huis.id,
    naam,
    kern_id: kern.id,
    ...adresNr(huis.plek, huis.nr),
    woonplaats: kern.naam,
  })
}

function zetBewoner(t: Toeval, rijen: Rijen, b: Bewoner): void {
  const [voorvoegsel, geslachtsnaam] = b.naam
  const naam = [b.voornaam, voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')
  const isVolwassen = b.rol === 'volwassene'
  rijen.zet('inwoner', {
    id: b.id,
    voornamen: b.voornaam,
    voorvoegsel,
    geslachtsnaam,
    naam_norm: normaliseerNaam(naam),
    geboortedatum: b.geboren,
    geheimhouding: b.huis.isGeheim,
    overleden_op: b.overleden ?? null,
    // No number in the Netherlands starts with 06 00, and .example belongs to nobody.
    telefoon:
      isVolwassen && t.kans(0.6) ? `06 00 ${t.tussen(10, 99)} ${t.tussen(10, 99)} ${t.tussen(10, 99)}` : null,
    email: isVolwassen && t.kans(0.4) ? `${normaliseerNaam(naam).replaceAll(' ', '.')}@post.example` : null,
  })
}

function zetLid(t: Toeval, rijen: Rijen, b: Bewoner): void {
  const { ouderhuis } = b
  const zet = (huis: Huis, van: string, tot: string | null, reden: string) =>
    rijen.zet('huishouden_lid', {
      id: t.id(new Date(`${van}T08:00:00Z`)),
      huishouden_id: huis.id,
      inwoner_id: b.id,
      van,
      tot,
      einde_reden: tot && reden,
    })
  if (ouderhuis) zet(ouderhuis.huis, ouderhuis.van, ouderhuis.tot, 'verhuisd')
  zet(b.huis, ouderhuis?.tot ?? b.van, b.overleden ?? null, 'overleden')
}
