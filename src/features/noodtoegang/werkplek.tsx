// The doors of noodtoegang: asking it, confirming it as a second person, and looking it over.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { decide } from '../autorisatie/decide.ts'
import { present, type Shown, type Weergave } from '../autorisatie/present.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { zoekKandidaten } from '../toegang/commands.ts'
import { kandidaatZin } from '../toegang/teksten.ts'
import { noodtoegangBeoordelen, noodtoegangBevestigen, noodtoegangNemen } from './commands.ts'
import { bevestigSchema, neemSchema, oordeelSchema } from './formulier.ts'
import { nemenWeigering } from './nemen.ts'
import { tweedeGevraagd } from './noodtoegang.sql.ts'
import { grens, isVers, na } from './noodtoegang.ts'
import { NoodtoegangPagina } from './pagina.tsx'
import { beoordeeld, type Rij, teBeoordelen } from './privacy.sql.ts'
import { NoodtoegangPrivacyPagina } from './privacypagina.tsx'
import { noodVoor } from './stand.commands.ts'
import { bevestigWaarom, neemWaarom, oordeelWaarom } from './teksten.ts'
import { TweedePagina } from './tweedepagina.tsx'

const bijPrivacy = '/werk/privacy/noodtoegang'

export const getNoodtoegang = (call: Call): Promise<Response> => toonNood(call)

/** Not there for whoever was not shown this person today by the known-person check. */
async function toonNood(call: Call, gestuurd?: FormState): Promise<Response> {
  const { ctx, medewerker, params } = call
  const inwonerId = params.id ?? ''
  // Asked before the net is up: of whom nothing may be seen yet, the net shows nothing.
  const nood = await ctx.db.transaction(identiteit(medewerker), (tx) =>
    noodVoor(ctx, tx, medewerker, inwonerId),
  )
  if (!nood) return call.nietGevonden()
  return read(call, async (tx) => {
    const { kandidaten } = await zoekKandidaten(call, tx, { vraag: {}, ook: [inwonerId] })
    const [wie] = kandidaten
    if (!wie) return call.nietGevonden()
    const nu = ctx.clock.now()
    const weigering = nemenWeigering(nood.stand)
    return page(
      <NoodtoegangPagina
        call={call}
        inwonerId={inwonerId}
        wie={kandidaatZin(wie, nu)}
        form={gestuurd ?? newForm(call)}
        weigering={weigering}
        isVers={isVers(medewerker.versOp, nu)}
        dossier={nood.stand.loopt ? `/werk/dossiers/${nood.huishoudenId}` : undefined}
      />,
      gestuurd ? 422 : 200,
    )
  })
}

export async function postNoodtoegang(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, neemSchema, call.csrf)
  if (!gelezen.ok) return toonNood(call, gelezen.form)
  const { sleutel } = gelezen.form
  const verzoek = { ...gelezen.value, inwonerId: call.params.id ?? '', sleutel }
  const uitkomst = await noodtoegangNemen(call.ctx, call.medewerker, verzoek)
  if (uitkomst.ok) return redirect(`/werk/dossiers/${uitkomst.value.huishoudenId}`)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toonNood(call, withError(gelezen.form, ...neemWaarom[uitkomst.reason]))
}

export const getBevestigen = (call: Call): Promise<Response> => toonTweede(call)

const toonTweede = (call: Call, weigering?: string): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker } = call
    const vanaf = na(ctx.clock.now(), -grens.tweede)
    // Of their own people nobody hears that anything is there.
    const gevraagd = (await tweedeGevraagd(tx, { doorId: medewerker.id, vanaf })).flatMap(
      ({ huishoudenId, verzoek }) =>
        betrokkenheidBij(medewerker, [huishoudenId]) === 'geen' ? [verzoek] : [],
    )
    const deel = { gevraagd, form: newForm(call), weigering }
    return page(<TweedePagina call={call} {...deel} />, weigering ? 409 : 200)
  })

export async function postBevestiging(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, bevestigSchema, call.csrf)
  if (!gelezen.ok) return toonTweede(call, gelezen.form.errors[''])
  const id = call.params.id ?? ''
  const { sleutel } = gelezen.form
  const uitkomst = await noodtoegangBevestigen(call.ctx, call.medewerker, { id, sleutel })
  if (uitkomst.ok) return redirect('/werk/noodtoegang')
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toonTweede(call, bevestigWaarom[uitkomst.reason])
}

/** Who looked, when and why is the log, L1; of whom stands behind its own page, which logs that it was opened. */
const weergave: Weergave<{ rij: Rij }> = { personen: () => [], velden: { rij: 'L1' } }

/** One noodtoegang for who may see the log of this person; nothing of the reader's own people (access.md H2, H3). */
function beeldVan({ medewerker, ctx, gezien }: Call, rij: Rij): readonly Shown<Rij>[] {
  const betrokkenheid = betrokkenheidBij(medewerker, [rij.huishoudenId])
  const log = {
    soort: 'inzage',
    autorisaties: [],
    isVanEigenTeam: false,
    isGeheim: false,
    betrokkenheid,
  } as const
  const besluit = decide(medewerker, log, 'toezicht', { nu: ctx.clock.now() })
  const beeld = besluit.allow ? present(gezien, besluit, weergave, { rij }).rij : undefined
  return beeld ? [beeld] : []
}

export const getPrivacy = (call: Call): Promise<Response> => toonPrivacy(call)

const toonPrivacy = (
  call: Call,
  gestuurd?: { id: string; form: FormState },
  status = 422,
): Promise<Response> =>
  read(call, async (tx) => {
    const open = (await teBeoordelen(tx)).flatMap((rij) => beeldVan(call, rij))
    if (gestuurd && status === 422 && !open.some(({ id }) => id === gestuurd.id)) return call.nietGevonden()
    const klaar = (await beoordeeld(tx, 50)).flatMap((rij) => beeldVan(call, rij))
    const deel = { open, klaar, gestuurd, vers: newForm(call) }
    return page(<NoodtoegangPrivacyPagina call={call} {...deel} />, gestuurd ? status : 200)
  })

export async function postBeoordeling(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, oordeelSchema, call.csrf)
  if (!gelezen.ok) return toonPrivacy(call, { id, form: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await noodtoegangBeoordelen(call.ctx, call.medewerker, { id, ...gelezen.value, sleutel })
  if (uitkomst.ok) return redirect(bijPrivacy)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  const form = withError(gelezen.form, ...oordeelWaarom[uitkomst.reason])
  return toonPrivacy(call, { id, form }, uitkomst.reason === 'al_beoordeeld' ? 409 : 422)
}
