// From where each huishouden goes to what each noun has to move: one list per noun, each saved by its own folder.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Verhuisd as VerhuisdGesprek } from '../gesprek/verplaatsen.sql.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Verhuisd as VerhuisdeMelding } from '../melding/verplaatsen.sql.ts'
import type { Verhuisd as VerhuisdeAfspraak } from '../plan/verplaatsen.sql.ts'
import { briefstofVan } from '../regie/overdrachtsbrief.sql.ts'
import type { Schrijf } from '../regie/overdrachtsbrief.ts'
import type { Verhuisd as VerhuisdeRegie } from '../regie/verplaatsen.sql.ts'
import type { Verhuisd as VerhuisdeWaarneming } from '../regie/waarnemingverplaatsen.commands.ts'
import type { Verhuisd as VerhuisdTraject } from '../traject/verplaatsen.sql.ts'
import { type Bestemd, teamVoor } from './verplaatsen.ts'
import type { Kandidaat, Stuk, Wijze } from './verplaatsing.ts'

type Werk = { readonly ctx: Context; readonly tx: Tx; readonly op: Date }
type Verzoek = {
  readonly vanId: string
  readonly wijze: Wijze
  readonly reden: string
  readonly schrijf: Schrijf
}
type Gaat = { readonly stuk: Stuk; readonly naar: Kandidaat; readonly huishoudenId: string | null }

export type PerSoort = {
  readonly meldingen: readonly VerhuisdeMelding[]
  readonly trajecten: readonly VerhuisdTraject[]
  readonly gesprekken: readonly VerhuisdGesprek[]
  readonly afspraken: readonly VerhuisdeAfspraak[]
  readonly regies: readonly VerhuisdeRegie[]
  readonly waarnemingen: readonly VerhuisdeWaarneming[]
  readonly planIds: readonly string[]
}

export async function perSoort(werk: Werk, bestemd: readonly Bestemd[], o: Verzoek): Promise<PerSoort> {
  const alles = bestemd.flatMap(({ groep, naar }) =>
    groep.stukken.map((stuk): Gaat => ({ stuk, naar, huishoudenId: groep.huishoudenId })),
  )
  const van = (soort: Stuk['soort']) => alles.filter(({ stuk }) => stuk.soort === soort)
  const { vanId } = o
  return {
    meldingen: van('melding').map((g) => ({
      ...inTeam(g, vanId),
      huishoudenId: g.huishoudenId,
      inwonerId: g.stuk.inwonerId,
    })),
    trajecten: van('traject').map((g) => ({
      ...inTeam(g, vanId),
      huishoudenId: g.huishoudenId as string,
      inwonerId: g.stuk.inwonerId as string,
      wet: g.stuk.wet as Wet,
    })),
    gesprekken: van('gesprek').map(({ stuk, naar, huishoudenId }) => ({
      id: stuk.id,
      behandelaarId: naar.id,
      vanId,
      huishoudenId: huishoudenId as string,
      meldingId: stuk.meldingId,
      planId: stuk.planId,
      trajectId: stuk.trajectId,
      wet: stuk.wet ?? 'geen',
    })),
    afspraken: van('afspraak').map(({ stuk, naar, huishoudenId }) => ({
      id: stuk.id,
      medewerkerId: naar.id,
      naam: naar.naam,
      vanId,
      huishoudenId: huishoudenId as string,
      planId: stuk.planId as string,
    })),
    waarnemingen: van('waarneming').flatMap(({ stuk, naar, huishoudenId }) =>
      stuk.waarneming
        ? [
            {
              ...stuk.waarneming,
              id: stuk.id,
              laag: stuk.laag ?? 'proces',
              planId: stuk.planId as string,
              huishoudenId: huishoudenId as string,
              naarId: naar.id,
            },
          ]
        : [],
    ),
    regies: await regies(werk, [...van('regie'), ...van('plan')], o),
    planIds: [...new Set(alles.flatMap(({ stuk }) => (stuk.planId ? [stuk.planId] : [])))],
  }
}

function inTeam({ stuk, naar }: Gaat, vanId: string) {
  const team = teamVoor(naar, stuk)
  return {
    id: stuk.id,
    teamId: team.id,
    deur: team.deur,
    behandelaarId: naar.id,
    vanTeamId: stuk.teamId as string,
    vanId,
    planId: stuk.planId,
  }
}

/** Each regie with its brief; one that was offered to yet another colleague waits for that answer, unless it cannot. */
async function regies({ ctx, tx, op }: Werk, gaan: readonly Gaat[], o: Verzoek): Promise<VerhuisdeRegie[]> {
  const meteen = o.wijze === 'meteen'
  const te = gaan.filter(({ stuk }) => meteen || stuk.aanbodId === null)
  const planIds = [...new Set(te.map(({ stuk }) => stuk.planId as string))]
  const stof = await briefstofVan(tx, { planIds, vanId: o.vanId, nu: op })
  const brieven = new Map(stof.map((s) => [s.planId, o.schrijf(s)]))
  return te.map(({ stuk, naar, huishoudenId }) => {
    const leidde = stuk.soort === 'regie' && stuk.status === 'aanvaard'
    const wasGevraagd = stuk.soort === 'regie' && stuk.status === 'aangeboden'
    // Who was only asked never led: their successor is asked too.
    const status = meteen && !wasGevraagd ? 'aanvaard' : 'aangeboden'
    const einde = leidde ? (status === 'aanvaard' ? 'overgedragen' : null) : wasGevraagd ? 'beeindigd' : null
    return {
      id: ctx.ids.nieuw(op),
      planId: stuk.planId as string,
      huishoudenId: huishoudenId as string,
      laag: stuk.laag ?? 'proces',
      naarId: naar.id,
      naarTeamId: teamVoor(naar, stuk).id,
      status,
      oudeId: stuk.soort === 'regie' ? stuk.id : null,
      oudeStatus: einde,
      aanbodId: stuk.aanbodId,
      overdrachtsbrief: brieven.get(stuk.planId as string) ?? null,
      reden: meteen ? o.reden : null,
    }
  })
}
