// Who does this: team and behandelaar, and taking, handing over or giving back.

import { SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { MeldingForm, type MeldingPaginaProps, reden } from './blok.tsx'
import { type Leiding, leidingRegels } from './leiding.tsx'
import type { VerdeelTeam } from './toewijzing.sql.ts'

type Props = MeldingPaginaProps & { readonly door: Medewerker; readonly leiding: Leiding | undefined }

export function Verdeling(props: Props) {
  const { melding: m, kan, form, door } = props
  const kanOppakken =
    !kan.toewijzing &&
    m.behandelaarId !== door.id &&
    props.ontvangers.collegas.some((c) => c.id === door.id && c.teamIds.includes(m.teamId ?? ''))
  return (
    <Section titel="Wie doet dit?" id="verdeling">
      <Stack>
        <DataList
          items={[
            ['Team', m.team],
            ['Behandelaar', m.behandelaar ?? 'Nog niet verdeeld'],
            ...leidingRegels(props.leiding),
          ]}
        />
        {kanOppakken && (
          <MeldingForm blok="toewijzing" melding={m} form={{ ...form('toewijzing'), errors: {} }}>
            <input type="hidden" name="naar" value={`${m.teamId}:${door.id}`} />
            <SubmitButton variant={kan.screening ? 'primary' : 'secondary'}>Ik pak dit op</SubmitButton>
          </MeldingForm>
        )}
        {kan.toewijzing ? (
          <Paragraph small>{reden(kan.toewijzing)}</Paragraph>
        ) : (
          <Details titel="Toewijzen" open={Object.keys(form('toewijzing').errors).length > 0}>
            <Toewijzen {...props} />
          </Details>
        )}
        {!kan.teruggave && (
          <MeldingForm blok="teruggave" melding={m} form={form('teruggave')}>
            <SubmitButton variant="subtle">Teruggeven aan het team</SubmitButton>
          </MeldingForm>
        )}
      </Stack>
    </Section>
  )
}

function Toewijzen({ melding, form: formVan, ontvangers: { teams, collegas }, door }: Props) {
  const form = formVan('toewijzing')
  const isManager =
    door.rollen.includes('teammanager') && door.teams.some((team) => team.id === melding.teamId)
  const hier = teams.find((team) => team.id === melding.teamId)?.organisatieId
  const vanHier = teams.filter((team) => team.organisatieId === hier)
  const options = vanHier.flatMap((team) => {
    // Who takes it up in another team is for that team to say.
    const isEigen = isManager || door.teams.some((eigen) => eigen.id === team.id)
    const mensen = isEigen ? collegas.filter((c) => c.teamIds.includes(team.id)) : []
    return [
      { value: team.id, label: `${team.naam} (nog te verdelen)` },
      ...mensen.map((c) => ({ value: `${team.id}:${c.id}`, label: `${team.naam}: ${c.naam}` })),
    ]
  })
  return (
    <MeldingForm blok="toewijzing" melding={melding} form={form}>
      <Stack>
        <Select form={form} name="naar" label="Naar wie gaat deze melding?" empty="Kies" options={options} />
        {!isManager && (
          <Paragraph small>Gaat de melding naar een ander team? Dan ziet u haar zelf niet meer.</Paragraph>
        )}
        <AndereOrganisatie melding={melding} teams={teams} door={door} />
        <SubmitButton variant="secondary">Toewijzen</SubmitButton>
      </Stack>
    </MeldingForm>
  )
}

type AndereProps = Pick<Props, 'melding' | 'door'> & { readonly teams: readonly VerdeelTeam[] }

/** Toewijzen makes no agreements, so it stays in the house; to another organisatie the inwoner is asked, and a word comes back (access.md 2.5). */
function AndereOrganisatie({ melding: m, teams, door }: AndereProps) {
  const eigen = teams.find((team) => team.id === m.teamId)?.organisatieId
  const andere = teams.filter((team) => team.organisatieId !== eigen).map((team) => team.naam)
  if (andere.length === 0) return null
  return (
    <Paragraph small>
      {`Van een andere organisatie: ${andere.join(', ')}. `}
      <NaarBuiten melding={m} door={door} />
    </Paragraph>
  )
}

function NaarBuiten({ melding: m, door }: Pick<AndereProps, 'melding' | 'door'>) {
  if (!m.inwonerId) return 'Zeg eerst wie de inwoner is. Daarna kunt u de melding overdragen.'
  if (!door.rechten.has('overdracht:aanbieden'))
    return 'Vraag de behandelaar om de melding daaraan over te dragen.'
  return (
    <>
      Daaraan <a href={`/werk/meldingen/${m.id}/overdracht`}>draagt u de melding over</a>. Het team antwoordt
      binnen vijf werkdagen, en u krijgt een terugkoppeling als de inwoner dat goed vindt.
    </>
  )
}
