// The staff door of an overdracht: offer, look at it or the list, answer, take back, end the sight.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { vraagtMandaat, wettenMetMandaat } from '../traject/mandaat.ts'
import { groepVan } from '../traject/traject.ts'
import { dagen, weigering as nietAanbieden } from './aanbieden.ts'
import { bronStand, mandaatBij, overdrachtAanbieden } from './aanbod.commands.ts'
import { weigering as nietAanvaarden } from './aanvaarden.ts'
import {
  overdrachtAanvaarden,
  overdrachtIntrekken,
  overdrachtWeigeren,
  overdrachtZichtBeeindigen,
} from './antwoord.commands.ts'
import type { Deel, Mislukt, WaaromNiet } from './antwoordformulieren.tsx'
import { type BronRij, bronVoor, teamsVan } from './bron.sql.ts'
import type { BronSoort } from './bron.ts'
import {
  aanbodInvoer,
  aanbodSchema,
  aanvaardSchema,
  antwoordUit,
  leegSchema,
  nieuwZichtSchema,
  weigerSchema,
  zichtSchema,
} from './formulier.ts'
import { weigering as nietIntrekken } from './intrekken.ts'
import { hadKaart, type KaartMetGrants, kaartenVan, kaartVoor } from './kaart.sql.ts'
import { kaartBeeld } from './kaartbeeld.tsx'
import { OverdrachtenPagina } from './lijst.tsx'
import { zonderMandaatZin } from './naar.tsx'
import { NieuwOverdrachtPagina } from './nieuw.tsx'
import { NietMeerBeschikbaar, OverdrachtPagina } from './overdracht.tsx'
import { type OverdrachtWeigering, waarom } from './teksten.ts'
import { weigering as nietWeigeren } from './weigeren.ts'
import { weigering as geenZichtEinde } from './zichtbeeindigen.ts'
import { overdrachtZichtGeven } from './zichtgeven.commands.ts'
import { weigering as geenNieuwZicht } from './zichtgeven.ts'

type Bron = Pick<BronRij, 'huishouden' | 'inwoners' | 'leefgebied' | 'teamId'>
const bronWeergave: Weergave<Bron> = {
  personen: (b) => b.inwoners.map(({ id }) => id),
  velden: { huishouden: 'L2', inwoners: 'L2', leefgebied: 'L2', teamId: 'L1' },
}
const pad: Readonly<Record<BronSoort, string>> = {
  melding: '/werk/meldingen',
  traject: '/werk/trajecten',
  plan: '/werk/plannen',
}

/** The two doors of one kind of bron: the form, and sending it. */
const vanuit = (soort: BronSoort) => ({
  get: (call: Call): Promise<Response> => toonNieuw(call, soort),
  post: async (call: Call): Promise<Response> => {
    const gelezen = readForm(call.body, aanbodSchema, call.csrf)
    if (!gelezen.ok) return toonNieuw(call, soort, gelezen.form)
    const outcome = await overdrachtAanbieden(call.ctx, call.medewerker, {
      soort,
      id: call.params.id ?? '',
      invoer: aanbodInvoer(gelezen.value),
      sleutel: gelezen.form.sleutel,
    })
    if (outcome.ok) return redirect(`/werk/overdrachten/${outcome.value.overdrachtId}`)
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = waarom[outcome.reason]
    const welke = outcome.reason === 'team_zonder_mandaat' && (await zonderMandaat(call, gelezen.value))
    return toonNieuw(call, soort, withError(gelezen.form, veld, welke ? zonderMandaatZin(welke) : zin))
  },
})

export const melding = vanuit('melding')
export const traject = vanuit('traject')
export const plan = vanuit('plan')

const geheimWeergave: Weergave<{ isGeheim: boolean }> = { personen: () => [], velden: { isGeheim: 'L0' } }

function toonNieuw(call: Call, soort: BronSoort, form?: FormState): Promise<Response> {
  const { ctx, medewerker: door, params, gezien } = call
  const nu = ctx.clock.now()
  const vandaag = datumInAmsterdam(nu)
  return read(call, async (tx) => {
    const rij = await bronVoor(tx, door, { soort, id: params.id ?? '' }, nu)
    const mijn = rij && bronStand(door, rij)
    if (!rij || !mijn) return call.nietGevonden()
    const { huishouden, inwoners, leefgebied, teamId } = rij
    // That somebody is geheim is told to whoever sees the work at all: a card does not say where they live.
    const { isGeheim = true } = present(gezien, mijn.besluit, geheimWeergave, rij)
    return page(
      <NieuwOverdrachtPagina
        call={call}
        form={form ?? newForm(call, {}, `${pad[soort]}/${params.id}/overdracht`)}
        soort={soort}
        pad={`${pad[soort]}/${params.id}`}
        bron={present(gezien, mijn.besluit, bronWeergave, { huishouden, inwoners, leefgebied, teamId })}
        teams={await teamsVan(tx)}
        collegas={await collegasMet(tx, 'overdracht:aanvaarden', vandaag)}
        isGeheim={isGeheim}
        terug={dagen(vandaag)?.terugkoppelen}
        reden={nietAanbieden(mijn.bron)}
      />,
      form ? 422 : 200,
    )
  })
}

/** The wetten of the sentence; nothing when the melding is gone meanwhile. */
const zonderMandaat = (
  { ctx, medewerker: door, params }: Call,
  aan: { teamId: string; medewerkerId?: string | undefined },
) =>
  ctx.db.transaction(identiteit(door), async (tx) => {
    const nu = ctx.clock.now()
    const bron = await bronVoor(tx, door, { soort: 'melding', id: params.id ?? '' }, nu)
    const { teamId, medewerkerId } = aan
    return bron && mandaatBij(tx, bron, { teamId, medewerkerId }, datumInAmsterdam(nu))
  })

/** At most so many lines; who has more looks at the dossier. */
const hoogstens = 200

export const getLijst = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const rijen = await kaartenVan(tx, call.medewerker, call.ctx.clock.now(), hoogstens)
    const kaarten = rijen.flatMap((rij) => kaartBeeld(call, rij) ?? [])
    return page(<OverdrachtenPagina call={call} kaarten={kaarten} />)
  })

export const getOverdracht = (call: Call): Promise<Response> => toon(call)

export const postAanvaarding = (call: Call) =>
  opOverdracht(call, 'aanvaarding', readForm(call.body, aanvaardSchema, call.csrf), (o) =>
    overdrachtAanvaarden(call.ctx, call.medewerker, { ...o, isVoorMij: o.verdeling === 'ik' }),
  )
export const postWeigering = (call: Call) =>
  opOverdracht(call, 'weigering', readForm(call.body, weigerSchema, call.csrf), (o) =>
    overdrachtWeigeren(call.ctx, call.medewerker, { ...o, reden: { code: o.code, woorden: o.woorden } }),
  )
export const postIntrekking = (call: Call) =>
  opOverdracht(call, 'intrekking', readForm(call.body, leegSchema, call.csrf), (o) =>
    overdrachtIntrekken(call.ctx, call.medewerker, o),
  )
export const postZicht = (call: Call) =>
  opOverdracht(call, 'zicht', readForm(call.body, zichtSchema, call.csrf), (o) =>
    overdrachtZichtBeeindigen(call.ctx, call.medewerker, {
      ...o,
      invoer: { code: o.reden, woorden: o.woorden },
    }),
  )

export const postNieuwZicht = (call: Call) =>
  opOverdracht(call, 'nieuw-zicht', readForm(call.body, nieuwZichtSchema, call.csrf), (o) =>
    overdrachtZichtGeven(call.ctx, call.medewerker, { ...o, antwoord: antwoordUit(o) }),
  )

/** One act on one overdracht: carried out, or its form again with the reason why not. */
async function opOverdracht<T extends object>(
  call: Call,
  deel: Deel,
  gelezen: Read<T>,
  doe: (
    o: T & { overdrachtId: string; sleutel: string },
  ) => Promise<Result<{ pad: string }, OverdrachtWeigering | 'niet_gevonden'>>,
): Promise<Response> {
  if (!gelezen.ok) return toon(call, { deel, form: gelezen.form })
  const overdrachtId = call.params.id ?? ''
  const outcome = await doe({ ...gelezen.value, overdrachtId, sleutel: gelezen.form.sleutel })
  if (outcome.ok) return redirect(outcome.value.pad)
  if (outcome.reason === 'niet_gevonden') return toon(call)
  const { veld, zin } = waarom[outcome.reason]
  const form = withError(gelezen.form, veld, zin)
  return toon(call, { deel, form }, outcome.reason === 'al_beantwoord' ? 409 : 422)
}

/** The page as it is now; to who once had a card one answer, to a stranger another: that there is nothing. */
function toon(call: Call, mislukt?: Mislukt, status = mislukt ? 422 : 200): Promise<Response> {
  const { ctx, medewerker: door, params } = call
  return read(call, async (tx) => {
    const id = params.id ?? ''
    const rij = await kaartVoor(tx, door, id, ctx.clock.now())
    const beeld = rij && kaartBeeld(call, rij)
    if (!beeld) {
      const isVoorbij = await hadKaart(tx, door, id, ctx.clock.now())
      return isVoorbij ? page(<NietMeerBeschikbaar call={call} />, 410) : call.nietGevonden()
    }
    const waaromNiet = await waaromNietVan(tx, call, rij, beeld.isOntvanger)
    return page(
      <OverdrachtPagina
        call={call}
        beeld={beeld}
        mislukt={mislukt}
        waaromNiet={waaromNiet}
        isOntvanger={beeld.isOntvanger}
      />,
      status,
    )
  })
}

async function waaromNietVan(
  tx: Tx,
  { medewerker: door }: Call,
  rij: KaartMetGrants,
  isOntvanger: boolean,
): Promise<WaaromNiet> {
  const feiten = {
    isBronOngewijzigd: rij.isBronOngewijzigd,
    mandaatVoor:
      rij.soort === null ? wettenMetMandaat(rij.wetten) : vraagtMandaat(rij.soort, rij.wet) ? [rij.wet] : [],
    isGeheim: await isGeheimOp(tx, { huishoudenId: rij.huishoudenId }),
    isBewaakt: rij.soort !== null && groepVan(rij.soort) !== undefined,
  }
  return {
    aanvaarding: nietAanvaarden(rij, door, feiten),
    weigering: nietWeigeren(rij, door),
    intrekking: nietIntrekken(rij, door),
    zicht: geenZichtEinde(rij),
    'nieuw-zicht': geenNieuwZicht({ ...rij, heeftGrondslag: rij.grondslag !== null }, isOntvanger),
  }
}
