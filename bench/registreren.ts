// (a) Registering a melding with everything it writes, against the same rows by hand-written SQL in one transaction.

import { randomUUID } from 'node:crypto'
import { meldingRegistreren } from '../src/features/melding/commands.ts'
import type { Invoer } from '../src/features/melding/registreren.ts'
import { type Meting, meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'

const invoer: Invoer = {
  kanaal: 'telefoon',
  melder: 'inwoner_zelf',
  melderNaam: undefined,
  melderTelefoon: undefined,
  woorden: 'Ik kan het huishouden niet meer alleen.',
  leefgebieden: ['instrumentele_adl'],
  urgentie: 'gewoon',
  onveilig: 'nee',
  onveiligToelichting: undefined,
  isBedreigend: false,
  bijLopendPlan: true,
  redenTweedeDossier: undefined,
}
const adres = {
  straat: 'Dorpsstraat',
  huisnummer: 1,
  toevoeging: undefined,
  postcode: '6661AB',
  kernId: undefined,
}

/** The tables one melding of a new inwoner touches; the hand-written side copies exactly these rows. */
const tabellen = [
  'inwoner',
  'huishouden',
  'huishouden_lid',
  'melding',
  'vraag',
  'melding_deur',
  'termijn',
  'gebeurtenis',
  'autorisatie',
  'uitgaand',
  'formuliersleutel',
] as const

/** Registers a melding of somebody new, as Kim; answers its id. */
export async function registreerder({ ctx, medewerker }: Omgeving): Promise<() => Promise<string>> {
  const kim = await medewerker('kim')
  return async () => {
    const inwoner = {
      voornamen: 'Bench',
      voorvoegsel: undefined,
      geslachtsnaam: 'Proef',
      geboortedatum: '1948-04-03',
      isVerwacht: false,
      bsn: undefined,
      telefoon: undefined,
      email: undefined,
      adres,
    } as const
    const gedaan = await meldingRegistreren(ctx, kim, {
      wie: { soort: 'nieuw', inwoner },
      invoer,
      sleutel: randomUUID(),
    })
    if (!gedaan.ok) throw new Error(gedaan.reason)
    return gedaan.value.meldingId
  }
}

export async function benchRegistreren(omgeving: Omgeving): Promise<Meting> {
  const { hand } = omgeving
  const registreer = await registreerder(omgeving)
  const rijen = await rijenVan(hand, await registreer())
  return meet({
    naam: '(a) melding registreren',
    keer: 300,
    ons: registreer,
    basis: () => metDeHand(hand, rijen),
  })
}

type Rijen = readonly {
  readonly tabel: string
  readonly insert: string
  readonly rij: Record<string, unknown>
  readonly ids: readonly string[]
}[]

/** What one registration wrote, as prepared inserts. */
async function rijenVan(hand: Omgeving['hand'], meldingId: string): Promise<Rijen> {
  const waar: Record<(typeof tabellen)[number], string> = {
    inwoner: `id = (select inwoner_id from melding where id = $1)`,
    huishouden: `id = (select huishouden_id from melding where id = $1)`,
    huishouden_lid: `inwoner_id = (select inwoner_id from melding where id = $1)`,
    melding: `id = $1`,
    vraag: `melding_id = $1`,
    melding_deur: `melding_id = $1`,
    termijn: `melding_id = $1`,
    gebeurtenis: `melding_id = $1 or inwoner_id = (select inwoner_id from melding where id = $1)`,
    autorisatie: `melding_id = $1`,
    uitgaand: `melding_id = $1`,
    formuliersleutel: `antwoord->>'meldingId' = $1::text`,
  }
  const alle: { tabel: string; insert: string; rij: Record<string, unknown>; ids: string[] }[] = []
  for (const tabel of tabellen) {
    const { rows } = await hand.query(`select * from ${tabel} where ${waar[tabel]}`, [meldingId])
    for (const rij of rows) {
      const kolommen = Object.keys(rij)
      const insert = `insert into ${tabel} (${kolommen.join(', ')}) values (${kolommen.map((_, i) => `$${i + 1}`).join(', ')})`
      alle.push({
        tabel,
        insert,
        rij,
        ids: kolommen.filter(
          (k) => k === 'sleutel' || k === 'id' || /^(inwoner|huishouden|melding)_id$/.test(k),
        ),
      })
    }
  }
  return alle
}

/** The same rows with fresh ids: prepared statements, one connection, one transaction, nothing decided. */
async function metDeHand(hand: Omgeving['hand'], rijen: Rijen): Promise<void> {
  const nieuw = new Map<unknown, string>()
  const vers = (oud: unknown) => {
    if (oud === null) return null
    const al = nieuw.get(oud) ?? randomUUID()
    nieuw.set(oud, al)
    return al
  }
  await hand.query('begin')
  for (const { tabel, insert, rij, ids } of rijen) {
    const values = Object.entries(rij).map(([kolom, waarde]) => {
      if (ids.includes(kolom)) return vers(waarde)
      return waarde !== null &&
        typeof waarde === 'object' &&
        !(waarde instanceof Date) &&
        !Buffer.isBuffer(waarde) &&
        !Array.isArray(waarde)
        ? JSON.stringify(waarde)
        : waarde
    })
    await hand.query({ name: `bench_${tabel}`, text: insert, values })
  }
  await hand.query('commit')
}
