// The known-person check as the front door asks it: who it may be, masked, and each person shown is remembered.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { lijktOp, type Zoekvraag, type Zoekwijze, zoekwijzen } from '../inwoner/herkennen.ts'
import {
  type Kandidaat,
  kandidatenMetAdres,
  kandidatenMetBsn,
  kandidatenMetGeboortedatum,
} from '../inwoner/inwoner.sql.ts'

export type Gevonden = {
  readonly kandidaten: readonly Masked<Kandidaat>[]
  /** Somebody whose data are hidden was found: "ga naar de bijzondere balie", and no more. */
  readonly isBijzonder: boolean
  /** Nothing complete was typed to search with. */
  readonly isLeeg: boolean
}

const weergave: Weergave<Kandidaat> = {
  personen: (k) => [k.inwonerId],
  velden: {
    inwonerId: 'L0',
    voornamen: 'L1',
    voorvoegsel: 'L1',
    geslachtsnaam: 'L1',
    geboortedatum: 'L1',
    isGeheim: 'L0',
    huishoudenId: 'L1',
    huishouden: 'L1',
    kern: 'L1',
    planId: 'L1',
    regisseur: 'L1',
    laatsteContact: 'L1',
  },
}

/** Who it may be; one inzage per person per search, at most ten people on the page. */
export async function zoekKandidaten(call: Call, tx: Tx, vraag: Zoekvraag): Promise<Gevonden> {
  const wijzen = zoekwijzen(vraag)
  const gevonden = new Map<string, Kandidaat>()
  for (const wijze of wijzen) for (const k of await zoek(call, tx, wijze)) gevonden.set(k.inwonerId, k)
  const besluit = decide(
    call.medewerker,
    { soort: 'inwoner', autorisaties: [], isVanEigenTeam: false },
    'toegangscontrole',
  )
  const open = besluit.allow ? [...gevonden.values()].filter((k) => !k.isGeheim).slice(0, 10) : []
  return {
    kandidaten: besluit.allow ? open.map((k) => present(call.gezien, besluit, weergave, k)) : [],
    isBijzonder: besluit.allow && [...gevonden.values()].some((k) => k.isGeheim),
    isLeeg: wijzen.length === 0,
  }
}

async function zoek({ ctx, medewerker }: Call, tx: Tx, wijze: Zoekwijze): Promise<Kandidaat[]> {
  switch (wijze.op) {
    case 'bsn':
      return kandidatenMetBsn(tx, ctx.sleutels.hash(wijze.bsn, medewerker.gemeenteId))
    case 'naam': {
      const geboren = await kandidatenMetGeboortedatum(tx, wijze.geboortedatum)
      return geboren.filter((k) => lijktOp(wijze.geslachtsnaam, k.geslachtsnaam ?? '', k.voorvoegsel))
    }
    case 'adres':
      return kandidatenMetAdres(tx, wijze.postcode, wijze.huisnummer)
  }
}
