// The copy: composed anew each time it is opened, at the niveau of who asks, by the one function that decides; and reading it before it leaves.

import type { Context } from '../../context.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { type Allow, type Decision, decide } from '../autorisatie/decide.ts'
import type { Actie, Voorwerp } from '../autorisatie/voorwerp.ts'
import { besluitOpEigen } from '../autorisatie/zelf.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Leesrecht } from '../vertegenwoordiging/leesrecht.ts'
import { besluitVanFunctionaris, feitenVan, type Gevonden, opVerzoek } from './feiten.commands.ts'
import { gebeurd } from './gebeurd.commands.ts'
import { stukkenVan } from './kopie.sql.ts'
import type { Kopiestuk } from './kopiestuk.ts'
import { type Weigering as Nietnu, nakijken } from './nakijken.ts'
import { deleteWeglating, saveNagekeken, saveWeglating } from './opslaan.sql.ts'
import { weglatingenVan } from './verzoek.sql.ts'
import { standVan } from './verzoek.ts'
import { type Weigering as Nietweg, weglaten } from './weglaten.ts'
import type { Weglating } from './weglating.ts'

/** A piece with how far who asks reads it. */
export type Besloten = { readonly stuk: Kopiestuk; readonly mag: Allow }
export type Kopie = {
  readonly gevonden: Gevonden
  readonly stukken: readonly Besloten[]
  readonly weglatingen: readonly Weglating[]
  /** How far who opens it sees of the request itself: whose it is, and what was left out on which ground or why. */
  readonly mag: Allow
  /** Reads it now, and may leave pieces out. */
  readonly isNakijker: boolean
}

/**
 * Who may open it: the colleague who was asked to read it, and the functionaris once that was done; nobody after it was given.
 * Nobody opens the copy of somebody of the own circle (access.md H2, H3).
 */
function magOpenen(door: Medewerker, { verzoek, mens, isEigenKring }: Gevonden): boolean {
  const stand = standVan(verzoek)
  if (verzoek.soort !== 'inzage' || isEigenKring) return false
  if (betrokkenheidBij(door, [mens.huishoudenId]) !== 'geen') return false
  if (stand === 'na_te_kijken') return verzoek.nakijkerId === door.id
  if (stand !== 'uit_te_voeren') return false
  return verzoek.nakijkerId === door.id || door.rollen.includes('privacy_officer')
}

/** Undefined for who may not open it, and when who asked may not read anything any more. */
export const kopieVan = (
  { ctx, medewerker: door }: { ctx: Context; medewerker: Medewerker },
  id: string,
  actie: Actie = 'zien',
): Promise<Kopie | undefined> =>
  ctx.db.transaction(identiteit(door), async (tx) => {
    const gevonden = await feitenVan(tx, door, id, ctx.clock.now())
    if (!gevonden || !magOpenen(door, gevonden)) return undefined
    const mag = besluitOpVerzoek(door, gevonden, { actie, nu: ctx.clock.now() })
    if (!mag.allow) return undefined
    const alles = await stukkenVan(tx, gevonden.mens.inwonerId)
    return {
      gevonden,
      stukken: alles.flatMap((stuk) => beslisOver(gevonden, stuk, { actie, nu: ctx.clock.now() })),
      weglatingen: await weglatingenVan(tx, id),
      mag,
      isNakijker: standVan(gevonden.verzoek) === 'na_te_kijken',
    }
  })

/** Who was asked to read it by who they are; the functionaris as with the log. */
function besluitOpVerzoek(
  door: Medewerker,
  { verzoek, mens }: Gevonden,
  o: { readonly actie: Actie; readonly nu: Date },
): Decision {
  const { nakijkerId: vanId } = verzoek
  if (vanId !== door.id) return besluitVanFunctionaris(door, mens, o)
  const betrokkenheid = betrokkenheidBij(door, [mens.inwonerId, mens.huishoudenId])
  return besluitOpEigen(door, { soort: 'verzoek', vanId, isGeheim: mens.isGeheim, betrokkenheid }, o.nu)
}

/** As the inwoner or the representative may, today. */
export function beslisNamens(
  g: Gevonden,
  over: { readonly lezing?: Leesrecht['lezing']; readonly zegel?: Voorwerp['zegel'] },
  o: { readonly actie: Actie; readonly nu: Date },
): Decision {
  const wie = {
    rollen: [g.verzoek.vertegenwoordigingId === null ? 'inwoner' : 'vertegenwoordiger'] as const,
    ...{ mandaten: [], kernIds: [], isActief: true },
  }
  const voorwerp = {
    ...({ soort: 'inwoner', autorisaties: [], isVanEigenTeam: false } as const),
    ...{ isGeheim: g.mens.isGeheim, lezing: g.rechtOp().lezing },
    ...over,
  }
  return decide(wie, voorwerp, 'toezicht', o)
}

/** As the inwoner or the representative reads this one piece today (access.md A10); nothing when they read nothing of it. */
function beslisOver(g: Gevonden, stuk: Kopiestuk, o: { actie: Actie; nu: Date }): Besloten[] {
  const { meldingId, trajectId, soort } = stuk
  // That an inwoner asked something is not for who represents: a child may have asked about its parents.
  if (soort === 'verzoek' && g.verzoek.vertegenwoordigingId !== null) return []
  const recht = g.rechtOp({ meldingId, trajectId, isAfspraak: soort === 'afspraak' })
  const zegel = stuk.isDichtVoorOuders && ({ zegel: { soort: 'kind', isGenoemd: false } } as const)
  const mag = beslisNamens(g, { lezing: recht.lezing, ...zegel }, o)
  if (!mag.allow) return []
  const zonder = !recht.zietAdres || mag.verplichtingen.includes('zonder_adres')
  return [{ stuk: zonder ? { ...stuk, adres: {} } : stuk, mag }]
}

export type KopieWeigering = Nietnu | Nietweg
type Nee = KopieWeigering | 'niet_gevonden'
type Op = { readonly id: string; readonly sleutel: string }
type Uit = Promise<Result<{ id: string }, Nee>>

export const stukWeglaten = (ctx: Context, door: Medewerker, o: Op & { weglating: Weglating }): Uit =>
  opVerzoek<{ id: string }, Nee>(ctx, door, { ...o, act: 'verzoek_weglaten' }, async (werk, gevonden) => {
    const { tx, op } = werk
    if (!magOpenen(door, gevonden)) return refused('niet_gevonden')
    const stukken = await stukkenVan(tx, gevonden.mens.inwonerId)
    const uit = weglaten(gevonden.verzoek, o.weglating, { doorId: door.id, stukken })
    if (!uit.ok) return uit
    const { gemeenteId } = door
    await saveWeglating(tx, { ...uit.value, gemeenteId, id: o.id, doorId: door.id, op })
    const { soort, dingId, grond } = uit.value
    await gebeurd(werk, 'stuk_weggelaten', gevonden.mens, { verzoek: o.id, stuk: soort, ding: dingId, grond })
    return done({ id: o.id })
  })

export const stukTerugzetten = (
  ctx: Context,
  door: Medewerker,
  o: Op & { soort: string; dingId: string },
): Uit =>
  opVerzoek<{ id: string }, Nee>(ctx, door, { ...o, act: 'verzoek_terugzetten' }, async (werk, gevonden) => {
    if (!magOpenen(door, gevonden)) return refused('niet_gevonden')
    const { verzoek, mens } = gevonden
    const uit = nakijken(verzoek, { doorId: door.id, op: werk.op })
    if (!uit.ok) return uit
    if (!(await deleteWeglating(werk.tx, o))) return refused('stuk_onbekend')
    await gebeurd(werk, 'stuk_teruggezet', mens, { verzoek: o.id, stuk: o.soort, ding: o.dingId })
    return done({ id: o.id })
  })

export const kopieNakijken = (ctx: Context, door: Medewerker, o: Op): Uit =>
  opVerzoek<{ id: string }, Nee>(ctx, door, { ...o, act: 'verzoek_nakijken' }, async (werk, gevonden) => {
    if (!magOpenen(door, gevonden)) return refused('niet_gevonden')
    const uit = nakijken(gevonden.verzoek, { doorId: door.id, op: werk.op })
    if (!uit.ok) return uit
    await saveNagekeken(werk.tx, { id: o.id, op: uit.value })
    await gebeurd(werk, 'nagekeken', gevonden.mens, { verzoek: o.id })
    return done({ id: o.id })
  })
