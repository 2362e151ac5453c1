// How the prognose is counted, in words, and what to do when there is none yet.

import { LinkButton } from '../../ui/buttons.tsx'
import { Details, EmptyState, List } from '../../ui/text.tsx'

export const Rekenwijze = () => (
  <Details titel="Hoe wij rekenen, en hoe zeker het is">
    <List
      items={[
        'Per soort hulp: inwoners per leeftijd × het deel van hen dat deze hulp heeft × de kosten per cliënt. Gebruik en kosten zijn die van het gekozen jaar, uit onze declaraties.',
        'Bij jeugdhulp tellen de leeftijden van 0 tot en met 23, bij de Wmo van 18 tot en met 100. Wie net iets jonger of ouder is, telt bij de dichtstbijzijnde leeftijd.',
        'Leeftijden met minder dan vijf cliënten nemen wij samen. Hulp met minder dan vijf cliënten doet niet mee. Zo is niemand te herkennen.',
        'Rekeningen voor veel mensen samen, en vervoer, groeien mee met het aantal inwoners.',
        'Prijzen blijven die van het gekozen jaar. Een prijsstijging legt u vast als maatregel op de kosten.',
        'De marge is de grootste fout die dezelfde prognose eerder maakte, zo veel jaren vooruit of minder. Verder vooruit dan ooit gemeten groeit zij mee met het aantal jaren. Met minder dan twee gemeten fouten is er geen marge.',
        'De marge zegt niet of de aanname van een maatregel klopt, en niet of de bevolkingsprognose klopt.',
      ]}
    />
  </Details>
)

type LeegProps = { readonly waarom: 'geen_bevolking' | 'geen_kosten'; readonly beheert: boolean }

export const LegePrognose = ({ waarom, beheert }: LeegProps) =>
  waarom === 'geen_bevolking' ? (
    <EmptyState
      titel="Er zijn nog geen bevolkingscijfers"
      acties={beheert && <LinkButton href="/werk/prognose/beheer">Bevolkingscijfers inlezen</LinkButton>}
    >
      {beheert
        ? 'Een prognose begint met het aantal inwoners per jaar en leeftijd. Lees een bestand in.'
        : 'Een prognose begint met het aantal inwoners per jaar en leeftijd. Vraag de beleidsadviseur om een bestand in te lezen.'}
    </EmptyState>
  ) : (
    <EmptyState
      titel="Er is nog geen jaar om vanuit te rekenen"
      acties={beheert && <LinkButton href="/werk/kosten">Naar de declaraties</LinkButton>}
    >
      Van een heel jaar zijn declaraties nodig én bevolkingscijfers. Lees declaraties in van een jaar dat in
      het bevolkingsbestand staat.
    </EmptyState>
  )
