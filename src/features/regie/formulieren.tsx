// The forms in the block of regie: ask, answer, take back or end, lead for the resident; each with its reason when it cannot be.

import { newForm } from '../../context.ts'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { AanTeBieden, RegieRij } from './regie.ts'
import type { RegieBlokProps } from './regieblok.tsx'
import type { RegieWeigering } from './stand.commands.ts'
import { collegaNaam, waarom } from './teksten.ts'

type MetRegie = RegieBlokProps & { readonly regie: Masked<RegieRij> }

const zin = (reason: RegieWeigering | undefined) =>
  reason && reason !== 'niet_gevonden' ? waarom[reason].zin : undefined
const formVan = ({ call, mislukt }: RegieBlokProps, deel: string, values = {}) =>
  mislukt?.deel === deel ? mislukt.form : newForm(call, values)
const is = ({ mislukt }: RegieBlokProps, deel: string) => mislukt?.deel === deel

/** The parts of the page a refused form belongs to; also the ids of their fields. */
export const deelAanbieden = (laag: AanTeBieden) => `aanbieden-${laag}`
export const deelVan = (act: string, regieId: string) => `${act}-${regieId}`

/** Ask somebody, "dat ben ik" stands in the list too; who hands over goes to the page with the brief. */
export function AanbiedFormulier(props: RegieBlokProps & { laag: AanTeBieden; nuId: string | undefined }) {
  const { beeld, laag, nuId, call } = props
  if (!call.medewerker.rechten.has('regie:aanbieden')) return null
  const label = nuId ? 'Overdragen aan een collega' : 'Iemand vragen'
  const reden = zin(beeld.aanbieden[laag])
  if (reden) return <Button reden={reden}>{label}</Button>
  if (nuId)
    return (
      <ButtonRow>
        <LinkButton href={`/werk/regie/${nuId}/overdracht`}>{label}</LinkButton>
      </ButtonRow>
    )
  const deel = deelAanbieden(laag)
  const form = formVan(props, deel)
  return (
    <Details titel={label} open={is(props, deel)}>
      <Form form={form} action={`/werk/plannen/${beeld.planId}/regie`}>
        <input type="hidden" name="laag" value={laag} />
        <Select
          form={form}
          name="medewerkerId"
          id={deel}
          label="Wie vraagt u?"
          empty="Kies een collega"
          options={beeld.collegas.map((c) => ({
            value: c.id,
            label: c.id === call.medewerker.id ? `${c.naam} (uzelf, meteen)` : collegaNaam(c),
          }))}
        />
        <ButtonRow>
          <SubmitButton variant="secondary">Vragen</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** Yes or no to an offer; or taking it back. */
export function AntwoordFormulieren(props: MetRegie) {
  const { beeld, regie, call } = props
  const id = regie.id as string
  const waaromNiet = beeld.waaromNiet(id)
  if (regie.medewerkerId !== call.medewerker.id) return <EindFormulier {...props} label="Vraag intrekken" />
  return (
    <>
      <Form form={formVan(props, deelVan('aanvaarden', id))} action={`/werk/regie/${id}/aanvaarding`}>
        <ButtonRow>
          <SubmitButton reden={zin(waaromNiet.aanvaarden)}>Ja, ik neem dit op me</SubmitButton>
        </ButtonRow>
      </Form>
      <RedenFormulier {...props} act="weigeren" pad="weigering" label="Nee, ik doe dit niet" />
    </>
  )
}

/** Ending with a reason; the button says why not. */
export function EindFormulier(props: MetRegie & { label: string }) {
  const reden = zin(props.beeld.waaromNiet(props.regie.id as string).beeindigen)
  if (!props.call.medewerker.rechten.has('regie:beeindigen')) return null
  if (reden) return <Button reden={reden}>{props.label}</Button>
  return <RedenFormulier {...props} act="beeindigen" pad="beeindiging" label={props.label} />
}

/** The procesregisseur leads for the resident, or gives it back. */
export function OverneemFormulier(props: MetRegie) {
  const { beeld, regie, call } = props
  const id = regie.id as string
  if (!call.medewerker.rechten.has('regie:overnemen')) return null
  const waaromNiet = beeld.waaromNiet(id)
  if (regie.status === 'overgedragen') {
    return (
      <Form form={formVan(props, deelVan('teruggeven', id))} action={`/werk/regie/${id}/teruggave`}>
        <ButtonRow>
          <SubmitButton variant="secondary" reden={zin(waaromNiet.teruggeven)}>
            Teruggeven aan de inwoner
          </SubmitButton>
        </ButtonRow>
      </Form>
    )
  }
  const label = 'Overnemen omdat de inwoner nu niet kan'
  const reden = zin(waaromNiet.overnemen)
  if (reden) return <Button reden={reden}>{label}</Button>
  return <RedenFormulier {...props} act="overnemen" pad="overname" label={label} />
}

function RedenFormulier(props: MetRegie & { act: string; pad: string; label: string }) {
  const { regie, act, pad, label } = props
  const deel = deelVan(act, regie.id as string)
  const form = formVan(props, deel)
  return (
    <Details titel={label} open={is(props, deel)}>
      <Form form={form} action={`/werk/regie/${regie.id}/${pad}`}>
        <TextArea form={form} name="reden" id={deel} label="Waarom?" rows={2} />
        <ButtonRow>
          <SubmitButton variant="secondary">{label}</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}
