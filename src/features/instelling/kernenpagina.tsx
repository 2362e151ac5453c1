// The page of kernen: which a rapport tells apart now, and the form with how many inwoners each has.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Kern } from '../gemeente/kern.ts'
import { inwonersMinimaal } from '../publicatie/cel.ts'
import { veldVan } from './formulier.ts'

type Props = { readonly call: Call; readonly kernen: readonly Kern[]; readonly form: FormState }

const grens = inwonersMinimaal.toLocaleString('nl-NL')

export function KernenPagina({ call, kernen, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Inwoners per kern" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Beheer"
          titel="Inwoners per kern"
          intro={`Een rapport toont een kern apart vanaf ${grens} inwoners. Van een kleinere kern zou een cijfer over één inwoner kunnen gaan.`}
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <Nu kernen={kernen} />
        <Invullen kernen={kernen} form={form} />
      </Stack>
    </Schil>
  )
}

const inRapport = ({ inwoners }: Kern): string => {
  if (inwoners === null) return 'Nee, het aantal is niet bekend'
  return inwoners < inwonersMinimaal ? `Nee, minder dan ${grens}` : 'Ja'
}

const Nu = ({ kernen }: Pick<Props, 'kernen'>) => (
  <Section titel="Zo staat het er nu">
    <Table
      caption="Inwoners per kern"
      captionHidden
      columns={[
        { label: 'Kern' },
        { label: 'Inwoners', numeric: true },
        { label: 'Apart in een rapport?' },
        { label: 'Bron' },
      ]}
      rows={kernen.map((kern) => ({
        id: kern.id,
        cells: [
          kern.naam,
          kern.inwoners?.toLocaleString('nl-NL') ?? '–',
          inRapport(kern),
          kern.bron === null ? '–' : `${kern.bron}, ${kern.jaar}`,
        ],
      }))}
    />
  </Section>
)

const Invullen = ({ kernen, form }: Pick<Props, 'kernen' | 'form'>) => (
  <Section titel="Aantallen veranderen">
    <Form form={form} action="/werk/beheer/kernen">
      <input type="hidden" name="stond" value={typed(form, 'stond')} />
      <Stack>
        <Paragraph>
          Neem de aantallen over uit één bron en van één jaar. Ze gelden voor rapporten die u hierna opstelt.
          Wat gepubliceerd is, verandert niet.
        </Paragraph>
        <TextField
          form={form}
          name="jaar"
          label="Van welk jaar?"
          hint="Het aantal op 1 januari van dit jaar."
          inputMode="numeric"
          width="s"
        />
        <TextField
          form={form}
          name="bron"
          label="Waar staan deze aantallen?"
          hint="Bijvoorbeeld: CBS, Kerncijfers wijken en buurten."
          maxLength={200}
        />
        {kernen.map((kern) => (
          <TextField
            key={kern.id}
            form={form}
            name={veldVan(kern)}
            label={`Inwoners van ${kern.naam}`}
            optional
            inputMode="numeric"
            width="s"
          />
        ))}
        <div>
          <SubmitButton>Bewaar de aantallen</SubmitButton>
        </div>
      </Stack>
    </Form>
  </Section>
)
