// Colleagues of the personas, so that a team is a team; nobody logs in as one of them.

import type { Rijen } from './rijen.ts'
import { toeval } from './toeval.ts'

type Rol = 'toegang' | 'consulent' | 'partner_professional' | 'vrijwillig_teamlid' | 'interventieteam'
type Groep = {
  readonly team: string
  readonly organisatie: string
  readonly functie: string
  readonly rol: Rol
  readonly mandaten?: readonly ('wmo' | 'jeugdwet' | 'participatiewet' | 'wgs')[]
  readonly namen: readonly string[]
}

const gemeente = 'Gemeente Overbetuwe'
const beroepskracht = { functie: 'Beroepskracht kernteam', rol: 'partner_professional' } as const
const vrijwilliger = {
  organisatie: 'Forte Welzijn',
  functie: 'Vrijwillig teamlid',
  rol: 'vrijwillig_teamlid',
} as const

/**
 * With the personas the kernteams come to the size of 2019 (audit 4.1.2): three beroepskrachten each,
 * and three, two and five vrijwilligers; the size of the teams of the gemeente is an assumption.
 */
const groepen: readonly Groep[] = [
  {
    team: 'Toegang De Poort',
    organisatie: gemeente,
    functie: 'Medewerker toegang',
    rol: 'toegang',
    namen: ['Ans Kuiper', 'Rob Verheij', 'Leyla Kaya', 'Marja Wolters', 'Jelle Hoekstra'],
  },
  {
    team: 'Wmo',
    organisatie: gemeente,
    functie: 'Wmo-consulent',
    rol: 'consulent',
    mandaten: ['wmo'],
    namen: [
      'Carla Rensen',
      'Wim Lamers',
      'Ineke Otten',
      'Joost Scholten',
      'Hanneke Tijssen',
      'Rik Burgers',
      'Gea Polman',
    ],
  },
  {
    team: 'Jeugd',
    organisatie: gemeente,
    functie: 'Jeugdconsulent',
    rol: 'consulent',
    mandaten: ['jeugdwet'],
    namen: ['Lisa Evers', 'Koen Rutten', 'Naima Bouzid', 'Tom Banning', 'Sofie Giesen', 'Bart Hermsen'],
  },
  {
    team: 'Interventieteam',
    organisatie: gemeente,
    functie: 'Lid interventieteam',
    rol: 'interventieteam',
    namen: ['Paul Kersten', 'Esra Demir'],
  },
  {
    team: 'Kernteam Zetten en Heteren',
    organisatie: 'MEE Gelderse Poort',
    ...beroepskracht,
    namen: ['Dorien Aalbers'],
  },
  {
    team: 'Kernteam Zetten en Heteren',
    organisatie: 'Santé Partners',
    ...beroepskracht,
    namen: ['Gijs Wijnen'],
  },
  { team: 'Kernteam Zetten en Heteren', ...vrijwilliger, namen: ['Ria Teunissen', 'Ben Huibers'] },
  {
    team: 'Kernteam Herveld en Andelst',
    organisatie: 'Forte Welzijn',
    ...beroepskracht,
    namen: ['Petra Berendsen'],
  },
  { team: 'Kernteam Herveld en Andelst', organisatie: 'RIBW', ...beroepskracht, namen: ['Stan Nijhof'] },
  {
    team: 'Kernteam Herveld en Andelst',
    organisatie: 'MEE Gelderse Poort',
    ...beroepskracht,
    namen: ['Yvette Jacobs'],
  },
  { team: 'Kernteam Herveld en Andelst', ...vrijwilliger, namen: ['Toon Derksen', 'Wil Cornelissen'] },
  {
    team: 'Kernteam Elst',
    organisatie: 'Forte Welzijn',
    ...beroepskracht,
    namen: ['Marloes Vermeulen', 'Omar Haddad'],
  },
  { team: 'Kernteam Elst', organisatie: 'Santé Partners', ...beroepskracht, namen: ['Ellen Verbeek'] },
  {
    team: 'Kernteam Elst',
    ...vrijwilliger,
    namen: ['Joke Mulder', 'Frits Peeters', 'Ada Vos', 'Hans Groot', 'Lies Smit'],
  },
  // Last, so that whoever stood here before keeps the same days and hours.
  {
    team: 'Werk en Inkomen',
    organisatie: gemeente,
    functie: 'Consulent inkomen en schulden',
    rol: 'consulent',
    mandaten: ['participatiewet', 'wgs'],
    namen: ['Anouk Driessen', 'Mustafa Aksoy', 'Trudy van Ginkel'],
  },
]

/** The start of a sub that no login of the demo offers. */
export const collegaSub = 'collega-'
const begin = '2015-01-01'
const urenPerWeek = [32, 28, 36, 24, 32]

/** Fills the teams; ids of teams and organisaties are looked up by name. */
export function zetCollegas(
  rijen: Rijen,
  gemeenteId: number,
  ids: { team: ReadonlyMap<string, string>; organisatie: ReadonlyMap<string, string> },
): void {
  const t = toeval(`collegas ${gemeenteId}`)
  let nr = 0
  for (const groep of groepen) {
    for (const naam of groep.namen) {
      const id = t.id(new Date(`${begin}T08:00:00Z`))
      nr += 1
      const telefoon = `0481 36 24 ${String(nr).padStart(2, '0')}`
      const organisatie_id = opNaam(ids.organisatie, groep.organisatie)
      rijen.zet('medewerker', {
        id,
        sub: `${collegaSub}${nr}`,
        naam,
        functie: groep.functie,
        telefoon,
        organisatie_id,
        van: begin,
        tot: null,
      })
      rijen.zet('medewerker_rol', { medewerker_id: id, rol: groep.rol, van: begin, tot: null })
      // Hours are an assumption: most work four days, some three or five.
      if (groep.rol !== 'vrijwillig_teamlid') {
        const uren = urenPerWeek[nr % urenPerWeek.length] ?? 36
        const inzetId = t.id(new Date(`${begin}T08:00:00Z`))
        rijen.zet('inzet', { id: inzetId, medewerker_id: id, uren, van: begin, tot: null })
      }
      for (const wet of groep.mandaten ?? [])
        rijen.zet('medewerker_mandaat', { medewerker_id: id, wet, van: begin, tot: null })
      rijen.zet('medewerker_team', {
        medewerker_id: id,
        team_id: opNaam(ids.team, groep.team),
        van: begin,
        tot: null,
      })
    }
  }
}

/** Throws when the municipality's SQL does not hold what the generator counts on. */
export function opNaam<T>(lijst: ReadonlyMap<string, T>, naam: string): T {
  const gevonden = lijst.get(naam)
  if (gevonden === undefined) throw new Error(`De proefgemeente kent geen ${naam}`)
  return gevonden
}
