// The page of one zegel, for who is named on it: what it closes, why, who else is named, and how it opens again.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type Collega, NamenVeld } from './namenveld.tsx'
import { stukNaam } from './teksten.ts'
import type { ZegelBeeld } from './zegel.ts'

type Props = {
  readonly call: Call
  readonly zegel: Masked<ZegelBeeld>
  readonly collegas: readonly Collega[]
  readonly namen: FormState
  readonly heffen: FormState
}

const dag = (op: Date | undefined) => op && schrijfDatum(datumInAmsterdam(op))

export function ZegelPagina({ call, zegel: z, collegas, namen, heffen }: Props) {
  const { '': algemeen, ...errors } = { ...namen.errors, ...heffen.errors }
  const naam = z.soort ? stukNaam[z.soort] : ''
  return (
    <Schil call={call} titel="Zegel" fout={Boolean(algemeen) || Object.keys(errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Zegel"
          titel={`${naam} van ${dag(z.op)}`}
          intro={`Verzegeld op ${dag(z.gelegdOp)} door ${z.gelegdDoor}`}
          acties={<LinkButton href="/werk/zegels">Alle zegels waar u op staat</LinkButton>}
        />
        <ErrorSummary form={{ ...namen, errors }} algemeen={algemeen} />
        <Inhoud zegel={z} />
        <DataList
          items={[
            ['Waarom het dicht is', z.reden],
            ['Wie dit ziet', <List key="wie" items={(z.genoemden ?? []).map((g) => g.naam)} />],
          ]}
        />
        <Namen zegel={z} collegas={collegas} form={namen} />
        <Heffen zegel={z} form={heffen} />
      </Stack>
    </Schil>
  )
}

/** The words themselves, or where they are read. */
function Inhoud({ zegel: z }: Pick<Props, 'zegel'>) {
  if (z.soort === 'contact') return <Quote>{z.tekst}</Quote>
  if (z.soort === 'gesprek') return <Link href={`/werk/gesprekken/${z.stukId}`}>Gesprek openen</Link>
  return <Link href={`/werk/documenten/${z.stukId}`}>{`Document openen: ${z.tekst}`}</Link>
}

const Namen = ({ zegel: z, collegas, form }: Pick<Props, 'zegel' | 'collegas'> & { form: FormState }) => (
  <Section titel="Wie mag dit zien" id="namen">
    <Form form={form} action={`/werk/zegels/${z.id}/namen`}>
      <Stack>
        <Versieveld van={z.versie} />
        <NamenVeld form={form} label="Genoemde collega’s" collegas={collegas} />
        <ButtonRow>
          <SubmitButton>Namen bewaren</SubmitButton>
        </ButtonRow>
      </Stack>
    </Form>
  </Section>
)

const Heffen = ({ zegel: z, form }: Pick<Props, 'zegel'> & { form: FormState }) => (
  <Section titel="Zegel opheffen" id="opheffen">
    <Form form={form} action={`/werk/zegels/${z.id}/opheffing`}>
      <Stack>
        <Versieveld van={z.versie} />
        <TextArea
          form={form}
          name="ophefreden"
          label="Waarom mag dit weer open?"
          hint="Daarna ziet ieder het weer die het werk mag zien waar het bij hoort."
          rows={3}
          maxLength={2000}
        />
        <ButtonRow>
          <SubmitButton variant="danger">Zegel opheffen</SubmitButton>
        </ButtonRow>
      </Stack>
    </Form>
  </Section>
)
