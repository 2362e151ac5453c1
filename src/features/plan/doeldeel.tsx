// The form of a doel: what somebody wants, why, for whom, and from where to where.

import { RadioGroup, Select } from '../../ui/choices.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { scoreNaam, zelfredzaamheid } from '../gesprek/teksten.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebieden } from '../melding/melding.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { doelSchema } from './formulier.ts'
import { planDoelWijzigen } from './inhoud.commands.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import type { PlanBeeld } from './planbeeld.tsx'

const vind = ({ plan }: PlanBeeld, gevraagd: URLSearchParams) =>
  plan.doelen?.find((doel) => doel.id === gevraagd.get('welk'))
const leden = ({ plan }: PlanBeeld) => (plan.personen ?? []).filter((persoon) => persoon.isLid)

export const doelDeel: Onderdeel<typeof doelSchema> = {
  pad: 'doelen',
  act: 'wijzigen',
  titel: (isNieuw) => (isNieuw ? 'Nieuw doel' : 'Doel wijzigen'),
  knop: 'Opslaan',
  wegKnop: 'Doel uit het plan halen',
  schema: doelSchema,
  Velden: DoelVelden,
  waarden: (beeld, gevraagd) => {
    if (!gevraagd.has('welk')) return { inwonerId: leden(beeld)[0]?.id }
    const doel = vind(beeld, gevraagd)
    return (
      doel && {
        welk: doel.id,
        woorden: doel.woorden,
        waarom: doel.waarom,
        inwonerId: doel.inwonerId,
        leefgebied: doel.leefgebied,
        wet: doel.wet,
        startScore: doel.startScore ? String(doel.startScore) : '',
        streefScore: doel.streefScore ? String(doel.streefScore) : '',
      }
    )
  },
  opgeslagen: (beeld, gevraagd) => {
    const doel = vind(beeld, gevraagd)
    if (!doel) return [['Doel', 'Dit doel staat niet in het plan.']]
    return [
      ['Wat', doel.woorden],
      ['Waarom', doel.waarom],
      ['Voor wie', doel.inwoner],
      ['Leefgebied', leefgebiedNaam[doel.leefgebied]],
      ['Wet', wetNaam[doel.wet]],
      ['Bij het begin', scoreNaam(doel.startScore)],
      ['Streven', scoreNaam(doel.streefScore)],
    ]
  },
  doe: (call, { planId, sleutel, value }) => {
    const { versie, welk, weg, startScore, streefScore, ...doel } = value
    const invoer = { ...doel, startScore: startScore ?? null, streefScore: streefScore ?? null }
    return planDoelWijzigen(call.ctx, call.medewerker, { planId, sleutel, versie, doelId: welk, weg, invoer })
  },
}

function DoelVelden({ form, beeld }: VeldenProps) {
  return (
    <Stack>
      <TextArea
        form={form}
        name="woorden"
        label="Wat wil de inwoner bereiken?"
        hint='In de woorden van de inwoner: "Ik wil …"'
        rows={3}
      />
      <TextArea form={form} name="waarom" label="Waarom is dit nodig?" rows={3} optional />
      <RadioGroup
        form={form}
        name="inwonerId"
        label="Voor wie is dit doel?"
        options={leden(beeld).map((persoon) => ({ value: persoon.id, label: volledigeNaam(persoon) }))}
      />
      <FieldRow>
        <Select
          form={form}
          name="leefgebied"
          label="Leefgebied"
          empty="Kies een leefgebied"
          options={leefgebieden.map((value) => ({ value, label: leefgebiedNaam[value] }))}
        />
        <Select
          form={form}
          name="wet"
          label="Wet"
          optional
          empty="Volgt uit het leefgebied"
          options={wetten.map((value) => ({ value, label: wetNaam[value] }))}
        />
      </FieldRow>
      <FieldRow>
        <Select
          form={form}
          name="startScore"
          label="Hoe gaat het nu?"
          optional
          empty="Niet ingevuld"
          options={zelfredzaamheid}
        />
        <Select
          form={form}
          name="streefScore"
          label="Waar willen we heen?"
          optional
          empty="Niet ingevuld"
          options={zelfredzaamheid}
        />
      </FieldRow>
    </Stack>
  )
}
