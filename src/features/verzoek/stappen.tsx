// The forms of the functionaris: one for each step that can come now.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Details, Link, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Detail } from './detail.tsx'
import { DingenKeuze } from './dingkeuze.tsx'
import { besluitNaam, grondNaam, identiteitNaam } from './teksten.ts'
import { besluiten, grondenVan, identiteiten } from './verzoek.ts'

export type Stap =
  | 'identiteit'
  | 'uitstel'
  | 'besluit'
  | 'nakijker'
  | 'uitvoering'
  | 'verklaring'
  | 'intrekking'
export type StapProps = { readonly v: Masked<Detail>; readonly form: FormState; readonly open?: boolean }

const adres = (v: Masked<Detail>, stap: Stap) => `/werk/privacy/verzoeken/${v.id}/${stap}`

export const IdentiteitStap = ({ v, form }: StapProps) => (
  <Form form={form} action={adres(v, 'identiteit')}>
    <Stack>
      <RadioGroup
        form={form}
        name="identiteit"
        label="Hoe weet u wie dit vraagt?"
        options={identiteiten.map((een) => ({ value: een, label: identiteitNaam[een] }))}
      />
      <div>
        <SubmitButton>Vastleggen</SubmitButton>
      </div>
    </Stack>
  </Form>
)

export function BesluitStap({ v, form }: StapProps) {
  const { soort } = v
  if (!soort) return null
  return (
    <Form form={form} action={adres(v, 'besluit')}>
      <Stack>
        <RadioGroup
          form={form}
          name="besluit"
          label="Wat besluit u?"
          options={besluiten.map((een) => ({ value: een, label: besluitNaam[een] }))}
        />
        <Select
          form={form}
          name="grond"
          label="Waarom niet, of niet alles?"
          hint="Alleen bij nee of voor een deel."
          optional
          empty="Kies"
          options={grondenVan[soort].map((een) => ({ value: een, label: grondNaam[een] }))}
        />
        {soort === 'vernietiging' && <DingenKeuze v={v} form={form} />}
        {soort !== 'correctie' && (
          <Select
            form={form}
            name="nakijkerId"
            label={watDoet[soort]}
            hint={waaromTwee[soort]}
            optional
            empty="Kies een collega"
            options={collegas(v)}
          />
        )}
        {soort === 'vernietiging' && (v.loopt ?? 0) > 0 && (
          <Paragraph>
            {`Er loopt nog hulp of een melding (${v.loopt}). Alles weghalen kan dan niet.`}
          </Paragraph>
        )}
        <TextArea
          form={form}
          name="woorden"
          label="Uw antwoord aan de inwoner"
          hint="In gewone taal. Dit staat in de brief."
          rows={5}
          maxLength={2000}
        />
        <div>
          <SubmitButton
            reden={
              v.isEigenKring
                ? 'Dit gaat over iemand uit uw eigen kring. Een andere functionaris doet dit.'
                : undefined
            }
          >
            Beslissen
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  )
}

const watDoet = { inzage: 'Wie leest de kopie na?', vernietiging: 'Wie vernietigt dit?' } as const
const waaromTwee = {
  inzage:
    'Bij ja, of voor een deel. U ziet de inhoud niet alleen: deze collega kijkt of er niets in staat dat een ander schaadt.',
  vernietiging: 'Bij ja, of voor een deel. Vernietigen kan niet terug, daarom doen twee mensen het.',
} as const

const collegas = (v: Masked<Detail>) =>
  (v.nakijkers ?? []).map(({ id, naam, kentDossier }) => ({
    value: id,
    label: kentDossier ? `${naam} (werkt met dit huishouden)` : naam,
  }))

/** The first left, or was the wrong one. */
export const NakijkerStap = ({ v, form, open }: StapProps) => (
  <Details titel="Een andere collega vragen" open={open ?? false}>
    <Form form={form} action={adres(v, 'nakijker')}>
      <Stack>
        <Select
          form={form}
          name="nakijkerId"
          id="veld-nakijker"
          label="Welke collega?"
          hint={`Nu gevraagd aan ${v.nakijker ?? 'niemand'}. Wie dit besloot, kan het niet zijn.`}
          empty="Kies een collega"
          options={collegas(v)}
        />
        <div>
          <SubmitButton variant="secondary">Deze collega vragen</SubmitButton>
        </div>
      </Stack>
    </Form>
  </Details>
)

const watGedaan = {
  inzage: 'Aan wie heeft u de kopie gegeven, en hoe?',
  correctie: 'Wat stond er, en wat staat er nu?',
  vernietiging: 'Wat is weggehaald, en wat is gebleven?',
} as const
const hoeGedaan = {
  inzage: 'Bijvoorbeeld: aan mevrouw zelf, aan de balie, na het zien van het paspoort.',
  correctie: 'Verbeter het eerst op de gewone plek, of vraag het wie met het dossier werkt.',
  vernietiging: 'Schrijf op wat weg is, niet wat erin stond.',
} as const

type WoordenProps = Pick<StapProps, 'v' | 'form'> & {
  readonly stap: Stap
  readonly naam: 'woorden' | 'reden'
  readonly label: string
  readonly hint?: string
  readonly rijen: number
  readonly knop: string
}

/** One answer in words, and its button. */
const WoordenForm = ({ v, form, stap, naam, label, hint, rijen, knop }: WoordenProps) => (
  <Form form={form} action={adres(v, stap)}>
    <Stack>
      <TextArea
        form={form}
        name={naam}
        id={`veld-${stap}`}
        label={label}
        {...(hint && { hint })}
        rows={rijen}
        maxLength={2000}
      />
      <div>
        <SubmitButton>{knop}</SubmitButton>
      </div>
    </Stack>
  </Form>
)

export const UitvoeringStap = ({ v, form }: StapProps) =>
  v.soort ? (
    <WoordenForm
      {...{ v, form, stap: 'uitvoering', naam: 'woorden', rijen: 4, knop: 'Klaar' }}
      label={watGedaan[v.soort]}
      hint={hoeGedaan[v.soort]}
    />
  ) : null

export const VerklaringStap = ({ v, form, open }: StapProps) => (
  <Details titel="De inwoner wil er iets bij zeggen" open={open ?? false}>
    <WoordenForm
      {...{ v, form, stap: 'verklaring', naam: 'woorden', rijen: 4, knop: 'Bij het dossier zetten' }}
      label="Wat zegt de inwoner?"
      hint="In zijn eigen woorden. Dit komt bij het dossier te staan; wie daar werkt leest het."
    />
  </Details>
)

export const UitstelStap = ({ v, form, open }: StapProps) => (
  <Details titel="Het duurt langer dan een maand" open={open ?? false}>
    <WoordenForm
      {...{ v, form, stap: 'uitstel', naam: 'reden', rijen: 3, knop: 'Twee maanden langer' }}
      label="Waarom duurt het langer?"
      hint="Eén keer, twee maanden erbij. Stuur de inwoner binnen de eerste maand een brief (AVG 12 lid 3)."
    />
  </Details>
)

export const IntrekStap = ({ v, form, open }: StapProps) => (
  <Details titel="De inwoner wil het niet meer" open={open ?? false}>
    <WoordenForm
      {...{ v, form, stap: 'intrekking', naam: 'reden', rijen: 2, knop: 'Laten vervallen' }}
      label="Waarom vervalt de vraag?"
    />
  </Details>
)

export const KopieLinks = ({ v }: Pick<StapProps, 'v'>) => (
  <Paragraph>
    <Link href={`/werk/verzoeken/${v.id}/kopie`}>De kopie openen en afdrukken</Link>. Geef ook{' '}
    <Link href={`/werk/privacy/inzage/${v.inwonerId}/brief`}>de tekst over wie keek</Link> mee.
  </Paragraph>
)
