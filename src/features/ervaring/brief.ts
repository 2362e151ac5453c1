// What the letter and the card say: why we ask, that it need not be answered, and that nobody sees who said what.

export type Afzender = { readonly gemeente: string; readonly telefoon: string }

/** The letter, with the address that works once. */
export const briefMet = ({ gemeente, telefoon }: Afzender, adres: string) => ({
  onderwerp: 'Hoe vond u onze hulp?',
  tekst: `Beste inwoner,

U vroeg ons om hulp of advies. Wij willen graag weten hoe dat ging. Zo kunnen wij het beter doen.

Wilt u een paar vragen beantwoorden? Ga dan naar:
${adres}

Het kost ongeveer vijf minuten. De link werkt één keer. Wij weten niet wie welk antwoord gaf. Uw antwoorden hebben geen gevolg voor de hulp die u krijgt.
Ging de hulp over een kind? Dan kan het kind antwoorden, of een ouder of verzorger.

U hoeft niet mee te doen. Wilt u liever op papier antwoorden, of wilt u geen vragen meer krijgen? Bel ons: ${telefoon}.

Met vriendelijke groet,
Gemeente ${gemeente}`,
})
