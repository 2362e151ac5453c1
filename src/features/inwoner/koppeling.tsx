// The page on which an inwoner is linked with the person of the BRP.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { FieldRow, PageHead, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { BrpStand } from './brp.commands.ts'
import { BrpBlok } from './brpblok.tsx'
import { volledigeNaam } from './inwoner.ts'
import type { Koppelbaar } from './koppeling.sql.ts'
import { geenBrp } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly inwoner: Masked<Koppelbaar>
  /** The BRP just said so. */
  readonly isOverleden: boolean
  readonly form: FormState
  readonly brp: BrpStand | undefined
  /** Why it was not linked, as a sentence. */
  readonly zin: string | undefined
}

export const KoppelPagina = (props: Props) => {
  const { call, inwoner, form, zin } = props
  const geboren = inwoner.geboortedatum && schrijfDatum(inwoner.geboortedatum)
  return (
    <Schil
      call={call}
      titel="Koppelen met de BRP"
      fout={zin !== undefined || Object.keys(form.errors).length > 0}
    >
      <Stack space="l">
        <PageHead
          boven="Koppelen met de BRP"
          titel={volledigeNaam(inwoner)}
          intro={geboren ? `Geboren ${geboren}` : 'Geboortedatum onbekend'}
        />
        <ErrorSummary form={form} titel="Niet gekoppeld" algemeen={zin} />
        {inwoner.brpGekoppeldOp ? <Gekoppeld {...props} /> : <Zoeken {...props} />}
      </Stack>
    </Schil>
  )
}

const Gekoppeld = ({ call, inwoner, isOverleden }: Props) => (
  <Stack>
    <Alert kind="gelukt" titel="Gekoppeld met de BRP">
      {inwoner.brpGekoppeldOp && `Sinds ${schrijfDatum(datumInAmsterdam(inwoner.brpGekoppeldOp))}.`}
    </Alert>
    {isOverleden && (
      <Alert kind="let_op" titel="Overleden, zegt de BRP">
        Leg het overlijden vast bij het huishouden. Dan eindigen het wonen daar, de relaties en de eigen
        regie. Mag u dat niet? Vraag dan wie dit dossier behandelt.
      </Alert>
    )}
    {inwoner.isGeheim && (
      <Alert kind="let_op" titel="Adres geheim">
        De gegevens van deze persoon zijn afgeschermd. Bespreek met de bijzondere balie hoe u verder werkt.
      </Alert>
    )}
    <ButtonRow>
      {isOverleden && call.medewerker.rechten.has('huishouden:overlijden_vastleggen') && (
        <LinkButton href={`/werk/dossiers/${inwoner.huishoudenId}/huishouden/overlijden`}>
          Overlijden vastleggen
        </LinkButton>
      )}
      <LinkButton href={`/werk/dossiers/${inwoner.huishoudenId}`}>Naar het dossier</LinkButton>
    </ButtonRow>
  </Stack>
)

const Zoeken = ({ call, inwoner, form, brp }: Props) => {
  const pad = `/werk/inwoners/${inwoner.inwonerId}`
  return (
    <Form form={form} action={`${pad}/brp`}>
      <Versieveld van={inwoner.versie} />
      <Paragraph>
        Doel: vaststellen wie om ondersteuning vraagt (Wmo 2015, artikel 5.2.9). Dat u zoekt, wordt
        vastgelegd.
      </Paragraph>
      <FieldRow>
        <TextField form={form} name="bsn" label="BSN" inputMode="numeric" width="m" />
        <TextField form={form} name="geslachtsnaam" label="Achternaam" width="l" />
        <TextField form={form} name="geboortedatum" label="Geboortedatum" width="m" />
      </FieldRow>
      <ButtonRow>
        {call.ctx.brp ? (
          <SubmitButton>Zoek in de BRP</SubmitButton>
        ) : (
          <Button reden={geenBrp}>Zoek in de BRP</Button>
        )}
      </ButtonRow>
      {brp && <BrpBlok brp={brp} weg={`${pad}/koppeling`} doe="Koppel" />}
    </Form>
  )
}
