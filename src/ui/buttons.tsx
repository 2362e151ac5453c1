// Buttons, and links that look like one. What is not possible now is shown with the reason.
import { ButtonLink, type ButtonProps, Button as UtrechtButton } from '@utrecht/component-library-react'
import { type AnchorHTMLAttributes, type ReactNode, useId } from 'react'
import { useFormReason, useReason } from './looking.tsx'

export type Variant = 'primary' | 'secondary' | 'subtle' | 'danger'

const appearance = {
  primary: 'primary-action-button',
  secondary: 'secondary-action-button',
  subtle: 'subtle-button',
  danger: 'secondary-action-button',
} as const satisfies Record<Variant, ButtonProps['appearance']>

export type ButtonOptions = {
  readonly variant?: Variant
  /** Why this is not possible now; the button then stays in view and in the order of tabbing, but does nothing. */
  readonly reden?: string | undefined
  /** Sent along with the form when this button is pressed. */
  readonly name?: string
  readonly value?: string
  /** The form this button sends, when it stands outside of it. */
  readonly form?: string
  /** Where this button sends the form, when that is not the form's own address. */
  readonly formAction?: string
  /** How it sends the form, when that differs too. */
  readonly formEncType?: 'application/x-www-form-urlencoded'
  /** A longer name for who hears the button without its surroundings, starting with the visible words. */
  readonly ariaLabel?: string
  readonly children: ReactNode
}

function Blocked({ variant, reden, children }: ButtonOptions & { readonly variant: Variant }) {
  const id = useId()
  return (
    <span className="kt-blocked">
      <UtrechtButton
        appearance={appearance[variant]}
        className="utrecht-button--disabled"
        aria-disabled="true"
        aria-describedby={id}
      >
        {children}
      </UtrechtButton>
      <span className="kt-blocked__reason" id={id}>
        {reden}
      </span>
    </span>
  )
}

/** A button; without `reden` and with `type` submit it sends the form it stands in. */
export function Button({
  type = 'button',
  ...options
}: ButtonOptions & { readonly type?: 'button' | 'submit' }) {
  const vanForm = useFormReason()
  const { variant = 'secondary', reden = type === 'submit' ? vanForm : undefined, ...meer } = options
  if (reden) return <Blocked {...options} reden={reden} variant={variant} />
  const { ariaLabel, children, ...rest } = meer
  return (
    <UtrechtButton
      {...rest}
      type={type}
      appearance={appearance[variant]}
      {...(variant === 'danger' && { hint: 'danger' as const })}
      {...(ariaLabel && { 'aria-label': ariaLabel })}
    >
      {children}
    </UtrechtButton>
  )
}

/** The button that sends the form: primary unless told otherwise. */
export const SubmitButton = (options: ButtonOptions) => (
  <Button variant="primary" {...options} type="submit" />
)

type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string
  readonly variant?: Exclude<Variant, 'danger'>
}

/** A link to another page that looks like a button. */
export function LinkButton({ variant = 'secondary', ...rest }: LinkButtonProps) {
  const reden = useReason('GET', rest.href)
  if (reden)
    return (
      <Blocked variant={variant} reden={reden}>
        {rest.children}
      </Blocked>
    )
  return <ButtonLink {...rest} appearance={appearance[variant]} />
}

/** Buttons in a row, the most wanted first; they wrap on a phone. */
export const ButtonRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="kt-buttons">{children}</div>
)
