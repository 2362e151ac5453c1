// The page of an overleg: what it is about, who is there, what of the plan is shared, and what was decided.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Collega } from '../medewerker/collega.sql.ts'
import { schrijfMoment } from '../termijn/datum.ts'
import { AfspraakBlok } from './afspraakblok.tsx'
import { Delen } from './delen.tsx'
import type { OverlegBeeld } from './genodigde.ts'
import { Genodigden } from './genodigden.tsx'
import { AfzegBlok, VastlegBlok } from './houdblok.tsx'
import { inwonerNaam, ocoNaam, soortNaam, statusNaam, uitkomstNaam } from './teksten.ts'

export type OverlegProps = {
  readonly call: Call
  readonly overleg: Masked<OverlegBeeld>
  /** Asked to the table, and no more than that. */
  readonly isGast: boolean
  readonly collegas: readonly Collega[]
  readonly forms: Readonly<Record<'uitnodig' | 'houd' | 'afzeg' | 'afspraak', FormState>>
}

export function OverlegPagina(props: OverlegProps) {
  const { call, overleg: o, isGast, forms } = props
  const { '': algemeen, ...fouten } = Object.assign({}, ...Object.values(forms).map(({ errors }) => errors))
  const titel = o.soort ? soortNaam[o.soort].naam : 'Overleg'
  return (
    <Schil call={call} titel={titel} fout={algemeen !== undefined || Object.keys(fouten).length > 0}>
      <Stack space="l">
        <PageHead
          boven={[o.huishouden && `Huishouden ${o.huishouden}`, o.status && statusNaam[o.status]]
            .filter(Boolean)
            .join(' · ')}
          titel={titel}
          intro={[o.geplandOp && schrijfMoment(o.geplandOp), o.plaats].filter(Boolean).join(' · ')}
          acties={
            isGast ? (
              <LinkButton href="/werk/overleggen">Naar uw overleggen</LinkButton>
            ) : (
              <LinkButton href={`/werk/plannen/${o.planId}`}>Naar het plan</LinkButton>
            )
          }
        />
        <ErrorSummary form={{ ...forms.houd, errors: fouten }} algemeen={algemeen} />
        {isGast && <Gast overleg={o} />}
        <DataList items={gegevens(o)} />
        <Agenda overleg={o} />
        <Genodigden {...props} />
        <Delen overleg={o} isGast={isGast} />
        {!isGast && <VastlegBlok {...props} />}
        <AfspraakBlok {...props} />
        {!isGast && <AfzegBlok {...props} />}
      </Stack>
    </Schil>
  )
}

const Gast = ({ overleg }: { readonly overleg: Masked<OverlegBeeld> }) => (
  <Alert kind="info" titel="U bent uitgenodigd voor dit overleg">
    {overleg.status === 'gepland'
      ? 'U ziet de agenda en wat met u is gedeeld. De rest van het plan ziet u niet.'
      : 'U kunt nog twee weken zien wat er is besloten.'}
  </Alert>
)

const gegevens = (o: Masked<OverlegBeeld>): [string, string][] => {
  const regels: [string, string | false | null | undefined][] = [
    ['Vraag', o.vraag],
    ['Leidt het overleg', o.voorzitter],
    ['De inwoner', o.inwoner && inwonerNaam[o.inwoner]],
    ['Waarom de inwoner het niet weet', o.redenNietVerteld],
    ['Cliëntondersteuner', o.oco && ocoNaam[o.oco]],
    ['Uitkomst', o.uitkomst && uitkomstNaam[o.uitkomst]],
    ['Samenvatting', o.samenvatting],
    ['Waarom afgezegd', o.afzegreden],
  ]
  return regels.filter((regel): regel is [string, string] => Boolean(regel[1]))
}

const Agenda = ({ overleg: { punten = [], status } }: { readonly overleg: Masked<OverlegBeeld> }) => (
  <Section titel={status === 'gehouden' ? 'Agenda en besluiten' : 'Agenda'}>
    {status === 'gehouden' ? (
      <DataList items={punten.map((p) => [p.tekst, p.besluit ?? 'Geen besluit'])} />
    ) : (
      <List items={punten.map((p) => p.tekst)} />
    )}
    {punten.length === 0 && <Paragraph>Er staat niets op de agenda.</Paragraph>}
  </Section>
)
