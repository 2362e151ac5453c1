// One line of the own list, with how it stands and the way to ask that it goes.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { wieZin } from './teksten.ts'
import type { Regel } from './uitsluiting.sql.ts'
import { isHerkenbaar } from './uitsluiting.ts'

type Props = { readonly regel: Masked<Regel>; readonly form: FormState }

export const RegelBlok = ({ regel, form }: Props) => (
  <Card titel={regel.naam ?? ''}>
    <Stack space="s">
      <Paragraph>
        {wieZin(regel)}
        {regel.geboortedatum && `, geboren op ${schrijfDatum(regel.geboortedatum)}`}. Op uw lijst sinds{' '}
        {regel.van && schrijfDatum(datumInAmsterdam(regel.van))}.
      </Paragraph>
      {!isHerkenbaar(regel) && (
        <Paragraph>
          Zonder geboortedatum of BSN herkennen wij deze persoon niet. Weet u het? Zet de persoon dan opnieuw
          op de lijst. Komt er werk over deze persoon bij u? Geef het aan uw teammanager.
        </Paragraph>
      )}
      {regel.verzoek?.status === 'afgewezen' && (
        <Paragraph>
          U vroeg om dit weg te halen. Dat kan niet. De functionaris gegevensbescherming schreef:{' '}
          {regel.verzoek.toelichting}
        </Paragraph>
      )}
      {regel.verzoek?.status === 'gevraagd' ? (
        <Paragraph>
          U vroeg om dit weg te halen. De functionaris gegevensbescherming beslist. Tot dan verandert er
          niets.
        </Paragraph>
      ) : (
        <Herroep regel={regel} form={form} />
      )}
    </Stack>
  </Card>
)

const Herroep = ({ regel, form }: Props) => (
  <Details titel={`Vragen om ${regel.naam} weg te halen`} open={form.errors.reden !== undefined}>
    <Form form={form} action={`/werk/uitsluitingen/${regel.id}/herroeping`}>
      <TextArea
        form={form}
        name="reden"
        id={`reden-${regel.id}`}
        label="Waarom kan deze persoon van de lijst af?"
        hint="De functionaris gegevensbescherming leest dit en beslist."
        rows={2}
        maxLength={2000}
      />
      <SubmitButton variant="secondary">Vragen</SubmitButton>
    </Form>
  </Details>
)
