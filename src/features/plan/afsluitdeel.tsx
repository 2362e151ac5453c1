// The form of closing a plan: how every doel that goes on ended, every open promise, and why the plan stops.

import { Section, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { GesprekAf } from '../melding/gesprekaf.tsx'
import { EindeVelden, OpenAfspraken } from './eindevelden.tsx'
import { afrondingVan, afsluitSchema, eindenVan } from './formulier.ts'
import type { Onderdeel, VeldenProps } from './onderdeel.tsx'
import { resultaatNaam, statusNaam } from './teksten.ts'
import { planAfsluiten } from './verloop.commands.ts'

export const afsluitDeel: Onderdeel<typeof afsluitSchema> = {
  pad: 'afsluiting',
  act: 'afsluiten',
  titel: () => 'Plan afsluiten',
  intro: 'Na het afsluiten kijken wij nog zes maanden of de vraag terugkomt.',
  knop: 'Plan afsluiten',
  schema: afsluitSchema,
  Velden: AfsluitVelden,
  mist: [
    'resultaat_ontbreekt',
    'score_ontbreekt',
    'waarom_niet_ontbreekt',
    'afspraak_nog_open',
    'reden_afspraak_ontbreekt',
  ],
  waarden: () => ({}),
  opgeslagen: ({ plan }) => [
    ['Stand', plan.status ? statusNaam[plan.status] : ''],
    ...(plan.doelen ?? []).map((doel): [string, string] => [
      doel.woorden,
      doel.resultaat ? resultaatNaam[doel.resultaat] : 'Loopt nog',
    ]),
  ],
  doe: (call, { planId, sleutel, value }) => {
    const invoer = { reden: value.reden, perDoel: eindenVan(value), perAfspraak: afrondingVan(value) }
    return planAfsluiten(call.ctx, call.medewerker, { planId, sleutel, versie: value.versie, invoer })
  },
}

function AfsluitVelden({ form, beeld }: VeldenProps) {
  // A plan that never ran has no results.
  const loopt = beeld.plan.status === 'lopend'
  const doelen = loopt ? (beeld.plan.doelen ?? []).filter(({ resultaat }) => resultaat === null) : []
  return (
    <Stack space="l">
      {doelen.map((doel) => (
        <Section key={doel.id} titel={doel.woorden} level={3}>
          <EindeVelden form={form} doelId={doel.id} />
        </Section>
      ))}
      {loopt && <OpenAfspraken form={form} afspraken={beeld.plan.afspraken ?? []} />}
      <GesprekAf hiermee="Met afsluiten" gepland={beeld.plan.gepland} />
      <TextArea form={form} name="reden" label="Waarom stopt het plan?" rows={3} />
    </Stack>
  )
}
