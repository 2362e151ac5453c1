// A contact: one contact, light or within a case, at one of our doors.

/** The channels of the audit's table (4.1.2), and ours: balie, brief, website, verwijzer, huisbezoek. */
export const kanalen = [
  'telefoon',
  'spreekuur',
  'e_mail',
  'balie',
  'contact_individueel',
  'huisbezoek',
  'brief',
  'website',
  'verwijzer',
  'overig',
] as const
export type Kanaal = (typeof kanalen)[number]
