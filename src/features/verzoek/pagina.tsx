// The page of one question about data: what is asked and by whom, what was answered, and the step that comes now.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { heeftBrief } from './brief.tsx'
import type { Detail } from './detail.tsx'
import {
  BesluitStap,
  IdentiteitStap,
  IntrekStap,
  KopieLinks,
  NakijkerStap,
  type Stap,
  UitstelStap,
  UitvoeringStap,
  VerklaringStap,
} from './stappen.tsx'
import {
  besluitNaam,
  dingNaam,
  grondNaam,
  identiteitNaam,
  kanaalNaam,
  redenZin,
  soortNaam,
  standNaam,
  wetNaam,
} from './teksten.ts'

type Props = {
  readonly call: Call
  readonly v: Masked<Detail>
  readonly vandaag: Datum
  readonly vers: FormState
  /** The form that was sent and not kept. */
  readonly gestuurd: { readonly stap: Stap; readonly form: FormState } | undefined
}

const ids: Readonly<Partial<Record<Stap, Record<string, string>>>> = {
  uitvoering: { woorden: 'veld-uitvoering' },
  verklaring: { woorden: 'veld-verklaring' },
  nakijker: { nakijkerId: 'veld-nakijker' },
  uitstel: { reden: 'veld-uitstel' },
  intrekking: { reden: 'veld-intrekking' },
}

export function VerzoekPagina({ call, v, vandaag, vers, gestuurd }: Props) {
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const som = gestuurd && ids[gestuurd.stap]
  return (
    <Schil call={call} titel="Vraag over gegevens" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niets vastgelegd"
          {...(som && { ids: som })}
        />
        <PageHead
          boven={<Link href="/werk/privacy/verzoeken">Vragen over gegevens</Link>}
          titel={`${v.soort ? soortNaam[v.soort] : ''}: ${v.naam}`}
          acties={
            heeftBrief(v) && (
              <LinkButton href={`/werk/privacy/verzoeken/${v.id}/brief`} variant="primary">
                Brief aan de inwoner
              </LinkButton>
            )
          }
        />
        {v.isEigenKring && (
          <Alert kind="let_op" titel="Dit gaat over iemand uit uw eigen kring">
            Een andere functionaris beslist.
          </Alert>
        )}
        <Section titel="De vraag">
          <Stack>
            <Quote>{v.woorden}</Quote>
            <Feiten v={v} vandaag={vandaag} />
          </Stack>
        </Section>
        {v.besluit && <Antwoord v={v} />}
        <Nu v={v} {...{ vandaag, vers, gestuurd }} />
      </Stack>
    </Schil>
  )
}

const dagVan = (op: Date | null | undefined) => (op ? schrijfDatum(datumInAmsterdam(op)) : '')

function Feiten({ v, vandaag }: Pick<Props, 'v' | 'vandaag'>) {
  const klok = v.klok && v.ontvangenOp ? klokOp(v.klok, v.ontvangenOp) : undefined
  const laat = v.einddatum && v.einddatum < vandaag ? ' (te laat)' : ''
  return (
    <DataList
      items={[
        ['Hoe staat het', v.stand && standNaam[v.stand]],
        [
          'Over',
          `${v.naam}, ${v.geboortedatum ? `geboren op ${schrijfDatum(v.geboortedatum)}` : 'geboortedatum onbekend'}`,
        ],
        ['Gevraagd door', v.alsWat ? `${v.vrager}, ${v.alsWat.toLowerCase()}` : 'de inwoner zelf'],
        ...(v.wilKind ? ([['Het kind', 'wil dit ook']] as const) : []),
        [
          'Wie is dit',
          v.identiteit
            ? `${identiteitNaam[v.identiteit]}, ${v.identiteitDoor}, ${dagVan(v.identiteitOp)}`
            : 'Nog niet zeker',
        ],
        [
          'Binnengekomen',
          v.ontvangenOp &&
            v.kanaal &&
            `${schrijfDatum(v.ontvangenOp)}, ${kanaalNaam[v.kanaal].toLowerCase()}`,
        ],
        ['Opgeschreven door', `${v.geregistreerdDoor}, ${dagVan(v.geregistreerdOp)}`],
        ...(v.soort === 'vernietiging' && v.wet ? ([['Wet', wetNaam[v.wet]]] as const) : []),
        ...(v.einddatum
          ? ([['Uiterlijk', `${schrijfDatum(v.einddatum)}${laat}. ${klok?.waarom ?? ''}.`]] as const)
          : []),
        ...(v.verlengdOp
          ? ([['Uitgesteld', `${schrijfDatum(v.verlengdOp)}: ${v.verlengreden}`]] as const)
          : []),
        ...(v.intrekreden ? ([['Vervallen', `${dagVan(v.ingetrokkenOp)}: ${v.intrekreden}`]] as const) : []),
      ]}
    />
  )
}

/** With what came in the way since the decision. */
const nogNietWeg = (v: Masked<Detail>, id: string): string => {
  const reden = v.keuzes?.find((keuze) => keuze.id === id)?.reden
  return reden && v.stand === 'na_te_kijken' ? `Nog niet weg. ${redenZin[reden]}` : 'Nog niet weg'
}

const Antwoord = ({ v }: Pick<Props, 'v'>) => (
  <Section titel="Het antwoord">
    <Stack>
      <Quote>{v.besluitwoorden}</Quote>
      <DataList
        items={[
          [
            'Besluit',
            v.besluit &&
              `${besluitNaam[v.besluit]}, door ${v.beslotenDoor} op ${v.beslotenDag ? schrijfDatum(v.beslotenDag) : ''}`,
          ],
          ...(v.weigergrond ? ([['Waarom niet alles', grondNaam[v.weigergrond]]] as const) : []),
          ...(v.nakijker
            ? ([
                [
                  v.soort === 'inzage' ? 'Kopie nagelezen' : 'Vernietigd',
                  v.nagekekenOp ? `${v.nakijker}, ${dagVan(v.nagekekenOp)}` : `Gevraagd aan ${v.nakijker}`,
                ],
              ] as const)
            : []),
          ...(v.dingen ?? []).map(
            (ding) =>
              [dingNaam(ding), ding.wegOp ? `Weg op ${dagVan(ding.wegOp)}` : nogNietWeg(v, ding.id)] as const,
          ),
          ...(v.uitvoering
            ? ([['Gedaan', `${v.uitvoering} (${v.afgerondDoor}, ${dagVan(v.afgerondOp)})`]] as const)
            : []),
          ...(v.verklaring ? ([['Verklaring van de inwoner', v.verklaring]] as const) : []),
        ]}
      />
    </Stack>
  </Section>
)

/** The functionaris does not write in a dossier, and does not see who does: without a name there is nobody to ask. */
function WieVerbetert({ v }: Pick<Props, 'v'>) {
  const namen = (v.nakijkers ?? []).filter(({ kentDossier }) => kentDossier).map(({ naam }) => naam)
  return (
    <Paragraph>
      {namen.length === 0
        ? 'Niemand werkt nu met dit huishouden. Vraag een teammanager wie het verbetert.'
        : `Met dit huishouden ${namen.length === 1 ? 'werkt' : 'werken'} ${namen.join(', ')}.`}
    </Paragraph>
  )
}

/** What comes now. */
function Nu({ v, vers, gestuurd }: Pick<Props, 'v' | 'vandaag' | 'vers' | 'gestuurd'>) {
  const form = (stap: Stap) => (gestuurd?.stap === stap ? gestuurd.form : { ...vers, errors: {} })
  const open = (stap: Stap) => gestuurd?.stap === stap
  const isWachtend = v.stand === 'identiteit_nodig' || v.stand === 'te_beslissen'
  const magVerklaren = v.soort === 'correctie' && v.besluit && v.besluit !== 'ingewilligd' && !v.verklaring
  return (
    <Stack>
      {v.stand === 'identiteit_nodig' && (
        <Section titel="Eerst: wie vraagt dit?">
          <IdentiteitStap v={v} form={form('identiteit')} />
        </Section>
      )}
      {isWachtend && (
        <Section titel="Beslissen">
          <BesluitStap v={v} form={form('besluit')} />
        </Section>
      )}
      {v.stand === 'na_te_kijken' && (
        <Paragraph>
          {v.soort === 'inzage'
            ? `${v.nakijker} leest de kopie na. Daarna kunt u haar openen en geven.`
            : `${v.nakijker ?? 'Nog niemand'} vernietigt wat u noemde. Daarna kunt u dit afronden.`}
        </Paragraph>
      )}
      {v.stand === 'na_te_kijken' && v.soort === 'vernietiging' && (
        <Paragraph>
          De vraag blijft open tot alles weg is. Staat er bij iets dat het niet weg mag? Kijk dan bij{' '}
          <Link href="/werk/beheer/vernietigingsstops">wat niet weg mag</Link> of de stop eraf kan. Duurt dat?
          Vertel de inwoner waarom.
        </Paragraph>
      )}
      {v.stand === 'na_te_kijken' && <NakijkerStap v={v} form={form('nakijker')} open={open('nakijker')} />}
      {v.stand === 'uit_te_voeren' && (
        <Section titel="Nu doen">
          <Stack>
            {v.soort === 'inzage' && <KopieLinks v={v} />}
            {v.soort === 'correctie' && <WieVerbetert v={v} />}
            <UitvoeringStap v={v} form={form('uitvoering')} />
          </Stack>
        </Section>
      )}
      {magVerklaren && <VerklaringStap v={v} form={form('verklaring')} open={open('verklaring')} />}
      {isWachtend && !v.verlengdOp && <UitstelStap v={v} form={form('uitstel')} open={open('uitstel')} />}
      {v.stand !== 'afgerond' && v.stand !== 'ingetrokken' && (
        <IntrekStap v={v} form={form('intrekking')} open={open('intrekking')} />
      )}
    </Stack>
  )
}
