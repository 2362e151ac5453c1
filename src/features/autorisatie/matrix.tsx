// The autorisatiematrix on paper: rollen and rechten, rollen and niveaus, the wall between wetten, and the rules in words.

import { ScrollRegion, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { rolNaam } from '../medewerker/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { niveaus } from './autorisatie.ts'
import { overDeMuur } from './grondslag.ts'
import { type Hoedanigheid, plafonds } from './plafond.ts'
import { Rechten } from './rechtenblok.tsx'
import { regels } from './regel.ts'
import { actieNaam, andereNaam, geheimNaam, kolommen, niveauZin, regelZin } from './teksten.ts'

const namen: Readonly<Record<string, string>> = { ...rolNaam, ...andereNaam }
const allen = Object.keys(plafonds) as Hoedanigheid[]
const naamVan = (wie: Hoedanigheid) => namen[wie] ?? wie

const Niveaus = () => (
  <Section titel="Wat een niveau laat zien">
    <Table
      caption="Niveaus"
      captionHidden
      columns={[{ label: 'Niveau', narrow: true }, { label: 'Wat iemand dan ziet' }]}
      rows={niveaus.map((niveau) => ({ id: niveau, cells: [niveau, niveauZin[niveau]] }))}
    />
  </Section>
)

const Plafonds = () => (
  <Section titel="Hoe ver een rol kan zien">
    <Paragraph>
      Dit is het hoogste dat een rol ooit ziet. Zonder autorisatie op het werk ziet iemand niets. Een leeg vak
      (–) betekent: niet.
    </Paragraph>
    <ScrollRegion label="Rollen en niveaus, tabel">
      <Table
        caption="Het hoogste niveau per rol"
        captionHidden
        columns={[{ label: 'Rol' }, ...kolommen.map(({ kop }) => ({ label: kop }))]}
        rows={allen.map((wie) => ({
          id: wie,
          cells: [naamVan(wie), ...kolommen.map(({ code }) => plafonds[wie].plafond[code] ?? '–')],
        }))}
      />
    </ScrollRegion>
    <Paragraph small>
      De medewerker toegang ziet de meldingen die aan de voordeur zelf zijn gemaakt heel: op naam tot en met
      L4, via het team tot en met L3. Wat een inwoner of vertegenwoordiger leest, hangt af van leeftijd en
      mandaat.
    </Paragraph>
    <Table
      caption="Wat de kolommen betekenen"
      captionHidden
      columns={[{ label: 'Kolom', narrow: true }, { label: 'Betekenis' }]}
      rows={kolommen.map(({ code, kop, uitleg }) => ({ id: code, cells: [kop, uitleg] }))}
    />
  </Section>
)

const Handelingen = () => (
  <Section titel="Wat een rol mag doen">
    <Table
      caption="Handelingen per rol, en wie geheim is"
      captionHidden
      columns={[{ label: 'Rol' }, { label: 'Van wie geheim is' }, { label: 'Mag' }]}
      rows={allen.map((wie) => {
        const { geheim, acties, grens } = plafonds[wie]
        const mag = acties.map((actie) => actieNaam[actie]).join(', ')
        return { id: wie, cells: [naamVan(wie), geheimNaam[geheim], mag || `niets (regel ${grens})`] }
      })}
    />
  </Section>
)

const Muur = () => (
  <Section titel="De muur tussen wetten">
    <Paragraph>Een autorisatie telt voor haar eigen wet. Alleen deze grondslagen gaan verder.</Paragraph>
    <Table
      caption="Grondslagen over de muur"
      captionHidden
      columns={[
        { label: 'Grondslag' },
        { label: 'Bron' },
        { label: 'Tot en met', narrow: true },
        { label: 'Geldt vanaf' },
      ]}
      rows={Object.entries(overDeMuur).map(([grondslag, { bron, hoogstens, vanaf }]) => ({
        id: grondslag,
        cells: [
          grondslag,
          bron,
          hoogstens,
          vanaf ? schrijfDatum(datumInAmsterdam(new Date(vanaf))) : 'nog niet in werking',
        ],
      }))}
    />
  </Section>
)

const Regels = () => (
  <Section titel="De regels in woorden">
    <Paragraph>
      De eerste regel die past, beslist. H weigert altijd. O weigert, maar sommige rollen kunnen met
      noodtoegang kijken. A, N en E staan toe.
    </Paragraph>
    <Table
      caption="De regels"
      captionHidden
      columns={[{ label: 'Regel', narrow: true }, { label: 'Wat hij zegt' }]}
      rows={regels.map((regel) => ({
        id: regel,
        // Where the log of who looked leads to.
        cells: [
          <span key="code" id={`regel-${regel}`}>
            {regel}
          </span>,
          regelZin[regel],
        ],
      }))}
    />
  </Section>
)

export const Matrix = () => (
  <Stack space="l">
    <Niveaus />
    <Plafonds />
    <Handelingen />
    <Muur />
    <Regels />
    <Rechten />
  </Stack>
)
