// The page of moving house: the whole huishouden, to where, from when.

import { Checkbox } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { kernen } from '../melding/melding.sql.ts'
import { AdresVelden, type Kern } from './adresvelden.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { verhuisSchema } from './formulier.ts'
import { redenVan } from './ledenvelden.tsx'
import { huishoudenVerhuizen } from './lid.commands.ts'

const Velden = ({ form, beeld, extra }: VeldenProps<readonly Kern[]>) => (
  <Stack>
    <Paragraph>Adres nu: {beeld.isAfgeschermd ? 'geheim' : beeld.adres?.tekst || 'niet bekend'}</Paragraph>
    <DateField form={form} name="dag" label="Vanaf welke dag?" />
    <AdresVelden form={form} kernen={extra} />
    <Checkbox
      form={form}
      name="isVertrek"
      label="Het huishouden gaat de gemeente uit"
      hint="Wat nog loopt, blijft open. Draag het over of sluit het af."
    />
  </Stack>
)

const verhuizing: Deel<typeof verhuisSchema, readonly Kern[]> = {
  pad: 'verhuizing',
  titel: 'Verhuizen',
  intro: 'Het hele huishouden krijgt een ander adres. Het oude adres blijft te zien, met de dagen.',
  knop: 'Verhuizing vastleggen',
  schema: verhuisSchema,
  Velden,
  laad: (_, tx) => kernen(tx),
  reden: redenVan,
  doe: (call, { value, ...o }) =>
    huishoudenVerhuizen(call.ctx, call.medewerker, { ...value, ...o, adres: value }),
}
export const verhuis = deuren(verhuizing)
