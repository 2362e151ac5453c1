// What ties a reader to a huishouden, each made for every rol at once over all things there are (access.md 2.2, 2.4, 2.7; AC-4).

import type { TestApp } from '../app.ts'
import { persona } from '../personas.ts'

type Grant = {
  /** Of which kinds of thing; all of them when not said. */
  readonly op?: readonly string[]
  /** The team of the readers, or one they are not in; to each by name when not said. */
  readonly team?: 'eigen' | 'ander' | 'andere_organisatie'
  readonly niveau: string
  readonly grondslag: string
  /** Of the thing itself when not said. */
  readonly wet?: string
  /** Milliseconds from now. */
  readonly van?: number
  readonly tot?: number
}
type Band = {
  readonly grant?: Grant
  /** What else differs, and how it is put back. */
  readonly zet?: string
  readonly terug?: string
}

const opNaam: Grant = { niveau: 'L4', grondslag: 'toewijzing' }
const teamgrant: Grant = { niveau: 'L3', grondslag: 'toewijzing', team: 'eigen' }
const wie = Object.values(persona)
  .map((sub) => `'${sub}'`)
  .join(', ')
/** Nobody has two files of their own: of one huishouden it is the reader, of the rest the family. */
const sluitUit = (eerste: 'zelf' | 'ander') =>
  `insert into uitsluiting (gemeente_id, id, medewerker_id, soort, band, naam, naam_norm, inwoner_id, van)
    select 1, gen_random_uuid(), m.id, w.soort, case w.soort when 'ander' then 'familie' end, 'x', 'x', i.id, '2026-01-01'
    from medewerker m, inwoner i, lateral (select case when i.id = (select p.inwoner_id from plan_akkoord p limit 1) then '${eerste}' else 'ander' end as soort) w where m.sub in (${wie})`
const maakGeheim = 'update inwoner set geheimhouding = true'
const nietGeheim = 'update inwoner set geheimhouding = false'

export const banden = {
  niets: {},
  op_naam: { grant: opNaam },
  via_team: { grant: teamgrant },
  ander_team: { grant: { ...teamgrant, team: 'ander', niveau: 'L4' } },
  andere_organisatie: { grant: { ...teamgrant, team: 'andere_organisatie', niveau: 'L4' } },
  voorbij: { grant: { ...opNaam, van: -1000, tot: 0 } },
  nog_niet: { grant: { ...opNaam, van: 1 } },
  eerder_traject: { grant: { ...opNaam, niveau: 'L3', op: ['traject'] } },
  overgedragen: { grant: { ...teamgrant, niveau: 'L1', grondslag: 'voortgangskaart', op: ['overdracht'] } },
  andere_wet: {
    grant: { ...opNaam, wet: 'participatiewet', op: ['traject'] },
    zet: `update traject set wet = 'jeugdwet'`,
    terug: `update traject set wet = 'geen'`,
  },
  noodtoegang: { grant: { niveau: 'L3', grondslag: 'noodtoegang', op: ['melding', 'traject', 'plan'] } },
  eigen_dossier: { grant: opNaam, zet: sluitUit('zelf'), terug: 'delete from uitsluiting' },
  eigen_familie: { grant: opNaam, zet: sluitUit('ander'), terug: 'delete from uitsluiting' },
  geheim_op_naam: { grant: opNaam, zet: maakGeheim, terug: nietGeheim },
  geheim_via_team: { grant: teamgrant, zet: maakGeheim, terug: nietGeheim },
} satisfies Readonly<Record<string, Band>>
export type Bandnaam = keyof typeof banden

const dingen = ['melding', 'traject', 'plan', 'overdracht', 'overleg']
const teamnamen = { eigen: 'Team van allen', ander: 'Team van niemand', andere_organisatie: 'Team elders' }

/** Three teams: one with every reader in it and in no other, two with nobody. */
export async function bereidVoor(app: TestApp): Promise<void> {
  await app.sql(`insert into team (gemeente_id, id, naam, organisatie_id, deur)
    select 1, gen_random_uuid(), t.naam, o.id, 'de_poort' from (values ('${teamnamen.eigen}', 'Gemeente Overbetuwe'),
      ('${teamnamen.ander}', 'Gemeente Overbetuwe'), ('${teamnamen.andere_organisatie}', 'RIBW')) t (naam, org) join organisatie o on o.naam = t.org`)
  await app.sql(
    `update medewerker_team set tot = '2026-03-01' from medewerker m where m.id = medewerker_team.medewerker_id and m.sub in (${wie})`,
  )
  await app.sql('delete from uitsluiting')
  await app.sql(`insert into medewerker_team (gemeente_id, medewerker_id, team_id, van)
    select 1, m.id, t.id, '2015-01-01' from medewerker m, team t where m.sub in (${wie}) and t.naam = '${teamnamen.eigen}'`)
}

/** Ties every reader to everything in this way, and in no other. */
export async function zetBand(app: TestApp, naam: Bandnaam): Promise<() => Promise<unknown>> {
  const { grant, zet, terug }: Band = banden[naam]
  await app.sql('delete from autorisatie')
  if (grant) for (const ding of grant.op ?? dingen) await verleen(app, ding, grant)
  if (zet) await app.sql(zet)
  return async () => terug && app.sql(terug)
}

async function verleen(app: TestApp, ding: string, g: Grant): Promise<void> {
  const nu = app.klok.now().getTime()
  const wet = g.wet ? `'${g.wet}'` : ding === 'traject' || ding === 'overdracht' ? 'd.wet' : `'geen'`
  const aan = g.team
    ? `(select null::uuid as medewerker, id as team from team where naam = '${teamnamen[g.team]}')`
    : `(select id as medewerker, null::uuid as team from medewerker where sub in (${wie}))`
  await app.sql(
    `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, ${ding}_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id)
      select 1, gen_random_uuid(), a.medewerker, a.team, d.id, $1, ${wet}, 'behandeling', $2, $3, $4, (select id from gebeurtenis limit 1) from ${ding} d, ${aan} a`,
    [
      g.niveau,
      g.grondslag,
      new Date(nu + (g.van ?? -1000)),
      g.tot === undefined ? null : new Date(nu + g.tot),
    ],
  )
}
