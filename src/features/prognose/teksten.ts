// The words of the prognose: what can be chosen, what a measure is, what is wrong with a line, and percentages.

import { categorieNaam } from '../kosten/teksten.ts'
import type { Regelfout } from './bevolkingsbestand.ts'
import type { Kostenmaatregel } from './kostenmaatregel.ts'
import type { Prognosedeel } from './uitkomst.ts'

export const deelNaam: Readonly<Record<Prognosedeel, string>> = {
  alles: 'Jeugd, Wmo en vervoer samen',
  jeugd: 'Alle jeugdhulp',
  wmo: 'De hele Wmo',
  ...categorieNaam,
}

export const werkingNaam: Readonly<Record<Kostenmaatregel['werking'], string>> = {
  gebruik: 'Het aantal cliënten',
  kosten: 'De kosten per cliënt',
}

const tiende = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** "+2,5 %", "-10 %". */
export const procent = (deel: number): string => `${tiende.format(deel * 100)}\u00a0%`
/** Without a sign: how far off. */
export const afwijking = (deel: number): string => `${heel.format(Math.abs(deel) * 100)}\u00a0%`

/** "Alle jeugdhulp, 12 tot en met 17 jaar, vanaf 2027: het aantal cliënten -10 %". */
export function werkingTekst(m: Kostenmaatregel): string {
  const leeftijd =
    m.vanLeeftijd === undefined || m.totLeeftijd === undefined
      ? 'alle leeftijden'
      : `${m.vanLeeftijd} tot en met ${m.totLeeftijd} jaar`
  const wat = werkingNaam[m.werking].toLowerCase()
  return `${deelNaam[m.categorie]}, ${leeftijd}, vanaf ${m.vanJaar}: ${wat} ${procent(m.effect / 100)}`
}

export const bestandWaarom = {
  ontbreekt: 'Kies een bestand met bevolkingscijfers.',
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
  kop_onbekend: 'Zet op de eerste regel: jaar;leeftijd;aantal;bron.',
  kolom_dubbel: 'Een kolom staat er twee keer in.',
  te_veel_cellen: 'Deze regel heeft meer cellen dan de eerste.',
  jaar_onbekend: 'Vul een jaar in van 2010 tot en met 2050.',
  leeftijd_onbekend: 'Vul een leeftijd in van 0 tot en met 100. Bij 100 telt ook wie ouder is.',
  aantal_geen_getal: 'Vul een heel getal in van 0 tot en met 100.000, zoals 612.',
  bron_ontbreekt: 'Vul de bron in, in ten hoogste 300 tekens.',
  staat_er_al: 'Deze leeftijd van dit jaar staat al eerder in dit bestand.',
  jaar_onvolledig: 'Van dit jaar ontbreken leeftijden. Zet elke leeftijd van 0 tot en met 100 erin.',
}
