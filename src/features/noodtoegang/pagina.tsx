// The page on which noodtoegang is asked: who it is about, what it means, and the form once the login is fresh.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { List } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Weigering } from './nemen.ts'
import { redenen } from './noodtoegang.ts'
import { neemWaarom, redenNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly inwonerId: string
  readonly wie: { readonly naam: string; readonly uitleg: string }
  readonly form: FormState
  /** What stands in the way whatever is typed. */
  readonly weigering: Weigering | undefined
  readonly isVers: boolean
  /** Where the dossier is, once one runs. */
  readonly dossier: string | undefined
}

export function NoodtoegangPagina({ call, inwonerId, wie, form, weigering, isVers, dossier }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Noodtoegang" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} titel="Er is geen noodtoegang" />
        <PageHead
          boven="Noodtoegang"
          titel={wie.naam}
          intro={`${wie.uitleg}. U heeft geen toegang tot dit dossier. Kan het echt niet wachten? Dan kijkt u een dag mee.`}
        />
        <Section titel="Wat er gebeurt">
          <List
            items={[
              'U ziet het dossier 24 uur. U kunt er niets in veranderen.',
              'De functionaris gegevensbescherming en de behandelaar krijgen meteen bericht.',
              'Alles wat u opent, staat in het logboek. De inwoner kan dat zien.',
              'Binnen vijf werkdagen wordt beoordeeld of het terecht was.',
              'U kunt dit drie keer in dertig dagen doen.',
            ]}
          />
        </Section>
        {weigering ? (
          <Dicht weigering={weigering} dossier={dossier} />
        ) : (
          <>
            {!isVers && <OpnieuwInloggen inwonerId={inwonerId} />}
            {(isVers || form.values.toelichting) && (
              <Vraag form={{ ...form, errors }} actie={`/werk/inwoners/${inwonerId}/noodtoegang`} />
            )}
          </>
        )}
      </Stack>
    </Schil>
  )
}

const Dicht = ({ weigering, dossier }: Pick<Props, 'dossier'> & { readonly weigering: Weigering }) => (
  <Stack>
    <Alert kind="let_op">{neemWaarom[weigering][1]}</Alert>
    {dossier && (
      <ButtonRow>
        <LinkButton href={dossier} variant="primary">
          Naar het dossier
        </LinkButton>
      </ButtonRow>
    )}
  </Stack>
)

const OpnieuwInloggen = ({ inwonerId }: Pick<Props, 'inwonerId'>) => (
  <Section titel="Log eerst opnieuw in">
    <Stack>
      <Alert kind="info">
        Zo weten wij zeker dat u het zelf bent. Daarna heeft u tien minuten om de reden op te schrijven.
      </Alert>
      <ButtonRow>
        <LinkButton href={`/inloggen?vers=ja&naar=/werk/inwoners/${inwonerId}/noodtoegang`} variant="primary">
          Opnieuw inloggen
        </LinkButton>
      </ButtonRow>
    </Stack>
  </Section>
)

const Vraag = ({ form, actie }: { readonly form: FormState; readonly actie: string }) => (
  <Section titel="Waarom kan het niet wachten?">
    <Form form={form} action={actie}>
      <Stack>
        <RadioGroup
          form={form}
          name="reden"
          label="Reden"
          options={redenen.map((reden) => ({ value: reden, label: redenNaam[reden] }))}
        />
        <TextArea
          form={form}
          name="toelichting"
          label="Wat is er aan de hand?"
          hint="Ten minste twintig tekens. De functionaris gegevensbescherming leest dit."
          rows={4}
          maxLength={2000}
        />
        <Checkbox
          form={form}
          name="vraagtTweede"
          label="Ik heb ook de bijzondere gegevens nodig, zoals over gezondheid of geweld"
          hint="Bel meteen een collega. Die bevestigt dit binnen een kwartier op de eigen werkvoorraad."
        />
        <SubmitButton>Noodtoegang nemen</SubmitButton>
      </Stack>
    </Form>
  </Section>
)
