// The page to start a traject: for whom, for which vraag, what the resident wants, who does it, and the frames.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { zelfredzaamheid } from '../gesprek/teksten.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import type { Collega } from '../medewerker/collega.sql.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebieden } from '../melding/melding.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import type { HuishoudenRij, LidRij, RegisseurRij, VraagRij } from './begin.sql.ts'
import { Kadervragen } from './kadervragen.tsx'
import { soortNaam } from './teksten.ts'
import { soorten } from './traject.ts'

export type NieuwProps = {
  readonly call: Call
  readonly form: FormState
  readonly huishouden: Masked<HuishoudenRij>
  readonly leden: readonly Masked<LidRij>[]
  readonly vragen: readonly Masked<VraagRij>[]
  readonly collegas: readonly Collega[]
  readonly regisseurs: readonly RegisseurRij[]
}

export function NieuwTrajectPagina(props: NieuwProps) {
  const { call, form, huishouden } = props
  const { '': algemeen, ...errors } = form.errors
  const isFout = Object.keys(form.errors).length > 0
  return (
    <Schil call={call} titel="Traject starten" fout={isFout}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <PageHead
          boven={<Link href={`/werk/dossiers/${huishouden.id}`}>Huishouden {huishouden.naam}</Link>}
          titel="Traject starten"
          intro="Eén lijn van ondersteuning, met één doel, onder één wet."
        />
        <Form form={form} action={`/werk/dossiers/${huishouden.id}/trajecten`}>
          <Stack space="l">
            <Waarvoor {...props} />
            <Wie {...props} />
            <Kadervragen {...props} />
            <ButtonRow>
              <SubmitButton>Traject starten</SubmitButton>
              <LinkButton href={`/werk/dossiers/${huishouden.id}`} variant="subtle">
                Terug
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

const keuzes = <T extends string>(namen: Readonly<Record<T, string>>, lijst: readonly T[]) =>
  lijst.map((value) => ({ value, label: namen[value] }))

function Waarvoor({ form, leden, vragen }: NieuwProps) {
  const open = vragen.filter((v) => v.isOpen && v.leefgebied && v.wet)
  return (
    <Section titel="Waarvoor">
      <Stack>
        <RadioGroup
          form={form}
          name="inwonerId"
          label="Voor wie?"
          options={leden.map((lid) => ({ value: lid.inwonerId as string, label: volledigeNaam(lid) }))}
        />
        {open.length > 0 && (
          <RadioGroup
            form={form}
            name="vraagId"
            label="Op welke vraag is dit het antwoord?"
            options={[
              ...open.map((v) => ({
                value: v.id as string,
                label: `${leefgebiedNaam[v.leefgebied as VraagRij['leefgebied']]} (${wetNaam[v.wet as VraagRij['wet']]})`,
              })),
              { value: '', label: 'Geen van deze vragen' },
            ]}
          />
        )}
        <Select
          form={form}
          name="leefgebied"
          label="Waar gaat het over?"
          hint="Alleen als er geen vraag bij hoort. Zo herkennen wij het als de inwoner terugkomt."
          empty={open.length > 0 ? 'Zie de vraag hierboven' : 'Kies'}
          options={keuzes(leefgebiedNaam, leefgebieden)}
        />
        <Select
          form={form}
          name="startScore"
          label="Hoe zelfredzaam is de inwoner daarin nu?"
          empty="Nog niet bekend"
          options={zelfredzaamheid}
        />
        <TextArea
          form={form}
          name="doel"
          label="Wat wil de inwoner bereiken?"
          hint="In de woorden van de inwoner."
          rows={3}
        />
      </Stack>
    </Section>
  )
}

function Wie({ call, form }: NieuwProps) {
  return (
    <Section titel="Wat en door wie">
      <Stack>
        <Select
          form={form}
          name="soort"
          label="Welke ondersteuning?"
          empty="Kies"
          options={keuzes(soortNaam, soorten)}
        />
        <Select
          form={form}
          name="wet"
          label="Onder welke wet?"
          empty="Kies"
          options={keuzes(wetNaam, wetten)}
        />
        <Select
          form={form}
          name="teamId"
          label="Voor welk team?"
          options={call.medewerker.teams.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <RadioGroup
          form={form}
          name="verdeling"
          label="Wie doet dit?"
          options={[
            { value: 'ik', label: 'Ik' },
            { value: 'team', label: 'Nog niemand: het team verdeelt' },
          ]}
        />
      </Stack>
    </Section>
  )
}
