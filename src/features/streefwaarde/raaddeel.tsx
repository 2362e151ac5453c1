// On the first page of who steers by figures: the latest rapport, the figures that miss their streefwaarde, what is proposed.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Card, Grid, Section } from '../../ui/layout.tsx'
import { Figure } from '../../ui/picture.tsx'
import { EmptyState, Link, List, Paragraph } from '../../ui/text.tsx'
import { periodeNaam, richtingTekst, streefTekst } from '../monitor/teksten.ts'
import { gepubliceerd } from '../rapport/rapport.sql.ts'
import { periodeVan, type Rapport } from '../rapport/rapport.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { adresVan, type Regel, regels } from './lijst.tsx'
import { inPeriode, puntTekst, Stand } from './stand.tsx'

/** Nothing for who does not steer by figures. */
export async function raadDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('streefwaarde:inzien')) return undefined
  const alle = await regels(tx, datumInAmsterdam(call.ctx.clock.now()))
  const [laatste] = await gepubliceerd(tx)
  return (
    <>
      <LaatsteRapport rapport={laatste} />
      <Gemist regels={alle.filter(({ punt }) => punt?.oordeel === 'niet_gehaald')} heeftRapport={!!laatste} />
      <OpenVoorstellen regels={alle.filter(({ voorstellen }) => voorstellen > 0)} />
    </>
  )
}

const LaatsteRapport = ({ rapport }: { readonly rapport: Rapport | undefined }) => (
  <Section
    titel="Het laatste rapport"
    acties={rapport && <LinkButton href="/werk/rapporten">Alle rapporten</LinkButton>}
  >
    {rapport ? (
      <Paragraph>
        <Link href={`/werk/rapporten/${rapport.id}`}>{`Rapport over ${inPeriode(periodeVan(rapport))}`}</Link>
        {rapport.gepubliceerdOp &&
          `, gepubliceerd op ${schrijfDatum(datumInAmsterdam(rapport.gepubliceerdOp))}`}
      </Paragraph>
    ) : (
      <EmptyState titel="Er is nog geen rapport gepubliceerd">
        Zodra beleid een rapport openbaar maakt, leest u het hier.
      </EmptyState>
    )}
  </Section>
)

type Lijst = { readonly regels: readonly Regel[] }

const Gemist = ({ regels: gemist, heeftRapport }: Lijst & { readonly heeftRapport: boolean }) =>
  heeftRapport && (
    <Section
      titel="Cijfers die hun streefwaarde niet halen"
      acties={<LinkButton href="/werk/streefwaarden">Alle streefwaarden</LinkButton>}
    >
      {gemist.length === 0 ? (
        <Paragraph>Van wat er gepubliceerd is, mist geen cijfer zijn streefwaarde.</Paragraph>
      ) : (
        <Grid>
          {gemist.map((regel) => (
            <Kaart key={adresVan(regel)} regel={regel} />
          ))}
        </Grid>
      )}
    </Section>
  )

const Kaart = ({ regel }: { readonly regel: Regel }) => {
  const { kpi, deel, punt } = regel
  if (!punt) return null
  return (
    <Card titel={kpi.vraag} href={adresVan(regel)}>
      <Figure waarde={puntTekst(punt, deel)} eenheid={deel.naam} />
      <Stand punt={punt} />
      <Paragraph small>
        Streefwaarde: {streefTekst(punt.streef, deel.eenheid)}. {richtingTekst[deel.richting]}. Gepubliceerd
        over {periodeNaam(punt.periode)}.
      </Paragraph>
    </Card>
  )
}

const OpenVoorstellen = ({ regels: open }: Lijst) =>
  open.length > 0 && (
    <Section titel="Wacht op een besluit">
      <List
        items={open.map((regel) => (
          <Link key={adresVan(regel)} href={`${adresVan(regel)}#voorstellen`}>
            {`${regel.kpi.vraag} · ${regel.voorstellen === 1 ? '1 voorstel' : `${regel.voorstellen} voorstellen`}`}
          </Link>
        ))}
      />
    </Section>
  )
