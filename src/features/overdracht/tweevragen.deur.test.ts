// An overdracht of a melding with two vragen: both wetten on the card, the words once above the leefgebieden, and a way back to the package.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { irisInTeamWmo, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const fleur = await app.als('fleur')
// What asks a mandate goes to who holds it: here Noor for the schuldhulpverlening too.
await app.sql(
  `insert into medewerker_mandaat (gemeente_id, medewerker_id, wet, van) select 1, id, 'wgs', '2020-01-01' from medewerker where sub = 'noor'`,
)
const noor = await app.als('noor')
const grants = (kaart: string) =>
  app.sql(
    `select a.wet, a.grondslag, count(*)::int as n from autorisatie a where a.overdracht_id = $1 group by 1, 2 order by 1, 2`,
    [kaart.split('/').at(-1)],
  )

test('both wetten, the words once at the top, and from the melding back to the package', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, fleur, {
    leefgebieden: ['financien', 'instrumentele_adl'],
  })
  const velden = overdrachtVelden({ teamId: await teamId(app, 'Wmo') })
  const { naar: kaart } = await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, velden)
  expect((await fleur.get(kaart)).tekst).toContain('Wetten Wet gemeentelijke schuldhulpverlening en Wmo')
  // The sender and the team of each side, under each wet.
  expect(await grants(kaart)).toEqual([
    { wet: 'wgs', grondslag: 'ontvangst', n: 1 },
    { wet: 'wgs', grondslag: 'voortgangskaart', n: 2 },
    { wet: 'wmo', grondslag: 'ontvangst', n: 1 },
    { wet: 'wmo', grondslag: 'voortgangskaart', n: 2 },
  ])
  await noor.post(`${kaart}/aanvaarding`, { verdeling: 'ik' })
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).html).toContain(`href="${kaart}"`)

  const gesprek = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  const pagina = await noor.get(gesprek.naar)
  expect(pagina.waarde('eigenPlan')).toBe('Ik wil zelf weer mijn huis bijhouden.')
  expect(pagina.waarde('verslag')).toContain('zag: De post ligt in stapels op tafel.')
  expect(pagina.waarde('verslag')).toContain('adviseert: Kijk samen naar hulp bij het huishouden.')
  for (const leefgebied of ['financien', 'instrumentele_adl'])
    expect(pagina.waarde(`${leefgebied}_wens`)).toBe('')
})

test('a melding that nobody handed over points to no package', async () => {
  const { meldingId } = await maakMelding(app, noor)
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).tekst).not.toContain('overgedragen. Lees')
})

describe('a vraag that asks a mandate', async () => {
  const kind = { geboortedatum: '3-4-2014', leefgebieden: ['geestelijke_gezondheid', 'financien'] }
  const { meldingId } = await maakMelding(app, fleur, kind)
  const draagOver = async (team: string, anders = {}) =>
    fleur.post(
      `/werk/meldingen/${meldingId}/overdracht`,
      overdrachtVelden({ teamId: await teamId(app, team), ...anders }),
    )

  test('goes to no team where nobody holds it: the page says for which wet, what can go, and keeps the words', async () => {
    const antwoord = await draagOver('Wmo')
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Hier heeft niemand een mandaat voor: Jeugdwet.')
    expect(antwoord.tekst).toContain(
      'Wat onder Wet gemeentelijke schuldhulpverlening valt, kan wel naar dit team',
    )
    expect(antwoord.waarde('wens')).toBe('Ik wil zelf weer mijn huis bijhouden.')
    expect((await draagOver('Jeugd')).tekst).toContain('mandaat voor: Wet gemeentelijke schuldhulpverlening.')
  })

  test('is accepted by who holds every mandate, and by no colleague with one of them', async () => {
    await app.sql(
      `insert into medewerker_mandaat (gemeente_id, medewerker_id, wet, van) select 1, id, 'jeugdwet', '2020-01-01' from medewerker where sub = 'noor'`,
    )
    const iris = await irisInTeamWmo(app)
    const { naar } = await draagOver('Wmo')
    expect(naar).toMatch(/^\/werk\/overdrachten\//)
    expect((await iris.get(naar)).tekst).toContain('U hebt niet voor elke wet hierbij een mandaat.')
    expect((await iris.post(`${naar}/aanvaarding`, { verdeling: 'team' })).status).toBe(422)
    const nu = await app.als('noor')
    expect((await nu.post(`${naar}/aanvaarding`, { verdeling: 'ik' })).naar).toBe(
      `/werk/meldingen/${meldingId}`,
    )
  })
})
