// The functionaris writes down a question that came in without the front door, from the log of this inwoner.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { vertegenwoordigingenVan } from '../vertegenwoordiging/vertegenwoordiging.sql.ts'
import { besluitVanFunctionaris } from './feiten.commands.ts'
import { type Betrokkene, betrokkeneVan } from './feiten.sql.ts'
import { identiteitUit, invoerVan, nieuwSchema, vertegenwoordigingUit } from './formulier.ts'
import { NieuwPagina } from './nieuw.tsx'
import { verzoekRegistreren } from './registreren.commands.ts'
import { beslistMee } from './registreren.ts'
import { nietVragen } from './teksten.ts'
import { vragersVoor } from './vrager.commands.ts'

const betrokkeneWeergave: Weergave<Betrokkene> = {
  personen: (b) => [b.inwonerId],
  velden: {
    inwonerId: 'L1',
    voornamen: 'L1',
    voorvoegsel: 'L1',
    geslachtsnaam: 'L1',
    geboortedatum: 'L1',
    isGeheim: 'L1',
  },
}

export function getNieuw(call: Call): Promise<Response> {
  const vandaag = schrijfDatum(datumInAmsterdam(call.ctx.clock.now()))
  return toon(call, newForm(call, { ontvangenOp: vandaag, wie: 'zelf' }))
}

export async function postNieuw(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, nieuwSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 422)
  const uitkomst = await verzoekRegistreren(call.ctx, call.medewerker, {
    huishoudenId: undefined,
    inwonerId: call.params.id ?? '',
    sleutel: gelezen.form.sleutel,
    vertegenwoordigingId: vertegenwoordigingUit(gelezen.value),
    invoer: invoerVan(gelezen.value),
    identiteit: identiteitUit(gelezen.value),
  })
  if (uitkomst.ok) return redirect(`/werk/privacy/verzoeken/${uitkomst.value.id}`)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, withError(gelezen.form, ...nietVragen[uitkomst.reason]), 422)
}

/** Who represents is asked under the gemeente alone: the functionaris holds no grant. */
const vertegenwoordigd = ({ ctx, medewerker: door }: Call, inwonerId: string) =>
  ctx.db.transaction(identiteit(door), (tx) => vertegenwoordigingenVan(tx, [inwonerId]))

const toon = (call: Call, form: FormState, status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const { medewerker: door, ctx, params, gezien } = call
    const nu = ctx.clock.now()
    const b = await betrokkeneVan(tx, params.id ?? '')
    const mag = b && besluitVanFunctionaris(door, b, { nu })
    if (!b || !mag?.allow) return call.nietGevonden()
    const getoond = present(gezien, mag, betrokkeneWeergave, b)
    const { inwonerId = '' } = getoond
    const isKind = beslistMee(getoond.geboortedatum, datumInAmsterdam(nu))
    const naam = volledigeNaam(getoond)
    const rijen = await vertegenwoordigd(call, inwonerId)
    const vragers = vragersVoor({ gezien, besluit: mag, niveau: 'L1' }, rijen, { inwonerId, naam, nu })
    const terug = `/werk/privacy/inzage/${inwonerId}`
    return page(
      <NieuwPagina
        {...{ call, naam, form, inwonerId, vragers, isKind }}
        terug={{ href: terug, label: 'Wie keek' }}
        action={`${terug}/verzoek`}
      />,
      status,
    )
  })
