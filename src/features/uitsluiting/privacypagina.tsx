// The privacy officer's page of uitsluitingen: what somebody asks to take away, and how many looked their list over this year.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Card, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph, Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { besluiten } from './beoordelen.ts'
import type { Besloten, Wachtend } from './privacy.sql.ts'
import { bandNaam, besluitNaam, oordeelWaarom } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly verzoeken: readonly Shown<Wachtend>[]
  readonly besluiten: readonly Shown<Besloten>[]
  readonly verklaringen: { readonly verklaard: number; readonly open: number }
  readonly gestuurd: { readonly id: string; readonly form: FormState } | undefined
  readonly vers: FormState
}

export function UitsluitingPrivacyPagina(props: Props) {
  const { call, verzoeken, besluiten, verklaringen, gestuurd, vers } = props
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const ids = { toelichting: `toelichting-${gestuurd?.id}`, besluit: `besluit-${gestuurd?.id}` }
  return (
    <Schil call={call} titel="Uitsluitingen" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary form={{ ...vers, errors }} algemeen={algemeen} titel="Er is niets besloten" ids={ids} />
        <PageHead
          boven="Privacy"
          titel="Uitsluitingen"
          intro="Medewerkers zetten op een lijst over wie zij niets mogen zien. Weghalen kunnen zij niet zelf: dat besluit u."
        />
        <Section titel="Gevraagd om weg te halen">
          {verzoeken.length === 0 ? (
            <EmptyState titel="Er wacht niets">Niemand vroeg iets.</EmptyState>
          ) : (
            <Stack>
              {verzoeken.map((v) => (
                <VerzoekBlok
                  key={v.id}
                  call={call}
                  verzoek={v}
                  form={gestuurd?.id === v.id ? { ...gestuurd.form, errors } : vers}
                />
              ))}
            </Stack>
          )}
        </Section>
        {besluiten.length > 0 && (
          <Section titel="Besloten in het afgelopen jaar">
            <Besluiten besluiten={besluiten} />
          </Section>
        )}
        <Section titel="Verklaringen">
          <Paragraph>
            {verklaringen.verklaard} medewerkers keken hun lijst na in het afgelopen jaar. {verklaringen.open}{' '}
            nog niet; zij zien dat op hun eerste pagina.
          </Paragraph>
        </Section>
      </Stack>
    </Schil>
  )
}

/** What was decided with its reason: also of who went off a list, where nobody else reads it. */
const Besluiten = ({ besluiten: gedaan }: Pick<Props, 'besluiten'>) => (
  <Table
    caption="Besluiten over uitsluitingen, het laatste eerst"
    captionHidden
    columns={[
      { label: 'Op' },
      { label: 'Wie' },
      { label: 'Van de lijst van' },
      { label: 'Besluit' },
      { label: 'Waarom' },
      { label: 'Door' },
    ]}
    rows={gedaan.map((b) => ({
      id: b.id,
      cells: [
        schrijfDatum(datumInAmsterdam(b.op)),
        b.naam,
        b.medewerker,
        besluitNaam[b.besluit],
        b.toelichting,
        b.door,
      ],
    }))}
  />
)

type BlokProps = { readonly call: Call; readonly verzoek: Shown<Wachtend>; readonly form: FormState }

function VerzoekBlok({ call, verzoek: v, form }: BlokProps) {
  const reden = v.medewerkerId === call.medewerker.id ? oordeelWaarom.eigen_lijst[1] : undefined
  return (
    <Card titel={`${v.naam}, van de lijst van ${v.medewerker}`}>
      <Stack space="s">
        <Paragraph>
          {v.soort === 'zelf' ? 'De medewerker zelf' : bandNaam[v.band ?? 'anders']}. Gevraagd op{' '}
          {schrijfDatum(datumInAmsterdam(v.gevraagdOp))}:
        </Paragraph>
        <Quote>{v.reden}</Quote>
        <Form form={form} action={`/werk/privacy/uitsluitingen/${v.id}/besluit`}>
          <Stack>
            <RadioGroup
              form={form}
              name="besluit"
              id={`besluit-${v.id}`}
              label="Wat besluit u?"
              options={besluiten.map((b) => ({ value: b, label: besluitNaam[b] }))}
            />
            <TextArea
              form={form}
              name="toelichting"
              id={`toelichting-${v.id}`}
              label="Waarom?"
              hint="Blijft de persoon op de lijst? Dan leest de medewerker dit. Gaat de persoon eraf? Dan staat het hieronder, voor wie het later nakijkt."
              rows={2}
              maxLength={2000}
            />
            <SubmitButton reden={reden}>Besluiten</SubmitButton>
          </Stack>
        </Form>
      </Stack>
    </Card>
  )
}
