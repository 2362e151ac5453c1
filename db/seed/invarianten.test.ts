// The generated municipality keeps every rule that the acts keep; and each question here is shown to bite.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leeftijdOp, volledigeNaam } from '../../src/features/inwoner/inwoner.ts'
import { beginregels } from '../../src/features/melding/beginregels.ts'
import type { Leefgebied } from '../../src/features/melding/melding.ts'
import { wetBij } from '../../src/features/melding/melding.ts'
import { adviesVan } from '../../src/features/melding/triage.ts'
import type { Datum } from '../../src/features/termijn/datum.ts'
import { klokkenBijMelding, klokOp } from '../../src/features/termijn/klokken.ts'
import { termijn } from '../../src/features/termijn/termijn.ts'
import { normaliseerNaam } from '../../src/platform/naam.ts'
import { type Demo, demoDatabase, vandaag } from '../../test/support/demo.ts'
import { type Invariant, meldinginvarianten, planinvarianten } from './invarianten.ts'
import { grantinvarianten, spoorinvarianten, tijdinvarianten } from './spoorinvarianten.ts'

let demo: Demo
beforeAll(async () => {
  demo = await demoDatabase()
  await demo.laad(0.1)
}, 180_000)
afterAll(() => demo.remove())

const rijen = async <R>(sql: string, waarden: readonly unknown[] = []): Promise<R[]> =>
  (await demo.client.query(sql, [...waarden])).rows

const fout = ({ sql }: Invariant) => rijen(sql, sql.includes('$1') ? [vandaag] : [])

describe('every rule of the acts holds', () => {
  const alle = [
    ...meldinginvarianten,
    ...planinvarianten,
    ...spoorinvarianten,
    ...grantinvarianten,
    ...tijdinvarianten,
  ]
  for (const invariant of alle) {
    test(invariant.zin, async () => {
      expect(await fout(invariant)).toEqual([])
      await demo.client.query('begin')
      await demo.client.query(invariant.breek)
      const gevonden = await fout(invariant)
      await demo.client.query('rollback')
      expect(gevonden, 'broken on purpose').not.toEqual([])
    })
  }
})

describe('what the rules compute', () => {
  test('each clock ends where the one function says, from its begin', async () => {
    const lopen = await rijen<{ soort: string; begin: Datum; einddatum: Datum }>(
      'select distinct soort, begin, einddatum from termijn',
    )
    expect(lopen.length).toBeGreaterThan(1000)
    const anders = lopen.filter(({ soort, begin, einddatum }) => {
      const klok = klokOp(soort, begin)
      const berekend = klok && termijn(klok.regel, begin)
      return !berekend?.ok || berekend.value.einddatum !== einddatum
    })
    expect(anders).toEqual([])
  })

  test('a melding has the clocks of its wetten, one each', async () => {
    const meldingen = await rijen<{ dag: Datum; wetten: string[]; isBedreigend: boolean; soorten: string[] }>(
      `select dagvan(m.ontvangen_op) as dag, m.is_bedreigend as "isBedreigend",
        (select jsonb_agg(distinct v.wet) from vraag v where v.melding_id = m.id) as wetten,
        (select jsonb_agg(t.soort order by t.soort) from termijn t where t.melding_id = m.id and t.soort not like 'spoed%') as soorten
      from melding m`,
    )
    expect(meldingen.length).toBeGreaterThan(4000)
    const anders = meldingen.filter(({ dag, wetten, isBedreigend, soorten }) => {
      const horen = klokkenBijMelding(wetten, { op: dag, isBedreigend, isSpoed: false }).map(
        (klok) => klok.soort,
      )
      return horen.toSorted().join() !== soorten.join()
    })
    expect(anders).toEqual([])
  })

  test('a vraag falls under the wet of its leefgebied and age; the rule of its screening is in the table', async () => {
    type Vraag = {
      leefgebied: Leefgebied
      wet: string
      dag: Datum
      geboren: Datum | null
      regel: string | null
      advies: string | null
    }
    const vragen = await rijen<Vraag>(
      `select v.leefgebied, v.wet, dagvan(m.ontvangen_op) as dag, i.geboortedatum as geboren, s.regel, s.advies
      from vraag v join melding m on m.id = v.melding_id left join inwoner i on i.id = m.inwoner_id
      left join screening s on s.melding_id = m.id`,
    )
    const anders = vragen.filter(
      ({ leefgebied, wet, dag, geboren, regel, advies }) =>
        wet !== wetBij(leefgebied, geboren ? leeftijdOp(dag, geboren) : undefined) ||
        (regel !== null && adviesVan(beginregels, regel)?.vervolg !== advies),
    )
    expect(anders).toEqual([])
  })
})

describe('people', () => {
  test('a BSN comes from the test range, is unique, and its two forms belong together', async () => {
    const dossiers = await rijen<{ versleuteld: Buffer; hash: Buffer }>(
      'select bsn_versleuteld as versleuteld, bsn_hash as hash from inwoner where bsn_hash is not null',
    )
    expect(dossiers.length).toBeGreaterThan(500)
    const nummers = dossiers.map(({ versleuteld, hash }) => {
      // What comes back was read by leesBsn, so it passes the elfproef.
      const bsn = demo.sleutels.ontsleutel(versleuteld, 1)
      if (!bsn.ok) throw new Error(bsn.reason)
      expect(Buffer.from(demo.sleutels.hash(bsn.value, 1)).equals(hash)).toBe(true)
      return Number(bsn.value.onthul())
    })
    expect(new Set(nummers).size).toBe(nummers.length)
    expect(Math.min(...nummers)).toBeGreaterThanOrEqual(999900006)
    expect(Math.max(...nummers)).toBeLessThanOrEqual(999999990)
  })

  test('a BSN is only of who has a dossier', async () => {
    const zonder = `select i.id from inwoner i where i.bsn_hash is not null
      and not exists (select from traject t where t.inwoner_id = i.id) and not exists (select from doel d where d.inwoner_id = i.id)`
    const verhaal = `and not exists (select from huishouden_lid l join melding m on m.huishouden_id = l.huishouden_id where l.inwoner_id = i.id)`
    expect(await rijen(`${zonder} ${verhaal}`)).toEqual([])
  })

  test('the name to search by is the name', async () => {
    const namen = await rijen<{
      voornamen: string
      voorvoegsel: string
      geslachtsnaam: string
      norm: string
    }>('select voornamen, voorvoegsel, geslachtsnaam, naam_norm as norm from inwoner')
    expect(namen.length).toBeGreaterThan(4000)
    expect(namen.filter((n) => normaliseerNaam(volledigeNaam(n)) !== n.norm)).toEqual([])
  })

  test('an address is of one household, and a hidden one of few', async () => {
    expect(
      await rijen(
        'select straat, huisnummer, postcode from huishouden group by 1, 2, 3, kern_id having count(*) > 1',
      ),
    ).toEqual([])
    const [{ deel }] = (await rijen<{ deel: number }>(
      'select avg(geheimhouding::int)::float8 as deel from inwoner',
    )) as [{ deel: number }]
    expect(deel).toBeLessThan(0.01)
    expect(deel).toBeGreaterThan(0)
  })
})
