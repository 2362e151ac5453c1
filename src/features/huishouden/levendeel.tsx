// The pages of a child that is expected, a child that is born, and somebody who died.

import { FieldRow, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Beeld } from './beeld.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { geboorteSchema, overlijdenSchema, verwachtSchema } from './formulier.ts'
import { nu } from './huishouden.ts'
import { EenLid, MeerLeden, redenVan } from './ledenvelden.tsx'
import { inwonerOverleden, kindGeboren, kindVerwachten } from './leven.commands.ts'
import { kanMoederZijn, kanOuderZijn } from './ouderschap.ts'
import { moederElders } from './verwachten.ts'

const verwachting: Deel<typeof verwachtSchema, undefined> = {
  pad: 'verwacht-kind',
  titel: 'Er wordt een kind verwacht',
  intro: 'Zo kan hulp al voor de geboorte beginnen. Een naam is nog niet nodig.',
  knop: 'Verwacht kind vastleggen',
  schema: verwachtSchema,
  Velden: (props: VeldenProps<undefined>) => (
    <Stack>
      <DateField form={props.form} name="verwachtOp" label="Op welke dag wordt het kind verwacht?" />
      <Ouders {...props} />
    </Stack>
  ),
  laad: async () => undefined,
  reden: redenVan,
  doe: (call, { value, ...o }) => kindVerwachten(call.ctx, call.medewerker, { ...value, ...o }),
}
export const verwacht = deuren(verwachting)

/** Who, by age, may become a parent of the child, and that it may be somebody else. */
function Ouders({ call, form, beeld }: VeldenProps<undefined>) {
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  return (
    <>
      <EenLid
        form={form}
        beeld={beeld}
        name="moederId"
        label="Wie is de moeder?"
        wie={(v) => kanMoederZijn(v, vandaag)}
        ook={{
          value: moederElders,
          label: 'Zij staat hier niet bij',
          hint: 'Leg haar na de geboorte vast bij Relaties.',
        }}
      />
      <EenLid
        form={form}
        beeld={beeld}
        name="andereOuderId"
        label="Wie wordt de andere ouder?"
        wie={(v) => kanOuderZijn(v, vandaag)}
        ook={{ value: '', label: 'Nog niet bekend, of iemand die hier niet woont' }}
      />
    </>
  )
}

const GeboorteVelden = ({ call, form, beeld }: VeldenProps<undefined>) => (
  <Stack>
    {nu(beeld.verblijven).some((v) => v.isVerwacht) ? (
      <EenLid form={form} beeld={beeld} name="inwonerId" label="Welk kind?" wie={(v) => v.isVerwacht} />
    ) : (
      <Paragraph>
        {'Er staat hier geen verwacht kind. '}
        <Link href={`/werk/dossiers/${beeld.id}/huishouden/verwacht-kind`}>Leg dat eerst vast</Link>
      </Paragraph>
    )}
    <FieldRow>
      <TextField form={form} name="voornamen" label="Voornaam" width="l" />
      <TextField form={form} name="voorvoegsel" label="Voorvoegsel" optional width="s" />
      <TextField form={form} name="geslachtsnaam" label="Achternaam" width="l" />
    </FieldRow>
    <DateField form={form} name="geboortedatum" label="Geboortedatum" />
    <MeerLeden
      form={form}
      beeld={beeld}
      name="ouderIds"
      label="Wie zijn de ouders?"
      hint="Woont een ouder ergens anders? Leg dat daarna vast als relatie."
      wie={(v) => kanOuderZijn(v, datumInAmsterdam(call.ctx.clock.now()))}
    />
  </Stack>
)

const geboorte: Deel<typeof geboorteSchema, undefined> = {
  pad: 'geboorte',
  titel: 'Het kind is geboren',
  intro: 'Het verwachte kind wordt een inwoner met een naam en een geboortedag.',
  knop: 'Geboorte vastleggen',
  schema: geboorteSchema,
  Velden: GeboorteVelden,
  laad: async () => undefined,
  // Of one expected child it needs not be asked which.
  waarden: ({ verblijven, banden }) => {
    const kinderen = nu(verblijven).filter((v) => v.isVerwacht)
    const [enig, ander] = kinderen.map(({ inwonerId }) => inwonerId)
    // Of twins each has the same parents, so they need not be said again either.
    const [ouderIds = [], ...meer] = kinderen.map((v) => oudersVan(banden, v.inwonerId))
    const isEender = meer.every((ids) => ids.join() === ouderIds.join())
    return { ...(enig && !ander && { inwonerId: enig }), ...(isEender && { ouderIds }) }
  },
  reden: (beeld) => (nu(beeld.verblijven).some((v) => v.isVerwacht) ? undefined : 'geen_verwacht_kind'),
  doe: (call, { value, ...o }) => kindGeboren(call.ctx, call.medewerker, { ...value, ...o }),
}
/** Who was written down as a parent before the birth. */
const oudersVan = (banden: Beeld['banden'], kindId: string): string[] =>
  banden
    .filter((b) => b.soort === 'ouder' && b.tot === null && b.ander.inwonerId === kindId)
    .flatMap(({ wie }) => wie.inwonerId ?? [])
    .toSorted()

export const geboren = deuren(geboorte)

const OverlijdenVelden = ({ form, beeld }: VeldenProps<undefined>) => (
  <Stack>
    <EenLid form={form} beeld={beeld} name="inwonerId" label="Wie is overleden?" wie={(v) => !v.isVerwacht} />
    <DateField form={form} name="dag" label="Op welke dag?" />
    <Paragraph>Dit eindigt vanzelf:</Paragraph>
    <List
      items={['Het wonen in dit huishouden.', 'De relaties van deze persoon.', 'De eigen regie in het plan.']}
    />
    <Paragraph>
      Meldingen, trajecten en het plan sluiten niet vanzelf. Op de volgende pagina ziet u wat u nog moet doen.
    </Paragraph>
  </Stack>
)

const overlijden: Deel<typeof overlijdenSchema, undefined> = {
  pad: 'overlijden',
  titel: 'Iemand is overleden',
  intro: 'Er gaat geen bericht naar de familie. Neem zelf contact op.',
  knop: 'Overlijden vastleggen',
  schema: overlijdenSchema,
  Velden: OverlijdenVelden,
  laad: async () => undefined,
  reden: redenVan,
  doe: (call, { value, ...o }) => inwonerOverleden(call.ctx, call.medewerker, { ...value, ...o }),
}
export const overleden = deuren(overlijden)
