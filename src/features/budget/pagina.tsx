// The page of the budget: how a year stands against its frame, where that comes from, and the ceilings of aanbieders.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Pager } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, List, Paragraph } from '../../ui/text.tsx'
import { euro } from '../kosten/kostenveld.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { type Budgetstand, overschrijding } from './budget.ts'
import { PlafondFormulier, RegelFormulier } from './formulieren.tsx'
import type { Plafondstand } from './omzetplafond.ts'
import { bedragOf, categorieNaam, maandNaam, oordeelTekst, plafondTekst, ramingTekst } from './teksten.ts'

export type Jaarstand = {
  readonly jaar: number
  /** The last month something was declared of; nought when nothing was. */
  readonly totMaand: number
  readonly standen: readonly Budgetstand[]
  readonly plafonds: readonly Plafondstand[]
}
type Props = {
  readonly call: Call
  readonly stand: Jaarstand
  readonly forms: { readonly regel: FormState; readonly plafond: FormState }
}

export function BudgetPagina({ call, stand, forms }: Props) {
  const fout = [forms.regel, forms.plafond].find(({ errors }) => Object.keys(errors).length > 0)
  return (
    <Schil call={call} titel={`Budget ${stand.jaar}`} fout={fout !== undefined}>
      <Stack space="l">
        <MonitorNav call={call} />
        <PageHead
          titel={`Budget ${stand.jaar}`}
          intro="Wat het mag kosten, wat is gedeclareerd, en wat wij verwachten tot het einde van het jaar."
        />
        {fout && <ErrorSummary form={fout} />}
        <Pager
          naam="Ander jaar"
          tekst={String(stand.jaar)}
          vorige={stand.jaar > 2015 ? `/werk/budget?jaar=${stand.jaar - 1}` : undefined}
          volgende={stand.jaar < 2040 ? `/werk/budget?jaar=${stand.jaar + 1}` : undefined}
        />
        <Kaders stand={stand} />
        {call.medewerker.rechten.has('budget:vastleggen') && <RegelFormulier form={forms.regel} />}
        <Plafonds stand={stand} />
        {call.medewerker.rechten.has('omzetplafond:vastleggen') && (
          <PlafondFormulier
            form={forms.plafond}
            aanbieders={stand.plafonds.map(({ aanbieder }) => aanbieder)}
          />
        )}
      </Stack>
    </Schil>
  )
}

const toon = (stand: Budgetstand) => {
  const over = overschrijding(stand)
  return over === undefined ? 'neutraal' : over > 0 ? 'te_laat' : 'gelukt'
}

const Kaders = ({ stand: { standen, totMaand, jaar } }: { readonly stand: Jaarstand }) => (
  <Section titel="Kader en verwachting" id="kader">
    <Stack>
      <Table
        caption={`Kader en verwachting ${jaar}`}
        captionHidden
        columns={[
          { label: 'Categorie' },
          { label: 'Kader', numeric: true },
          { label: 'Verplicht', numeric: true },
          {
            label: totMaand > 0 ? `Gedeclareerd tot en met ${maandNaam(totMaand)}` : 'Gedeclareerd',
            numeric: true,
          },
          { label: 'Niet via declaraties', numeric: true },
          { label: 'Verwacht, heel jaar', numeric: true },
          { label: 'Oordeel' },
        ]}
        rows={standen.map((s) => ({
          id: s.categorie,
          cells: [
            categorieNaam[s.categorie],
            bedragOf(s.kader),
            bedragOf(s.verplicht),
            s.categorie === 'basisvoorzieningen' ? 'wordt niet gedeclareerd' : euro(s.gedeclareerd),
            bedragOf(s.buiten),
            ramingTekst(s.verwacht),
            <Badge key="oordeel" toon={toon(s)}>
              {oordeelTekst(s)}
            </Badge>,
          ],
        }))}
      />
      <Herkomst standen={standen} />
    </Stack>
  </Section>
)

const Herkomst = ({ standen }: { readonly standen: readonly Budgetstand[] }) => {
  const regels = standen
    .flatMap(({ kader, verplicht, buiten }) => [kader, verplicht, buiten])
    .flatMap((r) => r ?? [])
  return (
    <Details titel="Waar dit vandaan komt en hoe wij rekenen">
      <Stack>
        <Paragraph>
          De verwachting is wat is gedeclareerd, gedeeld door het deel van het jaar dat eerdere jaren op dat
          moment hadden. De marge is zo groot als de grootste fout die deze manier van rekenen in die jaren
          maakte. Het kader van het beleidsplan telt ook wat niet wordt gedeclareerd. Dat staat er apart bij,
          anders vergelijken wij niet. Vervoer telt niet mee bij Wmo en Jeugd.
        </Paragraph>
        <List items={regels.map((r) => `${categorieNaam[r.categorie]}, ${euro(r.bedrag)}: ${r.bron}`)} />
      </Stack>
    </Details>
  )
}

const Plafonds = ({ stand: { plafonds, jaar } }: { readonly stand: Jaarstand }) => (
  <Section titel="Aanbieders en hun plafond" id="plafonds">
    {plafonds.length === 0 ? (
      <EmptyState titel="Nog niets gedeclareerd">
        In dit jaar is er nog geen aanbieder met een bedrag.
      </EmptyState>
    ) : (
      <Table
        caption={`Aanbieders in ${jaar}`}
        captionHidden
        columns={[
          { label: 'Aanbieder' },
          { label: 'Gedeclareerd', numeric: true },
          { label: 'Plafond', numeric: true },
          { label: 'Deel', numeric: true },
          { label: 'Stand' },
        ]}
        rows={plafonds.map((p) => ({
          id: p.aanbieder,
          cells: [
            p.aanbieder,
            euro(p.gedeclareerd),
            p.plafond ? euro(p.plafond.bedrag) : 'geen',
            p.deel === undefined ? '–' : `${Math.round(p.deel)}\u00a0%`,
            p.oordeel === undefined ? (
              '–'
            ) : (
              <Badge
                key="stand"
                toon={{ ruimte: 'gelukt', bijna: 'let_op', eroverheen: 'te_laat' }[p.oordeel] as 'gelukt'}
              >
                {plafondTekst[p.oordeel]}
              </Badge>
            ),
          ],
        }))}
      />
    )}
  </Section>
)
