// The page of somebody coming to live here: who, from when, and what goes along when that person lives elsewhere.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Stack } from '../../ui/layout.tsx'
import { List } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { NieuweInwoner } from '../inwoner/inwoner.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { type Gevonden, isMisschienBekend } from '../toegang/commands.ts'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { gekozenId, opneemSchema } from './formulier.ts'
import { redenVan } from './ledenvelden.tsx'
import { lidOpnemen } from './lid.commands.ts'
import { type Meegaand, meegaandVan } from './meegaand.sql.ts'
import { WieVelden, zoekWie } from './wiedeel.tsx'

type Extra = { readonly gevonden: Gevonden; readonly mee: Meegaand | undefined }

async function laad(call: Call, tx: Tx, { form }: { form: FormState }): Promise<Extra> {
  const gevonden = await zoekWie(call, tx, form)
  const id = gekozenId(typed(form, 'wieId'))
  const isGetoond = gevonden.kandidaten.some((k) => k.inwonerId === id)
  return { gevonden, mee: id && isGetoond ? await meegaandVan(tx, id) : undefined }
}

const Velden = ({ call, form, extra }: VeldenProps<Extra>) => (
  <Stack space="l">
    <WieVelden call={call} form={form} gevonden={extra.gevonden} anders="Nee, dit is iemand nieuw" />
    <TextField form={form} name="telefoon" label="Telefoon" optional width="m" type="tel" />
    <DateField form={form} name="dag" label="Vanaf welke dag woont deze persoon hier?" />
    {extra.mee && <Conflict form={form} mee={extra.mee} />}
  </Stack>
)

const aantal = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`

function Conflict({ form, mee }: { readonly form: FormState; readonly mee: Meegaand }) {
  return (
    <Alert kind="let_op" titel={`Deze persoon woont nu in huishouden ${mee.naam}`}>
      <Stack>
        <List
          items={[
            mee.huisgenoten === 0
              ? 'Woont daar alleen.'
              : `Woont daar met ${aantal(mee.huisgenoten, 'ander', 'anderen')}. Wie daar nog woont, blijft daar wonen.`,
            `Dit gaat mee: ${aantal(mee.meldingen, 'open melding', 'open meldingen')}, ${aantal(mee.trajecten, 'lopend traject', 'lopende trajecten')}. Wie ze behandelt, blijft ze behandelen.`,
            mee.heeftPlan
              ? 'Het plan van dat huishouden blijft daar. Doelen van deze persoon blijven erin staan.'
              : 'Daar loopt geen plan.',
          ]}
        />
        <Checkbox form={form} name="isBewust" label="Ja, deze persoon verhuist hierheen" />
      </Stack>
    </Alert>
  )
}

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
