// What can be done with a vertegenwoordiging: change it, take it back for the inwoner, or end it.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonDetails, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { weigering as nietTeBeeindigen, redenenVan } from './beeindigen.ts'
import type { Detail } from './detail.tsx'
import { weigering as nietInTeTrekken } from './intrekken.ts'
import { eindNaam, waarom } from './teksten.ts'
import { ContactVelden, InhoudVelden } from './velden.tsx'
import type { Vertegenwoordiging } from './vertegenwoordiging.ts'
import type { Soort } from './vertegenwoordigingsoort.ts'
import { weigering as nietTeWijzigen } from './wijzigen.ts'

type Props = { readonly v: Masked<Detail>; readonly form: FormState; readonly nu: Date }

/** Who reads this page sees at least L2: then all that the rules look at is there. */
const alsRecord = (v: Masked<Detail>) => v as Masked<Detail> & Vertegenwoordiging
const zin = (reden: keyof typeof waarom | undefined) => reden && waarom[reden].zin
const fout = ({ errors }: FormState) => Object.keys(errors).length > 0

export const WijzigDeel = ({ v, form, nu }: Props) => (
  <Section titel="Wijzigen" id="wijzigen">
    <ButtonDetails titel="Iets wijzigen" open={fout(form)}>
      <Form form={form} action={`/werk/vertegenwoordigingen/${v.id}/wijziging`}>
        <Stack space="l">
          <Paragraph small>
            Er komt een nieuwe versie. Wat er stond blijft te zien. Is het iemand anders? Leg dat dan apart
            vast.
          </Paragraph>
          <InhoudVelden form={form} soort={v.soort as Soort} zaken={v.zaken ?? []} naam={v.over ?? ''} />
          {v.naam !== null && <ContactVelden form={form} soort={v.soort as Soort} />}
          <SubmitButton reden={zin(nietTeWijzigen(alsRecord(v), nu))}>Wijziging vastleggen</SubmitButton>
        </Stack>
      </Form>
    </ButtonDetails>
  </Section>
)

export const IntrekDeel = ({ v, form, nu }: Props) => (
  <Section titel="De inwoner wil dit niet meer" id="intrekken">
    <Form form={form} action={`/werk/vertegenwoordigingen/${v.id}/intrekking`}>
      <Stack>
        <TextArea
          form={form}
          name="toelichting"
          id="veld-intrek-toelichting"
          label="Wat zei de inwoner?"
          hint="Een reden hoeft niet."
          rows={2}
          maxLength={2000}
          optional
        />
        <SubmitButton variant="danger" reden={zin(nietInTeTrekken(alsRecord(v), nu))}>
          Nu intrekken
        </SubmitButton>
      </Stack>
    </Form>
  </Section>
)

export const EindDeel = ({ v, form, nu }: Props) => (
  <Section titel="Het is voorbij" id="beeindigen">
    <Form form={form} action={`/werk/vertegenwoordigingen/${v.id}/beeindiging`}>
      <Stack>
        <RadioGroup
          form={form}
          name="reden"
          label="Waarom stopt dit?"
          options={redenenVan(v.soort as Soort).map((value) => ({ value, label: eindNaam[value] }))}
        />
        <TextArea
          form={form}
          name="toelichting"
          id="veld-eind-toelichting"
          label="Toelichting"
          rows={2}
          maxLength={2000}
          optional
        />
        <SubmitButton variant="danger" reden={zin(nietTeBeeindigen(alsRecord(v), nu))}>
          Nu beëindigen
        </SubmitButton>
      </Stack>
    </Form>
  </Section>
)
