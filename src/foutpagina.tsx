// What a person sees when a request goes no further: what happened, what to do, and everything that was typed.

import type { Medewerker } from './features/medewerker/medewerker.ts'
import { page } from './platform/answer.tsx'
import { Alert } from './ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from './ui/buttons.tsx'
import { PageHead, Section, Stack } from './ui/layout.tsx'
import { OpenbaarPage } from './ui/openbaarpage.tsx'
import { Paragraph } from './ui/text.tsx'

const soorten = {
  niet_gevonden: {
    status: 404,
    titel: 'Deze pagina is er niet',
    zin: 'Het adres klopt niet, of wat u zoekt is niet (meer) voor u te zien. Zoek opnieuw, of ga terug naar het begin.',
  },
  verkeerde_methode: {
    status: 405,
    titel: 'Dit adres opent u anders',
    zin: 'Er is niets bewaard. Kwam u hier met een formulier? Ga terug met de knop van uw browser: wat u typte staat er nog. Typte u het adres? Begin dan bij het begin.',
  },
  geen_recht: {
    status: 403,
    titel: 'Dit hoort niet bij uw rol',
    zin: 'U bent ingelogd, maar met uw rol kunt u deze pagina niet openen. Hoort dit wel bij uw werk? Vraag het uw teammanager.',
  },
  sessie_verlopen: {
    status: 401,
    titel: 'U bent niet meer ingelogd',
    zin: 'Wat u typte is nog niet bewaard, maar staat hieronder. Log eerst in een nieuw tabblad weer in. Kies daarna hier "Opnieuw versturen".',
  },
  formulier_verlopen: {
    status: 403,
    titel: 'Dit formulier was te oud',
    zin: 'Wij hebben nog niets bewaard. Kijk na of alles klopt en kies "Opnieuw versturen".',
  },
  al_verstuurd: {
    status: 409,
    titel: 'U verstuurde dit formulier al eerder',
    zin: 'Toen stond er iets anders in; dat is bewaard. Wat hieronder staat is nog niet bewaard. Wilt u dit ook vastleggen? Kies dan "Opnieuw versturen".',
  },
  niet_toewijsbaar: {
    status: 422,
    titel: 'Dit kan niet worden toegewezen aan deze collega',
    zin: 'Er is niets bewaard. Ga terug met de knop van uw browser en kies een andere collega. Doet u dit werk zelf? Vraag dan uw teammanager om iemand anders.',
  },
  alleen_kijken: {
    status: 404,
    titel: 'Met noodtoegang kunt u alleen kijken',
    zin: 'Er is niets bewaard. Moet er iets worden vastgelegd? Bel de behandelaar: die staat in het dossier.',
  },
  andere_site: {
    status: 403,
    titel: 'Dit verzoek kwam van een andere website',
    zin: 'Wij hebben niets gedaan. Open Keukentafel zelf en probeer het daar.',
  },
  te_groot: {
    status: 413,
    titel: 'Dit is te veel tekst',
    zin: 'Wij hebben niets bewaard. Ga terug met de knop van uw browser: uw tekst staat er nog. Maak de tekst korter en verstuur opnieuw.',
  },
  te_veel_velden: {
    status: 413,
    titel: 'Dit zijn te veel antwoorden in één keer',
    zin: 'Wij hebben niets bewaard. Ga terug met de knop van uw browser: wat u invulde staat er nog. Kies er minder tegelijk en verstuur opnieuw.',
  },
  te_veel_bestanden: {
    status: 413,
    titel: 'U koos meer dan één bestand',
    zin: 'Wij hebben niets bewaard. Ga terug met de knop van uw browser: uw tekst staat er nog. Kies één bestand. De andere voegt u daarna een voor een toe.',
  },
  bestand_te_groot: {
    status: 413,
    titel: 'Dit bestand is te groot',
    zin: 'Wij hebben niets bewaard. Ga terug met de knop van uw browser: uw tekst staat er nog. Kies een bestand van ten hoogste 25 MB.',
  },
  geen_formulier: {
    status: 415,
    titel: 'Dit kunnen wij niet lezen',
    zin: 'Verstuur dit met het formulier van Keukentafel.',
  },
  storing: {
    status: 503,
    titel: 'Het lukt nu niet',
    zin: 'Er ging iets mis aan onze kant. Er is niets half bewaard. Probeer het over een minuut opnieuw.',
  },
} as const

export type Fout = {
  readonly soort: keyof typeof soorten
  readonly path: string
  readonly medewerker?: Medewerker
  readonly verzoekId?: string
  /** What was posted; it comes back on the page. */
  readonly body?: URLSearchParams
  /** A fresh token, when the request may be sent again at once. */
  readonly csrf?: string
}

/** The error page; with a posted form it shows what was typed and offers to send it again. */
export function foutpagina({ soort, path, verzoekId, body, csrf, medewerker }: Fout): Response {
  const { status, titel, zin } = soorten[soort]
  const getypt = [...(body ?? [])].filter(([naam]) => !naam.startsWith('_'))
  return page(
    <OpenbaarPage titel={titel} gemeente={medewerker?.gemeente ?? 'Keukentafel'}>
      <Stack space="l">
        <PageHead titel={titel} />
        <Paragraph lead>{zin}</Paragraph>
        {verzoekId && (
          <Paragraph small>Blijft het misgaan? Geef dan dit nummer door aan beheer: {verzoekId}</Paragraph>
        )}
        {getypt.length > 0 && (
          <Opnieuw path={path} getypt={getypt} csrf={csrf} sleutel={body?.get('_sleutel') ?? ''} />
        )}
        {soort === 'formulier_verlopen' && medewerker && (
          <Paragraph>
            {`Versturen gebeurt op naam van ${medewerker.naam}: die is nu ingelogd. Bent u dat niet, of typte een ander dit? Verstuur dan niets en sluit dit tabblad.`}
          </Paragraph>
        )}
        {body?.has('_bestand') && (
          <Paragraph>Een bestand kunnen wij hier niet vasthouden: dat kiest u hierna opnieuw.</Paragraph>
        )}
        <ButtonRow>
          {soort === 'sessie_verlopen' && (
            <LinkButton href="/inloggen" target="_blank" variant="primary">
              Inloggen in een nieuw tabblad
            </LinkButton>
          )}
          <LinkButton href="/">Naar het begin</LinkButton>
        </ButtonRow>
      </Stack>
    </OpenbaarPage>,
    status,
  )
}

type OpnieuwProps = {
  path: string
  getypt: readonly [string, string][]
  csrf: string | undefined
  sleutel: string
}

/** Sending again is safe: the form keeps its key, so what did get through is not done twice. */
const Opnieuw = ({ path, getypt, csrf, sleutel }: OpnieuwProps) => (
  <Section titel="Dit typte u">
    <form method="post" action={path} className="kt-form">
      <input type="hidden" name="_csrf" value={csrf ?? ''} />
      <input type="hidden" name="_sleutel" value={sleutel} />
      {getypt.map(([naam, waarde], plaats) => (
        <input key={`${naam}-${plaats}`} type="hidden" name={naam} value={waarde} />
      ))}
      <Alert kind="let_op" titel="Nog niet bewaard">
        {getypt
          // The long texts are what somebody would hate to lose; ids and codes say nothing to a person.
          .filter(([, waarde]) => waarde.length > 3 && !/^[0-9a-f-]{36}$/.test(waarde))
          .map(([naam, waarde], plaats) => (
            <p key={`${naam}-${plaats}`} className="kt-typed">
              {waarde}
            </p>
          ))}
      </Alert>
      <SubmitButton>Opnieuw versturen</SubmitButton>
    </form>
  </Section>
)
