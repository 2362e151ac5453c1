// What the draft would have advised last year, beside what holds now: counts only.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import { vervolgNaam } from '../melding/teksten.ts'
import { regelNaam } from './teksten.ts'
import type { Toets } from './toetsen.ts'
import type { Versie } from './triage.ts'

type Props = {
  readonly call: Call
  readonly toets: Toets
  readonly versie: Versie
  readonly form: FormState
}

const getal = (n: number) => n.toLocaleString('nl-NL')
const procent = (deel: number, van: number) => (van === 0 ? '–' : `${Math.round((100 * deel) / van)} %`)

export const ToetsPagina = ({ call, toets: t, versie, form }: Props) => (
  <Schil call={call} titel="Toets van het concept">
    <Stack space="l">
      <PageHead
        boven="Triage"
        titel="Toets van het concept"
        intro={`${getal(t.anders)} van de ${getal(t.aantal)} meldingen van het afgelopen jaar hadden een ander advies gekregen.`}
      />
      <DataList
        items={[
          ['Ander advies', `${getal(t.anders)} (${procent(t.anders, t.aantal)})`],
          [
            'Nu: advies is wat wij kozen',
            `${procent(t.treft.nu, t.gescreend)} van ${getal(t.gescreend)} screeningen`,
          ],
          [
            'Met dit concept',
            `${procent(t.treft.straks, t.gescreend)} van ${getal(t.gescreend)} screeningen`,
          ],
        ]}
      />
      <Section titel="Welk advies wordt welk advies">
        {t.verschuivingen.length === 0 ? (
          <EmptyState titel="Geen enkel advies verandert">
            Misschien veranderde u alleen woorden, of raakt de regel niemand.
          </EmptyState>
        ) : (
          <Table
            caption="Meldingen die een ander advies hadden gekregen"
            captionHidden
            columns={[
              { label: 'Nu', plain: true },
              { label: 'Met dit concept', plain: true },
              { label: 'Meldingen', numeric: true },
            ]}
            rows={t.verschuivingen.map(({ van, naar, aantal }) => ({
              id: `${van}-${naar}`,
              cells: [vervolgNaam[van], vervolgNaam[naar], getal(aantal)],
            }))}
          />
        )}
      </Section>
      <Section titel="Per regel">
        <Table
          caption="Hoe vaak iedere regel het advies gaf"
          captionHidden
          columns={[
            { label: 'Regel', plain: true },
            { label: 'Nu', numeric: true },
            { label: 'Met dit concept', numeric: true },
          ]}
          rows={t.perRegel.map(({ code, nu, straks }) => ({
            id: code,
            cells: [regelNaam(code), getal(nu), getal(straks)],
          }))}
        />
      </Section>
      <Form form={form} action="/werk/beheer/triage/concept/toets">
        <Versieveld van={versie.versie} />
        <ButtonRow>
          <SubmitButton>Ik heb dit bekeken</SubmitButton>
          <LinkButton href="/werk/beheer/triage/concept" variant="subtle">
            Terug naar het concept
          </LinkButton>
        </ButtonRow>
      </Form>
    </Stack>
  </Schil>
)
