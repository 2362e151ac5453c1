// A work list that reads as sentences, with rows to hand over.
import type { FormState } from '../../platform/formstate.ts'
import { Badge } from '../badge.tsx'
import { Bulk, BulkChoice } from '../bulk.tsx'
import { Button } from '../buttons.tsx'
import { Select } from '../choices.tsx'
import { Filters } from '../filters.tsx'
import { PageHead, Stack } from '../layout.tsx'
import { Pager, Tabs } from '../navigation.tsx'
import { type Row, Table } from '../table.tsx'

const row = (id: string, wat: string, wie: string, wanneer: Row['cells'][0], waarom: string): Row => ({
  id,
  naam: `${wat}, ${wie}`,
  cells: [
    <>
      <p>
        <a href={`/werk/dossiers/${id}`}>{wat}</a>
      </p>
      <p>{wie}</p>
    </>,
    wanneer,
    waarom,
  ],
})

const groups = [
  {
    label: 'Te laat',
    rows: [
      row(
        '1',
        'Verslag versturen',
        'huishouden Van den Heuvel-Öztürk, Elst',
        <Badge key="b" toon="te_laat">
          2 dagen te laat
        </Badge>,
        'Wmo: verslag na het onderzoek',
      ),
      row(
        '2',
        'Terugbellen',
        'mevrouw Jansen, Andelst',
        <Badge key="b" toon="te_laat">
          1 dag te laat
        </Badge>,
        'Beloofd op 12 maart',
      ),
    ],
  },
  {
    label: 'Vandaag',
    rows: [
      row(
        '3',
        'Besluit nemen',
        'huishouden Bakker, Driel',
        <Badge key="b" toon="let_op">
          Vandaag
        </Badge>,
        'Wmo: besluit binnen 2 weken na de aanvraag',
      ),
    ],
  },
  {
    label: 'Deze week',
    rows: [
      row(
        '4',
        'Gesprek voeren',
        'huishouden De Wit, Zetten',
        <Badge key="b" toon="let_op">
          Nog 4 dagen
        </Badge>,
        'Wmo: onderzoek binnen 6 weken',
      ),
      row(
        '5',
        'Huisarts berichten',
        'huishouden Yılmaz, Heteren',
        'Nog 5 dagen',
        'Verwijzing: bericht binnen 10 werkdagen',
      ),
    ],
  },
  {
    label: 'Later',
    rows: [
      row(
        '6',
        'Plan evalueren',
        'huishouden Van Dijk, Oosterhout',
        'Donderdag 9 april',
        'Zes maanden na de start van het plan',
      ),
      row(
        '7',
        'Indicatie bekijken',
        'Sem Peters (14), Valburg',
        'Maandag 20 april',
        'Jeugdwet: loopt af op 20 mei',
      ),
    ],
  },
]

const tabs = [
  { href: '?van=mij', label: 'Van mij', actief: true, aantal: 7 },
  { href: '?van=team', label: 'Van mijn team', aantal: 43 },
  { href: '?van=niemand', label: 'Niet verdeeld', aantal: 5 },
  { href: '?van=ander', label: 'Wacht op een ander', aantal: 9 },
]

export const Werkvoorraad = ({ form }: { readonly form: FormState }) => (
  <Stack space="l">
    <PageHead
      titel="Werkvoorraad"
      intro={
        <>
          2 te laat, 1 vandaag. Uw volgende afspraak is om <strong>10.30 uur</strong> in Zetten.
        </>
      }
    />
    <Tabs label="Welk werk" items={tabs} />
    <Filters
      action="/werk"
      titel="Filteren op kern: Elst"
      actief={true}
      blijft={{ lijst: 'mij' }}
      alles="/werk?lijst=mij"
    >
      <Select
        form={form}
        name="kern"
        label="Kern"
        empty="Alle kernen"
        options={[{ value: 'elst', label: 'Elst' }]}
      />
    </Filters>
    <Table
      caption="Werk van mij, op volgorde van de datum"
      captionHidden
      columns={[
        { label: 'Wat en voor wie', plain: true },
        { label: 'Wanneer', plain: true, narrow: true },
        { label: 'Waarom', plain: true },
      ]}
      groups={groups}
      select={{ name: 'taak', form: 'overdragen', chosen: ['4'] }}
    />
    <Pager tekst="1 tot en met 7 van 7" volgende="?na=7" />
    <Bulk form={form} action="/werk/overdragen" id="overdragen">
      <Button type="submit" variant="primary" name="doe" value="nemen">
        Neem zelf
      </Button>
      <BulkChoice>
        <Select
          form={form}
          name="aan"
          label="Geef het gekozen werk aan"
          empty="Kies een medewerker"
          options={[
            { value: 'sam', label: 'Sam Willems' },
            { value: 'fleur', label: 'Fleur Hendriks (Forte Welzijn)' },
          ]}
        />
        <Button type="submit" name="doe" value="geven">
          Geef aan
        </Button>
      </BulkChoice>
    </Bulk>
  </Stack>
)
