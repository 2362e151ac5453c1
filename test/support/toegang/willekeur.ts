// Random worlds of grants over everything of a few huishoudens: melding, traject, plan, overdracht; ends, teams and geheim (access.md 2.2; AC-2).

import fc from 'fast-check'
import type { TestApp } from '../app.ts'

/** Under which rol they come is the demo's; of the last no grant opens who is geheim. */
export const lezers = ['noor', 'sam', 'fleur', 'kim'] as const
export type Lezer = (typeof lezers)[number]
const teams = ['Wmo', 'Jeugd', 'Kernteam Elst', 'Toegang De Poort'] as const
const soorten = ['melding', 'traject', 'plan', 'overdracht'] as const

type Grant = {
  readonly huis: number
  readonly op: (typeof soorten)[number]
  readonly aan: { readonly sub: string } | { readonly team: string }
  readonly niveau: string
  /** Hours from now. */
  readonly van: number
  readonly tot: number | null
}
export type Wereld = {
  readonly grants: readonly Grant[]
  readonly geheim: readonly number[]
  /** Who left their team yesterday, and who leaves it after today. */
  readonly weg: readonly string[]
  readonly nogEven: readonly string[]
}

export const wereld = (huizen: number): fc.Arbitrary<Wereld> => {
  const huis = fc.nat(huizen - 1)
  const moment = fc.constantFrom(-48, -1, 0, 1, 48)
  return fc.record({
    grants: fc.array(
      fc.record({
        huis,
        op: fc.constantFrom(...soorten),
        aan: fc.oneof(
          fc.record({ sub: fc.constantFrom(...lezers) }),
          fc.record({ team: fc.constantFrom(...teams) }),
        ),
        niveau: fc.constantFrom('L1', 'L2', 'L3', 'L4'),
        van: moment,
        tot: fc.option(moment),
      }),
      { maxLength: 20 },
    ),
    geheim: fc.uniqueArray(huis, { maxLength: 2 }),
    weg: fc.uniqueArray(fc.constantFrom(...lezers), { maxLength: 2 }),
    nogEven: fc.uniqueArray(fc.constantFrom(...lezers), { maxLength: 2 }),
  })
}

/** Makes the world so; what an act would write is written here, for no act makes them all. */
export async function zetWereld(app: TestApp, huishoudens: readonly string[], w: Wereld): Promise<void> {
  const uur = (n: number) => new Date(app.klok.now().getTime() + n * 3_600_000)
  await app.sql('delete from autorisatie')
  for (const { huis, op, aan, niveau, van, tot } of w.grants)
    await app.sql(
      `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, ${op}_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id)
      select 1, gen_random_uuid(), (select id from medewerker where sub = $1), (select id from team where naam = $2), d.id, $4, 'geen', 'behandeling', $7, $5, $6,
        (select id from gebeurtenis order by id limit 1) from ${op} d where d.huishouden_id = $3`,
      [
        'sub' in aan ? aan.sub : null,
        'team' in aan ? aan.team : null,
        huishoudens[huis],
        niveau,
        uur(van),
        tot === null ? null : uur(Math.max(van, tot)),
        op === 'overdracht' && 'team' in aan ? 'voortgangskaart' : 'toewijzing',
      ],
    )
  await app.sql(
    `update inwoner set geheimhouding = id in (select inwoner_id from huishouden_lid where huishouden_id = any($1))`,
    [w.geheim.map((nr) => huishoudens[nr])],
  )
  await app.sql(
    `update medewerker_team set tot = case when m.sub = any($1) then date '2026-03-01' when m.sub = any($2) then date '2026-03-02' end
    from medewerker m where m.id = medewerker_team.medewerker_id`,
    [w.weg, w.nogEven],
  )
}
