// The staff door of an inwoner: linking with the BRP.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { type BrpReden, type BrpStand, brpBevragen } from './brp.commands.ts'
import { koppelSchema } from './formulier.ts'
import { inwonerKoppelen, type KoppelWeigering, koppelbaarVoor } from './koppelen.commands.ts'
import type { Koppelbaar } from './koppeling.sql.ts'
import { KoppelPagina } from './koppeling.tsx'
import { naarWieBleef } from './samenvoegdeel.tsx'
import { brpWaarom, koppelWaarom } from './teksten.ts'

export {
  getSamengevoegd,
  getSamenvoeging,
  postOngedaan,
  postSamenvoeging,
  postZoeken,
} from './samenvoegdeel.tsx'

const weergave: Weergave<Koppelbaar> = {
  personen: (i) => [i.inwonerId],
  velden: {
    inwonerId: 'L1',
    huishoudenId: 'L1',
    versie: 'L1',
    brpGekoppeldOp: 'L1',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    geboortedatum: 'L2',
    isGeheim: 'L2',
    heeftAdres: 'L2',
    // Never shown: the hash serves comparing only.
    bsnHash: 'LX',
    laatsteOuder: 'LX',
    eersteKind: 'LX',
  },
}

export const getKoppeling = (call: Call): Promise<Response> => toon(call, {})

/** Who in the BRP may be this inwoner. */
export async function postBrp(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, koppelSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form, status: 422 })
  const kans = await koppelkans(call)
  if (!kans) return call.nietGevonden()
  const gevonden = await brpBevragen(call.ctx, call.medewerker, gelezen.value)
  if (!gevonden.ok) return toon(call, { form: gelezen.form, brp: { soort: 'reden', reden: gevonden.reason } })
  const treffers = gevonden.value.filter(({ isGeheim }) => !isGeheim || kans.magGeheim)
  const reden = gevonden.value.length > 0 ? 'geheim_volgens_brp' : 'brp_niet_gevonden'
  const brp: BrpStand = treffers.length > 0 ? { soort: 'treffers', treffers } : { soort: 'reden', reden }
  return toon(call, { form: gelezen.form, brp })
}

export async function postKoppeling(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, koppelSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form, status: 422 })
  if (!(await koppelkans(call))) return call.nietGevonden()
  const outcome = await inwonerKoppelen(call.ctx, call.medewerker, {
    inwonerId: call.params.id ?? '',
    keuze: gelezen.value.brpKeuze ?? '',
    versie: gelezen.value.versie ?? 0,
  })
  if (outcome.ok)
    return redirect(
      `/werk/inwoners/${call.params.id}/koppeling${outcome.value.isOverleden ? '?overleden=ja' : ''}`,
    )
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const status = outcome.reason === 'intussen_gewijzigd' ? 409 : 422
  return toon(call, { form: gelezen.form, zin: zinVan(outcome.reason), status })
}

const isBrpReden = (reden: KoppelWeigering): reden is Extract<KoppelWeigering, BrpReden> => reden in brpWaarom

const zinVan = (reden: Exclude<KoppelWeigering, 'niet_gevonden'>): string =>
  isBrpReden(reden) ? brpWaarom[reden] : koppelWaarom[reden as Exclude<typeof reden, BrpReden>]

type Toon = {
  readonly form?: FormState
  readonly brp?: BrpStand
  readonly zin?: string
  readonly status?: number
}

/** The page as this medewerker may see it, with what was typed or with what is known of the inwoner. */
const toon = (call: Call, { form, brp, zin, status }: Toon): Promise<Response> =>
  read(call, async (tx) => {
    const gevonden = await koppelbaarVoor(call.ctx, tx, call.medewerker, {
      inwonerId: call.params.id ?? '',
      slot: false,
    })
    if (!gevonden) return naarWieBleef(call, tx, call.params.id ?? '', 'koppeling')
    const inwoner = present(call.gezien, gevonden.besluit, weergave, gevonden.inwoner)
    const { geslachtsnaam, geboortedatum } = inwoner
    const begin = {
      geslachtsnaam: geslachtsnaam ?? '',
      geboortedatum: geboortedatum ? schrijfDatum(geboortedatum) : '',
    }
    return page(
      <KoppelPagina
        call={call}
        inwoner={inwoner}
        isOverleden={call.url.searchParams.get('overleden') === 'ja'}
        form={form ?? newForm(call, begin)}
        brp={brp}
        zin={zin}
      />,
      status,
    )
  })

const koppelkans = (call: Call) =>
  call.ctx.db.transaction(identiteit(call.medewerker), (tx) =>
    koppelbaarVoor(call.ctx, tx, call.medewerker, { inwonerId: call.params.id ?? '', slot: false }),
  )
