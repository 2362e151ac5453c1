// The card to give in the hand: shown after it was asked for, and kept nowhere.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Card, PageHead, ScreenOnly, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'

type Props = { readonly call: Call; readonly terug: string; readonly adres: string }

export const KaartPagina = ({ call, terug, adres }: Props) => (
  <Schil call={call} titel="Kaart voor de inwoner">
    <Stack space="l">
      <PageHead
        titel="Hoe vond u onze hulp?"
        intro="Wilt u een paar vragen beantwoorden? Het kost ongeveer vijf minuten."
      />
      <Card titel="Ga naar">
        <Paragraph lead>
          <strong>{adres}</strong>
        </Paragraph>
        <Paragraph>
          De link werkt één keer. Wij weten niet wie welk antwoord gaf. U hoeft niet mee te doen. Liever op
          papier, of hulp nodig? Bel {call.medewerker.gemeenteTelefoon}.
        </Paragraph>
      </Card>
      <ScreenOnly>
        <Stack>
          <Alert kind="let_op" titel="Druk deze kaart nu af">
            De code wordt niet bewaard. Als u deze pagina sluit, kunt u haar niet meer openen.
          </Alert>
          <ButtonRow>
            <LinkButton href={terug}>Terug naar het traject</LinkButton>
          </ButtonRow>
        </Stack>
      </ScreenOnly>
    </Stack>
  </Schil>
)
