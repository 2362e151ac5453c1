// The form of an afspraak: what, by whom, before which day, for which doel.

import { RadioGroup, Select } from '../../ui/choices.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { beloftes } from './afspraak.ts'
import { afspraakSchema } from './formulier.ts'
import { afspraakMaken, planAfspraakWijzigen } from './inhoud.commands.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'
import { vanNaam, zietPlanNiet } from './teksten.ts'

const vind = ({ plan }: PlanBeeld, gevraagd: URLSearchParams) =>
  plan.afspraken?.find((afspraak) => afspraak.id === gevraagd.get('welk'))

export const afspraakDeel: Onderdeel<typeof afspraakSchema> = {
  pad: 'afspraken',
  act: 'wijzigen',
  titel: (isNieuw) => (isNieuw ? 'Nieuwe afspraak' : 'Afspraak wijzigen'),
  knop: 'Opslaan',
  wegKnop: 'Afspraak uit het plan halen',
  schema: afspraakSchema,
  Velden: AfspraakVelden,
  waarden: (beeld, gevraagd) => {
    if (!gevraagd.has('welk')) return { van: 'inwoner', doelId: gevraagd.get('doel') ?? '' }
    const afspraak = vind(beeld, gevraagd)
    return (
      afspraak && {
        welk: afspraak.id,
        wat: afspraak.wat,
        van: afspraak.van,
        wie: afspraak.medewerkerId || afspraak.inwonerId ? '' : afspraak.wie,
        inwonerId: afspraak.inwonerId ?? '',
        medewerkerId: afspraak.medewerkerId ?? '',
        voorDatum: schrijfDatum(afspraak.voorDatum),
        doelId: afspraak.doelId ?? '',
      }
    )
  },
  opgeslagen: (beeld, gevraagd) => {
    const afspraak = vind(beeld, gevraagd)
    if (!afspraak) return [['Afspraak', 'Deze afspraak staat niet in het plan.']]
    return [
      ['Wat', afspraak.wat],
      ['Wie', afspraak.wie],
      ['Vóór', schrijfDatum(afspraak.voorDatum as Datum)],
    ]
  },
  doe: (call, { planId, sleutel, value }) => {
    const { versie, welk, weg, wat, van, wie, medewerkerId, inwonerId, voorDatum, doelId } = value
    const o = {
      planId,
      sleutel,
      versie,
      invoer: { wat, van, wie, medewerkerId, inwonerId, voorDatum, doelId },
    }
    return welk
      ? planAfspraakWijzigen(call.ctx, call.medewerker, { ...o, afspraakId: welk, weg })
      : afspraakMaken(call.ctx, call.medewerker, o)
  },
}

function AfspraakVelden({ form, beeld }: VeldenProps) {
  return (
    <Stack>
      <TextArea form={form} name="wat" label="Wat is er afgesproken?" rows={2} />
      <RadioGroup
        form={form}
        name="van"
        label="Wie doet dit?"
        options={beloftes.map((value) => ({ value, label: vanNaam[value] }))}
      />
      <FieldRow>
        <TextField
          form={form}
          name="wie"
          label="Naam"
          hint="Bijvoorbeeld: dochter Petra. Leeg is de inwoner zelf."
          optional
          width="l"
        />
        <Select
          form={form}
          name="inwonerId"
          label="Of kies iemand van het huishouden of netwerk"
          optional
          empty="Niemand gekozen"
          options={(beeld.plan.mensen ?? []).map((mens) => ({ value: mens.id, label: volledigeNaam(mens) }))}
        />
        <Select
          form={form}
          name="medewerkerId"
          label="Of kies een medewerker"
          hint={zietPlanNiet}
          optional
          empty="Geen medewerker"
          options={beeld.regie.collegas.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      </FieldRow>
      <DateField form={form} name="voorDatum" label="Vóór welke dag?" />
      <Select
        form={form}
        name="doelId"
        label="Bij welk doel?"
        optional
        empty="Bij het hele plan"
        options={(beeld.plan.doelen ?? [])
          .filter(({ resultaat }) => !resultaat)
          .map(({ id, woorden }) => ({
            value: id,
            label: woorden.slice(0, 80),
          }))}
      />
    </Stack>
  )
}
