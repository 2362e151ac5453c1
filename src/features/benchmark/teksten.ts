// The words of reading in figures of others: what is wrong with a line, and what to do.

import type { Regelfout } from './benchmarkbestand.ts'

export const bestandWaarom = {
  ontbreekt: 'Kies een bestand met de cijfers.',
  te_groot: 'Dit bestand is te groot. Maak er meer bestanden van.',
  fout: 'Er is niets ingelezen. Verbeter de regels hieronder en kies het bestand opnieuw.',
} as const

export const regelfoutTekst: Readonly<Record<Regelfout['fout'], string>> = {
  geen_utf8: 'Het bestand is geen tekst in UTF-8. Bewaar het als CSV UTF-8.',
  leeg: 'Er staan geen regels in.',
  te_veel_regels: 'Er staan te veel regels in. Maak er meer bestanden van.',
  regel_te_lang: 'Deze regel is te lang.',
  vreemd_teken: 'In deze regel staat een teken dat wij niet lezen.',
  aanhalingsteken_open: 'Een aanhalingsteken wordt niet gesloten.',
  tekst_na_aanhalingsteken: 'Na een aanhalingsteken staat nog tekst.',
  kop_onbekend: 'Zet op de eerste regel: indicator;periode;waarde;bron;met.',
  kolom_dubbel: 'Een kolom staat er twee keer in.',
  te_veel_cellen: 'Deze regel heeft meer cellen dan de eerste.',
  indicator_onbekend:
    'Deze indicator kennen wij niet. Gebruik de naam in bestanden, zoals ervaring.snel of ervaring.kwaliteit/onvoldoende.',
  periode_onbekend: 'Vul een jaar in, zoals 2018, of een kwartaal, zoals 2018-Q1.',
  waarde_geen_getal: 'Vul een getal in, zoals 74 of 7,4.',
  waarde_past_niet:
    'Dit getal kan niet: een percentage is ten hoogste 100, een cijfer ligt van 1 tot en met 10.',
  bron_ontbreekt: 'Vul de bron in, in ten hoogste 300 tekens.',
  met_te_lang: 'Met wie wij vergelijken heeft ten hoogste 100 tekens.',
  staat_er_al: 'Dit cijfer staat al eerder in dit bestand.',
}
