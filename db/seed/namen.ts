// Names for people who do not exist: common Dutch ones, and those of newer Dutch families.

import { type Toeval, trekker } from './toeval.ts'

export type Geslacht = 'vrouw' | 'man'

const woorden = (tekst: string) => tekst.trim().split(/\s+/)

/** Before 1970, before 1995, and after: names have their time. */
const voornamen: Readonly<
  Record<Geslacht, readonly [readonly string[], readonly string[], readonly string[]]>
> = {
  vrouw: [
    woorden(
      'Johanna Maria Anna Cornelia Wilhelmina Hendrika Elisabeth Grietje Truus Riet Annie Corrie Jannie Toos Nel Gerda Ria Wil Dinie Mieke Hennie Tiny Greet Bep Jopie',
    ),
    woorden(
      'Monique Sandra Esther Linda Marieke Saskia Ingrid Petra Karin Astrid Chantal Nicole Wendy Mirjam Judith Ellen Yvonne Fatima Samira Kim Daniëlle Bianca Renate Femke Joyce',
    ),
    woorden(
      'Emma Julia Sophie Lotte Sanne Fleur Tess Eva Zoë Noa Lieke Roos Isa Maud Fenna Jasmijn Elif Yara Nina Saar Nora Amira Puck Lynn Hanna',
    ),
  ],
  man: [
    woorden(
      'Johannes Cornelis Hendrik Willem Gerrit Jan Pieter Antoon Theo Wim Kees Piet Henk Gerard Ton Bertus Evert Arie Jaap Harm Joop Rinus Frans Herman Dirk',
    ),
    woorden(
      'Marcel Erik Peter Ronald Jeroen Michel Patrick Edwin Martijn Bas Arjan Dennis Remco Mark Frank Richard Vincent Mehmet Ahmed Sander Niels Robert Stefan Wouter Maarten',
    ),
    woorden(
      'Daan Sem Lucas Milan Levi Luuk Finn Bram Thijs Jesse Tim Lars Mees Ties Noah Sven Jayden Mohammed Emre Adam Gijs Stijn Ruben Teun Joep',
    ),
  ],
}

const geslachtsnamen: readonly (readonly [voorvoegsel: string | null, naam: string])[] = [
  ...woorden(
    'Jansen Peters Hendriks Janssen Willems Derksen Gerritsen Bakker Visser Smit Meijer Mulder Bos Vos Evers Roelofs Arends Aalbers Wijnen Rutten Kuipers Jacobs Hermsen Kersten Cornelissen Polman Burgers Teunissen Wolters Banning Giesen Lamers Berendsen Huibers Nijhof Otten Peeters Rensen Scholten Tijssen Verhoeven Verbeek Vermeulen Kaya Yilmaz Demir Öztürk Kowalski Nowak Haddad Bouzid Tesfay Nguyen Pinas',
  ).map((naam) => [null, naam] as const),
  ['de', 'Vries'],
  ['de', 'Boer'],
  ['de', 'Groot'],
  ['de', 'Haan'],
  ['de', 'Jong'],
  ['de', 'Bruijn'],
  ['van', 'Dijk'],
  ['van', 'Dam'],
  ['van', 'Vliet'],
  ['van', 'Elst'],
  ['van', 'Leeuwen'],
  ['van', 'Rossum'],
  ['van', 'Wijk'],
  ['van de', 'Ven'],
  ['van den', 'Berg'],
  ['van den', 'Brink'],
  ['van der', 'Meer'],
  ['van der', 'Linden'],
  ['van der', 'Velden'],
  ['ten', 'Have'],
  ['ter', 'Horst'],
  ['te', 'Riele'],
  ['den', 'Hartog'],
  ['op de', 'Weegh'],
  ['El', 'Idrissi'],
  ['Ait', 'Ali'],
]

export type Achternaam = readonly [voorvoegsel: string | null, naam: string]

export const achternaam = (t: Toeval): Achternaam => t.kies(geslachtsnamen)

export const geslacht: (t: Toeval) => Geslacht = trekker({ vrouw: 51, man: 49 })

export function voornaam(t: Toeval, van: Geslacht, geboortejaar: number): string {
  const tijd = geboortejaar < 1970 ? 0 : geboortejaar < 1995 ? 1 : 2
  return t.kies(voornamen[van][tijd])
}

/** As it stands at the head of a household: "De Vries". */
export const huisnaam = ([voorvoegsel, naam]: Achternaam): string =>
  (voorvoegsel ? `${voorvoegsel} ${naam}` : naam).replace(/^./, (letter) => letter.toUpperCase())
