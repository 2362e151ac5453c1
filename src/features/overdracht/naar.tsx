// To whom work is handed over, and what is asked of them.

import { Select } from '../../ui/choices.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { type Wet, wetten } from '../medewerker/medewerker.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebieden } from '../melding/melding.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { soortNaam } from '../traject/teksten.ts'
import type { NieuwProps } from './nieuw.tsx'
import { soorten } from './overdracht.ts'

export function Naar({ call, form, bron, teams, collegas, isGeheim }: NieuwProps) {
  const eigen = bron.teamId ?? call.medewerker.teams[0]?.id
  const mogelijk = teams.filter(({ id }) => id !== eigen)
  return (
    <Section titel="Naar wie">
      <Stack>
        <Select
          form={form}
          name="teamId"
          label="Aan welk team draagt u over?"
          empty="Kies een team"
          options={mogelijk.map(({ id, naam, organisatie }) => ({
            value: id,
            label: `${naam} (${organisatie})`,
          }))}
        />
        <Select
          form={form}
          name="medewerkerId"
          label="Aan wie in dat team?"
          hint={
            isGeheim
              ? 'Van deze inwoner zijn de gegevens geheim: kies een collega bij naam. Die alleen ziet het.'
              : 'Alleen als u het met die collega afsprak. Anders verdeelt het team het zelf.'
          }
          {...(!isGeheim && { optional: true })}
          empty={isGeheim ? 'Kies een collega' : 'Het team verdeelt het zelf'}
          options={mogelijk.flatMap((team) =>
            collegas
              .filter(({ teamIds }) => teamIds.includes(team.id))
              .map(({ id, naam }) => ({ value: id, label: `${naam} (${team.naam})` })),
          )}
        />
      </Stack>
    </Section>
  )
}

export function Gevraagd({ form, bron }: NieuwProps) {
  return (
    <Section titel="Wat vraagt u">
      <Stack>
        <Select
          form={form}
          name="soort"
          label="Welke ondersteuning?"
          empty="Kies"
          options={soorten.map((value) => ({ value, label: soortNaam[value] }))}
        />
        <Select
          form={form}
          name="wet"
          label="Onder welke wet?"
          empty="Kies"
          options={wetten.map((value) => ({ value, label: wetNaam[value] }))}
        />
        {!bron.leefgebied && (
          <Select
            form={form}
            name="leefgebied"
            label="Waar gaat het over?"
            hint="Altijd nodig bij begeleiding, zoals maatschappelijk werk. Zo herkennen wij het als de inwoner terugkomt."
            empty="Kies"
            options={leefgebieden.map((value) => ({ value, label: leefgebiedNaam[value] }))}
          />
        )}
      </Stack>
    </Section>
  )
}

/** For which wetten nobody there holds a mandate, and how what falls under the others goes all the same. */
export function zonderMandaatZin({ mist, rest }: { mist: readonly Wet[]; rest: readonly Wet[] }): string {
  const namen = (wetten: readonly Wet[]) =>
    new Intl.ListFormat('nl').format(wetten.map((wet) => wetNaam[wet]))
  const zin = `Hier heeft niemand een mandaat voor: ${namen(mist)}. Kies een team of een collega met dat mandaat.`
  if (rest.length === 0) return zin
  return `${zin} Wat onder ${namen(rest)} valt, kan wel naar dit team: begin daarvoor een traject, en draag dat over.`
}
