// The known-person check as the front door asks it: who it may be, masked, and each person shown is remembered.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
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
  const opVolgorde = gevonden.slice(0, opDePagina)
  // That somebody hidden was found is itself something the reader learned.
  const geheim: Allow = { ...besluit, niveau: 'L0', regel: 'H4' }
  const masked = opVolgorde.map((k) =>
    present(call.gezien, k.isGeheim ? geheim : besluit, kandidaatWeergave, k),
  )
  return {
    kandidaten: masked.filter((k) => !k.isGeheim),
    isBijzonder: masked.some((k) => k.isGeheim),
    isLeeg,
    isMeer: gevonden.length > opDePagina,
    isGenoegVoorBrp: isGenoegVoorBrp(vraag),
  }
}

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
