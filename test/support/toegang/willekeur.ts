// Random worlds of grants over a few meldingen, and who may see which by a question in plain SQL of its own (access.md 2.2, 2.4, 2.7; AC-2).

import fc from 'fast-check'
import type { TestApp } from '../app.ts'

/** Under which rol they come is the demo's; of the last no grant opens who is geheim. */
export const lezers = ['noor', 'sam', 'fleur', 'kim'] as const
const teams = ['Wmo', 'Jeugd', 'Kernteam Elst', 'Toegang De Poort'] as const

export type Grant = {
  readonly ding: number
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

export const wereld = (dingen: number): fc.Arbitrary<Wereld> => {
  const ding = fc.nat(dingen - 1)
  const moment = fc.constantFrom(-48, -1, 0, 1, 48)
  return fc.record({
    grants: fc.array(
      fc.record({
        ding,
        aan: fc.oneof(
          fc.record({ sub: fc.constantFrom(...lezers) }),
          fc.record({ team: fc.constantFrom(...teams) }),
        ),
        niveau: fc.constantFrom('L1', 'L2', 'L3', 'L4'),
        van: moment,
        tot: fc.option(moment),
      }),
      { maxLength: 14 },
    ),
    geheim: fc.uniqueArray(ding, { maxLength: 2 }),
    weg: fc.uniqueArray(fc.constantFrom(...lezers), { maxLength: 2 }),
    nogEven: fc.uniqueArray(fc.constantFrom(...lezers), { maxLength: 2 }),
  })
}

/** Makes the world so; what an act would write is written here, for no act makes them all. */
export async function zetWereld(app: TestApp, meldingen: readonly string[], w: Wereld): Promise<void> {
  const uur = (n: number) => new Date(app.klok.now().getTime() + n * 3_600_000)
  await app.sql('delete from autorisatie')
  for (const { ding, aan, niveau, van, tot } of w.grants)
    await app.sql(
      `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, melding_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id)
      select 1, gen_random_uuid(), (select id from medewerker where sub = $1), (select id from team where naam = $2), $3, $4, 'geen', 'behandeling', 'toewijzing', $5, $6,
        (select id from gebeurtenis order by id limit 1)`,
      [
        'sub' in aan ? aan.sub : null,
        'team' in aan ? aan.team : null,
        meldingen[ding],
        niveau,
        uur(van),
        tot === null ? null : uur(Math.max(van, tot)),
      ],
    )
  await app.sql(
    `update inwoner set geheimhouding = id in (select inwoner_id from melding where id = any($1)) where geheimhouding or true`,
    [w.geheim.map((nr) => meldingen[nr])],
  )
  await app.sql(
    `update medewerker_team set tot = case when m.sub = any($1) then date '2026-03-01' when m.sub = any($2) then date '2026-03-02' end
    from medewerker m where m.id = medewerker_team.medewerker_id`,
    [w.weg, w.nogEven],
  )
}

/**
 * Which meldingen this reader may see: who holds a grant now, by name or by a team they are in today;
 * of who is geheim by name alone, and at the front door never.
 */
export async function magZien(app: TestApp, sub: string): Promise<string[]> {
  const rijen = await app.sql<{ id: string }>(
    `with ik as (select id from medewerker where sub = $1),
      mijn as (select team_id from medewerker_team where medewerker_id = (select id from ik) and van <= $3::date and coalesce(tot, 'infinity') >= $3::date)
    select m.id from melding m join inwoner i on i.id = m.inwoner_id
    where exists (select from autorisatie a where a.melding_id = m.id and a.van <= $2 and $2 < coalesce(a.tot, 'infinity')
      and case when i.geheimhouding then a.medewerker_id = (select id from ik) and $1 <> 'kim'
        else a.medewerker_id = (select id from ik) or a.team_id in (select team_id from mijn) end)
    order by 1`,
    [sub, app.klok.now(), '2026-03-02'],
  )
  return rijen.map(({ id }) => id)
}
