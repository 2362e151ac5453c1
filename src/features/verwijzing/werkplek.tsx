// The staff door of a verwijzing: its page, what the inwoner said, and the word back.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { verwijzingTerugkoppelen, verwijzingToestemmen } from './commands.ts'
import { terugSchema, toestemSchema } from './formulier.ts'
import { type VerwijzingWeigering, waarom } from './teksten.ts'
import { weigering } from './terugkoppelen.ts'
import { standVoor, type Verzoek } from './verwijzing.commands.ts'
import { type VerwijzingRij, verwijzingVoor } from './verwijzing.sql.ts'
import { type Deel, VerwijzingPagina } from './verwijzing.tsx'

type Over = Omit<VerwijzingRij, 'autorisaties' | 'isGeheim'>
/** That somebody waits and until when is L1; who that is, and what was told, is for who has the file. */
const weergave: Weergave<Over> = {
  personen: (o) => [o.inwonerId],
  velden: {
    id: 'L0',
    meldingId: 'L0',
    inwonerId: 'L1',
    huishoudenId: 'L1',
    planId: 'L1',
    versie: 'L1',
    ontvangenOp: 'L1',
    loopt: 'L1',
    isBegonnen: 'L1',
    isKlaar: 'L1',
    terugkoppelenVoor: 'L1',
    team: 'L1',
    teamId: 'L1',
    toestemming: 'L1',
    naam: 'L3',
    organisatie: 'L3',
    weg: 'L3',
    bereik: 'L3',
    kenmerk: 'L3',
    antwoordDoor: 'L3',
    antwoordOp: 'L3',
    antwoordWijze: 'L3',
    berichten: 'L3',
  },
}

type Mislukt = { readonly deel: Deel; readonly form: FormState; readonly status: 409 | 422 }

export const getVerwijzing = (call: Call): Promise<Response> => toon(call)

type MetVersie = z.ZodObject & { readonly shape: { readonly versie: unknown } }

/** A door for one act: read, do, and look at it; a refusal shows the page with what was typed. */
const deurVan =
  <S extends MetVersie>(
    deel: Deel,
    schema: S,
    doe: (
      call: Call,
      o: Verzoek,
      f: z.output<S>,
    ) => Promise<Result<unknown, VerwijzingWeigering | 'niet_gevonden'>>,
  ) =>
  async (call: Call): Promise<Response> => {
    const gelezen = readForm(call.body, schema, call.csrf)
    if (!gelezen.ok) return toon(call, { deel, form: gelezen.form, status: 422 })
    const verwijzingId = call.params.id ?? ''
    const versie = Number(gelezen.value.versie ?? 0)
    const outcome = await doe(call, { verwijzingId, versie, sleutel: gelezen.form.sleutel }, gelezen.value)
    if (outcome.ok) return redirect(`/werk/verwijzingen/${verwijzingId}`)
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = waarom[outcome.reason]
    const status = outcome.reason === 'intussen_gewijzigd' ? 409 : 422
    return toon(call, { deel, form: withError(gelezen.form, veld, zin), status })
  }

export const postToestemming = deurVan('toestemming', toestemSchema, (call, o, f) =>
  verwijzingToestemmen(call.ctx, call.medewerker, {
    ...o,
    invoer: {
      toestemming: f.toestemming,
      antwoord: {
        ...(f.antwoordDoor && { door: f.antwoordDoor }),
        ...(f.antwoordOp && { op: f.antwoordOp }),
        ...(f.antwoordWijze && { wijze: f.antwoordWijze }),
      },
    },
  }),
)

export const postTerugkoppeling = deurVan('terugkoppeling', terugSchema, (call, o, f) =>
  verwijzingTerugkoppelen(call.ctx, call.medewerker, {
    ...o,
    invoer: { bericht: f.bericht, weg: f.weg, bereik: f.bereik, gebeldOp: f.gebeldOp },
  }),
)

function toon(call: Call, mislukt?: Mislukt): Promise<Response> {
  const { ctx, medewerker: door, params, gezien } = call
  return read(call, async (tx) => {
    const rij = await verwijzingVoor(tx, door, { id: params.id ?? '' }, ctx.clock.now())
    const mijn = rij && standVoor(door, rij)
    if (!rij || !mijn) return call.nietGevonden()
    const { autorisaties: _, isGeheim: __, ...kaal } = rij
    const over = present(gezien, mijn.besluit, weergave, kaal)
    const vandaag = schrijfDatum(datumInAmsterdam(ctx.clock.now()))
    const vers: Readonly<Record<Deel, Record<string, string>>> = {
      toestemming: { antwoordOp: vandaag },
      terugkoppeling: { weg: over.weg ?? '', bereik: over.weg === 'telefoon' ? '' : (over.bereik ?? '') },
    }
    return page(
      <VerwijzingPagina
        call={call}
        over={over}
        form={(deel) => (mislukt?.deel === deel ? mislukt.form : newForm(call, vers[deel]))}
        mislukt={mislukt?.form}
        isTeLaat={mislukt?.status === 409}
        reden={weigering(mijn.stand)}
      />,
      mislukt?.status ?? 200,
    )
  })
}
