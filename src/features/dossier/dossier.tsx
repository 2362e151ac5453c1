// The page of one household: who they are, what is the matter now, the plan, the people and what happened.

import type { ReactNode } from 'react'
import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Cluster, PageHead, Stack } from '../../ui/layout.tsx'
import { Jumps } from '../../ui/navigation.tsx'
import { Details, Link, List } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { DocumentenBlok } from '../document/documentenblok.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { OverdrachtBlok } from '../overdracht/lijst.tsx'
import { SignaalBlok } from '../signaal/signaalblok.tsx'
import { type Datum, dagenTussen, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { VerklaringBlok } from '../verzoek/verklaringblok.tsx'
import { kinderenVan } from '../zegel/link.tsx'
import { ActieBlok, type Acties } from './acties.tsx'
import { ContactBlok } from './contactblok.tsx'
import { type Hoofd, isAanOns, type Lid, type Zaak } from './dossier.ts'
import type { DossierBeeld } from './dossierbeeld.tsx'
import { EerderBlok } from './eerderblok.tsx'
import type { Adres } from './formulier.ts'
import { leeftijd, MensenBlok } from './mensenblok.tsx'
import { NuBlok } from './nublok.tsx'
import { PlanBlok } from './planblok.tsx'
import { inzichtZinnen } from './teksten.ts'
import { TijdlijnBlok } from './tijdlijnblok.tsx'
import { nog, toonVan } from './uiterlijk.tsx'
import { ZoekVeld } from './zoekveld.tsx'

type Props = {
  readonly call: Call
  readonly beeld: DossierBeeld
  readonly adres: Adres
  readonly acties: Acties
  /** The form of a contact, empty or as it was refused. */
  readonly contact: FormState
}

export function DossierPagina({ call, beeld, adres, acties, contact }: Props) {
  const { hoofd, zaken, plan, regie } = beeld
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const kinderen = kinderenVan(hoofd.leden ?? [], vandaag)
  return (
    // A name stands in no title: titles end in the history of a browser.
    <Schil call={call} titel="Dossier" fout={Object.keys(contact.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Dossier"
          titel={hoofd.naam === undefined ? 'Huishouden (naam afgeschermd)' : `Huishouden ${hoofd.naam}`}
          intro={<Kern hoofd={hoofd} zaken={zaken} vandaag={vandaag} />}
        />
        <Jumps
          items={[
            { naar: 'nu', label: 'Nu' },
            { naar: 'plan', label: 'Plan' },
            { naar: 'mensen', label: 'Mensen' },
            ...(call.medewerker.rechten.has('document:inzien')
              ? [{ naar: 'documenten', label: 'Documenten' }]
              : []),
            { naar: 'tijdlijn', label: 'Tijdlijn' },
          ]}
        />
        <Feiten beeld={beeld} vandaag={vandaag} magAdres={call.medewerker.rechten.has('adres:inzien')} />
        <NuBlok
          zaken={zaken}
          plan={plan}
          vandaag={vandaag}
          acties={
            <ActieBlok call={call} acties={acties}>
              <ContactBlok call={call} form={contact} zaken={zaken} leden={hoofd.leden ?? []} />
            </ActieBlok>
          }
          signalen={<SignaalBlok signalen={beeld.signalen} />}
        />
        <OverdrachtBlok kaarten={beeld.overdrachten} vandaag={vandaag} />
        <PlanBlok
          call={call}
          plan={plan}
          heeftPlan={beeld.begin.heeftPlan}
          regie={regie}
          regisseur={hoofd.regisseur}
          vandaag={vandaag}
        />
        <MensenBlok hoofd={hoofd} vandaag={vandaag} rechten={call.medewerker.rechten} />
        <VerklaringBlok verklaringen={beeld.verklaringen} />
        <EerderBlok huishoudenId={hoofd.id ?? ''} adres={adres} eerder={beeld.eerder} />
        <DocumentenBlok {...{ call, kinderen, documenten: beeld.documenten }} huishoudenId={hoofd.id ?? ''} />
        <TijdlijnBlok
          huishoudenId={hoofd.id ?? ''}
          adres={adres}
          leden={hoofd.leden ?? []}
          overledenen={beeld.overledenen}
          magVerzegelen={call.medewerker.rechten.has('zegel:leggen')}
          kinderen={kinderen}
          voorvallen={beeld.voorvallen}
          aantal={beeld.aantalVoorvallen}
          aantalAlles={beeld.aantalAlles}
          boven={
            <Details titel="Zoeken in dit dossier">
              <ZoekVeld form={newForm(call)} huishoudenId={hoofd.id ?? ''} />
            </Details>
          }
        />
      </Stack>
    </Schil>
  )
}

type KernProps = {
  readonly hoofd: Masked<Hoofd>
  readonly zaken: readonly Masked<Zaak>[]
  readonly vandaag: Datum
}

/** One line: where they live, how many they are, who leads, and what presses most. */
function Kern({ hoofd, zaken, vandaag }: KernProps): ReactNode {
  const eerste = zaken
    .filter((z) => z.isOpen)
    .flatMap((z) => z.termijnen ?? [])
    .filter(isAanOns)
    .map((t) => ({ ...t, over: dagenTussen(vandaag, t.einddatum) }))
    .sort((a, b) => a.over - b.over)[0]
  const aantal = hoofd.leden?.length
  return (
    <Cluster>
      <span>
        {[
          hoofd.kern,
          aantal && `${aantal} ${aantal === 1 ? 'persoon' : 'personen'}`,
          hoofd.regisseur ? `regisseur ${hoofd.regisseur}` : 'nog geen regisseur',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {eerste && eerste.over <= 14 && (
        <Badge toon={toonVan(eerste.over)}>
          {klokOp(eerste.soort, eerste.begin)?.naam ?? 'Termijn'}: {nog(eerste.over).toLowerCase()}
        </Badge>
      )}
    </Cluster>
  )
}

const lidZin = (lid: Shown<Lid>, vandaag: Datum) =>
  `${volledigeNaam(lid)} (${leeftijd(lid, vandaag)}${lid.isInPlan ? ', in het plan' : ''})`

const overledenZin = (o: DossierBeeld['overledenen'][number]) =>
  `${volledigeNaam(o)}${o.overledenOp ? ` (op ${schrijfDatum(o.overledenOp)})` : ''}`

const geheimAdres = (huishoudenId: string) =>
  [
    'Geheim adres',
    <Link key="adres" href={`/werk/dossiers/${huishoudenId}/adres`}>
      Adres bekijken
    </Link>,
  ] as const

type FeitenProps = { readonly beeld: DossierBeeld; readonly vandaag: Datum; readonly magAdres: boolean }
function Feiten({ beeld, vandaag, magAdres }: FeitenProps) {
  const { hoofd, overledenen, inzichten } = beeld
  const adres = hoofd.isAfgeschermd ? `Geheim. Schrijf naar: ${hoofd.postadres}` : hoofd.adres
  const zinnen = inzichtZinnen(inzichten)
  return (
    <DataList
      items={[
        ['Adres', adres],
        ...(magAdres && hoofd.isAfgeschermd && hoofd.id ? [geheimAdres(hoofd.id)] : []),
        ['Leden', hoofd.leden?.map((lid) => lidZin(lid, vandaag)).join(', ')],
        // A call to the family begins with knowing this.
        ...(overledenen.length > 0 ? [['Overleden', overledenen.map(overledenZin).join(', ')] as const] : []),
        ['Regisseur (leidt het plan)', hoofd.regisseur ?? 'Nog niemand'],
        [
          'Wie mag dit zien',
          <Details
            key="wie"
            titel={zinnen.length === 1 ? '1 medewerker of team' : `${zinnen.length} medewerkers en teams`}
          >
            <List items={zinnen} />
          </Details>,
        ],
      ]}
    />
  )
}
