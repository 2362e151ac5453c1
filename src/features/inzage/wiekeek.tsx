// "Wie keek in dit dossier": the log of one inwoner for the functionaris, with its filters, in pages.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages } from '../../ui/navigation.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { Filterblok } from './filterblok.tsx'
import { type Adres, adresVan } from './formulier.ts'
import type { Betrokkene, Kijkregel } from './inzage.ts'
import { Kijktabel } from './kijktabel.tsx'

export const perBladzij = 50

type Props = {
  readonly call: Call
  readonly betrokkene: Masked<Betrokkene>
  readonly adres: Adres
  readonly regels: readonly Masked<Kijkregel>[]
  readonly aantal: number
  readonly kijkers: readonly { readonly id: string; readonly naam: string }[]
}

export function WieKeekPagina({ call, betrokkene: b, adres, regels, aantal, kijkers }: Props) {
  const pad = `/werk/privacy/inzage/${b.inwonerId}`
  const geboren = b.geboortedatum ? `geboren op ${schrijfDatum(b.geboortedatum)}` : 'geboortedatum onbekend'
  return (
    <Schil call={call} titel="Wie keek in dit dossier" fout={Object.keys(adres.mis).length > 0}>
      <Stack space="l">
        <PageHead
          boven={`${volledigeNaam(b)}, ${geboren}`}
          titel="Wie keek in dit dossier"
          intro="Iedere keer dat iemand keek, iets deed, of niet mocht kijken. U ziet waarom en op welke grond; de inhoud ziet u niet."
          acties={
            <>
              <LinkButton href={adresVan(`${pad}/brief`, { ...adres, pagina: 1 })} variant="primary">
                Tekst voor de inwoner
              </LinkButton>
              <LinkButton href={`${pad}/verzoek`}>Vraag van deze inwoner vastleggen</LinkButton>
              <LinkButton href="/werk/privacy/log">De hele log als bestand</LinkButton>
              <LinkButton href="/werk/privacy/inzage" variant="subtle">
                Iemand anders zoeken
              </LinkButton>
            </>
          }
        />
        <Filterblok pad={pad} adres={adres} kijkers={kijkers} />
        {regels.length === 0 ? (
          <EmptyState titel="Hier staat niets">
            Er is niets dat past. Kies andere dagen of een andere medewerker, of toon alles.
          </EmptyState>
        ) : (
          <Kijktabel regels={regels} />
        )}
        <Bladeren pad={pad} adres={adres} getoond={regels.length} aantal={aantal} />
        <Paragraph small>
          Dat u dit bekeek, staat nu zelf ook in de log. Klopt er iets niet? Beoordeel het bij Controle.
        </Paragraph>
      </Stack>
    </Schil>
  )
}

function Bladeren(o: { pad: string; adres: Adres; getoond: number; aantal: number }) {
  if (o.aantal <= perBladzij) return <Paragraph>{aantalZin(o.aantal)}</Paragraph>
  return (
    <Pages
      pagina={o.adres.pagina}
      perBladzij={perBladzij}
      getoond={o.getoond}
      totaal={o.aantal}
      naar={(pagina) => adresVan(o.pad, { ...o.adres, pagina })}
    />
  )
}

const aantalZin = (aantal: number) => (aantal === 1 ? '1 regel.' : `${aantal} regels.`)
