// The page on which it is said who the anonymous resident of a melding was.

import { type Call, newForm, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Quote } from '../../ui/text.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import type { BrpStand } from '../inwoner/brp.commands.ts'
import { weigering } from '../melding/koppelen.ts'
import { kernen } from '../melding/melding.sql.ts'
import { type MeldingRij, meldingVoor } from '../melding/pagina.sql.ts'
import { koppelWaarom } from '../melding/teksten.ts'
import { EnterZoekt } from './nieuw.tsx'
import { OverWie, type Stand } from './overwie.tsx'
import { standVan } from './stand.tsx'
import type { Wegen } from './uitslag.tsx'

type Anoniem = Pick<MeldingRij, 'id' | 'versie' | 'woorden'>
const weergave: Weergave<Anoniem> = {
  personen: () => [],
  velden: { id: 'L0', versie: 'L1', woorden: 'L3' },
}

export type Toon = {
  readonly form?: FormState
  readonly isGezocht?: boolean
  readonly brp?: BrpStand
  readonly isTeLaat?: boolean
}

/** The page as it was typed; not found for who may not do the work of this melding. */
export const toonWieIsHet = (call: Call, o: Toon): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, params, gezien } = call
    const rij = await meldingVoor(tx, medewerker, params.id ?? '', ctx.clock.now())
    if (!rij) return call.nietGevonden()
    const isVanEigenTeam = medewerker.teams.some((team) => team.id === rij.teamId)
    const { autorisaties, isGeheim, id, versie, woorden } = rij
    const besluit = decide(
      medewerker,
      { soort: 'melding', autorisaties, isVanEigenTeam, isGeheim },
      'behandeling',
    )
    if (!besluit.allow || !reikt(besluit.niveau, 'L3')) return call.nietGevonden()
    const obstakel = weigering({ ...rij, magBehandelen: true, isGescreend: rij.screening !== null })
    const form = o.form ?? newForm(call)
    const isFout = Object.keys(form.errors).length > 0
    return page(
      <WieIsHetPagina
        call={call}
        melding={present(gezien, besluit, weergave, { id, versie, woorden })}
        form={form}
        kernen={await kernen(tx)}
        stand={await standVan(call, tx, { form, isGezocht: o.isGezocht ?? false, brp: o.brp })}
        reden={obstakel && koppelWaarom[obstakel].zin}
      />,
      o.isTeLaat ? 409 : isFout ? 422 : 200,
    )
  })

type Props = {
  readonly call: Call
  readonly melding: Masked<Anoniem>
  readonly form: FormState
  readonly kernen: readonly { id: string; naam: string }[]
  readonly stand: Stand
  /** Why nobody can be named now, as a sentence. */
  readonly reden: string | undefined
}

function WieIsHetPagina({ call, melding, form, kernen, stand, reden }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  const terug = `/werk/meldingen/${melding.id}`
  const wegen: Wegen = {
    herkennen: `${terug}/inwoner/herkennen`,
    brp: `${terug}/inwoner/brp`,
    isBrpAangesloten: call.ctx.brp !== undefined,
  }
  return (
    <Schil call={call} titel="Wie is het?" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Anonieme melding"
          titel="Wie is het?"
          intro="Weet u nu om wie het gaat? Dan komt de melding in het dossier, en kan de bevestiging de deur uit."
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        {melding.woorden && <Quote>{melding.woorden}</Quote>}
        <Form form={velden} action={`${terug}/inwoner`}>
          <EnterZoekt weg={wegen.herkennen} />
          <Versieveld van={melding.versie} />
          <Stack space="l">
            <OverWie
              magLeeg={false}
              form={velden}
              kernen={kernen}
              stand={stand}
              wegen={wegen}
              nu={call.ctx.clock.now()}
            />
            <ButtonRow>
              {reden ? (
                <Button variant="primary" reden={reden}>
                  Vastleggen wie het is
                </Button>
              ) : (
                <SubmitButton>Vastleggen wie het is</SubmitButton>
              )}
              <LinkButton href={terug} variant="subtle">
                Terug naar de melding
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}
