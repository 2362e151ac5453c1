// The frames of short-term support on the form: plain questions, a reason where the answer is not yes, and who was asked.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { WithReason } from '../../ui/conditional.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { Collega } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { RegisseurRij } from './begin.sql.ts'
import { antwoorden, type Kader, kadersOp, veldVan } from './kader.ts'
import { antwoordNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly form: FormState
  readonly collegas: readonly Collega[]
  readonly regisseurs: readonly RegisseurRij[]
}

export function Kadervragen({ call, form, collegas, regisseurs }: Props) {
  const kaders = kadersOp(datumInAmsterdam(call.ctx.clock.now()))
  const keuzes = collegas.map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }))
  return (
    <Section titel="Alleen bij kortdurende ondersteuning">
      <Stack>
        <Paragraph>
          Is het antwoord nee of twijfelt u? Dan kan het toch, met een reden. Twijfelt u, vraag dan eerst de
          regisseur.
        </Paragraph>
        {kaders
          .filter(({ soort }) => soort === 'mag')
          .map(({ code, tekst }) => (
            <Paragraph key={code}>{tekst}</Paragraph>
          ))}
        {kaders
          .filter(({ soort }) => soort === 'vraag')
          .map((kader) => (
            <Kadervraag key={kader.code} form={form} kader={kader} />
          ))}
        <Select
          form={form}
          name="regisseurId"
          label="Welke regisseur gaf advies?"
          hint={`Alleen als u twijfelt. ${regisseurZin(regisseurs)}`}
          empty="Niemand: ik twijfel niet"
          options={keuzes}
        />
        <Select
          form={form}
          name="geraadpleegdId"
          label="Met welke collega heeft u overlegd?"
          empty="Kies een collega"
          options={keuzes.filter(({ value }) => value !== call.medewerker.id)}
        />
        <DateField
          form={form}
          name="geraadpleegdOp"
          label="Op welke dag overlegde u?"
          hint="Laat leeg als het vandaag was. Anders dag-maand-jaar, bijvoorbeeld 3-4-2026."
          optional
        />
      </Stack>
    </Section>
  )
}

/** The reason shows once the answer is not yes; a browser that cannot hide it shows it always. */
const Kadervraag = ({ form, kader }: { form: FormState; kader: Kader }) => {
  const veld = veldVan(kader.code)
  return (
    <WithReason>
      <RadioGroup
        form={form}
        name={veld.antwoord}
        label={kader.tekst}
        {...(kader.uitleg && { hint: kader.uitleg })}
        options={antwoorden.map((value) => ({ value, label: antwoordNaam[value] }))}
        inline
      />
      <TextField form={form} name={veld.reden} label="Waarom begint u toch?" />
    </WithReason>
  )
}

const laagNaam = { proces: 'procesregisseur', casus: 'casusregisseur' } as const

/** Whom to ask: who leads the plan of this huishouden, by name. */
const regisseurZin = (regisseurs: readonly RegisseurRij[]): string =>
  regisseurs.length === 0
    ? 'Dit huishouden heeft geen regisseur: vraag de regisseur van uw kernteam.'
    : `Vraag ${regisseurs.map(({ naam, laag }) => `${naam} (${laagNaam[laag]})`).join(' of ')}.`
