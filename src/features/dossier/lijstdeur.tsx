// The door of the list of dossiers: a page of it, and a name looked for in it.

import { type Call, newForm, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { readForm } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { kernen } from '../melding/melding.sql.ts'
import { loadDossiers, soortenVerleend } from './dossiers.sql.ts'
import {
  type DossierRegel,
  type DossierRij,
  dossierRegelWeergave,
  eersteDossierLijst,
  type Reikwijdte,
  type SoortGrant,
} from './dossiers.ts'
import { type LijstAdres, leesLijst, naamSchema } from './formulier.ts'
import { DossiersPagina } from './lijst.tsx'

/** Dossiers on one page. */
const perBladzij = 25

export const getDossiers = (call: Call): Promise<Response> =>
  toon(call, leesLijst(call.url.searchParams), { form: newForm(call) })

/** The name travels by POST, so no address or log holds it; everything found stands on one page. */
export function postNaam(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, naamSchema, call.csrf)
  const adres = { lijst: 'team', pagina: 1, kern: undefined, stand: undefined } as const
  return toon(call, adres, { form: gelezen.form, naam: gelezen.ok ? gelezen.value.naam : undefined })
}

type Gezocht = { readonly form: FormState; readonly naam?: string | undefined }

const toon = (call: Call, adres: LijstAdres, { form, naam }: Gezocht): Promise<Response> =>
  read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const lijst = adres.lijst ?? eersteDossierLijst(call.medewerker.rollen)
    const { rijen, aantallen } = await loadDossiers(tx, call.medewerker, {
      ...{ lijst, kernId: adres.kern, stand: adres.stand, naam },
      nu,
      reikt: reikwijdtes(call.medewerker, await soortenVerleend(tx, call.medewerker, nu), nu),
      vanaf: (adres.pagina - 1) * perBladzij,
      hoogstens: perBladzij,
    })
    const regels = rijen.flatMap((rij) => gemaskeerd(call, rij))
    const delen = { adres, lijst, regels, aantallen, perBladzij, form, isGezocht: naam !== undefined }
    const isFout = Object.keys(form.errors).length > 0
    return page(<DossiersPagina call={call} {...delen} kernen={await kernen(tx)} />, isFout ? 422 : 200)
  })

/** The widest that anything of the huishouden gives, as on the page of the dossier itself. */
function gemaskeerd(call: Call, { verleend, isGeheim, ...regel }: DossierRij): Masked<DossierRegel>[] {
  const nu = call.ctx.clock.now()
  const beste = verleend
    .map((op) => beslisOver(call.medewerker, { verleend, isGeheim, nu }, { ...op, wet: op.zaakWet }))
    .filter((besluit): besluit is Allow => besluit !== undefined)
    .sort((a, b) => b.niveau.localeCompare(a.niveau))[0]
  return beste ? [present(call.gezien, beste, dossierRegelWeergave, regel)] : []
}

/** What decide makes of each, also of who is geheim; a kind that shows nothing of what runs (L1) is left out. */
const reikwijdtes = (door: Medewerker, soorten: readonly SoortGrant[], nu: Date): Reikwijdte[] =>
  soorten.flatMap((een) =>
    [false, true].flatMap((isGeheim) => {
      const { soort, zaakWet, isVanTeam: isVanEigenTeam } = een
      const wet = soort === 'traject' ? zaakWet : undefined
      const voorwerp = { soort, autorisaties: [een], isVanEigenTeam, isGeheim, wet } as const
      const besluit = decide(door, voorwerp, 'behandeling', { nu })
      return besluit.allow && besluit.niveau > 'L0' ? [{ ...een, isGeheim, reikt: besluit.niveau }] : []
    }),
  )
