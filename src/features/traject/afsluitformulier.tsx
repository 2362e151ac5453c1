// The form that closes a traject: what it brought, why it ends, what helped.

import type { FormState } from '../../platform/formstate.ts'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { zelfredzaamheid } from '../gesprek/teksten.ts'
import { GesprekAf } from '../melding/gesprekaf.tsx'
import { leefgebiedNaam, uitkomstNaam } from '../melding/teksten.ts'
import { uitkomsten } from '../melding/vraag.ts'
import { bijEindeKeuzes } from '../terugkoppeling/terugkoppeling.ts'
import { TerugVelden } from '../terugkoppeling/velden.tsx'
import { formVan, isOpen, jaNee } from './formulieren.tsx'
import { einderedenNaam, resultaatNaam, waarom } from './teksten.ts'
import { einderedenen, resultaten } from './traject.ts'
import type { TrajectProps } from './traject.tsx'

export function AfsluitFormulier(props: TrajectProps) {
  const { beeld } = props
  if (!props.call.medewerker.rechten.has('traject:afsluiten')) return null
  const reden = beeld.waaromNiet.afsluiten
  if (reden) return <Button reden={waarom[reden].zin}>Traject afsluiten</Button>
  const form = formVan(props, 'afsluiting')
  return (
    <Details titel="Afsluiten met een resultaat" open={isOpen(props, 'afsluiting')}>
      <Form form={form} action={`/werk/trajecten/${beeld.traject.id}/afsluiting`}>
        <Versieveld van={props.beeld.traject.versie} />
        <RadioGroup
          form={form}
          name="resultaat"
          label="Is het doel bereikt?"
          options={resultaten.map((r) => ({ value: r, label: resultaatNaam[r] }))}
        />
        <RadioGroup
          form={form}
          name="isVolgensPlan"
          label="Eindigt het volgens plan?"
          options={jaNee}
          inline
        />
        <Select
          form={form}
          name="eindereden"
          label="Waarom eindigt de ondersteuning?"
          empty="Kies"
          options={einderedenen.map((e) => ({ value: e, label: einderedenNaam[e] }))}
        />
        {beeld.traject.leefgebied && <Scores form={form} traject={beeld.traject} />}
        <TextArea
          form={form}
          name="watHielp"
          label="Wat hielp?"
          hint="Zo weet een collega het als de inwoner terugkomt."
          rows={2}
          optional
        />
        <TextArea
          form={form}
          name="toelichting"
          label="Toelichting"
          hint="Nodig als het doel niet helemaal is bereikt, of het anders eindigt dan gepland."
          rows={3}
          optional
        />
        {beeld.eindigtVraag && (
          <RadioGroup
            form={form}
            name="uitkomst"
            label="Waarmee eindigt de vraag van de inwoner?"
            options={uitkomsten.map((u) => ({ value: u, label: uitkomstNaam[u] }))}
          />
        )}
        <GesprekAf hiermee="Met afsluiten" gepland={beeld.traject.gepland} />
        {beeld.vraagtTerugkoppeling && <Terug form={form} />}
        <ButtonRow>
          <SubmitButton>Traject afsluiten</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** It came from somebody who waits to hear how it went (access.md 2.5). */
const Terug = ({ form }: { readonly form: FormState }) => (
  <Section titel="Terugkoppeling aan wie dit overdroeg" level={3}>
    <Paragraph>Kunt u het nog niet zeggen? Dan blijft het op uw werklijst staan.</Paragraph>
    <TerugVelden form={form} antwoorden={bijEindeKeuzes} />
  </Section>
)

type ScoresProps = { readonly form: FormState; readonly traject: TrajectProps['beeld']['traject'] }

/** Zelfredzaamheid on its leefgebied; the start too, when nobody said it then. */
const Scores = ({ form, traject: t }: ScoresProps) => (
  <>
    {t.startScore === null && (
      <Select
        form={form}
        name="startScore"
        label="Hoe zelfredzaam was de inwoner bij het begin?"
        empty="Niet bekend"
        options={zelfredzaamheid}
      />
    )}
    <Select
      form={form}
      name="eindScore"
      label={`Hoe zelfredzaam is de inwoner nu? (${t.leefgebied ? leefgebiedNaam[t.leefgebied] : ''})`}
      empty="Niet bekend"
      options={zelfredzaamheid}
    />
  </>
)
