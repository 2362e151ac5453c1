// The allows A0 to A10, N1 for break-glass and E1 for what is of the reader: on what ground this rol sees it, and how far (access.md 2.4).

import { type Niveau, reikt } from './autorisatie.ts'
import { doorGrants, doorNood, type Feiten } from './feiten.ts'
import { leesniveau } from './lezing.ts'
import type { Regel } from './regel.ts'
import { eigensoorten } from './voorwerp.ts'

export type Aanspraak = { readonly regel: Regel; readonly niveau: Niveau }
type Geeft = (f: Feiten) => Niveau | undefined

/** Named on the seal of this item: that alone opens it, and all of it (access.md 2.3 LX). */
const doorZegel = ({ v, plafond }: Feiten): Niveau | undefined =>
  v.zegel?.soort === 'genoemden' && v.zegel.isGenoemd && reikt(plafond.genoemd ?? 'L0', 'L3')
    ? 'LX'
    : undefined

const doorNaam: Geeft = (f) => {
  const niveau = doorGrants(f, 'genoemd')
  return niveau && f.v.isEigenStuk && f.plafond.eigenStuk ? f.plafond.eigenStuk : niveau
}

/** Work of the own team, or on which the team has a grant; of who is geheim unseen, and only to hand it on. */
const doorVerdelen: Geeft = ({ plafond, geheim, v, doel, grants }) => {
  if (!plafond.werkverdeling) return undefined
  if (v.isGeheim)
    return geheim === 'ongezien' && doel === 'werkverdeling' && v.isVanEigenTeam ? 'L0' : undefined
  return v.isVanEigenTeam || grants.some(({ relatie }) => relatie === 'team')
    ? plafond.werkverdeling
    : undefined
}

const isOnderMandaat = ({ v, wie }: Feiten): boolean =>
  v.wet === undefined || v.wet === 'geen' || wie.mandaten.includes(v.wet)

const isEigensoort = (soort: string): boolean => (eigensoorten as readonly string[]).includes(soort)

/** From top to bottom; of those that reach equally far the first counts. */
export const aanspraken: readonly (readonly [Regel, Geeft])[] = [
  // The known-person check: name, age and kern; of who is geheim that there is a special desk ("Decisions on top").
  [
    'A0',
    ({ doel, v, plafond }) => {
      if (doel !== 'toegangscontrole' || v.soort !== 'inwoner' || !plafond.herkennen) return undefined
      return v.isGeheim ? 'L0' : plafond.herkennen
    },
  ],
  ['N1', doorNood],
  // Of who is geheim having written something is no naming; being asked for it by name is (H4).
  [
    'E1',
    ({ v, plafond }) =>
      v.isEigenStuk && isEigensoort(v.soort) && !(v.isGeheim && v.soort !== 'verzoek')
        ? plafond.zelf
        : undefined,
  ],
  ['A1', (f) => (f.naamregel === 'A1' ? (doorZegel(f) ?? doorNaam(f)) : undefined)],
  ['A2', (f) => doorGrants(f, 'team')],
  ['A3', (f) => doorGrants(f, 'kaart')],
  // What the inwoner put in the plan; of the rest only that somebody is at work.
  [
    'A4',
    ({ v, plafond }) => {
      if (!v.regie || v.isGeheim) return undefined
      return plafond.regie && v.regie === 'met_toestemming' ? plafond.regie : plafond.regie && 'L0'
    },
  ],
  ['A5', (f) => (f.naamregel === 'A5' && f.v.soort === 'voorziening' ? doorGrants(f, 'genoemd') : undefined)],
  ['A6', doorVerdelen],
  ['A6', (f) => (f.naamregel === 'A1' && f.doel === 'kwaliteit' ? doorGrants(f, 'steekproef') : undefined)],
  ['A7', ({ v, plafond }) => (v.soort === 'inzage' ? plafond.inzage : undefined)],
  ['A7', (f) => (f.naamregel === 'A7' ? doorGrants(f, 'genoemd') : undefined)],
  ['A7', (f) => (f.naamregel === 'A7' && f.doel === 'toezicht' ? doorGrants(f, 'steekproef') : undefined)],
  ['A8', (f) => (f.v.soort === 'voorziening' && isOnderMandaat(f) ? f.plafond.voorziening : undefined)],
  ['A9', (f) => (f.naamregel === 'A9' ? doorGrants(f, 'genoemd') : undefined)],
  ['A10', (f) => (f.naamregel === 'A10' ? doorGrants(f, 'genoemd') : undefined)],
  ['A10', ({ isLezer, v }) => (isLezer && v.lezing ? leesniveau(v.lezing) : undefined)],
]

/** The ground that reaches furthest; undefined when there is none. */
export const aanspraakVan = (f: Feiten, regels: typeof aanspraken): Aanspraak | undefined =>
  regels.reduce<Aanspraak | undefined>((beste, [regel, geeft]) => {
    const niveau = geeft(f)
    if (niveau === undefined || (beste && reikt(beste.niveau, niveau))) return beste
    return { regel, niveau }
  }, undefined)
