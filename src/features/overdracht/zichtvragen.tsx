// What was asked of the inwoner, each in one plain sentence; who answered; and when the word comes back (access.md 2.5.1).

import { RadioGroup } from '../../ui/choices.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { vraagZin } from '../toestemming/vraag.ts'
import type { NieuwProps } from './nieuw.tsx'
import { antwoordDoors, antwoordWijzen } from './overdracht.ts'
import { doorNaam, wijzeNaam } from './teksten.ts'

const keuzes = <T extends string>(namen: Readonly<Record<T, string>>, lijst: readonly T[]) =>
  lijst.map((value) => ({ value, label: namen[value] }))

export function Zicht({ call, form, terug }: NieuwProps) {
  const team = call.medewerker.teams[0]?.naam ?? 'Sociaal team'
  return (
    <Section titel="Wat vindt de inwoner ervan">
      <Stack>
        <Paragraph>Vraag het zo, en kies het antwoord.</Paragraph>
        <RadioGroup
          form={form}
          name="isAkkoord"
          label="“Mag wat hierboven staat naar het andere team?”"
          options={[
            { value: 'ja', label: 'Ja' },
            {
              value: 'nee',
              label: 'Nee, of niet gevraagd',
              hint: 'Dan kan het alleen binnen dezelfde organisatie en dezelfde wet.',
            },
          ]}
        />
        <RadioGroup
          form={form}
          name="zicht"
          label={`“${vraagZin('voortgangskaart', team)}”`}
          options={[
            {
              value: 'ja',
              label: 'Ja',
              hint: 'U ziet de fase, de datums en wie het doet, en u krijgt een terugkoppeling.',
            },
            { value: 'nee', label: 'Nee, of niet gevraagd', hint: 'U ziet alleen of het is aanvaard.' },
            {
              value: 'mandaat',
              label: 'Niet gevraagd: ik werk namens het college onder deze wet',
              hint: 'Alleen met een mandaat voor de wet die u vraagt.',
            },
          ]}
        />
        <Antwoord form={form} terug={terug} />
      </Stack>
    </Section>
  )
}

/** Who answered, when and how: consent is a record; beside it the day of the word back. */
function Antwoord({ form, terug }: Pick<NieuwProps, 'form' | 'terug'>) {
  return (
    <>
      <RadioGroup
        form={form}
        name="antwoordDoor"
        label="Wie gaf antwoord?"
        hint="Nodig bij een ja."
        options={keuzes(doorNaam, antwoordDoors)}
      />
      <RadioGroup form={form} name="antwoordWijze" label="Hoe?" options={keuzes(wijzeNaam, antwoordWijzen)} />
      <FieldRow>
        <DateField form={form} name="antwoordOp" label="Op welke dag?" hint="Bijvoorbeeld 3-4-2026" />
        <DateField
          form={form}
          name="terugkoppelenVoor"
          label="Terugkoppeling uiterlijk op"
          hint={terug ? `Leeg is ${schrijfDatum(terug)}, tien werkdagen.` : 'Een werkdag.'}
          optional
        />
      </FieldRow>
    </>
  )
}
