// A household's way made by acts at moments in the past and future, and what a kpi then says about it.

import { expect } from 'vitest'
import { medewerkerMetSub } from '../../src/features/medewerker/medewerker.sql.ts'
import type { Medewerker } from '../../src/features/medewerker/medewerker.ts'
import {
  meldingBeantwoorden,
  meldingDoorverwijzen,
  meldingIntrekken,
} from '../../src/features/melding/afloop.commands.ts'
import { meldingContactVastleggen } from '../../src/features/melding/contact.commands.ts'
import type { Leefgebied } from '../../src/features/melding/melding.ts'
import { meldingScreenen } from '../../src/features/melding/screening.commands.ts'
import { meldingenToewijzen } from '../../src/features/melding/toewijzing.commands.ts'
import type { Uitkomst, Vervolg } from '../../src/features/melding/vraag.ts'
import { gevallenBijwerken } from '../../src/features/monitor/gevallen.commands.ts'
import type { Meting } from '../../src/features/monitor/meting.ts'
import { kpis, metingen } from '../../src/features/monitor/monitor.sql.ts'
import { leesPeriode } from '../../src/features/monitor/periode.ts'
import { datumInAmsterdam } from '../../src/features/termijn/datum.ts'
import type { TestApp } from './app.ts'
import type { Velden } from './client.ts'
import { type GemaakteMelding, gesprekVelden, idVan, maakMelding, verslagVelden } from './gesprek.ts'
import { doe, type GemaaktPlan, maakKlaarVoorVaststelling } from './plan.ts'

/** The medewerker behind a persona, as the rules see them at the clock's moment. */
export async function wie(app: TestApp, sub: string): Promise<Medewerker> {
  const dag = datumInAmsterdam(app.klok.now())
  const medewerker = await app.ctx.db.transaction({ gemeenteId: 1 }, (tx) => medewerkerMetSub(tx, sub, dag))
  return medewerker ?? expect.fail(`no persona ${sub}`)
}

/** A melding at the door of this persona's team, received at this moment. */
export async function meld(
  app: TestApp,
  sub: string,
  op: string,
  anders: Velden = {},
): Promise<GemaakteMelding> {
  app.klok.zet(op)
  return maakMelding(app, await app.als(sub), anders)
}

let aantal = 0
export const nieuweSleutel = () => `01900000-0000-7000-8000-${String(++aantal).padStart(12, '0')}`
const verzoek = async (app: TestApp, meldingId: string) => {
  const [rij] = await app.sql<{ versie: number }>('select versie from melding where id = $1', [meldingId])
  return { meldingId, versie: rij?.versie ?? 0, sleutel: nieuweSleutel() }
}

/** Fails with the refusal, so that a test never counts what did not happen. */
export function gelukt<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  return outcome.ok ? outcome.value : expect.fail(outcome.reason)
}

type Stap = { readonly door: string; readonly op: string }

/** The first screening: what follows, and so that it can end. */
export async function screen(
  app: TestApp,
  { door, op }: Stap,
  meldingId: string,
  keuzes: Partial<Record<Leefgebied, Vervolg>>,
  complex: Leefgebied[] = [],
) {
  app.klok.zet(op)
  const invoer = {
    volgtAdvies: false,
    keuzes,
    complex,
    redenAfwijking: 'Besproken met de inwoner.',
    isKlaar: false,
  }
  gelukt(await meldingScreenen(app.ctx, await wie(app, door), { ...(await verzoek(app, meldingId)), invoer }))
}

export async function beantwoord(
  app: TestApp,
  { door, op }: Stap,
  meldingId: string,
  uitkomsten: Partial<Record<Leefgebied, Uitkomst>>,
) {
  app.klok.zet(op)
  gelukt(
    await meldingBeantwoorden(app.ctx, await wie(app, door), {
      ...(await verzoek(app, meldingId)),
      uitkomsten,
    }),
  )
}

export async function doorverwijs(
  app: TestApp,
  { door, op }: Stap,
  meldingId: string,
  leefgebied: Leefgebied,
) {
  app.klok.zet(op)
  const naar = { leefgebied, naar: 'algemene_voorziening' } as const
  gelukt(
    await meldingDoorverwijzen(app.ctx, await wie(app, door), {
      ...(await verzoek(app, meldingId)),
      ...naar,
    }),
  )
}

export async function trekIn(app: TestApp, { door, op }: Stap, meldingId: string) {
  app.klok.zet(op)
  gelukt(
    await meldingIntrekken(app.ctx, await wie(app, door), {
      ...(await verzoek(app, meldingId)),
      reden: 'verhuisd',
    }),
  )
}

export async function spreek(app: TestApp, { door, op }: Stap, meldingId: string) {
  app.klok.zet(op)
  const contact = { kanaal: 'telefoon', waarover: 'Teruggebeld.' } as const
  gelukt(
    await meldingContactVastleggen(app.ctx, await wie(app, door), {
      ...(await verzoek(app, meldingId)),
      ...contact,
    }),
  )
}

/** To another team, and with that perhaps through another door. */
export async function geefDoor(app: TestApp, { door, op }: Stap, meldingId: string, teamNaam: string) {
  app.klok.zet(op)
  const [team] = await app.sql<{ id: string }>('select id from team where naam = $1', [teamNaam])
  const naar = { teamId: team?.id }
  gelukt(
    await meldingenToewijzen(app.ctx, await wie(app, door), {
      ...(await verzoek(app, meldingId)),
      ids: [meldingId],
      naar,
    }),
  )
}

/** Noor holds the gesprek of 2 March 2026 about this melding and draws up the plan, ready to be agreed on. */
export async function maakPlanKlaar(app: TestApp, melding: GemaakteMelding): Promise<GemaaktPlan> {
  app.klok.zet('2026-03-02T08:00:00Z')
  const noor = await app.als('noor')
  const dossier = `/werk/dossiers/${melding.huishoudenId}`
  const gesprekId = idVan(
    await noor.post(`${dossier}/gesprekken`, gesprekVelden({ meldingId: melding.meldingId })),
  )
  idVan(await noor.post(`/werk/gesprekken/${gesprekId}/vaststelling`, verslagVelden(1)))
  const planId = idVan(await noor.post(`${dossier}/plan`, { meldingId: melding.meldingId }))
  const plan = { ...melding, gesprekId, planId, doelId: '' }
  await maakKlaarVoorVaststelling(app, noor, plan)
  return plan
}

/** From this moment the plan runs. */
export async function stelVast(app: TestApp, op: string, plan: GemaaktPlan): Promise<void> {
  app.klok.zet(op)
  await doe(app, await app.als('noor'), `/werk/plannen/${plan.planId}/vaststelling`)
}

/** What a kpi says: "teller/noemer" or the count, by 'deel' and by 'deel splitsing: groep'. */
export async function meet(app: TestApp, code: string, periode: string): Promise<Record<string, string>> {
  const perioden = [leesPeriode(periode) ?? expect.fail()]
  const gevraagd = { gemeenteId: 1, kpis: kpis.filter((kpi) => kpi.code === code), perioden }
  await gevallenBijwerken({ db: app.ctx.db, gemeenteId: 1 })
  const rijen = await app.ctx.db.transaction({ gemeenteId: 1 }, async (tx) => {
    const alle: Meting[] = []
    for (const splitsing of ['totaal', 'deur', 'team', 'kern', 'aanmelding', 'deur_aanmelding'])
      alle.push(...(await metingen(tx, { ...gevraagd, splitsing })))
    return alle
  })
  return Object.fromEntries(
    rijen.map((m) => [
      m.splitsing === 'totaal' ? m.deel : `${m.deel} ${m.splitsing}: ${m.groep}`,
      m.teller === null ? String(m.waarde) : m.noemer === null ? String(m.teller) : `${m.teller}/${m.noemer}`,
    ]),
  )
}
