// The advice and the rule behind it, to follow or to do otherwise; afterwards what was chosen.

import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, CheckboxGroup, Select } from '../../ui/choices.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { MeldingForm, type MeldingPaginaProps } from './blok.tsx'
import { redencodes } from './screenen.ts'
import { leefgebiedNaam, redenNaam, vervolgNaam } from './teksten.ts'
import { type Advies, adviesVan } from './triage.ts'
import { vervolgen } from './vraag.ts'

/** Not null but masked, for who has the file: it is there, and tells what is L4. */
const isAfgeschermd = ({ melding: m, advies }: MeldingPaginaProps) =>
  advies === 'afgeschermd' || Boolean(m.woorden && m.screening === undefined)

/** Is there an advice on the page? */
export const heeftAdvies = (props: MeldingPaginaProps): boolean =>
  Boolean(props.melding.screening) || isAfgeschermd(props) || Boolean(props.advies && !props.kan.screening)

export function AdviesBlok(props: MeldingPaginaProps) {
  const { melding: m, advies, kan } = props
  if (m.screening) return <Gescreend {...props} />
  if (isAfgeschermd(props)) return <Afgeschermd />
  if (!advies || advies === 'afgeschermd' || kan.screening) return null
  return (
    <Section titel="Advies" id="advies">
      <Stack>
        <Regel advies={advies} />
        <Screening {...props} versie={advies.versie} />
      </Stack>
    </Section>
  )
}

const Afgeschermd = () => (
  <Section titel="Advies" id="advies">
    <Paragraph>Advies alleen voor de behandelaar.</Paragraph>
  </Section>
)

const Regel = ({ advies }: { advies: Advies }) => (
  <>
    <Paragraph lead>{vervolgNaam[advies.vervolg]}</Paragraph>
    <Paragraph>
      Regel {advies.nummer}: {advies.zin}
    </Paragraph>
    <Paragraph small>Bron: {advies.bron}</Paragraph>
  </>
)

function Screening({ melding, form: formVan, versie }: MeldingPaginaProps & { versie: number }) {
  const form = formVan('screening')
  const open = (melding.vragen ?? []).filter((v) => v.uitkomst === null)
  const isAnders = form.values.keuze === 'anders'
  return (
    <MeldingForm blok="screening" melding={melding} form={form}>
      <input type="hidden" name="triage" value={versie} />
      <Stack>
        <CheckboxGroup
          form={form}
          name="complex"
          label="Welke vragen zijn complex?"
          optional
          hint="Dan komt er een casusregisseur in beeld."
          options={open.map((v) => ({ value: v.leefgebied, label: leefgebiedNaam[v.leefgebied] }))}
        />
        <Checkbox
          form={form}
          name="isKlaar"
          label="De inwoner is hiermee geholpen; wij doen niets meer"
          hint="Alleen bij meteen beantwoorden of wijzen op de sociale kaart."
        />
        <ButtonRow>
          <SubmitButton name="keuze" value="volgen">
            Volg dit advies
          </SubmitButton>
        </ButtonRow>
        <Details titel="Kies anders (waarom?)" open={isAnders}>
          <Stack>
            {open.map((v) => (
              <Select
                key={v.id}
                form={form}
                name={`vervolg_${v.leefgebied}`}
                label={`Vervolg voor ${leefgebiedNaam[v.leefgebied]}`}
                empty="Kies"
                options={vervolgen.map((value) => ({ value, label: vervolgNaam[value] }))}
              />
            ))}
            <Select
              form={form}
              name="redenCode"
              label="Wat past het best?"
              optional
              empty="Geen van deze"
              options={redencodes.map((value) => ({ value, label: redenNaam[value] }))}
            />
            <TextArea form={form} name="redenAfwijking" label="Waarom kiest u anders?" rows={3} />
            <SubmitButton variant="secondary" name="keuze" value="anders">
              Leg mijn keuze vast
            </SubmitButton>
          </Stack>
        </Details>
      </Stack>
    </MeldingForm>
  )
}

function Gescreend({ melding: { screening } }: MeldingPaginaProps) {
  if (!screening) return null
  const advies = adviesVan(screening.regels, screening.regel)
  const isGevolgd = screening.advies === screening.keuze
  const wanneer = schrijfDatum(datumInAmsterdam(new Date(screening.op)))
  return (
    <Section titel="Advies" id="advies">
      <Stack>
        {advies && <Regel advies={advies} />}
        <Paragraph>
          {isGevolgd ? 'Gevolgd' : `Anders gekozen (${vervolgNaam[screening.keuze]})`} door {screening.door}{' '}
          op {wanneer}.
        </Paragraph>
        {screening.redenAfwijking && <Paragraph>Waarom: {screening.redenAfwijking}</Paragraph>}
      </Stack>
    </Section>
  )
}
