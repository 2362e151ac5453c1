// The staff door of a melding: its page, and each act on it.

import type { z } from 'zod'
import type { Call } from '../../context.ts'
import { redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { Result } from '../../platform/result.ts'
import { terugBijEinde } from '../terugkoppeling/formulier.ts'
import { bijEindeWaarom } from '../terugkoppeling/teksten.ts'
import { eindInvoer } from '../verwijzing/formulier.ts'
import { eindWaarom } from '../verwijzing/teksten.ts'
import {
  meldingBeantwoorden,
  meldingDoorverwijzen,
  meldingHeropenen,
  meldingIntrekken,
} from './afloop.commands.ts'
import type { Blok } from './blok.tsx'
import { meldingContactVastleggen, ontvangstBevestigen } from './contact.commands.ts'
import * as formulier from './formulier.ts'
import type { Verzoek } from './melding.commands.ts'
import { toonMelding } from './pagina.tsx'
import { meldingScreenen } from './screening.commands.ts'
import { type ActWeigering, waaromNiet } from './teksten.ts'
import { woordNa } from './terugbericht.commands.ts'
import { type Bestemd, meldingenTeruggeven, meldingenToewijzen } from './toewijzing.commands.ts'

export const getMelding = (call: Call): Promise<Response> => toonMelding(call)

/** Why the words back at the end cannot be given like this. */
const eindzinnen = { ...eindWaarom, ...bijEindeWaarom }

type MetVersie = z.ZodObject & { readonly shape: { readonly versie: unknown } }
type Doe<S extends z.ZodObject, A> = (
  call: Call,
  verzoek: Verzoek,
  gelezen: z.output<S>,
) => Promise<Result<A, ActWeigering | keyof typeof eindzinnen>>

/** A door for one act: read, do, and look at the melding; a refusal shows the page with what was typed. */
const deurVan =
  <S extends MetVersie, A>(
    blok: Blok,
    schema: S,
    doe: Doe<S, A>,
    naar: (call: Call, gelezen: z.output<S>, gedaan: A) => string | Promise<string> = hier,
  ) =>
  async (call: Call): Promise<Response> => {
    const gelezen = readForm(call.body, schema, call.csrf)
    if (!gelezen.ok) return toonMelding(call, { blok, form: gelezen.form })
    const versie = Number(gelezen.value.versie ?? 0)
    const verzoek = { meldingId: call.params.id ?? '', versie, sleutel: gelezen.form.sleutel }
    const outcome = await doe(call, verzoek, gelezen.value)
    if (outcome.ok) return redirect(await naar(call, gelezen.value, outcome.value))
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = { ...eindzinnen, ...waaromNiet }[outcome.reason]
    const isTeLaat = outcome.reason === 'intussen_gewijzigd'
    return toonMelding(call, { blok, form: withError(gelezen.form, veld, zin), isTeLaat })
  }

const hier = (call: Call) => `/werk/meldingen/${call.params.id}`

/** The melding; or the word back, when it closed and somebody waits to hear how it went. */
const naarWoord = async (call: Call, _: unknown, { gesloten }: { readonly gesloten: boolean }) =>
  (gesloten && (await woordNa(call.ctx, call.medewerker, { meldingId: call.params.id ?? '' }))) || hier(call)

export const postScreening = deurVan('screening', formulier.screeningSchema, (call, verzoek, f) =>
  meldingScreenen(call.ctx, call.medewerker, {
    ...verzoek,
    invoer: {
      volgtAdvies: f.keuze === 'volgen',
      keuzes: formulier.gelezenPer('vervolg', f),
      redenAfwijking: f.redenAfwijking,
      redenCode: f.redenCode,
      triage: f.triage,
      complex: f.complex,
      isKlaar: f.isKlaar,
    },
  }),
)

export const postAfsluiting = deurVan('afsluiting', formulier.afsluitingSchema, (call, verzoek, f) =>
  meldingBeantwoorden(call.ctx, call.medewerker, {
    ...verzoek,
    uitkomsten: formulier.gelezenPer('uitkomst', f),
    terug: { overdracht: terugBijEinde(f), verwijzer: eindInvoer(f) },
  }),
)

export const postDoorverwijzing = deurVan(
  'doorverwijzing',
  formulier.doorverwijzingSchema,
  (call, verzoek, f) =>
    meldingDoorverwijzen(call.ctx, call.medewerker, {
      ...verzoek,
      leefgebied: f.vraag,
      naar: f.bestemming,
    }),
  naarWoord,
)

export const postIntrekking = deurVan(
  'intrekking',
  formulier.intrekkingSchema,
  (call, verzoek, f) => meldingIntrekken(call.ctx, call.medewerker, { ...verzoek, reden: f.reden }),
  naarWoord,
)

export const postHeropening = deurVan('heropening', formulier.heropeningSchema, (call, verzoek, f) =>
  meldingHeropenen(call.ctx, call.medewerker, { ...verzoek, reden: f.reden, vragen: f.vragen }),
)

export const postContact = deurVan('contact', formulier.contactSchema, (call, verzoek, f) =>
  meldingContactVastleggen(call.ctx, call.medewerker, { ...verzoek, ...f, versie: verzoek.versie }),
)

export const postBevestiging = deurVan('bevestiging', formulier.bevestigingSchema, (call, verzoek) =>
  ontvangstBevestigen(call.ctx, call.medewerker, verzoek),
)

const isZelf = (call: Call, { medewerkerId }: Bestemd) => medewerkerId === call.medewerker.id

export const postToewijzing = deurVan(
  'toewijzing',
  formulier.toewijzingSchema,
  (call, { meldingId, versie, sleutel }, f) =>
    meldingenToewijzen(call.ctx, call.medewerker, { ids: [meldingId], versie, sleutel, naar: f.naar }),
  // Who hands a melding on may see it no more.
  (call, f) => (isZelf(call, f.naar) ? hier(call) : '/werk'),
)

export const postTeruggave = deurVan(
  'teruggave',
  formulier.teruggaveSchema,
  (call, { meldingId, versie, sleutel }) =>
    meldingenTeruggeven(call.ctx, call.medewerker, { ids: [meldingId], versie, sleutel }),
)
