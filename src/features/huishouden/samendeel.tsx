// The page of joining two huishoudens: with which, from when, and which plan goes on.

import { RadioGroup } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { List } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Gevonden } from '../toegang/commands.ts'
import { kandidaatZin } from '../toegang/teksten.ts'
import { keuzesVoor } from './beeld.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { samenSchema } from './formulier.ts'
import type { Keuze } from './huishouden.sql.ts'
import { redenVan } from './ledenvelden.tsx'
import { huishoudenSamenvoegen } from './samen.commands.ts'
import { ZoekVelden, zoekWie } from './wiedeel.tsx'

type Extra = { readonly nabij: readonly Masked<Keuze>[]; readonly gevonden: Gevonden }

const nabijOptie = (k: Masked<Keuze>) => ({
  value: k.id ?? '',
  label: `Huishouden ${k.naam}${k.kern ? `, ${k.kern}` : ''}`,
  hint: [
    'familie of zelfde adres',
    `${k.leden?.length} ${k.leden?.length === 1 ? 'persoon' : 'personen'}`,
    k.heeftPlan && 'er loopt een plan',
  ]
    .filter(Boolean)
    .join(' · '),
})

/** Each huishouden once: the near ones, and those of who were found. */
function opties({ call, beeld, extra }: VeldenProps<Extra>) {
  const gevonden = extra.gevonden.kandidaten.map((k) => {
    const { naam, uitleg } = kandidaatZin(k, call.ctx.clock.now())
    return { value: k.huishoudenId ?? '', label: `Het huishouden van ${naam}`, hint: uitleg }
  })
  const alle = [...extra.nabij.map(nabijOptie), ...gevonden].filter((o) => o.value !== beeld.id)
  return [...new Map(alle.map((optie) => [optie.value, optie])).values()]
}

function Velden(props: VeldenProps<Extra>) {
  const { form, beeld, extra } = props
  const keuzes = opties(props)
  return (
    <Stack space="l">
      {keuzes.length > 0 && (
        <RadioGroup form={form} name="metId" label="Welk huishouden komt erbij?" options={keuzes} />
      )}
      <Section
        titel={
          keuzes.length > 0
            ? 'Staat het er niet bij? Zoek iemand die daar woont'
            : 'Zoek iemand die daar woont'
        }
      >
        <ZoekVelden form={form} gevonden={extra.gevonden} optional={keuzes.length > 0} />
      </Section>
      <DateField form={form} name="dag" label="Vanaf welke dag wonen zij samen?" />
      {beeld.planId && <PlanKeuzeVelden form={form} />}
      <Section titel="Dit gaat mee">
        <List
          items={[
            'Iedereen die daar woont. Wie daar eerder woonde, blijft te zien in dat huishouden.',
            'Alle meldingen, gesprekken, trajecten en plannen. Wie ze nu mag zien, blijft ze zien. De termijnen lopen door.',
            'Het dossier van het andere huishouden gaat open in dit dossier.',
          ]}
        />
      </Section>
    </Stack>
  )
}

const PlanKeuzeVelden = ({ form }: Pick<VeldenProps<Extra>, 'form'>) => (
  <>
    <RadioGroup
      form={form}
      name="plan"
      label="Loopt er in allebei een plan? Kies welk plan verder gaat."
      options={[
        { value: 'van_hier', label: 'Het plan van dit huishouden gaat verder' },
        { value: 'van_daar', label: 'Het plan van het andere huishouden gaat verder' },
      ]}
    />
    <TextArea
      form={form}
      name="reden"
      label="Waarom stopt het andere plan?"
      hint="Alleen nodig als er twee plannen zijn. Doelen zonder resultaat en open afspraken gaan mee naar het plan dat verder gaat. Iedereen zegt daarna opnieuw ja tegen dat plan. De evaluatiedatum van het plan dat verder gaat, blijft zoals die is."
      optional
      rows={2}
    />
  </>
)

const samenvoeging: Deel<typeof samenSchema, Extra> = {
  pad: 'samenvoeging',
  titel: 'Huishoudens samenvoegen',
  intro: 'Twee huishoudens gaan samen wonen. Het andere huishouden gaat op in dit huishouden.',
  knop: 'Samenvoegen',
  schema: samenSchema,
  metConcept: true,
  Velden,
  laad: async (call, tx, { form }) => ({
    nabij: await keuzesVoor(call, tx),
    gevonden: await zoekWie(call, tx, form),
  }),
  reden: redenVan,
  mist: (_, form) => [
    ...(typed(form, 'metId') ? [] : (['ander_niet_gevonden'] as const)),
    // Whether the other has a plan is known once it was chosen: then why its plan stops is asked with which.
    ...(form.errors.plan && !typed(form, 'reden').trim() ? (['reden_ontbreekt'] as const) : []),
  ],
  doe: (call, { value, ...o }) => huishoudenSamenvoegen(call.ctx, call.medewerker, { ...value, ...o }),
}
export const samen = deuren(samenvoeging)
