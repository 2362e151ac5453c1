// One line of the review with its counts, the way to the log, and the form to judge it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Cluster, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import type { Shown } from '../autorisatie/present.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { datumInAmsterdam, schrijfDatum, schrijfMoment } from '../termijn/datum.ts'
import { weigering } from './beoordelen.ts'
import type { ControleRij } from './controle.sql.ts'
import { hier } from './formulier.ts'
import { redenNaam, redenVraag, redenZin, uitkomstKeuzes, waarom } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly regel: Shown<ControleRij>
  readonly form: FormState
  /** Who else can judge what this reader may not. */
  readonly anderen: readonly string[]
}

export function Regelblok({ call, regel: r, form, anderen }: Props) {
  const isEigenKring = betrokkenheidBij(call.medewerker, [r.inwonerId]) !== 'geen'
  const nee = weigering(r, { doorId: call.medewerker.id, isEigenKring })
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  return (
    <Card titel={`${r.medewerker}: ${redenNaam[r.reden].toLowerCase()}`}>
      <Stack space="s">
        <Cluster>
          <span>{[...r.rollen.map((rol) => rolNaam[rol]), ...r.teams].join(', ')}</span>
          <Badge toon={r.einddatum < vandaag ? 'te_laat' : 'neutraal'}>
            {r.einddatum < vandaag
              ? `Te laat, vóór ${schrijfDatum(r.einddatum)}`
              : `Beoordeel uiterlijk ${schrijfDatum(r.einddatum)}`}
          </Badge>
        </Cluster>
        <Paragraph>
          {redenZin[r.reden](r)} {wanneerZin(r)}
        </Paragraph>
        <Paragraph small>{redenVraag[r.reden]}</Paragraph>
        {r.inwonerId && !isEigenKring && (
          <ButtonRow>
            <LinkButton href={logAdres(r)} aria-label={`Wie keek in dit dossier, ${r.medewerker}`}>
              Wie keek in dit dossier
            </LinkButton>
          </ButtonRow>
        )}
        {nee && <Paragraph>{`${waarom[nee][1]} ${anderenZin(anderen)}`}</Paragraph>}
        {!nee && <Oordeelformulier regel={r} form={form} />}
      </Stack>
    </Card>
  )
}

const wanneerZin = ({ eerste, laatste }: Shown<ControleRij>): string =>
  eerste.getTime() === laatste.getTime()
    ? `Dat was op ${schrijfMoment(eerste)}.`
    : `De eerste keer was op ${schrijfMoment(eerste)}, de laatste op ${schrijfMoment(laatste)}.`

const anderenZin = (anderen: readonly string[]): string =>
  anderen.length > 0
    ? `Dat kan: ${anderen.join(', ')}.`
    : 'Er is nu geen ander. Vraag de functioneel beheerder om een tweede functionaris voor te stellen.'

/** The log of this inwoner, with only what this medewerker did in those days. */
function logAdres({ inwonerId, medewerkerId, eerste, laatste }: Shown<ControleRij>): string {
  const zoek = new URLSearchParams({
    wie: medewerkerId,
    van: datumInAmsterdam(eerste),
    tot: datumInAmsterdam(laatste),
  })
  return `/werk/privacy/inzage/${inwonerId}?${zoek}`
}

const Oordeelformulier = ({ regel: r, form }: { regel: Shown<ControleRij>; form: FormState }) => (
  <Details titel={`Beoordelen: ${r.medewerker}`} open={Object.keys(form.errors).length > 0}>
    <Form form={form} action={`${hier}/${r.id}/uitkomst`}>
      <Stack>
        <RadioGroup
          form={form}
          name="uitkomst"
          id={`uitkomst-${r.id}`}
          label="Was het in orde?"
          options={uitkomstKeuzes}
        />
        <TextArea
          form={form}
          name="toelichting"
          id={`toelichting-${r.id}`}
          label="Toelichting"
          hint="Wat vroeg u, en wat hoorde u? Schrijf niets uit het dossier op. Bij In orde mag dit leeg blijven."
          rows={3}
          maxLength={2000}
        />
        <ButtonRow>
          <SubmitButton>Oordeel vastleggen</SubmitButton>
        </ButtonRow>
      </Stack>
    </Form>
  </Details>
)
