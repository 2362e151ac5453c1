// The one decision who may see what: pure, a table evaluated top down, deny by default (access.md 2.4, 2.8).

import { aanspraakVan, aanspraken } from './aanspraak.ts'
import { type Doel, type Niveau, reikt } from './autorisatie.ts'
import { type Feiten, feitenVoor } from './feiten.ts'
import { overDeMuur } from './grondslag.ts'
import { plafonds } from './plafond.ts'
import type { Regel } from './regel.ts'
import type { Verzoek, Voorwerp, Wie } from './voorwerp.ts'
import { doorbreekbareRegels, hardeRegels } from './weigerregel.ts'

/** What the reader's side owes with every yes; the inzage is written before the page leaves. */
export type Verplichting = 'inzage' | 'maskeren' | 'doel_tonen' | 'watermerk' | 'zonder_adres'

declare const beslist: unique symbol
export type Allow = {
  readonly allow: true
  readonly niveau: Niveau
  readonly regel: Regel
  readonly doel: Doel
  readonly verplichtingen: readonly Verplichting[]
  readonly [beslist]?: true
}
/** `fout` is an error in a rule; only an O-rule may be broken through, and not by everybody. */
export type Deny = {
  readonly allow: false
  readonly regel: Regel | 'fout'
  readonly isDoorbreekbaar: boolean
}
export type Decision = Allow | Deny

/** The rules and the data as decide reads them; a test changes one to see that it is missed. */
export const regelwerk = { hardeRegels, doorbreekbareRegels, aanspraken, plafonds, muur: overDeMuur }

/**
 * May they see this, up to which niveau, by which rule, and what is owed with it.
 * Hard denies first, then those that break-glass may open, then the allows; what no rule allows is denied with O1.
 * Who has more rollen is decided for each, and sees what the furthest of them sees.
 * An error in a rule is a deny, never an allow.
 */
export function decide(wie: Wie, voorwerp: Voorwerp, doel: Doel, verzoek: Verzoek = {}): Decision {
  return beslis(wie, voorwerp, { doel, ...verzoek }, regelwerk)
}

/** As decide, by the rules it is handed. */
export function beslis(
  wie: Wie,
  v: Voorwerp,
  vraag: Verzoek & { readonly doel: Doel },
  regels: typeof regelwerk,
): Decision {
  try {
    const { doel, actie = 'zien', nu } = vraag
    return beste(
      wie.rollen.map((rol) => besluit(feitenVoor(rol, { wie, v, doel, actie, nu }, regels), regels)),
    )
  } catch {
    return { allow: false, regel: 'fout', isDoorbreekbaar: false }
  }
}

function besluit(f: Feiten, regels: typeof regelwerk): Decision {
  const aanspraak = aanspraakVan(f, regels.aanspraken)
  const hard = regels.hardeRegels.find(([, geldt]) => geldt(f, aanspraak))
  if (hard) return { allow: false, regel: hard[0], isDoorbreekbaar: false }
  const zacht = regels.doorbreekbareRegels.find(([, geldt]) => geldt(f, aanspraak))
  if (zacht) return { allow: false, regel: zacht[0], isDoorbreekbaar: magDoorbreken(f) }
  // Whatever happens to the rules above: without a ground nothing is shown.
  if (!aanspraak) return geenGrond
  return { allow: true, ...aanspraak, doel: f.doel, verplichtingen: verplichtingenVan(f) }
}

const geenGrond: Deny = { allow: false, regel: 'O1', isDoorbreekbaar: false }

/** Break-glass is for looking at work, by who does such work. */
const magDoorbreken = ({ plafond, actie, doel, v }: Feiten): boolean =>
  plafond.nood !== undefined && actie === 'zien' && doel === 'behandeling' && v.soort !== 'inzage'

function verplichtingenVan({ actie, geheim, v }: Feiten): readonly Verplichting[] {
  const altijd = ['inzage', 'maskeren', 'doel_tonen'] as const
  return [
    ...altijd,
    ...(actie === 'uitvoeren' ? (['watermerk'] as const) : []),
    ...(v.isGeheim && geheim !== 'eigen' ? (['zonder_adres'] as const) : []),
  ]
}

function beste(besluiten: readonly Decision[]): Decision {
  const ja = besluiten.filter((b): b is Allow => b.allow)
  const verste = ja.reduce<Allow | undefined>(
    (max, b) => (max && reikt(max.niveau, b.niveau) ? max : b),
    undefined,
  )
  return verste ?? besluiten.find((b) => !b.allow && b.isDoorbreekbaar) ?? besluiten[0] ?? geenGrond
}
