// Tells the municipality from 2015 until yesterday, year by year, and writes each year away.

import { setImmediate as adempauze } from 'node:timers/promises'
import type pg from 'pg'
import type { Datum } from '../../src/features/termijn/datum.ts'
import type { Sleutels } from '../../src/platform/sleutels.ts'
import { loopAf } from './afloop.ts'
import { maakBevolking } from './bevolking.ts'
import { zetBudget } from './budget.ts'
import { geefNummers } from './burgerservicenummers.ts'
import { zetLosseContacten } from './contacten.ts'
import { zetDeclaraties } from './declaraties.ts'
import { schrijfIn } from './inschrijven.ts'
import { instroom } from './instroom.ts'
import { momentOp } from './kalender.ts'
import { type Kiezer, kiezerVan } from './kiezer.ts'
import { meld } from './melding.ts'
import { schrijfMelding } from './meldingrijen.ts'
import { zetPrognose } from './prognose.ts'
import { rijenVan } from './rijen.ts'
import { leesStructuur } from './structuur.ts'
import { maakWereld, type Wereld } from './wereld.ts'

export type Vertelling = {
  readonly gemeenteId: number
  /** 1 has the printed size; the rest is scaled. */
  readonly factor: number
  /** Nothing happens on this day or later. */
  readonly vandaag: Datum
  readonly sleutels: Sleutels
  readonly voortgang: (zin: string) => void
}

const eersteJaar = 2015

/** Fills a municipality whose structure is there; inside the transaction of the caller, as owner. */
export async function vertel(client: pg.Client, o: Vertelling): Promise<void> {
  const { gemeenteId, factor, vandaag, voortgang } = o
  const structuur = await leesStructuur(client, gemeenteId)
  const bevolking = maakBevolking(gemeenteId, factor, vandaag)
  const rijen = rijenVan(gemeenteId)
  voortgang(
    `${aantal(bevolking.bewoners.length)} inwoners inschrijven in ${aantal(bevolking.huizen.length)} huishoudens`,
  )
  schrijfIn(rijen, structuur, bevolking)
  await rijen.schrijf(client)
  const w = maakWereld({ rijen, structuur, vandaag, nu: momentOp(vandaag, 0), factor })
  const kiezer = kiezerVan(bevolking)
  for (let jaar = eersteJaar; jaar <= Number(vandaag.slice(0, 4)); jaar++) {
    // The year before is written while this one is told.
    const [meldingen] = await Promise.all([vertelJaar(w, kiezer, jaar, factor), rijen.schrijf(client)])
    voortgang(`${jaar}: ${aantal(meldingen)} meldingen`)
  }
  voortgang('De declaraties van elf jaar')
  const { rows } = await client.query<{ id: string }>(
    `select id from medewerker where gemeente_id = $1 and sub = 'mila'`,
    [gemeenteId],
  )
  const doorId = rows[0]?.id
  if (doorId) {
    zetDeclaraties(rijen, bevolking.bewoners, { gemeenteId, factor, vandaag, doorId })
    zetBudget(rijen, { gemeenteId, factor, vandaag, doorId })
    zetPrognose(rijen, { gemeenteId, factor, vandaag, doorId })
  }
  await rijen.schrijf(client)
  const nummers = await geefNummers(client, w, o.sleutels)
  voortgang(
    `${aantal(nummers)} dossiers met een (test-)burgerservicenummer, ${aantal(rijen.aantal)} regels in totaal`,
  )
}

async function vertelJaar(w: Wereld, kiezer: Kiezer, jaar: number, factor: number): Promise<number> {
  let meldingen = 0
  let [dag, opDieDag] = ['', 0]
  for (const doorgang of instroom(w.t, jaar, factor)) {
    if (doorgang.dag >= w.vandaag) break
    if (doorgang.dag !== dag) {
      zetLosseContacten(w, doorgang.dag, opDieDag)
      ;[dag, opDieDag] = [doorgang.dag, 0]
      await adempauze()
    }
    const m = meld(w, doorgang, kiezer.kies(w, doorgang.dag, doorgang.deur))
    loopAf(w, m)
    schrijfMelding(w, m)
    meldingen += 1
    opDieDag += 1
  }
  return meldingen
}

const aantal = (nr: number) => nr.toLocaleString('nl-NL')
