// Handing over the ticked lines: take them, give them back, or give them to a colleague or a team.

import type { FormState } from '../../platform/formstate.ts'
import { Bulk, BulkChoice } from '../../ui/bulk.tsx'
import { Button } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import type { Collega } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { VerdeelTeam } from '../melding/toewijzing.sql.ts'
import { type Adres, adresVan } from './formulier.ts'

export type Ontvanger = { readonly value: string; readonly label: string }
type Props = {
  readonly form: FormState
  readonly adres: Adres
  readonly ontvangers: readonly Ontvanger[]
  /** Treats meldingen; who only hands them out is not offered to take one. */
  readonly magNemen: boolean
}

export const Verdeelblok = ({ form, adres, ontvangers, magNemen }: Props) => (
  <Bulk form={form} action={adresVan(adres, '/werk/verdeling')} id="verdelen">
    {magNemen && (
      <Button type="submit" name="doe" value="nemen">
        Neem zelf
      </Button>
    )}
    <Button type="submit" name="doe" value="teruggeven">
      Geef terug
    </Button>
    <BulkChoice>
      <Select
        form={form}
        name="aan"
        label="Geef het gekozen werk aan"
        empty="Kies een collega of een team"
        options={ontvangers}
      />
      <Button type="submit" name="doe" value="geven">
        Geef aan
      </Button>
    </BulkChoice>
  </Bulk>
)

/**
 * Whom work can be given to: colleagues of the own teams, for a teammanager of every team, and every team as a whole;
 * who takes it up elsewhere is for that team to say. Of another organisatie nobody: that is an overdracht.
 */
export function ontvangersVoor(
  door: Medewerker,
  collegas: readonly Collega[],
  alleTeams: readonly VerdeelTeam[],
): Ontvanger[] {
  const eigen = new Set(door.teams.map(({ id }) => id))
  const hier = new Set(alleTeams.filter(({ id }) => eigen.has(id)).map((team) => team.organisatieId))
  const teams = alleTeams.filter((team) => hier.has(team.organisatieId))
  const mag = (teamId: string) => door.rollen.includes('teammanager') || eigen.has(teamId)
  const mensen = teams.flatMap((team) =>
    collegas
      .filter(({ id, teamIds }) => id !== door.id && mag(team.id) && teamIds.includes(team.id))
      .map(({ id, naam }) => ({ value: `${id}:${team.id}`, label: `${naam} (${team.naam})` })),
  )
  return [
    ...mensen.sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    ...teams.map(({ id, naam }) => ({ value: `:${id}`, label: `Team ${naam}, daar nog te verdelen` })),
  ]
}
