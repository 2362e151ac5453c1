// The page of bijzondere rollen: what waits for a second person, who has one now, and what changed lately.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import type { Rol } from '../medewerker/rechten.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Voorval } from './geschiedenis.sql.ts'
import type { Drager, VoorstelRij } from './rolvoorstel.sql.ts'
import { totZin } from './teksten.ts'
import { VoorstelBlok } from './voorstelblok.tsx'
import { VoorvallenTabel } from './voorvallen.tsx'

export type Wachtend = VoorstelRij & { readonly bevestigers: readonly { id: string; naam: string }[] }

type Props = {
  readonly call: Call
  readonly voorstellen: readonly Wachtend[]
  readonly dragers: readonly Drager[]
  readonly voorvallen: readonly Voorval[]
  readonly vandaag: Datum
  readonly gestuurd: { readonly id: string; readonly form: FormState } | undefined
  readonly vers: FormState
}

export function VoorstelPagina({ call, voorstellen, dragers, voorvallen, vandaag, gestuurd, vers }: Props) {
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  return (
    <Schil call={call} titel="Bijzondere rollen" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niets besloten"
          ids={{ reden: `reden-${gestuurd?.id}` }}
        />
        <PageHead
          boven="Beheer"
          titel="Bijzondere rollen"
          intro="Rollen waarmee iemand anderen toegang geeft, of ziet wat bijna niemand ziet. Niemand geeft zo'n rol alleen, en niemand geeft hem aan zichzelf."
        />
        <Section titel="Wacht op een tweede persoon">
          {voorstellen.length === 0 ? (
            <EmptyState titel="Er wacht niets">
              Een voorstel doet een functioneel beheerder bij de medewerker.
            </EmptyState>
          ) : (
            <Stack>
              {voorstellen.map((v) => (
                <VoorstelBlok
                  key={v.id}
                  call={call}
                  voorstel={v}
                  form={gestuurd?.id === v.id ? gestuurd.form : vers}
                />
              ))}
            </Stack>
          )}
        </Section>
        <Section titel="Wie heeft een bijzondere rol?">
          <Table
            caption="Wie een bijzondere rol heeft, nu en straks"
            captionHidden
            columns={[{ label: 'Rol' }, { label: 'Wie' }, { label: 'Vanaf' }, { label: 'Tot en met' }]}
            rows={dragers.map((d) => ({
              id: `${d.medewerkerId}-${d.rol}-${d.van}`,
              cells: [
                rolNaam[d.rol as Rol],
                <Link key="wie" href={`/werk/beheer/medewerkers/${d.medewerkerId}`}>
                  {d.naam}
                </Link>,
                `${schrijfDatum(d.van)}${d.van > vandaag ? ' (komt nog)' : ''}`,
                totZin(d),
              ],
            }))}
          />
        </Section>
        <Section titel="Wat er veranderde, laatste drie maanden">
          <VoorvallenTabel voorvallen={voorvallen} />
        </Section>
      </Stack>
    </Schil>
  )
}
