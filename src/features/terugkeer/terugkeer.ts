// The watch on return: for which kinds of support we look whether the same vraag comes back (policy plan ch. 6, audit 7.1.1).

type Bewaakt = { readonly groep: 'kortdurend' | 'begeleiding'; readonly naam: string }

/** The kinds with a closed traject to come back from; the same list as `soortgroep` in the database. */
export const bewaakteSoorten = {
  kortdurend: { groep: 'kortdurend', naam: 'Kortdurende ondersteuning' },
  forte_school: { groep: 'begeleiding', naam: 'Forte School' },
  forte_geldzaken: { groep: 'begeleiding', naam: 'Forte Geldzaken' },
  maatschappelijk_werk: { groep: 'begeleiding', naam: 'Maatschappelijk werk' },
  jongerencoaching: { groep: 'begeleiding', naam: 'Jongerencoaching' },
  mantelzorgondersteuning: { groep: 'begeleiding', naam: 'Mantelzorgondersteuning' },
} as const satisfies Readonly<Record<string, Bewaakt>>
export type BewaakteSoort = keyof typeof bewaakteSoorten

export const isBewaakt = (soort: string): soort is BewaakteSoort => Object.hasOwn(bewaakteSoorten, soort)
