// The proposal for casusregie: a table of rules with the reason in words that can be read back.

/** Counts only: what the vragen are about stays behind the law wall (access.md H5). */
export type Feiten = {
  readonly openVragen: number
  readonly wetten: number
  readonly professionals: number
  readonly isGemarkeerd: boolean
}

export type Regel = 'meer_wetten' | 'meer_professionals' | 'gemarkeerd'

// monitor.md integraal.een_plan: several open vragen and at least one of these; ours, to be adopted.
const regels: readonly { readonly regel: Regel; readonly geldt: (f: Feiten) => boolean }[] = [
  { regel: 'meer_wetten', geldt: (f) => f.wetten >= 2 },
  { regel: 'meer_professionals', geldt: (f) => f.professionals >= 3 },
  { regel: 'gemarkeerd', geldt: (f) => f.isGemarkeerd },
]

/** The rules that fired; none means no casusregie is proposed. */
export const casusvoorstel = (feiten: Feiten): readonly Regel[] =>
  feiten.openVragen < 2 ? [] : regels.filter(({ geldt }) => geldt(feiten)).map(({ regel }) => regel)
