// What a work list shows: by team, kern, wet and clock.

import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { Filters } from '../../ui/filters.tsx'
import { wetten } from '../medewerker/medewerker.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { klokken } from '../termijn/klokken.ts'
import { type Adres, adresVan } from './formulier.ts'

type Keuze = { readonly id: string; readonly naam: string }
type Props = {
  readonly adres: Adres
  /** The own teams: with one there is nothing to choose. */
  readonly teams: readonly Keuze[]
  readonly kernen: readonly Keuze[]
}

/** Clocks that give nobody here work: the view leaves them out. */
const nooitWerk = ['ontvangstbevestiging', 'eigen_plan', 'terugkeer']
// One line per soort; a clock that changed length has several with the same name.
const klokNamen = [...new Map(klokken.map(({ soort, naam }) => [soort, naam]))]
  .filter(([soort]) => !nooitWerk.includes(soort))
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl'))

const opties = (keuzes: readonly Keuze[]) => keuzes.map(({ id, naam }) => ({ value: id, label: naam }))

export function Filterblok({ adres, teams, kernen }: Props) {
  const { lijst, team, kern, wet, klok } = adres
  const gekozen = [
    teams.find(({ id }) => id === team)?.naam,
    kernen.find(({ id }) => id === kern)?.naam,
    wet && wetNaam[wet],
    klokNamen.find(({ value }) => value === klok)?.label,
  ].filter(Boolean)
  const form: FormState = { values: { team, kern, wet, klok }, errors: {}, csrf: '', sleutel: '' }
  return (
    <Filters
      action="/werk"
      titel={
        gekozen.length > 0
          ? `Filter: ${gekozen.join(', ')}`
          : `Filteren op ${teams.length > 1 ? 'team, ' : ''}kern, wet of termijn`
      }
      actief={gekozen.length > 0}
      blijft={lijst ? { lijst } : {}}
      alles={adresVan({ lijst })}
    >
      {teams.length > 1 && (
        <Select form={form} name="team" label="Team" empty="Al uw teams" options={opties(teams)} />
      )}
      <Select form={form} name="kern" label="Kern" empty="Alle kernen" options={opties(kernen)} />
      <Select
        form={form}
        name="wet"
        label="Wet"
        empty="Alle wetten"
        options={wetten.map((value) => ({ value, label: wetNaam[value] }))}
      />
      <Select form={form} name="klok" label="Termijn" empty="Alle termijnen" options={klokNamen} />
    </Filters>
  )
}
