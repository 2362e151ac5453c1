// The page of one traject: how it stands, its contacten, and what can be done now.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Badge } from '../../ui/badge.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Cluster, PageHead, Section, Split, Stack } from '../../ui/layout.tsx'
import { Jumps } from '../../ui/navigation.tsx'
import { Heading, Link, Paragraph, Quote } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import { scoreNaam } from '../gesprek/teksten.ts'
import { VerteldBlok } from '../gesprek/verteld.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { OverledenBlok } from '../inwoner/overleden.tsx'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { Afloop } from './afloop.tsx'
import { AfsluitFormulier } from './afsluitformulier.tsx'
import { Grens } from './contactgrens.tsx'
import { ContactFormulier, ToewijsFormulier } from './formulieren.tsx'
import { Herkomst } from './herkomst.tsx'
import { Kaders } from './kaders.tsx'
import type { ContactRij, TrajectRij } from './pagina.sql.ts'
import { soortNaam, statusNaam } from './teksten.ts'
import { vraagtBesluit } from './traject.ts'
import type { Mislukt, TrajectBeeld } from './trajectbeeld.tsx'
import { Verder } from './verder.tsx'

export type TrajectProps = {
  readonly call: Call
  readonly beeld: TrajectBeeld
  readonly mislukt?: Mislukt | undefined
}

const dag = (op: Date | null | undefined) => (op ? schrijfDatum(datumInAmsterdam(op)) : '')
/** "7 van 10": how many contacts with the resident there were, and the grens where one holds. */
const telling = ({ contacten, contactgrens }: Masked<TrajectRij>) =>
  contactgrens ? `${contacten} van ${contactgrens}` : `${contacten}`

export function TrajectPagina(props: TrajectProps) {
  const { call, beeld, mislukt } = props
  const { traject: t } = beeld
  const { '': algemeen, ...errors } = mislukt?.form.errors ?? {}
  const soort = t.soort ? soortNaam[t.soort] : 'Traject'
  return (
    <Schil call={call} titel={soort} fout={mislukt !== undefined}>
      <Stack space="l">
        {mislukt && (
          <ErrorSummary form={{ ...mislukt.form, errors }} titel="Dit kan zo niet" algemeen={algemeen} />
        )}
        <PageHead
          boven={
            t.huishoudenId && <Link href={`/werk/dossiers/${t.huishoudenId}`}>Huishouden {t.huishouden}</Link>
          }
          titel={t.inwonerId ? `${soort} voor ${volledigeNaam(t)}` : soort}
          intro={<Intro traject={t} />}
          acties={<Verder {...props} />}
        />
        <OverledenBlok overledenen={beeld.overledenen} />
        <Jumps items={sprongen(t)} />
        <Split
          label="Over dit traject"
          side={
            <>
              <Heading level={2} id="over">
                Over dit traject
              </Heading>
              <DataList
                items={[
                  ...gegevens(t),
                  ...(beeld.herkomst
                    ? [['Kwam uit', <Herkomst key="herkomst" melding={beeld.herkomst} />] as const]
                    : []),
                ]}
              />
              {!beeld.isMeelezer && <ToewijsFormulier {...props} />}
            </>
          }
        >
          {t.doel && <Quote van="Wat de inwoner wil bereiken">{t.doel}</Quote>}
          <VerteldBlok verteld={beeld.verteld} lees="Vraag niet alles opnieuw: ga hiermee verder." />
          <NietVerstuurd {...props} />
          <Grens {...props} />
          <Kaders kadertoets={t.kadertoets} />
          {t.status !== 'afgesloten' && (
            <Section titel="Contact vastleggen" id="contact">
              <ContactFormulier {...props} />
            </Section>
          )}
          <Contacten contacten={beeld.contacten} traject={t} />
          {t.status === 'afgesloten' ? (
            <Afloop traject={t} />
          ) : (
            <Section titel="Traject afsluiten" id="afsluiten">
              <AfsluitFormulier {...props} />
            </Section>
          )}
        </Split>
      </Stack>
    </Schil>
  )
}

/** On a phone what stands beside it comes last. */
const sprongen = ({ status }: Masked<TrajectRij>) => [
  ...(status === 'lopend'
    ? [
        { naar: 'contact', label: 'Contact vastleggen' },
        { naar: 'afsluiten', label: 'Afsluiten' },
      ]
    : []),
  { naar: 'over', label: 'Over dit traject' },
]

const Intro = ({ traject: t }: { traject: Masked<TrajectRij> }) => (
  <Cluster>
    <span>
      {[t.kern, t.wet && wetNaam[t.wet], t.team, t.behandelaar ?? 'nog niet verdeeld']
        .filter(Boolean)
        .join(' · ')}
    </span>
    {t.status && <Badge toon={t.status === 'lopend' ? 'neutraal' : 'gelukt'}>{statusNaam[t.status]}</Badge>}
    {t.contacten !== undefined && (
      <Badge toon={wachtOpBesluit(t) ? 'let_op' : 'neutraal'}>{telling(t)} contacten</Badge>
    )}
  </Cluster>
)

/** What was typed in a form that is no longer on the page, because the traject was closed meanwhile. */
function NietVerstuurd({ beeld, mislukt }: TrajectProps) {
  if (!mislukt || beeld.traject.status !== 'afgesloten') return null
  const { waarover, reden, redenNaTien, watHielp, toelichting } = mislukt.form.values
  const getypt = [waarover, reden, redenNaTien, watHielp, toelichting].filter(Boolean)
  return getypt.length === 0 ? null : (
    <Alert kind="let_op" titel="U schreef, en dit is niet bewaard">
      {getypt.map((tekst, index) => (
        <Paragraph key={index}>{tekst}</Paragraph>
      ))}
    </Alert>
  )
}

const wachtOpBesluit = (t: Masked<TrajectRij>) =>
  t.contacten !== undefined &&
  vraagtBesluit({
    contacten: t.contacten,
    contactgrens: t.contactgrens ?? null,
    redenNaTien: t.redenNaTien ?? null,
  })

const overleg = (t: Masked<TrajectRij>) =>
  [t.geraadpleegd, t.geraadpleegdOp && `op ${schrijfDatum(t.geraadpleegdOp)}`].filter(Boolean).join(' ')

function gegevens(t: Masked<TrajectRij>): [string, string][] {
  const regels: [string, string | null | undefined][] = [
    ['Behandelaar', t.behandelaar ?? 'Nog niet verdeeld'],
    ['Team', t.team],
    ['Wet', t.wet && wetNaam[t.wet]],
    ['Gaat over', t.leefgebied && leefgebiedNaam[t.leefgebied]],
    ['Begonnen', dag(t.gestartOp)],
    ['Contacten met de inwoner', t.contacten === undefined ? undefined : telling(t)],
    ['Overlegd met', t.geraadpleegd && overleg(t)],
    ['Advies van', t.regisseur],
    ['Zelfredzaam bij het begin', t.startScore ? scoreNaam(t.startScore) : undefined],
  ]
  return regels.filter((regel): regel is [string, string] => Boolean(regel[1]))
}

function Contacten({
  contacten,
  traject,
}: {
  contacten: TrajectBeeld['contacten']
  traject: Masked<TrajectRij>
}) {
  return (
    <Section titel={`Contacten (${contacten.length})`}>
      {contacten.length === 0 ? (
        <Paragraph>Nog geen contact sinds {dag(traject.gestartOp)}.</Paragraph>
      ) : (
        <Timeline items={contacten.map(regel)} />
      )}
    </Section>
  )
}

// A line on the timeline; what is longer opens under it.
const kort = 140
function regel(c: Masked<ContactRij>) {
  const wat = c.waarover ?? 'Contact'
  const hoe = [c.kanaal && kanaalNaam[c.kanaal], c.isMetInwoner ? undefined : 'niet met de inwoner zelf']
  const duur = c.duurMinuten ? `${c.duurMinuten} minuten` : undefined
  return {
    id: c.id as string,
    datum: dag(c.op),
    tijdstip: c.op ? c.op.toISOString() : '',
    titel: wat.length > kort ? `${wat.slice(0, kort)}…` : wat,
    door: [c.medewerker, ...hoe, duur].filter(Boolean).join(', '),
    ...(wat.length > kort && { meer: <Paragraph>{wat}</Paragraph> }),
  }
}
