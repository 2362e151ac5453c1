// The words of a signaal: what was noticed, what to do about it, and each refusal as a sentence.

import type { SignaalWeigering } from './commands.ts'
import { type Afhandeling, eindSoort, isVanBrp, type Soort, type Status } from './signaal.ts'

/** What the day of a signaal is the day of. */
export const dagNaam: Readonly<Record<Soort, string>> = {
  brp_verhuisd: 'Woont daar sinds',
  brp_overleden: 'Overleden op',
  brp_geheim: 'Afgeschermd sinds',
  brp_geboren: 'Geboren op',
  wordt_12: 'Wordt 12 op',
  wordt_16: 'Wordt 16 op',
  wordt_16_half: 'Zestien en een half op',
  wordt_17: 'Werd 17 op',
  wordt_18: 'Wordt 18 op',
  vertegenwoordiging_eindigt: 'Geldt niet meer vanaf',
}

type Taak = { readonly doe: string; readonly uitleg: string }

/** What to do about it, and why. */
export const watTeDoen: Readonly<Record<Soort, Taak>> = {
  brp_verhuisd: {
    doe: 'Kijk wie verhuist en leg dat vast bij het huishouden.',
    uitleg:
      'Verhuist iemand naar een andere gemeente, draag het werk dan warm over. Jeugdhulp loopt daar nog ten hoogste een jaar door (Jeugdwet, artikel 2.7a).',
  },
  brp_overleden: {
    doe: 'Leg het overlijden vast bij het huishouden. Stop brieven en afspraken, en kijk wie achterblijft.',
    uitleg: 'Bel eerst met wie achterblijft. Sluit daarna af wat alleen voor deze inwoner liep.',
  },
  brp_geheim: {
    doe: 'Bespreek met de bijzondere balie hoe u verder werkt.',
    uitleg:
      'Het adres is vanaf nu afgeschermd (Wet BRP, artikel 2.59). Alleen wie met naam is toegewezen, ziet dit dossier nog. Geef het adres aan niemand door.',
  },
  brp_geboren: {
    doe: 'Leg het kind vast bij het huishouden en kijk of het plan nog past.',
    uitleg: 'Was er een verwacht kind, dan wordt dat nu deze inwoner.',
  },
  wordt_12: {
    doe: 'Bespreek met kind en ouders wat er verandert.',
    uitleg:
      'Vanaf 12 jaar leest en beslist het kind mee, en kan het zelf bezwaar maken tegen wat ouders zien (Jeugdwet, artikel 7.3.4 en 7.3.5).',
  },
  wordt_16: {
    doe: 'Bespreek met de jongere en de ouders wat er verandert.',
    uitleg:
      'Vanaf 16 jaar beslist de jongere zelf. Ouders zien het dossier alleen nog als de jongere dat goed vindt (Jeugdwet, artikel 7.3.4).',
  },
  wordt_16_half: {
    doe: 'Maak het plandeel volwassen worden.',
    uitleg:
      'Zet met de jongere op papier hoe het na 18 jaar gaat met wonen, werk, geld, zorg en ondersteuning.',
  },
  wordt_17: {
    doe: 'Maak het plandeel volwassen worden af en spreek af wie na 18 jaar helpt.',
    uitleg:
      'Regel wat tijd kost nu: inkomen, zorgverzekering, woonplek. Loopt er jeugdhulp, kijk dan of verlengen tot 23 jaar nodig is, of pleegzorg tot 21 jaar (Jeugdwet, artikel 1.1).',
  },
  wordt_18: {
    doe: 'Sluit af of zet over wat onder de Jeugdwet loopt, en vraag de jongere opnieuw om akkoord.',
    uitleg:
      'Vanaf 18 jaar is de jongere volwassen: nieuwe ondersteuning valt onder de Wmo 2015 of een andere wet.',
  },
  vertegenwoordiging_eindigt: {
    doe: 'Vraag wie na deze dag nog namens deze inwoner mag lezen, en leg dat opnieuw vast.',
    uitleg:
      'Wie namens een inwoner leest of handelt, mag dat tot een laatste dag. Daarna leest die persoon niets meer, tot het opnieuw is vastgelegd.',
  },
}

export const statusNaam: Readonly<Record<Status, string>> = {
  open: 'Nog niet opgepakt',
  opgepakt: 'Opgepakt',
  afgehandeld: 'Afgehandeld',
}

/** What can be answered, in the words of this soort. */
export function afhandelNaam(soort: Soort): Readonly<Record<Afhandeling, string>> {
  const isBrp = isVanBrp(soort)
  return {
    gedaan: isBrp ? 'Verwerkt in het dossier' : 'Gedaan',
    was_bekend: isBrp ? 'Was al verwerkt' : 'Was al gedaan',
    niets_nodig: 'Niets nodig',
    klopt_niet: isBrp ? 'Klopt niet: de BRP heeft het mis' : kloptNiet(soort),
  }
}

const kloptNiet = (soort: Soort) =>
  soort === eindSoort ? 'Klopt niet: de laatste dag is anders' : 'Klopt niet: de geboortedatum is anders'

/** Wet BRP art. 2.34: an authority that doubts the register tells it so. */
export const hintKloptNiet = 'Klopt de BRP niet? Meld dat dan ook bij burgerzaken (Wet BRP, artikel 2.34).'

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<
  Record<Exclude<SignaalWeigering, 'niet_gevonden'>, { readonly veld: string; readonly zin: string }>
> = {
  al_afgehandeld: { veld: '', zin: 'Dit signaal is al afgehandeld. Hieronder staat wat ermee is gedaan.' },
  al_van_u: { veld: '', zin: 'U heeft dit signaal al opgepakt. Vul in wat u ermee deed.' },
  toelichting_ontbreekt: {
    veld: 'toelichting',
    zin: 'Schrijf kort op waarom niets nodig is, of wat niet klopt.',
  },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Een collega deed intussen iets met dit signaal. Kijk wat, en verstuur opnieuw als dat nog nodig is. Wat u typte staat er nog.',
  },
}
