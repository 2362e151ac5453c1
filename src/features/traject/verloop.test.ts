// A traject on its way: contacts that count to ten, the decision to go on, and the end with the vraag it answered.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import {
  irisInTeamWmo,
  legContactVast,
  maakTraject,
  startTraject,
  teamId,
} from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const iris = await irisInTeamWmo(app)
const wmo = await teamId(app, 'Wmo')

const nieuw = (anders = {}) => maakTraject(app, noor, anders)
const rij = async (trajectId: string) =>
  (await app.sql<Record<string, unknown>>('select * from traject where id = $1', [trajectId]))[0]
const versie = async (trajectId: string) => String((await rij(trajectId))?.versie)

describe('contacts', () => {
  test('a form sent twice counts once, and a call with somebody else does not count', async () => {
    const { trajectId, pad } = await nieuw()
    const dubbel = { _sleutel: '01900000-0000-7000-8000-0000000000b1' }
    await Promise.all([legContactVast(noor, trajectId, dubbel), legContactVast(noor, trajectId, dubbel)])
    await legContactVast(noor, trajectId, {
      isMetInwoner: 'nee',
      waarover: 'Gebeld met de huisarts',
      kanaal: 'telefoon',
    })
    const pagina = await noor.get(pad)
    expect(pagina.tekst).toContain('1 van 10 contacten')
    expect(pagina.tekst).toContain('Contacten (2)')
    expect(pagina.tekst).toMatch(/Gebeld met de huisarts · Noor de Boer, Telefoon, niet met de inwoner zelf/)
    expect(
      await app.sql('select deur, is_met_inwoner from contact where traject_id = $1 order by op, id', [
        trajectId,
      ]),
    ).toHaveLength(2)
  })

  test('two at the same moment both count', async () => {
    const { trajectId } = await nieuw()
    await Promise.all([legContactVast(noor, trajectId), legContactVast(iris, trajectId)])
    expect((await rij(trajectId))?.contacten).toBe(2)
  })

  test('after the tenth nothing is written down without a decision, and what was typed is kept', async () => {
    const { trajectId, pad } = await nieuw()
    for (let i = 0; i < 10; i++) await legContactVast(noor, trajectId)
    expect((await noor.get(pad)).tekst).toContain('10 van 10 contacten')
    const geweigerd = await legContactVast(noor, trajectId, { waarover: 'De elfde keer' })
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain(
      'Het afgesproken aantal contacten is bereikt. Schrijf op waarom u doorgaat',
    )
    expect(geweigerd.waarde('waarover')).toBe('De elfde keer')
    const gedaan = await legContactVast(noor, trajectId, {
      waarover: 'De elfde keer',
      redenNaTien: 'Bijna klaar',
    })
    expect(gedaan.status).toBe(303)
    expect(await rij(trajectId)).toMatchObject({ contacten: 11, reden_na_tien: 'Bijna klaar' })
  })

  test('the database itself refuses the eleventh without a reason', async () => {
    const { trajectId } = await nieuw()
    await expect(app.sql('update traject set contacten = 11 where id = $1', [trajectId])).rejects.toThrow(
      /traject_na_grens_met_reden/,
    )
  })

  test('what is wrong is said at its field', async () => {
    const { trajectId } = await nieuw()
    const antwoord = await legContactVast(noor, trajectId, { waarover: ' ', duurMinuten: '9000' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Schrijf kort op waar het contact over ging.')
    expect(antwoord.tekst).toContain('Vul een heel getal in van 1 tot en met 600.')
  })
})

describe('going on', () => {
  test('a decision with a reason; a colleague who decided meanwhile is shown beside what was typed', async () => {
    const { trajectId, pad } = await nieuw()
    for (let i = 0; i < 10; i++) await legContactVast(noor, trajectId)
    const oud = await versie(trajectId)
    expect(
      (await iris.post(`${pad}/verlenging`, { versie: oud, reden: 'Iris: de dochter helpt mee' })).status,
    ).toBe(303)
    const botst = await noor.post(`${pad}/verlenging`, { versie: oud, reden: 'Noor: nog twee keer' })
    expect(botst.status).toBe(409)
    expect(botst.tekst).toContain('Een collega heeft dit traject intussen gewijzigd')
    expect(botst.tekst).toContain('Iris: de dochter helpt mee')
    expect(botst.waarde('reden')).toBe('Noor: nog twee keer')
    expect(
      (
        await noor.post(`${pad}/verlenging`, {
          versie: botst.waarde('versie') ?? '',
          reden: 'Noor: nog twee keer',
        })
      ).status,
    ).toBe(303)
    expect((await rij(trajectId))?.reden_na_tien).toBe('Noor: nog twee keer')
  })

  test('there is nothing to decide before the tenth', async () => {
    const { pad } = await nieuw()
    const antwoord = await noor.post(`${pad}/verlenging`, { versie: '1', reden: 'Alvast' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(
      'Dit besluit is pas nodig als het afgesproken aantal contacten is bereikt',
    )
  })
})

describe('closing', () => {
  const goed = { resultaat: 'bereikt', isVolgensPlan: 'ja', eindereden: 'doel_bereikt' }

  test('with the vraag it answered, and the melding with its last vraag; the watch on return starts', async () => {
    const { huishoudenId, inwonerId, meldingId, vraagId } = await nieuw()
    await noor.post(`/werk/meldingen/${meldingId}/screening`, { versie: '1', keuze: 'volgen' })
    const trajectId = await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, vraagId })
    const pad = `/werk/trajecten/${trajectId}`
    const geweigerd = await noor.post(`${pad}/afsluiting`, { ...goed, versie: '1' })
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Kies waarmee de vraag van de inwoner eindigt.')
    expect(
      (await noor.post(`${pad}/afsluiting`, { ...goed, versie: '1', uitkomst: 'ondersteuning_sto' })).status,
    ).toBe(303)
    expect((await noor.get(pad)).tekst).toMatch(
      /Afgesloten 2 maart 2026 Doel Bereikt Volgens plan Ja Waarom het eindigde Het doel is bereikt/,
    )
    expect(await app.sql('select uitkomst from vraag where id = $1', [vraagId])).toEqual([
      { uitkomst: 'ondersteuning_sto' },
    ])
    expect(await app.sql('select status from melding where id = $1', [meldingId])).toEqual([
      { status: 'afgesloten' },
    ])
    // Monday 2 March 2026 + 6 months.
    expect(
      await app.sql('select soort, einddatum::text from termijn where traject_id = $1', [trajectId]),
    ).toEqual([{ soort: 'terugkeer', einddatum: '2026-09-02' }])
  })

  test('a vraag with another running traject stays open', async () => {
    const { huishoudenId, inwonerId, vraagId } = await nieuw()
    const [een] = await Promise.all(
      [1, 2].map(() => startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, vraagId })),
    )
    expect((await noor.post(`/werk/trajecten/${een}/afsluiting`, { ...goed, versie: '1' })).status).toBe(303)
    expect(await app.sql('select uitkomst from vraag where id = $1', [vraagId])).toEqual([{ uitkomst: null }])
  })

  test('two who close at once: one does, the other is told with the typed text kept', async () => {
    const { trajectId, pad } = await nieuw()
    const sluit = (wie: typeof noor, toelichting: string) =>
      wie.post(`${pad}/afsluiting`, {
        resultaat: 'deels',
        isVolgensPlan: 'nee',
        eindereden: 'verhuisd',
        toelichting,
        versie: '1',
      })
    const antwoorden = await Promise.all([sluit(noor, 'Noor: verhuisd'), sluit(iris, 'Iris: verhuisd')])
    expect(antwoorden.map((a) => a.status).toSorted()).toEqual([303, 409])
    const verliezer = antwoorden.find((a) => a.status === 409)
    expect(verliezer?.tekst).toContain(`Toelichting ${(await rij(trajectId))?.toelichting}`)
    expect(verliezer?.tekst).toMatch(/U schreef, en dit is niet bewaard (Noor|Iris): verhuisd/)
  })

  test('a closed traject takes no contact any more', async () => {
    const { trajectId, pad } = await nieuw()
    await noor.post(`${pad}/afsluiting`, { ...goed, versie: '1' })
    const antwoord = await legContactVast(noor, trajectId)
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Dit traject is afgesloten')
  })
})
