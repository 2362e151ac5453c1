// The page of somebody coming to live here: who, from when, and what goes along when that person lives elsewhere.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { typed } from '../../ui/field.tsx'
import { Stack } from '../../ui/layout.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { NieuweInwoner } from '../inwoner/inwoner.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { type Gevonden, isMisschienBekend } from '../toegang/commands.ts'
import { Conflict, type Meegaand, meegaandVoor } from './conflict.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { gekozenId, opneemSchema } from './formulier.ts'
import { redenVan } from './ledenvelden.tsx'
import { lidOpnemen } from './lid.commands.ts'
import { WieVelden, zoekWie } from './wiedeel.tsx'

type Extra = { readonly gevonden: Gevonden; readonly mee: Meegaand | undefined }

async function laad(call: Call, tx: Tx, { form }: { form: FormState }): Promise<Extra> {
  const gevonden = await zoekWie(call, tx, form)
  const id = gekozenId(typed(form, 'wieId'))
  const gekozen = gevonden.kandidaten.find((k) => k.inwonerId === id)
  return { gevonden, mee: gekozen ? await meegaandVoor(call, tx, gekozen) : undefined }
}

const Velden = ({ call, form, extra }: VeldenProps<Extra>) => (
  <Stack space="l">
    <WieVelden call={call} form={form} gevonden={extra.gevonden} anders="Nee, dit is iemand nieuw" />
    <TextField form={form} name="telefoon" label="Telefoon" optional width="m" type="tel" />
    <DateField form={form} name="dag" label="Vanaf welke dag woont deze persoon hier?" />
    {extra.mee && <Conflict form={form} mee={extra.mee} />}
  </Stack>
)

const nieuweVan = (v: Opname): NieuweInwoner | undefined =>
  v.geslachtsnaam === undefined
    ? undefined
    : {
        voornamen: v.voornamen,
        voorvoegsel: v.voorvoegsel,
        geslachtsnaam: v.geslachtsnaam,
        geboortedatum: v.geboortedatum,
        telefoon: v.telefoon,
        isVerwacht: false,
        bsn: undefined,
        email: undefined,
        adres: {
          straat: undefined,
          huisnummer: undefined,
          toevoeging: undefined,
          postcode: undefined,
          kernId: undefined,
        },
      }

type Opname = Parameters<NonNullable<Deel<typeof opneemSchema, Extra>['eerst']>>[1]

/** Nobody gets a second file: who may be known is shown first. */
const eerst = (call: Call, value: Opname) =>
  call.ctx.db.transaction(identiteit(call.medewerker), async (tx) => {
    if (value.wieId || !(await isMisschienBekend(call, tx, value))) return undefined
    return {
      veld: 'wieId',
      zin: 'Misschien is deze persoon al bekend. Kies wie het is, of kies "iemand nieuw".',
    }
  })

const opname: Deel<typeof opneemSchema, Extra> = {
  pad: 'opname',
  titel: 'Iemand komt hier wonen',
  intro: 'Zoek eerst of deze persoon bekend is. Zo krijgt niemand twee dossiers.',
  knop: 'Opnemen in dit huishouden',
  schema: opneemSchema,
  Velden,
  laad,
  reden: redenVan,
  eerst,
  doe: (call, { value, ...o }) =>
    lidOpnemen(call.ctx, call.medewerker, {
      ...o,
      dag: value.dag,
      isBewust: value.isBewust,
      inwonerId: gekozenId(value.wieId),
      nieuw: nieuweVan(value),
    }),
}
export const opneem = deuren(opname)
