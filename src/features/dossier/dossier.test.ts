// The dossier through the front door: its four blocks, who sees which part, and what it costs.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakGesprek, maakMelding } from '../../../test/support/gesprek.ts'
import { doe, maakLopendPlan, versieVan } from '../../../test/support/plan.ts'
import { legContactVast, startTraject } from '../../../test/support/traject.ts'
import { telVragen } from '../../../test/support/vragen.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')
const bram = await app.als('bram')
const fleur = await app.als('fleur')
const wmo = '01900000-0000-7000-8000-000000000402'

let geboren = 0
/** Somebody with a name and a day of birth of their own. */
const iemand = (geslachtsnaam: string) => {
  geboren += 1
  return {
    geslachtsnaam,
    geboortedatum: `${geboren}-1-1950`,
    straat: 'Dorpsstraat',
    huisnummer: '7',
    postcode: '6671 AB',
  }
}
const pad = (huishoudenId: string) => `/werk/dossiers/${huishoudenId}`
const blok = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split('<section')[0] ?? ''

describe('what stands in it', () => {
  test('a melding: what runs, what is due and why, who lives there, who may see it, what happened', async () => {
    const { huishoudenId, meldingId } = await maakMelding(app, kim, iemand('Wit'))
    const { tekst, html } = await kim.get(`${pad(huishoudenId)}?alles=ja`)
    expect(tekst).toContain('Huishouden Wit')
    expect(tekst).toMatch(/Nu .*Melding van 2 maart 2026 .*Ontvangen/)
    expect(tekst).toMatch(/Onderzoek 13 april 2026 Wmo: onderzoek binnen 6 weken/)
    expect(tekst).toContain('Dorpsstraat 7, 6671 AB')
    expect(tekst).toMatch(/Mensen .*Anna Wit 76 jaar/)
    expect(tekst).toContain('Kim Jansen: alles, ook wat heel persoonlijk is')
    expect(tekst).toContain('Team Toegang De Poort: de namen en het plan')
    expect(tekst).toMatch(/Tijdlijn .*Melding ontvangen · Kim Jansen .*Hoe Telefoon/)
    expect(tekst).toContain('Persoon toegevoegd · Kim Jansen')
    expect(html).toContain(`href="/werk/meldingen/${meldingId}"`)
    // A name stands in no title and no address.
    expect(html).toContain('<title>Dossier - Overbetuwe</title>')
    expect(html.match(/href="[^"]*(Wit|Anna)[^"]*"/g)).toBeNull()
  })

  test('a running plan: the words, each doel from begin to aim, promises of both sides, and who leads', async () => {
    const plan = await maakLopendPlan(app, noor, { melding: iemand('Planman') })
    const afspraak = { doelId: plan.doelId, voorDatum: '9-3-2026' }
    await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, {
      ...afspraak,
      van: 'netwerk',
      wie: 'dochter Petra',
      wat: 'Kookt op zondag',
    })
    const { tekst } = await noor.get(pad(plan.huishoudenId))
    expect(tekst).toContain('1 persoon · regisseur Noor de Boer')
    expect(tekst).toContain('Ik wil thuis blijven wonen.')
    expect(tekst).toMatch(/Ik wil zelf blijven koken\. .*3 3 –/)
    expect(tekst).toMatch(/Van het huishouden en anderen .*dochter Petra .*Kookt op zondag .*Nog 7 dagen/)
    expect(tekst).toContain('Anna Planman 76 jaar In het plan')
    expect(tekst).toContain('Er is al een plan.')
    // Promised once, so told once.
    expect(tekst.split('Kookt op zondag')).toHaveLength(2)
    for (const zin of ['Plan vastgesteld', 'Procesregie aanvaard', 'Plan opgesteld', 'Verslag vastgesteld'])
      expect(tekst).toContain(`${zin} · Noor de Boer`)
  })

  test('the order of the blocks is Nu, Plan, Mensen, Documenten, Tijdlijn', async () => {
    const { huishoudenId } = await maakMelding(app, kim, iemand('Volgorde'))
    const { html } = await kim.get(pad(huishoudenId))
    const volgorde = [...html.matchAll(/<section[^>]* id="(\w+)"/g)].map((m) => m[1])
    expect(volgorde).toEqual(['nu', 'plan', 'mensen', 'documenten', 'tijdlijn'])
  })
})

describe('what can be started', () => {
  test('a contact is written down from the buttons of Nu, in one line or long', async () => {
    const { huishoudenId } = await maakMelding(app, noor, iemand('Knop'))
    const { html } = await noor.get(pad(huishoudenId))
    const nu = blok(html, 'nu')
    expect(nu).toMatch(/class="kt-buttons">\s*<details[^>]*>\s*<summary[^>]*>Contact vastleggen/)
    expect(nu).toContain(`action="${pad(huishoudenId)}/contacten"`)
    expect(blok(html, 'tijdlijn')).not.toContain('Contact vastleggen')
  })

  test('from the dossier of an open melding a consulent plans a gesprek and draws up the plan', async () => {
    const gesprek = await maakGesprek(app, noor, { melding: iemand('Starter') })
    const { html } = await noor.get(pad(gesprek.huishoudenId))
    expect(html).toContain(`/gesprekken/nieuw?melding=${gesprek.meldingId}`)
    expect(html).toContain(`${pad(gesprek.huishoudenId)}/trajecten/nieuw`)
    const opgesteld = await noor.post(`${pad(gesprek.huishoudenId)}/plan`, { meldingId: gesprek.meldingId })
    expect(opgesteld.naar).toMatch(/^\/werk\/plannen\//)
  })

  test('the door that only registers has no buttons for what it never does', async () => {
    const { huishoudenId } = await maakMelding(app, kim, iemand('Deur'))
    const { tekst } = await kim.get(pad(huishoudenId))
    expect(tekst).not.toContain('Plan opstellen')
    expect(tekst).not.toContain('Traject starten')
  })
})

describe('who sees what', () => {
  test('nobody without a grant on anything of it: not found, as what does not exist', async () => {
    const { huishoudenId } = await maakMelding(app, kim, iemand('Besloten'))
    expect((await fleur.get(pad(huishoudenId))).status).toBe(404)
    for (const id of ['01900000-0000-7000-8000-00000000ffff', 'x', "'; drop table plan"])
      expect((await kim.get(pad(encodeURIComponent(id)))).status).toBe(404)
  })

  test('a team manager sees whose work it is and when it is due, not what was said', async () => {
    const { huishoudenId } = await maakMelding(app, kim, {
      ...iemand('Manager'),
      onveilig: 'ja',
      onveiligToelichting: 'Er is ruzie.',
    })
    const van = await bram.get(pad(huishoudenId))
    expect(van.tekst).toContain('Huishouden Manager')
    expect(van.tekst).not.toContain('Onveilig')
    expect((await kim.get(pad(huishoudenId))).tekst).toContain('Onveilig')
  })

  test('of two things in one house, whoever has a grant on one sees nothing of the other, in no block', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, kim, iemand('Tweedeling'))
    // Kim's own team keeps the melding; the traject of Noor comes with a grant on the traject alone.
    await kim.post('/werk/verdeling', {
      werk: [`melding:${await eersteMelding(huishoudenId)}`],
      doe: 'geven',
      aan: `:${wmo}`,
    })
    await noor.post('/werk/verdeling', {
      werk: [`melding:${await eersteMelding(huishoudenId)}`],
      doe: 'nemen',
    })
    const trajectId = await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo })
    await app.sql(
      `update autorisatie set tot = now() - interval '1 day', van = now() - interval '2 days' where melding_id is not null and gebeurtenis_id in (select id from gebeurtenis where huishouden_id = $1)`,
      [huishoudenId],
    )
    const { tekst } = await noor.get(pad(huishoudenId))
    expect(tekst).toContain('Maatschappelijk werk')
    expect(tekst).toContain('Traject gestart')
    expect(tekst).not.toMatch(/Melding (van|ontvangen|toegewezen)/)
    expect((await noor.get(`/werk/trajecten/${trajectId}`)).status).toBe(200)
    expect((await kim.get(pad(huishoudenId))).status).toBe(404)
  })

  test('a plan that the reader may not see is not told as no plan: it runs, and who leads', async () => {
    const plan = await maakLopendPlan(app, noor, { melding: iemand('Ongezien') })
    const zonder = await maakMelding(app, kim, iemand('Planloos'))
    const { meldingId } = await maakMelding(app, kim, iemand('Tweede'))
    await app.sql('update melding set huishouden_id = $1 where id = $2', [plan.huishoudenId, meldingId])
    const { tekst } = await kim.get(pad(plan.huishoudenId))
    expect(tekst).toMatch(/Er loopt een plan Noor de Boer leidt\. U ziet de inhoud niet\./)
    expect(tekst).not.toContain('Er is nog geen plan')
    expect(tekst).not.toContain('Ik wil thuis blijven wonen.')
    expect((await kim.get(pad(zonder.huishoudenId))).tekst).toContain('Er is nog geen plan')
  })

  test('the mantelzorger is named as the one who cares', async () => {
    const huis = await maakMelding(app, kim, iemand('Zorg'))
    const zoon = await maakMelding(app, kim, { ...iemand('Zoon'), voornamen: 'Peter' })
    await app.sql(
      `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van)
      values (1, gen_random_uuid(), $1, $2, 'mantelzorger', '2021-01-01')`,
      [zoon.inwonerId, huis.inwonerId],
    )
    expect((await kim.get(pad(huis.huishoudenId))).tekst).toContain(
      'Peter Zoon is mantelzorger van Anna Zorg',
    )
  })

  test('the address of a house where somebody is geheim never shows, also not to who is named; the manager sees no dossier', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor, iemand('Geheim'))
    await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
    const { html, tekst } = await noor.get(pad(huishoudenId))
    expect(html).not.toContain('Dorpsstraat')
    expect(html).not.toContain('6671')
    expect(tekst).toContain('Geheim. Schrijf naar: Postbus 11, 6660 AA Elst')
    expect((await bram.get(pad(huishoudenId))).status).toBe(404)
  })

  test('the front door sees nothing of who is geheim, also not of what it registered: that is for the special desk', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, kim, iemand('Balie'))
    expect((await kim.get(pad(huishoudenId))).status).toBe(200)
    await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
    expect((await kim.get(pad(huishoudenId))).status).toBe(404)
  })

  test('whoever looked is remembered, for everybody who lives there', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, kim, iemand('Gezien'))
    await bram.get(pad(huishoudenId))
    expect(
      await app.sql(
        `select z.soort, z.niveau, z.regel from inzage z join medewerker b on b.id = z.medewerker_id and b.sub = 'bram' where z.inwoner_id = $1`,
        [inwonerId],
      ),
    ).toEqual([{ soort: 'dossier_ingezien', niveau: 'L2', regel: 'A6' }])
  })
})

const eersteMelding = async (huishoudenId: string) =>
  (await app.sql<{ id: string }>('select id from melding where huishouden_id = $1', [huishoudenId]))[0]?.id ??
  ''

describe('the tijdlijn', () => {
  test('shows the main line, says how much more there is, and shows that too when asked', async () => {
    const plan = await maakLopendPlan(app, noor, { melding: iemand('Hoofdlijn') })
    const [{ n } = { n: 0 }] = await app.sql<{ n: number }>(
      'select count(*)::int as n from gebeurtenis where huishouden_id = $1',
      [plan.huishoudenId],
    )
    const lees = async (vraag: string) => {
      const { html, tekst } = await noor.get(`${pad(plan.huishoudenId)}?${vraag}`)
      const aantal = [...blok(html, 'tijdlijn').matchAll(/kt-timeline__item/g)].length
      return { aantal, html, tekst }
    }
    const hoofd = await lees('')
    expect(hoofd.tekst).toMatch(/Tijdlijn .*Plan vastgesteld/)
    expect(hoofd.tekst).not.toContain('Persoon toegevoegd')
    expect(hoofd.aantal).toBeLessThan(n)
    expect(hoofd.tekst).toContain(`(${hoofd.aantal} van ${n}). Toon alles (${n} gebeurtenissen)`)
    expect(hoofd.html).toContain(`href="${pad(plan.huishoudenId)}?alles=ja#tijdlijn"`)
    const alles = await lees('alles=ja')
    const rest = await lees('alles=ja&pagina=2')
    expect(alles.aantal + rest.aantal).toBe(n)
    expect(alles.tekst + rest.tekst).toContain('Persoon toegevoegd')
    // A gesprek stands out, a step does not, and what only keeps the record stands back.
    const gewicht = (zin: string) =>
      new RegExp(`kt-timeline__item"( data-gewicht="(\\w+)")?>(?:(?!</li>).)*${zin}`).exec(
        alles.html + rest.html,
      )?.[2]
    expect(gewicht('Gesprek gevoerd')).toBe('zwaar')
    expect(gewicht('Procesregie aanvaard')).toBeUndefined()
    expect(gewicht('Persoon toegevoegd')).toBe('licht')
    expect(alles.tekst).toContain(`U ziet alles: ${n} gebeurtenissen. Toon alleen de hoofdlijn`)
    // Filtering on keeps what was chosen here, and choosing here keeps the filter.
    expect(alles.html).toContain('<input type="hidden" name="alles" value="ja"/>')
    const over = await lees('over=plan')
    expect(over.html).toContain(`href="${pad(plan.huishoudenId)}?over=plan&amp;alles=ja#tijdlijn"`)
  })

  test('is filtered by subject, wet and person, and says so when nothing is left', async () => {
    const plan = await maakLopendPlan(app, noor, { melding: iemand('Filter') })
    const lees = async (vraag: string) =>
      blok((await noor.get(`${pad(plan.huishoudenId)}?${vraag}`)).html, 'tijdlijn')
    expect(await lees('over=regie')).toContain('Procesregie aanvaard')
    expect(await lees('over=regie')).not.toContain('Melding ontvangen')
    expect(await lees('wet=wmo')).toContain('Melding ontvangen')
    expect(await lees('wet=leerplicht')).toContain('Niets met dit filter')
    expect(await lees(`persoon=${plan.inwonerId}`)).toContain('Melding ontvangen')
    expect(await lees('over=regie')).toContain('Filter: Regie')
  })

  test('a dossier with one item and with thirty more cost the same number of queries; the rest is a page on', async () => {
    const een = await maakLopendPlan(app, noor, { melding: iemand('Tellen') })
    const weinig = await telVragen(app, () => noor.get(pad(een.huishoudenId)))
    const trajecten = await Promise.all(
      [1, 2, 3].map(() => startTraject(noor, een.huishoudenId, { inwonerId: een.inwonerId, teamId: wmo })),
    )
    for (const id of trajecten) for (let i = 0; i < 9; i++) await legContactVast(noor, id, { versie: '1' })
    for (let i = 0; i < 9; i++)
      await doe(app, noor, `/werk/plannen/${een.planId}/afspraken`, {
        doelId: een.doelId,
        voorDatum: '9-3-2026',
        van: 'medewerker',
        wie: 'Noor',
        wat: `Bellen ${i}`,
      })
    const veel = await telVragen(app, () => noor.get(pad(een.huishoudenId)))
    expect(veel).toBe(weinig)
    const [{ n } = { n: 0 }] = await app.sql<{ n: number }>(
      'select count(*)::int as n from gebeurtenis where huishouden_id = $1',
      [een.huishoudenId],
    )
    expect(n).toBeGreaterThan(45)
    const alles = await noor.get(`${pad(een.huishoudenId)}?alles=ja`)
    expect(alles.tekst).toContain(`1 tot en met 10 van ${n} Volgende`)
    expect(alles.html).toContain(`href="${pad(een.huishoudenId)}?alles=ja&amp;pagina=2#tijdlijn"`)
    expect((await noor.get(`${pad(een.huishoudenId)}?alles=ja&pagina=2`)).tekst).toContain(
      `11 tot en met 20 van ${n}`,
    )
    expect(await versieVan(app, een.planId)).not.toBe('1')
  })
})
