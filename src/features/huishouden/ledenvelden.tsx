// Choosing among who live here: one, or some of them.

import type { FormState } from '../../platform/formstate.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Beeld } from './beeld.tsx'
import { nu, type Verblijf } from './huishouden.ts'
import type { HuishoudenWeigering } from './teksten.ts'

/** Somebody in a few words; an expected child by its day. */
export const wieZin = (v: Verblijf): string =>
  v.isVerwacht
    ? `Verwacht kind (${v.geboortedatum ? schrijfDatum(v.geboortedatum) : 'dag onbekend'})`
    : volledigeNaam(v)

/** What goes along with somebody who leaves. */
export const meeZin = (v: Verblijf): string =>
  [
    v.openMeldingen > 0 && `${v.openMeldingen} open ${v.openMeldingen === 1 ? 'melding' : 'meldingen'}`,
    v.lopendeTrajecten > 0 &&
      `${v.lopendeTrajecten} lopend${v.lopendeTrajecten === 1 ? ' traject' : 'e trajecten'}`,
    v.isInPlan && 'heeft een doel in het plan',
  ]
    .filter(Boolean)
    .join(' · ') || 'geen open werk'

type Props = {
  readonly form: FormState
  readonly beeld: Beeld
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly wie?: (v: Shown<Verblijf>) => boolean
}

const opties = ({ beeld, wie = () => true }: Props) =>
  nu(beeld.verblijven)
    .filter(wie)
    .map((v) => ({
      value: v.inwonerId,
      label: wieZin(v),
      // Nobody works for who is still to be born.
      ...(!v.isVerwacht && { hint: meeZin(v) }),
    }))

type Optie = { readonly value: string; readonly label: string; readonly hint?: string }

/** `ook` is the answer when it is none of them. */
export const EenLid = ({ ook, ...props }: Props & { readonly ook?: Optie }) => (
  <RadioGroup
    form={props.form}
    name={props.name}
    label={props.label}
    options={[...opties(props), ...(ook ? [ook] : [])]}
  />
)

export const MeerLeden = (props: Props) => (
  <CheckboxGroup
    form={props.form}
    name={props.name}
    label={props.label}
    options={opties(props).map(({ value, label, hint }) => ({
      value,
      label,
      ...(props.hint === undefined && { hint }),
    }))}
    {...(props.hint !== undefined && { hint: props.hint })}
  />
)

/** Nothing can change in a huishouden where nobody lives any more. */
export const redenVan = (beeld: Beeld): HuishoudenWeigering | undefined =>
  nu(beeld.verblijven).some((v) => !v.isVerwacht) ? undefined : 'niemand_woont_hier'

/** The same; and with one person there is nobody to part from. */
export const redenAlleen =
  (reden: HuishoudenWeigering) =>
  (beeld: Beeld): HuishoudenWeigering | undefined =>
    redenVan(beeld) ?? (nu(beeld.verblijven).filter((v) => !v.isVerwacht).length < 2 ? reden : undefined)
