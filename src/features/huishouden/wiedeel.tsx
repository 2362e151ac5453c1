// Searching somebody by name and birth date, and saying who it is: one of those found, or somebody new.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { leesDatum } from '../termijn/datum.ts'
import { eerderGekozen, type Gevonden, niemand, zoekKandidaten } from '../toegang/commands.ts'
import { kandidaatZin } from '../toegang/teksten.ts'
import { VoorCollega } from '../toegang/uitslag.tsx'
import { gekozenId } from './formulier.ts'

/** Who fits what was typed so far, and who was chosen before. */
export async function zoekWie(call: Call, tx: Tx, form: FormState): Promise<Gevonden> {
  const ook = await eerderGekozen(call, tx, gekozenId(typed(form, 'wieId')))
  const geslachtsnaam = typed(form, 'geslachtsnaam').trim()
  const geboortedatum = leesDatum(typed(form, 'geboortedatum'))
  if (!ook.length && (!geslachtsnaam || !geboortedatum)) return niemand
  const voorvoegsel = typed(form, 'voorvoegsel').trim()
  return zoekKandidaten(call, tx, { vraag: { geslachtsnaam, voorvoegsel, geboortedatum }, ook })
}

/** The form that asked to search: what the search still misses, said at its field, for silence looks like nobody found. */
export function zoekvraag(form: FormState): { readonly form: FormState; readonly status: number } {
  const errors = {
    ...(!typed(form, 'geslachtsnaam').trim() && { geslachtsnaam: 'Vul een achternaam in om te zoeken.' }),
    ...(!leesDatum(typed(form, 'geboortedatum')) && {
      geboortedatum: 'Vul de geboortedatum in om te zoeken, met dag, maand en jaar.',
    }),
  }
  return { form: { ...form, errors }, status: Object.keys(errors).length > 0 ? 422 : 200 }
}

type ZoekProps = { readonly form: FormState; readonly gevonden: Gevonden; readonly optional?: boolean }
type Props = ZoekProps & {
  readonly call: Call
  /** What choosing nobody of them means here. */
  readonly anders: string
}

/** The fields to search with, and the word when nobody was found or nobody may be shown. */
export const ZoekVelden = ({ form, gevonden, optional = false }: ZoekProps) => (
  <Stack>
    <FieldRow>
      <TextField form={form} name="voornamen" label="Voornaam" optional width="l" />
      <TextField form={form} name="voorvoegsel" label="Voorvoegsel" optional width="s" />
      <TextField form={form} name="geslachtsnaam" label="Achternaam" optional={optional} width="l" />
    </FieldRow>
    <DateField form={form} name="geboortedatum" label="Geboortedatum" optional={optional} />
    <ButtonRow>
      <SubmitButton variant="secondary" name="zoek" value="ja">
        Zoeken of deze persoon bekend is
      </SubmitButton>
    </ButtonRow>
    {gevonden.isVoorCollega && <VoorCollega />}
    {gevonden.isBijzonder && (
      <Alert kind="let_op" titel="Ga naar de bijzondere balie">
        De gegevens van iemand die past, zijn afgeschermd. De bijzondere balie neemt het over.
      </Alert>
    )}
    {!gevonden.isLeeg &&
      gevonden.kandidaten.length === 0 &&
      !gevonden.isBijzonder &&
      !gevonden.isVoorCollega && (
        <Alert kind="info" titel="Niemand gevonden">
          Met deze naam en geboortedatum is hier niemand bekend.
        </Alert>
      )}
  </Stack>
)

export function WieVelden({ call, form, gevonden, anders, optional = false }: Props) {
  const opties = gevonden.kandidaten.map((k) => {
    const { naam, uitleg } = kandidaatZin(k, call.ctx.clock.now())
    return { value: k.inwonerId ?? '', label: naam, hint: uitleg }
  })
  return (
    <Stack>
      <ZoekVelden form={form} gevonden={gevonden} optional={optional} />
      {opties.length > 0 && (
        <RadioGroup
          form={form}
          name="wieId"
          label="Is het een van deze mensen?"
          options={[...opties, { value: 'nieuw', label: anders }]}
        />
      )}
    </Stack>
  )
}
