// The page of one medewerker: who it is, what they have now, later and before, what can be done, and what was done.

import { newForm } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { AanstellingenTabel } from './aanstellingen.tsx'
import type { Beeld, Formulier, Getypt } from './beeld.tsx'
import { DienstDeel } from './dienstdeel.tsx'
import { GeefDeel } from './geefdeel.tsx'
import { dienstZin } from './teksten.ts'
import { voorvalZin } from './voorvalzin.tsx'

export type DeelProps = Beeld & {
  /** The form of that name: as it was typed, or fresh with these values. */
  readonly form: (naam: Formulier, waarden?: Record<string, string>) => ReturnType<typeof newForm>
  /** This reader may change it. */
  readonly mag: boolean
}

/** The id of the box of a row, for more rows have a box of that name. */
export const vakVan = (v: { soort: string; wat: string; van: string }) => `vanaf-${v.soort}-${v.wat}-${v.van}`

export function MedewerkerPagina({ beeld, getypt }: { readonly beeld: Beeld; readonly getypt: Getypt }) {
  const { call, dienst, stand, isZelf } = beeld
  const versie = String(dienst.versie)
  const form: DeelProps['form'] = (naam, waarden = {}) =>
    getypt[naam] ?? newForm(call, { versie, ...waarden })
  const mag = call.medewerker.rechten.has('aanstelling:geven') && !isZelf
  const [welk] = Object.values(getypt)
  const { '': algemeen, ...errors } = welk?.errors ?? {}
  const { soort = '', wat = '', begin = '' } = (getypt.einde?.values ?? {}) as Record<string, string>
  const props = { ...beeld, form, mag }
  return (
    <Schil call={call} titel={dienst.naam} fout={welk !== undefined}>
      <Stack space="l">
        {welk && (
          <ErrorSummary
            form={{ ...welk, errors }}
            algemeen={algemeen}
            titel="Er is niets veranderd"
            ids={{ vanaf: vakVan({ soort, wat, van: begin }) }}
          />
        )}
        <PageHead
          boven={<Link href="/werk/beheer/medewerkers">Medewerkers</Link>}
          titel={dienst.naam}
          intro={dienstZin(dienst, stand)}
        />
        {isZelf && (
          <Alert titel="Dit bent u zelf">
            U kunt uw eigen rollen, teams, mandaten en dienst niet veranderen. Vraag een andere functioneel
            beheerder.
          </Alert>
        )}
        <Gegevens {...beeld} />
        <AanstellingenTabel {...props} />
        {mag && stand !== 'weg' && <GeefDeel {...props} />}
        {mag && <DienstDeel {...props} />}
        <Section titel="Wat er gebeurde">
          {beeld.voorvallen.length === 0 ? (
            <Paragraph>Sinds deze lijst er is, is hier niets veranderd.</Paragraph>
          ) : (
            <Timeline
              items={beeld.voorvallen.map((v) => ({
                id: v.id,
                datum: schrijfDatum(datumInAmsterdam(v.op)),
                tijdstip: v.op.toISOString(),
                titel: voorvalZin(v.soort, v.gegevens, beeld.namen),
                meer: v.reden && <Paragraph>Reden: {v.reden}</Paragraph>,
                door: v.door ?? 'wie de server beheert',
              }))}
            />
          )}
        </Section>
      </Stack>
    </Schil>
  )
}

const Gegevens = ({ dienst, keuzes, werk, stand }: Beeld) => (
  <Stack>
    <DataList
      items={[
        ['Functie', dienst.functie],
        ['Organisatie', keuzes.organisaties.find(({ id }) => id === dienst.organisatieId)?.naam ?? ''],
        ['Telefoon van het werk', dienst.telefoon ?? 'Niet bekend'],
        ['Werk dat nu bij deze medewerker ligt', werk === 0 ? 'Geen' : `${werk} stuks`],
      ]}
    />
    {werk > 0 && (stand === 'weg' || stand === 'gaat') && (
      <Alert kind="let_op" titel="Er ligt nog werk">
        De teammanager ziet dit op de pagina Team, bij Werk zonder medewerker, en verplaatst het naar
        collega's.
      </Alert>
    )}
  </Stack>
)
