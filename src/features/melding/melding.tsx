// The page of one melding: what was asked, what is due, what happens with it, and each act at the thing it acts on.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button, ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Cluster, PageHead, Section, Split, Stack } from '../../ui/layout.tsx'
import { Jumps } from '../../ui/navigation.tsx'
import { Details, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { OverledenBlok, type Overledenen } from '../inwoner/overleden.tsx'
import type { Recht } from '../medewerker/rechten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { AdviesBlok, heeftAdvies } from './advies.tsx'
import type { Blok, MeldingPaginaProps } from './blok.tsx'
import { Bevestiging, Contacten } from './contact.tsx'
import { EigenPlanLink } from './eigenplan.tsx'
import { Einde } from './einde.tsx'
import { Gegevens } from './gegevens.tsx'
import type { Leiding } from './leiding.tsx'
import type { MeldingRij } from './pagina.sql.ts'
import { PakketLink } from './pakketlink.tsx'
import { melderNaam, statusNaam } from './teksten.ts'
import { Termijnen } from './termijnen.tsx'
import { VerwijzerBlok } from './terugbericht.tsx'
import { type Terugkeer, TerugkeerBlok } from './terugkeer.tsx'
import type { TrajectRij } from './trajecten.sql.ts'
import { TrajectenBlok } from './trajecten.tsx'
import { Verdeling } from './verdeling.tsx'
import { Vragen } from './vragen.tsx'

type Props = MeldingPaginaProps & {
  readonly call: Call
  readonly geweigerd: Geweigerd | undefined
  readonly terugkeer: Terugkeer | undefined
  /** The plan it belongs to and who leads. */
  readonly leiding: Leiding | undefined
  /** The overdracht it came with. */
  readonly pakketId: string | undefined
  readonly trajecten: readonly Masked<TrajectRij>[]
  /** Who of the huishouden died since it came in. */
  readonly overledenen: Overledenen
}

/** The form that was refused; too late when a colleague changed the melding meanwhile. */
export type Geweigerd = { readonly blok: Blok; readonly form: FormState; readonly isTeLaat?: boolean }

export function MeldingPagina(props: Props) {
  const { call, melding: m, geweigerd, terugkeer, leiding } = props
  const over = m.inwonerId === null ? 'een anonieme inwoner' : 'een inwoner'
  return (
    <Schil call={call} titel={`Melding over ${over}`} fout={geweigerd !== undefined}>
      <Stack space="l">
        <Hoofd melding={m} rechten={call.medewerker.rechten} />
        {geweigerd && <Weigering {...geweigerd} />}
        <OverledenBlok overledenen={props.overledenen} />
        <Jumps items={sprongen(props)} />
        {terugkeer && <TerugkeerBlok {...terugkeer} regisseur={anderDan(call.medewerker.naam, leiding)} />}
        <Split label="Advies en verdeling" side={<Zijkant {...props} />}>
          <Stack space="l">
            {m.woorden && (
              <Quote van={m.melder && `Gemeld door: ${melderNaam[m.melder].toLowerCase()}`}>
                {m.woorden}
              </Quote>
            )}
            <PakketLink overdrachtId={props.pakketId} />
            <Vragen {...props} />
            <TrajectenBlok trajecten={props.trajecten} />
            <Termijnen melding={m} vandaag={datumInAmsterdam(call.ctx.clock.now())} />
            <Contacten {...props} />
            <VerwijzerBlok {...props} />
            <Section titel="Meer over deze melding" id="meer">
              <Stack space="s">
                <Details titel="Gegevens" open={m.onveilig === 'ja'}>
                  <Gegevens melding={m} />
                </Details>
                <Bevestiging {...props} />
                <EigenPlanLink {...props} />
                <Einde {...props} />
              </Stack>
            </Section>
          </Stack>
        </Split>
      </Stack>
    </Schil>
  )
}

/** On a phone the advice and who does it stand at the end. */
const sprongen = (props: Props) => [
  ...(heeftAdvies(props) ? [{ naar: 'advies', label: 'Advies' }] : []),
  { naar: 'verdeling', label: 'Wie doet dit?' },
  { naar: 'termijnen', label: 'Wat moet wanneer' },
  ...(props.melding.contacten ? [{ naar: 'contact', label: 'Contact' }] : []),
  { naar: 'meer', label: 'Meer' },
]

/** Nobody calls themselves. */
const anderDan = (naam: string, leiding: Leiding | undefined) =>
  leiding?.regisseur && leiding.regisseur !== naam ? leiding.regisseur : undefined

const Zijkant = (props: Props) => (
  <Stack space="l">
    <AdviesBlok {...props} />
    <Verdeling {...props} door={props.call.medewerker} />
  </Stack>
)

type HoofdProps = { readonly melding: Masked<MeldingRij>; readonly rechten: ReadonlySet<Recht> }

function Hoofd({ melding: m, rechten }: HoofdProps) {
  const wie = m.inwonerId === null ? 'een anonieme inwoner' : volledigeNaam(m)
  return (
    <PageHead
      boven={
        <Cluster>
          {m.status && `Melding · ${statusNaam[m.status]}`}
          {m.urgentie === 'spoed' && <Badge toon="te_laat">Spoed</Badge>}
          {m.onveilig === 'ja' && <Badge toon="te_laat">Onveilig thuis</Badge>}
        </Cluster>
      }
      titel={`Vraag van ${wie}`}
      intro={[
        m.kern,
        m.ontvangenOp && `ontvangen op ${schrijfDatum(datumInAmsterdam(m.ontvangenOp))}`,
        m.deuren?.join(' en '),
      ]
        .filter(Boolean)
        .join(' · ')}
      acties={<Wegen melding={m} rechten={rechten} />}
    />
  )
}

/** Where the work goes on, for who has the file: the gesprek for who holds gesprekken, and the dossier. */
function Wegen({ melding: m, rechten }: HoofdProps) {
  if (m.woorden === undefined) return null
  const plantGesprekken = rechten.has('gesprek:plannen')
  if (!m.huishoudenId)
    return (
      <ButtonRow>
        <LinkButton href={`/werk/meldingen/${m.id}/inwoner`}>Zeggen wie het is</LinkButton>
        {plantGesprekken && (
          <Button reden="De inwoner is anoniem: er is nog geen dossier.">Gesprek plannen</Button>
        )}
      </ButtonRow>
    )
  const dossier = `/werk/dossiers/${m.huishoudenId}`
  return (
    <ButtonRow>
      {plantGesprekken && (m.status === 'ontvangen' || m.status === 'gescreend') && (
        <LinkButton href={`${dossier}/gesprekken/nieuw?melding=${m.id}`}>Gesprek plannen</LinkButton>
      )}
      {rechten.has('overdracht:aanbieden') && (m.status === 'ontvangen' || m.status === 'gescreend') && (
        <LinkButton href={`/werk/meldingen/${m.id}/overdracht`} variant="subtle">
          Overdragen en meekijken
        </LinkButton>
      )}
      <LinkButton href={dossier} variant="subtle">
        Naar het dossier
      </LinkButton>
      <LinkButton href={`/werk/inwoners/${m.inwonerId}/koppeling`} variant="subtle">
        Koppelen met de BRP
      </LinkButton>
    </ButtonRow>
  )
}

/** What is wrong; and of who came too late the own words, beside hers that are stored (product.md, The screen). */
function Weigering({ form, isTeLaat }: Geweigerd) {
  const { '': algemeen, ...velden } = form.errors
  const getypt = ['redenAfwijking', 'reden', 'waarover'].flatMap((veld) => form.values[veld] ?? [])
  return (
    <Stack>
      <ErrorSummary
        form={{ ...form, errors: velden }}
        algemeen={algemeen}
        {...(isTeLaat && { titel: 'Een collega was u voor' })}
      />
      {isTeLaat && getypt.some(Boolean) && (
        <Alert kind="let_op" titel="Dit typte u, en is nog niet bewaard">
          {getypt.map((tekst) => (
            <p key={tekst} className="kt-typed">
              {tekst}
            </p>
          ))}
        </Alert>
      )}
    </Stack>
  )
}
