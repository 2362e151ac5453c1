// The pages of the public: which rapporten there are, and one of them.

import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { OpenbaarPage } from '../../ui/openbaarpage.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { RapportDocument } from './document.tsx'
import type { HeelRapport, Rapport } from './rapport.ts'
import { periodeTekst, soortNaam, titelVan } from './teksten.ts'

const map = '/monitor/rapporten'
const dag = (op: Date | null) => (op ? schrijfDatum(datumInAmsterdam(op)) : '')

type OverzichtProps = { readonly gemeente: string; readonly rapporten: readonly Rapport[] }

export const OpenbaarOverzicht = ({ gemeente, rapporten }: OverzichtProps) => {
  const nieuwste = rapporten.filter((r) => r.opvolgerId === null)
  const [laatste] = nieuwste
  return (
    <OpenbaarPage titel="Cijfers van het sociaal domein" gemeente={gemeente} home="/monitor" breed>
      <Stack space="l">
        <PageHead
          titel="Cijfers van het sociaal domein"
          intro={`Hoe het gaat met de hulp en ondersteuning in de gemeente ${gemeente}. Elk kwartaal leggen wij de cijfers vast en publiceren wij ze hier.`}
          {...(laatste && {
            acties: <LinkButton href={`${map}/${laatste.id}`}>Lees het nieuwste rapport</LinkButton>,
          })}
        />
        <Section titel="Alle rapporten">
          {nieuwste.length === 0 ? (
            <EmptyState titel="Er is nog geen rapport gepubliceerd">Kijk later nog eens.</EmptyState>
          ) : (
            <Table
              caption="Gepubliceerde rapporten, het nieuwste eerst"
              captionHidden
              columns={['Rapport', 'Soort', 'Uitgave', 'Gepubliceerd op'].map((label, nr) => ({
                label,
                plain: nr === 0,
              }))}
              rows={nieuwste.map((r) => ({
                id: r.id,
                cells: [
                  <Link key="naar" href={`${map}/${r.id}`}>
                    {titelVan(r)}
                  </Link>,
                  soortNaam[r.soort],
                  r.uitgave > 1 ? `${r.uitgave}, verbeterd` : '1',
                  dag(r.gepubliceerdOp),
                ],
              }))}
            />
          )}
        </Section>
        <Paragraph small>Wij bewaren niet wie deze pagina leest. Er zijn geen cookies nodig.</Paragraph>
      </Stack>
    </OpenbaarPage>
  )
}

type RapportProps = { readonly gemeente: string; readonly rapport: HeelRapport }

export const OpenbaarRapport = ({ gemeente, rapport }: RapportProps) => (
  <OpenbaarPage
    titel={titelVan(rapport)}
    gemeente={gemeente}
    home="/monitor"
    terug={{ href: '/monitor', label: 'Alle rapporten' }}
    breed
  >
    <Stack space="l">
      <PageHead
        boven={`Gemeente ${gemeente} · ${periodeTekst(rapport)}`}
        titel={titelVan(rapport)}
        intro={`Uitgave ${rapport.uitgave}, gepubliceerd op ${dag(rapport.gepubliceerdOp)}. Deze cijfers veranderen niet meer.`}
        {...(rapport.status !== 'ingetrokken' && { acties: <Bestanden adres={`${map}/${rapport.id}`} /> })}
      />
      <RapportDocument rapport={rapport} map={map} />
    </Stack>
  </OpenbaarPage>
)

/** The same figures to keep or to compute with. */
export const Bestanden = ({ adres }: { readonly adres: string }) => (
  <>
    <LinkButton href={`${adres}.pdf`} variant="secondary">
      Download als PDF
    </LinkButton>
    <LinkButton href={`${adres}.csv`} variant="secondary">
      Download als CSV
    </LinkButton>
    <LinkButton href={`${adres}.json`} variant="subtle">
      Download als JSON
    </LinkButton>
  </>
)
