// Over wie: enough to recognise somebody, the people it may be, and what the BRP knows.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { BrpStand } from '../inwoner/brp.commands.ts'
import { BrpBlok } from '../inwoner/brpblok.tsx'
import type { Gevonden } from './commands.ts'
import { Gehoord, Uitslag, UitslagSjablonen, type Wegen } from './uitslag.tsx'

/** What is known about "over wie" while the page is shown. */
export type Stand = {
  readonly gevonden: Gevonden
  readonly isGezocht: boolean
  readonly brp?: BrpStand | undefined
}

type Props = {
  readonly form: FormState
  readonly kernen: readonly { id: string; naam: string }[]
  readonly stand: Stand
  readonly wegen: Wegen
  readonly nu: Date
  /** Who it is may stay open. */
  readonly magLeeg: boolean
}

export const OverWie = ({ form, kernen, stand, wegen, nu, magLeeg }: Props) => (
  <Section titel="Over wie?" id="over-wie">
    <div data-herkennen={wegen.herkennen}>
      <Stack>
        <Paragraph>
          {magLeeg && 'Niet verplicht. '}Met achternaam en geboortedatum (3-4-1948) kijken wij of deze persoon
          bekend is.
        </Paragraph>
        <FieldRow>
          <TextField form={form} name="voornamen" label="Voornaam" width="m" />
          <TextField form={form} name="voorvoegsel" label="Tussenvoegsel" width="s" />
          <TextField form={form} name="geslachtsnaam" label="Achternaam" width="l" />
          <TextField form={form} name="geboortedatum" label="Geboortedatum" width="m" />
        </FieldRow>
        <Details titel="Zoek met BSN of adres" open={isIngevuld(form, 'bsn', 'postcode', 'huisnummer')}>
          <FieldRow>
            <TextField form={form} name="bsn" label="BSN" inputMode="numeric" width="m" />
            <TextField form={form} name="postcode" label="Postcode" width="s" />
            <TextField form={form} name="huisnummer" label="Huisnummer" inputMode="numeric" width="s" />
          </FieldRow>
        </Details>
        <SubmitButton formAction={`${wegen.herkennen}#over-wie`} variant="secondary">
          Zoek of deze persoon bekend is
        </SubmitButton>
        <Gehoord gevonden={stand.gevonden} isGezocht={stand.isGezocht} />
        {typed(form, 'brp') && (
          <>
            <input type="hidden" name="brp" value={typed(form, 'brp')} />
            <input type="hidden" name="brpOver" value={typed(form, 'brpOver')} />
          </>
        )}
        {stand.brp && <BrpBlok brp={stand.brp} weg={`${wegen.brp}#over-wie`} doe="Neem over" />}
        <div
          data-uitslag=""
          data-plannen={stand.gevonden.kandidaten
            .filter((k) => k.planId)
            .map((k) => k.inwonerId)
            .join(' ')}
        >
          <Uitslag form={form} wegen={wegen} nu={nu} gevonden={stand.gevonden} isGezocht={stand.isGezocht} />
        </div>
        <UitslagSjablonen form={form} wegen={wegen} />
        <NieuweInwoner form={form} kernen={kernen} />
      </Stack>
    </div>
  </Section>
)

const isIngevuld = (form: FormState, ...namen: string[]) =>
  namen.some((naam) => typed(form, naam) !== '' || form.errors[naam] !== undefined)

const NieuweInwoner = ({ form, kernen }: Pick<Props, 'form' | 'kernen'>) => (
  <Details
    titel="Meer gegevens van een nieuwe inwoner"
    open={isIngevuld(form, 'straat', 'toevoeging', 'kernId', 'telefoon', 'email', 'isVerwacht')}
  >
    <Stack>
      <FieldRow>
        <TextField form={form} name="straat" label="Straat" width="l" />
        <TextField form={form} name="toevoeging" label="Toevoeging huisnummer" width="s" />
        <Select
          form={form}
          name="kernId"
          label="Kern"
          empty="Nog niet bekend"
          options={kernen.map((k) => ({ value: k.id, label: k.naam }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="telefoon" label="Telefoon" type="tel" width="m" />
        <TextField form={form} name="email" label="E-mail" type="email" width="l" />
      </FieldRow>
      <Checkbox form={form} name="isVerwacht" label="Dit is een kind dat nog geboren wordt" />
    </Stack>
  </Details>
)
