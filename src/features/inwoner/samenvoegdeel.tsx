// What the staff door does about a person who is there twice: choosing, looking, joining, undoing.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'
import { DubbelPagina } from './dubbel.tsx'
import { zoekDubbelen } from './dubbelen.commands.ts'
import { dubbelSchema, ongedaanSchema, samenvoegSchema } from './formulier.ts'
import type { Zoekvraag } from './herkennen.ts'
import { type Keuzes, keuzesUit, veldVan } from './losse.ts'
import { type SamenvoegingBeeld, samenvoegingOngedaanMaken, samenvoegingVoor } from './ongedaan.commands.ts'
import { SamengevoegdPagina } from './samengevoegd.tsx'
import { dossierVoor, inwonersSamenvoegen, samenvoegVoorbeeld } from './samenvoegen.commands.ts'
import { nuTeVindenOnder, type SamenvoegingRij, samenvoegingenIn } from './samenvoeging.sql.ts'
import type { Kandidaatdossier } from './samenvoeging.ts'
import { ongedaanWaarom, samenvoegWaarom } from './teksten.ts'
import { VoorbeeldPagina } from './voorbeeld.tsx'

const dossierWeergave: Weergave<Kandidaatdossier> = {
  personen: (d) => [d.inwonerId],
  velden: {
    inwonerId: 'L1',
    versie: 'L1',
    huishoudenId: 'L1',
    huishouden: 'L2',
    planId: 'L1',
    huisgenoten: 'L2',
    // Compared, never shown.
    bsn: 'LX',
    isGekoppeld: 'L2',
    laatsteOuder: 'LX',
    eersteKind: 'LX',
    voorouderIds: 'LX',
    velden: 'L3',
  },
}

const samenvoegingWeergave: Weergave<SamenvoegingRij> = {
  personen: (s) => [s.blijftId],
  velden: {
    id: 'L1',
    blijftId: 'L1',
    vervaltId: 'L1',
    huishoudenVanId: 'L1',
    huishoudenNaarId: 'L1',
    huishoudenId: 'L1',
    reden: 'L3',
    voor: 'L3',
    na: 'L3',
    nu: 'L3',
    isBsnVerhuisd: 'L3',
    op: 'L1',
    door: 'L1',
    ongedaanOp: 'L1',
    ongedaanDoor: 'L1',
    ongedaanReden: 'L3',
    isVerderSamengevoegd: 'L1',
    isHuishoudenOpgegaan: 'L1',
  },
}

/** What hangs loose is of the file that stays; that it was joined before is no secret to who works with it. */
const losseWeergave: Weergave<Pick<SamenvoegingBeeld, 'losse'>> = {
  personen: () => [],
  velden: { losse: 'L3' },
}
type Eerder = { readonly eerder: Awaited<ReturnType<typeof samenvoegingenIn>> }
const eerderWeergave: Weergave<Eerder> = { personen: () => [], velden: { eerder: 'L1' } }

const idVan = (call: Call) => call.params.id ?? ''

/** The page to choose on, or with `met` both files side by side. */
export function getSamenvoeging(call: Call): Promise<Response> {
  const met = call.url.searchParams.get('met') ?? ''
  return read(call, (tx) => (isId(met) ? vergelijk(call, tx, met) : kies(call, tx)))
}

export function postZoeken(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, dubbelSchema, call.csrf)
  const vraag = gelezen.ok ? gelezen.value : {}
  return read(call, (tx) => kies(call, tx, { form: gelezen.form, vraag, status: gelezen.ok ? 200 : 422 }))
}

export async function postSamenvoeging(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, samenvoegSchema, call.csrf)
  const gekozen = call.body.get('met') ?? ''
  // Without a choice it is compared with itself, and the page says so.
  const met = isId(gekozen) ? gekozen : idVan(call)
  if (!gelezen.ok) return read(call, (tx) => vergelijk(call, tx, met, { form: gelezen.form, status: 422 }))
  const { versie = 0, versieAnder = 0, reden, met: _, ...keuzes } = gelezen.value
  const outcome = await inwonersSamenvoegen(call.ctx, call.medewerker, {
    blijftId: idVan(call),
    vervaltId: gelezen.value.met ?? idVan(call),
    keuzes,
    reden,
    versies: [versie, versieAnder],
    sleutel: gelezen.form.sleutel,
  })
  if (outcome.ok) return redirect(`/werk/samenvoegingen/${outcome.value.id}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const zin = samenvoegWaarom[outcome.reason]
  const bijVeld = outcome.reason === 'reden_ontbreekt'
  const form = bijVeld ? withError(gelezen.form, 'reden', zin) : gelezen.form
  const status = outcome.reason === 'intussen_gewijzigd' ? 409 : 422
  return read(call, (tx) => vergelijk(call, tx, met, { form, status, ...(!bijVeld && { zin }) }))
}

export const getSamengevoegd = (call: Call): Promise<Response> => toonSamenvoeging(call)

export async function postOngedaan(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, ongedaanSchema, call.csrf)
  const keuzes = keuzesUit(call.body)
  if (!gelezen.ok)
    return toonSamenvoeging(call, { form: metKeuzes(gelezen.form, keuzes), zin: undefined, status: 422 })
  const o = { id: idVan(call), keuzes, reden: gelezen.value.reden, sleutel: gelezen.form.sleutel }
  const outcome = await samenvoegingOngedaanMaken(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect(`/werk/samenvoegingen/${outcome.value.id}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const form = metKeuzes(gelezen.form, keuzes)
  const zin = ongedaanWaarom[outcome.reason]
  if (outcome.reason === 'reden_ontbreekt')
    return toonSamenvoeging(call, { form: withError(form, 'reden', zin), zin: undefined, status: 422 })
  return toonSamenvoeging(call, { form, zin, status: outcome.reason === 'keuze_ontbreekt' ? 422 : 409 })
}

/** The form again with what was chosen; its fields are as many as there are rows. */
const metKeuzes = (form: FormState, keuzes: Keuzes): FormState => {
  const gekozen = Object.entries(keuzes).map(([id, kant]) => [veldVan({ id }), kant])
  return { ...form, values: { ...form.values, ...Object.fromEntries(gekozen) } }
}

type Kies = {
  readonly form?: FormState
  readonly vraag?: Zoekvraag
  readonly zin?: string
  readonly status?: number
}

async function kies(call: Call, tx: Tx, o: Kies = {}): Promise<Response> {
  const inwonerId = idVan(call)
  const gevonden = await dossierVoor(call.ctx, tx, call.medewerker, { inwonerId })
  if (!gevonden) return naarWieBleef(call, tx, inwonerId)
  const { velden } = gevonden.dossier
  const vroeger = { eerder: await samenvoegingenIn(tx, inwonerId) }
  const { eerder = [] } = present(call.gezien, gevonden.besluit, eerderWeergave, vroeger)
  const zelf: Zoekvraag = {
    voorvoegsel: velden.voorvoegsel ?? undefined,
    geslachtsnaam: velden.geslachtsnaam ?? undefined,
    geboortedatum: (velden.geboortedatum as Datum | null) ?? undefined,
  }
  return page(
    <DubbelPagina
      call={call}
      dossier={present(call.gezien, gevonden.besluit, dossierWeergave, gevonden.dossier)}
      form={o.form ?? newForm(call, {})}
      dubbelen={await zoekDubbelen(call, tx, { inwonerId, vraag: o.vraag ?? zelf })}
      eerder={eerder}
      zin={o.zin}
    />,
    o.status,
  )
}

/** A file that went up in another leads to that one, for who may see it. */
export async function naarWieBleef(
  call: Call,
  tx: Tx,
  inwonerId: string,
  waar = 'samenvoeging',
): Promise<Response> {
  const naar = isId(inwonerId) ? await nuTeVindenOnder(tx, inwonerId) : undefined
  if (!naar || !(await dossierVoor(call.ctx, tx, call.medewerker, { inwonerId: naar })))
    return call.nietGevonden()
  return redirect(`/werk/inwoners/${naar}/${waar}`)
}

type Vergelijk = { readonly form?: FormState; readonly zin?: string; readonly status?: number }

async function vergelijk(call: Call, tx: Tx, met: string, o: Vergelijk = {}): Promise<Response> {
  const gevonden = await samenvoegVoorbeeld(call.ctx, tx, call.medewerker, {
    blijftId: idVan(call),
    vervaltId: met,
  })
  if (!gevonden.ok && gevonden.reason === 'niet_gevonden') return naarWieBleef(call, tx, idVan(call))
  if (!gevonden.ok) return kies(call, tx, { zin: samenvoegWaarom.ander_niet_van_u, status: 422 })
  const { blijft, vervalt, ...rest } = gevonden.value
  const voorbeeld = {
    ...rest,
    blijft: present(call.gezien, blijft.besluit, dossierWeergave, blijft.dossier),
    vervalt: present(call.gezien, vervalt.besluit, dossierWeergave, vervalt.dossier),
  }
  const begin = {
    naam: 'blijft',
    geboortedatum: 'blijft',
    telefoon: 'blijft',
    email: 'blijft',
    taal: 'blijft',
  }
  return page(
    <VoorbeeldPagina call={call} voorbeeld={voorbeeld} form={o.form ?? newForm(call, begin)} zin={o.zin} />,
    o.status,
  )
}

type Mislukt = { readonly form: FormState; readonly zin: string | undefined; readonly status: number }

const toonSamenvoeging = (call: Call, mislukt?: Mislukt): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = await samenvoegingVoor(call.ctx, tx, call.medewerker, idVan(call))
    if (!beeld) return call.nietGevonden()
    const samenvoeging = present(call.gezien, beeld.besluit, samenvoegingWeergave, beeld.samenvoeging)
    const { losse = [] } = present(call.gezien, beeld.besluit, losseWeergave, beeld)
    const { verplaatst, sindsdien, achter, reason } = beeld
    return page(
      <SamengevoegdPagina
        call={call}
        samenvoeging={samenvoeging}
        beeld={{ verplaatst, sindsdien, achter, reason, losse }}
        form={mislukt?.form}
        zin={mislukt?.zin}
      />,
      mislukt?.status,
    )
  })
