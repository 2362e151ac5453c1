// The seven questions the contract knows, their parameters, and what makes a question invalid.

import type { Json, JsonObject } from './persoon.ts'
import { beperkteVelden, gezagVelden, persoonVelden } from './velden.ts'

export type InvalidParam = { readonly name: string; readonly code: string; readonly reason: string }

/** Checks one parameter; the parameter's own name is put before what it returns. */
type Vorm = (
  waarde: Json,
) => { readonly plek?: string; readonly code: string; readonly reason: string } | undefined

const patroon =
  (patroon: RegExp): Vorm =>
  (waarde) =>
    typeof waarde === 'string' && patroon.test(waarde)
      ? undefined
      : { code: 'pattern', reason: `Waarde voldoet niet aan patroon ${patroon.source}.` }

const datum: Vorm = (waarde) =>
  typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) && !Number.isNaN(Date.parse(waarde))
    ? undefined
    : { code: 'date', reason: 'Waarde is geen geldige datum.' }

const huisnummer: Vorm = (waarde) => {
  if (!Number.isInteger(waarde)) return { code: 'integer', reason: 'Waarde is geen geldig getal.' }
  if (Number(waarde) < 1) return { code: 'minimum', reason: 'Waarde is lager dan minimum 1.' }
  if (Number(waarde) > 99_999) return { code: 'maximum', reason: 'Waarde is hoger dan maximum 99999.' }
}

const boolean: Vorm = (waarde) =>
  typeof waarde === 'boolean' ? undefined : { code: 'boolean', reason: 'Waarde is geen boolean.' }

const lijst =
  (maximum: number, deel: Vorm): Vorm =>
  (waarde) => {
    if (!Array.isArray(waarde)) return { code: 'array', reason: 'Parameter is geen array.' }
    if (waarde.length < 1) return { code: 'minItems', reason: 'Array bevat minder dan 1 items.' }
    if (waarde.length > maximum) return { code: 'maxItems', reason: `Array bevat meer dan ${maximum} items.` }
    for (const [i, stuk] of waarde.entries()) {
      const fout = deel(stuk)
      if (fout) return { ...fout, plek: `[${i}]` }
    }
  }

const naamPatroon = patroon(/^[a-zA-Z0-9À-ž .\-']{1,200}$|^[a-zA-Z0-9À-ž .\-']{3,199}\*{1}$/)
const bagPatroon = patroon(/^(?!0{16})[0-9]{16}$/)

const vormen = {
  burgerservicenummer: lijst(20, patroon(/^[0-9]{9}$/)),
  geslachtsnaam: naamPatroon,
  geboortedatum: datum,
  geslacht: patroon(/^([Mm]|[Vv]|[Oo])$/),
  voorvoegsel: patroon(/^[a-zA-Z ']{1,10}$/),
  voornamen: naamPatroon,
  gemeenteVanInschrijving: patroon(/^[0-9]{4}$/),
  inclusiefOverledenPersonen: boolean,
  postcode: patroon(/^[1-9]{1}[0-9]{3}[ ]?[A-Za-z]{2}$/),
  huisnummer,
  huisletter: patroon(/^[a-zA-Z]{1}$/),
  huisnummertoevoeging: patroon(/^[a-zA-Z0-9 -]{1,4}$/),
  straat: patroon(
    /^[a-zA-Z0-9À-ž \-'.]{1,80}$|^[a-zA-Z0-9À-ž \-'.]{7,79}\*{1}$|^\*{1}[a-zA-Z0-9À-ž \-'.]{7,79}$/,
  ),
  nummeraanduidingIdentificatie: bagPatroon,
  adresseerbaarObjectIdentificatie: bagPatroon,
} satisfies Record<string, Vorm>

export type Parameter = keyof typeof vormen

type Soort = {
  readonly verplicht: readonly Parameter[]
  readonly mag: readonly Parameter[]
  readonly velden: ReadonlySet<string>
  /** More results than this are refused; a look-up has no limit of its own. */
  readonly maximum: number
}

const overal = ['gemeenteVanInschrijving', 'inclusiefOverledenPersonen'] as const
const opNaam = { velden: beperkteVelden, maximum: 10 }
const opAdres = { velden: beperkteVelden, maximum: 30 }

/** Form of voornamen differs: by name and date one letter with a star will do. */
const voornamenOptioneel = patroon(/^[a-zA-Z0-9À-ž .\-']{1,199}\*{0,1}$/)

const soorten: Readonly<Record<string, Soort>> = {
  RaadpleegMetBurgerservicenummer: {
    verplicht: ['burgerservicenummer'],
    mag: ['gemeenteVanInschrijving'],
    velden: persoonVelden,
    maximum: 20,
  },
  ZoekMetGeslachtsnaamEnGeboortedatum: {
    verplicht: ['geboortedatum', 'geslachtsnaam'],
    mag: ['voornamen', 'voorvoegsel', 'geslacht', ...overal],
    ...opNaam,
  },
  ZoekMetNaamEnGemeenteVanInschrijving: {
    verplicht: ['gemeenteVanInschrijving', 'geslachtsnaam', 'voornamen'],
    mag: ['voorvoegsel', 'geslacht', ...overal],
    ...opNaam,
  },
  ZoekMetPostcodeEnHuisnummer: {
    verplicht: ['huisnummer', 'postcode'],
    mag: ['huisletter', 'huisnummertoevoeging', 'geboortedatum', 'geslachtsnaam', ...overal],
    ...opAdres,
  },
  ZoekMetStraatHuisnummerEnGemeenteVanInschrijving: {
    verplicht: ['gemeenteVanInschrijving', 'huisnummer', 'straat'],
    mag: ['huisletter', 'huisnummertoevoeging', ...overal],
    ...opAdres,
  },
  ZoekMetNummeraanduidingIdentificatie: {
    verplicht: ['nummeraanduidingIdentificatie'],
    mag: [...overal],
    ...opAdres,
  },
  ZoekMetAdresseerbaarObjectIdentificatie: {
    verplicht: ['adresseerbaarObjectIdentificatie'],
    mag: [...overal],
    ...opAdres,
    velden: gezagVelden,
  },
}

export type Vraag = {
  readonly type: string
  readonly soort: Soort
  readonly fields: readonly string[]
  readonly sleutels: ReadonlyMap<Parameter, Json>
}

/** The question, or which parameters are wrong: missing ones first and alone, as the BRP answers. */
export function leesVraag(body: JsonObject): Vraag | readonly InvalidParam[] {
  const type = body.type
  if (isLeeg(type)) return [verplicht('type')]
  const soort = typeof type === 'string' && Object.hasOwn(soorten, type) ? soorten[type] : undefined
  if (!soort) return [{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }]
  const nodig = [...soort.verplicht, 'fields'].filter((naam) => isLeeg(body[naam]))
  if (nodig.length > 0) return nodig.map(verplicht)

  const { type: _, fields = [], ...rest } = body
  const toegestaan = [...soort.verplicht, ...soort.mag]
  const fouten = [...veldFouten(fields, soort.velden)]
  const sleutels = new Map<Parameter, Json>()
  for (const [naam, waarde] of Object.entries(rest)) {
    const parameter = toegestaan.find((mag) => mag === naam)
    const fout = parameter ? vormVan(parameter, type as string)(waarde) : onverwacht
    if (fout)
      fouten.push({ name: `${naam}${'plek' in fout ? fout.plek : ''}`, code: fout.code, reason: fout.reason })
    else if (parameter) sleutels.set(parameter, waarde)
  }
  if (fouten.length > 0) return fouten
  return { type: type as string, soort, fields: fields as string[], sleutels }
}

const isLeeg = (waarde: Json | undefined) => waarde === undefined || waarde === null || waarde === ''
const verplicht = (name: string) => ({ name, code: 'required', reason: 'Parameter is verplicht.' })
const onverwacht = { code: 'unknownParam', reason: 'Parameter is niet verwacht.' }

const vormVan = (parameter: Parameter, type: string): Vorm =>
  parameter === 'voornamen' && type === 'ZoekMetGeslachtsnaamEnGeboortedatum'
    ? voornamenOptioneel
    : vormen[parameter]

const veldPatroon = patroon(/^[a-zA-Z0-9\\._]{1,200}$/)

function veldFouten(fields: Json, bekend: ReadonlySet<string>): InvalidParam[] {
  const onbekend: Vorm = (veld) =>
    veldPatroon(veld) ??
    (bekend.has(String(veld))
      ? undefined
      : { code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' })
  const fout = lijst(130, onbekend)(fields)
  return fout ? [{ name: `fields${fout.plek ?? ''}`, code: fout.code, reason: fout.reason }] : []
}
