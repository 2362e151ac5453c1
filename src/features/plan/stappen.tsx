// What can be done with a plan now, each step with the reason when it cannot.

import { type Call, newForm } from '../../context.ts'
import { Button, LinkButton, SubmitButton, type Variant } from '../../ui/buttons.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import type { Recht } from '../medewerker/rechten.ts'
import type { Act, PlanBeeld } from './planbeeld.tsx'
import { waarom } from './teksten.ts'

type Props = { readonly call: Call; readonly beeld: PlanBeeld }
type Stap = {
  readonly recht: Recht
  readonly act: Act
  readonly pad: string
  readonly tekst: string
  readonly variant: Exclude<Variant, 'danger'>
  /** Done at once by its button; the others open a form. */
  readonly isMeteen: boolean
}

const stappen: readonly Stap[] = [
  {
    recht: 'plan:delen',
    act: 'delen',
    pad: 'deling',
    tekst: 'Delen met de inwoner',
    variant: 'primary',
    isMeteen: true,
  },
  {
    recht: 'plan:vaststellen',
    act: 'vaststellen',
    pad: 'vaststelling',
    tekst: 'Plan vaststellen',
    variant: 'primary',
    isMeteen: true,
  },
  {
    recht: 'plan:evalueren',
    act: 'evalueren',
    pad: 'evaluaties',
    tekst: 'Evalueren',
    variant: 'secondary',
    isMeteen: false,
  },
  {
    recht: 'plan:afsluiten',
    act: 'afsluiten',
    pad: 'afsluiting',
    tekst: 'Plan afsluiten',
    variant: 'subtle',
    isMeteen: false,
  },
]

/** A step that is behind us is not offered again. */
const isVoorbij = (stap: Stap, { plan, redenen }: PlanBeeld) =>
  plan.status === 'afgesloten' ||
  (stap.act === 'vaststellen' && plan.status === 'lopend') ||
  (stap.act === 'delen' && redenen.delen === 'al_gedeeld')

const stappenVan = ({ call, beeld }: Props) =>
  stappen.filter((stap) => call.medewerker.rechten.has(stap.recht) && !isVoorbij(stap, beeld))

/** Is there a step to show? */
export const heeftStappen = (props: Props): boolean => stappenVan(props).length > 0

export function Stappen({ call, beeld }: Props) {
  const mijn = stappenVan({ call, beeld })
  if (mijn.length === 0) return null
  return (
    <ScreenOnly>
      <Section titel="Wat kan nu?" id="stappen">
        <Stack>
          {mijn.map((stap) => (
            <StapKnop key={stap.act} call={call} beeld={beeld} stap={stap} />
          ))}
        </Stack>
      </Section>
    </ScreenOnly>
  )
}

function StapKnop({ call, beeld: { plan, redenen }, stap }: Props & { readonly stap: Stap }) {
  const { act, pad, tekst, variant, isMeteen } = stap
  const reason = redenen[act]
  if (reason)
    return (
      <Button variant={variant} reden={waarom[reason].zin}>
        {tekst}
      </Button>
    )
  const href = `/werk/plannen/${plan.id}/${pad}`
  if (!isMeteen)
    return (
      <LinkButton href={href} variant={variant}>
        {tekst}
      </LinkButton>
    )
  return (
    <Form form={newForm(call)} action={href}>
      <Versieveld van={plan.versie} />
      <SubmitButton variant={variant}>{tekst}</SubmitButton>
    </Form>
  )
}
