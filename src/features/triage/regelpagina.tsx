// One rule of the draft to fill in: what it asks, what it advises, and the words for who screens.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, CheckboxGroup, Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { wetten } from '../medewerker/medewerker.ts'
import { leefgebieden, melders } from '../melding/melding.ts'
import { leefgebiedNaam, melderNaam, vervolgNaam } from '../melding/teksten.ts'
import { overVeiligheid, type Regel } from '../melding/triage.ts'
import { vervolgen } from '../melding/vraag.ts'
import { teVragen } from './formulier.ts'
import { kenmerkNaam, regelNaam, wetNaam } from './teksten.ts'
import { isVast, type Versie } from './triage.ts'
import { vraagt } from './voorwaarden.tsx'

type Props = {
  readonly call: Call
  readonly versie: Versie
  /** As it is stored; undefined for a new one. */
  readonly regel: Regel | undefined
  readonly form: FormState
  /** A colleague was first: what is stored now stands beside what was typed. */
  readonly isTeLaat: boolean
}

const concept = '/werk/beheer/triage/concept'

export function RegelPagina({ call, versie, regel, form, isTeLaat }: Props) {
  const titel = regel ? `Regel ${regelNaam(regel.code)}` : 'Nieuwe regel'
  const { '': algemeen, ...velden } = form.errors
  return (
    <Schil call={call} titel={titel} fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead boven={`Concept van versie ${versie.nummer}`} titel={titel} />
        <ErrorSummary
          form={{ ...form, errors: velden }}
          algemeen={algemeen}
          {...(isTeLaat && { titel: 'Een collega was u voor' })}
        />
        {isTeLaat && regel && <Bewaard regel={regel} />}
        <Form form={form} action={`${concept}/regels/${regel?.code ?? 'nieuw'}`}>
          <Versieveld van={versie.versie} />
          <Stack space="l">
            {!regel && (
              <TextField
                form={form}
                name="naam"
                label="Korte naam"
                hint="Bijvoorbeeld: jonge mantelzorger. De naam blijft, zodat wij de regel kunnen volgen."
                maxLength={40}
              />
            )}
            {regel && isVast(regel) ? <Vast regel={regel} /> : <Voorwaarden form={form} />}
            <Dan form={form} vast={regel?.code === overVeiligheid ? regel : undefined} />
            <ButtonRow>
              <SubmitButton>Bewaar in het concept</SubmitButton>
              <LinkButton href={concept} variant="subtle">
                Terug
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

const Bewaard = ({ regel }: { regel: Regel }) => (
  <Alert kind="let_op" titel="Zo staat de regel er nu">
    <Paragraph>{regel.zin}</Paragraph>
    <List items={[...vraagt(regel), `Dan: ${vervolgNaam[regel.vervolg]}`]} />
  </Alert>
)

const Vast = ({ regel }: { regel: Regel }) => (
  <Section titel="Als">
    <Stack>
      <List items={vraagt(regel)} />
      <Paragraph>
        Wanneer deze regel past en waar zij staat, ligt vast. De woorden kunt u veranderen.
      </Paragraph>
    </Stack>
  </Section>
)

const Voorwaarden = ({ form }: Pick<Props, 'form'>) => (
  <Section titel="Als dit allemaal klopt">
    <Stack>
      {teVragen.map((k) => (
        <Select
          key={k}
          form={form}
          name={`k_${k}`}
          label={kenmerkNaam[k]}
          empty="Maakt niet uit"
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nee', label: 'Nee' },
          ]}
        />
      ))}
      <CheckboxGroup
        form={form}
        name="wetten"
        label="Een van deze wetten"
        optional
        options={wetten.map((value) => ({ value, label: wetNaam[value] }))}
      />
      <CheckboxGroup
        form={form}
        name="leefgebieden"
        label="Een van deze leefgebieden"
        optional
        options={leefgebieden.map((value) => ({ value, label: leefgebiedNaam[value] }))}
      />
      <Checkbox form={form} name="alleenDeze" label="En over niets anders dan deze leefgebieden" />
      <CheckboxGroup
        form={form}
        name="melders"
        label="Gemeld door een van deze"
        optional
        options={melders.map((value) => ({ value, label: melderNaam[value] }))}
      />
    </Stack>
  </Section>
)

const Dan = ({ form, vast }: Pick<Props, 'form'> & { vast: Regel | undefined }) => (
  <Section titel="Dan">
    <Stack>
      {vast ? (
        <>
          <input type="hidden" name="vervolg" value={vast.vervolg} />
          <Paragraph>{vervolgNaam[vast.vervolg]}</Paragraph>
        </>
      ) : (
        <Select
          form={form}
          name="vervolg"
          label="Wat adviseert de regel?"
          empty="Kies"
          options={vervolgen.map((value) => ({ value, label: vervolgNaam[value] }))}
        />
      )}
      <TextArea
        form={form}
        name="zin"
        label="De regel in woorden"
        hint="Dit leest wie screent, bij het advies."
        maxLength={300}
        rows={3}
      />
      <TextField form={form} name="bron" label="Waar komt de regel vandaan?" maxLength={200} />
    </Stack>
  </Section>
)
