// The words of a contact.

import type { DagWeigering, Kanaal } from './contact.ts'

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

/** Why the contact cannot have been on that day, and what to do. */
export const dagWaarom: Readonly<Record<DagWeigering, { readonly veld: string; readonly zin: string }>> = {
  dag_komt_nog: { veld: 'dag', zin: 'Deze dag komt nog. Vul de dag in waarop het contact was.' },
  dag_voor_het_begin: {
    veld: 'dag',
    zin: 'Op die dag liep dit nog niet. Kijk de dag na, of leg het contact vast bij iets anders.',
  },
  na_het_overlijden: {
    veld: 'dag',
    zin: 'De inwoner was toen al overleden. Kijk de dag na. Sprak u de familie? Leg het dan in het dossier vast, als contact met iemand anders.',
  },
}

/** The field of the day, the same wherever a contact is written down. */
export const dagVeld = {
  name: 'dag',
  label: 'Op welke dag?',
  hint: 'Laat leeg als het vandaag was. Anders dag-maand-jaar, bijvoorbeeld 3-4-2026.',
} as const
