// The page of a gesprek: when and with whom, what was found, and what can be done now.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph, Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { kinderenVan, ZegelLink } from '../zegel/link.tsx'
import { weigering as afzegWeigering } from './afzeggen.ts'
import { BevindingenLijst } from './bevindingen.tsx'
import { gegevens, wanneer } from './gegevens.tsx'
import type { GesprekRij } from './gesprek.sql.ts'
import { type Ingeleverd, IngeleverdBlok } from './ingeleverd.tsx'
import { pagina, statusNaam, waarom } from './teksten.ts'
import { VerslagFormulier } from './verslag.tsx'
import { type Verteld, VerteldBlok } from './verteld.tsx'

type GesprekProps = {
  readonly call: Call
  readonly gesprek: Masked<GesprekRij>
  /** The verslag as it is typed; its errors stand at its fields. */
  readonly form: FormState
  readonly afzegForm: FormState
  /** Somebody else saved meanwhile: both texts are shown. */
  readonly isIntussenGewijzigd?: boolean
  readonly magSchrijven: boolean
  /** Whose rol only reads along is offered nothing to do. */
  readonly magAfzeggen: boolean
  readonly verteld: readonly Verteld[]
  readonly ingeleverd: Ingeleverd | undefined
}

export function GesprekPagina(props: GesprekProps) {
  const { call, gesprek: g, form, afzegForm, isIntussenGewijzigd, magSchrijven } = props
  const errors = { ...form.errors, ...afzegForm.errors }
  const { '': algemeen, ...fouten } = errors
  const isTeSchrijven = magSchrijven && (g.status === 'gepland' || g.status === 'gevoerd')
  return (
    <Schil call={call} titel="Gesprek" fout={Object.keys(errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={g.status && `Gesprek · ${statusNaam[g.status]}`}
          titel={`Gesprek met ${(g.leden ?? []).map(volledigeNaam).join(' en ') || 'de inwoner'}`}
          intro={wanneer(g)}
          acties={<LinkButton href={pagina(g).pad}>{pagina(g).naar}</LinkButton>}
        />
        <ErrorSummary form={{ ...form, errors: fouten }} algemeen={algemeen} />
        {isIntussenGewijzigd && <Opgeslagen gesprek={g} />}
        <DataList items={gegevens(g)} />
        <ZegelLink
          soort="gesprek"
          stuk={g}
          mag={call.medewerker.rechten.has('zegel:leggen') && g.gevoerdOp !== null}
          heeftKind={kinderenVan(g.leden ?? [], datumInAmsterdam(call.ctx.clock.now())).size > 0}
        />
        <IngeleverdBlok ingeleverd={props.ingeleverd} />
        <VerteldBlok
          verteld={props.verteld}
          lees="Lees dit voor het gesprek. Het verslag hieronder begint ermee; klopt het nog?"
        />
        {isTeSchrijven ? <VerslagFormulier gesprekId={g.id ?? ''} form={form} /> : <Vast gesprek={g} />}
        {(props.magAfzeggen || g.status === 'vastgesteld') && <Vervolg gesprek={g} form={afzegForm} />}
      </Stack>
    </Schil>
  )
}

/** What the other one saved, above what was typed here. */
const Opgeslagen = ({ gesprek }: { readonly gesprek: Masked<GesprekRij> }) => (
  <Alert kind="let_op" titel="Dit is nu opgeslagen">
    <Verslag gesprek={gesprek} />
  </Alert>
)

const Verslag = ({ gesprek: g }: { readonly gesprek: Masked<GesprekRij> }) => (
  <Stack>
    {g.eigenPlan && <Quote van="Eigen plan van de inwoner">{g.eigenPlan}</Quote>}
    {g.verslag?.split('\n\n').map((alinea) => (
      <Paragraph key={alinea}>{alinea}</Paragraph>
    ))}
    {g.bevindingen && <BevindingenLijst bevindingen={g.bevindingen} />}
  </Stack>
)

const Vast = ({ gesprek: g }: { readonly gesprek: Masked<GesprekRij> }) =>
  g.verslag === undefined ? (
    <Alert kind="info">Het verslag is alleen te lezen voor wie deze vraag behandelt.</Alert>
  ) : (
    g.status === 'vastgesteld' && (
      <Section titel="Verslag">
        <Verslag gesprek={g} />
      </Section>
    )
  )

/** What can come next: the plan once the verslag stands, or calling it off with a reason. */
function Vervolg({ gesprek: g, form }: { readonly gesprek: Masked<GesprekRij>; readonly form: FormState }) {
  if (g.status === undefined || g.status === 'afgezegd') return null
  return (
    <ScreenOnly>
      <Section titel="En nu?">
        {g.status === 'vastgesteld' ? (
          <Verder gesprek={g} form={form} />
        ) : (
          <Stack>
            {!g.trajectId && <Button reden="Stel eerst het verslag vast.">Plan opstellen</Button>}
            <Afzeggen gesprek={g} form={form} />
          </Stack>
        )}
      </Section>
    </ScreenOnly>
  )
}

function Afzeggen({ gesprek: g, form }: { readonly gesprek: Masked<GesprekRij>; readonly form: FormState }) {
  const reason = g.status && afzegWeigering({ status: g.status })
  if (reason) return <Button reden={waarom[reason].zin}>Gesprek afzeggen</Button>
  return (
    <Details titel="Gesprek afzeggen" open={form.errors.reden !== undefined}>
      <Form form={form} action={`/werk/gesprekken/${g.id}/afzegging`}>
        <TextArea form={form} name="reden" label="Waarom gaat het gesprek niet door?" rows={2} />
        <ButtonRow>
          <SubmitButton variant="danger">Gesprek afzeggen</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

function Verder({ gesprek: g, form }: { readonly gesprek: Masked<GesprekRij>; readonly form: FormState }) {
  if (!g.trajectId) return <NaarPlan gesprek={g} form={form} />
  return (
    <Stack>
      <Paragraph>Ga verder in het traject. Wat hier is gevonden staat in het verslag.</Paragraph>
      <LinkButton href={`/werk/trajecten/${g.trajectId}`}>Naar het traject</LinkButton>
    </Stack>
  )
}

const NaarPlan = ({
  gesprek: g,
  form,
}: {
  readonly gesprek: Masked<GesprekRij>
  readonly form: FormState
}) =>
  g.lopendPlanId || g.meldingId === null ? (
    <Stack>
      <Paragraph>Dit huishouden heeft een plan. Zet daar in wat in dit gesprek is afgesproken.</Paragraph>
      <LinkButton href={`/werk/plannen/${g.lopendPlanId ?? g.planId}`}>Naar het plan</LinkButton>
    </Stack>
  ) : (
    <Form form={form} action={`/werk/dossiers/${g.huishoudenId}/plan`}>
      <input type="hidden" name="meldingId" value={g.meldingId ?? ''} />
      <Paragraph>
        Het plan begint met de woorden van de inwoner en met wat in dit gesprek is gevonden. U hoeft niets
        over te typen.
      </Paragraph>
      <ButtonRow>
        <SubmitButton>Plan opstellen</SubmitButton>
      </ButtonRow>
    </Form>
  )
