// Rows on their way into the database: collected per table, written by COPY, parents before children.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Insertable } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { DB } from '../../src/platform/schema.d.ts'

/** The columns we fill, in the order in which tables refer to each other; the rest gets its default. */
const kolommen = {
  medewerker: ['id', 'sub', 'naam', 'functie', 'telefoon', 'organisatie_id', 'van', 'tot'],
  medewerker_rol: ['medewerker_id', 'rol', 'van', 'tot'],
  medewerker_mandaat: ['medewerker_id', 'wet', 'van', 'tot'],
  medewerker_team: ['medewerker_id', 'team_id', 'van', 'tot'],
  inwoner: [
    'id',
    'voornamen',
    'voorvoegsel',
    'geslachtsnaam',
    'naam_norm',
    'geboortedatum',
    'geheimhouding',
    'overleden_op',
    'telefoon',
    'email',
  ],
  huishouden: ['id', 'naam', 'kern_id', 'straat', 'huisnummer', 'postcode', 'woonplaats'],
  huishouden_lid: ['id', 'huishouden_id', 'inwoner_id', 'van', 'tot'],
  relatie: ['id', 'inwoner_id', 'ander_id', 'soort', 'van', 'tot'],
  plan: [
    'id',
    'huishouden_id',
    'status',
    'eigen_woorden',
    'heeft_eigen_bijdrage',
    'opgesteld_door_id',
    'opgesteld_op',
    'gedeeld_op',
    'gedeelde_versie',
    'vastgesteld_op',
    'afgesloten_op',
    'afsluitreden',
    'versie',
  ],
  melding: [
    'id',
    'ontvangen_op',
    'deur',
    'kanaal',
    'status',
    'melder',
    'melder_naam',
    'inwoner_id',
    'huishouden_id',
    'woorden',
    'urgentie',
    'onveilig',
    'onveilig_toelichting',
    'is_bedreigend',
    'team_id',
    'behandelaar_id',
    'plan_id',
    'reden_tweede_dossier',
    'geregistreerd_door_id',
    'afgesloten_op',
    'intrekreden',
    'versie',
  ],
  melding_deur: ['melding_id', 'deur', 'op'],
  vraag: [
    'id',
    'melding_id',
    'leefgebied',
    'wet',
    'is_complex',
    'vervolg',
    'vervolg_op',
    'uitkomst',
    'uitkomst_op',
    'doorverwezen_naar',
  ],
  screening: ['melding_id', 'advies', 'regel', 'keuze', 'reden_afwijking', 'door_id', 'op'],
  doel: [
    'id',
    'plan_id',
    'inwoner_id',
    'leefgebied',
    'wet',
    'woorden',
    'waarom',
    'start_score',
    'streef_score',
    'eind_score',
    'resultaat',
    'volgorde',
  ],
  afspraak: [
    'id',
    'plan_id',
    'doel_id',
    'van',
    'wie',
    'medewerker_id',
    'wat',
    'voor_datum',
    'status',
    'afgerond_op',
  ],
  plan_akkoord: ['plan_id', 'inwoner_id', 'versie', 'wijze', 'door_id', 'op'],
  regie: [
    'id',
    'plan_id',
    'laag',
    'medewerker_id',
    'inwoner_id',
    'status',
    'aangeboden_door_id',
    'aangeboden_op',
    'aanvaard_op',
    'beeindigd_op',
    'reden',
  ],
  evaluatie: ['id', 'plan_id', 'gehouden_op', 'bevindingen', 'vervolg', 'door_id'],
  evaluatie_score: ['evaluatie_id', 'doel_id', 'score'],
  gesprek: [
    'id',
    'huishouden_id',
    'melding_id',
    'status',
    'gepland_op',
    'plaats',
    'behandelaar_id',
    'met_naaste',
    'met_oco',
    'gevoerd_op',
    'eigen_plan',
    'verslag',
    'vastgesteld_op',
    'afzegreden',
    'versie',
  ],
  bevinding: ['gesprek_id', 'leefgebied', 'eigen_kracht', 'netwerk', 'wens', 'behoefte', 'score'],
  traject: [
    'id',
    'huishouden_id',
    'inwoner_id',
    'plan_id',
    'vraag_id',
    'soort',
    'wet',
    'leefgebied',
    'team_id',
    'behandelaar_id',
    'status',
    'doel',
    'gestart_op',
    'contacten',
    'reden_na_tien',
    'is_doel_duidelijk',
    'is_geen_alternatief',
    'is_eigen_contact',
    'geraadpleegd_id',
    'afgesloten_op',
    'resultaat',
    'is_volgens_plan',
    'toelichting',
    'versie',
  ],
  contact: [
    'id',
    'op',
    'kanaal',
    'deur',
    'waarover',
    'medewerker_id',
    'team_id',
    'inwoner_id',
    'huishouden_id',
    'duur_minuten',
    'melding_id',
    'traject_id',
  ],
  termijn: [
    'id',
    'soort',
    'wet',
    'melding_id',
    'plan_id',
    'traject_id',
    'begin',
    'einddatum',
    'gestopt_op',
    'is_vervallen',
  ],
  autorisatie: [
    'id',
    'medewerker_id',
    'team_id',
    'melding_id',
    'traject_id',
    'plan_id',
    'niveau',
    'wet',
    'doel',
    'grondslag',
    'van',
    'gebeurtenis_id',
  ],
  uitgaand: [
    'id',
    'soort',
    'weg',
    'inwoner_id',
    'melding_id',
    'onderwerp',
    'tekst',
    'gemaakt_op',
    'verzonden_op',
  ],
  gebeurtenis: [
    'id',
    'op',
    'soort',
    'door_id',
    'huishouden_id',
    'inwoner_id',
    'melding_id',
    'plan_id',
    'traject_id',
    'gegevens',
  ],
} as const satisfies { [T in keyof DB]?: readonly (keyof Insertable<DB[T]>)[] }

export type Tabel = keyof typeof kolommen
export const tabellen = Object.keys(kolommen) as readonly Tabel[]
export type Rij<T extends Tabel> = Pick<
  Insertable<DB[T]>,
  (typeof kolommen)[T][number] & keyof Insertable<DB[T]>
>

export type Rijen = {
  zet<T extends Tabel>(tabel: T, rij: Rij<T>): void
  /** Writes what was collected since the last time. */
  schrijf(client: pg.Client): Promise<void>
  readonly aantal: number
}

export function rijenVan(gemeenteId: number): Rijen {
  const regels = new Map<Tabel, string[]>()
  let aantal = 0
  return {
    get aantal() {
      return aantal
    },
    zet(tabel, rij) {
      const waarden = rij as Readonly<Record<string, unknown>>
      let regel = `${gemeenteId}`
      for (const kolom of kolommen[tabel]) regel += `\t${alsTekst(waarden[kolom])}`
      const lijst = regels.get(tabel)
      if (lijst) lijst.push(`${regel}\n`)
      else regels.set(tabel, [`${regel}\n`])
      aantal += 1
    },
    async schrijf(client) {
      // What comes in while this is written waits for the next time.
      const nu = new Map(regels)
      regels.clear()
      for (const tabel of tabellen) {
        const lijst = nu.get(tabel)
        if (!lijst) continue
        const namen = ['gemeente_id', ...kolommen[tabel]].join(', ')
        await pipeline(
          Readable.from(stukken(lijst)),
          client.query(copyFrom(`copy ${tabel} (${namen}) from stdin`)),
        )
      }
    },
  }
}

/** Many rows at once, for a stream of small strings is slow. */
function* stukken(lijst: readonly string[]) {
  for (let at = 0; at < lijst.length; at += 2000) yield lijst.slice(at, at + 2000).join('')
}

/** A value in the text form of COPY. */
function alsTekst(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '\\N'
  if (typeof waarde === 'string') return /[\\\t\n\r]/.test(waarde) ? ontsnap(waarde) : waarde
  if (waarde instanceof Date) return waarde.toISOString()
  return String(waarde)
}

const tekens: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const ontsnap = (tekst: string) => tekst.replace(/[\\\t\n\r]/g, (teken) => tekens[teken] ?? teken)
