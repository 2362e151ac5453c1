// The one decision who may see what: pure, a table evaluated top down, first hit wins, deny by default (access.md 2.4).

import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Autorisatie, type Doel, type Niveau, reikt } from './autorisatie.ts'

/** What is asked for: a person at the door, or something with grants on it. */
export type Voorwerp = {
  readonly soort: 'inwoner' | 'melding' | 'traject' | 'plan' | 'overdracht' | 'overleg'
  /** The grants on it that hold for this medewerker now, by name or by team. */
  readonly autorisaties: readonly Autorisatie[]
  /** Work of one of the medewerker's own teams. */
  readonly isVanEigenTeam: boolean
  /** Somebody it is about has secrecy in the BRP, or lives with who has. */
  readonly isGeheim: boolean
}

declare const beslist: unique symbol
export type Allow = {
  readonly allow: true
  readonly niveau: Niveau
  readonly regel: string
  readonly doel: Doel
  readonly [beslist]?: true
}
export type Decision = Allow | { readonly allow: false; readonly regel: string }

type Regel = {
  readonly regel: string
  readonly geldt: (m: Medewerker, v: Voorwerp, doel: Doel) => boolean
  /** The niveau it gives; undefined denies. */
  readonly geeft: (v: Voorwerp) => Niveau | undefined
}

const heeft = (m: Medewerker, ...rollen: Medewerker['rollen']) => rollen.some((r) => m.rollen.includes(r))
const hoogste = (grants: readonly Autorisatie[]): Niveau =>
  grants.reduce<Niveau>((max, a) => (reikt(a.niveau, max) ? a.niveau : max), 'L0')

const regels: readonly Regel[] = [
  // Council, policy and contract management see figures, never a file.
  {
    regel: 'H7',
    geldt: (m) => m.rechten.size === 0 || !m.rechten.has('werkplek:openen'),
    geeft: () => undefined,
  },
  // The known-person check: candidates with name, age and kern, no wet and no content ("Decisions on top").
  {
    regel: 'A0',
    geldt: (m, v, doel) =>
      doel === 'toegangscontrole' && v.soort === 'inwoner' && m.rechten.has('inwoner:herkennen'),
    geeft: () => 'L1',
  },
  {
    regel: 'A1',
    geldt: (_, v) => v.autorisaties.some((a) => a.isPersoonlijk),
    geeft: (v) => hoogste(v.isGeheim ? v.autorisaties.filter((a) => a.isPersoonlijk) : v.autorisaties),
  },
  // Of who is geheim only named assignment counts (access.md 2.7); a manager may hand on what nobody has, unseen.
  {
    regel: 'H4',
    geldt: (m, v, doel) =>
      v.isGeheim && doel === 'werkverdeling' && heeft(m, 'teammanager') && v.isVanEigenTeam,
    geeft: () => 'L0',
  },
  { regel: 'H4', geldt: (_, v) => v.isGeheim, geeft: () => undefined },
  // Or nobody can distribute; and no more than that, also where the team has the file ("Decisions on top": team manager).
  { regel: 'A6', geldt: (m, v) => heeft(m, 'teammanager') && v.isVanEigenTeam, geeft: () => 'L2' },
  { regel: 'A2', geldt: (_, v) => v.autorisaties.length > 0, geeft: (v) => hoogste(v.autorisaties) },
]

/**
 * May this medewerker see this, up to which niveau, and by which rule.
 * Everything no rule allows is denied with O1; an error in a rule is a deny, never an allow.
 */
export function decide(medewerker: Medewerker, voorwerp: Voorwerp, doel: Doel): Decision {
  try {
    const regel = regels.find((r) => r.geldt(medewerker, voorwerp, doel))
    const niveau = regel?.geeft(voorwerp)
    if (!regel || niveau === undefined) return { allow: false, regel: regel?.regel ?? 'O1' }
    return { allow: true, niveau, regel: regel.regel, doel }
  } catch {
    return { allow: false, regel: 'fout' }
  }
}
