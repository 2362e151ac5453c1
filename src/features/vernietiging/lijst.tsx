// One vernietigingslijst: its lines without anything they hold, who agreed, and what can be done with it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Button, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { weigering as haalWeigering } from './afhalen.ts'
import { weigering as keurWeigering } from './goedkeuren.ts'
import { weigering as intrekWeigering } from './intrekken.ts'
import type { LijstRij, RegelRij } from './lijst.sql.ts'
import { Regels } from './regels.tsx'
import { afhaalWaarom, intrekWaarom, keurWaarom, statusNaam } from './teksten.ts'
import { aantalAkkoorden } from './vernietigingslijst.ts'

export const perBladzij = 50

type Props = {
  readonly call: Call
  readonly lijst: LijstRij
  /** Something on it is about the reader or theirs: others decide. */
  readonly isTeNa: boolean
  readonly regels: readonly RegelRij[]
  readonly pagina: number
  readonly knop: FormState
  readonly afhalen: FormState
}

export function LijstPagina(props: Props) {
  const { call, lijst, regels, pagina, knop, afhalen } = props
  const { '': algemeen, ...errors } = { ...knop.errors, ...afhalen.errors }
  const { erop, eraf, vernietigd, gebleven } = lijst.aantallen
  const isFout = algemeen !== undefined || Object.keys(errors).length > 0
  return (
    <Schil call={call} titel="Vernietigingslijst" fout={isFout}>
      <Stack space="l">
        <ErrorSummary form={{ ...afhalen, errors }} algemeen={algemeen} titel="Er is niets veranderd" />
        <PageHead
          boven="Vernietiging"
          titel={`Lijst van ${schrijfDatum(datumInAmsterdam(lijst.opgesteldOp))}`}
          intro="Wat hier staat, gaat voorgoed weg: ook de bestanden en alles wat eraan hangt. Gaat het laatste van een huishouden weg, dan gaan ook de mensen weg."
        />
        <DataList
          items={[
            ['Stand', statusNaam[lijst.status]],
            ['Opgesteld door', lijst.opgesteldDoor],
            ['Bewaartermijn voorbij op', schrijfDatum(lijst.peildatum as Datum)],
            [
              'Akkoord van',
              `${lijst.akkoorden.join(', ') || 'nog niemand'} (${lijst.akkoorden.length} van ${aantalAkkoorden})`,
            ],
            [
              'Regels',
              `${erop} te doen, ${vernietigd} vernietigd, ${gebleven} gebleven, ${eraf} van de lijst gehaald`,
            ],
          ]}
        />
        <Wat {...props} />
        <Section titel="Wat erop staat">
          <Stack>
            <Regels regels={regels} />
            {erop + eraf + vernietigd + gebleven > perBladzij && (
              <Pages
                pagina={pagina}
                perBladzij={perBladzij}
                getoond={regels.length}
                totaal={erop + eraf + vernietigd + gebleven}
                naar={(nummer) => `/werk/beheer/vernietiging/${lijst.id}?pagina=${nummer}`}
              />
            )}
          </Stack>
        </Section>
      </Stack>
    </Schil>
  )
}

function Wat({ call, lijst, isTeNa, knop, afhalen }: Props) {
  const { rechten, id } = call.medewerker
  if (lijst.status !== 'opgesteld' && lijst.status !== 'goedgekeurd') return null
  const pad = `/werk/beheer/vernietiging/${lijst.id}`
  const keur = keurWeigering(lijst, { id, isTeNa })
  const haal = haalWeigering(lijst, { isTeNa })
  const intrek = intrekWeigering(lijst, lijst.aantallen.vernietigd + lijst.aantallen.gebleven > 0)
  return (
    <>
      {rechten.has('vernietigingslijst:goedkeuren') && (
        <Section titel="Goedkeuren">
          <Stack>
            <Paragraph>
              Kijk de regels na. Wat u niet vertrouwt, haalt u eerst van de lijst. Na het tweede akkoord
              begint het vernietigen in de nacht. Dat is niet terug te draaien.
            </Paragraph>
            <Form form={knop} action={`${pad}/akkoord`} id="akkoord">
              <Button type="submit" variant="danger" {...(keur && { reden: keurWaarom[keur][1] })}>
                Akkoord: dit mag voorgoed weg
              </Button>
            </Form>
          </Stack>
        </Section>
      )}
      {rechten.has('vernietigingslijst:opstellen') && (
        <Section titel="Van de lijst halen">
          <Form form={afhalen} action={`${pad}/afhalen`}>
            <Stack>
              <TextField
                form={afhalen}
                name="nummer"
                label="Welke regel?"
                hint="Het nummer in de eerste kolom."
                inputMode="numeric"
                width="s"
              />
              <TextArea
                form={afhalen}
                name="reden"
                label="Waarom mag dit nog niet weg?"
                hint="Noem geen namen."
                rows={2}
                maxLength={2000}
              />
              <div>
                <SubmitButton reden={haal && afhaalWaarom[haal][1]}>Regel van de lijst halen</SubmitButton>
              </div>
            </Stack>
          </Form>
        </Section>
      )}
      {rechten.has('vernietigingslijst:opstellen') && (
        <Section titel="De hele lijst intrekken">
          <Form form={knop} action={`${pad}/intrekking`} id="intrekking">
            <Button type="submit" {...(intrek && { reden: intrekWaarom[intrek][1] })}>
              Lijst intrekken
            </Button>
          </Form>
        </Section>
      )}
    </>
  )
}
