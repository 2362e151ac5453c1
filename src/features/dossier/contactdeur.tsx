// The door of a contact in the dossier: it goes to the traject when it belongs to one, for there it counts.

import { type Call, newForm } from '../../context.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { contactInDossier } from '../contact/dossier.commands.ts'
import { dagWaarom } from '../contact/teksten.ts'
import { trajectContactVastleggen } from '../traject/contact.commands.ts'
import { contactPlekken } from './contactblok.tsx'
import type { DossierBeeld } from './dossierbeeld.tsx'
import { contactSchema } from './formulier.ts'
import { contactWaarom } from './teksten.ts'

/** The empty form: with the newest thing that runs, for then colleagues read it too. */
export function contactForm(call: Call, { zaken, hoofd }: DossierBeeld): FormState {
  const leden = hoofd.leden ?? []
  const bij = contactPlekken(zaken)[0]?.value ?? ''
  const inwonerId = leden.length === 1 ? leden[0]?.id : ''
  const begin = { kanaal: 'telefoon', isMetInwoner: 'ja', bij, inwonerId }
  return newForm(call, begin, `/werk/dossiers/${call.params.id}/contacten`)
}

type Uitslag = 'vastgelegd' | 'niet_gevonden' | FormState

/** Writes it down; else the form again with what to do. */
export async function legContactVast(call: Call): Promise<Uitslag> {
  const { ctx, medewerker, params } = call
  const gelezen = readForm(call.body, contactSchema, call.csrf)
  if (!gelezen.ok) return gelezen.form
  const { sleutel } = gelezen.form
  const { isMetInwoner: met, ...velden } = gelezen.value
  const contact = { ...velden, isMetInwoner: met === 'ja' }
  const [wat, trajectId = ''] = contact.bij.split(':')
  const outcome =
    wat === 'traject' && isId(trajectId)
      ? await trajectContactVastleggen(ctx, medewerker, {
          ...{ trajectId, sleutel },
          contact: { ...contact, duurMinuten: undefined, redenNaTien: undefined },
        })
      : await contactInDossier(ctx, medewerker, { huishoudenId: params.id ?? '', sleutel, contact })
  if (outcome.ok) return 'vastgelegd'
  if (outcome.reason === 'niet_gevonden') return 'niet_gevonden'
  const { veld, zin } = { ...dagWaarom, ...contactWaarom }[outcome.reason]
  return withError(gelezen.form, veld, zin)
}
