// The words of a contact.

import type { Kanaal } from './contact.ts'

export const kanaalNaam: Readonly<Record<Kanaal, string>> = {
  telefoon: 'Telefoon',
  spreekuur: 'Spreekuur',
  e_mail: 'E-mail',
  balie: 'Balie',
  contact_individueel: 'Persoonlijk contact',
  huisbezoek: 'Huisbezoek',
  brief: 'Brief',
  website: 'Website',
  verwijzer: 'Verwijzer',
  overig: 'Overig',
}
