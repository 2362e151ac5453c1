// The whole verwerkingsregister of today, to read and to print (AVG 30 lid 4).

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { VerwerkingLijst } from './velden.tsx'
import { type Verwerking, verwerkingId, verwerkingUri } from './verwerking.ts'

type Props = { readonly call: Call; readonly register: readonly Verwerking[]; readonly vandaag: Datum }

export const AfdrukPagina = ({ call, register, vandaag }: Props) => (
  <Schil call={call} titel="Verwerkingsregister">
    <Stack space="l">
      <ScreenOnly>
        <Paragraph>
          <Link href="/werk/privacy/verwerkingsregister">Terug naar het register</Link>. Druk de pagina af met
          Ctrl en P.
        </Paragraph>
      </ScreenOnly>
      <PageHead
        boven={`Gemeente ${call.medewerker.gemeente}`}
        titel="Verwerkingsregister"
        intro={`Zoals het geldt op ${schrijfDatum(vandaag)} (AVG, artikel 30).`}
      />
      {register.map((v) => (
        <Section key={v.code} titel={v.naam}>
          <VerwerkingLijst v={v} uri={verwerkingUri(call.ctx.base, v)} />
        </Section>
      ))}
      <Paragraph
        small
      >{`Gemaakt op ${schrijfDatum(vandaag)} door ${call.medewerker.naam}. ${register.map(verwerkingId).join(', ')}.`}</Paragraph>
    </Stack>
  </Schil>
)
