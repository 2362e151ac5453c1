// The known-person check as the front door asks it: who it may be, masked, and each person shown is remembered.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { getoondSinds, isGenoegVoorBrp, lijktOp, volledig, type Zoekvraag } from '../inwoner/herkennen.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import { kandidaten } from '../inwoner/kandidaat.sql.ts'
import { type Kandidaat, kandidaatWeergave } from '../inwoner/kandidaat.ts'

export type Gevonden = {
  readonly kandidaten: readonly Masked<Kandidaat>[]
  /** Somebody whose data are hidden was found: "ga naar de bijzondere balie", and no more. */
  readonly isBijzonder: boolean
  /** Somebody was found whom this reader may never see, themselves or one of theirs: a colleague does this, and no more is said. */
  readonly isVoorCollega: boolean
  /** Nothing complete was typed to search with. */
  readonly isLeeg: boolean
  /** More people fit than the page shows. */
  readonly isMeer: boolean
  /** Enough was typed to ask the BRP. */
  readonly isGenoegVoorBrp: boolean
}

export const niemand: Gevonden = {
  kandidaten: [],
  isBijzonder: false,
  isVoorCollega: false,
  isLeeg: true,
  isMeer: false,
  isGenoegVoorBrp: false,
}

const opDePagina = 10

/**
 * Who it may be: those who fit what was typed, and those in `ook`, who were shown before.
 * One inzage per person per search; at most ten people on the page; one query, however many there are.
 */
export async function zoekKandidaten(
  call: Call,
  tx: Tx,
  o: { vraag: Zoekvraag; ook?: readonly string[] },
): Promise<Gevonden> {
  const besluit = decide(
    call.medewerker,
    { soort: 'inwoner', autorisaties: [], isVanEigenTeam: false, isGeheim: false },
    'toegangscontrole',
  )
  const vraag = volledig(o.vraag)
  const isLeeg = Object.keys(vraag).length === 0
  if (!besluit.allow || (isLeeg && !o.ook?.length)) return { ...niemand, isLeeg }

  const gevonden = await passend(call, tx, vraag, o.ook)
  const { dicht = [], open = [] } = Object.groupBy(gevonden, (k) => (isDicht(call, k) ? 'dicht' : 'open'))
  for (const k of dicht)
    present(call.gezien, { ...besluit, niveau: 'L0', regel: regelBij(call, k) }, kandidaatWeergave, k)
  const opVolgorde = open.slice(0, opDePagina)
  // That somebody hidden was found is itself something the reader learned.
  const geheim: Allow = { ...besluit, niveau: 'L0', regel: 'H4' }
  const masked = opVolgorde.map((k) =>
    present(call.gezien, k.isGeheim ? geheim : besluit, kandidaatWeergave, k),
  )
  return {
    kandidaten: masked.filter((k) => !k.isGeheim),
    isBijzonder: masked.some((k) => k.isGeheim),
    isVoorCollega: dicht.length > 0,
    isLeeg,
    isMeer: open.length > opDePagina,
    isGenoegVoorBrp: isGenoegVoorBrp(vraag),
  }
}

const bij = ({ medewerker }: Call, k: Kandidaat) =>
  betrokkenheidBij(medewerker, [k.inwonerId, k.huishoudenId])
const isDicht = (call: Call, k: Kandidaat): boolean => bij(call, k) !== 'geen'
const regelBij = (call: Call, k: Kandidaat) => (bij(call, k) === 'zelf' ? 'H2' : 'H3')

/** Who fits, each once, the surest first: shown before, by BSN, by name, by address. */
async function passend(
  { ctx, medewerker }: Call,
  tx: Tx,
  vraag: Zoekvraag,
  ook: readonly string[] = [],
): Promise<Kandidaat[]> {
  const gevonden = await kandidaten(tx, {
    ook,
    bsnHash: vraag.bsn && Buffer.from(ctx.sleutels.hash(vraag.bsn, medewerker.gemeenteId)),
    geboortedatum: vraag.geboortedatum,
    postcode: vraag.postcode,
    huisnummer: vraag.huisnummer,
  })
  const perPersoon = new Map<string, Kandidaat>()
  for (const k of gevonden) {
    if (!perPersoon.has(k.inwonerId) && (k.op !== 'naam' || lijktOp(vraag, k))) perPersoon.set(k.inwonerId, k)
  }
  return [...perPersoon.values()]
}

/** Does anybody here fit what was typed? Says no more than that. */
export async function isMisschienBekend(call: Call, tx: Tx, vraag: Zoekvraag): Promise<boolean> {
  const zoek = volledig(vraag)
  return Object.keys(zoek).length > 0 && (await passend(call, tx, zoek)).length > 0
}

/** The person chosen on the page before, as a list of one; empty when this medewerker was not shown that person today. */
export async function eerderGekozen(call: Call, tx: Tx, inwonerId: string | undefined): Promise<string[]> {
  if (!inwonerId) return []
  const sinds = getoondSinds(call.ctx.clock.now())
  const gekozen = await gekozenInwoner(tx, { inwonerId, medewerkerId: call.medewerker.id, sinds })
  return gekozen ? [gekozen.inwonerId] : []
}
