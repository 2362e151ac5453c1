// Over wie: enough to recognise somebody, the people it may be, and joining the running plan.

import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, RadioGroup, Select } from '../../ui/choices.tsx'
import { Cluster, Section, Stack } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import type { Gevonden } from './commands.ts'
import { kandidaatZin } from './teksten.ts'

type Props = {
  readonly form: FormState
  readonly kernen: readonly { id: string; naam: string }[]
  readonly gevonden: Gevonden
  readonly nu: Date
  readonly isGezocht: boolean
}

export const OverWie = ({ form, kernen, gevonden, nu, isGezocht }: Props) => (
  <Section titel="Over wie?">
    <Stack>
      <Cluster>
        <TextField form={form} name="voornamen" label="Voornaam" optional width="l" />
        <TextField form={form} name="voorvoegsel" label="Tussenvoegsel" optional width="s" />
        <TextField form={form} name="geslachtsnaam" label="Achternaam" optional width="l" />
        <DateField form={form} name="geboortedatum" label="Geboortedatum" optional />
      </Cluster>
      <Details titel="Zoek met BSN of adres">
        <Cluster>
          <TextField form={form} name="bsn" label="BSN" optional inputMode="numeric" width="m" />
          <TextField form={form} name="postcode" label="Postcode" optional width="s" />
          <TextField
            form={form}
            name="huisnummer"
            label="Huisnummer"
            optional
            inputMode="numeric"
            width="s"
          />
        </Cluster>
      </Details>
      <SubmitButton formAction="/werk/contact/herkennen" variant="secondary">
        Zoek of deze persoon bekend is
      </SubmitButton>
      <div aria-live="polite" data-kandidaten="">
        <Uitslag form={form} gevonden={gevonden} nu={nu} isGezocht={isGezocht} />
      </div>
      <Details titel="Gegevens van een nieuwe inwoner">
        <Stack>
          <Cluster>
            <TextField form={form} name="straat" label="Straat" optional width="l" />
            <TextField form={form} name="toevoeging" label="Toevoeging huisnummer" optional width="s" />
            <Select
              form={form}
              name="kernId"
              label="Kern"
              optional
              empty="Nog niet bekend"
              options={kernen.map((k) => ({ value: k.id, label: k.naam }))}
            />
          </Cluster>
          <Cluster>
            <TextField form={form} name="telefoon" label="Telefoon" optional type="tel" width="m" />
            <TextField form={form} name="email" label="E-mail" optional type="email" width="l" />
          </Cluster>
          <Checkbox form={form} name="isVerwacht" label="Dit is een kind dat nog geboren wordt" />
        </Stack>
      </Details>
    </Stack>
  </Section>
)

function Uitslag({ form, gevonden, nu, isGezocht }: Pick<Props, 'form' | 'gevonden' | 'nu' | 'isGezocht'>) {
  const { kandidaten, isBijzonder, isLeeg } = gevonden
  if (isGezocht && isLeeg) {
    return (
      <Alert kind="info">
        Vul achternaam en geboortedatum in, of het BSN, of postcode en huisnummer. Dan kunnen wij zoeken.
      </Alert>
    )
  }
  return (
    <Stack>
      {isBijzonder && (
        <Alert kind="let_op" titel="Ga naar de bijzondere balie">
          De gegevens van deze persoon zijn afgeschermd. De bijzondere balie neemt het over.
        </Alert>
      )}
      {isGezocht && kandidaten.length === 0 && !isBijzonder && (
        <Alert kind="info" titel="Niemand gevonden">
          Deze persoon is nog niet bekend. Vul in wat u weet; de rest kan later.
        </Alert>
      )}
      {kandidaten.length > 0 && (
        <RadioGroup
          form={form}
          name="inwonerId"
          label="Is het een van deze mensen?"
          options={[
            ...kandidaten.map((k) => {
              const { naam, uitleg } = kandidaatZin(k, nu)
              return { value: k.inwonerId ?? '', label: naam, hint: uitleg }
            }),
            { value: '', label: 'Nee, iemand anders' },
          ]}
        />
      )}
      {kandidaten.some((k) => k.planId) && <Plaatsing form={form} />}
    </Stack>
  )
}

/** The default is adding to the running plan; a second file needs a reason (product.md, "Already known"). */
const Plaatsing = ({ form }: { form: FormState }) => (
  <Stack>
    <RadioGroup
      form={{ ...form, values: { plaatsing: 'bij_plan', ...form.values } }}
      name="plaatsing"
      label="Er loopt al een plan. Waar hoort deze vraag bij?"
      options={[
        { value: 'bij_plan', label: 'Toevoegen aan het lopende plan', hint: 'De regisseur krijgt bericht.' },
        { value: 'tweede_dossier', label: 'Apart houden', hint: 'Dan is een reden nodig.' },
      ]}
    />
    <TextArea form={form} name="redenTweedeDossier" label="Waarom apart?" optional rows={2} />
  </Stack>
)
