// One of every kind of thing there is a page of, in a household of one consulent, made by acts; every word of it says Bakker.

import { verjaardagenOpmerken } from '../../src/features/signaal/opmerken.commands.ts'
import type { TestApp } from './app.ts'
import type { Client } from './client.ts'
import { csvVan } from './declaratie.ts'
import { maakSamenvoeging } from './dubbel.ts'
import { maakMelding } from './gesprek.ts'
import { neem, zoekOp } from './noodtoegang.ts'
import { overdrachtVelden } from './overdracht.ts'
import { doe, type GemaaktPlan, maakLopendPlan } from './plan.ts'
import { publiceer } from './rapport.ts'
import { maakTraject, teamId } from './traject.ts'
import { opgeef } from './uitsluiting.ts'
import { mantelzorgVelden } from './vertegenwoordiging.ts'
import { maakVerwijzing } from './verwijzing.ts'
import { verzoekVelden } from './verzoek.ts'

type Eerste = (query: string) => Promise<string>

/** By the second word of its path the id of one. */
export async function maakEcht(app: TestApp, noor: Client): Promise<Readonly<Record<string, string>>> {
  const kim = await app.als('kim')
  await kim.post('/werk/contact', { waarover: 'Bakker belde', kanaal: 'telefoon' })
  // Sixteen and a half: a birthday that the nightly task notices.
  const plan = await maakLopendPlan(app, noor, { melding: { geboortedatum: '2-9-2009' } })
  await verjaardagenOpmerken(app.ctx, 1)
  await maakSamenvoeging(app, noor)
  const traject = await maakTraject(app, noor)
  const verwijzing = await maakVerwijzing(app, noor)
  const eerste = async (query: string) => (await app.sql<{ id: string }>(query, [plan.planId]))[0]?.id ?? ''
  await vulPlan(app, noor, plan, eerste)
  return {
    dossiers: plan.huishoudenId,
    meldingen: plan.meldingId,
    gesprekken: plan.gesprekId,
    plannen: plan.planId,
    inwoners: plan.inwonerId,
    trajecten: traject.trajectId,
    verwijzingen: verwijzing.verwijzingId,
    overdrachten: await draagOver(app, noor, traject.pad),
    termijnen: await eerste(`select t.id from termijn t join plan p on p.id = $1
      join melding m on m.id = t.melding_id and m.huishouden_id = p.huishouden_id limit 1`),
    documenten: await eerste('select id from document where plan_id = $1'),
    regie: await eerste(`select id from regie where plan_id = $1 and laag = 'proces'`),
    waarnemingen: await eerste(
      'select w.id from waarneming w join regie r on r.id = w.regie_id where r.plan_id = $1',
    ),
    opbouwwerk: await maakOpbouwproject(app),
    ...(await maakNaastCijfers(app, eerste)),
    raadsvragen: await maakRaadsvraag(app),
    rapporten: await publiceer(app, { kpi: 'toegang.aantal', periode: '2025-Q4', cellen: [] }),
    doelen: plan.doelId,
    toestemmingen: await eerste(
      'select t.id from toestemming t join doel d on d.id = t.doel_id where d.plan_id = $1',
    ),
    overleggen: await eerste('select id from overleg where plan_id = $1'),
    afspraken: await eerste(`select id from afspraak where plan_id = $1`),
    samenvoegingen: await eerste(`select id from inwoner_samenvoeging where $1::uuid is not null limit 1`),
    signalen: await eerste(`select id from signaal where $1::uuid is not null limit 1`),
    contact: await eerste(`select id from contact where $1::uuid is not null order by id limit 1`),
    ...(await maakContacten(noor, plan, eerste)),
    uitsluitingen: await maakUitsluiting(noor, eerste),
    noodtoegang: await maakNoodtoegang(app, kim, eerste),
    vertegenwoordigingen: await maakVertegenwoordiging(noor, plan, eerste),
    verzoeken: await maakVerzoek(noor, plan, eerste),
    kosten: await maakKosten(app, plan, eerste),
  }
}

/** What an aanbieder charged for the inwoner. */
async function maakKosten(app: TestApp, { inwonerId }: GemaaktPlan, eerste: Eerste): Promise<string> {
  const inhoud = csvVan([{ bsn: '', inwoner: inwonerId, aanbieder: 'Zorg Bakker', product: 'Bakker' }])
  await (await app.als('mila')).upload('/werk/kosten', {}, { naam: 'kosten.csv', inhoud })
  return eerste('select id from kosten_import where $1::uuid is not null')
}

async function maakUitsluiting(noor: Client, eerste: Eerste): Promise<string> {
  await opgeef(noor, { geslachtsnaam: 'Bakkersma', geboortedatum: '' })
  return eerste('select id from uitsluiting where $1::uuid is not null')
}

/** The inwoner asks for a copy. */
async function maakVerzoek(noor: Client, plan: GemaaktPlan, eerste: Eerste): Promise<string> {
  const velden = verzoekVelden(plan.inwonerId, { woorden: 'Wat heeft u over mij, Bakker?' })
  await noor.post(`/werk/dossiers/${plan.huishoudenId}/verzoeken`, velden)
  return eerste('select id from verzoek where $1::uuid is not null')
}

/** A neighbour may read for the inwoner. */
async function maakVertegenwoordiging(noor: Client, plan: GemaaktPlan, eerste: Eerste): Promise<string> {
  const { huishoudenId, inwonerId } = plan
  await noor.post(
    `/werk/dossiers/${huishoudenId}/vertegenwoordiging`,
    mantelzorgVelden(inwonerId, { naam: 'Ria Bakker', totEnMet: '1-3-2027' }),
  )
  return eerste('select id from vertegenwoordiging where $1::uuid is not null')
}

/** Noor looks at somebody of the front door; nobody else was asked to confirm it. */
async function maakNoodtoegang(app: TestApp, kim: Client, eerste: Eerste): Promise<string> {
  const wie = { voornamen: 'Nina', geslachtsnaam: 'Bakkersen', geboortedatum: '7-7-1957' }
  const { inwonerId } = await maakMelding(app, kim, wie)
  const noor = await app.vers('noor')
  await zoekOp(noor, 'Bakkersen 7-7-1957')
  await neem(noor, inwonerId)
  return eerste('select id from noodtoegang where $1::uuid is not null')
}

async function vulPlan(app: TestApp, noor: Client, plan: GemaaktPlan, eerste: Eerste): Promise<void> {
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, {
    wat: 'Bellen',
    van: 'inwoner',
    wie: 'Anna',
    voorDatum: '9-3-2026',
  })
  await noor.upload(
    `/werk/dossiers/${plan.huishoudenId}/documenten`,
    { soort: 'brief', bij: `plan:${plan.planId}`, niveau: 'L3' },
    { naam: 'brief.txt', inhoud: 'Bakker' },
  )
  await noor.post(`/werk/plannen/${plan.planId}/overleggen`, {
    soort: 'mdo',
    datum: '1-2-2030',
    tijd: '14:00',
    plaats: 'Elst',
    vraag: 'Wie doet wat?',
    agenda: 'Wie leidt?',
    inwoner: 'akkoord',
    oco: 'wil_niet',
  })
  // Sam stands in, but not yet: until then it is as little his as anybody's.
  await noor.post('/werk/waarnemingen', {
    regie: await eerste(`select id from regie where plan_id = $1 and laag = 'proces'`),
    waarnemerId: await eerste(`select id from medewerker where sub = 'sam' and $1::uuid is not null`),
    van: '1-2-2030',
    tot: '2-2-2030',
  })
  // A doel of the plan, said yes to by the inwoner.
  await noor.post(`/werk/doelen/${plan.doelId}/toestemming`, {
    gever: 'inwoner',
    wijze: 'mondeling',
    op: '2-3-2026',
  })
}

async function maakRaadsvraag(app: TestApp): Promise<string> {
  const aydin = await app.als('aydin')
  const { naar } = await aydin.post('/werk/raadsvragen', {
    ...{ kpi: 'toegang.aantal', periode: '2025-Q4', vraagtekst: 'Waarom belden er meer mensen?' },
  })
  return naar.split('/').at(-1) ?? ''
}

/** An activiteit of the policy plan, and a file with figures of others. */
async function maakNaastCijfers(app: TestApp, eerste: Eerste): Promise<Record<string, string>> {
  const mila = await app.als('mila')
  await mila.post('/werk/activiteiten', {
    ...{
      doel: 'I c',
      naam: 'Vrije dagen',
      eigenaar: 'Team beleid',
      status: 'loopt',
      effect: 'Rust',
      van: '1-1-2026',
    },
  })
  const inhoud = 'indicator;periode;waarde;bron\nervaring.snel;2018;74;Onderzoek'
  await mila.upload('/werk/benchmarks', {}, { naam: 'cijfers.csv', inhoud })
  return {
    activiteiten: await eerste('select id from activiteit where $1::uuid is not null'),
    benchmarks: await eerste('select id from benchmark_import where $1::uuid is not null'),
  }
}

async function maakOpbouwproject(app: TestApp): Promise<string> {
  const bram = await app.als('bram')
  const [wmo] = await app.sql<{ id: string }>(`select id from team where naam = 'Wmo'`)
  const opbouwproject = await bram.post('/werk/opbouwwerk', {
    teamId: wmo?.id ?? '',
    naam: 'Eettafel',
    doel: 'Samen eten',
    streef: 'Twintig bezoekers',
    urenBegroot: '40',
    van: '1-3-2026',
    tot: '1-9-2026',
  })
  return opbouwproject.naar.split('/').at(-1) ?? ''
}

async function draagOver(app: TestApp, noor: Client, trajectPad: string): Promise<string> {
  const overdracht = await noor.post(
    `${trajectPad}/overdracht`,
    overdrachtVelden({
      soort: 'maatschappelijk_werk',
      wet: 'geen',
      teamId: await teamId(app, 'Kernteam Elst'),
    }),
  )
  return overdracht.naar.split('/').at(-1) ?? ''
}

async function maakContacten(noor: Client, plan: GemaaktPlan, eerste: Eerste) {
  // One contact that anybody may seal who treats it, and one that is sealed.
  const opPlan = async (waarover: string) => {
    const velden = { waarover, kanaal: 'telefoon', isMetInwoner: 'ja', bij: `plan:${plan.planId}` }
    await noor.post(`/werk/dossiers/${plan.huishoudenId}/contacten`, velden)
    return eerste('select id from contact where plan_id = $1 order by id desc limit 1')
  }
  const contacten = await opPlan('Bakker belde weer')
  const reden = 'Bakker wordt bedreigd door een buurman.'
  const verzegeld = await noor.post(`/werk/contacten/${await opPlan('Bakker schuilt')}/zegel`, { reden })
  return { contacten, zegels: verzegeld.naar.split('/').at(-1) ?? '' }
}
