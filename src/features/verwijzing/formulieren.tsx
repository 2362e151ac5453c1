// The two forms of a verwijzing: what the inwoner said, and the word to the verwijzer.

import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { berichtZin } from './brief.ts'
import { berichtNaam, doorNaam, waarom, wegNaam, wijzeNaam } from './teksten.ts'
import { magGezegd } from './terugkoppelen.ts'
import { antwoordDoors, antwoordWijzen, wegen } from './verwijzing.ts'
import type { VerwijzingProps } from './verwijzing.tsx'

const opties = <T extends string>(codes: readonly T[], namen: Readonly<Record<T, string>>) =>
  codes.map((value) => ({ value, label: namen[value] }))

export function ToestemForm({ over, form: formVan, reden }: VerwijzingProps) {
  const form = formVan('toestemming')
  const isNietVanU = reden === 'niet_te_behandelen'
  return (
    <Details
      titel={over.toestemming === 'niet_gevraagd' ? 'Vraag het de inwoner' : 'De inwoner zegt iets anders'}
      open={over.toestemming === 'niet_gevraagd' || Object.keys(form.errors).length > 0}
    >
      <Form form={form} action={`/werk/verwijzingen/${over.id}/toestemming`}>
        <Versieveld van={over.versie} />
        <Stack>
          <RadioGroup
            form={form}
            name="toestemming"
            label={`“Mag ${over.naam ?? 'wie u verwees'} weten hoe het verder gaat, zonder de inhoud?”`}
            options={[
              {
                value: 'ja',
                label: 'Ja',
                hint: 'Dan vertelt u of er ondersteuning is, en hoe het eindigde.',
              },
              { value: 'nee', label: 'Nee', hint: 'Dan vertelt u alleen dat de verwijzing is opgepakt.' },
            ]}
          />
          <RadioGroup
            form={form}
            name="antwoordDoor"
            label="Wie gaf antwoord?"
            options={opties(antwoordDoors, doorNaam)}
          />
          <RadioGroup
            form={form}
            name="antwoordWijze"
            label="Op welke manier?"
            options={opties(antwoordWijzen, wijzeNaam)}
          />
          <DateField form={form} name="antwoordOp" label="Op welke dag?" hint="Bijvoorbeeld 3-4-2026" />
          <SubmitButton variant="secondary" reden={isNietVanU ? waarom.niet_te_behandelen.zin : undefined}>
            Antwoord vastleggen
          </SubmitButton>
        </Stack>
      </Form>
    </Details>
  )
}

export function TerugForm({ over, form: formVan, reden }: VerwijzingProps) {
  const form = formVan('terugkoppeling')
  const { toestemming = 'niet_gevraagd', loopt = true } = over
  return (
    <Section titel="Bericht geven">
      {reden === 'al_teruggekoppeld' ? (
        <Paragraph>{waarom.al_teruggekoppeld.zin}</Paragraph>
      ) : (
        <Form form={form} action={`/werk/verwijzingen/${over.id}/terugkoppeling`}>
          <Versieveld van={over.versie} />
          <Stack>
            <RadioGroup
              form={form}
              name="bericht"
              label="Wat laat u weten?"
              hint="Alleen dit gaat naar buiten, nooit waar het over gaat."
              options={magGezegd({ toestemming, loopt }).map((value) => ({
                value,
                label: berichtNaam[value],
                hint: berichtZin[value],
              }))}
            />
            <RadioGroup form={form} name="weg" label="Hoe?" options={opties(wegen, wegNaam)} />
            <TextField
              form={form}
              name="bereik"
              label="Adres of e-mailadres"
              hint="Alleen bij een brief of e-mail. Van een brief: straat, nummer, postcode en plaats."
              width="l"
              optional
            />
            <DateField form={form} name="gebeldOp" label="Gebeld op" hint="Alleen als u belde." optional />
            <SubmitButton reden={reden && waarom[reden].zin}>Bericht geven</SubmitButton>
          </Stack>
        </Form>
      )}
    </Section>
  )
}
