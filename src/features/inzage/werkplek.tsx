// The door of the functionaris to who looked: find the inwoner, read the log of one dossier, and print the text for the inwoner.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { type Allow, type Decision, decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import type { Actie } from '../autorisatie/voorwerp.ts'
import { lijktOp } from '../inwoner/herkennen.ts'
import { BriefPagina } from './brief.tsx'
import { type Adres, adresVan, leesAdres, zoekSchema } from './formulier.ts'
import { betrokkeneVan, kijkregels, wieKeken, zoekBetrokkenen } from './inzage.sql.ts'
import { type Betrokkene, betrokkeneWeergave, kijkWeergave } from './inzage.ts'
import { overzichtVan } from './inzageoverzicht.ts'
import { deelVan, waarom } from './teksten.ts'
import { perBladzij, WieKeekPagina } from './wiekeek.tsx'
import { ZoekPagina } from './zoeken.tsx'

/** More than anybody reads on paper. */
const hoogstensOpPapier = 20_000

/** The log of one inwoner: never of the reader's own file, family or acquaintance (access.md H2, H3). */
function besluit(call: Call, b: Betrokkene, actie: Actie): Decision {
  const log = {
    soort: 'inzage',
    autorisaties: [],
    isVanEigenTeam: false,
    isGeheim: b.isGeheim,
    betrokkenheid: betrokkenheidBij(call.medewerker, [b.inwonerId]),
  } as const
  return decide(call.medewerker, log, 'toezicht', { actie, nu: call.ctx.clock.now() })
}

export const getZoeken = (call: Call): Promise<Response> =>
  read(call, async () => page(<ZoekPagina call={call} form={newForm(call)} />))

export async function postZoeken(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, zoekSchema, call.csrf)
  const fout = (form: FormState) => page(<ZoekPagina call={call} form={form} />, 422)
  if (!gelezen.ok) return fout(gelezen.form)
  const { bsn, geslachtsnaam, geboortedatum, voorvoegsel } = gelezen.value
  const nee = onvolledig(gelezen.value)
  if (nee) return fout(withError(gelezen.form, nee.veld, nee.zin))
  return read(call, async (tx) => {
    const bsnHash = bsn && call.ctx.sleutels.hash(bsn, call.medewerker.gemeenteId)
    const opNaam = geslachtsnaam && !bsn ? geboortedatum : undefined
    const passend = (await zoekBetrokkenen(tx, { bsnHash, geboortedatum: opNaam })).filter(
      (b) => bsn !== undefined || lijktOp({ voorvoegsel, geslachtsnaam }, b),
    )
    const gevonden = passend.flatMap((b): Masked<Betrokkene>[] => {
      const mag = besluit(call, b, 'zoeken')
      return mag.allow ? [present(call.gezien, mag, betrokkeneWeergave, b)] : []
    })
    return page(<ZoekPagina call={call} form={gelezen.form} gevonden={gevonden} />)
  })
}

type Getypt = { bsn?: unknown; geslachtsnaam?: string | undefined; geboortedatum?: string | undefined }

/** Why there is nothing complete to search with; a BSN is enough by itself. */
function onvolledig({ bsn, geslachtsnaam, geboortedatum }: Getypt) {
  if (bsn || (geslachtsnaam && geboortedatum)) return undefined
  if (geslachtsnaam) return waarom.niet_heel
  return geboortedatum ? waarom.naam_ontbreekt : waarom.niets_gevuld
}

/** The log of who looked is L1 for who supervises it (access.md A7); whom it is about is told by the betrokkene. */
const logWeergave: Weergave<Awaited<ReturnType<typeof kijkregels>>> = {
  personen: () => [],
  velden: { regels: 'L1', aantal: 'L1' },
}

type Geopend = { readonly b: Betrokkene; readonly mag: Allow; readonly adres: Adres }

/** One dossier's log, for who may; the same answer for what is not there and what is the reader's own. */
const open = (call: Call, actie: Actie, toon: (tx: Tx, o: Geopend) => Promise<Response>): Promise<Response> =>
  read(call, async (tx) => {
    const b = await betrokkeneVan(tx, call.params.id ?? '')
    if (!b) return call.nietGevonden()
    const mag = besluit(call, b, actie)
    return mag.allow ? toon(tx, { b, mag, adres: leesAdres(call.url.searchParams) }) : call.nietGevonden()
  })

export const getWieKeek = (call: Call): Promise<Response> =>
  open(call, 'zien', async (tx, { b, mag, adres }) => {
    const { inwonerId } = b
    const vanaf = (adres.pagina - 1) * perBladzij
    const rijen = await kijkregels(tx, { inwonerId, vraag: adres, vanaf, hoogstens: perBladzij })
    const kijkers = await wieKeken(tx, inwonerId)
    const { aantal = 0 } = present(call.gezien, mag, logWeergave, rijen)
    const regels = rijen.regels.map((r) => present(call.gezien, mag, kijkWeergave, r))
    if (regels.length === 0 && adres.pagina > 1)
      return redirect(adresVan(`/werk/privacy/inzage/${call.params.id}`, { ...adres, pagina: 1 }))
    return page(
      <WieKeekPagina
        call={call}
        betrokkene={present(call.gezien, mag, betrokkeneWeergave, b)}
        adres={adres}
        regels={regels}
        aantal={aantal}
        kijkers={kijkers}
      />,
    )
  })

export const getBrief = (call: Call): Promise<Response> =>
  open(call, 'uitvoeren', async (tx, { b, mag, adres }) => {
    const vraag = { van: adres.van, tot: adres.tot, isGeweigerd: false, isNood: false }
    const { inwonerId } = b
    const rijen = await kijkregels(tx, {
      inwonerId,
      vraag,
      vanaf: 0,
      hoogstens: hoogstensOpPapier,
    })
    const { regels = [], aantal = 0 } = present(call.gezien, mag, logWeergave, rijen)
    const isTeVeel = aantal > hoogstensOpPapier
    return page(
      <BriefPagina
        call={call}
        betrokkene={present(call.gezien, mag, betrokkeneWeergave, b)}
        adres={{ ...adres, pagina: 1 }}
        regels={isTeVeel ? [] : overzichtVan(regels, deelVan)}
        isTeVeel={isTeVeel}
      />,
    )
  })
