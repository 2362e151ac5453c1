// The caseload moved by hand, as the owner: the same rows as the command writes, nothing decided, one transaction.

import { randomUUID } from 'node:crypto'
import type { Caseload } from './caseload.ts'
import type { Omgeving } from './omgeving.ts'

type Hand = Omgeving['hand']
const toewijzen = `update traject set team_id = $2, behandelaar_id = $3, versie = versie + 1 where gemeente_id = 1 and id = `
const eindigen = `update autorisatie set tot = now() where gemeente_id = 1 and tot is null and grondslag = 'toewijzing' and traject_id = `
const gebeurd = `insert into gebeurtenis (gemeente_id, id, op, soort, door_id, huishouden_id, inwoner_id, traject_id, gegevens)
  select 1, $1, now(), 'traject_toegewezen', $2, huishouden_id, inwoner_id, id, $3 from traject where gemeente_id = 1 and id = $4`
const verlenen = `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, traject_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
  values (1, $1, $2, $3, $4, $5, 'wmo', 'behandeling', 'toewijzing', now(), $6)`
const allesGebeurd = `insert into gebeurtenis (gemeente_id, id, op, soort, door_id, huishouden_id, inwoner_id, traject_id, gegevens)
  select 1, g.id, now(), 'traject_toegewezen', $2, t.huishouden_id, t.inwoner_id, t.id, $3
  from unnest($1::uuid[], $4::uuid[]) as g (id, traject_id) join traject t on t.gemeente_id = 1 and t.id = g.traject_id`
const allesVerlenen = `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, traject_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
  select 1, gen_random_uuid(), aan.medewerker_id, aan.team_id, g.traject_id, aan.niveau, 'wmo', 'behandeling', 'toewijzing', now(), g.id
  from unnest($1::uuid[], $2::uuid[]) as g (id, traject_id),
    (values ($3::uuid, null, 'L4'), (null, $4::uuid, 'L3')) as aan (medewerker_id, team_id, niveau)`
const slot = `insert into gebeurtenis (gemeente_id, id, op, soort, door_id, gegevens) values (1, $1, now(), 'werk_verplaatst', $2, $3)`
const sleutel = `insert into formuliersleutel (gemeente_id, sleutel, medewerker_id, act, afdruk, op, antwoord) values (1, $1, $2, 'werk_verplaatsen', '', now(), $3)`

/** Each statement is prepared once, by its text. */
const namen = new Map<string, string>()
const vraag = (hand: Hand, text: string, values: unknown[]) => {
  const name = namen.get(text) ?? `bench_terug_${namen.size}`
  namen.set(text, name)
  return hand.query({ name, text, values })
}

async function inEen(hand: Hand, { vanId }: Caseload, rijen: () => Promise<void>): Promise<void> {
  await hand.query('begin')
  await rijen()
  await vraag(hand, slot, [randomUUID(), vanId, '{}'])
  await vraag(hand, sleutel, [randomUUID(), vanId, '{"huishoudens":200,"stukken":200}'])
  await hand.query('commit')
}

/** Row by row: five statements for each traject. */
export const zetTerugPerRij = (hand: Hand, c: Caseload): Promise<void> =>
  inEen(hand, c, async () => {
    for (const id of c.trajectIds) {
      const gebeurtenisId = randomUUID()
      await vraag(hand, `${toewijzen}$1`, [id, c.teamId, c.vanId])
      await vraag(hand, gebeurd, [gebeurtenisId, c.vanId, '{}', id])
      await vraag(hand, `${eindigen}$1`, [id])
      await vraag(hand, verlenen, [randomUUID(), null, c.teamId, id, 'L3', gebeurtenisId])
      await vraag(hand, verlenen, [randomUUID(), c.vanId, null, id, 'L4', gebeurtenisId])
    }
  })

/** In sets: four statements for all of them, the best that can be written by hand. */
export const zetTerugInSets = (hand: Hand, c: Caseload): Promise<void> =>
  inEen(hand, c, async () => {
    const gebeurtenisIds = c.trajectIds.map(() => randomUUID())
    await vraag(hand, `${toewijzen}any($1::uuid[])`, [c.trajectIds, c.teamId, c.vanId])
    await vraag(hand, allesGebeurd, [gebeurtenisIds, c.vanId, '{}', c.trajectIds])
    await vraag(hand, `${eindigen}any($1::uuid[])`, [c.trajectIds])
    await vraag(hand, allesVerlenen, [gebeurtenisIds, c.trajectIds, c.vanId, c.teamId])
  })
