// AC-5: the rules and their data with one line dropped or weakened; every one of them must be missed.

import { type Niveau, niveaus } from '../../../src/features/autorisatie/autorisatie.ts'
import type { regelwerk } from '../../../src/features/autorisatie/decide.ts'
import type { Hoedanigheid, Matrixregel, Plafond } from '../../../src/features/autorisatie/plafond.ts'
import type { Regel } from '../../../src/features/autorisatie/regel.ts'
import { acties } from '../../../src/features/autorisatie/voorwerp.ts'

type Regelwerk = typeof regelwerk
/** `rol`: whose cases must show it. */
export type Mutant = { readonly naam: string; readonly rol: Hoedanigheid; readonly regels: Regelwerk }

const zonder = <T>(lijst: readonly T[], weg: number): readonly T[] => lijst.filter((_, at) => at !== weg)
const hoger = (n: Niveau): Niveau => niveaus[niveaus.indexOf(n) + 1] ?? 'LX'

/** Who shows that a rule is gone; a consulent, unless the rule is about somebody else. */
const toont: Readonly<Partial<Record<Regel, Hoedanigheid>>> = {
  H6: 'maatje',
  H7: 'raadslid',
  H8: 'technisch_beheerder',
  H9: 'vertegenwoordiger',
  H10: 'dienstaccount',
  A5: 'aanbieder',
  A6: 'teammanager',
  A7: 'auditor',
  A8: 'financieel_medewerker',
  A9: 'klachtbehandelaar',
  E1: 'medewerker_zelf',
}
const wieToont = (regel: Regel, geeft: Regelwerk['aanspraken'][number][1] | undefined): Hoedanigheid => {
  if (regel !== 'A10') return toont[regel] ?? 'consulent'
  return geeft?.toString().includes('lezing') ? 'inwoner' : 'gecertificeerde_instelling'
}

/** Each deny dropped, each allow dropped, and each allow one niveau too generous. */
export function regelmutanten(goed: Regelwerk): Mutant[] {
  const { hardeRegels, doorbreekbareRegels, aanspraken } = goed
  const ruimer = (at: number): Regelwerk['aanspraken'] =>
    aanspraken.map(([regel, geeft], nummer) => [
      regel,
      (f) => {
        const niveau = geeft(f)
        return niveau && nummer === at ? hoger(niveau) : niveau
      },
    ])
  return [
    ...hardeRegels.map(([regel], at) => ({
      naam: `${regel} weg (${at})`,
      rol: wieToont(regel, undefined),
      regels: { ...goed, hardeRegels: zonder(hardeRegels, at) },
    })),
    ...doorbreekbareRegels.map(([regel], at) => ({
      naam: `${regel} weg`,
      rol: wieToont(regel, undefined),
      regels: { ...goed, doorbreekbareRegels: zonder(doorbreekbareRegels, at) },
    })),
    ...aanspraken.flatMap(([regel, geeft], at) => [
      {
        naam: `${regel} weg (${at})`,
        rol: wieToont(regel, geeft),
        regels: { ...goed, aanspraken: zonder(aanspraken, at) },
      },
      {
        naam: `${regel} een niveau te ruim (${at})`,
        rol: wieToont(regel, geeft),
        regels: { ...goed, aanspraken: ruimer(at) },
      },
    ]),
  ]
}

const cellen: readonly (keyof Omit<Plafond, 'aanDeDeur'>)[] = [
  'genoemd',
  'team',
  'kaart',
  'regie',
  'werkverdeling',
  'steekproef',
  'voorziening',
  'inzage',
  'herkennen',
  'eigenStuk',
  'zelf',
  'nood',
]
/** No rule reads this cell for a rol whose grants by name count under this rule. */
const isZonderRegel = (kolom: keyof Plafond, naamregel: Matrixregel['naamregel']): boolean =>
  (kolom === 'eigenStuk' && naamregel !== 'A1') ||
  (kolom === 'steekproef' && naamregel !== 'A1' && naamregel !== 'A7')

/** Each cell of the matrix of one rol: taken out, raised, filled where it was empty; each act given or taken. */
export function matrixmutanten(goed: Regelwerk, rol: Hoedanigheid): Mutant[] {
  const rij = goed.plafonds[rol]
  const met = (naam: string, anders: Partial<Matrixregel>): Mutant => ({
    naam: `${rol}: ${naam}`,
    rol,
    regels: { ...goed, plafonds: { ...goed.plafonds, [rol]: { ...rij, ...anders } } },
  })
  const cel = (kolom: keyof Plafond, niveau: Niveau | undefined) => {
    const { [kolom]: _, ...rest } = rij.plafond
    return { plafond: niveau ? { ...rest, [kolom]: niveau } : rest }
  }
  const { grens, ...zonderGrens } = rij
  const weg = { ...goed, plafonds: { ...goed.plafonds, [rol]: zonderGrens } }
  const grensmutant = grens ? [{ naam: `${rol}: ${grens} weg`, rol, regels: weg }] : []
  // Behind H7, H8 and H10 nothing is seen whatever the cells say.
  if (grens && grens !== 'H6') return grensmutant
  return [
    ...grensmutant,
    ...cellen
      .filter((kolom) => !isZonderRegel(kolom, rij.naamregel))
      .flatMap((kolom) => {
        const niveau = rij.plafond[kolom]
        if (!niveau) return [met(`${kolom} erbij`, cel(kolom, 'L2'))]
        return [met(`${kolom} weg`, cel(kolom, undefined)), met(`${kolom} hoger`, cel(kolom, hoger(niveau)))]
      }),
    met('geheim anders', { geheim: rij.geheim === 'genoemd' ? 'niets' : 'genoemd' }),
    ...acties.map((actie) =>
      rij.acties.includes(actie)
        ? met(`${actie} weg`, { acties: rij.acties.filter((a) => a !== actie) })
        : met(`${actie} erbij`, { acties: [...rij.acties, actie] }),
    ),
    ...(rij.grondslagen
      ? [met('iedere grondslag', { grondslagen: [...rij.grondslagen, 'toewijzing'] })]
      : []),
  ]
}

/** Each opening in the wall closed, and each one wider; the Wams in force before its day. */
export const muurmutanten = (goed: Regelwerk): Mutant[] =>
  Object.entries(goed.muur).flatMap(([grondslag, opening]) => {
    const met = (naam: string, anders: Partial<typeof opening>): Mutant => ({
      naam: `${grondslag} ${naam}`,
      rol: 'consulent',
      regels: { ...goed, muur: { ...goed.muur, [grondslag]: { ...opening, ...anders } } },
    })
    if (!opening.vanaf) return [met('in werking', { vanaf: '2020-01-01' })]
    return [
      met('buiten werking', { vanaf: undefined }),
      met('ruimer', { hoogstens: hoger(opening.hoogstens) }),
    ]
  })
