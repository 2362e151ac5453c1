// The fields of a vertegenwoordiging: what this soort asks, and no more.

import type { FormState } from '../../platform/formstate.ts'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { bewijsLabel, leesZin } from './teksten.ts'
import type { Zaak } from './vertegenwoordiging.sql.ts'
import { isMachtiging, type Soort, soortregels } from './vertegenwoordigingsoort.ts'

type Props = {
  readonly form: FormState
  readonly soort: Soort
  /** What it can be about, beside everything. */
  readonly zaken: readonly Shown<Zaak>[]
  readonly naam: string
}

/** Which fields this soort shows, so that a refusal points at one that is there. */
export function heeftVeld(soort: Soort, veld: string): boolean {
  const regel = soortregels[soort]
  if (veld === 'waarover') return regel.waarover.length > 1
  if (veld === 'niveau') return regel.niveaus.length > 1
  if (veld === 'wieId') return regel.metOrganisatie !== true
  if (veld === 'heeftBezwaar' || veld === 'waaromAfgeschermd') return soort === 'ouder_met_gezag'
  if (veld === 'gegevenDoor') return isMachtiging(soort)
  return true
}

const zaakNaam = {
  een_melding: 'Alleen bij de melding van',
  een_traject: 'Alleen bij het traject van',
} as const

export function InhoudVelden({ form, soort, zaken, naam }: Props) {
  const regel = soortregels[soort]
  const [bewijs, hint] = bewijsLabel[regel.grond]
  return (
    <Stack space="l">
      <ReikVelden {...{ form, soort, zaken, naam }} />
      {regel.metAfspraken && <Checkbox form={form} name="metAfspraken" label="Leest ook de afspraken" />}
      {regel.handelt === 'keuze' && (
        <Checkbox form={form} name="magHandelen" label="Mag ook handelen: vragen, afzeggen, bezwaar maken" />
      )}
      {soort === 'ouder_met_gezag' && <VanOuder form={form} />}
      <FieldRow>
        <DateField form={form} name="van" label="Vanaf welke dag?" />
        <DateField
          form={form}
          name="totEnMet"
          label="Tot en met welke dag?"
          {...(regel.hoogstensJaar
            ? { hint: 'Hooguit twaalf maanden.' }
            : {
                optional: true,
                hint: regel.voor === 'kind' ? 'Leeg: tot het kind 18 wordt.' : 'Leeg: tot het voorbij is.',
              })}
        />
      </FieldRow>
      {isMachtiging(soort) && (
        <RadioGroup
          form={form}
          name="gegevenDoor"
          label="Wie gaf dit?"
          options={[
            { value: 'inwoner', label: naam },
            {
              value: 'vertegenwoordiger',
              label: 'Wie voor deze inwoner beslist: ouder met gezag, voogd, mentor of curator',
            },
          ]}
        />
      )}
      <TextField
        form={form}
        name="bewijs"
        label={bewijs}
        hint={hint}
        width="full"
        optional={soort === 'ouder_zonder_gezag'}
      />
    </Stack>
  )
}

/** About what, and how far; nothing where the soort leaves no choice. */
function ReikVelden({ form, soort, zaken, naam }: Props) {
  const regel = soortregels[soort]
  return (
    <>
      {heeftVeld(soort, 'waarover') && (
        <RadioGroup
          form={form}
          name="waarover"
          label="Waarover mag deze persoon lezen?"
          options={[
            ...(regel.waarover.includes('alles')
              ? [{ value: 'alles', label: `Alles wat over ${naam} gaat` }]
              : []),
            ...zaken.map(({ id, soort: zaak, op }) => ({
              value: `${zaak}:${id}`,
              label: `${zaakNaam[zaak]} ${schrijfDatum(datumInAmsterdam(op))}`,
              hint: 'Stopt als die klaar is.',
            })),
          ]}
        />
      )}
      {heeftVeld(soort, 'niveau') && (
        <RadioGroup
          form={form}
          name="niveau"
          label="Tot en met wat?"
          options={regel.niveaus.toSorted().map((value) => ({ value, label: leesZin[value] }))}
        />
      )}
    </>
  )
}

const VanOuder = ({ form }: { readonly form: FormState }) => (
  <Stack>
    <Checkbox
      form={form}
      name="heeftBezwaar"
      label="Het kind wil niet dat deze ouder het dossier leest"
      hint="Vanaf 12 jaar. De ouder leest dan nog het plan."
    />
    <Checkbox
      form={form}
      name="isAfgeschermd"
      label="Deze ouder mag nu niets lezen: dat is niet veilig voor het kind"
      hint="Gaat voor alles, ook voor een machtiging."
    />
    <TextArea
      form={form}
      name="waaromAfgeschermd"
      label="Waarom is dat niet veilig?"
      hint="Alleen wie dit dossier behandelt leest deze woorden."
      rows={3}
      maxLength={2000}
      optional
    />
  </Stack>
)

export const ContactVelden = ({ form, soort }: Pick<Props, 'form' | 'soort'>) => (
  <FieldRow>
    <TextField
      form={form}
      name="organisatie"
      label="Organisatie"
      width="l"
      optional={soortregels[soort].metOrganisatie !== true}
    />
    <TextField form={form} name="telefoon" label="Telefoon" optional width="m" type="tel" />
    <TextField form={form} name="email" label="E-mailadres" optional width="l" type="email" />
  </FieldRow>
)
