// Who may see what in a random world, by a question in plain SQL of its own: it knows nothing of the code it judges (access.md 2.4, 2.7; AC-2).

import type { TestApp } from '../app.ts'
import type { Huis } from './huizen.ts'
import type { Lezer } from './willekeur.ts'

/** How far a grant goes at most, by name and by team; at the front door a melding is its own work. */
const grens: Readonly<Record<Lezer, readonly [naam: number, team: number]>> = {
  noor: [4, 3],
  sam: [4, 3],
  fleur: [3, 3],
  kim: [1, 1],
}
const meldingAanDeDeur = [4, 3] as const

/**
 * How far this reader sees each thing, by its id, 1 to 4; what is not in it is not seen.
 * A grant counts that holds now, by name or by a team they are in today; of who is geheim by name alone, and at the front door never.
 */
export async function zichtVolgens(app: TestApp, sub: Lezer): Promise<ReadonlyMap<string, number>> {
  const rijen = await app.sql<{
    id: string
    is_melding: boolean
    is_naam: boolean
    is_kaart: boolean
    n: number
  }>(
    `with ik as (select id from medewerker where sub = $1),
      mijn as (select team_id from medewerker_team where medewerker_id = (select id from ik) and van <= $3::date and coalesce(tot, 'infinity') >= $3::date)
    select coalesce(a.melding_id, a.traject_id, a.plan_id, a.overdracht_id) as id, a.melding_id is not null as is_melding,
      a.medewerker_id is not null as is_naam, a.grondslag = 'voortgangskaart' as is_kaart, substr(a.niveau, 2)::int as n
    from autorisatie a where a.van <= $2 and $2 < coalesce(a.tot, 'infinity')
      and (a.medewerker_id = (select id from ik) or a.team_id in (select team_id from mijn))
      and not (exists (select from huishouden_lid l join inwoner i on i.id = l.inwoner_id where l.huishouden_id = a.huishouden_id and i.geheimhouding)
        and (a.medewerker_id is null or $1 = 'kim'))`,
    [sub, app.klok.now(), '2026-03-02'],
  )
  const zicht = new Map<string, number>(await ooitEenKaart(app, sub))
  for (const { id, is_melding, is_naam, is_kaart, n } of rijen) {
    const [naam, team] = is_melding && sub === 'kim' ? meldingAanDeDeur : grens[sub]
    const hoogstens = is_kaart ? 1 : is_naam ? naam : team
    zicht.set(id, Math.max(zicht.get(id) ?? 0, Math.min(n, hoogstens)))
  }
  return zicht
}

/** Whose sight of an overdracht began, and may be over: that is told, of what else is closed nothing is (access.md 2.5, rule 4). */
const ooitEenKaart = async (app: TestApp, sub: Lezer): Promise<[string, number][]> =>
  (
    await app.sql<{ id: string }>(
      `select overdracht_id as id from autorisatie a where overdracht_id is not null and van <= $2 and (medewerker_id = (select id from medewerker where sub = $1)
        or team_id in (select team_id from medewerker_team where medewerker_id = (select id from medewerker where sub = $1) and coalesce(tot, 'infinity') >= $3::date))`,
      [sub, app.klok.now(), '2026-03-02'],
    )
  ).map(({ id }) => [id, 0])

/** What this reader then gets of one huishouden. */
export type Beeld = {
  /** Each page with the status it must have. */
  readonly paginas: ReadonlyMap<string, number>
  /** How often the word that stands in everything is found by the search of the dossier. */
  readonly gevonden: number | undefined
  /** May know the name of who lives there, and that there is a dossier at all. */
  readonly isBekend: boolean
  readonly heeftDossier: boolean
}

const behandelt = (sub: Lezer) => sub !== 'kim'

export function beeldVan(sub: Lezer, h: Huis, zicht: ReadonlyMap<string, number>): Beeld {
  const op = (id: string) => zicht.get(id) ?? 0
  const [melding, traject, plan] = [op(h.meldingId), op(h.trajectId), op(h.planId)]
  const mag = (ja: boolean) => (ja ? 200 : 404)
  const meeste = Math.max(melding, traject, plan)
  const paginas = new Map([
    [`/werk/meldingen/${h.meldingId}`, mag(melding > 0)],
    [`/werk/trajecten/${h.trajectId}`, behandelt(sub) ? mag(traject > 0) : 403],
    // The plan is words of the inwoner: nothing of it is L1 (access.md 2.3).
    [`/werk/plannen/${h.planId}`, behandelt(sub) ? mag(plan >= 2) : 403],
    [
      `/werk/overdrachten/${h.overdrachtId}`,
      zicht.get(h.overdrachtId) === 0 ? 410 : mag(op(h.overdrachtId) > 0),
    ],
    [`/werk/documenten/${h.documentId}`, mag(plan >= 3)],
    [`/werk/dossiers/${h.huishoudenId}`, mag(meeste > 0)],
  ])
  // The word stands in the melding, in a contact on the traject and one on the plan (L3), in the words of the plan and its document (L2, L3).
  const delen = [melding >= 3, traject >= 3, plan >= 3, plan >= 2, plan >= 3]
  return {
    paginas,
    gevonden: meeste > 0 ? delen.filter(Boolean).length : undefined,
    isBekend: meeste >= 2,
    heeftDossier: meeste > 0,
  }
}
