// The page of a huishouden: its people in time, what they are of each other, and what can be done.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, List } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { ActieDeel } from './acties.tsx'
import { BandenBlok } from './banden.tsx'
import type { Beeld } from './beeld.tsx'
import { nagelaten, nu } from './huishouden.ts'
import { meeZin } from './ledenvelden.tsx'
import { AdresDeel, MensenDeel } from './mensen.tsx'
import { MijlpaalBlok } from './mijlpalen.tsx'
import type { UiteenRij } from './uiteen.sql.ts'
import { Uiteen } from './uiteen.tsx'

type Props = {
  readonly call: Call
  readonly beeld: Beeld
  readonly uiteen: readonly Masked<UiteenRij>[]
}

export function HuishoudenPagina({ call, beeld, uiteen }: Props) {
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const dossier = `/werk/dossiers/${beeld.id}`
  return (
    <Schil call={call} titel="Huishouden">
      <Stack space="l">
        <PageHead
          boven={<Link href={dossier}>Naar het dossier</Link>}
          titel={`Huishouden ${beeld.naam}`}
          intro="Wie hier wonen en woonden, en wie om hen heen staan."
        />
        <NogTeDoen beeld={beeld} />
        <MensenDeel beeld={beeld} vandaag={vandaag} />
        <Uiteen uiteen={uiteen} />
        <ActieDeel call={call} beeld={beeld} />
        <BandenBlok beeld={beeld} magWijzigen={call.medewerker.rechten.has('huishouden:relatie_verbreken')} />
        <MijlpaalBlok beeld={beeld} vandaag={vandaag} />
        <Section titel="Waar" id="adres">
          <AdresDeel beeld={beeld} />
        </Section>
      </Stack>
    </Schil>
  )
}

/** What death or leaving left open: nothing was closed in silence. */
function NogTeDoen({ beeld }: { readonly beeld: Beeld }) {
  const open = nagelaten(beeld.verblijven)
  const isLeeg = nu(beeld.verblijven).length === 0
  const dossier = <Link href={`/werk/dossiers/${beeld.id}`}>Open het dossier</Link>
  return (
    <>
      {beeld.vertrokkenOp && (
        <Alert
          kind="info"
          titel={`Dit huishouden ging op ${schrijfDatum(beeld.vertrokkenOp)} de gemeente uit`}
        >
          Wat nog loopt, draagt u over of sluit u af. {dossier}.
        </Alert>
      )}
      {open.length > 0 && (
        <Alert kind="let_op" titel="Nog te doen na een overlijden">
          <List
            items={open.map(
              (v) => `${volledigeNaam(v)}: ${meeZin(v)}. Sluit dit af, of bespreek het met de familie.`,
            )}
          />
          {dossier}.
        </Alert>
      )}
      {isLeeg && beeld.planId && (
        <Alert kind="let_op" titel="Hier woont niemand meer, en er loopt nog een plan">
          Sluit het plan af met een resultaat per doel. {dossier}.
        </Alert>
      )}
    </>
  )
}
