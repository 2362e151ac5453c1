// The page of the front door: first what it is about, then about whom, then everything a melding needs.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Stack } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { kanalen } from '../contact/contact.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import type { BrpStand } from '../inwoner/brp.commands.ts'
import { kernen } from '../melding/melding.sql.ts'
import { MeldingVelden } from './meldingvelden.tsx'
import { OverWie, type Stand } from './overwie.tsx'
import { standVan } from './stand.tsx'
import type { Wegen } from './uitslag.tsx'

export type Deel = 'contact' | 'melding'

type Toon = {
  readonly form: FormState
  readonly open: Deel
  readonly isGezocht?: boolean
  readonly brp?: BrpStand
}

/** The page as it was typed; who was found before is found again, so that a choice is not lost. */
export const toonNieuw = (call: Call, { form, open, isGezocht, brp }: Toon): Promise<Response> =>
  read(call, async (tx) => {
    const stand = await standVan(call, tx, { form, isGezocht: isGezocht ?? false, brp })
    const status = Object.keys(form.errors).length > 0 ? 422 : 200
    return page(
      <NieuwContactPagina call={call} form={form} kernen={await kernen(tx)} stand={stand} open={open} />,
      status,
    )
  })

type NieuwContactProps = {
  readonly call: Call
  readonly form: FormState
  readonly kernen: readonly { id: string; naam: string }[]
  readonly stand: Stand
  /** Which part was sent, and so which part is open. */
  readonly open: Deel
}

const zoeken = '/werk/contact/herkennen'

export function NieuwContactPagina({ call, form, kernen, stand, open }: NieuwContactProps) {
  const titel = open === 'melding' ? 'Nieuwe melding' : 'Nieuw contact'
  const { '': algemeen, ...fouten } = form.errors
  const velden = { ...form, errors: fouten }
  const isFout = Object.keys(form.errors).length > 0
  const isUitContact = typed(form, 'contactId') !== ''
  const wegen: Wegen = {
    herkennen: zoeken,
    brp: '/werk/contact/brp',
    klaar: open === 'contact' ? '/werk/contact' : undefined,
    isBrpAangesloten: call.ctx.brp !== undefined,
  }
  return (
    <Schil call={call} titel={titel} fout={isFout}>
      <Stack space="l">
        <PageHead
          titel={titel}
          intro={open === 'contact' && 'Klaar? Dan telt het mee. Meer nodig? Maak er een melding van.'}
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        <Form form={velden} action={open === 'melding' ? '/werk/meldingen' : '/werk/contact'}>
          <EnterZoekt />
          {isUitContact && <input type="hidden" name="contactId" value={typed(form, 'contactId')} />}
          <input type="hidden" name="deel" value={open} />
          <Stack space="l">
            <Stack>
              <TextArea
                form={velden}
                name="waarover"
                label="Waar gaat het over?"
                hint="In de woorden van de inwoner."
                rows={open === 'melding' ? 5 : 3}
                autoFocus={!isFout && !stand.isGezocht && !stand.brp && !isUitContact}
              />
              <FieldRow>
                <Select
                  form={velden}
                  name="kanaal"
                  label="Hoe kwam het binnen?"
                  options={kanalen.map((k) => ({ value: k, label: kanaalNaam[k] }))}
                />
                {open === 'contact' && <SubmitButton>Klaar</SubmitButton>}
              </FieldRow>
            </Stack>
            <OverWie
              magLeeg
              form={velden}
              kernen={kernen}
              stand={stand}
              wegen={wegen}
              nu={call.ctx.clock.now()}
            />
            <MeerVragen form={velden} open={open} isUitContact={isUitContact} />
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

/** Enter in a field presses the first button of its form: it should look for somebody, never save half a form. */
export const EnterZoekt = ({ weg = zoeken }: { weg?: string }) => (
  <button type="submit" formAction={`${weg}#over-wie`} className="kt-hidden" tabIndex={-1} aria-hidden="true">
    Zoek
  </button>
)

const MeerVragen = ({ form, open, isUitContact }: { form: FormState; open: Deel; isUitContact: boolean }) => (
  <Details
    titel={
      <span data-bij-plan="Meer vragen: voeg toe aan het lopende plan">
        Meer vragen: maak er een melding van
      </span>
    }
    open={open === 'melding'}
  >
    <MeldingVelden form={form} />
    <ButtonRow>
      <SubmitButton formAction="/werk/meldingen">
        <span data-bij-plan="Toevoegen aan het lopende plan">Melding registreren</span>
      </SubmitButton>
      {open === 'melding' && !isUitContact && (
        <SubmitButton formAction="/werk/contact" variant="subtle">
          Alleen het contact vastleggen
        </SubmitButton>
      )}
    </ButtonRow>
  </Details>
)
