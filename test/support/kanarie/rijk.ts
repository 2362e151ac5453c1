// What one of everything (echt.ts) leaves empty, filled by acts: a household with a child that grows up, what was disputed, put off, called off, ended and handed back.

import { dimensies } from '../../../src/features/plan/gezondheidsbeeld.ts'
import type { TestApp } from '../app.ts'
import { behandeling } from '../behandeling.ts'
import type { Client, Velden } from '../client.ts'
import { maakMelding } from '../gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../huishouden.ts'
import { neem, zoekOp } from '../noodtoegang.ts'
import { maakOverdracht } from '../overdracht.ts'
import { doe, type GemaaktPlan, maakLopendPlan, maakPlan } from '../plan.ts'
import { opgeef } from '../uitsluiting.ts'
import { zetKlok } from '../uitstel.ts'
import { mantelzorgVelden } from '../vertegenwoordiging.ts'
import { maakVerwijzing } from '../verwijzing.ts'

const adres = {
  straat: 'Dorpsstraat',
  huisnummer: '1',
  huisnummertoevoeging: 'A',
  postcode: '6661 AB',
  plaats: 'Elst',
}

/** Fills every field of words that an act can fill, and answers the pages that show them; throws with the words of the page that refused. */
export async function maakRijk(app: TestApp, noor: Client): Promise<string[]> {
  const plan = await maakLopendPlan(app, noor, {
    melding: { geslachtsnaam: 'Rijk', geboortedatum: '1-9-2009', email: 'rijk@voorbeeld.nl', ...adres },
  })
  await vulVerloop(app, noor, plan)
  await vulHuis(app, noor, plan)
  await vulUitgaand(app, noor)
  await vulToezicht(app, noor)
  return [
    `/werk/plannen/${plan.planId}`,
    `/werk/plannen/${plan.planId}/versies`,
    `/werk/dossiers/${plan.huishoudenId}?alles=ja`,
    `/werk/dossiers/${plan.huishoudenId}/huishouden`,
    `/werk/dossiers/${plan.huishoudenId}/vertegenwoordiging`,
    ...(await vulOverleg(app, noor, plan)),
    ...(await vulMelding(app, noor)),
    ...(await vulOverdracht(app, noor)),
  ]
}

const stuur = async (client: Client, pad: string, velden: Velden): Promise<string> => {
  const { status, tekst, naar } = await client.post(pad, velden)
  if (status !== 303) throw new Error(`${pad} ${status}: ${tekst.slice(0, 1200)}`)
  return naar
}
const een = async (app: TestApp, query: string, ...waarden: unknown[]): Promise<string> =>
  (await app.sql<{ id: string }>(query, waarden))[0]?.id ?? ''

/** Looking back, what was arranged after it, a promise that was not kept and what is said about that, growing up. */
async function vulVerloop(app: TestApp, noor: Client, plan: GemaaktPlan): Promise<void> {
  const pad = `/werk/plannen/${plan.planId}`
  await doe(app, noor, `${pad}/afspraken`, {
    wat: 'Bellen',
    van: 'inwoner',
    wie: 'Anna',
    voorDatum: '9-3-2026',
  })
  const afspraak = await een(app, 'select id from afspraak where plan_id = $1 order by id desc', plan.planId)
  await stuur(noor, `/werk/afspraken/${afspraak}/nakoming`, { nagekomen: 'nee' })
  await doe(app, noor, `${pad}/betwisting`, {
    welk: afspraak,
    betwistDoor: 'Haar zoon',
    woorden: 'Zij belde wel.',
  })
  await doe(app, noor, `${pad}/evaluaties`, {
    gehoudenOp: '2-3-2026',
    bevindingen: 'Het gaat zwaarder.',
    vervolg: 'opschalen',
    [`score_${plan.doelId}`]: '2',
    laatste: '',
  })
  const evaluatie = await een(app, 'select id from evaluatie where plan_id = $1', plan.planId)
  await doe(app, noor, `${pad}/opvolging`, { welk: evaluatie, woorden: 'Een dag meer hulp.' })
  const { inwonerId } = plan
  const punten = Object.fromEntries(dimensies.map((d) => [`punt_${d}`, '4']))
  await doe(app, noor, `${pad}/gezondheidsbeeld`, {
    inwonerId,
    gehoudenOp: '2-3-2026',
    toelichting: 'Moe',
    ...punten,
  })
  const wonen = { wat_wonen: 'Kamer zoeken', wie_wonen: 'Daan', voor_wonen: '1-6-2027' }
  await doe(app, noor, `${pad}/volwassen`, { welk: inwonerId, stand: '', ...wonen })
  const ander = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Rijkste' } })
  await doe(app, noor, `/werk/plannen/${ander.planId}/afsluiting`, { reden: 'Zij wil toch geen plan.' })
}

/** Somebody near without a file, a move, a parent kept out for safety, a machtiging that ended. */
async function vulHuis(app: TestApp, noor: Client, { huishoudenId, inwonerId }: GemaaktPlan): Promise<void> {
  const naaste = {
    naam: 'Mevrouw Visser',
    telefoon: '026 1234567',
    soort: 'mantelzorger',
    anderId: inwonerId,
  }
  await doeInHuis(app, noor, 'relatie', { huishoudenId, velden: naaste })
  const moeder = await neemNieuweOp(app, noor, {
    huishoudenId,
    voornamen: 'Moeder',
    geboortedatum: '1-1-1980',
  })
  const kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Kind', geboortedatum: '1-5-2016' })
  await doeInHuis(app, noor, 'relatie', {
    huishoudenId,
    velden: { wieId: moeder, soort: 'ouder', anderId: kind },
  })
  const pad = `/werk/dossiers/${huishoudenId}/vertegenwoordiging`
  await stuur(noor, pad, {
    ...{
      inwonerId: kind,
      soort: 'ouder_met_gezag',
      wieId: moeder,
      van: '2-3-2026',
      bewijs: 'Gezagsregister',
    },
    ...{ isAfgeschermd: 'ja', waaromAfgeschermd: 'Beschikking van de rechter' },
  })
  await stuur(noor, pad, mantelzorgVelden(inwonerId, { organisatie: '', email: 'ria@voorbeeld.nl' }))
  const zorg = await een(
    app,
    `select id from vertegenwoordiging where soort = 'mantelzorger' order by id desc`,
  )
  await stuur(noor, `/werk/vertegenwoordigingen/${zorg}/intrekking`, {
    toelichting: 'Hij wil het niet meer.',
  })
  const naar = { straat: 'Laan', huisnummer: '3', postcode: '6662 CD', plaats: 'Elst' }
  await doeInHuis(app, noor, 'verhuizing', { huishoudenId, velden: naar })
}

/** One overleg behind the back of the inwoner with somebody from outside, one that is off; a document that is gone. */
async function vulOverleg(app: TestApp, noor: Client, plan: GemaaktPlan): Promise<string[]> {
  const overleg = {
    ...{
      soort: 'mdo',
      datum: '1-2-2030',
      tijd: '14:00',
      plaats: 'Elst',
      vraag: 'Wie doet wat?',
      agenda: 'Wie leidt?',
    },
    ...{ inwoner: 'niet_verteld', redenNietVerteld: 'Onveilig thuis.', oco: 'wil_niet' },
  }
  const pad = await stuur(noor, `/werk/plannen/${plan.planId}/overleggen`, overleg)
  await stuur(noor, `${pad}/uitnodigingen`, { versie: '1', naam: 'Jan Vos', organisatie: 'Karakter' })
  const tweede = await stuur(noor, `/werk/plannen/${plan.planId}/overleggen`, overleg)
  await stuur(noor, `${tweede}/afzegging`, { versie: '1', reden: 'Iedereen is ziek.' })
  const brief = { soort: 'brief', bij: `plan:${plan.planId}`, niveau: 'L3' }
  await noor.upload(`/werk/dossiers/${plan.huishoudenId}/documenten`, brief, { naam: 'weg.txt', inhoud: 'x' })
  const document = await een(app, `select id from document where naam = 'weg.txt'`)
  await stuur(noor, `/werk/documenten/${document}/verwijdering`, { reden: 'Van iemand anders.' })
  return [pad, tweede]
}

/** An advice that was not followed, the own plan, a clock that is put off, stands still and is told to be late. */
async function vulMelding(app: TestApp, noor: Client): Promise<string[]> {
  const { meld, doe: opMelding, id } = behandeling(app, noor)
  const melding = await meld({ geslachtsnaam: 'Rijker', ...adres, email: 'rijker@voorbeeld.nl' })
  const anders = {
    vervolg_instrumentele_adl: 'sociale_kaart',
    redenCode: 'weet_meer',
    redenAfwijking: 'Zij wil zelf.',
  }
  await opMelding(noor, melding, 'screening', { keuze: 'anders', ...anders })
  const tuin = { versie_persoonlijk_plan: '0', versie_familiegroepsplan: '0', soort: 'persoonlijk_plan' }
  const plan = await meld({ geslachtsnaam: 'Rijkwijk', ...adres })
  await stuur(noor, `${plan}/eigen-plan`, { ...tuin, ingeleverdOp: '2-3-2026', tekst: 'Ik wil mijn tuin.' })
  const klok = async (soort: string) => `/werk/termijnen/${await zetKlok(app, soort, id(plan) ?? '')}`
  await stuur(noor, `${await klok('klacht')}/verlenging`, { weken: '4', verlengreden: 'Een getuige.' })
  const wmo = await klok('beschikking_wmo')
  await stuur(noor, `${wmo}/mededeling`, { verwachtOp: '30-3-2026', mededeelreden: 'Wij wachten.' })
  const pauze = {
    grond: 'aanvullen',
    toelichting: 'Stuur ons uw huurcontract.',
    uiterlijk: '14-3-2026',
    sinds: '',
  }
  await stuur(noor, `${wmo}/pauzes`, pauze)
  return [melding, plan, `${plan}/eigen-plan`, wmo]
}

/** The word back with words, and sight that ends for safety; a traject that says what helped. */
async function vulOverdracht(app: TestApp, noor: Client): Promise<string[]> {
  const { pad } = await maakOverdracht(app, await app.als('fleur'))
  const traject = await stuur(noor, `${pad}/aanvaarding`, { verdeling: 'ik' })
  await stuur(noor, `${pad}/terugkoppeling`, {
    terugAntwoord: 'loopt_nog',
    terugWoorden: 'Zij slaapt slecht.',
  })
  await stuur(noor, `${pad}/zicht`, { reden: 'veiligheid', woorden: 'Haar ex werkt bij het kernteam.' })
  await stuur(noor, `${traject}/afsluiting`, {
    ...{
      versie: '1',
      resultaat: 'bereikt',
      isVolgensPlan: 'ja',
      eindereden: 'doel_bereikt',
      terugAntwoord: 'geholpen',
    },
    ...{ watHielp: 'Samen koken.', uitkomst: 'ondersteuning_sto', toelichting: 'Het liep goed.' },
  })
  return [pad, traject]
}

/** A letter to who sent somebody here. */
async function vulUitgaand(app: TestApp, noor: Client): Promise<void> {
  const { pad } = await maakVerwijzing(app, noor)
  await stuur(noor, `${pad}/terugkoppeling`, { versie: '1', bericht: 'opgepakt', weg: 'brief' })
}

/** What who guards the log reads: why something was opened and what was said of it, why somebody goes off a list and what was decided. */
async function vulToezicht(app: TestApp, noor: Client): Promise<void> {
  const [sam, vera] = [await app.vers('sam'), await app.als('vera')]
  const { inwonerId } = await maakMelding(app, noor, { geslachtsnaam: 'Rijkens', geboortedatum: '7-7-1957' })
  await zoekOp(sam, 'Rijkens 7-7-1957')
  await neem(sam, inwonerId)
  const nood = await een(app, 'select id from noodtoegang where inwoner_id = $1', inwonerId)
  await stuur(vera, `/werk/privacy/noodtoegang/${nood}/beoordeling`, {
    uitkomst: 'terecht',
    oordeel: 'Het klopt.',
  })
  await opgeef(noor, { geslachtsnaam: 'Rijkerd', geboortedatum: '2-2-1972' })
  const regel = await een(app, `select id from uitsluiting where geboortedatum = '1972-02-02'`)
  await stuur(noor, `/werk/uitsluitingen/${regel}/herroeping`, { reden: 'Wij spreken elkaar niet meer.' })
  const verzoek = await een(app, 'select id from uitsluiting_verzoek')
  const besluit = { besluit: 'afgewezen', toelichting: 'U bent nog buren.' }
  await stuur(vera, `/werk/privacy/uitsluitingen/${verzoek}/besluit`, besluit)
}
