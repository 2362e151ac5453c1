// "Tijdlijn": what happened, newest first, to filter and to leaf through.

import type { ReactNode } from 'react'
import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Filters } from '../../ui/filters.tsx'
import { Section } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import type { Laag } from '../regie/regie.ts'
import { laagNaam } from '../regie/teksten.ts'
import { type Datum, datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from '../termijn/datum.ts'
import { soortNaam } from '../traject/teksten.ts'
import type { Soort } from '../traject/traject.ts'
import { ZegelLink } from '../zegel/link.tsx'
import { bijzonderheden } from './bijzonderheden.tsx'
import type { Lid } from './dossier.ts'
import type { Regel } from './dossierbeeld.tsx'
import { type Adres, adresVan, perBladzij } from './formulier.ts'
import { onderwerpNaam, zinVan } from './teksten.ts'
import { gewichtVan, onderwerpen, type Voorval } from './tijdlijn.ts'

type Props = {
  readonly huishoudenId: string
  readonly adres: Adres
  readonly leden: readonly Shown<Lid>[]
  readonly overledenen: readonly Benoemd[]
  readonly voorvallen: readonly Regel[]
  readonly magVerzegelen: boolean
  /** Who of those who live here may close something to their parents. */
  readonly kinderen: ReadonlySet<string>
  /** Above the list: to look for words, to write down a contact. */
  readonly boven: ReactNode
  readonly aantal: number | undefined
  /** With those that are not of the main line. */
  readonly aantalAlles: number | undefined
}

/** Where the words of it stand. */
function plek(v: Masked<Voorval>): [string, string] | undefined {
  if (v.trajectId) return [`/werk/trajecten/${v.trajectId}`, 'Traject openen']
  if (v.gegevens?.gesprek) return [`/werk/gesprekken/${v.gegevens.gesprek}`, 'Gesprek openen']
  if (v.meldingId) return [`/werk/meldingen/${v.meldingId}`, 'Melding openen']
  return v.planId ? [`/werk/plannen/${v.planId}`, 'Plan openen'] : undefined
}

// The first words of a contact stand on its line; what is longer opens under it.
const kort = 90

/** Who a line can be about: who lives here, and who died here. */
type Benoemd = Parameters<typeof volledigeNaam>[0] & { readonly id?: string | undefined }

type Zegels = Pick<Props, 'magVerzegelen' | 'kinderen'>

function regel(v: Regel, leden: readonly Benoemd[], { magVerzegelen, kinderen }: Zegels): TimelineItem {
  const op = v.op ?? new Date(0)
  const ernaartoe = plek(v)
  const over = leden.length > 1 ? leden.find((lid) => lid.id === v.inwonerId) : undefined
  // What was written down later says of which day it was.
  const dag = v.gegevens?.dag ? `van ${schrijfDatum(v.gegevens.dag as Datum)}` : undefined
  const zin = [zinVan(v, laagNaam[v.gegevens?.laag as Laag]), soortNaam[v.traject as Soort], dag]
    .filter(Boolean)
    .join(' · ')
  const woorden = v.contact?.waarover
  const isKort = woorden !== undefined && woorden.length <= kort && !woorden.includes('\n')
  const begin = woorden && (isKort ? woorden : `${woorden.slice(0, kort).replace(/\s+/g, ' ').trim()}…`)
  const titel = over ? `${zin} (${volledigeNaam(over)})` : zin
  return {
    id: v.id ?? '',
    gewicht: gewichtVan(v.soort),
    datum: schrijfDatum(datumInAmsterdam(op)),
    tijdstip: op.toISOString(),
    titel: begin ? `${titel}: ${begin}` : titel,
    door: v.door ?? 'vanzelf',
    meer: (
      <>
        {woorden && !isKort && <p className="kt-typed">{woorden}</p>}
        <DataList items={[['Tijd', `${tijdInAmsterdam(op)} uur`], ...bijzonderheden(v)]} />
        {ernaartoe && <Link href={ernaartoe[0]}>{ernaartoe[1]}</Link>}
        <ZegelLink
          soort="contact"
          stuk={v.contact}
          mag={magVerzegelen}
          heeftKind={v.inwonerId ? kinderen.has(v.inwonerId) : kinderen.size > 0}
        />
      </>
    ),
  }
}

export function TijdlijnBlok({
  huishoudenId,
  adres,
  leden,
  overledenen,
  voorvallen,
  boven,
  magVerzegelen,
  kinderen,
  ...tel
}: Props) {
  const { aantal } = tel
  const naar = (pagina: number) => adresVan(huishoudenId, { ...adres, pagina })
  return (
    <Section titel="Tijdlijn" id="tijdlijn">
      {boven}
      <Filter huishoudenId={huishoudenId} adres={adres} leden={leden} />
      <Hoofdlijn huishoudenId={huishoudenId} adres={adres} {...tel} />
      {voorvallen.length === 0 ? (
        <EmptyState titel="Niets met dit filter">Kies iets anders, of toon alles.</EmptyState>
      ) : (
        <>
          <Timeline
            items={voorvallen.map((v) => regel(v, [...leden, ...overledenen], { magVerzegelen, kinderen }))}
          />
          <Pages
            pagina={adres.pagina}
            perBladzij={perBladzij}
            getoond={voorvallen.length}
            totaal={aantal}
            naar={naar}
          />
        </>
      )}
    </Section>
  )
}

/** The main line or everything: a link with its own address, that keeps what was filtered on. */
function Hoofdlijn({
  huishoudenId,
  adres,
  aantal,
  aantalAlles,
}: Pick<Props, 'huishoudenId' | 'adres' | 'aantal' | 'aantalAlles'>) {
  const naar = (alles: 'ja' | undefined) => adresVan(huishoudenId, { ...adres, alles, pagina: 1 })
  if (adres.alles)
    return (
      <p>
        U ziet alles{aantalAlles === undefined ? '' : `: ${keer(aantalAlles)}`}.{' '}
        <Link href={naar(undefined)}>Toon alleen de hoofdlijn</Link>
      </p>
    )
  if (aantal !== undefined && aantal === aantalAlles) return null
  return (
    <p>
      U ziet de hoofdlijn: contacten, gesprekken, besluiten, overdrachten en de stappen van het plan
      {aantal === undefined ? '' : ` (${aantal} van ${aantalAlles})`}.{' '}
      <Link href={naar('ja')}>Toon alles{aantalAlles === undefined ? '' : ` (${keer(aantalAlles)})`}</Link>
    </p>
  )
}

const keer = (aantal: number) => `${aantal} ${aantal === 1 ? 'gebeurtenis' : 'gebeurtenissen'}`

function Filter({ huishoudenId, adres, leden }: Pick<Props, 'huishoudenId' | 'adres' | 'leden'>) {
  const { over, wet, persoon, van, tot, alles } = adres
  const form: FormState = { values: { over, wet, persoon, van, tot }, errors: {}, csrf: '', sleutel: '' }
  const wie = leden.find(({ id }) => id === persoon)
  const gekozen = [
    over && onderwerpNaam[over],
    wet && wetNaam[wet],
    wie && volledigeNaam(wie),
    van && `vanaf ${van}`,
    tot && `tot en met ${tot}`,
  ].filter(Boolean)
  return (
    <Filters
      action={adresVan(huishoudenId, {})}
      titel={
        gekozen.length > 0 ? `Filter: ${gekozen.join(', ')}` : 'Filteren op soort, wet, persoon of periode'
      }
      actief={Boolean(over || wet || persoon || van || tot)}
      alles={adresVan(huishoudenId, { alles })}
      {...(alles && { blijft: { alles } })}
    >
      <Select
        form={form}
        name="over"
        label="Soort"
        empty="Alles"
        options={onderwerpen.map((value) => ({ value, label: onderwerpNaam[value] }))}
      />
      <Select
        form={form}
        name="wet"
        label="Wet"
        empty="Alle wetten"
        options={wetten.map((value) => ({ value, label: wetNaam[value] }))}
      />
      {leden.length > 1 && (
        <Select
          form={form}
          name="persoon"
          label="Persoon"
          empty="Iedereen"
          options={leden.map((lid) => ({ value: lid.id, label: volledigeNaam(lid) }))}
        />
      )}
      <DateField form={form} name="van" label="Vanaf" />
      <DateField form={form} name="tot" label="Tot en met" />
    </Filters>
  )
}
