// The staff door of zegels: lay one on a contact, gesprek or document, and for who is named see, change and lift it.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { present } from '../autorisatie/present.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { verzegelen, zegelNamen, zegelOpheffen } from './commands.ts'
import { hefSchema, legSchema, namenSchema } from './formulier.ts'
import { besluitOverRegel } from './genoemddeel.tsx'
import { weigering } from './leggen.ts'
import { LegPagina } from './legpagina.tsx'
import { zegelsVoor } from './lijst.sql.ts'
import { ZegelLijst } from './lijst.tsx'
import { standVan, stukGezien } from './stuk.commands.ts'
import { type Soort, stukWeergave } from './stuk.ts'
import { waarom } from './teksten.ts'
import { genoemdenVan, zegelVan } from './zegel.sql.ts'
import { regelWeergave, zegelWeergave } from './zegel.ts'
import { ZegelPagina } from './zegelpagina.tsx'

const collegasVoor = (call: Call, tx: Tx) =>
  collegasMet(tx, 'zegel:inzien', datumInAmsterdam(call.ctx.clock.now()))

const legDeur = (soort: Soort) => ({
  get: (call: Call): Promise<Response> => toonLeg(call, soort, newForm(call), 200),
  post: async (call: Call): Promise<Response> => {
    const gelezen = readForm(call.body, legSchema, call.csrf)
    if (!gelezen.ok) return toonLeg(call, soort, gelezen.form, 422)
    const welk = { soort, id: call.params.id ?? '', sleutel: gelezen.form.sleutel }
    const outcome = await verzegelen(call.ctx, call.medewerker, { ...welk, ...gelezen.value })
    if (outcome.ok) return redirect(`/werk/zegels/${outcome.value.zegelId}`)
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = waarom[outcome.reason]
    return toonLeg(call, soort, withError(gelezen.form, veld, zin), 422)
  },
})
export const contact = legDeur('contact')
export const gesprek = legDeur('gesprek')
export const document = legDeur('document')

const toonLeg = (call: Call, soort: Soort, form: FormState, status: number): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, params, gezien } = call
    const id = params.id ?? ''
    const gevonden = isId(id) && (await stukGezien(tx, medewerker, { soort, id }, ctx.clock.now()))
    if (!gevonden) return call.nietGevonden()
    const { stuk, besluit } = gevonden
    const { op, tekst, huishoudenId, personen } = stuk
    const reason = weigering(standVan(gevonden))
    const collegas = (await collegasVoor(call, tx)).filter((c) => c.id !== medewerker.id)
    const beeld = present(gezien, besluit, stukWeergave, { soort, id, op, tekst, huishoudenId, personen })
    const reden = reason && waarom[reason].zin
    return page(<LegPagina {...{ call, form, soort, collegas, reden }} stuk={beeld} />, status)
  })

export const getZegel = (call: Call): Promise<Response> => toon(call, {}, 200)

export async function postNamen(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, namenSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { namen: gelezen.form }, 422)
  const { form, value } = gelezen
  const o = { id: call.params.id ?? '', sleutel: form.sleutel, ...value }
  const outcome = await zegelNamen(call.ctx, call.medewerker, o)
  if (outcome.ok) {
    const blijft = value.genoemden.includes(call.medewerker.id)
    return redirect(blijft ? `/werk/zegels/${outcome.value.zegelId}` : '/werk/zegels')
  }
  return geweigerd(call, outcome.reason, (veld, zin) => ({ namen: withError(form, veld, zin) }))
}

export async function postOpheffing(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, hefSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { heffen: gelezen.form }, 422)
  const { form, value } = gelezen
  const o = { id: call.params.id ?? '', sleutel: form.sleutel, versie: value.versie, reden: value.ophefreden }
  const outcome = await zegelOpheffen(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect('/werk/zegels')
  return geweigerd(call, outcome.reason, (veld, zin) => ({ heffen: withError(form, veld, zin) }))
}

type Getypt = { namen?: FormState; heffen?: FormState }
type Weigering = 'niet_gevonden' | keyof typeof waarom

const geweigerd = (
  call: Call,
  reason: Weigering,
  getypt: (veld: string, zin: string) => Getypt,
): Promise<Response> | Response => {
  if (reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[reason]
  return toon(call, getypt(veld, zin), reason === 'intussen_gewijzigd' ? 409 : 422)
}

const toon = (call: Call, { namen, heffen }: Getypt, status: number): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, params, gezien } = call
    const zegel = isId(params.id ?? '') ? await zegelVan(tx, params.id ?? '') : undefined
    const welk = zegel && { soort: zegel.soort, id: zegel.stukId }
    const gevonden = welk && (await stukGezien(tx, medewerker, welk, ctx.clock.now()))
    if (!zegel || !gevonden) return call.nietGevonden()
    const { op, tekst, huishoudenId, personen } = gevonden.stuk
    const genoemden = await genoemdenVan(tx, zegel.id)
    const alle = { ...zegel, op, tekst, huishoudenId, personen, genoemden }
    const beeld = present(gezien, gevonden.besluit, zegelWeergave, alle)
    const kandidaten = await collegasVoor(call, tx)
    const uitRol = genoemden.filter(({ id }) => !kandidaten.some((k) => k.id === id))
    const nu = { genoemden: genoemden.map(({ id }) => id) }
    return page(
      <ZegelPagina
        call={call}
        zegel={beeld}
        collegas={[...kandidaten, ...uitRol]}
        namen={namen ?? newForm(call, nu)}
        heffen={heffen ?? newForm(call)}
      />,
      status,
    )
  })

/** All that was opened to this reader by name. */
export const getZegels = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const zegels = (await zegelsVoor(tx, call.medewerker.id)).flatMap((rij) => {
      const besluit = besluitOverRegel(call.medewerker, rij)
      return besluit ? [present(call.gezien, besluit, regelWeergave, rij)] : []
    })
    return page(<ZegelLijst call={call} zegels={zegels} />)
  })
