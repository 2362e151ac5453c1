// What was found per leefgebied: to fill in (all folded, the filled ones open) and to read.

import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { typed } from '../../ui/field.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { type Leefgebied, leefgebieden } from '../melding/melding.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { vakken, veldVan } from './formulier.ts'
import type { Bevinding } from './gesprek.ts'
import { scoreNaam, vakNaam, zelfredzaamheid } from './teksten.ts'

const isIngevuld = (form: FormState, leefgebied: Leefgebied) =>
  [...vakken, 'score' as const].some((vak) => {
    const naam = veldVan(leefgebied, vak)
    return typed(form, naam) !== '' || form.errors[naam] !== undefined
  })

/** The fields of every leefgebied; one that was not spoken about stays folded and is not kept. */
export const BevindingVelden = ({ form }: { readonly form: FormState }) => (
  <Section titel="Per leefgebied">
    <Stack space="s">
      {leefgebieden.map((leefgebied) => (
        <Details key={leefgebied} titel={leefgebiedNaam[leefgebied]} open={isIngevuld(form, leefgebied)}>
          <Stack>
            {vakken.map((vak) => (
              <TextArea
                key={vak}
                form={form}
                name={veldVan(leefgebied, vak)}
                label={vakNaam[vak]}
                rows={2}
                optional
              />
            ))}
            <Select
              form={form}
              name={veldVan(leefgebied, 'score')}
              label="Hoe zelfredzaam is de inwoner nu?"
              optional
              empty="Niet ingevuld"
              options={zelfredzaamheid}
            />
          </Stack>
        </Details>
      ))}
    </Stack>
  </Section>
)

/** The filled leefgebieden in the order of the matrix. */
export const BevindingenLijst = ({ bevindingen }: { readonly bevindingen: readonly Shown<Bevinding>[] }) => (
  <Stack>
    {leefgebieden
      .flatMap((leefgebied) => bevindingen.filter((b) => b.leefgebied === leefgebied))
      .map((b) => (
        <Section key={b.leefgebied} titel={leefgebiedNaam[b.leefgebied]} level={3}>
          <DataList
            items={[
              ...vakken.filter((vak) => b[vak] !== '').map((vak): [string, string] => [vakNaam[vak], b[vak]]),
              ['Nu', scoreNaam(b.score)],
            ]}
          />
        </Section>
      ))}
  </Stack>
)
