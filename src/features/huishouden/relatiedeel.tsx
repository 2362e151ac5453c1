// The pages of relaties: what somebody is of a lid, and that it is over.

import { RadioGroup, Select } from '../../ui/choices.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { Gevonden } from '../toegang/commands.ts'
import { bandZin } from './banden.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { gekozenId, relatieSchema, verbreekSchema } from './formulier.ts'
import { nu } from './huishouden.ts'
import { redenVan, wieZin } from './ledenvelden.tsx'
import { relatieLeggen, relatieVerbreken } from './relatie.commands.ts'
import { relatiesoorten } from './relatie.ts'
import { soortZin, verbreekZin } from './teksten.ts'
import { verbreekredenen } from './verbreken.ts'
import { WieVelden, zoekWie } from './wiedeel.tsx'

function Velden({ call, form, beeld, extra }: VeldenProps<Gevonden>) {
  const leden = nu(beeld.verblijven).map((v) => ({ value: v.inwonerId, label: wieZin(v) }))
  return (
    <Stack space="l">
      <Section titel="Wie">
        <Stack>
          {extra.kandidaten.length === 0 && (
            <RadioGroup
              form={form}
              name="wieId"
              label="Iemand van dit huishouden, of iemand anders?"
              options={[...leden, { value: 'nieuw', label: 'Iemand anders' }]}
            />
          )}
          <FieldRow>
            <TextField form={form} name="naam" label="Naam van iemand zonder dossier" optional width="l" />
            <TextField form={form} name="telefoon" label="Telefoon" optional width="m" type="tel" />
          </FieldRow>
          <Section titel="Heeft die persoon hier een dossier? Zoek dan" level={3}>
            <WieVelden call={call} form={form} gevonden={extra} anders="Nee, geen van deze mensen" optional />
          </Section>
        </Stack>
      </Section>
      <Select
        form={form}
        name="soort"
        label="Wat is die persoon?"
        empty="Kies"
        options={relatiesoorten.map((value) => ({ value, label: `${soortZin[value]} …` }))}
      />
      <RadioGroup form={form} name="anderId" label="Van wie?" options={leden} />
      <DateField form={form} name="dag" label="Sinds welke dag?" />
    </Stack>
  )
}

const relatie: Deel<typeof relatieSchema, Gevonden> = {
  pad: 'relatie',
  titel: 'Relatie vastleggen',
  intro: 'Ook mensen van buiten het huishouden horen erbij: familie, vrienden, buren, wie voor iemand zorgt.',
  knop: 'Relatie vastleggen',
  schema: relatieSchema,
  Velden,
  laad: (call, tx, { form }) => zoekWie(call, tx, form),
  reden: redenVan,
  doe: (call, { value, ...o }) =>
    relatieLeggen(call.ctx, call.medewerker, {
      ...value,
      ...o,
      van: value.dag,
      wieId: gekozenId(value.wieId),
    }),
}
export const leg = deuren(relatie)

const EindeVelden = ({ form, beeld }: VeldenProps<undefined>) => (
  <Stack>
    <RadioGroup
      form={form}
      name="relatieId"
      label="Welke relatie?"
      options={beeld.banden.filter((b) => b.tot === null).map((b) => ({ value: b.id, label: bandZin(b) }))}
    />
    <DateField form={form} name="dag" label="Vanaf welke dag?" />
    <RadioGroup
      form={form}
      name="reden"
      label="Waarom?"
      options={verbreekredenen.map((value) => ({ value, label: verbreekZin[value] }))}
    />
  </Stack>
)

const einde: Deel<typeof verbreekSchema, undefined> = {
  pad: 'relatie-einde',
  titel: 'Relatie stoppen',
  intro: 'De relatie blijft te zien, met de dag en de reden.',
  knop: 'Relatie stoppen',
  schema: verbreekSchema,
  Velden: EindeVelden,
  laad: async () => undefined,
  waarden: (_, gevraagd) => ({ relatieId: gevraagd.get('relatie') ?? '' }),
  reden: (beeld) => (beeld.banden.some((b) => b.tot === null) ? undefined : 'relatie_is_voorbij'),
  doe: (call, { value, ...o }) =>
    relatieVerbreken(call.ctx, call.medewerker, { ...value, ...o, tot: value.dag }),
}
export const verbreek = deuren(einde)
