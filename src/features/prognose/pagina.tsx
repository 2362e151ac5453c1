// The page of the prognose: what can be chosen, where costs go, per kind of care, what each measure does, and whether it was right before.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Pictured } from '../../ui/pictures/pictured.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { euro } from '../kosten/kostenveld.ts'
import { categorieNaam } from '../kosten/teksten.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { categorietabel, kostenlijn, kostentabel } from './beelden.tsx'
import { KeuzeFormulier } from './keuzeformulier.tsx'
import type { Vastgelegd } from './prognose.sql.ts'
import { LegePrognose, Rekenwijze } from './rekenwijze.tsx'
import { deelNaam, werkingTekst } from './teksten.ts'
import { Terugblik } from './terugblik.tsx'
import type { Keuze, Uitkomst } from './uitkomst.ts'

export type Prognosebeeld = {
  readonly keuze: Keuze
  readonly basisjaren: readonly number[]
  readonly maatregelen: readonly Vastgelegd[]
  readonly uitkomst: Uitkomst<Vastgelegd>
  /** Where the residents come from, each source once. */
  readonly bronnen: readonly string[]
}
type Props = { readonly call: Call; readonly beeld: Prognosebeeld | 'geen_bevolking' | 'geen_kosten' }

const heeftBeheer = (call: Call) => call.medewerker.rechten.has('prognose:beheren')

export const PrognosePagina = ({ call, beeld }: Props) => (
  <Schil call={call} titel="Prognose">
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel="Prognose"
        intro="Wat jeugdhulp en Wmo de komende jaren kosten als het gebruik per leeftijd gelijk blijft, en wat maatregelen daaraan veranderen. Zonder namen."
        acties={
          heeftBeheer(call) && <LinkButton href="/werk/prognose/beheer">Bevolking en maatregelen</LinkButton>
        }
      />
      {typeof beeld === 'string' ? (
        <LegePrognose waarom={beeld} beheert={heeftBeheer(call)} />
      ) : (
        <Gevuld call={call} beeld={beeld} />
      )}
    </Stack>
  </Schil>
)

const Gevuld = ({ call, beeld }: { readonly call: Call; readonly beeld: Prognosebeeld }) => {
  const { keuze, uitkomst } = beeld
  return (
    <>
      <KeuzeFormulier {...beeld} />
      {uitkomst.categorieen.length === 0 ? (
        <EmptyState titel="Van deze hulp is er geen prognose">
          {`In ${keuze.basisjaar} is er niets gedeclareerd, of zijn er minder dan vijf cliënten. Kies andere hulp of een ander jaar.`}
        </EmptyState>
      ) : (
        <Kosten beeld={beeld} zoek={call.url.search} />
      )}
      <Effecten beeld={beeld} />
      <Terugblik uitkomst={uitkomst} zoek={call.url.search} />
      <Rekenwijze />
    </>
  )
}

const Kosten = ({ beeld, zoek }: { readonly beeld: Prognosebeeld; readonly zoek: string }) => {
  const { keuze, uitkomst } = beeld
  const naam = `Kosten, ${deelNaam[keuze.deel]}`
  const laatste = uitkomst.jaren.at(-1)?.jaar
  return (
    <>
      <Section titel={laatste ? `Kosten tot en met ${laatste}` : 'Kosten'} id="kosten">
        <Stack>
          {laatste === undefined && (
            <EmptyState titel={`Er zijn geen bevolkingscijfers van na ${keuze.basisjaar}`}>
              Zonder die cijfers is er geen prognose. Kies een eerder jaar, of lees nieuwe cijfers in.
            </EmptyState>
          )}
          <Paragraph>
            {`In de tekening staan miljoenen euro’s, in de tabel hele euro’s. Bevolkingscijfers: ${beeld.bronnen.join('; ')}.`}
          </Paragraph>
          <Pictured
            picture={kostenlijn(uitkomst, naam)}
            table={kostentabel(uitkomst, naam)}
            csv={`/werk/prognose/bestanden/jaren.csv${zoek}`}
          />
        </Stack>
      </Section>
      <Section titel="Per soort hulp" id="soorten">
        <Stack>
          <Table {...categorietabel(uitkomst, keuze.basisjaar)} />
          {uitkomst.ontbreekt.length > 0 && (
            <Paragraph>
              {`Niet in deze prognose: ${uitkomst.ontbreekt.map((c) => categorieNaam[c]).join(', ')}. Daarvan is te weinig gedeclareerd, of door minder dan vijf cliënten.`}
            </Paragraph>
          )}
          <Paragraph small>
            <Link href={`/werk/prognose/bestanden/soorten-hulp.csv${zoek}`}>
              Download elk jaar per soort hulp als CSV
            </Link>
          </Paragraph>
        </Stack>
      </Section>
    </>
  )
}

/** "€ 120.000 minder". */
const verschil = (centen: number): string => {
  if (Math.round(centen / 100) === 0) return 'geen verschil'
  return centen < 0 ? `${euro(-centen)} minder` : `${euro(centen)} meer`
}

const Effecten = ({ beeld: { uitkomst } }: { readonly beeld: Prognosebeeld }) => {
  const laatste = uitkomst.jaren.at(-1)?.jaar
  return (
    <Section titel="Wat elke maatregel doet" id="maatregelen">
      {uitkomst.effecten.length === 0 || laatste === undefined ? (
        <EmptyState titel="Er zijn nog geen maatregelen om te vergelijken">
          De beleidsadviseur legt ze vast, met de aanname erbij.
        </EmptyState>
      ) : (
        <Stack>
          <Paragraph>
            Elke maatregel apart, tegen de prognose zonder maatregelen. Staan er meer aan, dan versterken of
            verzwakken zij elkaar.
          </Paragraph>
          <Table
            caption="Wat elke maatregel doet"
            captionHidden
            columns={[
              { label: 'Maatregel' },
              { label: 'Aanname' },
              { label: 'Werkt op' },
              { label: 'Van wie' },
              { label: `In ${laatste}`, numeric: true },
              { label: `Samen tot en met ${laatste}`, numeric: true },
              { label: 'Stand' },
            ]}
            rows={uitkomst.effecten.map(({ maatregel: m, isAan, laatste: dan, totaal }) => ({
              id: m.id,
              cells: [
                ...[m.naam, m.aanname, werkingTekst(m), m.door, verschil(dan), verschil(totaal)],
                <Badge key="stand" toon={isAan ? 'gelukt' : 'neutraal'}>
                  {isAan ? 'Doet mee' : 'Doet niet mee'}
                </Badge>,
              ],
            }))}
          />
        </Stack>
      )}
    </Section>
  )
}
