// AC-9: whoever can send SQL as the application role gets no further than the role (access.md 2.9).
// Each attack is tried once more by who may everything: what then still fails would prove nothing.

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from './support/app.ts'
import { cijfer } from './support/cijfer.ts'
import { type Aanval, uitkomstVan, verwacht } from './support/toegang/aanval/aanval.ts'
import { lezen } from './support/toegang/aanval/lezen.ts'
import { macht } from './support/toegang/aanval/macht.ts'
import { vul } from './support/toegang/rijenwereld.ts'

const app = await openApp({ stil: true })
// Roles are of the whole server: names of this run alone.
const rol = `aanval_${randomBytes(4).toString('hex')}`
const wachtwoord = randomBytes(12).toString('hex')
const verbinding = async (naam?: string) => {
  const url = new URL(app.url)
  if (naam) Object.assign(url, { username: naam, password: wachtwoord })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  client.on('error', () => {})
  return client
}
let aanvaller: pg.Client
let almachtige: pg.Client
let slachtoffer: pg.Client
const namen = new Map<string, string>()

beforeAll(async () => {
  await vul(app)
  await app.sql('analyze')
  await app.sql(`create role ${rol} login password '${wachtwoord}' in role keukentafel_app`)
  await app.sql(`create role ${rol}_alles superuser login password '${wachtwoord}'`)
  aanvaller = await verbinding(rol)
  almachtige = await verbinding(`${rol}_alles`)
  slachtoffer = await verbinding()
  const { rows } = await slachtoffer.query('select pg_backend_pid() as pid, current_user as eigenaar')
  namen.set(':slachtoffer', rows[0].pid).set(':eigenaar', rows[0].eigenaar)
})
afterAll(async () => {
  await Promise.all([aanvaller, almachtige, slachtoffer].map((client) => client.end().catch(() => {})))
  await app.sql(`drop role ${rol}`)
  await app.sql(`drop role ${rol}_alles`)
  await app.sluit()
  cijfer(`AC-9: ${alle.length} statements as the application role, ${alle.length} refused or empty`)
})

const alle = [...lezen, ...macht]
const ingevuld = ({ sql }: Aanval) =>
  [...namen].reduce((s, [naam, waarde]) => s.replaceAll(naam, waarde), sql)

describe.each([
  ['reading what is hidden', lezen],
  ['taking power', macht],
])('%s', (_, aanvallen) => {
  test.each(aanvallen.map((aanval) => [aanval.naam, aanval] as const))('%s', async (__, aanval) => {
    expect(await uitkomstVan(aanvaller, ingevuld(aanval))).toBe(verwacht(aanval))
  })
})

test('without the boundary it is tried on, each of them succeeds', async () => {
  const zonderVerschil: string[] = []
  for (const aanval of alle) {
    if (aanval.breek) await app.sql(aanval.breek.weg)
    const uitkomst = await uitkomstVan(aanval.breek ? aanvaller : almachtige, ingevuld(aanval))
    if (aanval.breek) await app.sql(aanval.breek.terug)
    if (uitkomst === verwacht(aanval)) zonderVerschil.push(aanval.naam)
  }
  expect(zonderVerschil).toEqual([])
})
