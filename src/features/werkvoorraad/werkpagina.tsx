// The page staff start their day on: their lists, what is due on each, and what can be done with it.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages, Tabs } from '../../ui/navigation.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { DoorMijLijst } from '../regie/doormij.tsx'
import type { DoorMij } from '../regie/doormijbeeld.tsx'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { Filterblok } from './filterblok.tsx'
import { type Adres, adresVan } from './formulier.ts'
import { Regels } from './regels.tsx'
import { type TeamBeeld, TeamBlok } from './teamblok.tsx'
import {
  beginAanDeDeur,
  leeg,
  leegDoorFilter,
  lijstNaam,
  stand,
  teamZin,
  waaromGeenVakje,
} from './teksten.ts'
import { type Ontvanger, Verdeelblok } from './verdeelblok.tsx'
import { type Aantallen, isVerdeelbaar, type Lijst, lijsten, type Regel } from './werkvoorraad.ts'

export const perBladzij = 25

const kolom = { mij: undefined, team: 'Wie', onverdeeld: 'Team', wacht: 'Wie' } as const

type Props = {
  readonly call: Call
  readonly adres: Adres
  /** The list that is shown; the address may leave it out. */
  readonly lijst: Lijst
  /** For a teammanager at the first page. */
  readonly team: TeamBeeld | undefined
  readonly regels: readonly Masked<Regel>[]
  readonly aantallen: Aantallen
  readonly kernen: readonly { id: string; naam: string }[]
  readonly ontvangers: readonly Ontvanger[]
  readonly form: FormState
  readonly gekozen: readonly string[]
  readonly waarnemingen: readonly DoorMij[]
  /** What waits for this reader and is about nobody's dossier. */
  readonly vanUzelf: ReactNode
  /** What was just done, in one sentence. */
  readonly gedaan?: string | undefined
  /** Why the ticked lines were not handed over. */
  readonly weigering?: string | undefined
}

export function WerkPagina(props: Props) {
  const { call, adres, aantallen, form, gedaan, kernen, team, weigering } = props
  const { rechten, naam } = call.medewerker
  return (
    <Schil call={call} titel="Werkvoorraad" fout={weigering !== undefined}>
      <Stack space="m">
        <PageHead
          boven={`Dag ${naam.split(' ')[0]}`}
          titel="Werkvoorraad"
          intro={team ? teamZin(team.standen, team.aantal) : stand(aantallen)}
          acties={
            <>
              {rechten.has('regie:waarnemen') && <LinkButton href="/werk/waarnemingen">Waarnemen</LinkButton>}
              {rechten.has('werk:verplaatsen') && (
                <LinkButton href="/werk/team/verplaatsing">Werk verplaatsen</LinkButton>
              )}
              {rechten.has('werkvoorraad:exporteren') && aantallen[props.lijst] > 0 && (
                <LinkButton
                  href={adresVan({ ...adres, lijst: props.lijst, pagina: 1 }, '/werk/werkvoorraad.csv')}
                >
                  Opslaan als CSV
                </LinkButton>
              )}
            </>
          }
        />
        <ErrorSummary form={form} titel="Er is niets verdeeld" algemeen={weigering} />
        {gedaan && <Alert kind="gelukt">{gedaan}</Alert>}
        {props.vanUzelf}
        <Waarneemt waarnemingen={props.waarnemingen} />
        {team && <TeamBlok {...team} />}
        <Tabs
          label="Welk werk"
          items={lijsten.map((lijst) => ({
            href: adresVan({ ...adres, lijst, pagina: 1 }),
            label: lijstNaam[lijst],
            actief: lijst === props.lijst,
            aantal: aantallen[lijst],
          }))}
        />
        <Filterblok adres={adres} teams={call.medewerker.teams} kernen={kernen} />
        <WerkLijst {...props} vandaag={datumInAmsterdam(call.ctx.clock.now())} />
      </Stack>
    </Schil>
  )
}

/** For whom the reader stands in, now or soon: named without being asked, so told without being sought. */
const Waarneemt = ({ waarnemingen }: { readonly waarnemingen: readonly DoorMij[] }) =>
  waarnemingen.length > 0 && (
    <Alert titel="Waarnemen voor een collega">
      <DoorMijLijst regels={waarnemingen} hoogstens={3} />
      <Paragraph>
        <Link href="/werk/waarnemingen">Alles over uw waarneming</Link>
      </Paragraph>
    </Alert>
  )

function WerkLijst(props: Props & { readonly vandaag: Datum }): ReactNode {
  const { call, adres, lijst, regels, aantallen, vandaag, gekozen } = props
  const isVerdeler = call.medewerker.rechten.has('melding:toewijzen')
  const magVerdelen = isVerdeler && regels.some(isVerdeelbaar)
  if (regels.length === 0) return <Leeg {...props} />
  return (
    <>
      {isVerdeler && !regels.every(isVerdeelbaar) && <Paragraph small>{waaromGeenVakje}</Paragraph>}
      <Regels
        regels={regels}
        vandaag={vandaag}
        titel={lijstNaam[lijst]}
        kolom={kolom[lijst]}
        gekozen={magVerdelen ? gekozen : undefined}
      />
      <Pages
        pagina={adres.pagina}
        perBladzij={perBladzij}
        getoond={regels.length}
        totaal={aantallen[lijst]}
        naar={(pagina) => adresVan({ ...adres, pagina })}
      />
      {magVerdelen && <Verdeelblok {...props} magNemen={call.medewerker.rechten.has('melding:screenen')} />}
    </>
  )
}

/** Nothing here: because of the filter, or because there is nothing; then it says what will come. */
function Leeg(props: Props) {
  const { call, adres, lijst } = props
  const { team, kern, wet, klok } = adres
  if (team || kern || wet || klok)
    return (
      <EmptyState
        titel={leegDoorFilter.titel}
        acties={<LinkButton href={adresVan({ lijst })}>Alles tonen</LinkButton>}
      >
        {leegDoorFilter.uitleg}
      </EmptyState>
    )
  const { rechten } = call.medewerker
  const isDeur = lijst === 'mij' && rechten.has('contact:vastleggen')
  return (
    <EmptyState titel={leeg[lijst].titel} acties={<Beginnen {...props} />}>
      {leeg[lijst].uitleg} {isDeur && beginAanDeDeur}
    </EmptyState>
  )
}

/** How to begin when there is nothing to do: write down who calls, look somebody up, take what nobody has. */
const Beginnen = ({ call, lijst, aantallen }: Props) => (
  <>
    {call.medewerker.rechten.has('contact:vastleggen') && (
      <LinkButton href="/werk/contact/nieuw">Nieuw contact</LinkButton>
    )}
    {call.medewerker.rechten.has('inwoner:herkennen') && (
      <LinkButton href="#zoeken">Zoek een inwoner</LinkButton>
    )}
    {lijst === 'mij' && aantallen.onverdeeld > 0 && (
      <LinkButton href={adresVan({ lijst: 'onverdeeld' })}>Naar Niet verdeeld</LinkButton>
    )}
  </>
)
