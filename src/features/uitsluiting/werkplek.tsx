// The doors of uitsluitingen: the own list of a medewerker, and what the privacy officer decides about it.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { besluitOpEigen } from '../autorisatie/zelf.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  uitsluitingBeoordelen,
  uitsluitingHerroepen,
  uitsluitingOpgeven,
  uitsluitingVerklaren,
} from './commands.ts'
import { herroepSchema, leegSchema, oordeelSchema, opgeefSchema } from './formulier.ts'
import { UitsluitingPagina } from './pagina.tsx'
import { type Besloten, besloten, verklaringen, type Wachtend, wachtend } from './privacy.sql.ts'
import { UitsluitingPrivacyPagina } from './privacypagina.tsx'
import { herroepWaarom, oordeelWaarom, opgeefWaarom } from './teksten.ts'
import { lijstVan, type Regel, verklaardOp } from './uitsluiting.sql.ts'

const hier = '/werk/uitsluitingen'
const bijPrivacy = '/werk/privacy/uitsluitingen'
const jaar = 365 * 24 * 3_600_000
const hoogstensBesloten = 100

/** Typed by who reads it, and never looked up, so nobody is shown by it. */
const lijstWeergave: Weergave<Regel> = {
  personen: () => [],
  velden: {
    ...{ id: 'L1', medewerkerId: 'L1', soort: 'L1', band: 'L1', naam: 'L1' },
    ...{ geboortedatum: 'L1', heeftBsn: 'L1', van: 'L1', verzoek: 'L1' },
  },
}

/** The own list, line by line as far as each is the reader's. */
async function eigenLijst({ medewerker, gezien, ctx }: Call, tx: Tx): Promise<Masked<Regel>[]> {
  const nu = ctx.clock.now()
  return (await lijstVan(tx, medewerker.id)).flatMap((regel) => {
    const ding = { soort: 'uitsluiting', vanId: regel.medewerkerId, isGeheim: false } as const
    const besluit = besluitOpEigen(medewerker, ding, nu)
    return besluit.allow ? [present(gezien, besluit, lijstWeergave, regel)] : []
  })
}

export const getUitsluitingen = (call: Call): Promise<Response> => toon(call)

const toon = (call: Call, gestuurd?: { form: FormState; id?: string }, status = 422): Promise<Response> =>
  read(call, async (tx) => {
    const { id } = call.medewerker
    const lijst = await eigenLijst(call, tx)
    if (gestuurd?.id !== undefined && !lijst.some((u) => u.id === gestuurd.id)) return call.nietGevonden()
    const stand = { lijst, verklaardOp: await verklaardOp(tx, id), gestuurd, vers: newForm(call) }
    return page(<UitsluitingPagina call={call} {...stand} />, gestuurd ? status : 200)
  })

export async function postUitsluiting(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, opgeefSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await uitsluitingOpgeven(call.ctx, call.medewerker, { ...gelezen.value, sleutel })
  if (uitkomst.ok) return redirect(hier)
  return toon(call, { form: withError(gelezen.form, ...opgeefWaarom[uitkomst.reason]) })
}

export async function postHerroeping(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, herroepSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { id, form: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await uitsluitingHerroepen(call.ctx, call.medewerker, { id, ...gelezen.value, sleutel })
  if (uitkomst.ok) return redirect(hier)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, { id, form: withError(gelezen.form, ...herroepWaarom[uitkomst.reason]) })
}

export async function postVerklaring(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, leegSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  await uitsluitingVerklaren(call.ctx, call.medewerker, { sleutel: gelezen.form.sleutel })
  return redirect(hier)
}

/** Who may supervise the log, supervises who keeps themselves out of it; whom it is about is typed here, not looked up (access.md A7). */
const log = { soort: 'inzage', autorisaties: [], isVanEigenTeam: false, isGeheim: false } as const
const weergave: Weergave<{ verzoeken: readonly Wachtend[]; besluiten: readonly Besloten[] }> = {
  personen: () => [],
  velden: { verzoeken: 'L1', besluiten: 'L1' },
}

export const getPrivacy = (call: Call): Promise<Response> => toonPrivacy(call)

const toonPrivacy = (
  call: Call,
  gestuurd?: { id: string; form: FormState },
  status = 422,
): Promise<Response> =>
  read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const sinds = new Date(nu.getTime() - jaar)
    const rijen = {
      verzoeken: await wachtend(tx),
      besluiten: await besloten(tx, { sinds, hoogstens: hoogstensBesloten }),
    }
    const besluit = decide(call.medewerker, log, 'toezicht', { nu })
    if (!besluit.allow) return call.nietGevonden()
    const { verzoeken = [], besluiten = [] } = present(call.gezien, besluit, weergave, rijen)
    if (gestuurd && status === 422 && !verzoeken.some((v) => v.id === gestuurd.id)) return call.nietGevonden()
    const stand = await verklaringen(tx, { dag: datumInAmsterdam(nu), sinds })
    const deel = { verzoeken, besluiten, verklaringen: stand, gestuurd, vers: newForm(call) }
    return page(<UitsluitingPrivacyPagina call={call} {...deel} />, gestuurd ? status : 200)
  })

export async function postBesluit(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, oordeelSchema, call.csrf)
  if (!gelezen.ok) return toonPrivacy(call, { id, form: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await uitsluitingBeoordelen(call.ctx, call.medewerker, { id, ...gelezen.value, sleutel })
  if (uitkomst.ok) return redirect(bijPrivacy)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  const form = withError(gelezen.form, ...oordeelWaarom[uitkomst.reason])
  return toonPrivacy(call, { id, form }, uitkomst.reason === 'al_besloten' ? 409 : 422)
}
