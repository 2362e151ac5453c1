// The form of a dispute: who says it was not so, and in which words.

import { DataList } from '../../ui/datalist.tsx'
import { Stack } from '../../ui/layout.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { betwistSchema } from './formulier.ts'
import { afspraakIn, type Onderdeel, type VeldenProps } from './onderdeel.tsx'
import { afspraakNaam } from './teksten.ts'
import { afspraakBetwisten } from './verloop.commands.ts'

export const betwistDeel: Onderdeel<typeof betwistSchema> = {
  pad: 'betwisting',
  act: 'bijhouden',
  titel: () => 'Afspraak betwisten',
  intro:
    'De ander zegt dat het niet zo is gegaan. Dat komt naast wat er al staat. Daarna zegt u opnieuw hoe het zit.',
  knop: 'Vastleggen',
  schema: betwistSchema,
  Velden: BetwistVelden,
  waarden: (beeld, gevraagd) => {
    const afspraak = afspraakIn(beeld, gevraagd)
    return afspraak && { welk: afspraak.id }
  },
  opgeslagen: (beeld, gevraagd) => {
    const afspraak = afspraakIn(beeld, gevraagd)
    return [[afspraak?.wat ?? 'Afspraak', afspraak ? afspraakNaam[afspraak.status] : '']]
  },
  doe: (call, { planId, sleutel, value }) => {
    const { welk, ...woorden } = value
    return afspraakBetwisten(call.ctx, call.medewerker, { planId, sleutel, afspraakId: welk, ...woorden })
  },
}

function BetwistVelden({ form, beeld }: VeldenProps) {
  const afspraak = afspraakIn(beeld, new URLSearchParams({ welk: String(form.values.welk ?? '') }))
  return (
    <Stack>
      {afspraak && (
        <DataList
          items={[
            ['Wie', afspraak.wie],
            ['Wat', afspraak.wat],
            ['Er staat', afspraakNaam[afspraak.status]],
          ]}
        />
      )}
      <TextField form={form} name="betwistDoor" label="Wie zegt dat het anders was?" width="l" />
      <TextArea form={form} name="woorden" label="Wat zegt deze persoon?" rows={3} />
    </Stack>
  )
}
