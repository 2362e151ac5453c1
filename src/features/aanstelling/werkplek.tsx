// The door of the functioneel beheerder to who works here: the list, somebody new, and everything about one medewerker.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { keuze, type Read, readForm, withError } from '../../platform/form.ts'
import type { Result } from '../../platform/result.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { aanstellingBeeindigen, aanstellingGeven, aanstellingHerstellen } from './aanstelling.commands.ts'
import { soorten } from './aanstelling.ts'
import { beeldVan, type Formulier, type Getypt } from './beeld.tsx'
import { medewerkerInDienstNemen, medewerkerTerugkomen, medewerkerWijzigen } from './dienst.commands.ts'
import {
  blijfSchema,
  eindeSchema,
  gegevensSchema,
  herstelSchema,
  leesInvoer,
  nieuwSchema,
  paginaSchema,
  schemaVoorGeven,
  terugSchema,
  vertrekSchema,
  voorstelSchema,
  zoekSchema,
} from './formulier.ts'
import { keuzesVan, lijsten, loadMedewerkers, zoekMedewerkers } from './lijst.sql.ts'
import { LijstPagina, perBladzij } from './lijst.tsx'
import { MedewerkerPagina } from './medewerker.tsx'
import { NieuwPagina } from './nieuw.tsx'
import { rolVoorstellen } from './rolvoorstel.commands.ts'
import { type Weigering, waarom } from './teksten.ts'
import { medewerkerBlijven, medewerkerUitDienstNemen } from './vertrek.commands.ts'

const hier = '/werk/beheer/medewerkers'
const vandaagIn = (call: Call) => datumInAmsterdam(call.ctx.clock.now())

export const getMedewerkers = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const vandaag = vandaagIn(call)
    const lijst = keuze(lijsten, '').safeParse(call.url.searchParams.get('lijst') ?? '').data ?? 'in_dienst'
    const pagina = paginaSchema.parse(call.url.searchParams.get('pagina'))
    const o = { lijst, dag: vandaag, vanaf: (pagina - 1) * perBladzij, hoogstens: perBladzij }
    const { rijen, aantallen } = await loadMedewerkers(tx, o)
    const blad = { lijst, pagina, aantallen }
    return page(<LijstPagina call={call} vandaag={vandaag} form={newForm(call)} rijen={rijen} blad={blad} />)
  })

export const postZoeken = (call: Call): Promise<Response> => {
  const gelezen = readForm(call.body, zoekSchema, call.csrf)
  return read(call, async (tx) => {
    const vandaag = vandaagIn(call)
    const letters = gelezen.ok ? gelezen.value.letters : ''
    const hoogstens = perBladzij + 1
    const rijen = gelezen.ok ? await zoekMedewerkers(tx, { letters, dag: vandaag, hoogstens }) : []
    const status = gelezen.ok ? 200 : 422
    return page(<LijstPagina call={call} vandaag={vandaag} form={gelezen.form} rijen={rijen} />, status)
  })
}

const toonNieuw = (call: Call, form = newForm(call), status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const { organisaties } = await keuzesVan(tx)
    return page(<NieuwPagina call={call} form={form} organisaties={organisaties} />, status)
  })

export const getNieuw = (call: Call): Promise<Response> =>
  toonNieuw(call, newForm(call, { van: schrijfDatum(vandaagIn(call)) }))

export async function postNieuw(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, nieuwSchema, call.csrf)
  if (!gelezen.ok) return toonNieuw(call, gelezen.form, 422)
  const { telefoon = null, ...rest } = gelezen.value
  const { sleutel } = gelezen.form
  const uitkomst = await medewerkerInDienstNemen(call.ctx, call.medewerker, {
    sleutel,
    nieuw: { ...rest, telefoon },
  })
  if (uitkomst.ok) return redirect(`${hier}/${uitkomst.value.id}`)
  const [vak, zin] = waarom[uitkomst.reason]
  return toonNieuw(call, withError(gelezen.form, vak, zin), 422)
}

export const getMedewerker = (call: Call): Promise<Response> => toon(call, {})

const toon = (call: Call, getypt: Getypt, isConflict = false): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = await beeldVan(call, tx, call.params.id ?? '')
    if (!beeld) return call.nietGevonden()
    const versie = String(beeld.dienst.versie)
    const nu = Object.fromEntries(
      Object.entries(getypt).map(([naam, form]) => [naam, { ...form, values: { ...form.values, versie } }]),
    )
    const status = isConflict ? 409 : Object.keys(getypt).length > 0 ? 422 : 200
    // After a conflict the form carries what stands now, so that sending again is a choice.
    return page(<MedewerkerPagina beeld={beeld} getypt={isConflict ? nu : getypt} />, status)
  })

type Vakken = Readonly<Record<string, string>>
type Gelezen<S extends z.ZodObject> = Extract<Read<z.output<S>>, { ok: true }>
type Uitkomst = Promise<Result<{ id: string }, Weigering>>

/** One form of the page: read, done, and back to the page; or back with everything typed. `vakken` says what its boxes are called. */
async function formulier<S extends z.ZodObject>(
  call: Call,
  { welk, schema, vakken }: { welk: Formulier; schema: S; vakken: Vakken },
  doe: (verzoek: { medewerkerId: string; sleutel: string }, g: Gelezen<S>['value']) => Uitkomst,
): Promise<Response> {
  const gelezen = readForm(call.body, schema, call.csrf)
  if (!gelezen.ok) return toon(call, { [welk]: gelezen.form })
  const medewerkerId = call.params.id ?? ''
  const uitkomst = await doe({ medewerkerId, sleutel: gelezen.form.sleutel }, gelezen.value)
  if (uitkomst.ok) return redirect(`${hier}/${medewerkerId}`)
  if (uitkomst.reason === 'rol_is_voorbij') return call.geenRecht()
  const [vak, zin] = waarom[uitkomst.reason]
  const form = withError(gelezen.form, vakken[vak] ?? '', zin)
  return toon(call, { [welk]: form }, uitkomst.reason === 'intussen_gewijzigd')
}

export function postAanstelling(call: Call): Promise<Response> {
  const soort = keuze(soorten, '').safeParse(call.body.get('soort') ?? '').data ?? 'rol'
  const vakken = { wat: soort, van: `${soort}Van`, tot: `${soort}Tot` }
  return formulier(call, { welk: soort, schema: schemaVoorGeven(soort), vakken }, (verzoek, v) => {
    const { versie } = v as { versie: number }
    const invoer = leesInvoer(soort, v)
    return aanstellingGeven(call.ctx, call.medewerker, { ...verzoek, versie, invoer })
  })
}

export const postVoorstel = (call: Call): Promise<Response> => {
  const vakken = { wat: 'bijzonder', van: 'bijzonderVan', tot: 'bijzonderTot' }
  return formulier(call, { welk: 'bijzonder', schema: voorstelSchema, vakken }, (verzoek, v) => {
    const { versie, bijzonder: wat, bijzonderVan: van, bijzonderTot: tot = null } = v
    const invoer = { soort: 'rol', wat, van, tot } as const
    return rolVoorstellen(call.ctx, call.medewerker, { ...verzoek, versie, invoer })
  })
}

export const postEinde = (call: Call): Promise<Response> =>
  formulier(
    call,
    { welk: 'einde', schema: eindeSchema, vakken: { van: 'vanaf' } },
    (verzoek, { versie, soort, wat, begin: van, vanaf }) =>
      aanstellingBeeindigen(call.ctx, call.medewerker, {
        ...verzoek,
        versie,
        wat: { soort, wat, van },
        vanaf,
      }),
  )

export const postHerstel = (call: Call): Promise<Response> =>
  formulier(
    call,
    { welk: 'herstel', schema: herstelSchema, vakken: {} },
    (verzoek, { versie, soort, wat, begin: van }) =>
      aanstellingHerstellen(call.ctx, call.medewerker, { ...verzoek, versie, wat: { soort, wat, van } }),
  )

export const postGegevens = (call: Call): Promise<Response> =>
  formulier(
    call,
    { welk: 'gegevens', schema: gegevensSchema, vakken: { organisatieId: 'organisatieId' } },
    (verzoek, { versie, telefoon = null, ...rest }) =>
      medewerkerWijzigen(call.ctx, call.medewerker, { ...verzoek, versie, gegevens: { ...rest, telefoon } }),
  )

export const postVertrek = (call: Call): Promise<Response> =>
  formulier(
    call,
    { welk: 'vertrek', schema: vertrekSchema, vakken: { van: 'vertrek' } },
    (verzoek, { versie, vertrek: vanaf }) =>
      medewerkerUitDienstNemen(call.ctx, call.medewerker, { ...verzoek, versie, vanaf }),
  )

export const postBlijven = (call: Call): Promise<Response> =>
  formulier(call, { welk: 'blijven', schema: blijfSchema, vakken: {} }, (verzoek, { versie }) =>
    medewerkerBlijven(call.ctx, call.medewerker, { ...verzoek, versie }),
  )

export const postTerugkeer = (call: Call): Promise<Response> =>
  formulier(call, { welk: 'terug', schema: terugSchema, vakken: { van: 'terug' } }, (verzoek, v) =>
    medewerkerTerugkomen(call.ctx, call.medewerker, { ...verzoek, versie: v.versie, van: v.terug }),
  )
