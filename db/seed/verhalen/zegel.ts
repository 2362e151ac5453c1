// What is closed to all but who is named: where somebody is now, written down and sealed.

import { contactInDossier } from '../../../src/features/contact/dossier.commands.ts'
import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { verzegelen } from '../../../src/features/zegel/commands.ts'
import type { Zaak } from './stappen.ts'
import type { Verteller } from './verteller.ts'

/** A call that nobody else may read, sealed at once by who took it. */
export async function verzegel(
  v: Verteller,
  door: Medewerker,
  zaak: Zaak,
  o: { waarover: string; reden: string },
): Promise<void> {
  const { huishoudenId, meldingId, inwonerId } = zaak
  const contact = { kanaal: 'telefoon', waarover: o.waarover, isMetInwoner: true, inwonerId } as const
  const verzoek = { huishoudenId, sleutel: v.sleutel(), contact: { ...contact, bij: `melding:${meldingId}` } }
  const { contactId } = await v.gedaan(contactInDossier(v.ctx, door, verzoek))
  const welk = { soort: 'contact', id: contactId, genoemden: [], sleutel: v.sleutel() } as const
  await v.gedaan(verzegelen(v.ctx, door, { ...welk, reden: o.reden }))
}
