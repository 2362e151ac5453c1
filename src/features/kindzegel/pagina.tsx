// The page of one thing that a child can close to its parents: how it stands, who reads it now, and the forms.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph, Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Beeld } from './beeld.tsx'
import { Dicht } from './dicht.tsx'
import { kanSluiten, padVan } from './kindzegel.ts'
import { dingNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly ding: Masked<Beeld>
  /** Why this reader cannot do it now. */
  readonly reden: string | undefined
  readonly leg: FormState
  readonly besluit: FormState
}

const watHetDoet = [
  'De ouders lezen dit niet. Een doel komt niet in hun brief. Laat dit weg uit een kopie voor hen, en vertel het hun niet.',
  'U en uw collega’s zien het als altijd.',
  'Het geldt meteen. Binnen vijf werkdagen besluit u of het dicht blijft.',
]

export function KindzegelPagina({ call, ding, reden, leg, besluit }: Props) {
  const { '': algemeen, ...errors } = { ...leg.errors, ...besluit.errors }
  const naam = ding.soort ? dingNaam[ding.soort] : ''
  return (
    <Schil
      call={call}
      titel="Dicht voor de ouders"
      fout={Boolean(algemeen) || Object.keys(errors).length > 0}
    >
      <Stack space="l">
        <PageHead
          boven={<Link href={`/werk/dossiers/${ding.huishoudenId}`}>Naar het dossier</Link>}
          titel={ding.zegel ? 'Dicht voor de ouders' : 'Sluiten voor de ouders'}
          intro={[naam, ding.op && `van ${schrijfDatum(datumInAmsterdam(ding.op))}`]
            .filter(Boolean)
            .join(' ')}
        />
        <ErrorSummary form={{ ...leg, errors }} algemeen={algemeen} />
        {ding.tekst && <Quote>{ding.tekst}</Quote>}
        {ding.geopend?.besluitReden && (
          <Alert kind="info" titel="Eerder besloten: de ouders mogen dit lezen">
            {`${ding.geopend.naam} wilde het dicht. ${ding.geopend.beslotenDoor} besloot anders: ${ding.geopend.besluitReden}`}
          </Alert>
        )}
        {ding.zegel ? (
          <Dicht ding={ding} zegel={ding.zegel} reden={reden} form={{ ...besluit, errors }} />
        ) : (
          <Sluiten ding={ding} reden={reden} form={{ ...leg, errors }} />
        )}
      </Stack>
    </Schil>
  )
}

function Sluiten({ ding, reden, form }: Pick<Props, 'ding' | 'reden'> & { readonly form: FormState }) {
  const kinderen = (ding.mensen ?? []).filter(kanSluiten)
  return (
    <Section titel="Een kind wil dat de ouders dit niet lezen">
      <Stack>
        <Paragraph>
          Vanaf 12 jaar mag een kind vragen om iets voor de ouders dicht te houden (Jeugdwet, artikel 7.3.11).
        </Paragraph>
        <List items={watHetDoet} />
        <Form form={form} action={padVan({ soort: ding.soort ?? 'contact', id: ding.id ?? '' })}>
          <Stack>
            {kinderen.length > 1 && (
              <RadioGroup
                form={form}
                name="kindId"
                label="Wie wil dit?"
                options={kinderen.map(({ id, naam, leeftijd }) => ({
                  value: id,
                  label: `${naam}, ${leeftijd} jaar`,
                }))}
              />
            )}
            <TextArea
              form={form}
              name="wens"
              label={kinderen.length === 1 ? `Wat wil ${kinderen[0]?.naam}?` : 'Wat wil het kind?'}
              hint="In eigen woorden van het kind. De ouders lezen dit niet."
              rows={3}
              maxLength={2000}
            />
            <SubmitButton reden={reden}>Sluiten voor de ouders</SubmitButton>
          </Stack>
        </Form>
      </Stack>
    </Section>
  )
}
