// The page of the weekly review: what waits, what was judged, and the rounds.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages, Tabs } from '../../ui/navigation.tsx'
import { EmptyState } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Aantallen, ControleRij, Ronde } from './controle.sql.ts'
import { type Adres, adresVan, type Lijst } from './formulier.ts'
import { Geschiedenis, Rondes } from './geschiedenis.tsx'
import { Grensblok } from './grensblok.tsx'
import { Regelblok } from './regelblok.tsx'

export const perBladzij = 10
const lijstNaam: Readonly<Record<Lijst, string>> = {
  open: 'Te beoordelen',
  beoordeeld: 'Beoordeeld',
  rondes: 'Weken',
}

type Props = {
  readonly call: Call
  readonly adres: Adres
  readonly aantallen: Aantallen
  readonly regels: readonly Shown<ControleRij>[]
  readonly rondes: readonly Ronde[]
  readonly anderen: readonly string[]
  readonly vandaag: Datum
  readonly vers: FormState
  /** The form that was sent and not kept, and what stands now when another was first. */
  readonly gestuurd:
    | { readonly id: string; readonly form: FormState; readonly nu?: Shown<ControleRij> | undefined }
    | undefined
}

export function ControlePagina(props: Props) {
  const { call, adres, aantallen, regels, rondes, vandaag, vers, gestuurd } = props
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const id = gestuurd?.id
  return (
    <Schil call={call} titel="Controle" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niets vastgelegd"
          ids={{ uitkomst: `uitkomst-${id}`, toelichting: `toelichting-${id}` }}
        />
        <PageHead
          boven="Privacy"
          titel="Controle"
          intro="Iedere week haalt Keukentafel uit de log wat om uitleg vraagt. Wie hier staat, heeft niet altijd iets fout gedaan: vraag het eerst."
        />
        {gestuurd?.nu && <Geschiedenis regels={[gestuurd.nu]} getypt={gestuurd.form} />}
        <Tabs
          label="Lijsten van de controle"
          items={(['open', 'beoordeeld', 'rondes'] as const).map((lijst) => ({
            href: adresVan({ lijst, pagina: 1 }),
            label: lijstNaam[lijst],
            actief: lijst === adres.lijst,
            ...(lijst !== 'rondes' && { aantal: aantallen[lijst] }),
          }))}
        />
        {adres.lijst === 'open' && <Wachtend {...props} />}
        {adres.lijst === 'beoordeeld' && <Geschiedenis regels={regels} />}
        {adres.lijst === 'rondes' && <Rondes rondes={rondes} />}
        {adres.lijst !== 'rondes' && (
          <Bladeren adres={adres} getoond={regels.length} totaal={aantallen[adres.lijst]} />
        )}
        <Grensblok vandaag={vandaag} />
      </Stack>
    </Schil>
  )
}

const Wachtend = ({ call, regels, gestuurd, vers, anderen }: Props) =>
  regels.length === 0 ? (
    <EmptyState titel="Er is niets te beoordelen">
      Iedere maandag komt hier wat de week ervoor opviel. Bij Weken ziet u wat er is nagekeken.
    </EmptyState>
  ) : (
    <Stack>
      {regels.map((regel) => (
        <Regelblok
          key={regel.id}
          call={call}
          regel={regel}
          form={gestuurd?.id === regel.id ? gestuurd.form : vers}
          anderen={anderen}
        />
      ))}
    </Stack>
  )

function Bladeren({ adres, getoond, totaal }: { adres: Adres; getoond: number; totaal: number }) {
  if (totaal <= perBladzij) return null
  return (
    <Pages
      pagina={adres.pagina}
      perBladzij={perBladzij}
      getoond={getoond}
      totaal={totaal}
      naar={(pagina) => adresVan({ ...adres, pagina })}
    />
  )
}
