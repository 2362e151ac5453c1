// The mark in the dossier: what was noticed and is still to be dealt with.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { List } from '../../ui/text.tsx'
import type { Allow } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { type OpenSignaal, openSignalen } from './signaal.sql.ts'
import { signaalNaam } from './signaal.ts'

/** What was noticed is L2, as it is on its own page. */
const weergave: Weergave<OpenSignaal> = {
  personen: (s) => [s.inwonerId],
  velden: { id: 'L1', soort: 'L2', status: 'L1', inwonerId: 'L1' },
}

/** The open signalen of a huishouden, as far as this decision lets them be seen. */
export const signalenVoor = async (
  call: Call,
  tx: Tx,
  besluit: Allow,
  huishoudenId: string,
): Promise<Masked<OpenSignaal>[]> =>
  (await openSignalen(tx, huishoudenId)).map((s) => present(call.gezien, besluit, weergave, s))

export function SignaalBlok({ signalen }: { readonly signalen: readonly Masked<OpenSignaal>[] }) {
  const zichtbaar = signalen.flatMap(({ id, soort, status }) => (id && soort ? [{ id, soort, status }] : []))
  if (zichtbaar.length === 0) return null
  return (
    <Alert
      kind="let_op"
      titel={zichtbaar.length === 1 ? 'Er is een signaal' : `Er zijn ${zichtbaar.length} signalen`}
    >
      <List
        items={zichtbaar.map(({ id, soort, status }) => (
          <a key={id} href={`/werk/signalen/${id}`}>
            {signaalNaam[soort]}
            {status === 'opgepakt' && ' (opgepakt)'}
          </a>
        ))}
      />
    </Alert>
  )
}
