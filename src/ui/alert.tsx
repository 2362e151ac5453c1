// A message about the page: what happened, what needs attention.
import { Alert as UtrechtAlert } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type AlertKind = 'info' | 'let_op' | 'fout' | 'gelukt'

const type = { info: 'info', let_op: 'warning', fout: 'error', gelukt: 'ok' } as const
const word = { info: 'Informatie', let_op: 'Let op', fout: 'Fout', gelukt: 'Gelukt' } as const

export type AlertProps = {
  readonly kind?: AlertKind
  readonly titel?: ReactNode
  readonly children?: ReactNode
}

/** A message; read out at once only when it is an error or the answer to an act. */
export const Alert = ({ kind = 'info', titel, children }: AlertProps) => (
  <UtrechtAlert
    type={type[kind]}
    role={kind === 'fout' ? 'alert' : 'status'}
    icon={<Icon name={kind} />}
    className="kt-alert"
  >
    <p className="kt-alert__title">
      {titel ? <span className="kt-hidden">{word[kind]}: </span> : word[kind]}
      {titel}
    </p>
    {children && <div>{children}</div>}
  </UtrechtAlert>
)
