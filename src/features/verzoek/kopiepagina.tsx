// The copy on the screen: for the colleague who reads it before it leaves, with each piece to leave out; for the functionaris to open and give.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Card, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Kopiestuk } from './kopiestuk.ts'
import { Stukinhoud, stuktitel } from './stuk.tsx'
import { weglaatNaam } from './teksten.ts'
import { WeglaatForm } from './weglaatform.tsx'
import type { Weglating } from './weglating.ts'

export type KopieProps = {
  readonly call: Call
  readonly verzoekId: string
  readonly naam: string
  readonly stukken: readonly Masked<Kopiestuk>[]
  readonly weglatingen: readonly Masked<Weglating>[]
  readonly isNakijker: boolean
  readonly vers: FormState
  readonly gestuurd: { readonly stuk: string; readonly form: FormState } | undefined
}

export const sleutelVan = (s: Masked<Kopiestuk>): string => `${s.soort}:${s.id}`

export function KopiePagina(props: KopieProps) {
  const { call, verzoekId, naam, stukken, weglatingen, isNakijker, vers, gestuurd } = props
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const ids = { grond: `grond-${gestuurd?.stuk}`, toelichting: `toelichting-${gestuurd?.stuk}` }
  return (
    <Schil call={call} titel="Kopie voor de inwoner" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niets weggelaten"
          ids={ids}
        />
        <PageHead
          boven="Vraag over gegevens"
          titel={`Kopie voor ${naam}`}
          intro="Dit krijgt de inwoner: wat wij over deze persoon hebben, zover hij of zij dat mag lezen. Wat verzegeld is, wat een ander vertelde en namen van anderen staan er niet in."
        />
        {isNakijker ? <Uitleg /> : <Geven {...{ verzoekId, vers }} />}
        {stukken.length === 0 && (
          <EmptyState titel="Er is niets te geven">
            Deze persoon mag vandaag niets lezen, of wij hebben niets over hem of haar.
          </EmptyState>
        )}
        {stukken.map((s) => (
          <Stuk
            key={sleutelVan(s)}
            {...{ s, props, weglating: weglatingen.find((w) => `${w.soort}:${w.dingId}` === sleutelVan(s)) }}
          />
        ))}
        {isNakijker && <Klaar {...{ verzoekId, vers }} aantal={weglatingen.length} />}
      </Stack>
    </Schil>
  )
}

const Uitleg = () => (
  <Alert kind="info" titel="Lees alles na voor het weggaat">
    Staat er iets in dat een ander schaadt of in gevaar brengt? Laat dat stuk weg, en zeg waarom. Andere
    redenen zijn er niet: ook wat niet leuk is om te lezen, krijgt de inwoner.
  </Alert>
)

const Geven = ({ verzoekId, vers }: { readonly verzoekId: string; readonly vers: FormState }) => (
  <Form form={vers} action={`/werk/verzoeken/${verzoekId}/kopie/bestand`}>
    <ButtonRow>
      <LinkButton href={`/werk/verzoeken/${verzoekId}/kopie/afdruk`} variant="primary">
        Lezen op papier
      </LinkButton>
      <SubmitButton variant="secondary">Ophalen als bestand (JSON)</SubmitButton>
      <LinkButton href={`/werk/privacy/verzoeken/${verzoekId}`} variant="subtle">
        Terug naar de vraag
      </LinkButton>
    </ButtonRow>
  </Form>
)

type StukProps = {
  readonly s: Masked<Kopiestuk>
  readonly props: KopieProps
  readonly weglating: Masked<Weglating> | undefined
}

function Stuk({ s, props, weglating }: StukProps) {
  const { verzoekId, isNakijker, gestuurd, vers } = props
  const sleutel = sleutelVan(s)
  if (weglating)
    return (
      <Card titel={`Weggelaten: ${stuktitel(s)}`}>
        <Stack space="s">
          <Paragraph>{`${weglating.grond ? weglaatNaam[weglating.grond] : ''}. ${weglating.toelichting ?? ''}`}</Paragraph>
          {isNakijker && (
            <Form form={vers} action={`/werk/verzoeken/${verzoekId}/kopie/terugzetting`}>
              <input type="hidden" name="stuk" value={sleutel} />
              <SubmitButton variant="secondary" ariaLabel={`Toch meegeven: ${stuktitel(s)}`}>
                Toch meegeven
              </SubmitButton>
            </Form>
          )}
        </Stack>
      </Card>
    )
  return (
    <Card titel={stuktitel(s)}>
      <Stack space="s">
        <Stukinhoud s={s} />
        {isNakijker && (
          <WeglaatForm
            {...{ verzoekId, sleutel }}
            titel={stuktitel(s)}
            form={gestuurd?.stuk === sleutel ? gestuurd.form : vers}
            open={gestuurd?.stuk === sleutel}
          />
        )}
      </Stack>
    </Card>
  )
}

const Klaar = (o: { readonly verzoekId: string; readonly vers: FormState; readonly aantal: number }) => (
  <Section titel="Klaar met nakijken">
    <Form form={o.vers} action={`/werk/verzoeken/${o.verzoekId}/kopie/nakijking`}>
      <Stack>
        <Paragraph>
          {o.aantal === 0
            ? 'U laat niets weg.'
            : `U laat ${o.aantal === 1 ? '1 stuk' : `${o.aantal} stukken`} weg.`}{' '}
          Daarna geeft de functionaris gegevensbescherming de kopie. U kunt dan niets meer veranderen.
        </Paragraph>
        <div>
          <SubmitButton>De kopie mag weg</SubmitButton>
        </div>
      </Stack>
    </Form>
  </Section>
)
