// The questions of the cliëntervaringsonderzoek, in plain words: what the law asks for, and what the gemeente wants to know besides.

export const themas = [
  'communicatie',
  'toegankelijkheid',
  'kwaliteit',
  'zelfredzaamheid',
  'keuzevrijheid',
  'begeleiding',
] as const
export type Thema = (typeof themas)[number]

export const snelkeuzes = ['ja', 'deels', 'nee'] as const
export type Snel = (typeof snelkeuzes)[number]

/** Each theme as it is asked; a mark from 1 to 10. */
export const vraagVan: Readonly<Record<Thema, { readonly vraag: string; readonly uitleg: string }>> = {
  communicatie: {
    vraag: 'Hoe goed was het contact met ons?',
    uitleg: 'Kon u ons bereiken? Begreep u wat wij zeiden en schreven?',
  },
  toegankelijkheid: {
    vraag: 'Hoe makkelijk kon u bij ons terecht?',
    uitleg: 'Wist u waar u moest zijn met uw vraag?',
  },
  kwaliteit: { vraag: 'Hoe goed was de hulp?', uitleg: 'Paste de hulp bij wat u nodig had?' },
  zelfredzaamheid: {
    vraag: 'Hoe goed helpt de hulp u om zelf verder te kunnen?',
    uitleg: 'Kunt u nu meer zelf, of met mensen om u heen?',
  },
  keuzevrijheid: {
    vraag: 'Hoe goed kon u kiezen wie u hielp?',
    uitleg: 'Kreeg u een keuze? Kon u nee zeggen?',
  },
  begeleiding: {
    vraag: 'Hoe goed begeleidde de gemeente u?',
    uitleg: 'Dacht er iemand met u mee? Wist u steeds hoe het verder ging?',
  },
}

export const snelvraag = 'Werd u snel geholpen?'
export const snelNaam: Readonly<Record<Snel, string>> = { ja: 'Ja', deels: 'Een beetje', nee: 'Nee' }
