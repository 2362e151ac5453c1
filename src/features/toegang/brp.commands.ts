// Asking the BRP at the front door: who it may be, and taking over the one that was chosen.

import type { Call } from '../../context.ts'
import type { Bsn } from '../../platform/bsn.ts'
import type { FormState } from '../../platform/formstate.ts'
import {
  afgeschermdHier,
  type BrpReden,
  type BrpStand,
  brpBevragen,
  brpPersoon,
  bsnVanKeuze,
} from '../inwoner/brp.commands.ts'
import { type Overgenomen, overnemen } from '../inwoner/koppelen.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { kernen } from '../melding/melding.sql.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { inHetKort, isNogDezelfde, type WieInvoer } from './toegang.ts'

type Uit = { readonly form: FormState; readonly brp: BrpStand }
type Kern = { readonly id: string; readonly naam: string }

/** The form as it goes on: with people to choose from, filled in with the one chosen, or with the reason why not. */
export async function brpAanDeDeur(
  call: Call,
  f: WieInvoer & { brpKeuze: string | undefined },
  form: FormState,
): Promise<Uit> {
  const reden = (waarom: BrpReden): Uit => ({
    form,
    brp: { soort: 'reden', reden: waarom },
  })
  if (!f.brpKeuze) {
    const gevonden = await brpBevragen(call.ctx, call.medewerker, f)
    if (!gevonden.ok) return reden(gevonden.reason)
    const treffers = gevonden.value.filter(({ isGeheim }) => !isGeheim)
    if (treffers.length > 0) return { form, brp: { soort: 'treffers', treffers } }
    return reden(gevonden.value.length > 0 ? 'geheim_volgens_brp' : 'brp_niet_gevonden')
  }
  const persoon = await brpPersoon(call.ctx, call.medewerker, f.brpKeuze)
  if (!persoon.ok) return reden(persoon.reason)
  const hier = (await afgeschermdHier(call.ctx, call.medewerker, [persoon.value.bsn]))(persoon.value.bsn)
  const over = overnemen({
    ...persoon.value,
    geheimhouding: persoon.value.geheimhouding || hier === 'zelf',
    // Whoever is geheim lives there too (access.md H4).
    adres: hier ? undefined : persoon.value.adres,
  })
  if (!over.ok) return reden(over.reason)
  const { isOnderCuratele } = over.value
  const alleKernen = await call.ctx.db.transaction(identiteit(call.medewerker), kernen)
  const values = { ...form.values, ...ingevuld(over.value, alleKernen), brp: f.brpKeuze }
  return { form: { ...form, values }, brp: { soort: 'overgenomen', isOnderCuratele } }
}

/** The fields as somebody would have typed them; the BSN stays in the encrypted choice. */
function ingevuld(o: Overgenomen, alleKernen: readonly Kern[]): Record<string, string> {
  const { voornamen, voorvoegsel, geslachtsnaam, geboortedatum, adres } = o
  const kern = alleKernen.find((k) => k.naam.toLowerCase() === adres?.woonplaats?.toLowerCase())
  const bekend = {
    voornamen,
    voorvoegsel,
    geslachtsnaam,
    geboortedatum: geboortedatum && schrijfDatum(geboortedatum),
    straat: adres?.straat,
    huisnummer: adres?.huisnummer?.toString(),
    toevoeging: adres?.toevoeging,
    postcode: adres?.postcode,
    kernId: kern?.id,
    brpOver: inHetKort({ geslachtsnaam, geboortedatum }),
  }
  // What the register does not know stays as it was typed, but a name is taken over whole.
  const leeg = { voornamen: '', voorvoegsel: '', geslachtsnaam: '', bsn: '' }
  const gevuld = Object.entries(bekend).filter((paar): paar is [string, string] => Boolean(paar[1]))
  return { ...leeg, ...Object.fromEntries(gevuld) }
}

/** The BSN of the person that was taken over, as long as the form is still about that person. */
export const bsnUitBrp = ({ ctx, medewerker }: Call, f: WieInvoer): Bsn | undefined =>
  f.brp && isNogDezelfde(f) ? bsnVanKeuze(ctx, medewerker, f.brp) : undefined
