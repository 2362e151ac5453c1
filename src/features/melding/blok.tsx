// What the blocks on the page of a melding share: their form, what can be done now, and a refusal in words.

import type { ReactNode } from 'react'
import type { FormState } from '../../platform/formstate.ts'
import { Form, Versieveld } from '../../ui/form.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Collega } from '../medewerker/collega.sql.ts'
import type { MeldingRij } from './pagina.sql.ts'
import type { AdviesNu } from './screening.commands.ts'
import { type ActWeigering, waaromNiet } from './teksten.ts'
import type { Wachters } from './terugbericht.tsx'
import type { VerdeelTeam } from './toewijzing.sql.ts'

/** The blocks with a form, by the last part of their address. */
export type Blok =
  | 'screening'
  | 'afsluiting'
  | 'doorverwijzing'
  | 'contact'
  | 'bevestiging'
  | 'toewijzing'
  | 'teruggave'
  | 'intrekking'
  | 'heropening'

export type BlokProps = {
  readonly melding: Masked<MeldingRij>
  /** Why each act is not possible now; nothing when it is. */
  readonly kan: Readonly<Record<Blok, ActWeigering | undefined>>
  /** The form of a block: fresh, or as it was typed when it was refused. */
  readonly form: (blok: Blok) => FormState
}

export type MeldingPaginaProps = BlokProps & {
  readonly wachters: Wachters
  /** For who has the file, as long as the melding is not screened; what it tells may be for the behandelaar only. */
  readonly advies: AdviesNu | 'afgeschermd' | undefined
  /** To whom it can go, for who may send it. */
  readonly ontvangers: { readonly teams: readonly VerdeelTeam[]; readonly collegas: readonly Collega[] }
}

/** Why a button does nothing now, as a sentence; nothing when it works. */
export const reden = (obstakel: ActWeigering | undefined): string | undefined =>
  obstakel && waaromNiet[obstakel].zin

type MeldingFormProps = {
  readonly blok: Blok
  readonly melding: Masked<MeldingRij>
  readonly form: FormState
  readonly children: ReactNode
}

/** A form of one block: it says from which version of the melding it was made. */
export const MeldingForm = ({ blok, melding, form, children }: MeldingFormProps) => (
  <Form form={form} action={`/werk/meldingen/${melding.id}/${blok}`}>
    <Versieveld van={melding.versie} />
    {children}
  </Form>
)
