// The door of a copy: reading it before it leaves, leaving pieces out, and giving it on paper or as a file; every look is an inzage.

import { type Call, newForm, read } from '../../context.ts'
import { file, page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { present } from '../autorisatie/present.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { leegSchema, stukUit, terugSchema, weglaatSchema } from './formulier.ts'
import {
  type Kopie,
  type KopieWeigering,
  kopieNakijken,
  kopieVan,
  stukTerugzetten,
  stukWeglaten,
} from './kopie.commands.ts'
import { KopieAfdruk, merk } from './kopieafdruk.tsx'
import { KopiePagina } from './kopiepagina.tsx'
import { kopieWeergave, kopWeergave } from './kopiestuk.ts'
import { veldenVan } from './stuk.tsx'
import { stukNaam, waarom } from './teksten.ts'
import { weglatingWeergave } from './weglating.ts'

const hier = (call: Call) => `/werk/verzoeken/${call.params.id}/kopie`

/** Each piece through the one serializer, at the niveau of who asks. */
const gemaskeerd = (call: Call, { stukken }: Kopie) =>
  stukken.map(({ stuk, mag }) => present(call.gezien, mag, kopieWeergave, stuk))

const weggelaten = (call: Call, { weglatingen, mag }: Kopie) =>
  weglatingen.map((weglating) => present(call.gezien, mag, weglatingWeergave, weglating))

/** Of whom it is and who asked: a look, also when there is not a piece to read. */
function kopVan(call: Call, { gevonden, mag }: Kopie) {
  const { verzoek, naam, vrager } = gevonden
  const { inwonerId, id } = verzoek
  const kop = present(call.gezien, { ...mag, niveau: 'L1' }, kopWeergave, { inwonerId, id, naam, vrager })
  return { verzoekId: kop.id ?? '', naam: kop.naam ?? '', vrager: kop.vrager ?? '' }
}

export const getKopie = (call: Call): Promise<Response> => toon(call)

async function toon(call: Call, gestuurd?: { stuk: string; form: FormState }): Promise<Response> {
  const kopie = await kopieVan(call, call.params.id ?? '')
  if (!kopie) return call.nietGevonden()
  return read(call, async () => {
    const { verzoekId, naam } = kopVan(call, kopie)
    return page(
      <KopiePagina
        {...{ call, verzoekId, naam, gestuurd }}
        isNakijker={kopie.isNakijker}
        weglatingen={weggelaten(call, kopie)}
        stukken={gemaskeerd(call, kopie)}
        vers={newForm(call)}
      />,
      gestuurd ? 422 : 200,
    )
  })
}

/** What leaves: without what was left out. */
async function gegeven(call: Call) {
  const kopie = await kopieVan(call, call.params.id ?? '', 'uitvoeren')
  if (!kopie || kopie.isNakijker) return undefined
  const weg = new Set(kopie.weglatingen.map((w) => `${w.soort}:${w.dingId}`))
  return { ...kopie, stukken: kopie.stukken.filter(({ stuk }) => !weg.has(`${stuk.soort}:${stuk.id}`)) }
}

export async function getAfdruk(call: Call): Promise<Response> {
  const kopie = await gegeven(call)
  if (!kopie) return call.nietGevonden()
  return read(call, async () =>
    page(
      <KopieAfdruk
        call={call}
        weglatingen={weggelaten(call, kopie)}
        {...kopVan(call, kopie)}
        stukken={gemaskeerd(call, kopie)}
        vandaag={datumInAmsterdam(call.ctx.clock.now())}
      />,
    ),
  )
}

/** As a file for another program (AVG 15 lid 3, 20). */
export async function postBestand(call: Call): Promise<Response> {
  const kopie = await gegeven(call)
  if (!kopie) return call.nietGevonden()
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  return read(call, async () => {
    const { naam: over, ...kop } = kopVan(call, kopie)
    const inhoud = {
      over,
      merk: merk({ call, vandaag, ...kop }),
      gegevens: gemaskeerd(call, kopie).map((s) => ({
        soort: s.soort && stukNaam[s.soort],
        dag: s.dag,
        wet: s.wet,
        ...Object.fromEntries(veldenVan(s)),
      })),
      weggelaten: weggelaten(call, kopie).map(({ grond }) => grond),
    }
    return file(stukjes(JSON.stringify(inhoud, null, 2)), {
      naam: `kopie-${vandaag}.json`,
      mime: 'application/json; charset=utf-8',
    })
  })
}

async function* stukjes(tekst: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(tekst)
}

type Uitslag = Result<{ id: string }, KopieWeigering | 'niet_gevonden'>

function antwoord(call: Call, o: { stuk: string; form: FormState }, uitslag: Uitslag) {
  if (uitslag.ok) return redirect(hier(call))
  if (uitslag.reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, { stuk: o.stuk, form: withError(o.form, ...waarom[uitslag.reason]) })
}

export async function postWeglating(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, weglaatSchema, call.csrf)
  const { form } = gelezen
  const stuk = call.body.get('stuk') ?? ''
  if (!gelezen.ok) return toon(call, { stuk, form })
  const { grond, toelichting } = gelezen.value
  const o = {
    id: call.params.id ?? '',
    sleutel: form.sleutel,
    weglating: { ...stukUit(stuk), grond, toelichting },
  }
  return antwoord(call, { stuk, form }, await stukWeglaten(call.ctx, call.medewerker, o))
}

export async function postTerugzetting(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, terugSchema, call.csrf)
  const { form } = gelezen
  const stuk = call.body.get('stuk') ?? ''
  if (!gelezen.ok) return toon(call, { stuk, form })
  const o = { id: call.params.id ?? '', sleutel: form.sleutel, ...stukUit(stuk) }
  return antwoord(call, { stuk, form }, await stukTerugzetten(call.ctx, call.medewerker, o))
}

/** Done reading: then it is closed to changes, so there is nothing to come back to. */
export async function postNakijking(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, leegSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { stuk: '', form })
  const o = { id: call.params.id ?? '', sleutel: form.sleutel }
  const uitslag = await kopieNakijken(call.ctx, call.medewerker, o)
  return uitslag.ok ? redirect('/werk') : antwoord(call, { stuk: '', form }, uitslag)
}
