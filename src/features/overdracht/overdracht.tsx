// The page of one overdracht: for the sender the voortgangskaart, for the receiver the package and the answer.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Cluster, PageHead, Stack } from '../../ui/layout.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  type ActieProps,
  Antwoorden,
  Intrekken,
  TerugkoppelKnop,
  ZichtBeeindigen,
} from './antwoordformulieren.tsx'
import type { KaartBeeld } from './kaartbeeld.tsx'
import { KaartBlok, standNaam } from './kaartblok.tsx'
import { PakketBlok } from './pakketblok.tsx'
import { ZichtGeven } from './zichtgeefdeel.tsx'

export function OverdrachtPagina(props: ActieProps & { readonly beeld: KaartBeeld }) {
  const { call, beeld, mislukt } = props
  const { kaart: k, pakket, isOntvanger } = beeld
  const { '': algemeen, ...errors } = mislukt?.form.errors ?? {}
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  return (
    <Schil call={call} titel="Overdracht" fout={mislukt !== undefined}>
      <Stack space="l">
        {mislukt && (
          <ErrorSummary form={{ ...mislukt.form, errors }} titel="Dit kan zo niet" algemeen={algemeen} />
        )}
        <PageHead
          boven={<Link href="/werk/overdrachten">Overdrachten</Link>}
          titel={`Overdracht van ${volledigeNaam(k)}`}
          intro={
            <Cluster>
              <span>
                {k.vanTeam} naar {k.naarNaam ?? k.naarTeam}
              </span>
              <Badge toon={k.status === 'geweigerd' ? 'let_op' : 'neutraal'}>{standNaam(k)}</Badge>
            </Cluster>
          }
          acties={<Werk {...props} />}
        />
        {!isOntvanger && <KaartBlok kaart={k} vandaag={vandaag} />}
        {pakket && <PakketBlok pakket={pakket} kaart={k} />}
        {isOntvanger && k.status === 'aangeboden' && <Antwoorden {...props} />}
        {isOntvanger && <KaartBlok kaart={k} vandaag={vandaag} />}
        <Intrekken {...props} />
        <ZichtBeeindigen {...props} />
        <ZichtGeven {...props} />
      </Stack>
    </Schil>
  )
}

/** For who received it: the work itself, and the word back that is owed. */
function Werk({ call, beeld }: ActieProps & { readonly beeld: KaartBeeld }) {
  const { kaart: k, isOntvanger } = beeld
  if (!isOntvanger || k.status !== 'aanvaard') return null
  const isKlaar = k.terugkoppelingen?.some((t) => t.antwoord !== 'loopt_nog')
  return (
    <>
      <LinkButton
        href={k.nieuwTrajectId ? `/werk/trajecten/${k.nieuwTrajectId}` : `/werk/meldingen/${k.meldingId}`}
      >
        {k.nieuwTrajectId ? 'Naar het traject' : 'Naar de melding'}
      </LinkButton>
      {k.grondslag && !k.isZichtBeeindigd && !isKlaar && <TerugkoppelKnop call={call} />}
    </>
  )
}

/** The same answer after the end and after a withdrawal: nothing tells which (access.md 2.5.4). */
export const NietMeerBeschikbaar = ({ call }: { readonly call: Call }) => (
  <Schil call={call} titel="Niet meer beschikbaar">
    <Stack space="l">
      <PageHead boven={<Link href="/werk/overdrachten">Overdrachten</Link>} titel="Niet meer beschikbaar" />
      <EmptyState titel="Deze kaart is er niet meer">
        Wilt u weten hoe het gaat? Vraag het aan de inwoner zelf.
      </EmptyState>
    </Stack>
  </Schil>
)
